"""What can happen to a database, its key and its files, as errors the program knows.

Driver and operating system errors are turned into these at the edge of `storage`; what is not in
the lists below (a broken SQL statement, a violated constraint) is a bug and passes through.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shopdesk.errors import KnownError


class StorageError(KnownError):
    """Anything that keeps the shop's data from being read or written; `path` says where."""

    code = "storage.failed"


class FolderMissing(StorageError):
    """The folder that a file should be in does not exist (an unplugged stick, a typing error)."""

    code = "storage.folder_missing"


class ShopMissing(StorageError):
    """The data folder holds no shop yet, and the caller did not want a new one."""

    code = "storage.no_shop"


class DatabaseMissing(StorageError):
    """There is a key but no database: the file was moved or deleted."""

    code = "storage.database_missing"


class FileMissing(StorageError):
    """A file that was named does not exist."""

    code = "storage.file_missing"


class FileUnreadable(StorageError):
    """The file exists and this user may not read it, or it is no file."""

    code = "storage.unreadable"


class ReadOnly(StorageError):
    """The file, its folder or the medium does not accept changes."""

    code = "storage.read_only"


class DiskFull(StorageError):
    """No room is left on the medium."""

    code = "storage.disk_full"


class DiskFailure(StorageError):
    """The medium failed while it was read or written."""

    code = "storage.disk_failure"


class Busy(StorageError):
    """Another program holds the database for longer than we wait."""

    code = "storage.busy"


class EmptyFile(StorageError):
    """The file has no content at all."""

    code = "storage.empty_file"


class PlainDatabase(StorageError):
    """The file is an SQLite database without encryption: not one of ours."""

    code = "storage.plain_database"


class NotADatabase(StorageError):
    """The right key does not open the file: something else, or damaged from its first page on."""

    code = "storage.not_a_database"


class WrongKey(StorageError):
    """The key does not open the file."""

    code = "storage.wrong_key"


class ForeignBackup(StorageError):
    """A backup that the shop's key does not open: another shop's, or damaged from its start on."""

    code = "storage.foreign_backup"


class SameFile(StorageError):
    """Source and target of a copy are one file."""

    code = "storage.same_file"


class Damaged(StorageError):
    """The file opens with its key and parts of it are broken."""

    code = "storage.damaged"


class NewerSchema(StorageError):
    """The database was written by a newer ShopDesk (`found`); this one knows `known`."""

    code = "storage.newer_schema"


class UpgradeFailed(StorageError):
    """The database could not be brought to this version's form; `backup` holds it as it was."""

    code = "storage.upgrade_failed"


class CipherMissing(StorageError):
    """The driver answers without a cipher; writing would leave the data in the clear."""

    code = "storage.cipher_missing"


_BY_RESULT_CODE: dict[int, type[StorageError]] = {
    5: Busy,
    6: Busy,
    8: ReadOnly,
    10: DiskFailure,
    11: Damaged,
    13: DiskFull,
    26: Damaged,
}
_CANTOPEN = 14
WRITE_REFUSED = 8
"""The driver's code for a writing statement where nothing may be written."""

_BY_MESSAGE = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""SQLite's fixed messages; the driver's backup gives no code."""

_BY_ERRNO: dict[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: ReadOnly,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.ENOENT: FolderMissing,
    errno.ENOTDIR: FolderMissing,
    errno.EEXIST: FolderMissing,
    errno.ENAMETOOLONG: FolderMissing,
    errno.ELOOP: FolderMissing,
    errno.EISDIR: FileUnreadable,
    errno.EBUSY: Busy,
}

_BY_WINDOWS_ERROR: dict[int, type[StorageError]] = {
    21: FolderMissing,  # the drive is not ready: the stick is out
    32: Busy,  # another program shares the file with nobody
    33: Busy,
    39: DiskFull,
    123: FolderMissing,  # no name that Windows allows
    1224: Busy,
}
"""Where Python's errno says less than Windows did; codes of winerror.h."""


@contextmanager
def driver_failures(path: Path, *, bug: int | None = None) -> Iterator[None]:
    """Turns errors of the database driver into known ones that name `path`.

    `bug` is a result code that would be our own fault here and passes as it is.
    """
    try:
        yield
    except Exception as error:
        known = _of_driver(error, path, bug)
        if known is None:
            raise
        raise known from error


def _of_driver(error: Exception, path: Path, bug: int | None) -> StorageError | None:
    import sqlalchemy.exc
    import sqlcipher3

    if isinstance(error, sqlalchemy.exc.TimeoutError):
        return Busy(path=path)
    if not isinstance(error, (sqlalchemy.exc.DBAPIError, sqlcipher3.Error)):
        return None
    code = result_code(error)
    return None if code == bug else _known(code, path)


@contextmanager
def file_failures(path: Path) -> Iterator[None]:
    """Turns errors of the operating system into known ones that name `path`."""
    try:
        yield
    except OSError as error:
        known = _BY_WINDOWS_ERROR.get(getattr(error, "winerror", None) or 0)
        known = known or _BY_ERRNO.get(error.errno or 0, DiskFailure)
        raise known(path=path, reason=error.strerror or "") from error


def result_code(error: BaseException) -> int | None:
    """SQLite's extended result code behind an error of SQLAlchemy or the driver."""
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlite_errorcode", None)
    return code if isinstance(code, int) else _BY_MESSAGE.get(str(original))


def _known(code: int | None, path: Path) -> StorageError | None:
    primary = (code or 0) & 0xFF
    if primary == _CANTOPEN:
        return _cannot_open(path)
    known = _BY_RESULT_CODE.get(primary)
    return known(path=path) if known else None


def _cannot_open(path: Path) -> StorageError:
    if not path.parent.is_dir():
        return FolderMissing(path=path.parent)
    if not path.exists():
        return FileMissing(path=path)
    if path.is_file():
        return ReadOnly(path=path)
    return FileUnreadable(path=path)
