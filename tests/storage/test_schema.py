from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, text

import shopdesk.replies.tables as replies
from shopdesk.clock import FixedClock
from shopdesk.storage import opening, schema
from shopdesk.storage.database import Database
from shopdesk.storage.failures import NewerSchema, UpgradeFailed
from shopdesk.storage.opening import open_database
from shopdesk.storage.tables import metadata

KEY = bytes(range(32))
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def shop_with_one_reply(path: Path) -> None:
    database = open_database(path, KEY, create=True)
    with database.write() as work:
        work.connection.execute(insert(replies.reply).values(key="ship-time", stage="shipping"))
        work.connection.execute(
            insert(replies.variant).values(
                reply_id=1,
                language="sr",
                title="Рок",
                triggers="",
                folded="",
                changed_at=NOON,
            )
        )
    database.close()


def scripts_with(tmp_path: Path, body: str) -> Path:
    """Our own scripts and one more that came after them."""
    folder = tmp_path / "100% ours"
    for script in schema.SCRIPTS.rglob("*.py"):
        target = folder / script.relative_to(schema.SCRIPTS)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(script.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "versions" / "9999_next.py").write_text(
        dedent(
            f"""
            import sqlalchemy as sa
            from alembic import op
            revision = "9999"
            down_revision = "{schema.HEAD}"
            def upgrade():
                {body}
            """
        )
    )
    return folder


REBUILD = (
    "with op.batch_alter_table('reply', recreate='always') as table: "
    "table.add_column(sa.Column('note', sa.Text))"
)
ORPHAN = "op.execute('UPDATE variant SET reply_id = 77')"


def test_the_newest_revision_is_the_one_the_program_names() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == schema.HEAD


def test_the_migrations_make_exactly_the_tables_of_the_program(tmp_path: Path) -> None:
    database = open_database(tmp_path / "shop.db", KEY, create=True)
    with database.read() as work:
        context = MigrationContext.configure(work.connection)
        assert compare_metadata(context, metadata) == []
    database.close()


def test_the_migrations_make_the_same_sql_as_the_program(tmp_path: Path) -> None:
    def declared(database: Database) -> dict[str, frozenset[str]]:
        with database.read() as work:
            rows = work.connection.execute(
                text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%'")
            ).all()
        return {
            name: frozenset(line.strip().rstrip(",") for line in (sql or "").splitlines())
            for name, sql in rows
        }

    migrated = open_database(tmp_path / "migrated.db", KEY, create=True)
    created = Database(tmp_path / "created.db", KEY, create=True)
    with created.write() as work:
        metadata.create_all(work.connection)
    assert declared(migrated) == declared(created)
    migrated.close()
    created.close()


def test_an_upgrade_that_rebuilds_a_table_keeps_its_child_rows(tmp_path: Path) -> None:
    shop_with_one_reply(tmp_path / "shop.db")
    database = Database(tmp_path / "shop.db", KEY)
    schema.upgrade(database, scripts_with(tmp_path, REBUILD), "9999")
    with database.read() as work:
        assert work.connection.execute(text("SELECT count(*) FROM variant")).scalar() == 1
        assert work.connection.execute(text("SELECT note FROM reply")).all() == [(None,)]
    assert schema.revision(database) == "9999"
    database.close()


def test_after_an_upgrade_references_are_enforced_again(tmp_path: Path) -> None:
    shop_with_one_reply(tmp_path / "shop.db")
    database = Database(tmp_path / "shop.db", KEY)
    schema.upgrade(database, scripts_with(tmp_path, REBUILD), "9999")
    with database.write() as work:
        work.connection.execute(replies.reply.delete())
        assert work.connection.execute(text("SELECT count(*) FROM variant")).scalar() == 0
    database.close()


def test_an_upgrade_that_would_break_references_changes_nothing(tmp_path: Path) -> None:
    shop_with_one_reply(tmp_path / "shop.db")
    database = Database(tmp_path / "shop.db", KEY)
    with pytest.raises(UpgradeFailed):
        schema.upgrade(database, scripts_with(tmp_path, ORPHAN), "9999")
    assert schema.revision(database) == schema.HEAD
    with database.read() as work:
        assert work.connection.execute(text("SELECT reply_id FROM variant")).scalar() == 1
    database.close()


def test_a_verified_copy_is_kept_before_an_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop_with_one_reply(tmp_path / "shop.db")
    scripts, upgrade = scripts_with(tmp_path, REBUILD), schema.upgrade
    monkeypatch.setattr(schema, "HEAD", "9999")
    monkeypatch.setattr(schema, "upgrade", lambda database: upgrade(database, scripts, "9999"))
    opening.open_database(tmp_path / "shop.db", KEY, clock=FixedClock(NOON)).close()
    copy = Database(tmp_path / "backups" / "before-upgrade-0001-20260504-120000.db", KEY)
    assert schema.revision(copy) == "0001"
    with copy.read() as work:
        assert work.connection.execute(text("SELECT count(*) FROM variant")).scalar() == 1
    copy.close()


def test_a_failed_upgrade_names_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop_with_one_reply(tmp_path / "shop.db")
    scripts, upgrade = scripts_with(tmp_path, ORPHAN), schema.upgrade
    monkeypatch.setattr(schema, "HEAD", "9999")
    monkeypatch.setattr(schema, "upgrade", lambda database: upgrade(database, scripts, "9999"))
    with pytest.raises(UpgradeFailed) as caught:
        opening.open_database(tmp_path / "shop.db", KEY, clock=FixedClock(NOON))
    assert caught.value.data["backup"] == (
        tmp_path / "backups" / "before-upgrade-0001-20260504-120000.db"
    )


def test_a_database_newer_than_the_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    shop_with_one_reply(path)
    database = Database(path, KEY)
    with database.write() as work:
        work.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    before = path.read_bytes()
    with pytest.raises(NewerSchema) as caught:
        open_database(path, KEY)
    assert caught.value.data == {"path": path, "found": "9999", "known": schema.HEAD}
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["shop.db"]


def test_opening_an_up_to_date_database_does_not_import_alembic(tmp_path: Path) -> None:
    import subprocess
    import sys

    shop_with_one_reply(tmp_path / "shop.db")
    program = (
        "import sys; from pathlib import Path;"
        "from shopdesk.storage.opening import open_database;"
        "open_database(Path(sys.argv[1]), bytes(range(32))).close();"
        "assert not {'alembic', 'keyring', 'argon2'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, tmp_path / "shop.db"], check=True)
