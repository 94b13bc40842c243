"""The shop's own values, name by language: what replies fill in by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from shopdesk.language.codes import Language
from shopdesk.ui.greeting_preview import LANGUAGE_NAMES
from shopdesk.ui.measures import STAGE_ROW
from shopdesk.ui.settings_port import ValueName, Values
from shopdesk.ui.typeface import px


class ValuesTable(QTableWidget):
    """A row a value, a column a language; edited in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[str, ...] = ()
        self._languages: tuple[Language, ...] = tuple(LANGUAGE_NAMES)
        self.setColumnCount(len(self._languages))
        self.setHorizontalHeaderLabels(list(LANGUAGE_NAMES.values()))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(STAGE_ROW))
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(px(4 * STAGE_ROW))

    def show_values(self, names: Sequence[ValueName], values: Values) -> None:
        """Show these values under their names."""
        self._fields = tuple(name.field for name in names)
        self.setRowCount(len(names))
        self.setVerticalHeaderLabels([name.words for name in names])
        for row, name in enumerate(names):
            for column, language in enumerate(self._languages):
                text = values.get((name.field, language), "")
                self.setItem(row, column, QTableWidgetItem(text))

    def values(self) -> Values:
        """What stands in the table, without empty cells."""
        found: dict[tuple[str, Language], str] = {}
        for row, field in enumerate(self._fields):
            for column, language in enumerate(self._languages):
                item = self.item(row, column)
                if item is not None and item.text().strip():
                    found[field, language] = item.text().strip()
        return found
