"""Whether a database is whole: structure, every page's authenticity, references, row counts."""

from __future__ import annotations

from typing import Any

import sqlcipher3

CHECKS = ("quick_check", "cipher_integrity_check", "foreign_key_check")


def faults(connection: Any) -> dict[str, list[str]]:
    """What each check finds wrong, by the check's name; empty lists for a whole database.

    `connection` is a keyed driver connection. Names pages and tables, never their content.
    """
    return {check: _run(connection, check) for check in CHECKS}


def row_counts(connection: Any) -> dict[str, int]:
    """The number of rows of each table."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in tables
    }


def _run(connection: Any, check: str) -> list[str]:
    try:
        rows = connection.execute(f"PRAGMA {check}").fetchall()
    except sqlcipher3.Error as error:
        return [str(error)]
    if check == "foreign_key_check":
        return [
            f"{table} row {row} refers to nothing in {parent}" for table, row, parent, _ in rows
        ]
    return [str(text) for (text,) in rows if text != "ok"]
