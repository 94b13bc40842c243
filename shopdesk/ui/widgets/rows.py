"""Lists: two-line rows and counted rows, painted by one delegate a kind.

A model gives one object a row, `index.data(ROW)`: a `Row` for `TwoLineRows`, a `CountRow` for
`CountRows`. All rows of a list are equally high, so a list of ten thousand costs what is seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopdesk.ui.measures import RADIUS, REPLY_ROW, STAGE_ROW
from shopdesk.ui.painting import CENTRE, RIGHT, elided, paint_box, paint_line, text_width
from shopdesk.ui.theme import colour
from shopdesk.ui.typeface import font, line_height, px
from shopdesk.ui.widgets.fit_meter import fit_width, paint_fit
from shopdesk.ui.widgets.keycap import paint_caps
from shopdesk.ui.widgets.message_edit import utf16_units

ROW: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which a model gives a row."""

Hits = Sequence[tuple[int, int]]
"""Stretches of a text that a search found: start and end, as `language.matching.spans` gives."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """Two lines, a number before them and a value at the right (or a fit of 0 to 4).

    `language` of the second line chooses its font; `tone` is the value's ink; `dim` a row that
    cannot be used. Models also answer AccessibleTextRole (`said`).
    """

    title: str
    second: str = ""
    number: str = ""
    value: str = ""
    title_hits: Hits = ()
    second_hits: Hits = ()
    language: str | None = None
    tone: str = "muted"
    fit: int | None = None
    dim: bool = False

    def said(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.second, self.value) if part)


@dataclass(frozen=True, slots=True)
class CountRow:
    """A name and a count; an empty count shows a dash and takes the ink back."""

    name: str
    count: int | None = None


def row_of(index: Index) -> Any:
    """The object that a model gives for a row.

    A model of ours is asked by its method `painted_row`: to hand an object through a QVariant
    takes longer than to paint a line of text.
    """
    ask = getattr(index.model(), "painted_row", None)
    return ask(index.row()) if ask is not None else index.data(ROW)


class _Rows(QStyledItemDelegate):
    """What both kinds share: equal heights, and the box under the mouse or chosen."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The row height at the present text size."""
        return QSize(px(120), px(self._height))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        """Paint the row's box; tells whether the row is chosen."""
        state, box = option.state, option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            paint_box(painter, box, radius=RADIUS, fill="sel" if chosen else "hover")
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, box, radius=RADIUS, border="focus", width=2)
        return chosen


