"""SQLAlchemy over SQLCipher: how a connection is opened, keyed and made safe.

The order of the first statements and the choice of the pool are measured, not taste: SQLAlchemy's
own SQLCipher dialect falls back to a pool that crashes under threads, and synchronous=FULL is the
only setting that lost no acknowledged commit in a power cut.
"""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any, Literal

import sqlcipher3
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool

from shopdesk.storage.failures import (
    CipherMissing,
    EmptyFile,
    FileUnreadable,
    PlainDatabase,
    WrongKey,
    driver_failures,
    file_failures,
    result_code,
)
from shopdesk.storage.files import OWNER_ONLY

Mode = Literal["rw", "rwc", "ro", "immutable"]
"""As in SQLite's URI; `immutable` reads a file that nobody changes and leaves nothing beside it."""

KEY_BYTES = 32
BUSY_SECONDS = 5.0
BEGIN = "begin"
"""Execution option: the statement that opens a transaction."""

_NOT_A_DATABASE = 26
DAMAGE = {11, _NOT_A_DATABASE}
_PLAIN_HEADER = b"SQLite format 3\x00"
_PAGE = 4096  # bytes: SQLCipher's page, of which the smallest database has one
_SAFE = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)


def open_engine(path: Path, key: bytes, *, create: bool = False) -> Engine:
    """An engine whose connections are keyed and set to WAL; opens the first one to prove it.

    Raises the errors of `connect`.
    """

    if create:
        _with_wal(path, key, "rwc").close()  # WAL writes the first page: the file is ours from here
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        creator=lambda: _with_wal(path, key, "rw"),
        poolclass=QueuePool,
        pool_timeout=BUSY_SECONDS,
        hide_parameters=True,  # a failed statement must not put a customer's data into a log
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _discard_after_damage)
    engine.connect().close()
    return engine


def connect(path: Path, key: bytes, mode: Mode) -> Any:
    """A keyed driver connection in autocommit mode; the caller closes it.

    Raises EmptyFile, PlainDatabase, WrongKey (also for anything that is no database at all:
    SQLCipher cannot tell), CipherMissing, and what `driver_failures` knows.
    """
    if mode == "rwc":
        with file_failures(path):
            path.touch(OWNER_ONLY)  # its -wal takes over the mode
    else:
        _judge_by_header(path)
    options = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    with driver_failures(path):
        connection = sqlcipher3.connect(
            f"{uri_of(path.absolute())}?{options}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
    try:
        with driver_failures(path):
            _unlock(connection, path, key)
    except BaseException:
        connection.close()
        raise
    return connection


def uri_of(path: PurePath) -> str:
    """The URI by which SQLite opens an absolute path; it knows no host, so that the server of a
    Windows share becomes part of the path."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def _with_wal(path: Path, key: bytes, mode: Mode) -> Any:
    connection = connect(path, key, mode)
    try:
        with driver_failures(path):
            connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Any, path: Path, key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise CipherMissing(path=path)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher3.DatabaseError as error:
        if result_code(error) == _NOT_A_DATABASE:
            raise WrongKey(path=path) from error
        raise
    for statement in _SAFE:
        connection.execute(statement)


def _judge_by_header(path: Path) -> None:
    with file_failures(path):
        if not path.is_file():
            if path.exists():
                raise FileUnreadable(path=path)
            return  # the driver says why
        with path.open("rb") as file:
            beginning = file.read(_PAGE)
    if not beginning:
        raise EmptyFile(path=path)
    if beginning.startswith(_PLAIN_HEADER):
        raise PlainDatabase(path=path)
    if len(beginning) < _PAGE:  # the driver would take it for empty and write over it
        raise WrongKey(path=path)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN"))


def _discard_after_damage(context: ExceptionContext) -> None:
    """SQLCipher refuses all further work on a connection that has met a damaged page."""
    code = result_code(context.original_exception) or 0
    if code & 0xFF in DAMAGE:
        context.is_disconnect = True
