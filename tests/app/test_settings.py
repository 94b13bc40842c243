"""Settings while the window is running: everything follows at once."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopdesk.storage.database import Database
from shopdesk.ui.protection import PassphraseFields, ProtectionDialog
from shopdesk.ui.protection_state import ProtectedBy
from shopdesk.ui.recovery import RecoveryDialog
from shopdesk.ui.settings_dialog import SettingsDialog
from shopdesk.ui.tokens import DARK, LIGHT
from shopdesk.ui.translation import WINDOW_LANGUAGES
from shopdesk.ui.unlock import UnlockDialog
from shopdesk.ui.values_table import ValuesTable
from tests.app.conftest import (
    CTRL,
    ENTER,
    ESC,
    PASSPHRASE,
    SPACE,
    TAB,
    Run,
    Start,
    reopened,
    words_of,
)


@pytest.fixture
def run(start: Start, folder: Path) -> Run:
    return start(folder).opened()


def settings(run: Run) -> SettingsDialog:
    """Settings, opened by key."""
    run.press(Qt.Key.Key_Comma, CTRL)
    return run.dialog(SettingsDialog)


def choose_language(dialog: SettingsDialog, run: Run, code: str) -> None:
    """Walk down the list of languages with the keyboard."""
    dialog._language.setFocus()
    run.press(Qt.Key.Key_Home)
    for _ in range(dialog._language.count()):
        if dialog._language.currentData() == code:
            return
        run.press(Qt.Key.Key_Down)
    raise AssertionError(code)


WORDS = {"zh_CN": "设置", "ko": "설정", "sr": "Поставке", "sr@latin": "Postavke"}


@pytest.mark.parametrize("code", [code for code in WINDOW_LANGUAGES if code != "en"])
def test_another_language_of_the_window_holds_at_once_and_everywhere(run: Run, code: str) -> None:
    english = {said for said in run.said() if len(said) > 3 and said.isascii()}
    dialog = settings(run)
    choose_language(dialog, run, code)
    run.wait(lambda: dialog.windowTitle() == WORDS[code])
    run.press(ESC)
    run.gone(SettingsDialog)
    run.settled()
    assert run.says(WORDS[code])
    kept = {said for said in run.said() if said in english}
    replies = {run.text(), *run.text().split("\n\n"), "English", "Ctrl+F", "Enter", "ShopDesk"}
    assert not {one for one in kept if one not in replies and " " in one}, "still English"


def test_the_language_is_that_of_the_next_start(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    choose_language(settings(run), run, "ko")
    run.close()
    assert start(folder).opened().says("설정")


def test_the_dark_theme_is_worn_at_once_and_at_the_next_start(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    dialog = settings(run)
    dialog._theme._segments[dialog._theme.choice()].setFocus()
    run.press(Qt.Key.Key_Right)
    assert run.program.theme.choice == "dark"
    assert QApplication.palette().window().color().name().upper() == DARK.bg
    run.close()
    again = start(folder)
    assert again.frame._worn == DARK
    assert again.frame._worn != LIGHT


def test_a_language_that_no_buyer_writes_any_more_leaves_the_switch(run: Run) -> None:
    dialog = settings(run)
    dialog._buyers["ko"].setFocus()
    run.press(SPACE)
    offered = run.program.page.top.languages._segments
    assert "ko" not in offered
    assert "zh" in offered
    dialog._buyers["ko"].click()
    assert "ko" in run.program.page.top.languages._segments


def test_one_buyers_language_always_stays(run: Run) -> None:
    dialog = settings(run)
    for box in dialog._buyers.values():
        box.setFocus()
        run.press(SPACE)
    assert run.program.page.top.languages._segments


def test_another_shop_name_changes_the_reply_on_the_desk(run: Run) -> None:
    run.search("greet.first")
    assert "Spruce" in run.text()
    dialog = settings(run)
    write(dialog, "shop", "en", "Larch & Sons")
    run.press(ESC)
    run.wait(lambda: "Larch & Sons" in run.text())
    assert "Spruce" not in run.text()


def test_values_are_saved_when_settings_close_by_escape(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    dialog = settings(run)
    write(dialog, "agent", "en", "")
    write(dialog, "agent", "ko", "미나")
    run.press(ESC)
    run.gone(SettingsDialog)
    run.close()
    values = start(folder).opened().program.port.shop_values
    assert values["agent", "ko"] == "미나"
    assert ("agent", "en") not in values


def write(dialog: SettingsDialog, field: str, language: str, text: str) -> None:
    """Write into the table of the shop's values."""
    table = dialog.findChild(ValuesTable)
    assert table is not None
    item = table.item(table._fields.index(field), table._languages.index(language))  # type: ignore[arg-type]
    assert item is not None
    item.setText(text)


