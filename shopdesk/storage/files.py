"""The files of a data folder, and how one is replaced without ever being half written."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shopdesk.storage.failures import file_failures

DATABASE = "shop.db"
VAULT = "vault.json"
KEY_FILE = "shop.key"
BACKUPS = "backups"

OWNER_ONLY = 0o600


def make_private_folder(folder: Path) -> None:
    """Create a folder that only this user may enter, with the folders above it.

    Windows ignores the mode; there the user's profile is private already.
    """
    with file_failures(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_safely(path: Path, content: str) -> None:
    """Replace a small private text file: after a crash it is the old one or the new one, whole."""
    with file_failures(path), _complete(path, content) as part:
        move_into_place(part, path)


def write_new(path: Path, content: str) -> None:
    """Write a small private text file that must not exist yet, whole or not at all.

    Of two programs that try at the same time one gets FileExistsError.
    """
    with _complete(path, content) as part:
        try:
            os.link(part, path)
        except FileExistsError:
            raise
        except OSError as error:  # a file system without links, as on a stick
            if path.exists():
                raise FileExistsError(errno.EEXIST, "exists", str(path)) from error
            part.rename(path)


@contextmanager
def _complete(path: Path, content: str) -> Iterator[Path]:
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield part
    finally:
        part.unlink(missing_ok=True)


def part_of(path: Path) -> Path:
    """The name a file has until it is complete."""
    return path.with_name(f"{path.name}.part")


def move_into_place(part: Path, path: Path) -> None:
    """Give a complete file its name, on the disk when it returns; raises OSError."""
    _sync(part, os.O_RDWR)
    part.replace(path)
    if os.name == "posix":  # Windows cannot open a folder to flush it
        _sync(path.parent, os.O_RDONLY)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
