"""A short word that something was done, for three seconds, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import BLOCK_GAP, ICON_BUTTON, RADIUS, TOAST
from shopdesk.ui.painting import paint_box, paint_line, text_width
from shopdesk.ui.typeface import font, px

SHOWN_FOR_MS = 3000
_EDGE = 16
_GAP = 10


class Toast(QWidget):
    """A bar of 36 that floats over its parent's lower right corner and goes by itself.

    A new one replaces the old one. It is read out once and never takes the focus.
    """

    def __init__(self, parent: QWidget, above: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = parent
        self._above = above
        self._text = ""
        self._note = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._timer.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        parent.installEventFilter(self)
        if above is not None:
            above.installEventFilter(self)

    def say(self, text: str, note: str = "") -> None:
        """Show words, and quieter ones after them."""
        self._text, self._note = text, note
        said = f"{text} {note}".strip()
        self.setAccessibleName(said)
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def words(self) -> str:
        """What it says or said last."""
        return self._text

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        width = 2 * px(_EDGE) + px(ICON_BUTTON) + px(_GAP) + text_width(self._text, font("body"))
        if self._note:
            width += px(_GAP) + text_width(self._note, font("second"))
        return QSize(width, px(TOAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner, and above what it stands on, when these change."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tick, words and note."""
        painter = QPainter(self)
        paint_box(painter, self.rect(), radius=RADIUS, fill="toast")
        icon = px(ICON_BUTTON)
        left = px(_EDGE)
        box = QRect(left, (self.height() - icon) // 2, icon, icon)
        paint_icon(painter, QRectF(box), "check", "toast_x")
        left += icon + px(_GAP)
        box = QRect(left, 0, self.width() - left - px(_EDGE), self.height())
        paint_line(painter, box, self._text, font("body"), "toast_x")
        if self._note:
            box.setLeft(left + text_width(self._text, font("body")) + px(_GAP))
            painter.setOpacity(0.7)
            paint_line(painter, box, self._note, font("second"), "toast_x")

    def _place(self) -> None:
        parent = self._host
        size = self.sizeHint()
        room = parent.width() - 2 * BLOCK_GAP
        bottom = parent.height()
        if self._above is not None and self._above.isVisible():
            bottom = self._above.mapTo(parent, self._above.rect().topLeft()).y()
        width = min(size.width(), room)
        left = max(parent.width() - width - 24, BLOCK_GAP)
        self.setGeometry(left, bottom - BLOCK_GAP - size.height(), width, size.height())
