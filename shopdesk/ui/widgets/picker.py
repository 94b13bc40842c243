"""A drop-down of a few values."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import BUTTON, ICON_BUTTON
from shopdesk.ui.theme import set_role
from shopdesk.ui.typeface import px


class Picker(QComboBox):
    """A combo box as high as a button, with the caret of the other fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "body")
        self.setFixedHeight(px(BUTTON))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its caret."""
        super().paintEvent(event)
        size = px(ICON_BUTTON)
        left, top = self.width() - size - px(10), (self.height() - size) / 2
        ink = "text2" if self.isEnabled() else "muted"
        paint_icon(QPainter(self), QRectF(left, top, size, size), "caret-down", ink)
