"""The line at the window's foot: which keys do what just now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from shopdesk.ui.measures import BLOCK_GAP, HINT_LINE
from shopdesk.ui.painting import paint_line, text_width
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets.keycap import caps_width, paint_caps

_CAP_GAP = 7


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys, one cap each, and what they do."""

    keys: tuple[str, ...]
    words: str


class HintLine(QFrame):
    """Hints from the left, widgets at the right end; hints that find no room are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self.setFixedHeight(px(HINT_LINE))
        self._end = QHBoxLayout(self)
        self._end.setContentsMargins(16, 0, 16, 0)
        self._end.setSpacing(BLOCK_GAP)
        self._end.addStretch(1)

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show what the keys do now."""
        self._hints = tuple(hints)
        said = ", ".join(f"{'+'.join(hint.keys)} {hint.words}" for hint in hints)
        self.setAccessibleName(said)
        self.update()

    def hints(self) -> tuple[Hint, ...]:
        """What is shown."""
        return self._hints

    def add_at_end(self, widget: QWidget) -> None:
        """Put a widget (a clock) at the right end."""
        self._end.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hints."""
        super().paintEvent(event)
        painter = QPainter(self)
        left, limit = 16, self._room()
        for hint in self._hints:
            caps = caps_width(hint.keys, _CAP_GAP)
            words = text_width(hint.words, font("caption"))
            if left + caps + px(6) + words > limit:
                return
            paint_caps(painter, left, self.height() // 2, hint.keys, gap=_CAP_GAP)
            box = QRect(left + caps + px(6), 0, words, self.height())
            paint_line(painter, box, hint.words, font("caption"), "muted")
            left = box.right() + 1 + BLOCK_GAP

    def _room(self) -> int:
        first = self._end.itemAt(1)
        widget = first.widget() if first is not None else None
        return widget.x() - BLOCK_GAP if widget is not None else self.width() - 16
