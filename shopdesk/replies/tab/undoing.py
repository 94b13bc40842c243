"""Ctrl+Z beyond one input: what was cleared, deleted or changed last comes back first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

Undo = Callable[[], bool]
"""Takes one thing back; False if there was nothing left to take back."""

_DEEPEST = 50


class Undoing(QObject):
    """A stack of things to take back; installed as event filter on a field, it stands in for the
    field's own undo until somebody types there again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stack: list[Undo] = []
        self._fresh = False

    def push(self, undo: Undo) -> None:
        """Something was done that `undo` takes back."""
        self._stack = [*self._stack[1 - _DEEPEST :], undo]
        self._fresh = True

    def typed(self) -> None:
        """Somebody types: Ctrl+Z in the field is the field's own again."""
        self._fresh = False

    def undo(self) -> None:
        """Take the last thing back."""
        while self._stack:
            if self._stack.pop()():
                break
        self._fresh = bool(self._stack) and self._fresh

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Z from the field while something else is the last thing done."""
        pressed = self._fresh and event.type() == QEvent.Type.KeyPress
        undo = QKeySequence.StandardKey.Undo
        if pressed and isinstance(event, QKeyEvent) and event.matches(undo):
            self.undo()
            return True
        return super().eventFilter(watched, event)
