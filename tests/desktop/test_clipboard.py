"""A text counts as copied when it was read back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.desktop.clipboard import RETRY_AFTER_MS, Clipboard, ClipboardFailed


class Board:
    """A clipboard that another program holds for some attempts."""

    def __init__(self, held_for: int = 0, line_end: str = "\n") -> None:
        self.held_for, self.line_end = held_for, line_end
        self.content = "what was there before"
        self.mine = False
        self.attempts = 0

    def setText(self, text: str) -> None:
        self.attempts += 1
        if self.attempts > self.held_for:
            self.content, self.mine = text.replace("\n", self.line_end), True

    def text(self) -> str:
        return self.content

    def ownsClipboard(self) -> bool:
        return self.mine


def test_a_copied_reply_is_on_the_system_s_clipboard(qapp: QApplication) -> None:
    told: list[str] = []
    Clipboard().copy("亲，已发货 🙂", lambda: told.append("copied"))
    assert QGuiApplication.clipboard().text() == "亲，已发货 🙂"
    assert told == ["copied"]


def test_a_clipboard_held_for_a_moment_is_asked_again(qtbot: QtBot) -> None:
    board, told = Board(held_for=2), []
    clipboard = Clipboard(board)
    clipboard.copy("Hello", lambda: told.append("copied"))
    assert told == []
    qtbot.waitUntil(lambda: told == ["copied"])
    assert board.content == "Hello"


def test_a_clipboard_that_stays_held_is_told_once(qtbot: QtBot) -> None:
    board, told = Board(held_for=99), []
    clipboard = Clipboard(board)
    clipboard.copy("Hello", lambda: told.append("copied"), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert [type(one) for one in told] == [ClipboardFailed]
    assert board.attempts == 1 + len(RETRY_AFTER_MS)
    assert board.content == "what was there before"


def test_a_later_copy_takes_the_place_of_one_still_being_tried(qtbot: QtBot) -> None:
    board, told = Board(held_for=1), []
    clipboard = Clipboard(board)
    clipboard.copy("part 1", lambda: told.append("part 1"))
    clipboard.copy("part 2", lambda: told.append("part 2"))
    assert told == ["part 2"]
    assert board.content == "part 2"
    assert not clipboard._timer.isActive()


def test_line_ends_of_windows_count_as_copied() -> None:
    told: list[str] = []
    Clipboard(Board(line_end="\r\n")).copy("one\ntwo", lambda: told.append("copied"))
    assert told == ["copied"]


def test_half_a_surrogate_pair_is_replaced(qapp: QApplication) -> None:
    clipboard = Clipboard()
    clipboard.copy("broken \ud83d emoji")
    assert clipboard.text() == "broken \ufffd emoji"


def test_shopdesk_knows_its_own_text_from_a_buyer_s() -> None:
    board = Board()
    clipboard = Clipboard(board)
    assert not clipboard.owned()
    clipboard.copy("Hello")
    assert clipboard.owned()
    board.content, board.mine = "Do you ship to Leeds?", False
    assert not clipboard.owned()


def test_nothing_is_put_back_later(qapp: QApplication) -> None:
    clipboard = Clipboard(board := Board())
    clipboard.copy("Hello")
    assert not clipboard._timer.isActive()
    assert board.attempts == 1


@pytest.mark.parametrize("text", ["", "a" * 1_000_000])
def test_any_length_can_be_copied(text: str) -> None:
    told: list[str] = []
    Clipboard(Board()).copy(text, lambda: told.append("copied"))
    assert told == ["copied"]
