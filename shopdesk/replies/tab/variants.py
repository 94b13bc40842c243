"""The delegate of the result list: two lines, and small letters for the languages written."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.replies.tab.rows import LANGUAGES_ROLE
from shopdesk.replies.tab.words import LETTERS
from shopdesk.ui.painting import CENTRE, paint_box, paint_line, text_width
from shopdesk.ui.typeface import font, line_height, px
from shopdesk.ui.widgets import TwoLineRows

Index = QModelIndex | QPersistentModelIndex

_PAD = 3
_GAP = 8
_BETWEEN = 3
_MARGIN = 10


class ReplyRowDelegate(TwoLineRows):
    """Rows as everywhere; where somebody looks, or a language is missing, the letters show.

    A complete reply that is neither chosen nor under the mouse stays quiet.
    """

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row, then the letters at the right end of its second line."""
        languages: list[Language] = index.data(LANGUAGES_ROLE) or []
        looked_at = option.state & (
            QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        )
        shown = bool(looked_at) or len(languages) < len(LANGUAGES)
        if not shown:
            super().paint(painter, option, index)
            return
        second = _second_line(option.rect)
        left = second.right() + 1 - px(_MARGIN) - letters_width()
        self._paint_around(painter, option, index, second)
        self._paint_shortened(painter, option, index, second, left - px(_GAP))
        self._paint_letters(painter, QRect(left, second.top(), 0, second.height()), languages)

    def _paint_around(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, second: QRect
    ) -> None:
        """The whole row but for the words of its second line."""
        painter.save()
        painter.setClipRegion(QRegion(option.rect) - QRegion(second))
        super().paint(painter, option, index)
        painter.setClipRect(second)
        self._paint_ground(painter, option)
        painter.restore()

    def _paint_shortened(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        second: QRect,
        end: int,
    ) -> None:
        """The second line, elided where the letters begin."""
        painter.save()
        painter.setClipRect(QRect(second.topLeft(), QPoint(end, second.bottom())))
        narrow = QStyleOptionViewItem(option)
        narrow.rect = QRect(option.rect.topLeft(), QPoint(end + px(_MARGIN), option.rect.bottom()))
        super().paint(painter, narrow, index)
        painter.restore()

    def _paint_letters(self, painter: QPainter, box: QRect, languages: list[Language]) -> None:
        left = box.left()
        for language in LANGUAGES:
            width = _letter_width(language)
            place = QRect(left, box.top() + px(2), width, box.height() - px(4))
            has = language in languages
            if has:
                paint_box(painter, place, radius=px(3), border="line2")
            letters = LETTERS[language] if has else "–"
            paint_line(painter, place, letters, font("keycap"), "muted", CENTRE)
            left += width + px(_BETWEEN)


def _second_line(row: QRect) -> QRect:
    """Where the second line of a row is, over the row's whole width."""
    high, low = line_height("body"), line_height("second")
    return QRect(
        row.left(), row.top() + (row.height() - high - low) // 2 + 1 + high, row.width(), low
    )


def letters_width() -> int:
    """How wide the letters of all languages are."""
    return sum(map(_letter_width, LANGUAGES)) + px(_BETWEEN) * (len(LANGUAGES) - 1)


def _letter_width(language: Language) -> int:
    return text_width(LETTERS[language], font("keycap")) + 2 * px(_PAD)
