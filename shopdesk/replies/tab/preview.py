"""The reply on the desk: head, fields, parts, wording check, what is likely next, and the bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopdesk.errors import KnownError
from shopdesk.language.codes import stored
from shopdesk.replies.desk import Desk
from shopdesk.replies.deskmodel import CopyPart, Fill, Nothing, Write
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.shelf import Entry
from shopdesk.replies.tab.copied_last import CopiedLast
from shopdesk.replies.tab.form import Form
from shopdesk.replies.tab.header import Header
from shopdesk.replies.tab.month_use import MonthUse
from shopdesk.replies.tab.parts import Parts
from shopdesk.replies.tab.wording_note import WordingNote
from shopdesk.replies.tab.words import OWN_NAMES, window_words
from shopdesk.ui.measures import BLOCK_GAP, GAP
from shopdesk.ui.translation import said
from shopdesk.ui.widgets import (
    ActionBar,
    Button,
    Chip,
    FlowLayout,
    InlineMessage,
    Label,
)


class Preview(QWidget):
    """Shows the desk and changes nothing itself; its children's signals say what was asked."""

    next_chosen = Signal(str)

    def __init__(
        self, desk: Desk, catalogue: FieldCatalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("fill", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.head = Header()
        self.form = Form()
        self.unwritten = InlineMessage("info")
        self.parts = Parts(catalogue)
        self.note = WordingNote()
        self._next_head = Label(role="head", tone="muted")
        self._next = QWidget()
        self._next_chips = FlowLayout(self._next)
        self._next_entries: Sequence[Entry] = ()
        self.last = CopiedLast()
        self._trouble = InlineMessage("error")
        self.bar = ActionBar()
        self.foot = QWidget()
        self.whole = Button(keys=("Ctrl", "Enter"))
        self.script = Button(kind="quiet")
        self._area = QScrollArea()
        self._sheet = QWidget()
        self._build()

    def refresh(self, month: MonthUse, *, told: bool) -> None:
        """Show the desk as it is; `told`: a buyer's message is open, say where values came from."""
        replies, whole = self._desk.replies, self._desk.composition
        self._sheet.setVisible(bool(replies))
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if replies else policy.ScrollBarAlwaysOff
        )
        if replies:
            self.head.show_reply(replies, whole, month)
            self._show_unwritten(missing=whole is None and self._desk.trouble is None)
        self.show_trouble(self._desk.trouble)
        if replies and whole is not None:
            self.form.show_fields(whole.form, self._desk.value, window_words(), single=told)
            following = self._desk.next_part()
            self.parts.show_parts(whole, self._desk.is_copied, following)
            self.note.show_for(whole)
        for widget in (self.form, self.parts, self.note):
            widget.setVisible(whole is not None and (widget is not self.form or bool(whole.form)))
        self._show_action()

    def show_next(self, entries: Sequence[Entry]) -> None:
        """Offer what is likely said next."""
        self._next_head.setText(self.tr("Likely next"))
        if list(entries) != list(self._next_entries):
            self._next_entries = entries
            self._next_chips.clear()
            words = window_words()
            for entry in entries:
                chip = Chip(words.title(entry), icon="arrow-right")
                chip.clicked.connect(lambda _=False, key=entry.key: self.next_chosen.emit(key))
                self._next_chips.addWidget(chip)
        for widget in (self._next_head, self._next):
            widget.setVisible(bool(entries))

    def next_chips(self) -> list[Chip]:
        """The chips of what is likely next."""
        layout = self._next_chips
        widgets = [item.widget() for n in range(layout.count()) if (item := layout.itemAt(n))]
        return [one for one in widgets if isinstance(one, Chip)]

    def show_trouble(self, error: KnownError | None) -> None:
        """Say a known error in this pane; None takes it away."""
        self._trouble.say(said(error) if error is not None else "")

    def order_tabs(self, before: QWidget) -> None:
        """Tab: top field, fields (missing first), parts, action bar."""
        whole = self._desk.composition
        last = self.form.order_tabs(before, whole.form) if whole else before
        for widget in (self.bar.primary, self.whole, self.script):
            QWidget.setTabOrder(last, widget)
            last = widget

    def scroll_to_part(self, part: int | None) -> None:
        """Bring the next part into view."""
        if part is not None and part < len(self.parts.cards):
            self._area.ensureWidgetVisible(self.parts.cards[part], 0, 24)

    def retranslate(self) -> None:
        """Word the bar in the window's language."""
        self.whole.setText(self.tr("Copy all"))
        self._next_entries = ()
        self._show_action()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(BLOCK_GAP)
        texts = _stack(QWidget(), self.parts, self.note, gap=GAP)
        following = _stack(QWidget(), self._next_head, self._next, gap=6)
        for part in (self.head, self.unwritten, self.form, texts, self._trouble, following):
            column.addWidget(part)
        column.addStretch(1)
        self._sheet.setProperty("scrolled", "true")
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar.add(self.whole)
        self.bar.add_at_end(self.script)
        _stack(self.foot, self.last, self.bar)
        _stack(self, self._area, self.foot)
        self._sheet.hide()
        self.show_next(())
        self.retranslate()

    def _show_unwritten(self, *, missing: bool) -> None:
        name = OWN_NAMES[self._desk.output]
        self.unwritten.say(
            self.tr("This reply is not written in {language} yet.").format(language=name)
            if missing
            else "",
            link=self.tr("Write it"),
        )

    def _show_action(self) -> None:
        action = self._desk.next_action()
        gap = isinstance(action, Fill)
        self.bar.setVisible(not isinstance(action, Nothing))
        self.bar.set_primary(self.action_words())
        whole = self._desk.composition
        several = whole is not None and len(whole.parts) > 1
        part = self._desk.next_part()
        if gap and part is not None:
            label = self.tr("Copy part {number}").format(number=part + 1) if several else ""
            self.whole.setText(label or self.tr("Copy"))
        else:
            self.whole.setText(self.tr("Copy all"))
        self.whole.set_keys(() if gap else ("Ctrl", "Enter"))
        self.whole.setEnabled(not gap)
        self.whole.setVisible(gap or several)
        self._show_script(shown=not gap)
        self.bar.set_note(self.tr("Nothing is copied with a gap in it.") if gap else "")

    def action_words(self) -> str:
        """What the filled button says, and so what Enter does."""
        match self._desk.next_action():
            case Fill(field):
                one = self._desk.field(field)
                text = self.tr("Fill the {field}")
                return text.format(field=window_words().field_in_sentence(one))
            case CopyPart(part, count, again):
                return self._copy_words(part, count, again=again)
            case Write(_, output):
                return self.tr("Write it in {language}").format(language=OWN_NAMES[output])
            case _:
                return self.tr("Copy")

    def _copy_words(self, part: int, count: int, *, again: bool) -> str:
        if count == 1:
            return self.tr("Copy again") if again else self.tr("Copy")
        text = self.tr("Copy part {number} again") if again else self.tr("Copy part {number}")
        return text.format(number=part + 1)

    def _show_script(self, *, shown: bool) -> None:
        output = self._desk.output
        if stored(output) == "sr":
            self.script.set_icon_name("arrows-left-right")
            to_latin = output == "sr"
            self.script.setText(
                self.tr("Cyrillic → Latin") if to_latin else self.tr("Latin → Cyrillic")
            )
        else:
            self.script.set_icon_name("translate")
            self.script.setText(self.tr("Other language"))
        self.script.setVisible(shown)


def _stack(whole: QWidget, *widgets: QWidget, gap: int = 0) -> QWidget:
    """Widgets one below the other; the scroll area takes what is left over."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QScrollArea) else 0)
    return whole
