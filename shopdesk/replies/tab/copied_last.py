"""What was copied last, in a line above the bar; the head opens the ones before."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from shopdesk.replies.deskmodel import Copied
from shopdesk.replies.tab.head_button import HeadButton
from shopdesk.ui.widgets import Chip

_SHOWN = 32
_IN_MENU = 60


class CopiedLast(QWidget):
    """`again(copied)` when a person asks for one of the last texts."""

    again = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[Copied] = []
        self._head = HeadButton()
        self._chip = Chip(icon="copy")
        self._head.clicked.connect(self._open)
        self._chip.clicked.connect(lambda: self.again.emit(self._history[-1]))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self._head)
        row.addWidget(self._chip)
        row.addStretch(1)
        self.retranslate()
        self.hide()

    def show_history(self, history: Iterable[Copied]) -> None:
        """Show the last of the texts copied so far; without any, nothing."""
        self._history = list(history)
        if self._history:
            self._chip.setText(_short(self._history[-1].text, _SHOWN))
        self.setVisible(bool(self._history))

    def retranslate(self) -> None:
        """Word the head in the window's language."""
        self._head.setText(self.tr("Copied last"))
        self._chip.setToolTip(self.tr("Copy it again (Ctrl+Shift+C)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self) -> None:
        menu = QMenu(self)
        for copied in reversed(self._history):
            words = _short(copied.text, _IN_MENU).replace("&", "&&")
            menu.addAction(words).triggered.connect(self._asker(copied))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._head.mapToGlobal(self._head.rect().bottomLeft()))

    def _asker(self, copied: Copied) -> Callable[[], None]:
        return lambda: self.again.emit(copied)


def _short(text: str, most: int) -> str:
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most else line[: most - 1] + "…"
