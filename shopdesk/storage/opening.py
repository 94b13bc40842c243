"""Opens the shop's database as it should be: right key, right file, present schema."""

from __future__ import annotations

from pathlib import Path

from shopdesk.storage import schema
from shopdesk.storage.database import Database


def open_database(path: Path, key: bytes, *, create: bool = False) -> Database:
    """The database at the schema of this program; a newer one is refused untouched.

    Raises the errors of `engine.connect`, NewerSchema and UpgradeFailed.
    """
    database = Database(path, key, create=create)
    try:
        found = schema.revision(database)
        schema.refuse_newer(found, path)
        if found != schema.HEAD:
            schema.upgrade(database)
    except BaseException:
        database.engine.dispose()
        raise
    return database
