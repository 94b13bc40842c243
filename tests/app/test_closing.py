"""Closing, coming back, and being killed: what was typed and what was done is still there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from shopdesk.app import build
from shopdesk.replies.service import Loaded
from tests.app.conftest import CTRL, ENTER, Start, reopened

ROOT = Path(__file__).parents[2]
SLOW_DISK_S = 0.5


def library(folder: Path) -> Loaded:
    """The library of a closed shop."""
    with reopened(folder) as shop:
        return build(shop, Path(sys._MEIPASS, "resources")).replies.load()  # type: ignore[attr-defined]


def test_what_was_typed_is_there_again_after_closing(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.serve("ship.urgent_sf", makeup="14")
    run.close()
    again = start(folder).opened()
    assert again.program.page.top.search.text() == "ship.urgent_sf"
    assert again.reply() == "ship.urgent_sf"
    assert "14" in again.text()


def test_a_buyers_message_is_there_again_after_closing(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.paste("When will you ship my parcel?\nOrder 2026072500127")
    run.settled()
    chosen = run.reply()
    run.close()
    again = start(folder).opened()
    assert "2026072500127" in again.program.page.pane.message.box.toPlainText()
    assert again.reply() == chosen


def test_a_text_typed_in_the_moment_of_closing_is_kept(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.type("urgent")
    run.close()
    assert json.loads(library(folder).drafts["desk"])["query"] == "urgent"


def test_copies_are_counted_when_the_window_closes_at_once(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.serve("greet.first")
    run.press(ENTER)
    run.close()
    assert [use.key for use in library(folder).uses] == ["greet.first"]


def test_a_window_that_closes_leaves_one_file_and_lets_the_next_one_in(
    start: Start, folder: Path
) -> None:
    run = start(folder).opened()
    run.search("urgent")
    run.close()
    assert not (folder / "shop.db-wal").exists()
    assert not (folder / "window.lock").exists()
    start(folder).opened()


def test_the_window_comes_back_in_its_size(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.frame.resize(1100, 700)
    run.close()
    session = start(folder).session
    assert json.loads((folder / "settings.json").read_text())["window_geometry"]
    assert session.program is not None


def test_the_first_daily_copy_is_made_at_the_first_start_of_a_day(
    start: Start, folder: Path
) -> None:
    run = start(folder).opened()
    run.idle()
    run.close()
    assert len(list((folder / "backups").glob("daily-*.db"))) == 1


def test_control_q_closes(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    run.press(Qt.Key.Key_Q, CTRL)
    assert not run.frame.isVisible()


@pytest.fixture
def typist(folder: Path, bundle: Path) -> Iterator[subprocess.Popen[str]]:
    """A window in a process of its own, with somebody typing into it; see `typist.py`."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.app.typist", str(folder), str(bundle)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    yield process
    process.kill()
    process.communicate()


def ask(typist: subprocess.Popen[str], wish: str) -> None:
    assert typist.stdin is not None
    typist.stdin.write(f"{wish}\n")
    typist.stdin.flush()


def lines(typist: subprocess.Popen[str]) -> Iterator[list[str]]:
    assert typist.stdout is not None
    return (line.split() for line in typist.stdout)


def test_a_killed_window_loses_at_most_the_last_second_of_typing(
    typist: subprocess.Popen[str], folder: Path
) -> None:
    ask(typist, "type")
    typed = []
    for word, at in lines(typist):
        typed.append(float(at))
        if int(word) == 60:
            break
    typist.kill()
    typist.wait()
    draft = json.loads(library(folder).drafts["desk"])
    kept = len(draft["message"] or draft["query"])
    assert kept >= sum(at <= typed[-1] - 1 - SLOW_DISK_S for at in typed)


def test_a_killed_window_loses_nothing_that_was_said_to_be_done(
    typist: subprocess.Popen[str], folder: Path
) -> None:
    ask(typist, "duplicate")
    assert next(lines(typist))[0] == "Duplicated"
    typist.kill()
    typist.wait()
    before = len(list(library(folder).shelf))
    with reopened(folder) as shop:
        replies = build(shop, Path(sys._MEIPASS, "resources")).replies.replies()  # type: ignore[attr-defined]
    assert len(replies) == before
    assert any("copy" in v.title for one in replies for v in one.variants.values())


def test_a_killed_window_does_not_keep_the_next_one_out(
    typist: subprocess.Popen[str], start: Start, folder: Path
) -> None:
    ask(typist, "type")
    next(lines(typist))
    typist.kill()
    typist.wait()
    start(folder).opened()
