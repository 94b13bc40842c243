"""`shopdesk` itself: usage, self-test and tour as a script sees them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from shopdesk import __version__
from shopdesk.cli.main import main


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--nonsense"],
        ["--data-dir"],
        ["--data-dir", "", "data", "info"],
        ["self-test", "extra"],
        ["tour"],
        ["tour", "x", "--theme", "pink"],
        ["tour", "x", "--scale", "big"],
        ["tour", "x", "--scale", "nan"],
        ["tour", "x", "--lang", "fr"],
    ],
)
def test_wrong_usage_is_told_and_nothing_is_made(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("usage: shopdesk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [["--help"], ["replies", "--help"], ["tour", "--help"]])
def test_help_is_there(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith("usage: shopdesk")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"shopdesk {__version__}\n"


def test_this_installation_passes_its_own_test() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "shopdesk", "self-test", "--json"], capture_output=True, check=True
    )
    answer = json.loads(run.stdout)
    assert answer["passed"]
    assert [type(check["passed"]) for check in answer["checks"]] == [bool] * len(answer["checks"])


def test_a_tour_into_a_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    command = [sys.executable, "-m", "shopdesk", "tour", str(tmp_path / "file"), "--json"]
    run = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
    assert run.returncode == 1
    assert json.loads(run.stdout)["error"]["message"] + "\n" == run.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_standard_output_is_a_sentence() -> None:
    command = [sys.executable, "-m", "shopdesk", "text", "sr", "--to", "latn", "x"]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
