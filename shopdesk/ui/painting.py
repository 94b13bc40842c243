"""Strokes that several widgets share: rounded boxes and elided lines, in tokens of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from shopdesk.ui.theme import colour

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def paint_box(
    painter: QPainter,
    box: QRect | QRectF,
    *,
    radius: float,
    fill: str | QColor | None = None,
    border: str | QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose border lies wholly inside, so that a thicker one moves nothing."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(_ink(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        inner = QRectF(box)
    else:
        painter.setPen(QPen(_ink(border), width))
        half = width / 2
        inner = QRectF(box).adjusted(half, half, -half, -half)
        radius -= half
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def paint_line(
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    token: str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text, elided at its end where the box is too narrow."""
    painter.setFont(font)
    painter.setPen(colour(token))
    painter.drawText(box, align | Qt.TextFlag.TextSingleLine, elided(text, font, box.width()))


def elided(text: str, font: QFont, width: int) -> str:
    """The text as it fits a width, elided at its end.

    Shaping a long line to show a third of it would be most of a list's painting, so that its
    beginning is tried first.
    """
    metrics = QFontMetrics(font)
    likely = width // (4 if text.isascii() else 9) + 4
    if len(text) > likely:
        beginning = text[:likely]
        shown = metrics.elidedText(beginning, Qt.TextElideMode.ElideRight, width)
        if shown != beginning:
            return shown
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def text_width(text: str, font: QFont) -> int:
    """How many pixels a line of text takes, rounded up."""
    return QFontMetrics(font).horizontalAdvance(text) + 1


def _ink(token: str | QColor) -> QColor:
    return token if isinstance(token, QColor) else colour(token)
