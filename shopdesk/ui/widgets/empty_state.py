"""What a tab shows before there is anything: one sentence of use and the ways in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopdesk.ui.icons import icon, paint_icon
from shopdesk.ui.measures import ICON_RAIL
from shopdesk.ui.painting import paint_line
from shopdesk.ui.typeface import font, line_height, px
from shopdesk.ui.widgets.button import Look, Pressable
from shopdesk.ui.widgets.card import Card, Hairline
from shopdesk.ui.widgets.keycap import caps_width, paint_caps
from shopdesk.ui.widgets.label import Label
from shopdesk.ui.widgets.visibility import show_if


@dataclass(frozen=True, slots=True)
class Way:
    """One way in: icon, what it is, what it does, its keys, and what happens when it is pressed."""

    icon: str
    title: str
    second: str
    keys: tuple[str, ...]
    go: Callable[[], None]


class EmptyState(QWidget):
    """An icon in a tile, a title, one sentence, a card of ways in, and a footnote; centred."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._tile = QLabel()
        self._title = Label(role="display")
        self._sentence = Label(role="reply", tone="text2", wrap=True)
        self._card = Card()
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._card.body.setSpacing(0)
        self._foot = Label(role="caption", tone="muted", wrap=True)
        self._build()

    def show_ways(
        self, title: str, sentence: str, ways: Sequence[Way] = (), footnote: str = ""
    ) -> None:
        """Show words and ways in."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._foot.setText(footnote)
        show_if(self._foot, bool(footnote))
        while (item := self._card.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for at, way in enumerate(ways):
            if at:
                self._card.body.addWidget(Hairline())
            self._card.body.addWidget(_WayButton(way))
        show_if(self._card, bool(ways))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the tile in the colours of another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_tile()
        super().changeEvent(event)

    def _build(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._tile.setProperty("fill", "accent_t")
        self._tile.setFixedSize(px(72), px(72))
        self._tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setAlignment(centre)
        self._sentence.setContentsMargins(px(48), 0, px(48), 0)
        self._foot.setAlignment(centre)
        middle = QWidget()
        middle.setFixedWidth(px(520))
        QHBoxLayout(self).addWidget(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(self._tile, 0, centre)
        column.addSpacing(20)
        column.addWidget(self._title, 0, centre)
        column.addSpacing(6)
        column.addWidget(self._sentence)
        column.addSpacing(24)
        column.addWidget(self._card)
        column.addSpacing(16)
        column.addWidget(self._foot)
        column.addStretch(3)
        column.setSpacing(0)
        self._draw_tile()

    def _draw_tile(self) -> None:
        self._tile.setPixmap(icon(self._icon_name, "accent_x").pixmap(px(36), px(36)))


class _WayButton(Pressable):
    """A row of 64 of the card of ways."""

    def __init__(self, way: Way) -> None:
        super().__init__(way.title, icon=way.icon, keys=way.keys)
        self._second = way.second
        self.setAccessibleDescription(way.second)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(way.go)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(px(320), px(64))

    def _look(self) -> Look:
        return Look("accent_x", "hover" if self.underMouse() else None)

    def _paint_contents(self, painter: QPainter, look: Look) -> None:
        size, middle = px(ICON_RAIL), self.height() // 2
        square = QRectF(px(16), middle - size / 2, size, size)
        paint_icon(painter, square, self._icon or "", look.ink)
        caps = caps_width(self._keys)
        edge = self.width() - px(16) - caps
        paint_caps(painter, edge, middle, self._keys)
        left, high = px(52), line_height("second") - 2
        box = QRect(left, middle - high, edge - left - px(8), high)
        paint_line(painter, box, self.words(), font("strong"), "text")
        box.translate(0, high)
        paint_line(painter, box, self._second, font("second"), "text2")
