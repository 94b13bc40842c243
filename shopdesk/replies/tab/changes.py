"""Changes of the library on their way: written by the worker, then taken in everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject

from shopdesk.errors import KnownError
from shopdesk.replies.model import Reply
from shopdesk.replies.service import Change, ReplyService
from shopdesk.replies.suggest import Suggester
from shopdesk.replies.tab.fetching import Fetching
from shopdesk.replies.tab.reception import Reception
from shopdesk.ui.tasks import Tasks


class Changes(QObject):
    """Runs one change at a time off the window's thread; each can be taken back by Ctrl+Z."""

    def __init__(
        self,
        reception: Reception,
        fetching: Fetching,
        service: ReplyService[Any],
        tasks: Tasks,
        suggester_for: Callable[[], Suggester | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reception = reception
        self._fetching = fetching
        self._service = service
        self._tasks = tasks
        self._suggester_for = suggester_for

    def run(
        self,
        change: Callable[[], Change],
        on_done: Callable[[], None],
        on_error: Callable[[KnownError], None],
    ) -> None:
        """Make a change, take it in, and remember how to undo it."""

        def done(made: Change) -> None:
            on_done()
            self._take_in(made)
            self._reception.undoing.push(lambda: self._undo(made))

        self._tasks.run(change, done, on_error, owner=self)

    def _undo(self, change: Change) -> bool:
        self._tasks.run(lambda: self._service.undo(change), self._take_in, owner=self)
        return True

    def _take_in(self, change: Change) -> None:
        """A reply is new, other or gone: shelf, suggester, list and desk follow."""
        shelf, suggester = self._reception.shelf, self._suggester_for()
        if change.after is None:
            self._fetching.forget(change.key)
        else:
            self._fetching.put(change.after)
        if shelf is not None:
            _take_in(shelf, change)
        if suggester is not None:
            _take_in(suggester, change)
        self._reception.library_changed(change.after.key if change.after else "")


class _Place(Protocol):
    """Where replies are looked for."""

    def put(self, reply: Reply) -> None:
        """Take in a new or changed reply."""

    def remove(self, key: str) -> None:
        """Forget a deleted reply."""


def _take_in(place: _Place, change: Change) -> None:
    if change.after is None:
        place.remove(change.key)
    else:
        place.put(change.after)
