"""Something takes longer than half a second: a thin bar, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopdesk.ui.painting import paint_box
from shopdesk.ui.theme import colour
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets.button import Button
from shopdesk.ui.widgets.label import Label
from shopdesk.ui.widgets.visibility import show_if

_BAR = 3


class BusyBar(QWidget):
    """A bar of 3 across the top of its parent (below `offset`), words and Cancel under it.

    It floats, so nothing moves when it comes and goes. `cancelled` is emitted by the button.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget, offset: int = 0) -> None:
        super().__init__(parent)
        self._host = parent
        self._offset = offset
        self._share: float | None = None
        self._words = Label(role="caption", tone="text2")
        self._cancel = Button(kind="plain")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, _BAR + 6, 24, 6)
        row.addStretch(1)
        row.addWidget(self._words)
        row.addWidget(self._cancel)
        self.retranslate()
        self.hide()
        parent.installEventFilter(self)

    def start(self, words: str, *, can_cancel: bool = True) -> None:
        """Show that something goes on."""
        self._words.setText(words)
        show_if(self._cancel, can_cancel)
        self.set_share(None)
        self._place()
        self.show()
        self.raise_()

    def set_share(self, share: float | None) -> None:
        """How much is done, 0 to 1; None when nobody knows."""
        self._share = share
        self.update()

    def stop(self) -> None:
        """It is over."""
        self.hide()

    def retranslate(self) -> None:
        """Word the button in the window's language."""
        self._cancel.setText(self.tr("Cancel"))
        self.setAccessibleName(self.tr("Working"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as wide as the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and bar; without a known share the bar is a still third."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), _BAR), colour("line"))
        share = 1 / 3 if self._share is None else self._share
        painter.fillRect(QRectF(0, 0, self.width() * share, _BAR), colour("accent"))
        left = self._words.x() - px(12)
        box = QRectF(
            left,
            _BAR + 2,
            self._cancel.geometry().right() + px(12) - left,
            self.height() - _BAR - 4,
        )
        paint_box(painter, box, radius=8, fill="raised", border="line2")

    def _place(self) -> None:
        height = self._cancel.sizeHint().height() + _BAR + 12
        self.setGeometry(0, self._offset, self._host.width(), height)
