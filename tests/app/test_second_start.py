"""A second start of the program: one window for one folder, and it comes to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.app.conftest import Run, Start

ROOT = Path(__file__).parents[2]


def second(run: Run) -> tuple[int, str]:
    """A second start: its exit code and what it said."""
    with subprocess.Popen(
        [sys.executable, "-m", "shopdesk", "--data-dir", str(run.folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        run.wait(lambda: process.poll() is not None)
        return process.returncode, "".join(process.communicate())


def test_a_second_start_shows_the_first_window_and_ends_well(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.frame.showMinimized()
    assert second(run) == (0, "")
    assert run.frame.isVisible()
    assert not run.frame.isMinimized()


def test_a_second_start_disturbs_nothing_that_is_being_typed(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.serve("ship.urgent_sf", makeup="14")
    before = run.text()
    second(run)
    assert run.text() == before


def test_a_second_start_finds_a_window_that_is_being_set_up(start: Start, empty: Path) -> None:
    run = start(empty)
    assert second(run) == (0, "")
