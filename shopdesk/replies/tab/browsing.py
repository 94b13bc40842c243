"""What the list shows for a query, a stage and an order; no Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from shopdesk.replies.model import Stage
from shopdesk.replies.search import Found
from shopdesk.replies.shelf import Entry, Shelf

PAGE = 120
"""So many rows are ready at once; more come when the list is scrolled to its end."""

_SHORTEST_NEAREST = 2


class Order(StrEnum):
    """In which order, and which, replies are listed."""

    BEST = "best"
    USED = "used"
    FAVOURITES = "favourites"


REMEMBERED: Final = {"match": Order.BEST, "used": Order.USED}
"""Orders as the settings name them; favourites are a look, not an order."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Entries to show, how many there are in this stage and in each, and the nearest if none.

    `favourites`: only these were looked into.
    """

    query: str
    entries: tuple[Entry, ...]
    total: int
    by_stage: Mapping[Stage, int] = field(default_factory=dict)
    nearest: tuple[Entry, ...] = ()
    spelled: str | None = None
    favourites: bool = False

    @property
    def in_all(self) -> int:
        """The number over all stages."""
        return sum(self.by_stage.values())


@dataclass
class Browsing:
    """The shelf as the list looks at it; `month` counts this month's copies by key."""

    shelf: Shelf
    month: Counter[str] = field(default_factory=Counter)

    def listing(self, query: str, stage: Stage | None, order: Order, limit: int = PAGE) -> Listing:
        """The rows for a query (empty: everything, the most used first)."""
        if query and order is Order.BEST:
            return self._by_fit(query, stage, limit)
        starred = order is Order.FAVOURITES
        pool = [one for one in self._pool(query) if one.favourite or not starred]
        by_stage = Counter(one.stage for one in pool)
        here = [one for one in pool if stage in (None, one.stage)]
        here.sort(key=lambda one: -self.month[one.key])
        nearest = () if pool or starred else self._nearest(query)
        return Listing(query, tuple(here[:limit]), len(here), by_stage, nearest, None, starred)

    def _by_fit(self, query: str, stage: Stage | None, limit: int) -> Listing:
        found = self.shelf.search(query, stage, limit)
        entries = tuple(self._entries(found))
        nearest = () if sum(found.by_stage.values()) else self._nearest(query)
        return Listing(query, entries, found.total, found.by_stage, nearest, found.spelled)

    def _pool(self, query: str) -> Iterable[Entry]:
        """All that a query finds, in all stages."""
        if not query:
            return self.shelf
        return self._entries(self.shelf.search(query, None, len(self.shelf)))

    def _entries(self, found: Found) -> list[Entry]:
        return [self.shelf[hit.key] for hit in found.hits]

    def _nearest(self, query: str) -> tuple[Entry, ...]:
        """Two replies for the longest beginning of the query that finds any."""
        words = query.split()
        beginnings = [*words, *(query[:end] for end in range(len(query) - 1, 1, -1))][:12]
        for beginning in beginnings:
            if len(beginning) >= _SHORTEST_NEAREST:
                found = self.shelf.search(beginning, None, 2)
                if found.hits:
                    return tuple(self._entries(found))
        return ()
