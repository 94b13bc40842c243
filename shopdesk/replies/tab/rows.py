"""The rows of the result list: made when they are painted, so a long list costs what is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from shopdesk.language.codes import LANGUAGES, Language, Output, stored
from shopdesk.language.matching import spans
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.shelf import Entry
from shopdesk.replies.tab.sketch import sketch
from shopdesk.replies.tab.words import OWN_NAMES, WindowWords
from shopdesk.ui.widgets import ROW, Row

Index = QModelIndex | QPersistentModelIndex

NUMBERED = 5


@dataclass(frozen=True, slots=True)
class ReplyRow(Row):
    """A row of the result list: also the languages that the reply is written in."""

    languages: tuple[Language, ...] = ()


@dataclass(frozen=True, slots=True)
class Showing:
    """What all rows have in common."""

    query: str
    output: Output
    window: Output
    value: Callable[[Entry], str]
    fits: Sequence[int] = ()


class ReplyRows(QAbstractListModel):
    """Entries as two-line rows; `more_wanted` when the list is scrolled to its end."""

    more_wanted = Signal()

    def __init__(self, catalogue: FieldCatalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._entries: Sequence[Entry] = ()
        self._showing = Showing("", "zh", "zh", lambda _: "")
        self._made: dict[int, ReplyRow] = {}
        self._more = False

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries shown."""
        return self._entries

    def show(self, entries: Sequence[Entry], showing: Showing, *, more: bool = False) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._entries, self._showing, self._more = entries, showing, more
        self._made = {}
        self.endResetModel()

    def place(self, key: str) -> int:
        """The row of a key, -1 if it is not shown."""
        return next((n for n, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of rows that are ready."""
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows that are not ready yet."""
        return self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for them."""
        self._more = False
        self.more_wanted.emit()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The row, its languages, or what a screen reader says of it."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.painted_row(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            row = self.painted_row(index.row())
            names = ", ".join(OWN_NAMES[one] for one in row.languages)
            return f"{row.said()}, {names}"
        return None

    def painted_row(self, number: int) -> ReplyRow:
        """A row as it is painted."""
        if number not in self._made:
            self._made[number] = self._make(number, self._entries[number], self._showing)
        return self._made[number]

    def _make(self, number: int, entry: Entry, showing: Showing) -> ReplyRow:
        title = WindowWords(showing.window).title(entry)
        line = entry.line(stored(showing.output))
        missing = line is None
        second = (
            self.tr("not written yet in {language}").format(language=OWN_NAMES[showing.output])
            if line is None
            else sketch(line, showing.output, self._catalogue)
        )
        fit = showing.fits[number] if number < len(showing.fits) else None
        return ReplyRow(
            title,
            second,
            number=str(number + 1) if number < NUMBERED else "",
            value=showing.value(entry),
            title_hits=_hits(showing.query, title),
            second_hits=() if missing else _hits(showing.query, second),
            language=None if missing else showing.output,
            fit=fit,
            languages=tuple(written(entry)),
        )


def written(entry: Entry) -> list[Language]:
    """The languages that a reply is written in."""
    return [language for language in LANGUAGES if entry.line(language) is not None]


def _hits(query: str, text: str) -> list[tuple[int, int]]:
    return spans(query, text) if query.strip() else []
