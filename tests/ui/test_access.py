"""Every page and dialog can be walked by Tab, is named throughout, and cuts no word."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shopdesk.desktop import paths
from shopdesk.ui.calm import Calm
from shopdesk.ui.theme import Theme
from shopdesk.ui.translation import WINDOW_LANGUAGES, Translation

from .dialogs import MAKERS
from .walk import cut, nameless, not_on_the_way


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation(qapp, paths.translations())
    yield made
    made.speak("en")


@pytest.fixture
def text_size(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme._text_scale = 1.0
    theme.apply()


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[str], QWidget]]:
    """Opens pages and dialogs and waits until they have found their shape."""
    hosts: list[QWidget] = []

    def open_it(what: str) -> QWidget:
        hosts.append(QWidget())
        shown = MAKERS[what](hosts[-1])
        if shown.parent() is None:
            hosts.append(shown)
        shown.show()
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow, timeout=4000)
        qtbot.waitUntil(Calm(qapp).holds, timeout=4000)
        return shown

    yield open_it
    for host in reversed(hosts):
        delete(host)


@pytest.mark.parametrize("what", MAKERS)
def test_it_is_named_throughout_and_walked_by_tab(
    what: str, opened: Callable[[str], QWidget]
) -> None:
    shown = opened(what)
    assert nameless(shown) == []
    assert not_on_the_way(shown) == []
    shown.close()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_no_word_is_cut_in_any_dialog(
    language: str,
    scale: float,
    translation: Translation,
    text_size: Theme,
    opened: Callable[[str], QWidget],
) -> None:
    text_size._language = translation.speak(language)
    text_size._text_scale = scale
    text_size.apply()
    faults: dict[str, list[str]] = {}
    for what in MAKERS:
        shown = opened(what)
        if found := cut(shown):
            faults[what] = found
        shown.close()
    assert faults == {}
