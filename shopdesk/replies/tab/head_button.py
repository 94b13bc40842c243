"""The head of a list as a button: words in bold and a caret; a menu opens below it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.painting import paint_line, text_width
from shopdesk.ui.typeface import Role, font, px
from shopdesk.ui.widgets.button import Look, Pressable


class HeadButton(Pressable):
    """Looks like a head until the mouse or the focus comes; the caret tells that it opens."""

    HEIGHT = 24
    PADDING = 6
    ROLE: ClassVar[Role] = "head"
    BOLD: ClassVar[Role] = "head"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)

    def sizeHint(self) -> QSize:
        """Words and caret."""
        width = text_width(self.words(), font("head")) + px(4) + px(12) + 2 * px(self.PADDING)
        return QSize(width, px(self.HEIGHT))

    def _look(self) -> Look:
        return Look("text2", "hover" if self.underMouse() else None)

    def _paint_contents(self, painter: QPainter, look: Look) -> None:
        left = px(self.PADDING)
        width = text_width(self.words(), font("head"))
        paint_line(
            painter, QRect(left, 0, width, self.height()), self.words(), font("head"), look.ink
        )
        size = px(12)
        box = QRectF(left + width + px(4), (self.height() - size) / 2 + 1, size, size)
        paint_icon(painter, box, "caret-down", "muted")
