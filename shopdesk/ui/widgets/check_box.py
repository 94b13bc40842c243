"""A check box in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.painting import paint_box, paint_line, text_width
from shopdesk.ui.theme import set_role
from shopdesk.ui.typeface import font, px

_BOX, _GAP = 16, 10


class CheckBox(QCheckBox):
    """A box of 16 and words of body size; the whole of it can be clicked."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "body")
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the box and the words."""
        words = text_width(self.text().replace("&&", "&"), font("body"))
        return QSize(px(_BOX + _GAP + 6) + words, px(28))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Words and room around them count as the box."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick, words and focus."""
        painter = QPainter(self)
        if self.hasFocus():
            paint_box(painter, self.rect(), radius=6, border="focus", width=2)
        side, left = px(_BOX), px(3)
        box = QRect(left, (self.height() - side) // 2, side, side)
        if self.isChecked():
            paint_box(painter, box, radius=3, fill="accent")
            paint_icon(painter, QRectF(box).adjusted(2, 2, -2, -2), "check-bold", "on_accent")
        else:
            paint_box(painter, box, radius=3, fill="surface", border="ctl")
        line = QRect(box.right() + px(_GAP), 0, self.width(), self.height())
        ink = "text" if self.isEnabled() else "muted"
        paint_line(painter, line, self.text().replace("&&", "&"), font("body"), ink)
