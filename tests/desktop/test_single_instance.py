from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shopdesk.desktop import single_instance
from shopdesk.desktop.single_instance import (
    LockFailed,
    WindowClaim,
    WindowSilent,
    ask,
    ask_to_raise,
    claim,
)

SECOND_START = (
    "import sys; from pathlib import Path;"
    "from shopdesk.desktop.single_instance import {call};"
    "sys.exit(0 if {condition} else 3)"
)
CRASHING_WINDOW = (
    "import os, sys; from pathlib import Path;"
    "from PySide6.QtCore import QCoreApplication;"
    "application = QCoreApplication([]);"
    "from shopdesk.desktop.single_instance import claim;"
    "mine = claim(Path(sys.argv[1])); os._exit(0 if mine else 3)"
)


@pytest.fixture
def window(tmp_path: Path, qapp: Any) -> Iterator[WindowClaim]:
    window = claim(tmp_path)
    assert window is not None
    window.listen()
    yield window
    window.release()


def start(program: str, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", program, str(folder)])


def test_the_first_window_has_its_folder_alone(window: WindowClaim, tmp_path: Path) -> None:
    assert claim(tmp_path) is None


def test_another_folder_may_have_another_window(window: WindowClaim, tmp_path: Path) -> None:
    other = claim(tmp_path / "other")
    assert other is not None
    other.release()


def test_a_window_that_closes_lets_the_next_one_in(tmp_path: Path, qapp: Any) -> None:
    for _ in range(2):
        window = claim(tmp_path)
        assert window is not None
        window.release()


def test_a_second_start_raises_the_running_window(
    window: WindowClaim, tmp_path: Path, qtbot: Any
) -> None:
    program = SECOND_START.format(
        call="ask_to_raise, claim",
        condition="claim(Path(sys.argv[1])) is None and ask_to_raise(Path(sys.argv[1])) is None",
    )
    with qtbot.waitSignal(window.asked, timeout=20_000) as asked:
        second = start(program, tmp_path)
    assert asked.args == ["raise"]
    assert second.wait(20) == 0


def test_the_toggle_command_reaches_the_running_window(
    window: WindowClaim, tmp_path: Path, qtbot: Any
) -> None:
    program = SECOND_START.format(call="ask", condition="ask(Path(sys.argv[1]), 'toggle')")
    with qtbot.waitSignal(window.asked, timeout=20_000) as asked:
        second = start(program, tmp_path)
    assert asked.args == ["toggle"]
    assert second.wait(20) == 0


def test_a_folder_after_a_crash_is_taken_over(tmp_path: Path, qapp: Any) -> None:
    assert start(CRASHING_WINDOW, tmp_path).wait(20) == 0
    assert (tmp_path / "window.lock").exists()
    window = claim(tmp_path)
    assert window is not None
    window.release()


def test_without_a_window_nobody_is_asked_and_nothing_is_made(tmp_path: Path) -> None:
    assert not ask(tmp_path / "shop", "toggle")
    assert not (tmp_path / "shop").exists()


def test_a_window_that_does_not_answer_is_an_error(window: WindowClaim, tmp_path: Path) -> None:
    with pytest.raises(WindowSilent):  # its event loop does not run here
        ask_to_raise(tmp_path, patience_ms=50)


def test_what_nobody_understands_is_not_passed_on(
    window: WindowClaim, tmp_path: Path, qtbot: Any
) -> None:
    heard: list[str] = []
    window.asked.connect(heard.append)
    program = SECOND_START.format(
        call="ask", condition="not ask(Path(sys.argv[1]), 'format c:', 300)"
    )
    second = start(program, tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert heard == []


def test_a_folder_that_cannot_be_made_cannot_be_claimed(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LockFailed):
        claim(tmp_path / "file" / "shop")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no links to folders for everybody")
def test_a_folder_is_the_same_under_another_name(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "shop")
    name = single_instance._socket_name
    assert name(tmp_path / "shop") == name(tmp_path / "link")
