"""Changing the library: new, edit, duplicate, delete, favourites, offers; each can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from shopdesk.errors import KnownError
from shopdesk.language.codes import LANGUAGES, Language, Output, as_output, stored
from shopdesk.replies.editing import ReplyDraft
from shopdesk.replies.model import Reply, Stage, Wording
from shopdesk.replies.service import Change, Loaded, ReplyService
from shopdesk.replies.suggest import Suggester
from shopdesk.replies.tab.changes import Changes
from shopdesk.replies.tab.commands import MORE
from shopdesk.replies.tab.editor import Editor
from shopdesk.replies.tab.fetching import Fetching
from shopdesk.replies.tab.keeping import Draft, read_draft
from shopdesk.replies.tab.offer_work import OfferWork
from shopdesk.replies.tab.overlay import Overlay
from shopdesk.replies.tab.reception import Reception
from shopdesk.replies.tab.replacing import replaced
from shopdesk.replies.wording import WordingWarning
from shopdesk.ui.actions import Actions
from shopdesk.ui.tasks import Tasks
from shopdesk.ui.translation import said
from shopdesk.ui.widgets import Hint, Toast

DRAFT = "edit"


class LibraryWork(QObject):
    """Opens the editor or the offers above the desk, and takes changes into shelf and suggester.

    `changed`: another page is open, the hints are others.
    """

    changed = Signal()

    def __init__(
        self,
        reception: Reception,
        stack: QStackedLayout,
        fetching: Fetching,
        service: ReplyService[Any],
        tasks: Tasks,
        toast: Toast,
        suggester_for: Callable[[], Suggester | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reception = reception
        self._overlay = Overlay(stack, self)
        self._overlay.changed.connect(self.changed)
        self._overlay.closing.connect(self._closing)
        self._changes = Changes(reception, fetching, service, tasks, suggester_for, self)
        self._fetching = fetching
        self._service = service
        self._tasks = tasks
        self._toast = toast
        self._draft = Draft(DRAFT, self._edited, service, tasks, self)
        reception.write_asked.connect(self._write)
        self.offers = OfferWork(
            reception.pane.offers, self._overlay, service, tasks, self._run, self.escape, self
        )
        reception.pane.unfinished.taken.connect(self._take_up)
        reception.pane.preview.note.replace_asked.connect(self._replace)
        self._unfinished: ReplyDraft | None = None

    # Which page is open

    def is_open(self) -> bool:
        """Whether the editor or the offers lie above the desk."""
        return self._overlay.page is not None

    def first_field(self) -> QWidget | None:
        """Where the focus goes while such a page is open."""
        return self._overlay.first_field()

    def hints(self) -> list[Hint]:
        """What the keys do there."""
        return self._overlay.hints()

    def escape(self) -> bool:
        """Back to the desk; an edit that is not saved comes back by Ctrl+Z."""
        if self._overlay.page is None:
            return False
        editor = self._overlay.editor
        if editor is not None and editor.touched:
            draft, languages = editor.draft, editor.languages()
            self._reception.undoing.push(lambda: self._open_again(draft, languages))
        touched = editor is not None and editor.touched
        self._overlay.close()
        if touched:
            self._toast.say(self.tr("Not saved"), self.tr("Ctrl+Z brings it back"))
        return True

    def begin(self, loaded: Loaded) -> None:
        """An edit that a crash interrupted is offered."""
        kept = read_draft(loaded.drafts, DRAFT)
        self._draft.begin(loaded.drafts.get(DRAFT, ""))
        self._unfinished = ReplyDraft.from_plain(kept) if kept is not None else None
        self._reception.pane.unfinished.show_draft(self._unfinished)

    def keep_now(self) -> None:
        """Write the draft of the editor at once."""
        self._draft.keep_now()

    def save(self) -> None:
        """Save what is in the editor, unless something is wrong with it."""
        if self._overlay.editor is not None:
            self._overlay.editor.save()

    def connect_menu(self, actions: Actions) -> None:
        """Let the buttons of the reply's head do what the actions do."""
        head = self._reception.pane.preview.head
        head.star.clicked.connect(actions["replies.star"].attempt)
        head.edit.clicked.connect(actions["replies.edit"].attempt)
        menu = actions.menu(MORE, head.more)
        head.more.clicked.connect(
            lambda: menu.popup(head.more.mapToGlobal(QPoint(0, head.more.height())))
        )

    # Editing

    def new(self) -> None:
        """Write a new reply; what was looked for in vain is its title."""
        reception = self._reception
        stage = reception.pane.browse.stage or Stage.PRODUCT
        language = stored(reception.desk.output)
        self._edit(ReplyDraft.new(stage, language, reception.desk.query), [language])

    def edit(self) -> None:
        """Edit the reply on the desk, the buyer's language first."""
        reply = self._reception.at_hand()
        if reply is not None:
            self._edit(ReplyDraft.of(reply), self._languages(reply, self._reception.desk.output))

    def duplicate(self) -> None:
        """Make a copy of the reply on the desk and show it."""
        reply = self._reception.at_hand()
        if reply is not None:
            mark = self.tr("{title} (copy)")
            key = reply.key
            self._run(
                lambda: self._service.duplicate(key, lambda title: mark.format(title=title)),
                self.tr("Duplicated"),
            )

    def delete(self) -> None:
        """Take the reply on the desk out of the library."""
        reply = self._reception.at_hand()
        if reply is not None:
            key = reply.key
            self._run(lambda: self._service.delete(key), self.tr("Deleted"))
            self._reception.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def star(self) -> None:
        """Make the reply on the desk a favourite, or no longer."""
        reply = self._reception.at_hand()
        if reply is None or self._reception.shelf is None:
            return
        starred = replace(reply, favourite=not reply.favourite)
        self._reception.shelf.star(reply.key, favourite=starred.favourite)
        self._tasks.run(lambda: self._service.star(starred.key, favourite=starred.favourite))
        self._fetching.put(starred)
        self._reception.desk.choose(starred)
        self._reception.refresh()

    def mark_best(self) -> None:
        """Mark the wording that is shown as the best of its language."""
        reply, whole = self._reception.at_hand(), self._reception.desk.composition
        if reply is None or whole is None:
            return
        language = stored(whole.language)
        best = whole.wording % len(whole.wordings)
        wordings = tuple(replace(w, best=n == best) for n, w in enumerate(whole.wordings))
        self._save_wordings(reply, language, wordings, self.tr("Marked as the best"))

    def undo(self) -> None:
        """Take back what was done last."""
        self._reception.undoing.undo()

    # Inside

    def _write(self, key: str, code: str) -> None:
        output = as_output(code)
        reply = self._reception.at_hand()
        if key and reply is not None and output is not None:
            self._edit(ReplyDraft.of(reply), self._languages(reply, output))
        else:
            self.new()

    def _languages(self, reply: Reply, output: Output) -> list[Language]:
        """The buyer's language, and beside it one that is written already."""
        first = stored(output)
        others = [one for one in LANGUAGES if one in reply.variants and one != first]
        return [first, *others]

    def _edit(self, draft: ReplyDraft, languages: Sequence[Language]) -> None:
        editor = Editor(draft, languages, self._reception.catalogue)
        editor.saved.connect(self._save)
        editor.left.connect(self.escape)
        editor.changed.connect(self._draft.changed)
        self._overlay.show(editor)

    def _open_again(self, draft: ReplyDraft, languages: Sequence[Language]) -> bool:
        self._edit(draft, languages)
        if self._overlay.editor is not None:
            self._overlay.editor.touched = True
        return True

    def _take_up(self) -> None:
        draft, self._unfinished = self._unfinished, None
        self._reception.pane.unfinished.show_draft(None)
        if draft is not None:
            written = [one for one in LANGUAGES if not draft.variant(one).empty]
            self._open_again(draft, [stored(self._reception.desk.output), *written])

    def _edited(self) -> dict[str, Any] | None:
        editor = self._overlay.editor
        return editor.draft.to_plain() if editor is not None and editor.touched else None

    def _save(self, draft: ReplyDraft) -> None:
        variants, key = draft.result(), draft.key
        words = self.tr("Saved")
        if key is None:
            self._run(lambda: self._service.create(draft.stage, variants), words, closes=True)
        else:
            after = Reply(key, draft.stage, variants, draft.favourite)
            self._run(lambda: self._service.save(after), words, closes=True)

    def _replace(self, warning: WordingWarning) -> None:
        """Put the better words in the place of the ones the checker marked."""
        reply, whole = self._reception.at_hand(), self._reception.desk.composition
        if reply is None or whole is None:
            return
        wordings = replaced(whole, warning)
        if wordings is not None:
            language = stored(whole.language)
            self._save_wordings(reply, language, wordings, self.tr("Replaced"))
            return
        for line in whole.form:
            if warning.word in line.value:
                better = line.value.replace(warning.word, warning.instead, 1)
                self._reception.fill(line.field.name, better)

    def _save_wordings(
        self, reply: Reply, language: Language, wordings: tuple[Wording, ...], words: str
    ) -> None:
        variant = replace(reply.variants[language], wordings=wordings)
        after = replace(reply, variants={**reply.variants, language: variant})
        self._run(lambda: self._service.save(after), words)

    def _run(self, change: Callable[[], Change], words: str, *, closes: bool = False) -> None:
        def done() -> None:
            if closes:
                self._overlay.close()
            self._toast.say(words, self.tr("Ctrl+Z takes it back"))

        self._changes.run(change, done, self._failed)

    def _failed(self, error: KnownError) -> None:
        if self._overlay.editor is not None:
            self._overlay.editor.show_failure(said(error))
        else:
            self._reception.pane.preview.show_trouble(error)

    def _closing(self) -> None:
        self._draft.keep_now()
        self._reception.focus_search()
