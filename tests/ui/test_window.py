"""The window's frame: tabs, keys that hold everywhere, trouble, protection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopdesk.errors import KnownError
from shopdesk.ui.actions import Actions
from shopdesk.ui.page import Badge
from shopdesk.ui.protection_state import ProtectedBy, Protection
from shopdesk.ui.shortcuts import ShortcutSheet
from shopdesk.ui.tasks import Task, Tasks
from shopdesk.ui.widgets import Label
from shopdesk.ui.window import Window

from .conftest import PlainPage


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window([PlainPage("replies"), PlainPage("orders", "package")], Actions())
    qtbot.addWidget(made)
    made.show()
    return made


def keys(window: Window, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(window, key, held)


def test_only_pages_that_exist_are_in_the_rail(qtbot: QtBot) -> None:
    window = Window([PlainPage("replies")], Actions())
    qtbot.addWidget(window)
    assert [item.words() for item in window._items] == ["Replies"]
    assert [action.id for action in window.actions_registry if "tab" in action.id] == [
        "window.tab.replies"
    ]


def test_the_window_is_as_large_as_drawn_where_the_screen_allows(window: Window) -> None:
    assert (window.minimumWidth(), window.minimumHeight()) == (960, 640)
    assert window.width() >= 960


def test_alt_and_a_number_shows_that_tab(window: Window) -> None:
    keys(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.page().title() == "Orders"
    assert [item.isChecked() for item in window._items] == [False, True]
    assert window._hints.hints() == tuple(window.page().hints())


def test_the_focus_starts_in_the_top_field_and_ctrl_f_goes_back_to_it(window: Window) -> None:
    top = window.page().top_field()
    assert window.focusWidget() is top
    window._settings.setFocus()
    keys(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is top


def test_ctrl_k_opens_the_palette_and_esc_closes_it(window: Window) -> None:
    keys(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window._palette.isVisible()
    window.escape()
    assert not window._palette.isVisible()


def test_esc_goes_one_step_back_at_a_time(window: Window) -> None:
    page = window.page()
    assert isinstance(page, PlainPage)
    page.open_menu = True
    window.show_trouble(KnownError(what="x"))
    window.escape()
    assert window._trouble.isHidden()
    assert page.steps_back == 0
    window._settings.setFocus()
    window.escape()
    assert page.steps_back == 1
    assert window.focusWidget() is window._settings
    window.escape()
    assert window.focusWidget() is page.field


def test_the_keys_are_on_a_sheet(window: Window, qtbot: QtBot) -> None:
    window.show_shortcuts()
    sheet = window.findChild(ShortcutSheet)
    words = {label.text() for label in sheet.findChildren(Label)}
    assert {"Go to the top field", "copy from replies", "Replies"} <= words
    sheet.close()


def test_a_known_error_is_said_in_the_window_until_it_is_closed(window: Window) -> None:
    window.show_trouble(KnownError())
    assert "went wrong" in window._trouble.words()
    window._trouble.taken.emit()
    assert window._trouble.isHidden()


def test_protection_by_file_only_is_said_permanently_and_in_amber(window: Window) -> None:
    window.set_protection(Protection(ProtectedBy.KEYFILE))
    assert window._shield.words() == "File only"
    assert (window._shield._icon, window._shield._icon_ink) == ("shield-warning-fill", "amber_s")
    window.set_protection(Protection(ProtectedBy.KEYRING))
    assert window._shield.words() == "Protected"


def test_a_click_on_the_shield_asks_for_the_explanation(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.protection_asked):
        window._shield.click()


def test_a_badge_is_read_out(window: Window) -> None:
    page = window._pages[1]
    page.badge = lambda: Badge(3, urgent=True, said="3 overdue")  # type: ignore[method-assign]
    page.badge_changed.emit()
    assert window._items[1].accessibleDescription() == "3 overdue"


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()


def test_a_slow_task_shows_a_bar_that_can_cancel_it(tasks: Tasks, qtbot: QtBot) -> None:
    window = Window([PlainPage("replies")], Actions(), tasks)
    qtbot.addWidget(window)
    window.show()
    task = Task("Importing", tasks.progressed.emit)
    tasks.slow.emit(task)
    assert window._busy.isVisible()
    window._busy._cancel.click()
    assert task.cancelled
    assert not window._busy.isVisible()


def test_a_task_s_error_is_said_in_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    window = Window([PlainPage("replies")], Actions(), tasks)
    qtbot.addWidget(window)

    def fail() -> None:
        raise KnownError

    tasks.run(fail)
    qtbot.waitUntil(lambda: not window._trouble.isHidden())
