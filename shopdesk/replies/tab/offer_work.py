"""Newer built-in texts: told of in a line, shown beside the owner's, taken or declined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject

from shopdesk.replies.builtin import Offer
from shopdesk.replies.service import Change, ReplyService
from shopdesk.replies.tab.offer_line import OfferLine
from shopdesk.replies.tab.offers import Offers
from shopdesk.replies.tab.overlay import Overlay
from shopdesk.ui.tasks import Tasks


class Run(Protocol):
    """Makes a change of the library and says a word when it is done."""

    def __call__(self, change: Callable[[], Change], words: str) -> None:
        """Run the change off the window's thread."""


class OfferWork(QObject):
    """What is offered now; `run` takes an offered text, `leave` goes back to the desk."""

    def __init__(
        self,
        line: OfferLine,
        overlay: Overlay,
        service: ReplyService[Any],
        tasks: Tasks,
        run: Run,
        leave: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._overlay = overlay
        self._service = service
        self._tasks = tasks
        self._run = run
        self._leave = leave
        self._offers: list[Offer] = []
        line.taken.connect(self.open)

    def show(self, offers: Sequence[Offer]) -> None:
        """Tell of newer built-in texts."""
        self._offers = list(offers)
        self._line.show_count(len(self._offers))

    def there_are_some(self) -> bool:
        """Whether anything is offered."""
        return bool(self._offers)

    def open(self) -> None:
        """Show the newer texts beside the owner's."""
        page = Offers(self._offers)
        page.taken.connect(self._accept)
        page.kept.connect(self._decline)
        page.all_taken.connect(self._accept_all)
        page.left.connect(self._leave)
        self._overlay.show(page)

    def _accept(self, offer: Offer) -> None:
        self._answered(offer)
        self._run(lambda: self._service.accept(offer), self.tr("Taken"))

    def _decline(self, offer: Offer) -> None:
        self._answered(offer)
        self._tasks.run(lambda: self._service.decline(offer))

    def _accept_all(self) -> None:
        for offer in list(self._offers):
            self._accept(offer)

    def _answered(self, offer: Offer) -> None:
        page = self._overlay.offers
        if page is not None:
            page.remove(offer)
        self.show([one for one in self._offers if one != offer])
        if not self._offers and page is not None:
            self._overlay.close()
