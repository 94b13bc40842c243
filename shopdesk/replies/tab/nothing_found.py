"""Nothing found: the query, a way to write that reply, and the nearest two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopdesk.replies.model import Stage
from shopdesk.replies.tab.browsing import Listing
from shopdesk.replies.tab.words import stage_name, window_words
from shopdesk.ui.widgets import Button, Chip, FlowLayout, Label


class NothingFound(QWidget):
    """Says what there is not, and what to do instead.

    `write_pressed`, `nearest_pressed(key)`, `everywhere_pressed` to leave the stage, and
    `all_pressed` to leave the favourites.
    """

    write_pressed = Signal()
    nearest_pressed = Signal(str)
    everywhere_pressed = Signal()
    all_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="title", wrap=True)
        self._sentence = Label(role="second", tone="text2", wrap=True)
        self._write = Button(kind="plain", icon="pencil-simple", keys=("Ctrl", "N"))
        self._everywhere = Button(kind="plain")
        self._all = Button(kind="plain")
        self._head = Label(role="head", tone="text2")
        self._nearest = QWidget()
        self._chips = FlowLayout(self._nearest)
        self._build()

    def show_for(self, listing: Listing, stage: Stage | None) -> None:
        """Say what was looked for, and what there is instead."""
        self._write.setText(self.tr("Write this reply") if listing.query else self.tr("New reply"))
        self._head.setText(self.tr("Nearest"))
        self._everywhere.setText(self.tr("Show all stages"))
        self._all.setText(self.tr("Show all replies"))
        elsewhere = stage is not None and listing.in_all > 0
        self._everywhere.setVisible(elsewhere)
        self._all.setVisible(listing.favourites)
        self._write.setVisible(not listing.favourites)
        self._title.setText(self._title_for(listing, stage if elsewhere else None))
        self._sentence.setText(self._sentence_for(listing, elsewhere=elsewhere))
        self._show_nearest(listing)

    def _title_for(self, listing: Listing, stage: Stage | None) -> str:
        query, where = _short(listing.query), stage_name(stage) if stage else ""
        if listing.favourites:
            if query:
                return self.tr("No favourite for “{query}”").format(query=query)
            in_stage = self.tr("No favourites in {stage} yet")
            return in_stage.format(stage=where) if stage else self.tr("No favourites yet")
        if not query:
            return self.tr("No replies here yet")
        if stage is not None:
            return self.tr("“{query}” is not in {stage}").format(query=query, stage=where)
        return self.tr("No reply for “{query}”").format(query=query)

    def _sentence_for(self, listing: Listing, *, elsewhere: bool) -> str:
        if listing.favourites:
            return self.tr("The star at a reply, or Ctrl+B, makes it a favourite.")
        if not listing.query:
            return self.tr("Write the first one with Ctrl+N.")
        if elsewhere:
            return self.tr("%n repl(y/ies) in other stages", "", listing.in_all)
        return self.tr("The search is noted, so that the reply can be written later.")

    def _show_nearest(self, listing: Listing) -> None:
        self._chips.clear()
        words = window_words()
        for entry in listing.nearest:
            chip = Chip(words.title(entry), icon="arrow-right")
            chip.clicked.connect(lambda _=False, key=entry.key: self.nearest_pressed.emit(key))
            self._chips.addWidget(chip)
        for widget in (self._head, self._nearest):
            widget.setVisible(bool(listing.nearest))

    def _build(self) -> None:
        self._write.clicked.connect(self.write_pressed)
        self._everywhere.clicked.connect(self.everywhere_pressed)
        self._all.clicked.connect(self.all_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 16, 16)
        column.setSpacing(8)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addWidget(self._write, 0, left)
        column.addWidget(self._everywhere, 0, left)
        column.addWidget(self._all, 0, left)
        column.addSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._nearest)
        column.addStretch(1)


def _short(query: str) -> str:
    return query if len(query) <= 60 else query[:59] + "…"
