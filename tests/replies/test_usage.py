"""Recent copies count most."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from shopdesk.replies.model import Use
from shopdesk.replies.usage import HALF_LIFE, MEMORY, recency_weighted, this_month, weight

NOW = datetime(2026, 7, 25, 3, 0, tzinfo=UTC)


def test_a_copy_counts_half_after_a_half_life_and_nothing_after_half_a_year() -> None:
    assert weight(NOW, NOW) == 1
    assert weight(NOW - HALF_LIFE, NOW) == 0.5
    assert weight(NOW - MEMORY - timedelta(days=1), NOW) == 0


def test_a_clock_that_was_set_back_does_not_make_a_copy_count_more() -> None:
    assert weight(NOW + timedelta(days=3), NOW) == 1


def test_two_fresh_copies_beat_three_old_ones() -> None:
    fresh = [Use("a", "en", None, NOW)] * 2
    old = [Use("b", "en", None, NOW - timedelta(days=60))] * 3
    scores = recency_weighted([*fresh, *old], NOW)
    assert scores["a"] > scores["b"] > 0


def test_the_months_count_follows_the_shops_own_calendar() -> None:
    late = Use("a", "en", 1, datetime(2026, 6, 30, 23, 30, tzinfo=UTC))  # 1 July in Shanghai
    shanghai = NOW.astimezone(timezone(timedelta(hours=8)))
    assert this_month([late], shanghai)[("a", 1)] == 1
    assert this_month([late], NOW)[("a", 1)] == 0
