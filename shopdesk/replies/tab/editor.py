"""The editor: a reply in two languages side by side, saved as a whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from shopdesk.language.codes import LANGUAGES, Language, as_output, stored
from shopdesk.replies.editing import Problem, ReplyDraft
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.model import Stage
from shopdesk.replies.tab.head_button import HeadButton
from shopdesk.replies.tab.variant_edit import VariantEdit
from shopdesk.replies.tab.words import OWN_NAMES, stage_name
from shopdesk.ui.widgets import ActionBar, Button, Hairline, Hint, Label, TopBar


class Editor(QWidget):
    """Edits a draft in place. `saved(draft)` asks to save it, `left` to go back without saving,
    `changed` as somebody types. While something is wrong, saving is off and the bar says why.
    """

    saved = Signal(object)
    left = Signal()
    changed = Signal()

    def __init__(
        self, draft: ReplyDraft, languages: Sequence[Language], catalogue: FieldCatalogue
    ) -> None:
        super().__init__()
        self.setProperty("fill", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.draft = draft
        self.touched = False
        self.stage = HeadButton()
        first, second = _two(languages)
        self.columns = [VariantEdit(draft, language, catalogue) for language in (first, second)]
        self._line = Hairline(Qt.Orientation.Vertical)
        self.bar = ActionBar()
        self._build()
        self._check()

    def save(self) -> None:
        """Ask to save, unless something is wrong."""
        if self.bar.primary.isEnabled():
            self.bar.primary.setEnabled(False)
            self.saved.emit(self.draft)

    def languages(self) -> list[Language]:
        """The languages side by side."""
        return [column.language for column in self.columns]

    def first_field(self) -> QWidget:
        """Where the focus starts: the title, or the text where there is a title."""
        column = self.columns[0]
        return column.wordings[0].parts[0] if column.draft.title else column.title

    def hints(self) -> list[Hint]:
        """What the keys do here."""
        return [
            Hint(("Ctrl", "Enter"), self.tr("save")),
            Hint(("Tab",), self.tr("next field")),
            Hint(("Esc",), self.tr("back without saving")),
        ]

    def show_failure(self, words: str) -> None:
        """Say that saving failed; everything typed stays, and it can be tried again."""
        self.bar.primary.setEnabled(True)
        self.bar.set_note(words, "red")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two languages side by side only where both have room; one can show any language."""
        super().resizeEvent(event)
        needed = max(column.needed_width() for column in self.columns)
        both = self.width() > 2 * needed
        for widget in (self._line, self.columns[1]):
            widget.setVisible(both)

    def _build(self) -> None:
        top = TopBar()
        new = self.draft.key is None
        top.row.addWidget(Label(self.tr("New reply") if new else self.tr("Edit reply"), "title"))
        top.row.addWidget(Label(self.draft.key or "", "second", "muted"))
        top.row.addStretch(1)
        label = Label(self.tr("Stage"), tone="muted")
        label.setBuddy(self.stage)
        top.row.addWidget(label)
        top.row.addWidget(self.stage)
        self.stage.setText(stage_name(self.draft.stage))
        self.stage.setAccessibleDescription(label.text())
        self.stage.clicked.connect(self._open_stages)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.columns[0], 1)
        both.addWidget(self._line)
        both.addWidget(self.columns[1], 1)
        for column in self.columns:
            column.changed.connect(self._edited)
            column.language_chosen.connect(self._chooser(column))
        cancel = Button(self.tr("Back"), keys=("Esc",))
        cancel.clicked.connect(self.left)
        self.bar.set_primary(self.tr("Save"), ("Ctrl", "Enter"))
        self.bar.primary.clicked.connect(self.save)
        self.bar.add(cancel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addLayout(both, 1)
        whole.addWidget(self.bar)

    def _chooser(self, column: VariantEdit) -> Callable[[str], None]:
        def choose(code: str) -> None:
            output = as_output(code)
            if output is not None:
                column.show_language(stored(output))
                self._check()

        return choose

    def _open_stages(self) -> None:
        menu = QMenu(self)
        for stage in Stage:
            menu.addAction(stage_name(stage)).triggered.connect(self._stager(stage))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.stage.mapToGlobal(self.stage.rect().bottomLeft()))

    def _stager(self, stage: Stage) -> Callable[[], None]:
        return lambda: self.take_stage(stage)

    def take_stage(self, stage: Stage) -> None:
        """File the reply under another stage."""
        self.draft.stage = stage
        self.stage.setText(stage_name(stage))
        self._edited()

    def _edited(self) -> None:
        self.touched = True
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        problems = list(self.draft.problems())
        for column in self.columns:
            column.show_problems(problems)
        self.bar.primary.setEnabled(not problems)
        words = self._why_not(problems[0]) if problems else ""
        self.bar.primary.setToolTip(words)
        self.bar.set_note(words, "amber" if self.touched and problems else "muted")

    def _why_not(self, problem: Problem) -> str:
        if problem.error is not None and problem.language is not None:
            text = self.tr("{language}: line {line} of a part needs mending.")
            line = problem.error.data.get("line", 1)
            return text.format(language=OWN_NAMES[problem.language], line=line)
        if problem.code == "title" and problem.language is not None:
            text = self.tr("{language} needs a title.")
            return text.format(language=OWN_NAMES[problem.language])
        if problem.code == "text" and problem.language is not None:
            text = self.tr("{language} needs a text.")
            return text.format(language=OWN_NAMES[problem.language])
        return self.tr("Write a title and a text in at least one language.")


def _two(languages: Sequence[Language]) -> tuple[Language, Language]:
    """The two languages to begin with."""
    wanted = [*dict.fromkeys(languages), *(one for one in LANGUAGES if one not in languages)]
    return wanted[0], wanted[1]
