"""Stages and results side by side; the stages fold into a drop-down where there is little room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from shopdesk.language.codes import Output
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.model import Stage
from shopdesk.replies.tab.browsing import Browsing, Listing, Order
from shopdesk.replies.tab.results import Results
from shopdesk.replies.tab.stages import STAGES, StageColumn
from shopdesk.ui.widgets import Hairline


class BrowsePane(QWidget):
    """What is listed: a query, a stage and an order, each changed on its own.

    `listed(Listing)` after every change; the results' own signals tell of the choice.
    """

    listed = Signal(object)
    order_chosen = Signal(str)

    def __init__(self, catalogue: FieldCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages = StageColumn()
        self.results = Results(catalogue)
        self._line = Hairline(Qt.Orientation.Vertical)
        self._query = ""
        self._stage: Stage | None = None
        self._order = Order.BEST
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stages)
        row.addWidget(self._line)
        row.addWidget(self.results, 1)
        self._wire()

    @property
    def query(self) -> str:
        """What is looked for."""
        return self._query

    def look_into(self, browsing: Browsing) -> None:
        """List replies of this shelf from now on."""
        self.results.look_into(browsing)
        self.search(self._query)

    def search(self, query: str, keep: str = "") -> None:
        """Look for something else in the same stage and order."""
        self._query = query
        self.results.search(query, self._stage, self._order, keep)

    def show_again(self) -> None:
        """Show the present list anew, the choice kept."""
        self.search(self._query, self.results.chosen_key())

    def go_to(self, stage: Stage | None) -> None:
        """Show one stage, or all."""
        self._stage = stage
        self.stages.choose(stage)
        self.search(self._query)

    def sort(self, order: Order) -> None:
        """Show in another order, or only favourites."""
        self._order = order
        self.search(self._query)

    @property
    def stage(self) -> Stage | None:
        """The stage that is shown, None for all."""
        return self._stage

    def write_in(self, output: Output) -> None:
        """Show second lines in another language."""
        self.results.write_in(output)
        self.show_again()

    def fold(self, *, folded: bool) -> None:
        """Fold the stages into a drop-down, or unfold them."""
        self.stages.setVisible(not folded)
        self._line.setVisible(not folded)
        self.results.fold(folded=folded)

    def _wire(self) -> None:
        self.stages.stage_chosen.connect(self.go_to)
        self.results.listed.connect(self._count)
        self.results.stage.clicked.connect(self._open_stages)
        self.results.order.clicked.connect(self._open_orders)
        self.results.nothing.everywhere_pressed.connect(lambda: self.go_to(None))
        self.results.nothing.all_pressed.connect(lambda: self.sort(Order.BEST))

    def _count(self, listing: Listing) -> None:
        self.stages.rows.count(listing.by_stage)
        self.listed.emit(listing)

    def _open_stages(self) -> None:
        menu = QMenu(self)
        for stage in STAGES:
            row = self.stages.rows.row(stage)
            words = f"{row.name}\t{row.count or '–'}"
            menu.addAction(words).triggered.connect(self._goer(stage))
        self._pop(menu, self.results.stage)

    def _open_orders(self) -> None:
        menu = QMenu(self)
        names = {
            Order.BEST: self.tr("Best match"),
            Order.USED: self.tr("Used most"),
            Order.FAVOURITES: self.tr("Favourites"),
        }
        for order, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(self._sorter(order))
        self._pop(menu, self.results.order)

    def _pop(self, menu: QMenu, below: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _goer(self, stage: Stage | None) -> Callable[[], None]:
        return lambda: self.go_to(stage)

    def _sorter(self, order: Order) -> Callable[[], None]:
        def sort() -> None:
            self.sort(order)
            self.order_chosen.emit(str(order))

        return sort
