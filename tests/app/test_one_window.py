"""Only windows are windows: no part of one flashes up by itself and takes the keys away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.ui.first_start import FirstStart
from shopdesk.ui.frame import Frame
from shopdesk.ui.settings_dialog import SettingsDialog
from tests.app.conftest import CTRL, ENTER, ESC, Start


class Watch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_a_first_start_is_one_window(start: Start, empty: Path, watch: Watch) -> None:
    run = start(empty)
    run.wait(lambda: isinstance(run.frame.centralWidget(), FirstStart))
    run.type("Spruce")
    run.press(ENTER)
    run.type("Mina")
    run.press(ENTER)
    run.opened()
    assert set(watch.seen) == {Frame.__name__}


def test_serving_a_buyer_is_done_in_one_window(start: Start, folder: Path, watch: Watch) -> None:
    run = start(folder).opened()
    run.serve("ship.urgent_sf", makeup="14")
    run.press(ENTER)
    run.press(Qt.Key.Key_D, CTRL)
    run.paste("My order 2026072500127\nHow long does it take? And how much?")
    run.settled()
    for _ in range(6):
        run.press(Qt.Key.Key_L, CTRL)
        run.settled()
    run.press(ESC)
    run.command("replies.edit")
    run.press(ESC)
    run.idle()
    assert set(watch.seen) == {Frame.__name__}


def test_another_language_of_the_window_opens_nothing(
    start: Start, folder: Path, watch: Watch
) -> None:
    run = start(folder).opened()
    run.press(Qt.Key.Key_Comma, CTRL)
    dialog = run.dialog(SettingsDialog)
    dialog._language.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End):
        run.press(key)
    run.idle()
    run.press(ESC)
    run.gone(SettingsDialog)
    assert set(watch.seen) == {Frame.__name__, SettingsDialog.__name__}
