"""Keys typed after Enter wait until what Enter asked for is there."""

from __future__ import annotations

from collections import deque
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_PATIENCE_MS: Final = 10_000


class TypeAhead(QObject):
    """From `hold` on keys are kept; `release` hands them to where the cursor is then.

    A value typed quickly after Enter lands in the field that Enter goes to, not in the search. Keys
    that are shortcuts act at once. What is never released is dropped after ten seconds.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: deque[QKeyEvent] = deque()
        self._holding = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.drop)

    def hold(self) -> None:
        """Keep the keys that are typed from now on."""
        app = QCoreApplication.instance()
        if app is not None and not self._holding:
            self._holding = True
            app.installEventFilter(self)
            self._patience.start()

    def release(self) -> None:
        """Type what was kept; one of the keys may have the rest kept again."""
        self._let_through()
        while self._held and not self._holding:
            target = QApplication.focusWidget()
            key = self._held.popleft()
            if target is not None:
                QCoreApplication.sendEvent(target, key)

    def drop(self) -> None:
        """Forget what was kept: something else was asked for meanwhile."""
        self._let_through()
        self._held.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key, wherever it was going."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        self._held.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
        return True

    def _let_through(self) -> None:
        app = QCoreApplication.instance()
        if app is not None and self._holding:
            self._holding = False
            self._patience.stop()
            app.removeEventFilter(self)
