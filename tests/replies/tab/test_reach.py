"""The tab by keys and screen reader alone, and with no word cut, in every state it can be in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from shopdesk.desktop import paths
from shopdesk.replies.service import Loaded
from shopdesk.replies.tab.browsing import Order
from shopdesk.replies.tab.stages import STAGES
from shopdesk.ui.calm import Calm
from shopdesk.ui.painting import text_width
from shopdesk.ui.theme import Theme
from shopdesk.ui.translation import WINDOW_LANGUAGES, Translation
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets.keycap import caps_width
from tests.replies.tab.conftest import MakeTab, Tab
from tests.ui.walk import cut, nameless, not_on_the_way

MESSAGE = "Hi, my name is Emma. When do you ship? What does shipping to Leeds cost?"


def at_the_list(tab: Tab) -> None:
    tab.show("ship.urgent_sf")


def after_copying(tab: Tab) -> None:
    tab.show("bye.anything_else")
    tab.page.reception.act()
    tab.wait(lambda: tab.page.desk.last_copied is not None)


def at_a_message(tab: Tab) -> None:
    tab.page.reception.messages.open(MESSAGE)
    tab.settled()


def with_nothing_found(tab: Tab) -> None:
    tab.page.reception.type_query("couriqzxvw")


def without_favourites(tab: Tab) -> None:
    tab.page.pane.browse.sort(Order.FAVOURITES)


def in_the_editor(tab: Tab) -> None:
    tab.show("ship.urgent_sf")
    tab.page.library.edit()


STATES: dict[str, Callable[[Tab], None]] = {
    "list": at_the_list,
    "copied": after_copying,
    "message": at_a_message,
    "nothing found": with_nothing_found,
    "no favourites": without_favourites,
    "editor": in_the_editor,
}


def rest(tab: Tab) -> None:
    app = QApplication.instance()
    assert app is not None
    tab.wait(Calm(app).holds)


@pytest.mark.parametrize("state", STATES)
def test_it_is_named_throughout_and_walked_by_tab(tab: Tab, state: str) -> None:
    STATES[state](tab)
    rest(tab)
    assert nameless(tab.window) == []
    assert not_on_the_way(tab.window) == []


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation(qapp, paths.translations())
    yield made
    made.speak("en")


@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1280, 800)), (1.0, (960, 640)), (1.5, (1280, 800))]
)
@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_no_word_is_cut(
    language: str,
    scale: float,
    size: tuple[int, int],
    translation: Translation,
    theme: Theme,
    make_tab: MakeTab,
    loaded: Loaded,
) -> None:
    theme._language = translation.speak(language)
    theme._text_scale = scale
    theme.apply()
    tab = make_tab()
    tab.window.resize(*size)
    tab.page.show_library(loaded)
    faults: dict[str, list[str]] = {}
    for name, lead_to in STATES.items():
        lead_to(tab)
        rest(tab)
        if found := cut(tab.window):
            faults[name] = found
        while tab.page.escape():
            pass
        tab.page.pane.browse.sort(Order.BEST)
    assert faults == {}


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_stages_and_hints_are_whole_in_every_language(
    tab: Tab, language: str, translation: Translation, theme: Theme
) -> None:
    theme.speak(translation.speak(language))
    tab.show("ship.urgent_sf")
    tab.search("urgent")
    column = tab.page.pane.browse.stages
    room = column.list.viewport().width() - 2 * px(10) - px(8)
    for stage in STAGES:
        row = column.rows.row(stage)
        assert text_width(row.name, font("strong")) + text_width("127", font("second")) <= room
    hints = tab.page.hints()
    needed = sum(caps_width(h.keys, 7) + 6 + _wide(h.words) + 16 for h in hints)
    assert needed <= 1280 - px(88) - 32


def _wide(words: str) -> int:
    return QFontMetrics(font("caption")).horizontalAdvance(words) + 1
