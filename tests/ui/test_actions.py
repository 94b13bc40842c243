"""Actions are declared once; keys, menus and the palette agree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.ui.actions import Action, Actions
from shopdesk.ui.palette import Entry, Palette, action_source


def nothing() -> None:
    pass


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_an_id_is_given_once(window: QMainWindow) -> None:
    actions = Actions()
    actions.add(window, Action("copy", "Copy", nothing))
    with pytest.raises(ValueError, match="copy"):
        actions.add(window, Action("copy", "Copy again", nothing))


def test_a_key_means_one_thing_in_a_window_and_its_pages(window: QMainWindow) -> None:
    actions = Actions()
    actions.add(window, Action("find", "Find", nothing, "Ctrl+F"))
    with pytest.raises(ValueError, match="find"):
        actions.add(QWidget(window), Action("flag", "Flag", nothing, "Ctrl+F"))


def test_two_pages_may_use_the_same_key(window: QMainWindow) -> None:
    actions = Actions()
    actions.add(QWidget(window), Action("a.new", "New reply", nothing, "Ctrl+N"))
    actions.add(QWidget(window), Action("b.new", "New order", nothing, "Ctrl+N"))
    assert [action.id for action in actions] == ["a.new", "b.new"]


def test_an_action_that_cannot_be_done_is_not_done(window: QMainWindow) -> None:
    done: list[str] = []
    actions = Actions()
    actions.add(window, Action("a", "A", lambda: done.append("a"), enabled=lambda: False))
    actions.live("a").trigger()
    assert done == []
    assert actions.offered() == []


def test_a_menu_greys_what_cannot_be_done_and_its_key_stays_alive(window: QMainWindow) -> None:
    can, done = [False], []
    actions = Actions()
    actions.add(window, Action("a", "A", lambda: done.append("a"), enabled=lambda: can[0]))
    menu = actions.menu(["a", ""], window)
    menu.aboutToShow.emit()
    assert not actions.live("a").isEnabled()
    menu.aboutToHide.emit()
    can[0] = True
    actions.live("a").trigger()
    assert done == ["a"]


def palette(window: QMainWindow, actions: Actions) -> Palette:
    made = Palette(window, [action_source(actions)])
    made.open()
    return made


def test_the_palette_finds_a_command_and_does_it(window: QMainWindow) -> None:
    done: list[str] = []
    actions = Actions()
    actions.add(
        window,
        Action("copy", "Copy all parts", lambda: done.append("copy")),
        Action("quit", "Quit ShopDesk", lambda: done.append("quit")),
    )
    panel = palette(window, actions)
    QTest.keyClicks(panel._field, "quit")
    QTest.keyClick(panel._field, Qt.Key.Key_Return)
    assert done == ["quit"]
    assert not panel.isVisible()


def test_the_palette_goes_by_esc_without_doing_anything(window: QMainWindow) -> None:
    done: list[str] = []
    actions = Actions()
    actions.add(window, Action("copy", "Copy", lambda: done.append("copy")))
    panel = palette(window, actions)
    QTest.keyClick(panel._field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert done == []


def test_the_palette_with_nothing_found_does_nothing_on_enter(window: QMainWindow) -> None:
    actions = Actions()
    actions.add(window, Action("copy", "Copy", nothing))
    panel = palette(window, actions)
    QTest.keyClicks(panel._field, "zzzz")
    QTest.keyClick(panel._field, Qt.Key.Key_Return)
    assert panel.isVisible()
    panel.hide()


def test_the_palette_finds_what_others_bring_after_the_commands(window: QMainWindow) -> None:
    opened: list[str] = []
    panel = palette(window, Actions())
    panel.add_source(lambda query: [Entry(f"reply {query}", "", "", lambda: opened.append(query))])
    QTest.keyClicks(panel._field, "fh")
    QTest.keyClick(panel._field, Qt.Key.Key_Return)
    assert opened == ["fh"]


def test_keys_have_the_names_on_the_keyboard_in_every_language(
    window: QMainWindow, qapp: QApplication
) -> None:
    chinese = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert chinese.load(f"{folder}/qtbase_zh_CN.qm")
    qapp.installTranslator(chinese)
    try:
        actions = Actions()
        actions.add(window, Action("all", "Copy all", nothing, "Ctrl+Return"))
        actions.add(window, Action("gone", "Delete", nothing, "Del"))
        entries = action_source(actions)("")
        assert [entry.value for entry in entries] == ["Ctrl+Enter", "Del"]
        assert actions.live("all").text() == "Copy all\tCtrl+Enter"
    finally:
        qapp.removeTranslator(chinese)
