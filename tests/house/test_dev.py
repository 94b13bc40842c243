"""The newcomer's two commands, as far as they can be tried without installing anything."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
import yaml


@pytest.fixture
def dev(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`dev.py` over an empty checkout that holds two locks."""
    spec = importlib.util.spec_from_file_location("dev", root / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("requirements.lock", "requirements-dev.lock", "pyproject.toml"):
        (tmp_path / name).write_text(f"{name}, first edition")
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "python")
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "python").touch()
    return module


@pytest.fixture
def no_screen(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux machine reached over a line, with the program installed."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_an_unknown_command_prints_the_usage_and_fails(root: Path) -> None:
    result = subprocess.run(
        [sys.executable, str(root / "dev.py"), "frobnicate"], capture_output=True, encoding="utf-8"
    )

    assert result.returncode == 2
    assert "python3 dev.py run" in result.stdout


def test_an_interrupted_installation_does_not_count(dev: ModuleType) -> None:
    assert not dev.is_installed(dev.RUN_LOCK)


def test_a_finished_installation_is_not_done_twice(dev: ModuleType) -> None:
    dev.stamp(dev.RUN_LOCK).write_text(dev.fingerprint(dev.RUN_LOCK))

    assert dev.is_installed(dev.RUN_LOCK)


@pytest.mark.parametrize("file", ["requirements.lock", "pyproject.toml"])
def test_a_changed_dependency_is_installed_anew(dev: ModuleType, file: str) -> None:
    dev.stamp(dev.RUN_LOCK).write_text(dev.fingerprint(dev.RUN_LOCK))

    Path(file).write_text("second edition")

    assert not dev.is_installed(dev.RUN_LOCK)


def test_an_environment_whose_python_is_gone_does_not_count(dev: ModuleType) -> None:
    dev.stamp(dev.RUN_LOCK).write_text(dev.fingerprint(dev.RUN_LOCK))

    dev.PYTHON.unlink()

    assert not dev.is_installed(dev.RUN_LOCK)


def test_no_file_that_python_reads_at_its_start_spells_the_folders_name(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    packages = tmp_path / ".venv" / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    installed = packages / "_editable_impl_shopdesk.pth"
    installed.write_text("/home/店铺/shopdesk", encoding="utf-8")

    dev.point_to_source()

    assert (packages / installed.read_text(encoding="ascii")).resolve() == tmp_path.resolve()


def test_a_failed_step_stops_the_set_up_and_names_itself(dev: ModuleType) -> None:
    with pytest.raises(dev.SetupError, match=r"exit code 3"):
        dev.must(sys.executable, "-c", "raise SystemExit(3)")


@pytest.mark.skipif(os.name == "nt", reason="files have no executable bit on Windows")
def test_the_check_for_integration_can_be_started(root: Path) -> None:
    assert os.access(root / ".ci" / "run", os.X_OK)


def test_every_action_of_the_outside_checks_is_pinned_to_a_commit(root: Path) -> None:
    workflows = list((root / ".github" / "workflows").glob("*.yml"))
    steps = [
        step
        for workflow in workflows
        for job in yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values()
        for step in job["steps"]
    ]
    used = [step["uses"] for step in steps if "uses" in step]

    assert used
    assert [action for action in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)] == []


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_the_newcomer_sees_the_main_job(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "DEMONSTRATION", (["--version"],))

    code = dev.run([])

    shown = capfd.readouterr().out
    assert code == 0
    assert "There is no screen here" in shown
    assert "$ shopdesk --version" in shown


@pytest.mark.usefixtures("no_screen")
def test_a_command_of_the_demonstration_can_be_pasted_into_a_shell(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    step = ["text", "sr", "--to", "latn", "Kad šaljete?"]
    monkeypatch.setattr(dev, "DEMONSTRATION", (step,))

    dev.run([])

    shown = capfd.readouterr().out
    printed = next(line for line in shown.splitlines() if line.startswith("$ "))
    assert shlex.split(printed.removeprefix("$ shopdesk ")) == step


@pytest.mark.usefixtures("no_screen")
def test_a_failed_step_of_the_demonstration_fails_the_whole(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "DEMONSTRATION", (["no-such-command"], ["--version"]))

    assert dev.run([]) == 2
