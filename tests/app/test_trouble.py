"""The world fails while the shop works: the sentence is said, what was typed stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sqlalchemy import event

from shopdesk.app import build
from shopdesk.desktop import paths
from shopdesk.ui.settings_dialog import SettingsDialog
from shopdesk.ui.values_table import ValuesTable
from tests.app.conftest import CTRL, ENTER, ESC, Run, Start, reopened

FULL = "no room left"
LONG = "a parcel that was promised and has not come, " * 2000


@pytest.fixture
def run(start: Start, folder: Path) -> Run:
    return start(folder).opened()


def fill_disk(run: Run) -> Callable[[], None]:
    """Let the database grow no more, as on a full disk; returns what makes room again."""
    engine = run.program.late.opened().database.engine

    def no_growth(connection: object) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]

    def make_room() -> None:
        event.remove(engine, "begin", no_growth)
        event.listen(engine, "begin", growth)

    def growth(connection: object) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")  # type: ignore[attr-defined]

    event.listen(engine, "begin", no_growth)
    return make_room


def write_long(widget: QPlainTextEdit) -> None:
    given = QInputMethodEvent("", [])
    given.setCommitString(LONG)
    QApplication.sendEvent(widget, given)


def test_a_full_disk_is_said_while_typing_and_the_typed_text_stays(run: Run) -> None:
    fill_disk(run)
    message = LONG[:19_000]
    run.paste(message)
    run.wait(lambda: run.says(FULL))
    assert run.program.page.pane.message.box.toPlainText() == message.strip()
    run.settled()
    assert run.reply()


def test_what_did_not_fit_is_kept_once_there_is_room(run: Run) -> None:
    make_room = fill_disk(run)
    run.paste(LONG[:19_000])
    run.wait(lambda: run.says(FULL))
    make_room()
    run.close()
    with reopened(run.folder) as shop:
        drafts = build(shop, paths.resources()).replies.load().drafts
    assert json.loads(drafts["desk"])["message"].startswith("a parcel")


def test_a_window_closes_on_a_full_disk(run: Run) -> None:
    fill_disk(run)
    run.paste(LONG[:19_000])
    run.wait(lambda: run.says(FULL))
    run.close()
    with reopened(run.folder) as shop:
        assert build(shop, paths.resources()).replies.load().shelf


def test_copying_goes_on_when_its_count_cannot_be_kept(run: Run) -> None:
    run.serve("greet.first")
    engine = run.program.late.opened().database.engine
    broken = Path(run.program.late.opened().database.path)

    def read_only(connection: object) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")  # type: ignore[attr-defined]

    event.listen(engine, "begin", read_only)
    run.press(ENTER)
    assert QApplication.clipboard().text() == run.text()
    run.wait(lambda: run.says("cannot be read or written with your rights"))
    assert broken.exists()
    event.remove(engine, "begin", read_only)


def test_an_edit_that_cannot_be_saved_stays_in_the_editor(run: Run) -> None:
    run.search("greet.first")
    run.command("replies.edit")
    page = run.program.page
    run.wait(page.library.is_open)
    box = page.findChildren(QPlainTextEdit)
    edited = next(one for one in box if one.isVisible() and "Spruce" not in one.toPlainText())
    write_long(edited)
    fill_disk(run)
    run.press(Qt.Key.Key_Return, CTRL)
    run.wait(lambda: run.says(FULL))
    assert page.library.is_open()
    assert LONG.strip()[:100] in edited.toPlainText()


def test_shop_values_that_cannot_be_saved_stay_in_the_open_dialog(run: Run) -> None:
    run.press(Qt.Key.Key_Comma, CTRL)
    dialog = run.dialog(SettingsDialog)
    table = dialog.findChild(ValuesTable)
    assert table is not None
    item = table.item(0, 0)
    assert item is not None
    item.setText(LONG)
    make_room = fill_disk(run)
    run.press(ESC)
    run.wait(lambda: run.says(FULL))
    assert dialog.isVisible()
    assert item.text() == LONG
    make_room()
    run.press(ESC)
    run.gone(SettingsDialog)


def test_a_backup_that_cannot_be_made_is_said(run: Run) -> None:
    backups = run.folder / "backups"
    for copy in backups.iterdir():
        copy.unlink()
    backups.rmdir()
    backups.write_text("a file where the folder should be")
    run.press(Qt.Key.Key_Comma, CTRL)
    dialog = run.dialog(SettingsDialog)
    dialog._back_up.click()
    run.wait(lambda: run.says("Nothing was changed"))
    assert dialog._back_up.isEnabled()


def test_a_database_that_another_program_holds_is_said_and_work_goes_on(
    run: Run,
) -> None:
    database = run.program.late.opened().database
    with database.write():
        run.type("urgent")
        run.settled()
        assert run.reply() == "ship.urgent_sf"
        run.wait(lambda: run.says("Another program is using"))
    run.type(" sf")
    assert run.program.page.top.search.text() == "urgent sf"


@pytest.mark.logs_errors
def test_a_mistake_of_shopdesk_shows_a_report_and_loses_nothing(run: Run) -> None:
    run.type("urgent")
    run.program.tasks.run(lambda: 1 // 0)
    run.wait(lambda: run.says("ShopDesk made a mistake"))
    assert run.says("ZeroDivisionError")
    run.click("Go on")
    assert run.program.page.top.search.text() == "urgent"
