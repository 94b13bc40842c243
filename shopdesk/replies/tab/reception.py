"""Serving one buyer: what is typed or pasted, which reply is on the desk, what Enter does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.desktop.settings import BUYER_LANGUAGE, SORT_REPLIES, Settings
from shopdesk.language.codes import Output, stored
from shopdesk.language.template import clean
from shopdesk.replies.desk import Desk
from shopdesk.replies.deskmodel import CopyPart, Fill, Write
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.model import Reply
from shopdesk.replies.service import Loaded, ReplyService
from shopdesk.replies.shelf import Shelf
from shopdesk.replies.shopvalues import in_language
from shopdesk.replies.tab.browsing import REMEMBERED, Browsing, Listing, Order
from shopdesk.replies.tab.choosing import Choosing
from shopdesk.replies.tab.clearing import Clearing
from shopdesk.replies.tab.copying import Copying
from shopdesk.replies.tab.desk_pane import DeskPane
from shopdesk.replies.tab.fetching import Fetching
from shopdesk.replies.tab.keeping import Draft, Misses, read_draft
from shopdesk.replies.tab.message_work import MessageWork, is_pasted_message
from shopdesk.replies.tab.month_use import MonthUse
from shopdesk.replies.tab.undoing import Undoing
from shopdesk.replies.tab.wiring import connect
from shopdesk.replies.tab.words import window_words
from shopdesk.replies.understanding import is_message
from shopdesk.ui.tasks import Tasks

DRAFT: Final = "desk"


class Reception(QObject):
    """Connects the panes with the desk.

    `changed`: the hints may be others. `write_asked(key, output)`: a reply is to be written in a
    language (an empty key: a new one).
    """

    changed = Signal()
    write_asked = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        pane: DeskPane,
        fetching: Fetching,
        copying: Copying,
        service: ReplyService[Any],
        tasks: Tasks,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.pane = pane
        self.shelf: Shelf | None = None
        self.choosing = Choosing(desk, fetching, self)
        self._copying = copying
        self._settings = settings
        self.draft = Draft(DRAFT, desk.draft, service, tasks, self)
        self.messages = MessageWork(self)
        self.clearing = Clearing(self)
        self._misses = Misses(service, tasks, self)
        self.undoing = Undoing(self)
        self.pane.top.search.installEventFilter(self.undoing)
        connect(self, copying)
        self.pane.browse.write_in(desk.output)
        self.pane.top.show_language(desk.output)
        self.pane.browse.sort(REMEMBERED.get(settings[SORT_REPLIES], Order.BEST))

    # Beginning

    def begin(self, loaded: Loaded, now: datetime) -> None:
        """Take the library; a draft of the last time is taken up unless work has begun."""
        self.shelf = self._copying.shelf = loaded.shelf
        self._copying.month = MonthUse.of(loaded.uses, now)
        self.pane.message.look_into(loaded.shelf)
        self.desk.set_shop(loaded.shop_values)
        self._show_feature(loaded.shop_values)
        draft = read_draft(loaded.drafts, DRAFT)
        self.draft.begin(loaded.drafts.get(DRAFT, ""))
        begun = self.desk.query or self.desk.message
        keys = self.desk.restore(draft) if draft is not None and not begun else ()
        self.pane.top.show_language(self.desk.output)
        self.pane.top.search.setText(self.desk.query)
        self.pane.top.search.offer()
        self.pane.browse.look_into(Browsing(loaded.shelf, self._copying.month.by_key))
        if self.desk.message is not None:
            self.messages.open(self.desk.message, keep=keys)
        else:
            self.pane.browse.search(self.desk.query, keys[0] if keys else "")

    @property
    def catalogue(self) -> FieldCatalogue:
        """The fields that replies may carry."""
        return self.desk.catalogue

    def library_changed(self, key: str) -> None:
        """A reply was written (its key) or taken out (empty): show the list as it is now."""
        self.choosing.forget()
        self.pane.browse.search(self.desk.query, key or self.pane.browse.results.chosen_key())
        if key and self.pane.browse.results.chosen_key() != key:
            self.open(key)
        self.messages.suggest_again()

    def set_shop_values(self, values: Mapping[tuple[str, str], str]) -> None:
        """Fill in what the settings say now."""
        self.desk.set_shop(values)
        self._show_feature(values)
        self.refresh()

    # What is typed or pasted

    def type_query(self, text: str) -> None:
        """Search for what stands in the top field, or take it for a message."""
        self.undoing.typed()
        text = clean(text)
        field = self.pane.top.search
        if is_message(text, pasted=False) and not field.composing:
            field.clear()
            self.messages.open(text)
            box = self.pane.message.box
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.pane.has_message:
            self.messages.leave()
        self.desk.query = text
        self.pane.top.show_hint(message=False)
        self.pane.browse.search(text)
        self.draft.changed()

    def paste(self, text: str) -> None:
        """A text was pasted into the empty field: a message, or a query after all."""
        if is_pasted_message(text):
            self.pane.top.search.clear()
            self.messages.open(text)
        else:
            self.type_query(self.pane.top.search.text())

    # Which reply

    def open(self, key: str) -> None:
        """Show a reply from a chip or another place, in the list if it stands there."""
        if self.shelf is None or key not in self.shelf:
            return
        self.messages.close()
        results = self.pane.browse.results
        if not results.choose_key(key):
            self.clearing.clear_search()
            self.pane.browse.go_to(self.shelf[key].stage)
            results.choose_key(key)
        self.choosing.want_if_other(key)
        self.focus_search()

    def at_hand(self) -> Reply | None:
        """The reply that edits are about: the one on the desk, when it is the wanted one."""
        return self.choosing.at_hand()

    def arrived(self) -> None:
        """The wanted reply lies on the desk."""
        self.refresh()
        self.pane.preview.order_tabs(self._first_field())
        self.draft.changed()

    # Doing

    def act(self, *, whole: bool = False) -> None:
        """Do what the filled button says; `whole`: copy all parts."""
        if not self.choosing.when_here(lambda: self.act(whole=whole)):
            return
        match self.desk.next_action():
            case Fill(field):
                self.pane.preview.form.focus_on(field)
            case CopyPart(part):
                self._copying.copy(None if whole else part)
            case Write(key, output):
                self.write_asked.emit(key, output)
            case _:
                if self.desk.query:
                    self.write_asked.emit("", self.desk.output)

    def copy_nth(self, row: int) -> None:
        """Copy the nth reply that is offered."""
        key = self.pane.offered_key(row)
        if key:
            self.pane.list.choose(row)
            self.choosing.want_if_other(key)
            self.act()

    def fill(self, name: str, text: str) -> None:
        """A value was typed."""
        self.desk.fill(name, clean(text))
        self.refresh()
        self.draft.changed()

    # Language

    def write_in(self, output: Output) -> None:
        """Answer in another language; all values are carried over."""
        self.desk.write_in(output)
        self.pane.top.show_language(self.desk.output)
        self.pane.browse.write_in(output)
        self.messages.suggest_again()
        self.refresh()
        self.draft.changed()

    def choose_language(self, output: Output) -> None:
        """The owner says in which language the buyer writes; the next start begins with it."""
        self._settings[BUYER_LANGUAGE] = output
        self.write_in(output)

    def next_language(self) -> None:
        """The next of the buyers' languages."""
        self.choose_language(self.pane.top.next_language(self.desk.output))

    def switch_script(self) -> None:
        """Serbian in the other script; for other languages the next language."""
        if stored(self.desk.output) == "sr":
            self.choose_language("sr" if self.desk.output == "sr-Latn" else "sr-Latn")
        else:
            self.next_language()

    def focus_search(self) -> None:
        """Put the cursor where one searches; the next word takes the place of the last query."""
        self.pane.top.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane.top.search.offer()

    def show_query(self) -> None:
        """Show list or message, and the query, as the desk has them."""
        self.pane.show_message(shown=self.desk.message is not None)
        self.pane.top.search.setText(self.desk.query)
        self.pane.top.show_hint(message=self.desk.message is not None)
        self.pane.browse.search(self.desk.query)
        self.draft.changed()

    def refresh(self) -> None:
        """Show the desk as it is."""
        preview = self.pane.preview
        preview.refresh(self._copying.month, told=self.pane.has_message)
        reply = self.desk.reply
        following = self.shelf.likely_next(reply.key) if self.shelf and reply else []
        preview.show_next(following)
        preview.last.show_history(self.desk.history)
        self.changed.emit()

    def retranslate(self) -> None:
        """Word everything again after the window's language has changed."""
        self.pane.browse.show_again()
        self.messages.suggest_again()
        self.refresh()

    def keep_now(self) -> None:
        """Write the draft at once and let no timer run on."""
        self.draft.keep_now()
        self._misses.stop()

    # What the panes tell (see `wiring`)

    def listed(self, listing: Listing) -> None:
        """A search was made."""
        some = listing.entries or listing.in_all or listing.favourites
        found = bool(some) or self.shelf is None
        self._misses.look(listing.query, self.desk.output, found=found)
        if not listing.entries:
            self.choosing.want()

    def copied(self) -> None:
        """A text is on the clipboard: the next part moves into view."""
        self.pane.preview.show_trouble(None)
        self.refresh()
        self.pane.preview.scroll_to_part(self.desk.next_part())

    def take_wording(self, place: int) -> None:
        """Another of the competing wordings was chosen."""
        self.desk.choose_wording(place)
        self.refresh()
        self.draft.changed()

    def remember_order(self, order: str) -> None:
        """Begin in this order the next time."""
        for kept, one in REMEMBERED.items():
            if one == order:
                self._settings[SORT_REPLIES] = kept

    def _show_feature(self, values: Mapping[tuple[str, str], str]) -> None:
        words = window_words()
        featured = in_language(values, stored(words.language)).get("featured", "")
        self.pane.browse.stages.show_feature(words.in_script(featured))

    def _first_field(self) -> QWidget:
        return self.pane.message.box if self.pane.has_message else self.pane.top.search
