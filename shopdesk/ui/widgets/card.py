"""Boxes: cards, the bar at a tab's top, and hairlines between things."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopdesk.ui.measures import BLOCK_GAP, GAP, TOP_BAR
from shopdesk.ui.theme import set_state
from shopdesk.ui.typeface import px


class Card(QFrame):
    """A box with a hairline and round corners; `body` is its column."""

    def __init__(self, *, dashed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("dashed", dashed)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(GAP)

    def set_active(self, *, active: bool) -> None:
        """Mark the card that Enter is about."""
        set_state(self, "active", active)


class TopBar(QFrame):
    """The bar of 64 at the top of a tab; `row` takes its search field and choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(TOP_BAR))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 24, 0)
        self.row.setSpacing(BLOCK_GAP)


class Hairline(QFrame):
    """A line of one pixel between two things."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("hairline", True)  # noqa: FBT003 -- Qt takes the value by position
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
