"""Whole copies of the database: made by SQLite's backup, verified, then given their name.

Copying the file of an open database loses what is still in its -wal; the backup interface does
not. A copy is encrypted like the database, so it is worth as much as its key.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from shopdesk.storage import schema
from shopdesk.storage.checks import faults, row_counts
from shopdesk.storage.database import Database
from shopdesk.storage.engine import Mode, connect
from shopdesk.storage.failures import (
    Damaged,
    EmptyFile,
    FileMissing,
    FileUnreadable,
    FolderMissing,
    ForeignBackup,
    PlainDatabase,
    SameFile,
    WrongKey,
    driver_failures,
    file_failures,
)
from shopdesk.storage.files import make_private_folder, move_into_place, part_of


def backup(database: Database, target: Path) -> Path:
    """Write a verified copy of the database to `target`; other units of work may go on.

    What was at `target` stays untouched until the new copy is complete and verified.
    Raises FolderMissing, ReadOnly, DiskFull, Damaged, SameFile.
    """
    _refuse_same(target, database.path)
    with database.read() as work:
        driver = work.connection.connection.driver_connection
        return _copy(driver, target, database.key)


def restore(
    source: Path, path: Path, key: bytes, *, aside: Path, source_key: bytes | None = None
) -> None:
    """Put a verified copy of `source` in the place of the database at `path`.

    No program may have the database open (Busy otherwise). The present file is kept as `aside`,
    together with a -wal that could not be merged. `source_key` is the key of a copy that comes
    from another installation; the restored database has this shop's `key`. Until the last step
    the present database stays as it is.
    Raises ForeignBackup, Damaged, NewerSchema, FileMissing, SameFile, Busy, DiskFull, ReadOnly.
    """
    _refuse_same(source, path)
    part = part_of(path)
    with file_failures(source):
        mode: Mode = "ro" if _wal(source).exists() else "immutable"
    with closing(_open_source(source, source_key or key, mode)) as driver, driver_failures(source):
        schema.refuse_newer(schema.revision_of(driver), source)
        if any(faults(source, source_key or key, mode).values()):
            raise Damaged(path=source)
        _copy(driver, part, key)
    try:
        if path.exists():
            _set_aside(path, key, aside)
        # what lies beside belongs to the old file and would spoil the new one
        _remove(_wal(path), path.with_name(f"{path.name}-shm"))
        with file_failures(path):
            move_into_place(part, path)
    finally:
        part.unlink(missing_ok=True)


def dated(folder: Path, name: str, moment: datetime) -> Path:
    """A free file name that sorts by time: `before-restore-20260504-120000.db`."""
    stem = f"{name}-{moment:%Y%m%d-%H%M%S}"
    names = (folder / f"{stem}{ending}.db" for ending in ("", *(f"-{n}" for n in range(2, 1000))))
    with file_failures(folder):
        return next(path for path in names if not path.exists())


def _copy(driver: Any, target: Path, key: bytes) -> Path:
    """Copy from a keyed connection; verified by reading the copy back with its key."""
    with file_failures(target):
        if not target.parent.is_dir():
            raise FolderMissing(path=target.parent)
        if target.exists() and not target.is_file():
            raise FileUnreadable(path=target)
        part = part_of(target)
        part.unlink(missing_ok=True)
    try:
        with closing(connect(part, key, "rwc")) as copy, driver_failures(target):
            driver.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, readable from any medium
        _verify(part, key, row_counts(driver))
        with file_failures(target):
            move_into_place(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def _verify(copy: Path, key: bytes, rows: dict[str, int]) -> None:
    with closing(connect(copy, key, "immutable")) as driver, driver_failures(copy):
        whole = row_counts(driver) == rows
    if not whole or any(faults(copy, key, "immutable").values()):
        raise Damaged(path=copy)


def _open_source(source: Path, key: bytes, mode: Mode) -> Any:
    with file_failures(source):
        if not source.exists():
            raise FileMissing(path=source)
    try:
        return connect(source, key, mode)
    except WrongKey as error:
        raise ForeignBackup(path=source) from error


def _set_aside(path: Path, key: bytes, aside: Path) -> None:
    """Keep the present database under another name; it stays in place as well until replaced."""
    make_private_folder(aside.parent)
    crashed = _wal(path).exists()
    with file_failures(aside):
        if crashed:  # opening a broken file may eat its -wal, so both are copied as they are
            shutil.copy2(path, aside)
            shutil.copy2(_wal(path), _wal(aside))
    try:
        whole = _merge_wal(path, key)
    except BaseException:
        _remove(aside, _wal(aside))
        raise
    if whole or not crashed:
        _remove(aside, _wal(aside))
        _link_or_copy(path, aside)


def _merge_wal(path: Path, key: bytes) -> bool:
    """Leaving WAL mode merges the -wal and needs the file alone, so it finds other users, too.

    False for a broken file, which is a reason to restore and none to stop.
    """
    try:
        with closing(connect(path, key, "rw")) as driver, driver_failures(path):
            driver.execute("PRAGMA journal_mode = DELETE")
    except (WrongKey, EmptyFile, PlainDatabase, Damaged):
        return False
    return True


def _link_or_copy(path: Path, other: Path) -> None:
    with file_failures(other):
        try:
            os.link(path, other)
        except OSError:  # a file system without links
            shutil.copy2(path, other)


def _remove(*paths: Path) -> None:
    for path in paths:
        with file_failures(path):
            path.unlink(missing_ok=True)


def _wal(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _refuse_same(one: Path, other: Path) -> None:
    with suppress(OSError):
        if one.samefile(other):
            raise SameFile(path=one)
