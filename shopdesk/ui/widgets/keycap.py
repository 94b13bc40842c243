"""Key caps: the keys of a shortcut as small boxes, alone or painted into buttons and hint lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopdesk.ui.measures import KEYCAP, RADIUS_KEYCAP
from shopdesk.ui.painting import CENTRE, paint_box, paint_line, text_width
from shopdesk.ui.theme import colour
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets.visibility import show_if

_SYMBOLS = {"Return": "Enter", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}

CAP_GAP = 4


def keys_of(shortcut: str | QKeySequence) -> tuple[str, ...]:
    """The keys of a shortcut, one cap each: `Ctrl+Shift+V` gives Ctrl, Shift, V.

    The names stand on the keys and are the same in every language of the window.
    """
    sequence = QKeySequence(shortcut) if isinstance(shortcut, str) else shortcut
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    plus = text.endswith("++")
    names = (text.removesuffix("+") if plus else text).rstrip("+").split("+")
    keys = [_SYMBOLS.get(name.strip(), name.strip()) for name in names if name.strip()]
    return (*keys, "+") if plus else tuple(keys)


def caps_width(keys: Sequence[str], gap: int = CAP_GAP) -> int:
    """How wide a row of key caps is, in pixels."""
    if not keys:
        return 0
    return sum(_cap_width(key) for key in keys) + px(gap) * (len(keys) - 1)


def paint_caps(
    painter: QPainter,
    left: int,
    middle: int,
    keys: Sequence[str],
    *,
    ink: str = "text2",
    gap: int = CAP_GAP,
) -> None:
    """Paint key caps from `left`, centred on the line `middle`; `on_accent` for a filled button."""
    height = px(KEYCAP)
    border = QColor(colour("line2"))
    if ink == "on_accent":
        border = colour(ink)
        border.setAlpha(120)
    fill = None if ink == "on_accent" else "surface"
    for key in keys:
        box = QRect(left, middle - height // 2, _cap_width(key), height)
        paint_box(painter, box, radius=RADIUS_KEYCAP, fill=fill, border=border)
        paint_line(painter, box, key, font("keycap"), ink, CENTRE)
        left = box.right() + 1 + px(gap)


def _cap_width(key: str) -> int:
    return max(px(KEYCAP + 1), text_width(key, font("keycap")) + px(11))


class KeyCap(QWidget):
    """The keys of one shortcut; read out as the shortcut's name."""

    def __init__(
        self, keys: Sequence[str] = (), gap: int = CAP_GAP, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._gap = gap
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_keys(keys)

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show other keys."""
        self._keys = tuple(keys)
        self.setAccessibleName("+".join(keys))
        show_if(self, bool(keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the caps."""
        return QSize(caps_width(self._keys, self._gap), px(KEYCAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caps."""
        painter = QPainter(self)
        paint_caps(painter, 0, self.height() // 2, self._keys, gap=self._gap)
