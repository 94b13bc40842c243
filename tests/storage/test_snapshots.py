from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select, text

from shopdesk.replies.tables import missed_search
from shopdesk.storage import snapshots
from shopdesk.storage.checks import faults
from shopdesk.storage.database import Database
from shopdesk.storage.engine import Mode, connect
from shopdesk.storage.failures import (
    Busy,
    Damaged,
    DiskFull,
    EmptyFile,
    FileMissing,
    FileUnreadable,
    FolderMissing,
    ForeignBackup,
    NewerSchema,
    PlainDatabase,
    SameFile,
    StorageError,
)
from shopdesk.storage.opening import open_database
from shopdesk.storage.snapshots import backup, dated, restore

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "shop.db", KEY, create=True)
    write(database, 50)
    yield database
    database.close()


def write(database: Database, number: int) -> None:
    with database.write() as work:
        rows = [{"query": f"Marija {i}", "searched_at": NOON} for i in range(number)]
        work.connection.execute(insert(missed_search), rows)


def count(path: Path, key: bytes = KEY) -> int:
    database = open_database(path, key)
    with database.read() as work:
        found = work.connection.scalar(select(func.count()).select_from(missed_search)) or 0
    database.close()
    return found


def test_a_backup_of_an_open_database_holds_everything(database: Database, tmp_path: Path) -> None:
    write(database, 7)
    backup(database, tmp_path / "copy.db")
    assert count(tmp_path / "copy.db") == 57


