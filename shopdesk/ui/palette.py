"""Ctrl+K: everything that can be done or found, by a few typed letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shopdesk.language.matching import match, spans
from shopdesk.ui.actions import Actions
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import ROW, Card, Row, RowList, SearchField, TwoLineRows

_WIDTH, _ROWS, _FROM_TOP = 560, 8, 72


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the palette offers: name, where it belongs, its keys, and what choosing does."""

    title: str
    second: str
    value: str
    run: Callable[[], None]


Source = Callable[[str], Sequence[Entry]]
"""Gives the entries for a query, best first."""


def action_source(actions: Actions) -> Source:
    """Entries from the registry of actions: those whose name the query matches."""

    def entries(query: str) -> list[Entry]:
        return [
            Entry(action.words(), action.group_words(), action.keys(), action.attempt)
            for action in actions.offered()
            if match(query, action.words())
        ]

    return entries


class Palette(Card):
    """A panel over the window's upper middle; Esc, choosing, or taking the focus away closes it."""

    def __init__(self, window: QWidget, sources: Sequence[Source]) -> None:
        super().__init__(parent=window)
        self._host = window
        self._sources = tuple(sources)
        self._back: QWidget | None = None
        self._model = _Entries(self)
        self._field = SearchField()
        self._list = RowList(TwoLineRows(numbered=False))
        self._build()
        self.retranslate()
        self.hide()

    def open(self) -> None:
        """Show the panel and take the focus."""
        self._back = self._host.window().focusWidget()
        self._field.empty()
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_source(self, source: Source) -> None:
        """Find something more, after what is found already."""
        self._sources = (*self._sources, source)

    def dismiss(self) -> None:
        """Hide the panel and give the focus back."""
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Word the panel in the window's language."""
        self.setAccessibleName(self.tr("Search and commands"))
        self._field.setPlaceholderText(self.tr("Search everywhere, or type a command"))
        self._list.setAccessibleName(self.tr("Commands"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the focus goes to the window below; keep Esc from the window."""
        if event.type() == QEvent.Type.FocusOut and not self._keeps_focus():
            self.hide()
        elif self._is_escape(event) and not self._field.composing:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setProperty("raised", "true")
        self.body.setContentsMargins(8, 8, 8, 8)
        self._field.set_hint("", ("Esc",))
        self._list.setModel(self._model)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._field.edited.connect(self._search)
        self._field.pasted.connect(self._search)
        self._field.stepped.connect(self._list.step)
        self._field.entered.connect(lambda: self._go(self._list.chosen()))
        self._list.clicked.connect(lambda index: self._go(index.row()))
        self._field.installEventFilter(self)
        self.body.addWidget(self._field)
        self.body.addWidget(self._list)

    def _keeps_focus(self) -> bool:
        focus = self._host.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _is_escape(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        return override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _search(self, query: str) -> None:
        entries = [entry for source in self._sources for entry in source(query)]
        self._model.show(query, entries)
        self._list.choose(0)

    def _go(self, row: int) -> None:
        entry = self._model.entry(row)
        if entry is not None:
            self.dismiss()
            entry.run()

    def _place(self) -> None:
        width = min(px(_WIDTH), self._host.width() - 32)
        height = px(_ROWS * 44 + 40 + 24)
        left = (self._host.width() - width) // 2
        self.setGeometry(
            left, px(_FROM_TOP), width, min(height, self._host.height() - px(_FROM_TOP))
        )


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._query = ""

    def show(self, query: str, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._query, self._entries = query, tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self._entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        entry = self._entries[index.row()]
        if role == ROW:
            hits = spans(self._query, entry.title) if self._query else ()
            return Row(entry.title, entry.second, value=entry.value, title_hits=hits)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.title
        return None
