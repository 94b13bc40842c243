"""How well a suggestion fits, in four steps."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopdesk.ui.painting import paint_box
from shopdesk.ui.typeface import px

STEPS = 4
_BAR, _GAP, _HIGH = 10, 2, 4


def fit_width() -> int:
    """How wide the four bars are, in pixels."""
    return STEPS * px(_BAR) + (STEPS - 1) * px(_GAP)


def paint_fit(painter: QPainter, box: QRect, steps: int) -> None:
    """Paint four bars at the right of a box, centred; so many of them in accent."""
    left = box.right() + 1 - fit_width()
    top = box.center().y() - px(_HIGH) // 2
    for step in range(STEPS):
        bar = QRect(left + step * (px(_BAR) + px(_GAP)), top, px(_BAR), px(_HIGH))
        paint_box(painter, bar, radius=px(_HIGH) / 2, fill="accent" if step < steps else "line2")


class FitMeter(QWidget):
    """Four bars; read out as "3 of 4"."""

    def __init__(self, steps: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_steps(steps)

    def set_steps(self, steps: int) -> None:
        """Show so many steps of four."""
        self._steps = max(0, min(STEPS, steps))
        said = self.tr("Fit: {steps} of {all}")
        self.setAccessibleName(said.format(steps=self._steps, all=STEPS))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the bars."""
        return QSize(fit_width(), px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        paint_fit(QPainter(self), self.rect(), self._steps)
