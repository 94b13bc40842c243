"""How much a reply is used, recent copies counting most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from shopdesk.replies.model import Use

HALF_LIFE = timedelta(days=14)
"""After this long a copy counts half."""

MEMORY = timedelta(days=180)
"""Copies older than this count nothing."""


def recency_weighted(uses: Iterable[Use], now: datetime) -> Counter[str]:
    """Uses by key, each halved for every two weeks of its age."""
    scores: Counter[str] = Counter()
    for use in uses:
        scores[use.key] += weight(use.at, now)  # type: ignore[assignment]
    return scores


def weight(at: datetime, now: datetime) -> float:
    """What one copy counts now: 1 when fresh, 0.5 after a half-life."""
    age = max(now - at, timedelta())
    return 0.0 if age > MEMORY else float(0.5 ** (age / HALF_LIFE))


def this_month(uses: Iterable[Use], now: datetime) -> Counter[tuple[str, int | None]]:
    """Copies by key and wording in the calendar month of `now` (give both in the shop's zone)."""
    zone = now.tzinfo
    return Counter(
        (use.key, use.wording_id)
        for use in uses
        if (local := use.at.astimezone(zone)).year == now.year and local.month == now.month
    )
