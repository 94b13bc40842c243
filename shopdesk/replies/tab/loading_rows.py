"""Rows that keep their place while the library is still being read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from shopdesk.ui.measures import RADIUS_INPUT, REPLY_ROW
from shopdesk.ui.painting import paint_box
from shopdesk.ui.typeface import px

_PATIENCE_MS = 200
_ROWS = 8


class LoadingRows(QWidget):
    """Blocks in the hover colour, from 200 ms on: what is quicker shows nothing at all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The library is being read"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._due = False
        self._patience.timeout.connect(self._become_due)

    def showEvent(self, event: QShowEvent) -> None:
        """Wait a moment before anything is painted."""
        super().showEvent(event)
        if not self._due:
            self._patience.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing to wait for any more."""
        self._patience.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks."""
        if not self._due:
            return
        painter = QPainter(self)
        for row in range(_ROWS):
            top = row * px(REPLY_ROW) + px(8)
            left = px(36)
            first = QRect(left, top, self.width() // 2, px(12))
            second = QRect(left, top + px(18), self.width() - left - px(24), px(10))
            for box in (first, second):
                paint_box(painter, box, radius=RADIUS_INPUT, fill="hover")

    def _become_due(self) -> None:
        self._due = True
        self.update()
