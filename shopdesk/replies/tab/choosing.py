"""Which replies are wanted on the desk, until they have been read and lie there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from shopdesk.replies.desk import Desk
from shopdesk.replies.model import Reply
from shopdesk.replies.tab.fetching import Fetching
from shopdesk.replies.tab.type_ahead import TypeAhead


class Choosing(QObject):
    """The choice in a list moves at once, the reply follows when the worker has read it.

    `arrived` when the wanted replies lie on the desk. What was to be done with them then comes
    first, and what was typed meanwhile after it.
    """

    arrived = Signal()

    def __init__(self, desk: Desk, fetching: Fetching, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fetching = fetching
        self._wanted: tuple[str, ...] = ()
        self._then: Callable[[], None] | None = None
        self._ahead = TypeAhead(self)

    def want(self, *keys: str) -> None:
        """Put replies on the desk as soon as they have been read."""
        self._wanted = tuple(filter(None, keys))
        self._then = None
        self._ahead.drop()
        self._fetching.get(self._wanted, self._arrived, self._failed)

    def want_if_other(self, key: str) -> None:
        """The choice in a list moved."""
        if (key,) != self._wanted:
            self.want(key)

    def forget(self) -> None:
        """The wanted reply may have changed: the next wish fetches it anew."""
        self._wanted = ()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The keys that are wanted."""
        return self._wanted

    def at_hand(self) -> Reply | None:
        """The reply on the desk, when it is the wanted one."""
        return self._desk.reply if self._here() else None

    def when_here(self, then: Callable[[], None]) -> bool:
        """True if the wanted replies lie on the desk; else `then` is called once they do."""
        if self._wanted and not self._here():
            self._then = then
            self._ahead.hold()
            return False
        return True

    def _here(self) -> bool:
        lying = tuple(reply.key for reply in self._desk.replies)
        return bool(self._wanted) and self._wanted == lying

    def _arrived(self, keys: tuple[str, ...], replies: list[Reply]) -> None:
        if keys != self._wanted:
            return
        self._desk.choose(*replies)
        self.arrived.emit()
        then, self._then = self._then, None
        if then is not None:
            then()
        self._ahead.release()

    def _failed(self) -> None:
        self._then = None
        self._ahead.drop()
