"""The floor plan of docs/architecture.md, held by import-linter and by what a module imports."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]

# Where each heavy or system-bound package may be imported; everywhere else it is a trespass.
ROOMS = {
    "PySide6": r"shopdesk/(\w+/tab/|ui/|desktop/|app(/|\.py)|selftest\.py)",
    "qtawesome": r"shopdesk/(\w+/tab/|ui/|selftest\.py)",
    "sqlalchemy": r"shopdesk/(\w+/(store|tables)\.py|storage/|app(/|\.py)|cli/data\.py)",
    "sqlcipher3": r"shopdesk/(storage/|app(/|\.py)|cli/data\.py|selftest\.py)",
    "alembic": r"shopdesk/storage/",
    "keyring": r"shopdesk/storage/vault",
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [*LINT, "--no-cache", "--no-logo"]
    return subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace"
    )


def imported(module: ast.Module) -> Iterator[str]:
    """The top-level packages that a module imports anywhere in it, inside functions too."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def test_every_import_points_down_the_floors(root: Path) -> None:
    result = lint(root)

    assert result.returncode == 0, result.stdout + result.stderr


def test_an_import_that_points_up_is_noticed(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "shopdesk", tmp_path / "shopdesk")
    shutil.copy(root / "pyproject.toml", tmp_path)
    with (tmp_path / "shopdesk" / "clock.py").open("a", encoding="utf-8") as clock:
        clock.write("\nimport shopdesk.cli.main\n")

    result = lint(tmp_path)

    assert result.returncode != 0
    assert "shopdesk.clock" in result.stdout


@pytest.mark.parametrize("package", ROOMS)
def test_a_package_stays_in_its_rooms(package: str, modules: dict[str, ast.Module]) -> None:
    at_home = re.compile(ROOMS[package])

    users = {path for path, module in modules.items() if package in imported(module)}

    assert sorted(path for path in users if not at_home.match(path)) == []
