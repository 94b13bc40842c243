"""What every module of the program keeps to."""

from __future__ import annotations

import ast
import re
from pathlib import Path

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
LONG_MODULES: frozenset[str] = frozenset()  # allowed to be longer, each with its reason beside it
MIGRATIONS = "/migrations/versions/"  # a migration is a list of tables, not a train of thought
PRINTERS = ("shopdesk/cli/", "shopdesk/selftest.py")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b|[Cc]oming soon")


def test_a_module_is_one_idea_and_no_longer_than_that(root: Path) -> None:
    lengths = {
        path.relative_to(root).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in (root / "shopdesk").rglob("*.py")
    }

    long = {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE}

    assert set(long) == LONG_MODULES, long


def test_a_function_can_be_read_at_one_glance(modules: dict[str, ast.Module]) -> None:
    long = [
        f"{path}:{node.lineno} {node.name}"
        for path, module in modules.items()
        if MIGRATIONS not in path
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]

    assert long == []


def test_only_the_command_line_prints(modules: dict[str, ast.Module]) -> None:
    printing = [
        f"{path}:{node.lineno}"
        for path, module in modules.items()
        if not path.startswith(PRINTERS)
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]

    assert printing == []


def test_every_module_says_what_it_is_for(modules: dict[str, ast.Module]) -> None:
    silent = [
        path
        for path, module in modules.items()
        if module.body and ast.get_docstring(module) is None
    ]

    assert silent == []


def test_nothing_is_left_unfinished(root: Path) -> None:
    unfinished = [
        f"{path.relative_to(root)}:{number} {line.strip()}"
        for path in (root / "shopdesk").rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if UNFINISHED.search(line)
    ]

    assert unfinished == []
