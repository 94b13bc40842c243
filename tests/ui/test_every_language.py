"""Every page and dialog opens in every language, light and dark, without a word from Qt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.ui.theme import Theme
from shopdesk.ui.translation import WINDOW_LANGUAGES, Translation

from .dialogs import MAKERS

COMPILED = Path(__file__).parents[2] / "resources" / "i18n"


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation(qapp, COMPILED)
    yield made
    made.speak("en")


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
@pytest.mark.parametrize("what", MAKERS)
def test_it_opens_in_every_language(
    what: str, language: str, translation: Translation, theme: Theme, qtbot: QtBot
) -> None:
    theme.speak(translation.speak(language))
    host = QWidget()
    qtbot.addWidget(host)
    shown = MAKERS[what](host)
    qtbot.addWidget(shown)
    shown.show()
    theme.wear("dark")
    assert not shown.grab().isNull()
    shown.close()


@pytest.mark.parametrize("what", MAKERS)
def test_every_control_has_a_name_to_read_out(what: str, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    shown = MAKERS[what](host)
    qtbot.addWidget(shown)
    nameless = [
        button
        for button in shown.findChildren(QPushButton)
        if not (button.accessibleName() or button.text()) and button.isVisibleTo(shown)
    ]
    assert nameless == []


@pytest.mark.parametrize("what", MAKERS)
def test_it_takes_another_language_while_it_is_open(what: str, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    shown = MAKERS[what](host)
    qtbot.addWidget(shown)
    before = shown.windowTitle()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.LanguageChange))
    assert shown.windowTitle() == before
