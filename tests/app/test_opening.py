"""A later start: the key where it was left, asked for, or lost; data that cannot be opened."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from shopdesk.storage.opening import open_shop
from shopdesk.storage.vault import Access, Protection
from shopdesk.ui.unlock import UnlockDialog
from tests.app.conftest import ENTER, ESC, PASSPHRASE, Run, Start, contents, focused, reopened
from tests.conftest import MemoryKeyring


def protect(folder: Path, by: Protection) -> str:
    """Move the key of a closed shop; returns the recovery phrase."""
    with reopened(folder) as shop:
        shop.vault.change(by, Access(passphrase=PASSPHRASE))
        return shop.vault.recovery_phrase()


def unlock(run: Run, secret: str) -> None:
    """Type a secret into the dialog that asks for one."""
    run.dialog(UnlockDialog)
    run.type(secret)
    run.press(ENTER)


def test_a_shop_with_a_key_file_opens_without_a_question(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    assert run.says("File only")
    assert run.reply()


def test_the_window_can_be_typed_into_before_the_library_is_there(
    start: Start, folder: Path
) -> None:
    run = start(folder)
    run.type("urgent")
    run.opened()
    assert run.program.page.top.search.text() == "urgent"
    assert run.reply() == "ship.urgent_sf"


def test_a_passphrase_is_asked_for_and_opens(start: Start, folder: Path) -> None:
    protect(folder, "passphrase")
    run = start(folder)
    unlock(run, PASSPHRASE)
    run.opened()
    assert run.says("Protected")
    assert focused() is run.program.page.top.search


def test_a_wrong_passphrase_is_said_and_stays_typed(start: Start, folder: Path) -> None:
    protect(folder, "passphrase")
    run = start(folder)
    unlock(run, "spruce tree 89")
    run.wait(lambda: run.says("The passphrase is wrong"))
    dialog = run.dialog(UnlockDialog)
    assert dialog._field.text() == "spruce tree 89"
    assert focused() is dialog._field
    run.type(PASSPHRASE)  # over the selected wrong one
    run.press(ENTER)
    run.opened()


def test_giving_up_at_the_passphrase_closes_and_changes_nothing(start: Start, folder: Path) -> None:
    protect(folder, "passphrase")
    before = contents(folder)
    run = start(folder)
    run.dialog(UnlockDialog)
    run.press(ESC)
    run.wait(lambda: not run.frame.isVisible())
    run.close()
    assert contents(folder) == before


def test_a_lost_keyring_entry_is_replaced_by_means_of_the_recovery_phrase(
    start: Start, folder: Path, memory_keyring: MemoryKeyring
) -> None:
    phrase = protect(folder, "keyring")
    memory_keyring.entries.clear()
    run = start(folder)
    run.wait(lambda: run.says("no longer holds the key"))
    unlock(run, phrase)
    run.opened()
    assert run.says("Protected")
    assert len(memory_keyring.entries) == 1
    run.close()
    start(folder).opened()


def test_a_mistyped_recovery_phrase_is_said_word_for_word_and_stays_typed(
    start: Start, folder: Path, memory_keyring: MemoryKeyring
) -> None:
    phrase = protect(folder, "keyring")
    memory_keyring.entries.clear()
    words = phrase.split()
    wrong = " ".join([*words[:3], "zzzzz", *words[4:]])
    run = start(folder)
    unlock(run, wrong)
    run.wait(lambda: run.says("Word 4"))
    assert run.dialog(UnlockDialog)._field.text() == wrong
    run.type(phrase.upper())
    run.press(ENTER)
    run.opened()


def test_a_forgotten_passphrase_gives_way_to_the_recovery_phrase(
    start: Start, folder: Path
) -> None:
    phrase = protect(folder, "passphrase")
    run = start(folder)
    run.dialog(UnlockDialog)._other.click()
    run.type(phrase)
    run.press(ENTER)
    run.opened()
    with reopened(folder) as shop:
        assert shop.vault.protection == "keyring"


def test_a_key_store_that_has_gone_falls_back_to_a_file_and_says_so(
    start: Start, folder: Path
) -> None:
    phrase = protect(folder, "keyring")
    keyring.set_keyring(NoKeyring())
    run = start(folder)
    unlock(run, phrase)
    run.opened()
    run.wait(lambda: run.says("File only"))


def damaged(folder: Path) -> str:
    path = folder / "shop.db"
    data = bytearray(path.read_bytes())
    data[:64] = bytes(64)
    path.write_bytes(data)
    return "damaged from its beginning"


def foreign(folder: Path) -> str:
    (folder / "shop.db").write_bytes(b"GIF89a" + bytes(range(256)) * 64)
    return "not this shop’s database"


def plain(folder: Path) -> str:
    (folder / "shop.db").unlink()
    with sqlite3.connect(folder / "shop.db") as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    return "without encryption"


def emptied(folder: Path) -> str:
    (folder / "shop.db").write_bytes(b"")
    return "is empty"


def gone(folder: Path) -> str:
    (folder / "shop.db").unlink()
    return "is gone"


def newer(folder: Path) -> str:
    with reopened(folder) as shop, shop.database.write() as work:
        work.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    return "written by a newer ShopDesk"


@pytest.mark.parametrize("harm", [damaged, foreign, plain, emptied, gone, newer])
def test_data_that_cannot_be_opened_is_said_in_the_window_and_left_as_it_is(
    start: Start, folder: Path, harm: object
) -> None:
    assert callable(harm)
    sentence = harm(folder)
    before = contents(folder)
    run = start(folder)
    run.wait(lambda: run.says(sentence))
    run.type("ship")
    run.close()
    assert contents(folder) == before


def test_data_damaged_in_its_middle_is_said_and_left_as_it_is(start: Start, folder: Path) -> None:
    path = folder / "shop.db"
    data = bytearray(path.read_bytes())
    data[8192:] = bytes(len(data) - 8192)
    path.write_bytes(data)
    run = start(folder)
    run.wait(lambda: run.says("damaged"))
    run.close()
    assert path.read_bytes() == data


def test_a_window_whose_data_is_closed_says_so_until_it_is_mended(
    start: Start, folder: Path
) -> None:
    foreign(folder)
    run = start(folder)
    run.wait(lambda: run.says("not this shop’s database"))
    run.press(ESC)
    run.command("window.settings")
    assert run.says("not this shop’s database")


def test_what_a_broken_off_first_start_left_is_taken_up(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    open_shop(folder, protection="keyfile").close()
    (folder / "shop.db").unlink()
    vault = folder / "vault.json"
    vault.write_text(vault.read_text().replace('"pending": false', '"pending": true'))
    start(folder).opened()
