"""The frame of a dialog: title, contents, buttons at its foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopdesk.ui.measures import BLOCK_GAP, GAP
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Button, Label

_SIDE = 24


class Dialog(QDialog):
    """A dialog with a column `body` and a row of buttons; Esc closes it.

    It is at least `width` wide, and as wide as its contents need.

    Subclasses set their words in `retranslate`, which is called when the language changes.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int = 560) -> None:
        super().__init__(parent)
        self._heading = Label(role="title", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(BLOCK_GAP)
        column.addWidget(self._heading)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)
        self._heading.setMinimumWidth(px(width) - 2 * _SIDE)

    def set_heading(self, text: str) -> None:
        """Name the dialog, in its frame and above its contents."""
        self.setWindowTitle(text)
        self._heading.setText(text)

    def add_button(self, button: Button) -> None:
        """Add a button at the right end of the row; Enter presses the filled one."""
        button.setDefault(button.is_filled())
        self._buttons.addWidget(button)

    def add_button_at_start(self, widget: QWidget) -> None:
        """Add a button at the left end of the row."""
        self._buttons.insertWidget(0, widget)

    def retranslate(self) -> None:
        """Set every word in the window's language."""

    def event(self, event: QEvent) -> bool:
        """Grow with a sentence that appears or needs another line; what fits stays as it is."""
        is_request = event.type() == QEvent.Type.LayoutRequest
        done = super().event(event)
        if is_request and self.isVisible():
            self._grow()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _grow(self) -> None:
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.resize(self.width(), needed)
