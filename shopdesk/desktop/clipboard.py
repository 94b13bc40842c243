"""The clipboard: a text is set, read back, and only then counts as copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

from shopdesk.errors import KnownError

RETRY_AFTER_MS: Final = (8, 16, 32, 64)
"""Another program may hold the clipboard for a moment; it is asked again this much later."""


class ClipboardFailed(KnownError):
    """The clipboard did not take the text; what was on it before is still there."""

    code = "clipboard.failed"


class Board(Protocol):
    """What is asked of the system's clipboard; `QClipboard` is one."""

    def setText(self, text: str) -> None:  # noqa: N802 -- Qt's name
        """Put a text on the clipboard."""

    def text(self) -> str:
        """The text on the clipboard."""

    def ownsClipboard(self) -> bool:  # noqa: N802 -- Qt's name
        """Whether this program put it there."""


class Clipboard(QObject):
    """Copies texts. Nothing is ever put back, and nothing waits: a retry is a timer.

    `board` is the system's clipboard unless a test gives another.
    """

    def __init__(self, board: Board | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board if board is not None else _system_board()
        self._text = ""
        self._on_copied: Callable[[], None] = _nothing
        self._on_failed: Callable[[ClipboardFailed], None] = _raise
        self._attempt = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._try)

    def copy(
        self,
        text: str,
        on_copied: Callable[[], None] | None = None,
        on_failed: Callable[[ClipboardFailed], None] | None = None,
    ) -> None:
        """Put a text on the clipboard and tell when it is there (mostly at once) or cannot be.

        A text asked for later takes the place of one that is still being tried. Without
        `on_failed` the error is raised.
        """
        self._text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        self._on_copied = on_copied or _nothing
        self._on_failed = on_failed or _raise
        self._attempt = 0
        self._timer.stop()
        self._try()

    def text(self) -> str:
        """The text on the clipboard now."""
        return self._board.text()

    def owned(self) -> bool:
        """Whether the text on the clipboard was put there by ShopDesk."""
        return bool(self._text) and self._board.ownsClipboard() and self._holds()

    def _try(self) -> None:
        self._board.setText(self._text)
        if self._holds():
            self._on_copied()
        elif self._attempt < len(RETRY_AFTER_MS):
            self._timer.start(RETRY_AFTER_MS[self._attempt])
            self._attempt += 1
        else:
            self._on_failed(ClipboardFailed())

    def _holds(self) -> bool:
        return _plain_lines(self._board.text()) == _plain_lines(self._text)


def _system_board() -> Board:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.clipboard()


def _plain_lines(text: str) -> str:
    """Line ends as one character, the way Windows does not hand them back."""
    return text.replace("\r\n", "\n")


def _nothing() -> None:
    pass


def _raise(error: ClipboardFailed) -> None:
    raise error
