"""The column of stages with their counts, and the week's featured product below it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopdesk.replies.model import Stage
from shopdesk.replies.tab.words import stage_name
from shopdesk.ui.measures import GAP, STAGES_PANE
from shopdesk.ui.painting import text_width
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets import ROW, Card, CountRow, CountRows, Label, RowList

Index = QModelIndex | QPersistentModelIndex

STAGES: tuple[Stage | None, ...] = (None, *Stage)
"""All stages first (None), then the shop's order."""


class StageRows(QAbstractListModel):
    """The stages with the counts of the present search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Stage, int] = {}

    def count(self, counts: Mapping[Stage, int]) -> None:
        """Show other counts."""
        self._counts = counts
        self.dataChanged.emit(self.index(0, 0), self.index(len(STAGES) - 1, 0))

    def row(self, stage: Stage | None) -> CountRow:
        """Name and count of a stage."""
        if stage is None:
            return CountRow(self.tr("All stages"), sum(self._counts.values()))
        return CountRow(stage_name(stage), self._counts.get(stage, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """All stages and the thirteen."""
        return 0 if parent.isValid() else len(STAGES)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The row, and what a screen reader says."""
        row = self.row(STAGES[index.row()])
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return f"{row.name}, {row.count or 0}"
        return None


class StageColumn(QWidget):
    """`stage_chosen(stage or None)` when a person chooses one."""

    stage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("fill", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = StageRows(self)
        self._head = Label(role="head", tone="text2")
        self.list = RowList(CountRows())
        self.list.setModel(self.rows)
        self.list.choose(0)
        self.list.row_chosen.connect(self._chosen)
        self._feature = Feature()
        self._build()
        self.retranslate()

    def choose(self, stage: Stage | None) -> None:
        """Choose a stage without telling anybody."""
        with QSignalBlocker(self.list):
            self.list.choose(STAGES.index(stage))

    def show_feature(self, product: str) -> None:
        """Show the week's featured product; empty: none."""
        self._feature.show_product(product)

    def retranslate(self) -> None:
        """Word the column in the window's language."""
        self._head.setText(self.tr("Stages"))
        self.list.setAccessibleName(self.tr("Stages of the chat"))
        self.setFixedWidth(self._needed_width())
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(0)
        self._head.setContentsMargins(px(10), 0, 0, 0)
        self._head.setFixedHeight(px(20))
        column.addWidget(self._head)
        column.addSpacing(4)
        column.addWidget(self.list, 1)
        column.addWidget(self._feature)

    def _needed_width(self) -> int:
        """As drawn; wider where a stage has a long name, with room for three digits behind it."""
        names = (self.rows.row(stage).name for stage in STAGES)
        longest = max(text_width(name, font("strong")) for name in names)
        around = text_width("000", font("second")) + 2 * px(10) + px(8) + 2 * GAP
        return max(px(STAGES_PANE) - 1, longest + around)

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(STAGES):
            self.stage_chosen.emit(STAGES[row])


class Feature(Card):
    """What the shop pushes this week."""

    def __init__(self) -> None:
        super().__init__()
        self._head = Label(role="caption", tone="muted")
        self._product = Label(role="strong", wrap=True)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(2)
        self.body.addWidget(self._head)
        self.body.addWidget(self._product)
        self.hide()

    def show_product(self, product: str) -> None:
        """Show a product; nothing hides the card."""
        self._head.setText(self.tr("Week’s feature"))
        self._product.setText(product)
        self.setVisible(bool(product))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._head.setText(self.tr("Week’s feature"))
        super().changeEvent(event)
