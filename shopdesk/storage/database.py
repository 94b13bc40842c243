"""The shop's database and its unit of work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from shopdesk.storage.engine import BEGIN, open_engine
from shopdesk.storage.failures import WRITE_REFUSED, driver_failures


@dataclass(frozen=True, slots=True)
class Work:
    """One transaction; it ends with the `with` block and must not be kept."""

    connection: Connection


class Database:
    """An encrypted SQLite file, usable from any thread.

    The schema is the business of `opening`, which brings it up to date before anybody else sees
    the database. Other processes may use the same file at the same time (a script beside the
    window): SQLite's locks order the writers, and a writer waits up to five seconds.
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False) -> None:
        """Open the file with its 32-byte key; raises the errors of `engine.connect`."""
        self.path = path
        self._key = key
        self.engine = open_engine(path, key, create=create)

    def __repr__(self) -> str:
        return f"Database({str(self.path)!r})"

    @property
    def key(self) -> bytes:
        """The key the file is encrypted with; only `storage` needs it."""
        return self._key

    @contextmanager
    def write(self) -> Iterator[Work]:
        """One unit of work that may change data: all of it is kept, or nothing.

        Commits once at the end, on the disk when it returns; any exception rolls back. Holds the
        only write lock, so do nothing slow inside and never open a second one within it.
        Raises Busy, DiskFull, ReadOnly, DiskFailure, Damaged.
        """
        with driver_failures(self.path), self._transaction("BEGIN IMMEDIATE") as work:
            yield work

    @contextmanager
    def read(self) -> Iterator[Work]:
        """One unit of work that sees the data as of one moment and may not change it.

        Never waits for a writer. Raises Busy, DiskFailure, Damaged; a writing statement in here is
        a bug and passes as the driver's own error.
        """
        with (
            driver_failures(self.path, bug=WRITE_REFUSED),
            self._transaction("BEGIN") as work,
        ):
            work.connection.exec_driver_sql("PRAGMA query_only = ON")
            try:
                yield work
            finally:
                if not work.connection.invalidated:
                    _driver(work.connection).execute("PRAGMA query_only = OFF")

    def close(self) -> None:
        """Write everything into the one file and let go of it; no -wal is left behind.

        Units of work must have ended. A reader in another process keeps its -wal.
        """
        with driver_failures(self.path):
            with self.engine.connect() as connection:
                _driver(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self.engine.dispose()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Work]:
        with self.engine.connect() as connection:
            connection = connection.execution_options(**{BEGIN: begin})
            with connection.begin():
                yield Work(connection)


def _driver(connection: Connection) -> Any:
    """The driver's connection, for statements that must not open a transaction."""
    return connection.connection.driver_connection
