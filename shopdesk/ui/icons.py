"""Phosphor icons in the colours of the theme.

The glyphs come from the font that qtawesome carries. It is read here directly, and only this one:
qtawesome itself would load twelve fonts before the first window could be painted.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from shopdesk.ui.theme import colour


def icon(name: str, ink: str = "text2") -> QIcon:
    """An icon for Qt's own widgets, in the colour that its ink token has when it is painted."""
    return QIcon(_GlyphEngine(name, ink))


def paint_icon(painter: QPainter, box: QRectF, name: str, token: str) -> None:
    """Paint an icon centred in a box, as large as the box is high."""
    painter.save()
    painter.setPen(colour(token))
    painter.setFont(_font(round(box.height())))
    painter.drawText(box.adjusted(-2, -2, 2, 2), Qt.AlignmentFlag.AlignCenter, glyph(name))
    painter.restore()


def glyph(name: str) -> str:
    """The character of an icon in the Phosphor font; KeyError for a name it does not have."""
    return chr(int(_charmap()[name], 16))


class _GlyphEngine(QIconEngine):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        token = "muted" if mode == QIcon.Mode.Disabled else self._token
        paint_icon(painter, QRectF(rect), self._name, token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


def _font(pixels: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(max(1, pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_bundled("phosphor-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _charmap() -> dict[str, str]:
    charmap: dict[str, str] = json.loads(_bundled("phosphor-charmap-*.json").read_text("utf-8"))
    return charmap


def _bundled(pattern: str) -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome")
    return next((Path(spec.origin).parent / "fonts").glob(pattern))
