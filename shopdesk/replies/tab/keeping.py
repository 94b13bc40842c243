"""What a crash must not lose, and what the month's report must not miss."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from shopdesk.errors import KnownError
from shopdesk.language.template import clean
from shopdesk.replies.cards import masked
from shopdesk.replies.service import ReplyService
from shopdesk.ui.tasks import Tasks

KEPT_AFTER_MS: Final = 800
MISSED_AFTER_MS: Final = 1500
_LONGEST_MISS: Final = 200


class Draft(QObject):
    """Keeps one named draft in the database; None forgets it.

    A change is kept within a second, also while typing goes on. What could not be kept is tried
    again with the next change and when the window closes.
    """

    def __init__(
        self,
        name: str,
        payload: Callable[[], Mapping[str, object] | None],
        service: ReplyService[Any],
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._payload = payload
        self._service = service
        self._tasks = tasks
        self._kept: str | None = ""
        self._begun = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep_now)

    def begin(self, kept: str = "") -> None:
        """The database is there, with what was kept the last time."""
        self._kept, self._begun = kept, True

    def changed(self) -> None:
        """Something was typed or chosen."""
        if not self._soon.isActive():
            self._soon.start()

    def keep_now(self) -> None:
        """Write the draft if it differs from the one that is kept."""
        self._soon.stop()
        if not self._begun:
            return
        payload = self._payload()
        text = "" if payload is None else json.dumps(payload)
        if text != self._kept:
            self._kept = text
            name = self._name
            self._tasks.run(
                lambda: self._service.keep_draft(name, text or None), None, self._not_kept
            )

    def _not_kept(self, error: KnownError) -> None:
        self._kept = None
        self._tasks.failed.emit(error)


def read_draft(drafts: Mapping[str, str], name: str) -> Mapping[str, object] | None:
    """A draft as it was kept, None if there is none that can be read."""
    try:
        found = json.loads(drafts.get(name, "null"))
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


class Misses(QObject):
    """Files a search that found nothing once the owner stays on it for a while."""

    def __init__(self, service: ReplyService[Any], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._query = ""
        self._language = ""
        self._filed: set[str] = set()
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(MISSED_AFTER_MS)
        self._stay.timeout.connect(self._file)

    def look(self, query: str, language: str, *, found: bool) -> None:
        """A search was made."""
        self._stay.stop()
        self._query, self._language = masked(clean(query).strip())[:_LONGEST_MISS], language
        if self._query and not found and self._query not in self._filed:
            self._stay.start()

    def stop(self) -> None:
        """The window closes."""
        self._stay.stop()

    def _file(self) -> None:
        query, language = self._query, self._language
        self._filed.add(query)
        self._tasks.run(lambda: self._service.missed(query, language))