class TwoLineRows(_Rows):
    """Title and second line with hits tinted, number at the left, value or fit at the right.

    `boxed` numbers are key caps (suggestions), else quiet digits. The second line and the title
    are elided at their end; the value never is.
    """

    def __init__(
        self,
        height: int = REPLY_ROW,
        *,
        boxed: bool = False,
        numbered: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(height, parent)
        self._boxed = boxed
        self._indent = (28 if boxed else 26) if numbered else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = row_of(index)
        self._paint_ground(painter, option)
        box: QRect = option.rect.adjusted(px(10), 0, -px(10), 0)
        high, low = line_height("body"), line_height("second")
        top = box.top() + (box.height() - high - low) // 2 + 1
        self._paint_number(painter, box, row.number)
        left = box.left() + px(self._indent)
        right = self._paint_value(painter, QRect(left, top, box.right() - left + 1, high), row)
        ink = "muted" if row.dim else "text"
        first = QRect(left, top, right - left, high)
        _paint_hits(painter, first, row.title, font("strong"), ink, row.title_hits)
        taken = self._taken_after_second(option, row)
        second = QRect(left, top + high, box.right() - left + 1 - taken, low)
        ink = "muted" if row.dim else "text2"
        _paint_hits(painter, second, row.second, font("second", row.language), ink, row.second_hits)

    def _taken_after_second(self, option: QStyleOptionViewItem, row: Row) -> int:
        """How many pixels at the right end of the second line a subclass paints itself."""
        return 0

    def _paint_number(self, painter: QPainter, box: QRect, number: str) -> None:
        if not number:
            return
        if self._boxed:
            paint_caps(painter, box.left(), box.center().y() + 1, (number,))
            return
        place = QRect(box.left(), box.top(), px(16), box.height())
        paint_line(painter, place, number, font("caption"), "muted", CENTRE)

    def _paint_value(self, painter: QPainter, line: QRect, row: Row) -> int:
        """Paint what stands at the right; returns where the title has to end."""
        if row.fit is not None:
            paint_fit(painter, line, row.fit)
            return line.right() + 1 - fit_width() - px(8)
        if not row.value:
            return line.right() + 1
        paint_line(painter, line, row.value, font("caption"), row.tone, RIGHT)
        return line.right() + 1 - text_width(row.value, font("caption")) - px(8)


class CountRows(_Rows):
    """A name at the left, its count at the right; rows without any are quiet."""

    def __init__(self, height: int = STAGE_ROW, parent: QWidget | None = None) -> None:
        super().__init__(height, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: CountRow = row_of(index)
        chosen = self._paint_ground(painter, option)
        box: QRect = option.rect.adjusted(px(10), 0, -px(10), 0)
        count = "–" if not row.count else str(row.count)
        ink = "accent_x" if chosen else "text2" if row.count else "muted"
        number_ink = "accent_x" if chosen else "muted"
        paint_line(painter, box, count, font("second"), number_ink, RIGHT)
        box.setRight(box.right() - text_width(count, font("second")) - px(8))
        paint_line(painter, box, row.name, font("strong" if chosen else "body"), ink)


class RowList(QListView):
    """A list of equally high rows without frame or scroll jumps.

    ↑ ↓ are its own when it has the focus; `step` moves the choice while a search field has it.
    `opened(row)` on Enter or double click, `row_chosen(row)` when the choice moves.
    """

    opened = Signal(int)
    row_chosen = Signal(int)

    def __init__(
        self, delegate: QStyledItemDelegate, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's rows."""
        super().setModel(model)
        if self.selectionModel() is not None:
            self.selectionModel().currentChanged.connect(self._current_changed)

    def choose(self, row: int) -> None:
        """Choose a row and bring it into view; out of range chooses none."""
        model = self.model()
        if model is None or not 0 <= row < model.rowCount():
            self.setCurrentIndex(QModelIndex())
            return
        self.setCurrentIndex(model.index(row, 0))

    def chosen(self) -> int:
        """The chosen row, -1 if there is none."""
        return self.currentIndex().row()

    def step(self, rows: int) -> None:
        """Move the choice by some rows, staying inside the list."""
        count = self.model().rowCount() if self.model() is not None else 0
        if count:
            self.choose(max(0, min(count - 1, self.chosen() + rows)))

    def row_at(self, point: QPoint) -> int:
        """The row at a point of the viewport, -1 if there is none."""
        return self.indexAt(point).row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters belong to the tab's single-letter keys, not to a type-ahead."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() >= 0:
            self.opened.emit(self.chosen())
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _current_changed(self, current: QModelIndex) -> None:
        self.row_chosen.emit(current.row())


def _paint_hits(
    painter: QPainter, box: QRect, text: str, face: QFont, token: str, hits: Hits
) -> None:
    """One elided line with its hits tinted."""
    if not hits:
        paint_line(painter, box, text, face, token)
        return
    layout = QTextLayout(elided(text, face, box.width()), face)
    layout.setFormats([_hit_range(text, start, end) for start, end in hits])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width() + 64)
    layout.endLayout()
    painter.setPen(colour(token))
    top = box.top() + (box.height() - line.height()) / 2
    layout.draw(painter, QPointF(box.left(), top))


def _hit_range(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    tint = QTextCharFormat()
    tint.setBackground(colour("amber_t"))
    marked = QTextLayout.FormatRange()
    marked.start = utf16_units(text[:start])
    marked.length = utf16_units(text[start:end])
    marked.format = tint
    return marked
