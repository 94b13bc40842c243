"""One wording in the editor: its tone, whether it is the best, its parts, fields to insert."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from shopdesk.replies.editing import Problem, WordingDraft
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.model import Tone
from shopdesk.replies.tab.header import wording_letter
from shopdesk.replies.tab.words import tone_name, window_words
from shopdesk.ui.theme import set_role
from shopdesk.ui.translation import said
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import (
    Button,
    Card,
    Composition,
    IconButton,
    InlineMessage,
    Label,
    Segmented,
)
from shopdesk.ui.widgets.visibility import show_if


class PartEdit(QPlainTextEdit):
    """The template of one part; Tab goes on to the next control."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        set_role(self, "reply")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(96))
        self._composition = Composition(self)

    @property
    def composing(self) -> bool:
        """Whether an input method has text that is not committed yet."""
        return self._composition.going_on


class WordingEdit(Card):
    """Writes into its draft as somebody types; `changed`, `removed`, `best_asked`."""

    changed = Signal()
    removed = Signal()
    best_asked = Signal()

    def __init__(
        self, draft: WordingDraft, place: int, catalogue: FieldCatalogue, *, alone: bool
    ) -> None:
        super().__init__()
        self._draft = draft
        self._place = place
        self._catalogue = catalogue
        self.parts: list[PartEdit] = []
        self._troubles: list[InlineMessage] = []
        self._best = IconButton("star", "")
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._head(alone=alone))
        self.body.addLayout(self._column)
        self.body.addLayout(self._foot())
        self._show_parts()
        self.show_best()

    def show_best(self) -> None:
        """Show whether this wording is the best."""
        best = self._draft.best
        self._best.set_icon_name("star-fill" if best else "star", "amber_s" if best else None)
        self._best.set_name(self.tr("The best wording") if best else self.tr("Mark as the best"))

    def show_problems(self, problems: list[Problem]) -> None:
        """Say below each part what is wrong with its fields."""
        for number, line in enumerate(self._troubles):
            wrong = next((p.error for p in problems if p.part == number and p.error), None)
            line.say(said(wrong) if wrong is not None else "")

    def _head(self, *, alone: bool) -> QHBoxLayout:
        tones = Segmented([(str(tone), tone_name(tone)) for tone in Tone], name=self.tr("Tone"))
        tones.choose(str(self._draft.tone))
        tones.chosen.connect(self._take_tone)
        self._best.clicked.connect(self.best_asked)
        remove = IconButton("trash", self.tr("Remove this wording"))
        remove.clicked.connect(self.removed)
        show_if(remove, not alone)
        row = QHBoxLayout()
        row.addWidget(Label(wording_letter(self._place), "head", "text2"))
        row.addWidget(tones)
        row.addStretch(1)
        row.addWidget(self._best)
        row.addWidget(remove)
        return row

    def _foot(self) -> QHBoxLayout:
        insert = Button(self.tr("Insert a field"), "quiet", icon="plus")
        insert.clicked.connect(lambda: self._open_fields(insert))
        add = Button(self.tr("Add a part"), "quiet", icon="plus")
        add.clicked.connect(self._add_part)
        row = QHBoxLayout()
        row.addWidget(insert)
        row.addWidget(add)
        row.addStretch(1)
        return row

    def _show_parts(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.parts, self._troubles = [], []
        for number, text in enumerate(self._draft.parts):
            self._show_part(number, text)

    def _show_part(self, number: int, text: str) -> None:
        name = self.tr("Part {number}").format(number=number + 1)
        edit = PartEdit(name, text)
        edit.textChanged.connect(lambda: self._take_part(number, edit.toPlainText()))
        trouble = InlineMessage("error")
        self.parts.append(edit)
        self._troubles.append(trouble)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(edit, 1)
        if len(self._draft.parts) > 1:
            remove = IconButton("x", self.tr("Remove this part"))
            remove.clicked.connect(lambda: self._remove_part(number))
            row.addWidget(remove)
        self._column.addWidget(holder)
        self._column.addWidget(trouble)

    def _take_part(self, number: int, text: str) -> None:
        self._draft.parts[number] = text
        self.changed.emit()

    def _take_tone(self, tone: str) -> None:
        self._draft.tone = Tone(tone)
        self.changed.emit()

    def _add_part(self) -> None:
        self._draft.parts.append("")
        self._show_parts()
        self.parts[-1].setFocus()
        self.changed.emit()

    def _remove_part(self, number: int) -> None:
        del self._draft.parts[number]
        self._show_parts()
        self.changed.emit()

    def _open_fields(self, below: QWidget) -> None:
        menu = QMenu(self)
        words = window_words()
        for field in self._catalogue:
            text = f"{words.field(field)}\t{{{field.name}}}".replace("&", "&&")
            menu.addAction(text).triggered.connect(self._inserter(field.name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _inserter(self, name: str) -> Callable[[], None]:
        return lambda: self.insert_field(name)

    def insert_field(self, name: str) -> None:
        """Put a field where the cursor is, in the part that had it last."""
        part = next((one for one in self.parts if one.hasFocus()), self._last_part())
        part.insertPlainText(f"{{{name}}}")
        part.setFocus()

    def _last_part(self) -> PartEdit:
        used = [one for one in self.parts if one.textCursor().position()]
        return used[-1] if used else self.parts[-1]
