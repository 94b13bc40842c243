"""Whether a database is whole: structure, every page's authenticity, references, row counts."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3

from shopdesk.storage.engine import Mode, connect

CHECKS = ("quick_check", "cipher_integrity_check", "foreign_key_check")


def faults(path: Path, key: bytes, mode: Mode) -> dict[str, list[str]]:
    """What each check finds wrong, by the check's name; empty lists for a whole database.

    Names pages and tables, never their content. Each check has a connection of its own, because
    SQLCipher refuses all further work on one that has met a damaged page.
    """
    return {check: _run(path, key, mode, check) for check in CHECKS}


def row_counts(connection: Any) -> dict[str, int]:
    """The number of rows of each of the shop's tables."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name != 'alembic_version' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in tables
    }


def _run(path: Path, key: bytes, mode: Mode, check: str) -> list[str]:
    with closing(connect(path, key, mode)) as connection:
        try:
            rows = connection.execute(f"PRAGMA {check}").fetchall()
        except sqlcipher3.Error as error:
            return [str(error)]
    if check == "foreign_key_check":
        return [f"{table} row {row}: no {parent}" for table, row, parent, _ in rows]
    return [str(text) for (text,) in rows if text != "ok"]
