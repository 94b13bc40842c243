"""Settings, protection, unlocking and the crash report."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QtMsgType
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from shopdesk.errors import KnownError
from shopdesk.ui.crash import CrashDialog, Crashes, qt_message, report
from shopdesk.ui.protection import ProtectionDialog
from shopdesk.ui.protection_state import ProtectedBy
from shopdesk.ui.recovery import RecoveryDialog
from shopdesk.ui.settings_dialog import SettingsDialog
from shopdesk.ui.settings_port import ValueName
from shopdesk.ui.typeface import px
from shopdesk.ui.unlock import UnlockDialog
from shopdesk.ui.widgets import Label

from .dialogs import PHRASE, Desk, NoKeyring, opener


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def settings(desk: Desk, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_theme_changes_at_once(settings: SettingsDialog, desk: Desk) -> None:
    settings._theme._segments["dark"].click()
    assert desk.liked.theme == "dark"


def test_at_least_one_buyers_language_stays(settings: SettingsDialog, desk: Desk) -> None:
    for code in ("zh", "ko"):
        settings._buyers[code].click()  # type: ignore[index]
    assert desk.liked.buyer_languages


def test_closing_saves_the_shop_s_values(settings: SettingsDialog, desk: Desk) -> None:
    settings._values.item(0, 1).setText(" 운산상점 ")
    settings.accept()
    assert desk.shop_values["shop", "ko"] == "운산상점"
    assert settings.result() == QDialog.DialogCode.Accepted


def test_esc_loses_nothing_that_was_typed(settings: SettingsDialog, desk: Desk) -> None:
    settings._values.item(1, 2).setText("Mina")
    settings.reject()
    assert desk.shop_values["agent", "en"] == "Mina"


def test_values_that_cannot_be_saved_keep_the_dialog_open(
    settings: SettingsDialog, desk: Desk
) -> None:
    desk.fault = KnownError()
    settings._values.item(1, 2).setText("Mina")
    settings.accept()
    assert settings.isVisible()
    assert "went wrong" in settings._message.words()
    desk.fault = None
    settings.accept()
    assert not settings.isVisible()


def test_another_language_keeps_what_was_typed(settings: SettingsDialog) -> None:
    settings._values.item(1, 2).setText("Mina")
    settings.retranslate()
    assert settings._values.item(1, 2).text() == "Mina"
    settings._values.item(1, 2).setText("")
    settings.close()


def test_a_backup_is_made_and_said(settings: SettingsDialog, desk: Desk) -> None:
    assert settings._backup.text() == "No backup yet"
    settings._back_up.click()
    assert settings._backup.text().startswith("Last one: ")
    assert "2026-07-16.db" in settings._message.words()


def test_the_recovery_phrase_is_shown_in_numbered_words(settings: SettingsDialog) -> None:
    settings._phrase.click()
    shown = settings.findChild(RecoveryDialog)
    words = [label.text() for label in shown.findChildren(Label)]
    assert all(word in words for word in PHRASE.split())
    assert "24" in words
    shown.close()


def test_a_passphrase_can_replace_protection_by_file(desk: Desk, qtbot: QtBot) -> None:
    dialog = ProtectionDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "whoever copies the whole folder" in dialog._text.text()
    assert "test.no_keyring" in dialog._reason.words()
    assert not dialog._change.isEnabled()
    for field in (dialog._fields.first, dialog._fields.second):
        QTest.keyClicks(field, "spruce tree 88")
    dialog._change.click()
    assert desk.state.by is ProtectedBy.PASSPHRASE
    assert desk.passphrase == "spruce tree 88"
    assert not dialog.isVisible()


def test_a_short_passphrase_is_not_taken(desk: Desk, qtbot: QtBot) -> None:
    dialog = ProtectionDialog(desk)
    qtbot.addWidget(dialog)
    for field in (dialog._fields.first, dialog._fields.second):
        QTest.keyClicks(field, "short")
    assert not dialog._change.isEnabled()
    assert dialog._fields.fault() == "At least 8 characters."


def test_a_wrong_passphrase_is_said_and_can_be_mended(qtbot: QtBot) -> None:
    dialog = UnlockDialog(opener)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog._field, "wrong")
    QTest.keyClick(dialog._field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog._field.text() == "wrong"
    assert not dialog._message.isHidden()
    QTest.keyClicks(dialog._field, "right")
    QTest.keyClick(dialog._field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_recovery_phrase_opens_where_the_passphrase_is_lost(qtbot: QtBot) -> None:
    ways: list[str] = []
    dialog = UnlockDialog(lambda way, secret, done, failed: (ways.append(way), done()))  # type: ignore[arg-type, return-value]
    qtbot.addWidget(dialog)
    dialog._other.click()
    QTest.keyClicks(dialog._field, "words")
    dialog._open.click()
    assert ways == ["recovery"]


def test_nothing_is_tried_with_an_empty_field(qtbot: QtBot) -> None:
    dialog = UnlockDialog(opener, "recovery", NoKeyring())
    qtbot.addWidget(dialog)
    assert not dialog._open.isEnabled()
    assert "test.no_keyring" in dialog._message.words()


def crashed() -> BaseException:
    try:
        int("customer " + "138" * 4)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_has_versions_and_code_but_no_customer_s_data() -> None:
    text = report(crashed())
    assert text.endswith("ValueError")
    assert "customer" not in text.splitlines()[-1]
    assert "test_dialogs.py" in text
    assert "Python 3." in text
    assert str(Path.home()) not in text


@pytest.mark.logs_errors
def test_a_mistake_shows_one_report_at_a_time(qtbot: QtBot) -> None:
    crashes = Crashes()
    error = crashed()
    crashes.caught(type(error), error, error.__traceback__)
    crashes.caught(type(error), error, error.__traceback__)
    dialog = crashes._dialog
    assert isinstance(dialog, CrashDialog)
    assert "ValueError" in dialog._report.toPlainText()
    dialog._go_on.click()
    assert crashes._dialog is None


@pytest.mark.logs_errors
def test_a_mistake_on_a_thread_is_shown_as_well(qtbot: QtBot) -> None:
    crashes = Crashes()
    thread = threading.Thread(target=lambda: 1 // 0)
    before = threading.excepthook
    threading.excepthook = crashes._caught_in_thread
    try:
        thread.start()
        thread.join()
    finally:
        threading.excepthook = before
    qtbot.waitUntil(lambda: crashes._dialog is not None)
    assert crashes._dialog is not None
    crashes._dialog.accept()


def test_what_qt_says_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "shopdesk.qt"):
        qt_message(QtMsgType.QtWarningMsg, None, "a warning")  # type: ignore[arg-type]
    assert caplog.record_tuples == [("shopdesk.qt", logging.WARNING, "a warning")]


def test_every_language_s_values_have_room_beside_long_names(desk: Desk, qtbot: QtBot) -> None:
    long = "Гаранција на производе у месецима"
    desk.value_names = lambda: [ValueName("shop", long)]  # type: ignore[method-assign]
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog._values
    names = table.verticalHeader()
    assert names.width() >= QFontMetrics(names.font()).horizontalAdvance(long)
    assert all(table.columnWidth(at) >= px(116) for at in range(table.columnCount()))
    assert not table.horizontalScrollBar().isVisible()
    assert not table.showGrid()
    assert dialog.width() >= px(760)
    dialog.close()


def test_a_dialog_grows_with_a_sentence_that_appears(qtbot: QtBot) -> None:
    dialog = UnlockDialog(opener)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    dialog._message.say("The passphrase is wrong. Nothing was changed. " * 8, look="error")
    words = dialog._message._lead
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert dialog.height() > before
    dialog.close()
