"""Nothing found: the query, a way to write that reply, and the nearest two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopdesk.replies.model import Stage
from shopdesk.replies.tab.browsing import Listing
from shopdesk.replies.tab.words import stage_name, window_words
from shopdesk.ui.widgets import Button, Chip, FlowLayout, Label


class NothingFound(QWidget):
    """`write_pressed`, `nearest_pressed(key)`, and `everywhere_pressed` to leave the stage."""

    write_pressed = Signal()
    nearest_pressed = Signal(str)
    everywhere_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="title", wrap=True)
        self._sentence = Label(role="second", tone="text2", wrap=True)
        self._write = Button(kind="plain", icon="pencil-simple", keys=("Ctrl", "N"))
        self._everywhere = Button(kind="plain")
        self._head = Label(role="head", tone="text2")
        self._nearest = QWidget()
        self._chips = FlowLayout(self._nearest)
        self._build()

    def show_for(self, listing: Listing, stage: Stage | None) -> None:
        """Say what was looked for, and what there is instead."""
        self._write.setText(self.tr("Write this reply"))
        self._head.setText(self.tr("Nearest"))
        self._everywhere.setText(self.tr("Show all stages"))
        elsewhere = stage is not None and listing.in_all > 0
        self._everywhere.setVisible(elsewhere)
        if not listing.query:
            self._say_empty(stage)
        elif elsewhere and stage is not None:
            title = self.tr("“{query}” is not in {stage}")
            query = _short(listing.query)
            self._title.setText(title.format(query=query, stage=stage_name(stage)))
            self._sentence.setText(self.tr("%n repl(y/ies) in other stages", "", listing.in_all))
        else:
            self._title.setText(
                self.tr("No reply for “{query}”").format(query=_short(listing.query))
            )
            self._sentence.setText(
                self.tr("It is noted in the month’s report, so that the reply can be written.")
            )
        self._write.setVisible(bool(listing.query))
        self._show_nearest(listing)

    def _say_empty(self, stage: Stage | None) -> None:
        where = stage_name(stage) if stage else self.tr("All stages")
        self._title.setText(self.tr("Nothing here: {stage}").format(stage=where))
        self._sentence.setText(self.tr("A star at a reply makes it a favourite."))

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
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 16, 16)
        column.setSpacing(8)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addWidget(self._write, 0, left)
        column.addWidget(self._everywhere, 0, left)
        column.addSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._nearest)
        column.addStretch(1)


def _short(query: str) -> str:
    return query if len(query) <= 60 else query[:59] + "…"
