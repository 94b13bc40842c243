"""What the list shows for a query, a stage and an order; no Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Listing:
    """Entries to show, how many there are in this stage and in each, and the nearest if none."""

    query: str
    entries: tuple[Entry, ...]
    total: int
    by_stage: Mapping[Stage, int] = field(default_factory=dict)
    nearest: tuple[Entry, ...] = ()
    spelled: str | None = None

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
        if order is Order.BEST:
            found = self.shelf.search(query, stage, limit)
            entries = self._entries(found)
            if not query:
                entries = self._ordered(entries, Order.USED)
        else:
            found = self.shelf.search(query, stage, len(self.shelf))
            entries = self._ordered(self._entries(found), order)
        by_stage = found.by_stage
        if order is Order.FAVOURITES:
            by_stage = Counter(
                one.stage for one in self._entries(self._all_stages(found, stage)) if one.favourite
            )
        total = len(entries) if order is Order.FAVOURITES else found.total
        nearest = () if total or sum(by_stage.values()) else self._nearest(query)
        return Listing(query, tuple(entries[:limit]), total, by_stage, nearest, found.spelled)

    def _entries(self, found: Found) -> list[Entry]:
        return [self.shelf[hit.key] for hit in found.hits]

    def _all_stages(self, found: Found, stage: Stage | None) -> Found:
        return self.shelf.search(found.query, None, len(self.shelf)) if stage else found

    def _ordered(self, entries: Iterable[Entry], order: Order) -> list[Entry]:
        if order is Order.FAVOURITES:
            entries = [one for one in entries if one.favourite]
        return sorted(entries, key=lambda one: -self.month[one.key])

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
