"""The list of replies: its head (order, count), its rows, and what it shows when there are none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from shopdesk.language.codes import Output
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.model import Stage
from shopdesk.replies.shelf import Entry
from shopdesk.replies.tab.browsing import PAGE, Browsing, Listing, Order
from shopdesk.replies.tab.head_button import HeadButton
from shopdesk.replies.tab.loading_rows import LoadingRows
from shopdesk.replies.tab.nothing_found import NothingFound
from shopdesk.replies.tab.rows import ReplyRows, Showing
from shopdesk.replies.tab.variants import ReplyRowDelegate
from shopdesk.replies.tab.words import OWN_NAMES, stage_name, window_language
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import (
    ElidedLabel,
    RowList,
)


class Results(QWidget):
    """Rows for a query, stage and order, in the same event as the keystroke.

    `key_chosen(key)` when the choice moves (empty: none); `opened` on Enter in the list;
    `listed(listing)` after every search; `order_pressed`/`stage_pressed` ask for a menu.
    """

    key_chosen = Signal(str)
    opened = Signal()
    listed = Signal(object)

    def __init__(self, catalogue: FieldCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("fill", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._browsing: Browsing | None = None
        self._asked: tuple[str, Stage | None, Order] = ("", None, Order.BEST)
        self._output: Output = "zh"
        self.listing = Listing("", (), 0)
        self.stage = HeadButton()
        self.order = HeadButton()
        self._count = ElidedLabel("caption", "muted", right=True)
        self.rows = ReplyRows(catalogue, self)
        self.list = RowList(ReplyRowDelegate())
        self.nothing = NothingFound()
        self._loading = LoadingRows()
        self._stack = QStackedLayout()
        self._build()
        self.retranslate()

    def look_into(self, browsing: Browsing) -> None:
        """Show replies from this shelf from now on."""
        self._browsing = browsing

    def write_in(self, output: Output) -> None:
        """Change the language of the second lines."""
        self._output = output

    def search(self, query: str, stage: Stage | None, order: Order, keep: str = "") -> None:
        """Show what is found and choose `keep` if it is there, else the first row."""
        self._asked = (query, stage, order)
        if self._browsing is None:
            self._stack.setCurrentWidget(self._loading)
            return
        self._show(self._browsing.listing(query.strip(), stage, order), keep)
        self.listed.emit(self.listing)

    def chosen_key(self) -> str:
        """The key of the chosen row, empty if there is none."""
        return self.key_at(self.list.chosen())

    def key_at(self, row: int) -> str:
        """The key of a row, empty past the end."""
        entries = self.rows.entries
        return entries[row].key if 0 <= row < len(entries) else ""

    def choose_key(self, key: str) -> bool:
        """Choose the row of a key; False if it is not shown."""
        row = self.rows.place(key)
        if row >= 0:
            self.list.choose(row)
        return row >= 0

    def fold(self, *, folded: bool) -> None:
        """Show the stage as a drop-down where the column of stages is folded away."""
        self.stage.setVisible(folded)

    def retranslate(self) -> None:
        """Word the head in the window's language."""
        self.list.setAccessibleName(self.tr("Replies"))
        self.stage.setAccessibleDescription(self.tr("Stage of the chat"))
        self.order.setAccessibleDescription(self.tr("Order of the list"))
        self._word_head()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.list.setModel(self.rows)
        self.list.row_chosen.connect(lambda row: self.key_chosen.emit(self.key_at(row)))
        self.list.opened.connect(lambda _: self.opened.emit())
        self.rows.more_wanted.connect(self._more)
        self.stage.hide()
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 10, 0)
        head.setSpacing(4)
        for widget in (self.stage, self.order):
            head.addWidget(widget)
        head.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        for pane in (self._loading, self.list, self.nothing):  # in its place, or it is a window
            self._stack.addWidget(pane)
        self.list.setMinimumWidth(px(240))

    def _show(self, listing: Listing, keep: str) -> None:
        self.listing = listing
        more = len(listing.entries) < listing.total
        with QSignalBlocker(self.list):
            self.rows.show(listing.entries, self._showing(listing.query), more=more)
            self.list.choose(max(self.rows.place(keep), 0))
        if listing.entries:
            self._stack.setCurrentWidget(self.list)
        else:
            self.nothing.show_for(listing, self._asked[1])
            self._stack.setCurrentWidget(self.nothing)
        self._word_head()
        self.key_chosen.emit(self.chosen_key())

    def _showing(self, query: str) -> Showing:
        value = self._times if not query else lambda entry: stage_name(entry.stage)
        return Showing(query, self._output, window_language(), value)

    def _times(self, entry: Entry) -> str:
        count = self._browsing.month[entry.key] if self._browsing else 0
        return self.tr("%n time(s)", "", count) if count else ""

    def _more(self) -> None:
        if self._browsing is None:
            return
        limit = len(self.rows.entries) + 4 * PAGE
        self.listing = self._browsing.listing(*_stripped(self._asked), limit)
        keep = self.chosen_key()
        at = self.list.verticalScrollBar().value()
        more = len(self.listing.entries) < self.listing.total
        with QSignalBlocker(self.list):
            self.rows.show(self.listing.entries, self._showing(self.listing.query), more=more)
            self.list.choose(max(self.rows.place(keep), 0))
        self.list.verticalScrollBar().setValue(at)

    def _word_head(self) -> None:
        query, stage, order = self._asked
        self.stage.setText(stage_name(stage) if stage else self.tr("All stages"))
        self.order.setText(self._order_words(query, order))
        count = self.tr("%n repl(y/ies)", "", self.listing.total)
        if query.strip():
            words = self.tr("{replies} in {language}").format(
                replies=count, language=OWN_NAMES[self._output]
            )
        else:
            words = self.tr("{replies} · uses this month").format(replies=count)
        self._count.setText(words if self._browsing else "")

    def _order_words(self, query: str, order: Order) -> str:
        if order is Order.FAVOURITES:
            return self.tr("Favourites")
        if order is Order.USED or not query.strip():
            return self.tr("Used most")
        return self.tr("Best match")


def _stripped(asked: tuple[str, Stage | None, Order]) -> tuple[str, Stage | None, Order]:
    return asked[0].strip(), asked[1], asked[2]
