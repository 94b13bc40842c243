"""The right half of the first start: the first greeting in every language, as it will be sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopdesk.language.codes import Language
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Card, InlineMessage, Label, Run, RunText

Greeting = Callable[[Language, str, str], Sequence[Run]]
"""The first greeting in a language for (language, shop, agent), values as runs of their own."""

LANGUAGE_NAMES: dict[Language, str] = {
    "zh": "中文",
    "ko": "한국어",
    "en": "English",
    "sr": "Српски",
}


class GreetingPreview(QScrollArea):
    """A card a language; changes while the owner types the names."""

    def __init__(self, greeting: Greeting, replies: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._greeting = greeting
        self._replies = replies
        self._title = Label(role="title")
        self._sentence = Label(tone="text2", wrap=True)
        self._promise = InlineMessage("note")
        self._cards: dict[Language, tuple[Card, RunText]] = {}
        self._build()
        self.retranslate()

    def show_names(self, names: dict[Language, tuple[str, str]]) -> None:
        """Show the greetings of these languages with (shop, agent) of each; others are hidden."""
        for language, (card, text) in self._cards.items():
            card.setVisible(language in names)
            if language in names:
                text.set_runs(self._greeting(language, *names[language]), language)

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        self._title.setText(self.tr("Your first greeting"))
        self.setAccessibleName(self._title.text())
        self._sentence.setText(
            self.tr(
                "%n replies in each language come with it, all yours to edit.", "", self._replies
            )
        )
        self._promise.say(self.tr("Nothing is sent by itself: you copy, you paste."), look="note")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        inside = QWidget()
        inside.setProperty("fill", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(56, 40, 56, 40)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        for language, name in LANGUAGE_NAMES.items():
            column.addWidget(self._card(language, name))
        column.addWidget(self._promise)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(px(360))

    def _card(self, language: Language, name: str) -> Card:
        card, text = Card(), RunText()
        card.body.setContentsMargins(16, 10, 16, 12)
        card.body.setSpacing(4)
        card.body.addWidget(Label(name, "caption", "text2"))
        card.body.addWidget(text)
        self._cards[language] = (card, text)
        return card
