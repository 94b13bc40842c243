"""What the buyer wrote: the text, what was understood of it, and the replies that fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopdesk.language.codes import Output, stored
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.model import Stage
from shopdesk.replies.shelf import Entry, Shelf
from shopdesk.replies.suggest import Suggester
from shopdesk.replies.tab.answering import answers, fit_steps
from shopdesk.replies.tab.rows import ReplyRows, Showing
from shopdesk.replies.tab.words import OWN_NAMES, window_language, window_words
from shopdesk.replies.understanding import Understanding, understand
from shopdesk.ui.measures import CHIP, SUGGESTION_ROW
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import (
    Chip,
    ElidedLabel,
    FlowLayout,
    IconButton,
    InlineMessage,
    Label,
    MessageEdit,
    RowList,
    TwoLineRows,
)

SUGGESTED = 5
_LONGEST_TINTED = 20_000
_LONGEST_READ = 4000
_PAUSE_MS = 120
_LARGE = 20_000


class MessagePane(QWidget):
    """`key_chosen(key)` when the choice moves; `understood(Understanding)` when the text was read;
    `several(keys)` asks to stage the answers of several questions; `closed` by ×.
    """

    key_chosen = Signal(str)
    opened = Signal()
    understood = Signal(object)
    edited = Signal(str)
    several = Signal(list)
    closed = Signal()

    def __init__(
        self,
        catalogue: FieldCatalogue,
        suggester_for: Callable[[], Suggester | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("fill", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalogue = catalogue
        self._suggester_for = suggester_for
        self._shelf: Shelf | None = None
        self._output: Output = "zh"
        self._after: Stage | None = None
        self._answers: list[str] = []
        self._read_now: Understanding | None = None
        self._head = Label(role="strong")
        self.language = Chip("", "accent", icon="translate")
        self._how = ElidedLabel("caption", "muted")
        self._close = IconButton("x", "")
        self.box = MessageEdit()
        self._said = QWidget()
        self._facts = FlowLayout(self._said)
        self._list_head = Label(role="head", tone="text2")
        self._fit = Label(role="caption", tone="muted")
        self.rows = ReplyRows(catalogue, self)
        self.list = RowList(TwoLineRows(SUGGESTION_ROW, boxed=True))
        self._note = InlineMessage("info")
        self._pause = QTimer(self)
        self._build()
        self.retranslate()

    def look_into(self, shelf: Shelf) -> None:
        """Suggest replies of this shelf from now on."""
        self._shelf = shelf

    def read(self, text: str, *, after: Stage | None) -> None:
        """Take a message: find its language and values; `suggest` follows with the language."""
        self._after = after
        if self.box.toPlainText() != text:
            self.box.set_message(text)
        self._read()

    def suggest(self, output: Output) -> None:
        """Show the five replies that fit best, in the buyer's language."""
        self._output = output
        self.language.setText(OWN_NAMES[output])
        told = self._read_now.output if self._read_now else None
        detected = self.tr("detected · Ctrl+L to change")
        self._how.setText(detected if told == output else self.tr("chosen · Ctrl+L to change"))
        found = self._suggested(self._text())
        entries = [entry for entry, _ in found]
        fits = [fit_steps(score) for _, score in found]
        showing = Showing("", output, window_language(), lambda _: "", fits)
        with QSignalBlocker(self.list):
            self.rows.show(entries, showing)
            self.list.choose(0)
        self._offer_answers()
        self._word_list()
        self.key_chosen.emit(self.key_at(0))

    def key_at(self, row: int) -> str:
        """The key of a suggestion, empty past the end."""
        entries = self.rows.entries
        return entries[row].key if 0 <= row < len(entries) else ""

    def chosen_key(self) -> str:
        """The key of the chosen suggestion."""
        return self.key_at(self.list.chosen())

    def retranslate(self) -> None:
        """Word the pane in the window's language."""
        self._head.setText(self.tr("Buyer’s message"))
        self.box.setAccessibleName(self._head.text())
        self.list.setAccessibleName(self.tr("Suggestions"))
        self._close.set_name(self.tr("Back to the list"))
        self._fit.setText(self.tr("fit"))
        self.language.setAccessibleDescription(self.tr("The buyer’s language"))
        self._word_list()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._close.clicked.connect(self.closed)
        self._note.taken.connect(lambda: self.several.emit(self._answers))
        self.box.edited.connect(self._edited)
        self.box.setFixedHeight(px(104))
        self.list.setModel(self.rows)
        self.list.row_chosen.connect(lambda row: self.key_chosen.emit(self.key_at(row)))
        self.list.opened.connect(lambda _: self.opened.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 16)
        column.setSpacing(0)
        column.addLayout(_row(8, self._head, self.language, self._how, None, self._close))
        column.addSpacing(6)
        column.addLayout(_row(8, self.box))
        column.addSpacing(8)
        column.addLayout(_row(8, self._said))
        column.addSpacing(20)
        column.addLayout(_row(10, self._list_head, None, self._fit))
        column.addSpacing(6)
        column.addWidget(self.list, 1)
        column.addLayout(_row(8, self._note))

    def _text(self) -> str:
        return self.box.toPlainText()

    def _edited(self, text: str) -> None:
        self.edited.emit(text)
        if len(text) > _LARGE:
            self._pause.start()
        else:
            self._read()

    def _read(self) -> None:
        text = self._text()
        self._read_now = understand(text[:_LONGEST_TINTED])
        found = self._read_now.found
        self.box.tint([(one.start, one.end) for one in found])
        self._show_facts()
        self.understood.emit(self._read_now)

    def _show_facts(self) -> None:
        self._facts.clear()
        words = window_words()
        found = self._read_now.found if self._read_now else ()
        if found:
            label = Label(self.tr("Understood:"), role="second", tone="text2")
            label.setFixedHeight(px(CHIP))
            self._facts.addWidget(label)
        for one in found:
            field = words.field_in_sentence(self._catalogue[one.field])
            chip = Chip(f"{field} {one.value}")
            chip.set_still()
            self._facts.addWidget(chip)
        self._said.setVisible(bool(found))

    def _suggested(self, text: str) -> list[tuple[Entry, float]]:
        suggester = self._suggester_for()
        shelf = self._shelf
        if suggester is None or shelf is None:
            return []
        found = suggester.suggest(
            text[:_LONGEST_READ], stored(self._output), self._after, SUGGESTED
        )
        return [(shelf[one.key], one.score) for one in found if one.key in shelf]

    def _offer_answers(self) -> None:
        ask = self._ask
        self._answers = answers(self._text()[:_LONGEST_READ], ask)
        count = len(self._answers)
        if count:
            text = self.tr("%n question(s) in one message.", "", count)
            self._note.say(text, link=self.tr("Answer all in order"), look="info")
        else:
            self._note.say("")

    def _ask(self, text: str) -> Sequence[tuple[str, float]]:
        return [(entry.key, score) for entry, score in self._suggested(text)]

    def _word_list(self) -> None:
        count = len(self.rows.entries)
        if self._suggester_for() is None:
            self._list_head.setText(self.tr("The library is being read …"))
        elif count:
            self._list_head.setText(self.tr("%n suggestion(s)", "", count))
        else:
            self._list_head.setText(self.tr("No reply fits this message"))
        self._fit.setVisible(count > 0)


def _row(inset: int, *widgets: QWidget | None) -> QHBoxLayout:
    """Widgets in a row, None for what is left over."""
    row = QHBoxLayout()
    row.setContentsMargins(inset, 0, inset, 0)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
