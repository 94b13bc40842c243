"""Daily copies in the data folder, thinned as they age: 7 days, 4 weeks, 12 months."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from shopdesk.storage.database import Database
from shopdesk.storage.files import make_private_folder
from shopdesk.storage.snapshots import backup

DAYS, WEEKS, MONTHS = 7, 4, 12

_NAME = re.compile(r"^daily-(\d{4}-\d{2}-\d{2})\.db$")
_log = logging.getLogger(__name__)


def back_up_today(database: Database, folder: Path, today: date) -> Path | None:
    """Make today's copy if there is none yet, then thin; None if there was one.

    Raises what `snapshots.backup` raises; older copies are only thinned after a success.
    """
    target = folder / f"daily-{today.isoformat()}.db"
    if target.exists():
        return None
    make_private_folder(folder)
    backup(database, target)
    thin(folder)
    return target


def thin(folder: Path) -> None:
    """Delete the daily copies that no longer need keeping; touches no other file."""
    copies = daily_copies(folder)
    for day in copies.keys() - kept(copies):
        try:
            copies[day].unlink()
        except OSError as error:
            _log.warning("an old backup could not be deleted: %s", error.strerror)


def daily_copies(folder: Path) -> dict[date, Path]:
    """The daily copies by their day."""
    found = {}
    for path in folder.glob("daily-*.db"):
        if match := _NAME.match(path.name):
            found[date.fromisoformat(match[1])] = path
    return found


def kept(days: Iterable[date]) -> set[date]:
    """The days whose copies stay: the newest seven, and the newest of each of the last four weeks
    and twelve months that have one."""
    newest_first = sorted(days, reverse=True)
    return {
        *newest_first[:DAYS],
        *_first_of_each(newest_first, lambda day: day.isocalendar()[:2])[:WEEKS],
        *_first_of_each(newest_first, lambda day: (day.year, day.month))[:MONTHS],
    }


def last_backup(folder: Path) -> datetime | None:
    """When the newest daily or hand-made copy in the folder was written (UTC), or None."""
    found = newest(folder)
    return found[1] if found else None


def newest(folder: Path) -> tuple[Path, datetime] | None:
    """The newest daily or hand-made copy in the folder, and when it was written (UTC)."""
    copies = (*folder.glob("daily-*.db"), *folder.glob("backup-*.db"))
    dated = ((copy, datetime.fromtimestamp(copy.stat().st_mtime, UTC)) for copy in copies)
    return max(dated, key=lambda one: one[1], default=None)


def _first_of_each(days: list[date], period: Callable[[date], tuple[int, int]]) -> list[date]:
    first: dict[tuple[int, int], date] = {}
    for day in days:
        first.setdefault(period(day), day)
    return list(first.values())
