from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.storage.backups import back_up_today, daily_copies, kept, last_backup
from shopdesk.storage.failures import FolderMissing
from shopdesk.storage.opening import open_database

TODAY = date(2026, 5, 4)
days = st.sets(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=400)


def test_the_last_seven_days_are_kept() -> None:
    all_days = {TODAY - timedelta(n) for n in range(30)}
    assert {TODAY - timedelta(n) for n in range(7)} <= kept(all_days)


def test_after_two_years_of_work_there_is_a_year_of_months() -> None:
    copies: set[date] = set()
    for n in range(730):
        copies = kept(copies | {TODAY + timedelta(n)})
    assert len({(day.year, day.month) for day in copies}) == 12
    assert 12 + 4 <= len(copies) <= 7 + 4 + 12


@given(days)
def test_thinning_keeps_the_newest_and_never_too_many(all_days: set[date]) -> None:
    assert len(kept(all_days)) <= 23
    if all_days:
        assert max(all_days) in kept(all_days)


@given(days)
def test_thinning_twice_is_thinning_once(all_days: set[date]) -> None:
    assert kept(kept(all_days)) == kept(all_days)


def test_one_copy_a_day_is_made(tmp_path: Path) -> None:
    database = open_database(tmp_path / "shop.db", bytes(32), create=True)
    folder = tmp_path / "backups"
    first = back_up_today(database, folder, TODAY)
    assert first == folder / "daily-2026-05-04.db"
    assert back_up_today(database, folder, TODAY) is None
    assert last_backup(folder) is not None
    database.close()


def test_old_copies_go_and_other_files_stay(tmp_path: Path) -> None:
    database = open_database(tmp_path / "shop.db", bytes(32), create=True)
    for n in range(1, 100):
        (tmp_path / f"daily-{(TODAY - timedelta(n)).isoformat()}.db").touch()
    others = ["before-upgrade-0001-20200101-000000.db", "daily-notes.db", "letter.txt"]
    for name in others:
        (tmp_path / name).touch()
    back_up_today(database, tmp_path, TODAY)
    assert set(daily_copies(tmp_path)) == kept({TODAY - timedelta(n) for n in range(100)})
    assert all((tmp_path / name).exists() for name in others)
    database.close()


def test_a_backup_that_fails_thins_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path / "shop.db", bytes(32), create=True)
    (tmp_path / "file").touch()
    with pytest.raises(FolderMissing):
        back_up_today(database, tmp_path / "file" / "backups", TODAY)
    database.close()


def test_without_copies_there_is_no_last_backup(tmp_path: Path) -> None:
    assert last_backup(tmp_path / "none") is None
