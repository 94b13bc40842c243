"""The rail at the window's left: one item a tab, and search, settings, protection at its foot."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import GAP, ICON_RAIL, RAIL, RAIL_ITEM
from shopdesk.ui.page import Badge
from shopdesk.ui.painting import CENTRE, paint_box, paint_line, text_width
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets.button import Look, Pressable

_FOOT_ITEM = 56


class RailItem(Pressable):
    """An icon over one word; filled and tinted while its tab is shown, with a badge at the icon."""

    ROLE = "caption"
    BOLD = "head"

    def __init__(self, icon: str, *, height: int = RAIL_ITEM, tab: bool = True) -> None:
        super().__init__(icon=icon)
        self._height = height
        self._badge: Badge | None = None
        self.setCheckable(tab)

    def set_badge(self, badge: Badge | None) -> None:
        """Show or take away the count at the icon."""
        self._badge = badge
        self.setAccessibleDescription(badge.said if badge is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the rail allows; a longer word makes the rail wider."""
        words = text_width(self.words(), font("head" if self.isCheckable() else "caption"))
        return QSize(max(px(RAIL - 2 * GAP) - 1, words), px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, icon, word and badge."""
        painter = QPainter(self)
        look = self._look()
        self._paint_box(painter, look)
        size, middle = px(ICON_RAIL), self.width() / 2
        top = px(10 if self._height == RAIL_ITEM else 9)
        square = QRectF(middle - size / 2, top, size, size)
        paint_icon(painter, square, self._icon_now(), self._icon_ink or look.ink)
        line = QRect(0, top + size + px(2), self.width(), px(18))
        paint_line(painter, line, self.words(), self._font(), look.ink, CENTRE)
        if self._badge is not None:
            self._paint_badge(painter, self._badge, square)

    def _bold(self) -> bool:
        return self.isChecked()

    def _look(self) -> Look:
        if self.isChecked():
            return Look("accent_x", "accent_t")
        return Look("text2", "hover" if self.underMouse() else None)

    def _icon_now(self) -> str:
        name = self._icon or ""
        return f"{name}-fill" if self.isChecked() else name

    def _paint_badge(self, painter: QPainter, badge: Badge, icon: QRectF) -> None:
        words = str(badge.count) if badge.count < 100 else "99+"
        width = max(px(18), text_width(words, font("keycap")) + px(10))
        left = min(round(icon.right()) - px(2), self.width() - width)
        box = QRect(left, round(icon.top()) - px(6), width, px(16))
        fill, ink = ("red", "surface") if badge.urgent else ("line2", "text")
        paint_box(painter, box, radius=box.height() / 2, fill=fill)
        bold = font("keycap")
        paint_line(painter, box, words, bold, ink, CENTRE)


class Rail(QFrame):
    """The column of items; tabs from the top, the rest from the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(RAIL))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._tabs = 0

    def add_tab(self, item: RailItem) -> None:
        """Add a tab below the others."""
        self._column.insertWidget(self._tabs, item)
        self._tabs += 1

    def add_at_foot(self, item: RailItem) -> None:
        """Add an item at the foot, below the others there."""
        if self._column.count() > self._tabs + 1:
            self._column.addSpacing(-4)
        self._column.addWidget(item, 0, Qt.AlignmentFlag.AlignBottom)
