"""Waiting until a window has found its final shape, for pictures and tests."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject

QUIET_TURNS = 5


class Calm(QObject):
    """Counts how often `holds` was asked since a layout was last worked out.

    Ask from a timer or `qtbot.waitUntil`, so that the event loop turns between two questions.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._quiet = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A layout is asked for somewhere: begin to count anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._quiet = 0
        return False

    def holds(self) -> bool:
        """Whether all is at rest; once it is, nothing is watched any more."""
        self._quiet += 1
        if self._quiet > QUIET_TURNS:
            self._app.removeEventFilter(self)
        return self._quiet > QUIET_TURNS
