"""Whoever types faster than the worker reads gets what somebody slow would get."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from tests.replies.tab.conftest import CTRL, Tab

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def slow(tab: Tab) -> Iterator[threading.Event]:
    """The worker is busy until the event is set."""
    free = threading.Event()
    tab.page.library._tasks.run(lambda: free.wait(10))
    yield free
    free.set()


def test_values_typed_right_after_enter_land_in_the_fields(tab: Tab, slow: threading.Event) -> None:
    tab.type("ship.urgent_sf")
    tab.press(ENTER)
    tab.type("14")
    tab.press(ENTER)
    tab.type("Busan")
    assert tab.board.kept == ""
    slow.set()
    tab.settled()
    assert tab.page.top.search.text() == "ship.urgent_sf"
    assert {line.value for line in tab.page.desk.composition.form} >= {"14", "Busan"}


def test_escape_forgets_what_was_typed_ahead(tab: Tab, slow: threading.Event) -> None:
    tab.type("ship.urgent_sf")
    tab.press(ENTER)
    tab.type("14")
    tab.page.escape()
    slow.set()
    tab.settled()
    assert tab.page.top.search.text() == ""
    assert tab.board.kept == ""


def test_a_reply_that_cannot_be_read_gives_the_keys_back(tab: Tab, slow: threading.Event) -> None:
    shop = tab.services.shop
    tab.type("ship.urgent_sf")
    tab.press(ENTER)
    shop.database.engine.dispose()
    shop.database.path.rename(shop.database.path.with_suffix(".away"))
    slow.set()
    tab.wait(lambda: tab.window._trouble.words() != "")
    tab.press(Qt.Key.Key_A, CTRL)
    tab.type("greet")
    assert tab.page.top.search.text() == "greet"
    shop.database.path.with_suffix(".away").rename(shop.database.path)
