"""F1: the keys, as the registry of actions and the present hints know them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from shopdesk.ui.actions import Action, Actions
from shopdesk.ui.dialog import Dialog
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Button, Hint, KeyCap, Label, keys_of


class ShortcutSheet(Dialog):
    """Every action that has keys, by group, after what the keys do just now."""

    def __init__(
        self, actions: Actions, hints: Sequence[Hint] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=520)
        self._actions = actions
        self._hints = tuple(hints)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMinimumHeight(px(380))
        self.body.addWidget(self._area)
        self._close = Button(kind="filled", keys=("Esc",))
        self._close.clicked.connect(self.accept)
        self.add_button(self._close)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        self.set_heading(self.tr("Keys"))
        self._area.setAccessibleName(self.tr("Keys"))
        self._close.setText(self.tr("Close"))
        sheet = QWidget()
        sheet.setProperty("scrolled", "true")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        if self._hints:
            self._head(grid, self.tr("Just now"))
            for hint in self._hints:
                self._line(grid, hint.keys, hint.words)
        for group, actions in self._groups().items():
            self._head(grid, group)
            for action in actions:
                self._line(grid, keys_of(action.shortcut), action.words())
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(sheet)

    def _groups(self) -> dict[str, list[Action]]:
        groups: dict[str, list[Action]] = {}
        for action in self._actions:
            if action.shortcut:
                groups.setdefault(action.group_words() or self.tr("Everywhere"), []).append(action)
        return groups

    def _head(self, grid: QGridLayout, text: str) -> None:
        grid.addWidget(Label(text, "head", "text2"), grid.rowCount(), 0, 1, 2)

    def _line(self, grid: QGridLayout, keys: Sequence[str], words: str) -> None:
        row = grid.rowCount()
        grid.addWidget(KeyCap(keys), row, 0)
        grid.addWidget(Label(words, wrap=True), row, 1)
