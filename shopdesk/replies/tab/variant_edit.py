"""One language of a reply in the editor: title, wordings, how buyers ask, and how old it is."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.replies.editing import Problem, ReplyDraft, VariantDraft, WordingDraft
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.tab.wording_edit import WordingEdit
from shopdesk.replies.tab.words import OWN_NAMES
from shopdesk.ui.theme import set_role
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Button, InlineMessage, Label, Segmented

_SCROLL_BAR = 10


class VariantEdit(QWidget):
    """A column of the editor, for any language. `changed` as somebody types."""

    changed = Signal()
    language_chosen = Signal(str)

    def __init__(self, draft: ReplyDraft, language: Language, catalogue: FieldCatalogue) -> None:
        super().__init__()
        self._reply = draft
        self._catalogue = catalogue
        self.language: Language = language
        self.languages = Segmented([(code, OWN_NAMES[code]) for code in LANGUAGES])
        self._age = InlineMessage("warning")
        self.title = QLineEdit()
        self._triggers = QPlainTextEdit()
        self._wordings = QVBoxLayout()
        self.wordings: list[WordingEdit] = []
        self._build()
        self.show_language(language)

    @property
    def draft(self) -> VariantDraft:
        """What is written in this column's language."""
        return self._reply.variant(self.language)

    def needed_width(self) -> int:
        """How wide the column has to be for nothing in it to be cut, in pixels."""
        return self._sheet.minimumSizeHint().width() + px(_SCROLL_BAR)

    def show_language(self, language: Language) -> None:
        """Show another language in this column."""
        self.language = language
        self.languages.choose(language)
        with QSignalBlocker(self._triggers):
            self.title.setText(self.draft.title)
            self._triggers.setPlainText(self.draft.triggers)
        self._show_wordings()
        self.show_age()

    def show_age(self) -> None:
        """Mark a text that is older than another language's."""
        older = self._reply.older().get(self.language)
        self._age.say(self._age_words(*older) if older else "")

    def show_problems(self, problems: list[Problem]) -> None:
        """Say at each part what is wrong with it."""
        mine = [one for one in problems if one.language == self.language]
        for place, wording in enumerate(self.wordings):
            wording.show_problems([one for one in mine if one.wording == place])

    def _age_words(self, newest: Language, age: timedelta) -> str:
        days = self.tr("%n day(s)", "", age.days)
        text = self.tr("Older than {language} by {days}")
        return text.format(language=OWN_NAMES[newest], days=days)

    def _build(self) -> None:
        sheet = self._sheet = QWidget()
        sheet.setProperty("scrolled", "true")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        self._triggers.setFixedHeight(px(120))
        self._triggers.setTabChangesFocus(True)
        self.title.setMinimumHeight(px(32))
        set_role(self.title, "body")
        set_role(self._triggers, "body")
        add = Button(self.tr("Add a wording"), icon="plus")
        add.clicked.connect(self._add_wording)
        column.addWidget(self.languages)
        column.addWidget(self._age)
        self._labelled(column, self.tr("Title"), self.title)
        column.addLayout(self._wordings)
        column.addWidget(add)
        self._labelled(column, self.tr("How buyers ask, one a line"), self._triggers)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.title.textEdited.connect(self._take_title)
        self._triggers.textChanged.connect(self._take_triggers)
        self.languages.chosen.connect(self.language_chosen)
        self.languages.setAccessibleName(self.tr("Language of this column"))

    def _labelled(self, column: QVBoxLayout, name: str, edit: QWidget) -> None:
        label = Label(name, "body", "text2")
        label.setBuddy(edit)
        edit.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(edit)

    def _show_wordings(self) -> None:
        for old in self.wordings:
            self._wordings.removeWidget(old)
            old.hide()
            old.deleteLater()
        alone = len(self.draft.wordings) == 1
        self.wordings = [
            self._shown(one, place, alone=alone) for place, one in enumerate(self.draft.wordings)
        ]

    def _shown(self, draft: WordingDraft, place: int, *, alone: bool) -> WordingEdit:
        shown = WordingEdit(draft, place, self._catalogue, alone=alone)
        shown.changed.connect(self.changed)
        shown.removed.connect(lambda: self._remove_wording(draft))
        shown.best_asked.connect(lambda: self._mark_best(draft))
        self._wordings.addWidget(shown)
        return shown

    def _take_title(self, text: str) -> None:
        self.draft.title = text
        self.changed.emit()

    def _take_triggers(self) -> None:
        self.draft.triggers = self._triggers.toPlainText()
        self.changed.emit()

    def _add_wording(self) -> None:
        self.draft.wordings.append(WordingDraft())
        self._show_wordings()
        self.wordings[-1].parts[0].setFocus()
        self.changed.emit()

    def _remove_wording(self, draft: WordingDraft) -> None:
        self.draft.wordings.remove(draft)
        self._show_wordings()
        self.changed.emit()

    def _mark_best(self, draft: WordingDraft) -> None:
        was = draft.best
        for one in self.draft.wordings:
            one.best = one is draft and not was
        for shown in self.wordings:
            shown.show_best()
        self.changed.emit()
