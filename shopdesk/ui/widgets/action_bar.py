"""The bar of 56 under a pane: what Enter does, what else can be done, and a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from shopdesk.ui.measures import ACTION_BAR, GAP
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets.button import Button
from shopdesk.ui.widgets.elided_label import ElidedLabel
from shopdesk.ui.widgets.visibility import show_if


class ActionBar(QFrame):
    """One filled button (`primary`) that says what Enter does, others, and words at the end.

    Where there is little room the words give way, the buttons never.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(px(ACTION_BAR))
        self.primary = Button(kind="filled", keys=("Enter",))
        self._note = ElidedLabel("caption", "muted", right=True)
        self._note.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.primary)
        self._row.addStretch(1)
        self._row.addWidget(self._note)

    def set_primary(self, text: str, keys: Sequence[str] = ("Enter",)) -> None:
        """Say what Enter does now."""
        self.primary.setText(text)
        self.primary.set_keys(keys)

    def add(self, button: QWidget) -> None:
        """Add a button after the filled one."""
        self._row.insertWidget(self._row.count() - 2, button)

    def add_at_end(self, button: QWidget) -> None:
        """Add a button at the right end."""
        self._row.addWidget(button)

    def set_note(self, text: str, tone: str = "muted") -> None:
        """Put words at the right end; empty takes them away."""
        self._note.setText(text)
        self._note.set_tone(tone)
        show_if(self._note, bool(text))
