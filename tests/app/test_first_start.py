"""The first start: four questions answered by keyboard, and the desk that comes of them."""

from __future__ import annotations

from pathlib import Path

import keyring
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.ui.first_start import FirstStart
from shopdesk.ui.protection import PassphraseFields
from tests.app.conftest import ENTER, PASSPHRASE, TAB, Run, Start, contents, reopened
from tests.conftest import MemoryKeyring


def page_of(run: Run) -> FirstStart:
    run.wait(lambda: isinstance(run.frame.centralWidget(), FirstStart))
    page = run.frame.centralWidget()
    assert isinstance(page, FirstStart)
    return page


def tab_to(run: Run, widget: QWidget) -> None:
    """Press Tab until a widget has the focus, as it must sooner or later."""
    for _ in range(30):
        if QApplication.focusWidget() is widget:
            return
        run.press(TAB)
    raise AssertionError("Tab does not lead there")


def answer(run: Run, shop: str = "Spruce", agent: str = "Mina") -> FirstStart:
    """Type both names where Enter leads."""
    page = page_of(run)
    run.press(ENTER)
    run.type(shop)
    run.press(ENTER)
    run.type(agent)
    return page


def test_names_typed_by_keyboard_open_the_desk_with_the_library(
    start: Start, empty: Path, memory_keyring: MemoryKeyring
) -> None:
    run = start(empty)
    answer(run)
    run.press(ENTER)
    run.opened()
    assert run.program.page.reception.shelf
    assert run.says("Protected")
    assert len(memory_keyring.entries) == 1
    assert QApplication.focusWidget() is run.program.page.top.search


def test_the_names_stand_in_the_first_greeting(start: Start, empty: Path) -> None:
    run = start(empty)
    answer(run, "云杉小铺", "小禾")
    run.press(ENTER)
    run.opened()
    run.search("greet.first")
    assert run.reply() == "greet.first"
    assert "云杉小铺" in run.text()
    assert "小禾" in run.text()
    run.program.page.reception.choose_language("en")
    assert "Yunshan" in run.text()


def test_the_trial_of_the_key_store_leaves_nothing_in_it(
    start: Start, empty: Path, memory_keyring: MemoryKeyring
) -> None:
    page_of(start(empty))
    assert memory_keyring.entries == {}


def test_a_first_start_that_is_closed_leaves_no_data_and_asks_again(
    start: Start, empty: Path
) -> None:
    run = start(empty)
    answer(run)
    run.close()
    assert contents(empty) == {}
    page_of(start(empty))


def test_the_second_start_asks_nothing(start: Start, empty: Path) -> None:
    run = start(empty)
    answer(run)
    run.press(ENTER)
    run.opened()
    run.close()
    again = start(empty).opened()
    assert again.program.window is not None
    assert again.says("Protected")


def test_without_a_key_store_the_page_says_so_and_offers_a_key_file(
    start: Start, empty: Path
) -> None:
    keyring.set_keyring(NoKeyring())
    run = start(empty)
    page = answer(run)
    assert run.says("Fill the passphrase")
    keyring_row, passphrase_row, keyfile_row = page._protection._rows.values()
    assert not keyring_row.isEnabled()
    tab_to(run, passphrase_row)
    run.press(Qt.Key.Key_Down)
    assert keyfile_row.isChecked()
    run.press(ENTER)
    run.opened()
    run.wait(lambda: run.says("File only"))
    assert (empty / "shop.key").exists()


def test_without_a_key_store_a_passphrase_protects_and_is_asked_for_twice(
    start: Start, empty: Path
) -> None:
    keyring.set_keyring(NoKeyring())
    run = start(empty)
    page = answer(run)
    run.press(ENTER)
    fields = page.findChild(PassphraseFields)
    assert fields is not None
    assert QApplication.focusWidget() is fields.first
    run.type(PASSPHRASE)
    run.press(TAB)
    run.type(PASSPHRASE)
    run.press(ENTER)
    run.opened()
    assert run.says("Protected")
    assert not (empty / "shop.key").exists()


def test_a_key_store_that_stops_working_is_said_and_the_answers_stay(
    start: Start, empty: Path
) -> None:
    run = start(empty)
    page = answer(run)
    keyring.set_keyring(NoKeyring())
    run.press(ENTER)
    run.wait(lambda: run.says("The data is untouched"))
    assert page.answers().names["en"] == ("Spruce", "Mina")
    assert contents(empty) == {}
    keyring.set_keyring(MemoryKeyring())
    run.press(ENTER)
    run.opened()


def test_only_the_chosen_buyers_languages_are_offered_at_the_desk(
    start: Start, empty: Path
) -> None:
    run = start(empty)
    page = answer(run)
    page._buyers["ko"].setChecked(False)
    run.press(ENTER)
    run.opened()
    assert "ko" not in run.program.page.top.languages._segments


def test_a_language_chosen_at_the_first_start_is_the_windows_from_then_on(
    start: Start, empty: Path
) -> None:
    run = start(empty)
    page = page_of(run)
    page.language_chosen.emit("sr@latin")
    answer(run)
    run.press(ENTER)
    run.opened()
    assert run.says("Odgovori")
    run.close()
    assert start(empty).opened().says("Odgovori")


def test_the_names_are_in_the_database(start: Start, empty: Path) -> None:
    run = start(empty)
    answer(run)
    run.press(ENTER)
    run.opened()
    values = dict(run.program.port.shop_values)
    run.close()
    assert values["shop", "ko"] == "Spruce"
    with reopened(empty) as shop:
        assert shop.vault.protection == "keyring"
