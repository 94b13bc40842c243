"""The bar at the tab's top: the field for queries and messages, and the buyer's language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.language.codes import Output, as_output
from shopdesk.replies.tab.words import OWN_NAMES
from shopdesk.ui.widgets import Label, SearchField, Segmented, TopBar


class ReplyTopBar(TopBar):
    """`language_chosen(output)` when a person changes the buyer's language."""

    language_chosen = Signal(str)

    def __init__(self, languages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField()
        self._label = Label(tone="muted")
        self.languages = Segmented()
        self.languages.chosen.connect(self.language_chosen)
        self._outputs: list[Output] = []
        self.offer(languages)
        self._has_message = False
        for widget in (self.search, self._label, self.languages):
            self.row.addWidget(widget)
        self.retranslate()

    def offer(self, languages: tuple[str, ...]) -> None:
        """Offer these buyers' languages."""
        self._outputs = [code for code in map(as_output, languages) if code]
        self.languages.set_options([(code, OWN_NAMES[code]) for code in self._outputs])

    def next_language(self, present: Output) -> Output:
        """The buyers' language after this one, round and round."""
        if present not in self._outputs:
            return self._outputs[0]
        return self._outputs[(self._outputs.index(present) + 1) % len(self._outputs)]

    def show_language(self, output: Output) -> None:
        """Show the buyer's language; one outside the settings joins for the time being."""
        if output not in self._outputs:
            self._outputs.append(output)
            self.languages.set_options([(code, OWN_NAMES[code]) for code in self._outputs])
        self.languages.choose(output)

    def show_hint(self, *, message: bool) -> None:
        """Say at the field's end what just happened or which key leads here."""
        self._has_message = message
        if message:
            self.search.set_hint(self.tr("message below"), ("Esc",))
        elif self.search.text():
            self.search.set_hint("", ("Esc",))
        else:
            self.search.set_hint("", ("Ctrl", "F"))

    def retranslate(self) -> None:
        """Word the bar in the window's language."""
        self._label.setText(self.tr("Buyer writes"))
        self.languages.setAccessibleName(self._label.text())
        self.search.setPlaceholderText(self.tr("Search replies, or paste what the buyer wrote"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.show_hint(message=self._has_message)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
