"""README, changelog and version: what they say is so."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import shopdesk

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMANDS = [
    line
    for block in SHELL_BLOCK.findall(README)
    for line in block.splitlines()
    if line and not line.startswith("#")
]
PROGRAM = [command for command in COMMANDS if command.startswith("shopdesk ")]
SETTING_UP = [command for command in COMMANDS if command.startswith("python3 dev.py ")]


@pytest.mark.parametrize("command", PROGRAM)
def test_a_command_of_the_readme_works_as_printed(command: str, tmp_path: Path) -> None:
    arguments = shlex.split(command)[1:]

    result = subprocess.run(
        [sys.executable, "-m", "shopdesk", *arguments],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )

    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()


@pytest.mark.parametrize("command", SETTING_UP)
def test_a_set_up_command_of_the_readme_is_one_that_dev_py_knows(command: str) -> None:
    usage = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "--help"], capture_output=True, encoding="utf-8"
    )

    assert " ".join(shlex.split(command)[:3]) in usage.stdout


def test_the_readme_shows_no_command_that_is_not_tested() -> None:
    assert [command for command in COMMANDS if command not in PROGRAM + SETTING_UP] == []
    assert len(PROGRAM) >= 5


def test_every_file_that_the_papers_point_to_is_there() -> None:
    papers = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    broken = [
        f"{paper.name}: {target}"
        for paper in papers
        for target in re.findall(r"\]\(([^)#:]+)\)", paper.read_text(encoding="utf-8"))
        if not (paper.parent / target).exists()
    ]

    assert broken == []


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["version"] == shopdesk.__version__


def test_the_changelog_tells_what_this_version_brings() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[(.+?)\]", changelog, re.MULTILINE)
    kinds = set(re.findall(r"^### (.+)$", changelog, re.MULTILINE))

    assert "Unreleased" in headings or shopdesk.__version__ in headings
    assert kinds
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_every_place_that_the_plan_of_the_house_names_is_there() -> None:
    plan = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:shopdesk|resources|i18n|tests)/[\w./]+|\w+/[\w/]+\.py)`", plan)
    places = {place for place in named if not re.search(r"[A-Z]{4}", place)}

    gone = [p for p in places if not ((ROOT / p).exists() or (ROOT / "shopdesk" / p).exists())]

    assert sorted(gone) == []
