from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from shopdesk.clock import FixedClock
from shopdesk.replies.tables import missed_search
from shopdesk.storage.failures import (
    Busy,
    DatabaseMissing,
    EmptyFile,
    FileMissing,
    FolderMissing,
    ForeignBackup,
    NotADatabase,
    PlainDatabase,
    ReadOnly,
    ShopMissing,
    StorageError,
    WrongKey,
)
from shopdesk.storage.opening import Shop, open_shop, open_vault, restore_shop
from shopdesk.storage.snapshots import backup
from shopdesk.storage.vault import Access, Vault
from shopdesk.storage.vault.failures import (
    KeyFileMissing,
    KeyLost,
    KeyringEntryMissing,
    RecoveryLength,
)
from shopdesk.storage.vault.recovery import phrase_of

from .keyrings import NoKeyring, WorkingKeyring

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
KEY_FILE_ONLY = Access(keyring=NoKeyring())


def write(shop: Shop) -> None:
    with shop.database.write() as work:
        work.connection.execute(insert(missed_search).values(query="x", searched_at=NOON))


def count(shop: Shop) -> int:
    with shop.database.read() as work:
        return work.connection.scalar(select(func.count()).select_from(missed_search)) or 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed shop with one row and a key file."""
    shop = open_shop(tmp_path / "shop", KEY_FILE_ONLY)
    write(shop)
    shop.close()
    return tmp_path / "shop"


def test_a_new_shop_is_made_once_and_opened_again(tmp_path: Path) -> None:
    access = Access(keyring=WorkingKeyring())
    shop = open_shop(tmp_path / "new" / "shop", access)
    write(shop)
    shop.close()
    again = open_shop(tmp_path / "new" / "shop", access)
    assert count(again) == 1
    assert again.vault.protection == "keyring"
    again.close()


def test_a_shop_that_is_not_wanted_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(ShopMissing):
        open_shop(tmp_path / "typing error", create=False)
    assert list(tmp_path.iterdir()) == []


def test_the_passphrase_may_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_shop(tmp_path, Access("žuta patka"), protection="passphrase").close()
    monkeypatch.setenv("SHOPDESK_PASSPHRASE", "žuta patka")
    open_shop(tmp_path).close()


def test_a_first_start_that_broke_off_after_the_key_goes_on(tmp_path: Path) -> None:
    made = Vault.create(tmp_path, KEY_FILE_ONLY, fall_back=True)
    (tmp_path / "shop.db").touch()
    shop = open_shop(tmp_path, KEY_FILE_ONLY)
    assert shop.vault.key == made.key
    assert not shop.vault.pending
    shop.close()


def test_programs_that_start_at_the_same_moment_share_one_key(tmp_path: Path) -> None:
    for round_ in range(10):
        folder = tmp_path / str(round_)
        with ThreadPoolExecutor(4) as pool:
            vaults = list(pool.map(open_vault, [folder] * 4, [KEY_FILE_ONLY] * 4))
        assert len({vault.key for vault in vaults}) == 1
        assert Vault.open(folder, KEY_FILE_ONLY).key == vaults[0].key


def test_a_data_folder_on_a_stick_without_links_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_paths: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("shopdesk.storage.files.os.link", no_links)
    open_shop(tmp_path / "shop", KEY_FILE_ONLY).close()
    shop = open_shop(tmp_path / "shop", KEY_FILE_ONLY)
    copy = backup(shop.database, tmp_path / "copy.db")
    shop.close()
    restore_shop(tmp_path / "shop", copy, KEY_FILE_ONLY).close()
    assert len(list((tmp_path / "shop" / "backups").iterdir())) == 1


@pytest.mark.parametrize("size", [1, 100, 511, 512, 4095])
def test_the_remnant_of_a_database_is_not_written_over(folder: Path, size: int) -> None:
    os.truncate(folder / "shop.db", size)
    with pytest.raises(NotADatabase):
        open_shop(folder, KEY_FILE_ONLY)
    assert (folder / "shop.db").stat().st_size == size


@pytest.mark.parametrize("name", ["x" * 300, "x/" * 3000])
def test_a_folder_that_cannot_have_its_name_is_a_known_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageError):
        open_shop(tmp_path / name, KEY_FILE_ONLY)
    with pytest.raises(StorageError):
        restore_shop(tmp_path / name, tmp_path / "copy.db", KEY_FILE_ONLY)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no links that everybody may make")
def test_a_folder_that_is_a_link_to_itself_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(StorageError):
        open_shop(tmp_path / "loop" / "shop", KEY_FILE_ONLY)


def test_first_starts_at_the_same_moment_make_one_shop(tmp_path: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        shops = list(pool.map(open_shop, [tmp_path / "shop"] * 6, [KEY_FILE_ONLY] * 6))
    write(shops[0])
    assert [count(shop) for shop in shops] == [1] * 6
    for shop in shops:
        shop.close()


def test_a_database_that_disappeared_is_not_replaced_by_an_empty_one(folder: Path) -> None:
    (folder / "shop.db").unlink()
    with pytest.raises(DatabaseMissing):
        open_shop(folder, KEY_FILE_ONLY)
    assert not (folder / "shop.db").exists()


def plain_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE t (a)")


def random_bytes(path: Path) -> None:
    path.write_bytes(os.urandom(10_000))


def no_bytes(path: Path) -> None:
    path.write_bytes(b"")


def a_few_bytes(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def damaged_first_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[50] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (plain_database, PlainDatabase),
        (random_bytes, NotADatabase),
        (no_bytes, EmptyFile),
        (a_few_bytes, NotADatabase),
        (damaged_first_page, NotADatabase),
    ],
)
def test_a_file_that_is_not_the_shops_database_is_told_apart_and_left_alone(
    folder: Path, spoil: Callable[[Path], None], error: type[StorageError]
) -> None:
    spoil(folder / "shop.db")
    before = (folder / "shop.db").read_bytes()
    with pytest.raises(error) as caught:
        open_shop(folder, KEY_FILE_ONLY)
    assert type(caught.value) is error
    assert caught.value.data["path"] == folder / "shop.db"
    assert (folder / "shop.db").read_bytes() == before


def test_a_folder_in_the_place_of_the_database_is_an_error(folder: Path) -> None:
    (folder / "shop.db").unlink()
    (folder / "shop.db").mkdir()
    with pytest.raises(StorageError):
        open_shop(folder, KEY_FILE_ONLY)


def test_the_wrong_key_is_not_taken_for_a_damaged_database(folder: Path) -> None:
    (folder / "shop.key").write_text("00" * 32)
    with pytest.raises(WrongKey):
        open_shop(folder, KEY_FILE_ONLY)


def test_a_missing_key_file_is_not_replaced_by_a_second_key(folder: Path) -> None:
    (folder / "shop.key").unlink()
    with pytest.raises(KeyFileMissing):
        open_shop(folder, KEY_FILE_ONLY)
    assert not (folder / "shop.key").exists()


def test_a_database_without_its_vault_file_gets_no_second_key(folder: Path) -> None:
    (folder / "vault.json").unlink()
    with pytest.raises(KeyLost):
        open_shop(folder, KEY_FILE_ONLY)
    assert not (folder / "vault.json").exists()


def test_a_data_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderMissing):
        open_shop(tmp_path / "file" / "shop", KEY_FILE_ONLY)


def test_a_read_only_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("shopdesk.storage.files.os.open", refuse)
    with pytest.raises(ReadOnly):
        open_shop(tmp_path, KEY_FILE_ONLY)


def test_a_shop_in_use_by_another_program_can_be_opened_as_well(folder: Path) -> None:
    window, script = open_shop(folder, KEY_FILE_ONLY), open_shop(folder, KEY_FILE_ONLY)
    write(script)
    assert count(window) == 2
    script.close()
    window.close()


class TestWithTheRecoveryPhrase:
    def test_a_shop_whose_keyring_lost_the_key_opens_and_stays_open(self, tmp_path: Path) -> None:
        shop = open_shop(tmp_path, Access(keyring=WorkingKeyring()))
        write(shop)
        phrase = shop.vault.recovery_phrase()
        shop.close()
        emptied = Access(keyring=WorkingKeyring())
        with pytest.raises(KeyringEntryMissing):
            open_shop(tmp_path, emptied)
        open_shop(tmp_path, emptied, recovery=phrase).close()
        again = open_shop(tmp_path, emptied)
        assert count(again) == 1
        again.close()

    @pytest.mark.parametrize("content", [None, "{", json.dumps({"version": 1})])
    def test_a_shop_opens_without_a_readable_vault_file(
        self, folder: Path, content: str | None
    ) -> None:
        phrase = Vault.open(folder, KEY_FILE_ONLY).recovery_phrase()
        (folder / "vault.json").unlink()
        if content is not None:
            (folder / "vault.json").write_text(content)
        shop = open_shop(folder, KEY_FILE_ONLY, recovery=phrase)
        assert count(shop) == 1
        shop.close()
        open_shop(folder, KEY_FILE_ONLY).close()

    def test_another_shops_phrase_does_not_open(self, folder: Path) -> None:
        (folder / "vault.json").unlink()
        with pytest.raises(WrongKey):
            open_shop(folder, KEY_FILE_ONLY, recovery=phrase_of(bytes(32)))
        assert not (folder / "vault.json").exists()

    def test_a_mistyped_phrase_touches_nothing(self, folder: Path) -> None:
        before = (folder / "vault.json").read_bytes()
        with pytest.raises(RecoveryLength):
            open_shop(folder, KEY_FILE_ONLY, recovery="lusab babad")
        assert (folder / "vault.json").read_bytes() == before

    def test_a_backup_opens_on_a_new_computer(self, folder: Path, tmp_path: Path) -> None:
        shop = open_shop(folder, KEY_FILE_ONLY)
        copy = backup(shop.database, tmp_path / "copy.db")
        phrase = shop.vault.recovery_phrase()
        shop.close()
        new = restore_shop(tmp_path / "new", copy, KEY_FILE_ONLY, recovery=phrase)
        assert count(new) == 1
        assert new.vault.recovery_phrase() == phrase
        new.close()

    def test_a_backup_opens_in_a_shop_that_has_a_key_already(
        self, folder: Path, tmp_path: Path
    ) -> None:
        shop = open_shop(folder, KEY_FILE_ONLY)
        copy = backup(shop.database, tmp_path / "copy.db")
        phrase = shop.vault.recovery_phrase()
        shop.close()
        open_shop(tmp_path / "new", KEY_FILE_ONLY).close()
        new = restore_shop(tmp_path / "new", copy, KEY_FILE_ONLY, recovery=phrase)
        assert count(new) == 1
        assert new.vault.recovery_phrase() != phrase
        new.close()


class TestRestoringAShop:
    def test_keeps_the_present_data_in_the_backups(self, folder: Path, tmp_path: Path) -> None:
        shop = open_shop(folder, KEY_FILE_ONLY)
        copy = backup(shop.database, tmp_path / "copy.db")
        write(shop)
        shop.close()
        clock = FixedClock(NOON)
        for _ in range(2):
            restored = restore_shop(folder, copy, KEY_FILE_ONLY, clock=clock)
            assert count(restored) == 1
            restored.close()
        assert sorted(file.name for file in (folder / "backups").iterdir()) == [
            "before-restore-20260504-120000-2.db",
            "before-restore-20260504-120000.db",
        ]

    def test_brings_back_a_database_that_was_deleted(self, folder: Path, tmp_path: Path) -> None:
        shop = open_shop(folder, KEY_FILE_ONLY)
        copy = backup(shop.database, tmp_path / "copy.db")
        shop.close()
        shop.database.path.unlink()
        restored = restore_shop(folder, copy, KEY_FILE_ONLY)
        assert count(restored) == 1
        restored.close()

    def test_needs_the_other_shops_phrase_for_its_backup(
        self, folder: Path, tmp_path: Path
    ) -> None:
        other = open_shop(tmp_path / "other", KEY_FILE_ONLY)
        copy = backup(other.database, tmp_path / "copy.db")
        other.close()
        with pytest.raises(ForeignBackup):
            restore_shop(folder, copy, KEY_FILE_ONLY)

    def test_is_refused_while_the_window_runs(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("shopdesk.storage.engine.BUSY_SECONDS", 0.05)
        window = open_shop(folder, KEY_FILE_ONLY)
        copy = backup(window.database, tmp_path / "copy.db")
        write(window)
        with pytest.raises(Busy):
            restore_shop(folder, copy, KEY_FILE_ONLY)
        assert count(window) == 2
        window.close()

    def test_of_nothing_is_an_error(self, folder: Path, tmp_path: Path) -> None:
        with pytest.raises(FileMissing):
            restore_shop(folder, tmp_path / "gone.db", KEY_FILE_ONLY)
