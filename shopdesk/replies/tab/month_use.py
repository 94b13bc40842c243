"""This month's copies, as lists and shares of use show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from shopdesk.replies.model import Use
from shopdesk.replies.usage import this_month


@dataclass
class MonthUse:
    """Copies by key, and by key and wording, in one month (1 to 12) of the shop's zone."""

    month: int = 1
    by_key: Counter[str] = field(default_factory=Counter)
    by_wording: Counter[tuple[str, int | None]] = field(default_factory=Counter)

    @classmethod
    def of(cls, uses: Iterable[Use], now: datetime) -> MonthUse:
        """The copies of the month of `now`, which is in the shop's zone."""
        found = cls(now.month)
        for (key, wording_id), count in this_month(uses, now).items():
            found.count(key, wording_id, count)
        return found

    def count(self, key: str, wording_id: int | None, times: int = 1) -> None:
        """Add copies."""
        self.by_key[key] += times
        self.by_wording[key, wording_id] += times