def test_a_backup_is_one_encrypted_file(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    backup(database, folder / "copy.db")
    assert [file.name for file in folder.iterdir()] == ["copy.db"]
    assert b"Marija" not in (folder / "copy.db").read_bytes()


def test_a_later_backup_replaces_an_earlier_one(database: Database, tmp_path: Path) -> None:
    backup(database, tmp_path / "copy.db")
    write(database, 1)
    backup(database, tmp_path / "copy.db")
    assert count(tmp_path / "copy.db") == 51


def test_work_goes_on_while_a_backup_is_made(database: Database, tmp_path: Path) -> None:
    with database.write() as work:
        work.connection.execute(insert(missed_search).values(query="late", searched_at=NOON))
        backup(database, tmp_path / "copy.db")
    assert count(tmp_path / "copy.db") == 50


def test_a_backup_onto_the_database_itself_is_refused(database: Database) -> None:
    with pytest.raises(SameFile):
        backup(database, database.path.parent / "." / "shop.db")


def test_a_backup_into_a_folder_that_is_not_there_is_refused(
    database: Database, tmp_path: Path
) -> None:
    with pytest.raises(FolderMissing):
        backup(database, tmp_path / "unplugged" / "copy.db")


def test_a_backup_under_the_name_of_a_folder_is_refused(database: Database, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        backup(database, tmp_path)


def test_a_folder_of_copies_that_cannot_be_looked_into_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        dated(tmp_path / ("x" * 300), "before-restore", datetime(2026, 5, 4, tzinfo=UTC))


@pytest.mark.skipif(os.name == "nt", reason="Windows names no devices as files")
def test_a_backup_never_takes_the_place_of_a_device(database: Database, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileUnreadable):
        backup(database, tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


def test_a_backup_where_nothing_can_be_written_is_refused(database: Database) -> None:
    if not Path("/proc/self").exists():
        pytest.skip("needs a folder that even the administrator cannot write to")
    with pytest.raises(StorageError):
        backup(database, Path("/proc/self/copy.db"))


def test_a_full_disk_leaves_the_old_backup_as_it_was(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup(database, tmp_path / "copy.db")
    before = (tmp_path / "copy.db").read_bytes()

    def no_room(path: Path, key: bytes, mode: Mode) -> Any:
        connection = connect(path, key, mode)
        connection.execute("PRAGMA max_page_count = 3")
        return connection

    write(database, 1000)
    monkeypatch.setattr(snapshots, "connect", no_room)
    with pytest.raises(DiskFull):
        backup(database, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


class TestRestoring:
    @pytest.fixture
    def copy(self, database: Database, tmp_path: Path) -> Path:
        copy = backup(database, tmp_path / "copy.db")
        write(database, 25)
        return copy

    def test_brings_back_the_data_and_keeps_the_present(
        self, database: Database, copy: Path, tmp_path: Path
    ) -> None:
        database.close()
        restore(copy, database.path, KEY, aside=tmp_path / "kept" / "aside.db")
        assert count(database.path) == 50
        assert count(tmp_path / "kept" / "aside.db") == 75
        assert copy.exists()

    def test_is_not_spoiled_by_a_stale_wal(
        self, database: Database, copy: Path, tmp_path: Path
    ) -> None:
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for name in ("shop.db", "shop.db-wal", "shop.db-shm"):
            shutil.copy(tmp_path / name, crashed / name)
        restore(copy, crashed / "shop.db", KEY, aside=crashed / "aside.db")
        assert count(crashed / "shop.db") == 50
        assert count(crashed / "aside.db") == 75

    def test_works_in_the_place_of_a_broken_database(
        self, database: Database, copy: Path, tmp_path: Path
    ) -> None:
        database.close()
        database.path.write_bytes(os.urandom(8192))
        (tmp_path / "shop.db-wal").write_bytes(b"stale")
        restore(copy, database.path, KEY, aside=tmp_path / "aside.db")
        assert count(database.path) == 50
        assert (tmp_path / "aside.db").stat().st_size == 8192
        assert (tmp_path / "aside.db-wal").read_bytes() == b"stale"

    def test_works_where_the_database_is_missing(self, copy: Path, tmp_path: Path) -> None:
        restore(copy, tmp_path / "new.db", KEY, aside=tmp_path / "aside.db")
        assert count(tmp_path / "new.db") == 50
        assert not (tmp_path / "aside.db").exists()

    def test_of_a_file_copy_with_its_wal_brings_everything(
        self, database: Database, tmp_path: Path
    ) -> None:
        write(database, 4)
        for name in ("shop.db", "shop.db-wal"):
            shutil.copy(tmp_path / name, tmp_path / name.replace("shop", "raw"))
        restore(tmp_path / "raw.db", tmp_path / "new.db", KEY, aside=tmp_path / "aside.db")
        assert count(tmp_path / "new.db") == 54

    def test_waits_for_nobody_who_has_the_database_open(
        self, database: Database, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("shopdesk.storage.engine.BUSY_SECONDS", 0.05)
        with pytest.raises(Busy):
            restore(copy, database.path, KEY, aside=tmp_path / "aside.db")
        assert count(database.path) == 75

    def test_of_another_installations_backup_takes_its_key_and_keeps_ours(
        self, copy: Path, tmp_path: Path
    ) -> None:
        open_database(tmp_path / "new.db", OTHER_KEY, create=True).close()
        restore(copy, tmp_path / "new.db", OTHER_KEY, aside=tmp_path / "aside.db", source_key=KEY)
        assert count(tmp_path / "new.db", OTHER_KEY) == 50

    def test_refuses_the_database_itself(self, database: Database, tmp_path: Path) -> None:
        with pytest.raises(SameFile):
            restore(database.path, database.path, KEY, aside=tmp_path / "aside.db")

    def test_refuses_a_backup_of_a_newer_program(
        self, database: Database, copy: Path, tmp_path: Path
    ) -> None:
        with closing(connect(copy, KEY, "rw")) as driver:
            driver.execute("UPDATE alembic_version SET version_num = '9999'")
        refused(NewerSchema, copy, database)

    def test_refuses_a_backup_with_another_key(self, database: Database, tmp_path: Path) -> None:
        other = open_database(tmp_path / "other.db", OTHER_KEY, create=True)
        other.close()
        refused(ForeignBackup, other.path, database)

    def test_refuses_a_plain_database(self, database: Database, tmp_path: Path) -> None:
        with closing(sqlite3.connect(tmp_path / "plain.db")) as plain:
            plain.execute("CREATE TABLE t (a)")
        refused(PlainDatabase, tmp_path / "plain.db", database)

    @pytest.mark.parametrize(
        ("content", "error"), [(b"", EmptyFile), (b"\x07" * 5000, ForeignBackup)]
    )
    def test_refuses_what_is_no_database(
        self, database: Database, tmp_path: Path, content: bytes, error: type[StorageError]
    ) -> None:
        (tmp_path / "odd.db").write_bytes(content)
        refused(error, tmp_path / "odd.db", database)

    @pytest.mark.skipif(os.name == "nt", reason="Windows names no devices as files")
    def test_refuses_a_device(self, database: Database) -> None:
        refused(FileUnreadable, Path("/dev/null"), database)

    def test_refuses_a_name_that_no_file_can_have(self, database: Database) -> None:
        refused(StorageError, database.path.with_name("x" * 300), database)

    def test_refuses_a_file_that_is_not_there(self, database: Database, tmp_path: Path) -> None:
        refused(FileMissing, tmp_path / "gone.db", database)

    def test_refuses_a_truncated_backup(self, database: Database, copy: Path) -> None:
        content = copy.read_bytes()
        copy.write_bytes(content[: len(content) - 5000])
        refused(Damaged, copy, database)

    @pytest.mark.parametrize("place", [0.2, 0.5, 0.9])
    def test_refuses_a_backup_with_one_wrong_bit(
        self, database: Database, copy: Path, place: float
    ) -> None:
        content = bytearray(copy.read_bytes())
        content[int(len(content) * place)] ^= 1
        copy.write_bytes(content)
        refused(Damaged, copy, database)


def refused(error: type[StorageError], source: Path, database: Database) -> None:
    """The restoration fails so and the present database is as it was."""
    database.close()
    before = database.path.read_bytes()
    with pytest.raises(error):
        restore(source, database.path, KEY, aside=database.path.parent / "aside.db")
    assert database.path.read_bytes() == before
    assert not list(database.path.parent.glob("*.part"))


def test_a_whole_database_has_no_faults(database: Database) -> None:
    found = faults(database.path, KEY, "rw")
    assert found == {"quick_check": [], "cipher_integrity_check": [], "foreign_key_check": []}


def test_a_damaged_page_is_an_error_that_names_the_file(database: Database) -> None:
    write(database, 2000)
    database.close()
    content = bytearray(database.path.read_bytes())
    content[len(content) // 2] ^= 1
    database.path.write_bytes(content)
    damaged = Database(database.path, KEY)
    with pytest.raises(Damaged) as caught, damaged.read() as work:
        work.connection.execute(text("SELECT * FROM missed_search")).all()
    assert caught.value.data == {"path": database.path}
    with damaged.read() as work:  # what is not damaged can still be saved
        assert work.connection.execute(text("SELECT count(*) FROM reply")).scalar() == 0
    damaged.engine.dispose()
