"""The first start: one page, four questions, and the greeting that comes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shopdesk.errors import KnownError
from shopdesk.language.codes import Language
from shopdesk.ui.greeting_preview import LANGUAGE_NAMES, Greeting, GreetingPreview
from shopdesk.ui.measures import NARROW, SEARCH, SMALLEST_WINDOW, WINDOW
from shopdesk.ui.protection_choice import ProtectionChoice
from shopdesk.ui.protection_state import ProtectedBy
from shopdesk.ui.serving_names import ServingNames
from shopdesk.ui.translation import WINDOW_LANGUAGES, said
from shopdesk.ui.typeface import text_scale
from shopdesk.ui.widgets import (
    Button,
    CheckBox,
    Hairline,
    InlineMessage,
    Label,
    Segmented,
)
from shopdesk.ui.widgets.visibility import show_if

_SIDE, _SIDE_NARROW = 72, 32


@dataclass(frozen=True, slots=True)
class Answers:
    """What the owner answered.

    `names` has (shop, agent) for each language that buyers write; `passphrase` is empty unless
    that way was chosen.
    """

    window_language: str
    names: dict[Language, tuple[str, str]]
    protected_by: ProtectedBy
    passphrase: str


@dataclass(frozen=True, slots=True)
class Offers:
    """What the page is given: `romanized` turns a Chinese name into Latin letters.

    `bring_in` and `demonstrate`, where given, are the two other ways to start.
    """

    greeting: Greeting
    replies: int
    romanized: Callable[[str], str]
    keyring_error: KnownError | None = None
    bring_in: Callable[[], None] | None = None
    demonstrate: Callable[[], None] | None = None


class FirstStart(QWidget):
    """The page. `answered(Answers)` on Enter; `language_chosen(code)` at once, to change the page.

    The owner of the page calls `failed` if the desk could not be set up; nothing typed is lost.
    """

    answered = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, offers: Offers, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._title = Label(role="welcome")
        self._sentence = Label(role="reply", tone="text2", wrap=True)
        self._heads = [Label(role="strong") for _ in range(4)]
        self._notes = [Label(tone="muted") for _ in range(4)]
        self._language = Segmented(list(WINDOW_LANGUAGES.items()), height=36, spread=True)
        self._language.choose(language)
        self._buyers = {code: CheckBox(name) for code, name in LANGUAGE_NAMES.items()}
        self._names = ServingNames(offers.romanized)
        self._protection = ProtectionChoice(offers.keyring_error)
        self._recovery = Label(role="caption", tone="muted", wrap=True)
        self._trouble = InlineMessage("error")
        self._open = Button(kind="filled", keys=("Enter",), height=SEARCH)
        self._bring = Button(kind="quiet")
        self._demo = Button(kind="link")
        self._preview = GreetingPreview(offers.greeting, offers.replies)
        self._build()
        self._wire()
        self.retranslate()

    def answers(self) -> Answers:
        """The answers as they stand."""
        return Answers(
            self._language.choice(),
            {code: self._names.of(code) for code, box in self._buyers.items() if box.isChecked()},
            self._protection.choice(),
            self._protection.passphrase(),
        )

    def propose(self, shop: str, agent: str) -> None:
        """Fill in the names, as if they had been typed."""
        self._names.propose(shop, agent)

    def failed(self, error: KnownError) -> None:
        """Say why the desk could not be set up, and let the owner try again."""
        self._trouble.say(said(error), look="error")
        self._open.setEnabled(True)

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        self.setWindowTitle("ShopDesk")
        self._title.setText(self.tr("Set up your desk"))
        self._sentence.setText(
            self.tr("One page, then you answer the first buyer. All of it can be changed later.")
        )
        heads = (
            (self.tr("This window speaks"), ""),
            (self.tr("Your buyers write"), ""),
            (self.tr("Who serves"), self.tr("used in the first greeting")),
            (self.tr("Customers’ data stays locked"), self.tr("on this computer only")),
        )
        for label, note, (head, words) in zip(self._heads, self._notes, heads, strict=True):
            label.setText(head)
            note.setText(words)
        self._language.setAccessibleName(heads[0][0])
        self._recovery.setText(
            self.tr("A recovery phrase opens the data in any case: write it down from Settings.")
        )
        self._names.retranslate()
        self._bring.setText(self.tr("Bring in my replies…"))
        self._demo.setText(self.tr("Try with sample data"))
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the questions come nearer to its edge."""
        super().resizeEvent(event)
        side = _SIDE_NARROW if self.width() / text_scale() < NARROW else _SIDE
        self._column.setContentsMargins(side, 24, side, 24)

    def _build(self) -> None:
        self.setMinimumSize(*SMALLEST_WINDOW)
        self.resize(*WINDOW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_scrolled(self._questions(), "bg"), 11)
        row.addWidget(Hairline(Qt.Orientation.Vertical))
        row.addWidget(self._preview, 9)

    def _questions(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._column = column
        column.setContentsMargins(_SIDE, 24, _SIDE, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        answers: tuple[QWidget, ...] = (
            self._language,
            _across(*self._buyers.values()),
            self._names,
            self._protection,
        )
        for head, note, answer in zip(self._heads, self._notes, answers, strict=True):
            column.addSpacing(14)
            column.addLayout(_beside(head, note))
            column.addWidget(answer)
        column.addWidget(self._recovery)
        column.addWidget(self._trouble)
        column.addSpacing(12)
        column.addLayout(self._ways_on())
        column.addStretch(1)
        return inside

    def _ways_on(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._open)
        row.addWidget(self._bring)
        row.addStretch(1)
        row.addWidget(self._demo)
        show_if(self._bring, self._offers.bring_in is not None)
        show_if(self._demo, self._offers.demonstrate is not None)
        return row

    def _wire(self) -> None:
        self._language.chosen.connect(self.language_chosen)
        for box in self._buyers.values():
            box.setChecked(True)
            box.toggled.connect(self._changed)
        self.setFocusProxy(self._names.shop)
        self._names.changed.connect(self._changed)
        self._protection.changed.connect(self._changed)
        self._open.clicked.connect(self._go_on)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._go_on)
        if self._offers.bring_in is not None:
            self._bring.clicked.connect(self._offers.bring_in)
        if self._offers.demonstrate is not None:
            self._demo.clicked.connect(self._offers.demonstrate)

    def _changed(self) -> None:
        self._preview.show_names(self.answers().names)
        self._open.setText(self._next_step())

    def _next_step(self) -> str:
        """What Enter does: the gap to fill, or open."""
        if not self._names.shop.text().strip():
            return self.tr("Fill the shop name")
        if not self._names.agent.text().strip():
            return self.tr("Fill your name")
        if not any(box.isChecked() for box in self._buyers.values()):
            return self.tr("Choose a language")
        if not self._protection.complete():
            return self.tr("Fill the passphrase")
        return self.tr("Open ShopDesk")

    def _go_on(self) -> None:
        if not self._open.isEnabled():
            return
        if not self._names.shop.text().strip():
            self._names.shop.setFocus()
        elif not self._names.agent.text().strip():
            self._names.agent.setFocus()
        elif not any(box.isChecked() for box in self._buyers.values()):
            next(iter(self._buyers.values())).setFocus()
        elif not self._protection.complete():
            self._protection.ask_for_passphrase()
        else:
            self._open.setEnabled(False)
            self._trouble.say("")
            self.answered.emit(self.answers())


def _beside(head: Label, note: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(head)
    row.addWidget(note)
    row.addStretch(1)
    return row


def _across(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 1)
    return whole


def _scrolled(inside: QWidget, fill: str) -> QScrollArea:
    inside.setProperty("fill", fill)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
