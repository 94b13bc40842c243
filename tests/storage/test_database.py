from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
import sqlalchemy.exc
from sqlalchemy import func, insert, select

from shopdesk.replies.tables import missed_search, reply, variant
from shopdesk.storage.database import Database
from shopdesk.storage.engine import uri_of
from shopdesk.storage.failures import Busy, DiskFull
from shopdesk.storage.opening import open_database

KEY = bytes(range(32))
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "shop.db", KEY, create=True)
    yield database
    database.close()


def miss(query: str = "tracking") -> object:
    return insert(missed_search).values(query=query, searched_at=NOON)


def misses(database: Database) -> int:
    with database.read() as work:
        return work.connection.scalar(select(func.count()).select_from(missed_search)) or 0


def test_what_one_unit_of_work_wrote_the_next_one_reads(database: Database) -> None:
    with database.write() as work:
        work.connection.execute(miss())
    assert misses(database) == 1


def test_a_unit_of_work_that_fails_leaves_nothing_behind(database: Database) -> None:
    def fails_half_way() -> None:
        with database.write() as work:
            work.connection.execute(miss())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails_half_way()
    assert misses(database) == 0


def test_writing_while_reading_is_a_bug_and_changes_nothing(database: Database) -> None:
    with pytest.raises(sqlalchemy.exc.OperationalError), database.read() as work:
        work.connection.execute(miss())
    with database.write() as work:
        work.connection.execute(miss())
    assert misses(database) == 1


def test_a_reader_sees_the_data_as_of_one_moment(database: Database) -> None:
    with database.read() as reading:
        before = reading.connection.scalar(select(func.count()).select_from(missed_search))
        with database.write() as writing:
            writing.connection.execute(miss())
        after = reading.connection.scalar(select(func.count()).select_from(missed_search))
    assert before == after == 0


def test_sixteen_threads_lose_nothing(database: Database) -> None:
    def work_hard(thread: int) -> None:
        for number in range(10):
            with database.write() as work:
                work.connection.execute(miss(f"{thread}-{number}"))
            misses(database)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(work_hard, range(16)))
    assert misses(database) == 160


def test_a_writer_that_waited_too_long_learns_that_the_database_is_busy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shopdesk.storage.engine.BUSY_SECONDS", 0.05)
    other = Database(database.path, KEY)
    with database.write(), pytest.raises(Busy), other.write():
        pass
    other.close()


def test_a_full_disk_is_named_and_what_was_there_stays(database: Database) -> None:
    with database.write() as work:
        work.connection.execute(miss())

    def writes_more_than_there_is_room_for() -> None:
        with database.write() as work:
            pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            work.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            work.connection.execute(miss("x" * 100_000))

    with pytest.raises(DiskFull):
        writes_more_than_there_is_room_for()
    assert misses(database) == 1


def test_deleting_a_reply_deletes_its_variants(database: Database) -> None:
    with database.write() as work:
        made = work.connection.execute(insert(reply).values(key="ship-time", stage="shipping"))
        work.connection.execute(
            insert(variant).values(
                reply_id=made.inserted_primary_key[0],
                language="zh",
                title="发货",
                triggers="",
                folded="",
                changed_at=NOON,
            )
        )
        work.connection.execute(reply.delete())
        assert work.connection.scalar(select(func.count()).select_from(variant)) == 0


def test_closing_leaves_one_file(database: Database) -> None:
    with database.write() as work:
        work.connection.execute(miss())
    database.close()
    assert [file.name for file in database.path.parent.iterdir()] == ["shop.db"]


def test_the_file_shows_nothing_of_what_is_in_it(database: Database) -> None:
    with database.write() as work:
        work.connection.execute(miss("Marija Petrović"))
    database.close()
    content = database.path.read_bytes()
    assert b"Marija" not in content
    assert b"missed_search" not in content


def test_a_moment_comes_back_in_utc(database: Database) -> None:
    seoul = timezone(timedelta(hours=9))
    with database.write() as work:
        work.connection.execute(
            insert(missed_search).values(query="배송", searched_at=NOON.astimezone(seoul))
        )
    with database.read() as work:
        moment = work.connection.scalar(select(missed_search.c.searched_at))
    assert moment == NOON
    assert moment is not None
    assert moment.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(sqlalchemy.exc.StatementError, match="time zone"), database.write() as work:
        work.connection.execute(
            insert(missed_search).values(query="x", searched_at=NOON.replace(tzinfo=None))
        )


def test_a_database_does_not_show_its_key(database: Database) -> None:
    assert KEY.hex() not in repr(database) + repr(database.engine)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/мала/shop.db"), "file:///home/%D0%BC%D0%B0%D0%BB%D0%B0/shop.db"),
        (PureWindowsPath(r"C:\Users\a b\shop.db"), "file:///C:/Users/a%20b/shop.db"),
        (PureWindowsPath(r"\\nas\copies\shop.db"), "file:////nas/copies/shop.db"),
    ],
)
def test_a_database_is_named_to_sqlite_also_on_a_windows_share(path: PurePath, uri: str) -> None:
    assert uri_of(path) == uri
