"""The shop's own values, name by language: what replies fill in by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from shopdesk.language.codes import Language
from shopdesk.ui.greeting_preview import LANGUAGE_NAMES
from shopdesk.ui.measures import STAGE_ROW
from shopdesk.ui.settings_port import ValueName, Values
from shopdesk.ui.typeface import px

_COLUMN = 116
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ValuesTable(QTableWidget):
    """A row a value, a column a language; edited in place.

    The names take the width of their words, the languages share the rest.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[str, ...] = ()
        self._languages: tuple[Language, ...] = tuple(LANGUAGE_NAMES)
        self.setColumnCount(len(self._languages))
        self.setHorizontalHeaderLabels(list(LANGUAGE_NAMES.values()))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        self.horizontalHeader().setMinimumSectionSize(px(_COLUMN))
        self.verticalHeader().setHighlightSections(False)
        self.setShowGrid(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(STAGE_ROW))
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(px(7 * STAGE_ROW))

    def show_values(self, names: Sequence[ValueName], values: Values) -> None:
        """Show these values under their names."""
        self._fields = tuple(name.field for name in names)
        self.setRowCount(len(names))
        self.setVerticalHeaderLabels([name.words for name in names])
        for row, name in enumerate(names):
            for column, language in enumerate(self._languages):
                text = values.get((name.field, language), "")
                self.setItem(row, column, _cell(text))
        self._make_room()

    def values(self) -> Values:
        """What stands in the table, without empty cells."""
        found: dict[tuple[str, Language], str] = {}
        for row, field in enumerate(self._fields):
            for column, language in enumerate(self._languages):
                item = self.item(row, column)
                if item is not None and item.text().strip():
                    found[field, language] = item.text().strip()
        return found

    def _make_room(self) -> None:
        """Ask for the names, a column a language, and the scroll bar."""
        names = self.verticalHeader().sizeHint().width()
        columns = len(self._languages) * px(_COLUMN)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(names + columns + bar + 2 * self.frameWidth())


def _cell(text: str) -> QTableWidgetItem:
    """A value; one that is too long for its column is read in the tool tip."""
    cell = QTableWidgetItem(text)
    cell.setToolTip(text)
    return cell
