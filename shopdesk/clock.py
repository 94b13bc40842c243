"""The time of day, injected: nothing else in the program asks the machine what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present moment, aware, in UTC."""


def system_clock() -> datetime:
    """The machine's clock, aware, in UTC."""
    return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is told otherwise; for tests and demonstrations."""

    def __init__(self, now: datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("a clock gives aware times")
        self.now = now.astimezone(UTC)

    def __call__(self) -> datetime:
        return self.now
