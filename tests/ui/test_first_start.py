"""The first start: four questions, a live greeting, Enter opens."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopdesk.ui.first_start import Answers, FirstStart
from shopdesk.ui.protection_state import ProtectedBy

from .dialogs import NoKeyring, offers


@pytest.fixture
def page(qtbot: QtBot) -> FirstStart:
    made = FirstStart(offers(), "en")
    qtbot.addWidget(made)
    made.show()
    return made


def fill(page: FirstStart) -> None:
    QTest.keyClicks(page._names.shop, "Spruce")
    QTest.keyClicks(page._names.agent, "Mina")


def greeting_in(page: FirstStart, language: str) -> str:
    return page._preview._cards[language][1].words()  # type: ignore[index]


def test_the_greeting_changes_as_the_names_are_typed(page: FirstStart) -> None:
    fill(page)
    assert greeting_in(page, "zh") == "zh: Spruce Mina"
    QTest.keyClicks(page._names.agent, " 2")
    assert greeting_in(page, "sr") == "sr: Spruce Mina 2"


def test_a_chinese_name_is_written_in_latin_letters_for_other_buyers(page: FirstStart) -> None:
    page._names.shop.setText("云杉小铺")
    page._names.agent.setText("小禾")
    page._names._typed()
    assert page.answers().names["ko"] == ("Yunshan Shop", "Xiaohe")
    assert page.answers().names["zh"] == ("云杉小铺", "小禾")


def test_the_latin_name_can_be_changed_and_stays(page: FirstStart) -> None:
    page._names.shop.setText("云杉小铺")
    page._names._typed()
    page._names._change.click()
    page._names._latin_shop.setText("Spruce Shop")
    page._names._typed()
    assert page.answers().names["en"][0] == "Spruce Shop"


def test_a_language_that_no_buyer_writes_has_no_greeting(page: FirstStart) -> None:
    page._buyers["ko"].setChecked(False)
    assert "ko" not in page.answers().names
    assert page._preview._cards["ko"][0].isHidden()


def test_the_button_names_the_gap_and_enter_goes_to_it(page: FirstStart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.answered):
        assert page._open.text() == "Fill the shop name"
        page._open.click()
        assert page.focusWidget() is page._names.shop
        QTest.keyClicks(page._names.shop, "Spruce")
        assert page._open.text() == "Fill your name"


def test_everything_answered_opens_the_desk(page: FirstStart, qtbot: QtBot) -> None:
    fill(page)
    with qtbot.waitSignal(page.answered) as answered:
        page._open.click()
    answers: Answers = answered.args[0]
    assert answers.protected_by is ProtectedBy.KEYRING
    assert answers.passphrase == ""
    assert set(answers.names) == {"zh", "ko", "en", "sr"}


def test_a_second_enter_does_not_set_the_desk_up_twice(page: FirstStart) -> None:
    fill(page)
    told: list[object] = []
    page.answered.connect(told.append)
    page._go_on()
    page._go_on()
    assert len(told) == 1
    page.failed(NoKeyring())
    page._go_on()
    assert len(told) == 2


def test_a_passphrase_is_asked_twice(page: FirstStart, qtbot: QtBot) -> None:
    fill(page)
    page._protection.choose(ProtectedBy.PASSPHRASE)
    fields = page._protection._fields
    QTest.keyClicks(fields.first, "spruce tree 88")
    QTest.keyClicks(fields.second, "spruce tree 8")
    assert page._open.text() == "Fill the passphrase"
    with qtbot.assertNotEmitted(page.answered):
        page._go_on()
    QTest.keyClicks(fields.second, "8")
    with qtbot.waitSignal(page.answered) as answered:
        page._go_on()
    assert answered.args[0].passphrase == "spruce tree 88"


def test_a_key_store_that_does_not_work_cannot_be_chosen_and_says_why(qtbot: QtBot) -> None:
    page = FirstStart(offers(NoKeyring()), "en")
    qtbot.addWidget(page)
    row = page._protection._rows[ProtectedBy.KEYRING]
    assert not row.isEnabled()
    assert "test.no_keyring" in row.toolTip()
    assert page.answers().protected_by is ProtectedBy.PASSPHRASE


def test_a_passphrase_left_behind_is_not_handed_over(page: FirstStart) -> None:
    page._protection.choose(ProtectedBy.PASSPHRASE)
    for field in (page._protection._fields.first, page._protection._fields.second):
        QTest.keyClicks(field, "spruce tree 88")
    page._protection.choose(ProtectedBy.KEYFILE)
    assert page.answers().passphrase == ""


def test_choosing_a_language_is_told_at_once(page: FirstStart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.language_chosen) as chosen:
        page._language._segments["sr"].click()
    assert chosen.args == ["sr"]


def test_the_page_says_that_a_recovery_phrase_opens_the_data(page: FirstStart) -> None:
    assert "recovery phrase opens the data in any case" in page._recovery.text()
