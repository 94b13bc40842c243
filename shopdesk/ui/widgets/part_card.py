"""One part of a reply: its head, its text, and whether it was copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from shopdesk.ui.icons import icon
from shopdesk.ui.measures import ICON_BUTTON
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets.button import IconButton
from shopdesk.ui.widgets.card import Card
from shopdesk.ui.widgets.label import Label
from shopdesk.ui.widgets.run_text import Run, RunText
from shopdesk.ui.widgets.visibility import show_if


class PartCard(Card):
    """A card with "Part 1 of 2", a note beside it, the text, and a button that copies it.

    An only part is not counted.

    `copy_asked` is emitted by the button. The active card (the one Enter copies) has the accent
    border; a copied one has a tick.
    """

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(16, 3, 8, 14)
        self.body.setSpacing(2)
        self._head = Label(role="head", tone="text2")
        self._note = Label(role="caption", tone="muted")
        self._tick = QLabel(self)
        self._copy = IconButton("copy", "")
        self._copy.clicked.connect(self.copy_asked)
        self.text = RunText()
        self._build()
        self._number, self._count = 1, 1
        self.retranslate()

    def set_part(self, number: int, count: int, runs: Sequence[Run], language: str) -> None:
        """Show part `number` of `count` in a reply's language."""
        self._number, self._count = number, count
        self.text.set_runs(runs, language)
        self.retranslate()

    def set_note(self, note: str, tone: str = "muted") -> None:
        """Put words beside the head: the number of characters, `1 field missing`, `copied`."""
        self._note.setText(note)
        self._note.set_tone(tone)

    def set_copied(self, *, copied: bool) -> None:
        """Show or take away the tick."""
        show_if(self._tick, copied)

    def set_copyable(self, *, copyable: bool) -> None:
        """Switch the copy button off while a field is missing."""
        self._copy.setEnabled(copyable)

    def retranslate(self) -> None:
        """Word the head and the names in the window's language."""
        head = self.tr("Part {number} of {count}")
        self._head.setText(head.format(number=self._number, count=self._count))
        show_if(self._head, self._count > 1)
        self._copy.set_name(self.tr("Copy this part") if self._count > 1 else self.tr("Copy"))
        self._tick.setAccessibleName(self.tr("Copied"))
        self.text.setAccessibleName(self._head.text() if self._count > 1 else self.tr("Text"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language and theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_tick()
        super().changeEvent(event)

    def _build(self) -> None:
        self._draw_tick()
        self._tick.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._head)
        head.addWidget(self._note)
        head.addStretch(1)
        head.addWidget(self._tick)
        head.addWidget(self._copy)
        self.body.addLayout(head)
        self.body.addWidget(self.text)

    def _draw_tick(self) -> None:
        self._tick.setPixmap(icon("check", "green").pixmap(px(ICON_BUTTON), px(ICON_BUTTON)))
