"""The replies tab: find a reply, fill it in, copy it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from shopdesk.clock import Clock
from shopdesk.desktop.clipboard import Clipboard
from shopdesk.desktop.settings import (
    BUYER_LANGUAGE,
    BUYER_LANGUAGES,
    REPLIES_SPLITTER,
    SHOW_COPIED,
    Settings,
)
from shopdesk.language.codes import as_output
from shopdesk.replies.builtin import Offer
from shopdesk.replies.composing import Composer
from shopdesk.replies.desk import Desk
from shopdesk.replies.service import Loaded, ReplyService
from shopdesk.replies.suggest import Suggester
from shopdesk.replies.tab.commands import declared
from shopdesk.replies.tab.copying import Copying
from shopdesk.replies.tab.desk_pane import DeskPane
from shopdesk.replies.tab.fetching import Fetching
from shopdesk.replies.tab.hints import hints_for
from shopdesk.replies.tab.library_work import LibraryWork
from shopdesk.replies.tab.reception import Reception
from shopdesk.replies.tab.top_bar import ReplyTopBar
from shopdesk.ui.actions import Actions
from shopdesk.ui.page import Page
from shopdesk.ui.tasks import Tasks
from shopdesk.ui.widgets import Hint, Toast


class RepliesPage(Page):
    """Puts the tab together: `Reception` serves the buyer, `LibraryWork` changes the library.

    `show_library` hands over what was loaded after the first paint; before it, rows keep their
    place. `suggester_for` gives the suggester once it has been built.
    """

    id: ClassVar[str] = "replies"
    icon: ClassVar[str] = "chat-text"

    def __init__(
        self,
        service: ReplyService[Any],
        composer: Composer,
        suggester_for: Callable[[], Suggester | None],
        tasks: Tasks,
        actions: Actions,
        clipboard: Clipboard,
        settings: Settings,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._actions = actions
        catalogue = composer.catalogue
        output = as_output(settings[BUYER_LANGUAGE]) or "zh"
        self.desk = Desk(composer, output)
        self.top = ReplyTopBar(settings[BUYER_LANGUAGES])
        self.pane = DeskPane(self.desk, catalogue, suggester_for, self.top)
        widths: tuple[int, ...] = settings[REPLIES_SPLITTER]
        self.pane.recall_width(widths[0] if widths else 0)
        self.pane.width_chosen.connect(lambda width: _remember(settings, width))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.pane)
        self.toast = Toast(self, above=self.pane.preview.foot)
        fetching = Fetching(service, tasks, self)
        self.copying = Copying(self.desk, clipboard, service, tasks, self.toast, self)
        self.copying.wants_toast = lambda: settings[SHOW_COPIED]
        self.reception = Reception(
            self.desk, self.pane, fetching, self.copying, service, tasks, settings, self
        )
        self.library = LibraryWork(
            self.reception, self._stack, fetching, service, tasks, self.toast, suggester_for, self
        )
        self._declare()
        self.reception.changed.connect(self.hints_changed)
        self.library.changed.connect(self.hints_changed)

    def title(self) -> str:
        """The tab's name in the rail."""
        return self.tr("Replies")

    def top_field(self) -> QWidget:
        """The field for queries and messages."""
        return self.library.first_field() or self.top.search

    def hints(self) -> Sequence[Hint]:
        """What the keys do now; the filled button says the same."""
        if self.library.is_open():
            return self.library.hints()
        return hints_for(self.pane, self.desk)

    def escape(self) -> bool:
        """One step back: editor, field, message, query."""
        if _composing():
            return True
        return self.library.escape() or self.reception.clearing.escape()

    def show_library(self, loaded: Loaded, now: datetime | None = None) -> None:
        """Begin with the library; `now` in the shop's zone tells which month counts."""
        moment = now or self._clock().astimezone()
        self.reception.begin(loaded, moment)
        self.library.begin(loaded)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Tell of built-in texts that are newer than the owner's."""
        self.library.offers.show(offers)

    def set_shop_values(self, values: Mapping[tuple[str, str], str]) -> None:
        """The shop's own values have changed."""
        self.reception.set_shop_values(values)

    def set_buyer_languages(self, languages: Sequence[str]) -> None:
        """Offer other buyers' languages, as the settings say now."""
        self.top.offer(tuple(languages))
        self.top.show_language(self.desk.output)

    def suggester_ready(self) -> None:
        """The suggester has been built: an open message gets its suggestions."""
        self.reception.messages.suggest_again()

    def keep_drafts(self) -> None:
        """Write what is being typed now; before the window closes."""
        self.reception.keep_now()
        self.library.keep_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters while the list has the focus; Delete there takes the reply out."""
        action = _SINGLE.get(Qt.Key(event.key())) if not event.modifiers() else None
        if action is not None and self.pane.list.hasFocus() and not self.library.is_open():
            self._actions[action].attempt()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.reception.retranslate()

    def _declare(self) -> None:
        work, reception = self.library, self.reception
        runs: dict[str, Callable[[], None]] = {
            "replies.language": reception.next_language,
            "replies.script": reception.switch_script,
            "replies.next_customer": reception.clearing.next_customer,
            "replies.copy_all": self._enter_whole,
            "replies.copy_again": self.copying.copy_again,
            "replies.new": work.new,
            "replies.edit": work.edit,
            "replies.duplicate": work.duplicate,
            "replies.delete": work.delete,
            "replies.star": work.star,
            "replies.best": work.mark_best,
            "replies.undo": work.undo,
            "replies.offers": work.offers.open,
        }
        on_desk = lambda: not work.is_open()  # noqa: E731
        with_reply = lambda: on_desk() and reception.at_hand() is not None  # noqa: E731
        enabled: dict[str, Callable[[], bool]] = dict.fromkeys(runs, on_desk)
        for id_ in ("edit", "duplicate", "delete", "star", "best"):
            enabled[f"replies.{id_}"] = with_reply
        enabled["replies.copy_all"] = lambda: not _composing()
        enabled["replies.copy_again"] = lambda: self.desk.last_copied is not None
        enabled["replies.offers"] = lambda: on_desk() and work.offers.there_are_some()
        nth = lambda row: reception.copy_nth(row) if on_desk() else None  # noqa: E731
        self._actions.add(self, *declared(runs, enabled, nth))
        work.connect_menu(self._actions)

    def _enter_whole(self) -> None:
        """Ctrl+Enter: all of what Enter does, here or in the editor."""
        if self.library.is_open():
            self.library.save()
        else:
            self.reception.act(whole=True)


_SINGLE = {
    Qt.Key.Key_E: "replies.edit",
    Qt.Key.Key_S: "replies.star",
    Qt.Key.Key_N: "replies.next_customer",
    Qt.Key.Key_Delete: "replies.delete",
}


def _remember(settings: Settings, width: int) -> None:
    settings[REPLIES_SPLITTER] = (width,)


def _composing() -> bool:
    """Whether the input with the focus has text of an input method that is not committed."""
    return bool(getattr(QApplication.focusWidget(), "composing", False))
