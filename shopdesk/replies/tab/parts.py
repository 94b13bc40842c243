"""The parts of a reply as cards: what was filled in, what is missing, what was copied."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopdesk.language.codes import Output
from shopdesk.language.template import Run as Piece
from shopdesk.replies.composing import Composition, Part
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.tab.words import WindowWords
from shopdesk.replies.wording import WordingWarning
from shopdesk.ui.widgets import PartCard
from shopdesk.ui.widgets.run_text import Run

_BETWEEN = 12


class Parts(QWidget):
    """One card a part; `copy_asked(part)` by a card's own button. Cards are reused."""

    copy_asked = Signal(int)

    def __init__(self, catalogue: FieldCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.cards: list[PartCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_BETWEEN)

    def show_parts(
        self, whole: Composition, is_copied: Callable[[int], bool], following: int | None
    ) -> None:
        """Show all parts; `following` is the one that Enter copies next."""
        count = len(whole.parts)
        while len(self.cards) < count:
            self._add(len(self.cards))
        for number, card in enumerate(self.cards):
            card.setVisible(number < count)
        for number, part in enumerate(whole.parts):
            card = self.cards[number]
            found = [one for one in whole.warnings if one.part == number]
            called = _names(self._catalogue, whole.language)
            runs = list(marked(part.runs, found, called))
            card.set_part(number + 1, count, runs, whole.language)
            copied = is_copied(number)
            card.set_copied(copied=copied)
            card.set_copyable(copyable=part.ready)
            card.set_active(active=count > 1 and number == following)
            card.set_note(*self._note(part, copied=copied))

    def clear(self) -> None:
        """Show none."""
        for card in self.cards:
            card.hide()

    def _add(self, number: int) -> None:
        card = PartCard(self)
        card.copy_asked.connect(lambda: self.copy_asked.emit(number))
        self._column.addWidget(card)
        self.cards.append(card)

    def _note(self, part: Part, *, copied: bool) -> tuple[str, str]:
        if part.missing:
            return self.tr("%n field(s) missing", "", len(part.missing)), "amber"
        if copied:
            return self.tr("copied"), "muted"
        return self.tr("%n character(s)", "", len(part.text)), "muted"


def _names(catalogue: FieldCatalogue, output: Output) -> Callable[[str], str]:
    """Fields by the names they have in a reply's language."""
    words = WindowWords(output)
    return lambda name: words.field(catalogue[name])


def marked(
    pieces: Sequence[Piece], warnings: Sequence[WordingWarning], called: Callable[[str], str]
) -> Iterator[Run]:
    """A part's pieces with gaps by their fields' names, and the checker's words marked."""
    at = 0
    for piece in pieces:
        if piece.missing:
            yield called(piece.field or ""), "missing"
        elif piece.field is not None:
            yield piece.text, "value"
        else:
            yield from _cut(piece.text, at, warnings)
        at += len(piece.text)


def _cut(text: str, start: int, warnings: Sequence[WordingWarning]) -> Iterator[Run]:
    at = start
    for one in sorted(warnings, key=lambda w: w.start):
        if at <= one.start and one.end <= start + len(text):
            if one.start > at:
                yield text[at - start : one.start - start], "plain"
            yield text[one.start - start : one.end - start], "warned"
            at = one.end
    if at < start + len(text):
        yield text[at - start :], "plain"
