"""The delegate of the result list: two lines, and small letters for the languages written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.replies.tab.rows import ReplyRow
from shopdesk.replies.tab.words import LETTERS
from shopdesk.ui.painting import CENTRE, paint_box, paint_line, text_width
from shopdesk.ui.typeface import font, line_height, px
from shopdesk.ui.widgets import Row, TwoLineRows, row_of

_PAD = 3
_GAP = 8
_BETWEEN = 3
_MARGIN = 10
_LOOKED_AT = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


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
        super().paint(painter, option, index)
        row: ReplyRow = row_of(index)
        if self._taken_after_second(option, row):
            second = _second_line(option.rect)
            left = second.right() + 1 - px(_MARGIN) - letters_width()
            place = QRect(left, second.top(), 0, second.height())
            self._paint_letters(painter, place, row.languages)

    def _taken_after_second(self, option: QStyleOptionViewItem, row: Row) -> int:
        """The letters' room, where they show."""
        languages = row.languages if isinstance(row, ReplyRow) else ()
        looked_at = bool(option.state & _LOOKED_AT)
        return letters_width() + px(_GAP) if looked_at or len(languages) < len(LANGUAGES) else 0

    def _paint_letters(self, painter: QPainter, box: QRect, languages: Sequence[Language]) -> None:
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