def test_a_backup_made_now_opens_with_the_shops_key(run: Run) -> None:
    dialog = settings(run)
    dialog._back_up.setFocus()
    run.press(SPACE)
    run.wait(lambda: run.says("Backed up."))
    copies = list((run.folder / "backups").glob("backup-*.db"))
    assert len(copies) == 1
    assert run.says(str(copies[0].name))
    shop = run.program.late.opened()
    Database(copies[0], shop.vault.key).close()


def test_a_passphrase_takes_the_place_of_the_key_file(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    assert run.says("File only")
    run.command("window.protection")
    dialog = run.dialog(ProtectionDialog)
    fields = dialog.findChild(PassphraseFields)
    assert fields is not None
    fields.first.setFocus()
    run.type(PASSPHRASE)
    run.press(TAB)
    run.type(PASSPHRASE)
    run.press(ENTER)
    run.wait(lambda: run.says("Protected"))
    run.gone(ProtectionDialog)
    assert not (folder / "shop.key").exists()
    run.close()
    again = start(folder)
    again.dialog(UnlockDialog)
    again.type(PASSPHRASE)
    again.press(ENTER)
    again.opened()


def test_the_key_goes_back_into_the_key_store(start: Start, folder: Path) -> None:
    run = start(folder).opened()
    done: list[None] = []
    run.program.port.protect(ProtectedBy.PASSPHRASE, PASSPHRASE, lambda: done.append(None), fail)
    run.program.port.protect(ProtectedBy.KEYRING, "", lambda: done.append(None), fail)
    run.wait(lambda: len(done) == 2)
    assert run.says("Protected")
    run.close()
    start(folder).opened()


def fail(error: object) -> None:
    raise AssertionError(error)


def test_a_key_that_cannot_be_moved_stays_where_it_was(start: Start, folder: Path) -> None:
    keyring.set_keyring(NoKeyring())
    run = start(folder).opened()
    failed: list[object] = []
    run.program.port.protect(ProtectedBy.KEYRING, "", lambda: fail("moved"), failed.append)
    run.wait(lambda: bool(failed))
    assert run.says("File only")
    run.close()
    start(folder).opened()


def test_the_recovery_phrase_is_shown_word_for_word(run: Run) -> None:
    run.command("window.recovery")
    dialog = run.dialog(RecoveryDialog)
    phrase = run.program.late.opened().vault.recovery_phrase()
    shown = [words_of(one) for one in dialog.findChildren(object) if hasattr(one, "text")]
    assert all(word in shown for word in phrase.split())
    run.press(ENTER)
    assert not dialog.isVisible()


# Newer built-in texts


@pytest.fixture
def newer(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The next version of ShopDesk brings another first greeting."""
    folder = Path(shutil.copytree(bundle, tmp_path / "newer"))
    file = folder / "resources" / "replies" / "en" / "greeting.yaml"
    text = file.read_text(encoding="utf-8")
    assert "Welcome to a new buyer" in text
    new = text.replace("Welcome to a new buyer", "A warm welcome to a new buyer", 1)
    file.write_text(new, encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    return "A warm welcome to a new buyer"


def test_a_newer_built_in_text_is_offered_and_taken(start: Start, folder: Path, newer: str) -> None:
    run = start(folder).opened()
    run.search("greet.first")
    assert not run.says(newer)
    run.command("replies.offers")
    run.wait(lambda: run.says(newer))
    run.press(ENTER)
    run.settled()
    run.wait(lambda: run.says(newer) and not run.program.page.library.is_open())
    run.close()
    again = start(folder).opened()
    assert not again.program.actions["replies.offers"].attempt()
    with reopened_after(again) as shop:
        assert shop.vault.protection == "keyfile"


def test_a_newer_built_in_text_that_is_declined_is_not_offered_again(
    start: Start, folder: Path, newer: str
) -> None:
    run = start(folder).opened()
    assert run.says("1 newer built-in text")
    run.command("replies.offers")
    run.wait(lambda: run.says(newer))
    run.click("Keep mine")
    run.idle()
    assert not run.says(newer)
    run.close()
    assert not start(folder).opened().says("newer built-in text")


def reopened_after(run: Run):  # type: ignore[no-untyped-def]
    run.close()
    return reopened(run.folder)
