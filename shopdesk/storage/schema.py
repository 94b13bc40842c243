"""Brings a database to the schema this program knows, and refuses a newer one.

Alembic takes longer to import than the database takes to open, so it is imported only when there
is something to do; the newest revision is a constant here, and a test holds it against the scripts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from shopdesk.storage.database import Database
from shopdesk.storage.engine import BEGIN
from shopdesk.storage.failures import NewerSchema, UpgradeFailed, driver_failures

HEAD = "0001"
"""The newest revision in `migrations/versions`."""

SCRIPTS = Path(__file__).parent / "migrations"
"""Plain files, also in a frozen bundle (build.spec ships them as data)."""


def revision(database: Database) -> str | None:
    """The revision a database is at; None for one without tables."""
    with database.read() as work:
        return revision_of(work.connection.connection.driver_connection)


def revision_of(driver: Any) -> str | None:
    """The same for a keyed driver connection."""
    if not driver.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    row = driver.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def refuse_newer(found: str | None, path: Path, head: str = HEAD) -> None:
    """Raise NewerSchema for a revision that came after `head` (revisions count upwards)."""
    if found is not None and found > head:
        raise NewerSchema(path=path, found=found, known=head)


def upgrade(database: Database, scripts: Path = SCRIPTS, head: str = HEAD) -> None:
    """Run the missing revisions in one transaction.

    Foreign keys are off meanwhile, because SQLite drops and rebuilds a table to alter it and would
    take the child rows along; they are checked before the commit. Of several programs that try at
    the same time the first does the work. Raises UpgradeFailed, and the database is then as it was.
    """
    import alembic.command  # noqa: F401 - takes longer than the work: not while others wait

    with driver_failures(database.path), database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")  # without effect inside a transaction
        try:
            connection = connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
            with connection.begin():
                if revision_of(driver) != head:
                    _run_scripts(connection, scripts, head)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise UpgradeFailed(path=database.path, found=head)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _run_scripts(connection: Connection, scripts: Path, head: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, head)
