"""The tab's working body: what is listed or suggested at the left, the reply at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from shopdesk.replies.desk import Desk
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.suggest import Suggester
from shopdesk.replies.tab.browse_pane import BrowsePane
from shopdesk.replies.tab.message_pane import MessagePane
from shopdesk.replies.tab.offer_line import OfferLine, UnfinishedLine
from shopdesk.replies.tab.preview import Preview
from shopdesk.replies.tab.top_bar import ReplyTopBar
from shopdesk.ui.measures import LIST_PANE, NARROW, RAIL, STAGES_PANE
from shopdesk.ui.typeface import px, text_scale
from shopdesk.ui.widgets import RowList


class DeskPane(QWidget):
    """Top bar, left pane (list or message) and preview; no behaviour but their places.

    `width_chosen(pixels)` when a person moves the border between the panes.
    """

    width_chosen = Signal(int)

    def __init__(
        self,
        desk: Desk,
        catalogue: FieldCatalogue,
        suggester_for: Callable[[], Suggester | None],
        top: ReplyTopBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.top = top
        self.browse = BrowsePane(catalogue)
        self.message = MessagePane(catalogue, suggester_for)
        self.preview = Preview(desk, catalogue)
        self.offers = OfferLine()
        self.unfinished = UnfinishedLine()
        self._left = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._folded: bool | None = None
        self._width = 0
        self._build()

    @property
    def has_message(self) -> bool:
        """Whether the buyer's message is open."""
        return self._left.currentWidget() is self.message

    def show_message(self, *, shown: bool) -> None:
        """Show the message in place of the list, or the list again."""
        self._left.setCurrentWidget(self.message if shown else self.browse)

    @property
    def list(self) -> RowList:
        """The list that arrows and numbers are about."""
        return self.message.list if self.has_message else self.browse.results.list

    def offered_key(self, row: int) -> str:
        """The key of a row of that list."""
        return self.message.key_at(row) if self.has_message else self.browse.results.key_at(row)

    def chosen_key(self) -> str:
        """The key of that list's chosen row."""
        return self.offered_key(self.list.chosen())

    def recall_width(self, width: int) -> None:
        """Give the left pane a remembered width where nothing is folded; 0: the usual one."""
        self._width = width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the stages where the window is narrow or the text large."""
        super().resizeEvent(event)
        folded = self.width() / text_scale() < NARROW - RAIL
        if folded != self._folded:
            self._folded = folded
            self.browse.fold(folded=folded)
            usual = px(LIST_PANE if folded else STAGES_PANE + LIST_PANE) - 1
            left = usual if folded else self._width or usual
            self._split.setSizes([left, max(self.width() - left, 1)])

    def _build(self) -> None:
        self._left.addWidget(self.browse)
        self._left.addWidget(self.message)
        self._split.addWidget(self._left)
        self._split.addWidget(self.preview)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.splitterMoved.connect(self._moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.offers)
        column.addWidget(self.unfinished)
        column.addWidget(self._split, 1)

    def _moved(self, width: int, _handle: int) -> None:
        if not self._folded:
            self._width = width
            self.width_chosen.emit(width)
