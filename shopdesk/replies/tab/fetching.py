"""Whole replies by key, fetched off the window's thread; the last few are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from shopdesk.errors import KnownError
from shopdesk.replies.model import Reply
from shopdesk.replies.service import ReplyService
from shopdesk.ui.tasks import Tasks

_KEPT = 64

Then = Callable[[tuple[str, ...], list[Reply]], None]
"""Gets the keys asked for and their replies, in that order; replies that are gone are left out."""


class Fetching(QObject):
    """Gives replies at once if they are at hand, else when the worker has read them."""

    def __init__(self, service: ReplyService[Any], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._kept: OrderedDict[str, Reply] = OrderedDict()

    def get(
        self, keys: tuple[str, ...], then: Then, failed: Callable[[], None] | None = None
    ) -> None:
        """Call `then` with these replies; if they cannot be read, the window says why."""
        lacking = [key for key in keys if key not in self._kept]
        if not lacking:
            then(keys, self._at_hand(keys))
            return

        def read() -> list[Reply]:
            return list(_found(self._service, lacking))

        def done(replies: list[Reply]) -> None:
            for reply in replies:
                self.put(reply)
            then(keys, self._at_hand(keys))

        def not_read(error: KnownError) -> None:
            if failed is not None:
                failed()
            self._tasks.failed.emit(error)

        self._tasks.run(read, done, not_read, owner=self)

    def put(self, reply: Reply) -> None:
        """Keep the present state of a reply."""
        self._kept[reply.key] = reply
        self._kept.move_to_end(reply.key)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def forget(self, key: str) -> None:
        """A reply is gone or has changed."""
        self._kept.pop(key, None)

    def _at_hand(self, keys: Sequence[str]) -> list[Reply]:
        return [self._kept[key] for key in keys if key in self._kept]


def _found(service: ReplyService[Any], keys: Sequence[str]) -> list[Reply]:
    """The replies that are still there; another program may have deleted one."""
    found = []
    for key in keys:
        try:
            found.append(service.reply(key))
        except KnownError as error:
            if error.code != "usage":
                raise
    return found
