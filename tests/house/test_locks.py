"""The two locks: everything that pyproject.toml asks for, pinned by hash, from no named place."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

LOCKS = {"requirements.lock": ("build",), "requirements-dev.lock": ("build", "dev")}
NAME = re.compile(r"[A-Za-z0-9._-]+")
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)", re.MULTILINE)


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def name_of(requirement: str) -> str:
    match = NAME.match(requirement)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def pins(root: Path, lock: str) -> dict[str, str]:
    text = (root / lock).read_text(encoding="utf-8")
    return {match["name"]: match["version"] for match in PIN.finditer(text)}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_every_dependency_of_the_project(
    lock: str, root: Path, project: dict[str, Any]
) -> None:
    asked = list(project["project"]["dependencies"])
    for group in LOCKS[lock]:
        asked += [entry for entry in project["dependency-groups"][group] if isinstance(entry, str)]

    assert {name_of(requirement) for requirement in asked} - pins(root, lock).keys() == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pinned_package_carries_its_hashes(lock: str, root: Path) -> None:
    text = re.sub(r"^\s*#.*\n", "", (root / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if entry.strip()]

    assert len(entries) == len(pins(root, lock))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("file", [*LOCKS, "dev.py", ".ci/run"])
def test_no_registry_is_named(file: str, root: Path) -> None:
    text = (root / file).read_text(encoding="utf-8")

    assert re.findall(r"https?://\S+|--(?:extra-)?index-url.*|--find-links.*", text) == []


def test_the_tests_run_on_the_versions_that_the_shop_runs_on(root: Path) -> None:
    running, testing = (pins(root, lock) for lock in LOCKS)

    assert running.items() - testing.items() == set()
