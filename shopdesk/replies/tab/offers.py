"""Built-in texts that are newer than the owner's: mine beside new, taken or kept one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopdesk.replies.builtin import Offer
from shopdesk.replies.model import Variant
from shopdesk.replies.tab.words import OWN_NAMES
from shopdesk.ui.widgets import ActionBar, Button, Card, Hint, Label, RunText, TopBar


class Offers(QWidget):
    """`taken(offer)` and `kept(offer)` answer one offer, `all_taken` all; `left` goes back."""

    taken = Signal(object)
    kept = Signal(object)
    all_taken = Signal()
    left = Signal()

    def __init__(self, offers: Sequence[Offer]) -> None:
        super().__init__()
        self.setProperty("fill", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards: dict[tuple[str, str], QWidget] = {}
        self._column = QVBoxLayout()
        self._bar = ActionBar()
        self._build(offers)

    def remove(self, offer: Offer) -> None:
        """An offer has been answered."""
        card = self.cards.pop((offer.key, offer.language), None)
        if card is not None:
            card.hide()
            card.deleteLater()

    def first_field(self) -> QWidget:
        """Where the focus starts."""
        return self._bar.primary

    def hints(self) -> list[Hint]:
        """What the keys do here."""
        return [
            Hint(("Tab",), self.tr("next text")),
            Hint(("Enter",), self.tr("take or keep")),
            Hint(("Esc",), self.tr("back")),
        ]

    def _build(self, offers: Sequence[Offer]) -> None:
        top = TopBar()
        top.row.addWidget(Label(self.tr("Newer built-in texts"), "title"))
        explained = self.tr("Your own texts stay until you take the new ones.")
        top.row.addWidget(Label(explained, "second", "muted"))
        top.row.addStretch(1)
        sheet = QWidget()
        sheet.setProperty("scrolled", "true")
        outer = QVBoxLayout(sheet)
        outer.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)
        for offer in offers:
            self._add(offer)
        outer.addLayout(self._column)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._bar.set_primary(self.tr("Take all"), ())
        self._bar.primary.clicked.connect(self.all_taken)
        back = Button(self.tr("Back"), keys=("Esc",))
        back.clicked.connect(self.left)
        self._bar.add(back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(area, 1)
        whole.addWidget(self._bar)

    def _add(self, offer: Offer) -> None:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Label(offer.builtin.title, "strong"))
        head.addWidget(Label(f"{offer.key} · {OWN_NAMES[offer.language]}", "second", "muted"))
        head.addStretch(1)
        take = Button(self.tr("Take"))
        take.clicked.connect(lambda: self.taken.emit(offer))
        keep = Button(self.tr("Keep mine"), "quiet")
        keep.clicked.connect(lambda: self.kept.emit(offer))
        head.addWidget(take)
        head.addWidget(keep)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(self._side(self.tr("Mine"), offer.mine, offer.language), 1)
        both.addLayout(self._side(self.tr("New"), offer.builtin, offer.language), 1)
        card.body.addLayout(head)
        card.body.addLayout(both)
        self._column.addWidget(card)
        self.cards[offer.key, offer.language] = card

    def _side(self, name: str, variant: Variant, language: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(name, "head", "muted"))
        for wording in variant.wordings:
            text = RunText()
            text.set_runs([("\n".join(wording.parts), "plain")], language)
            text.setAccessibleName(name)
            column.addWidget(text)
        column.addStretch(1)
        return column
