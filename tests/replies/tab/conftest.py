"""The replies tab in a window, over a real encrypted database with the whole built-in library."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shopdesk.app import Services, build
from shopdesk.clock import FixedClock
from shopdesk.desktop import paths
from shopdesk.desktop.clipboard import Clipboard
from shopdesk.desktop.settings import Settings
from shopdesk.language.codes import Output
from shopdesk.replies.deskmodel import Fill
from shopdesk.replies.model import Reply
from shopdesk.replies.service import Loaded
from shopdesk.replies.suggest import Suggester
from shopdesk.replies.tab.view import RepliesPage
from shopdesk.storage.opening import open_shop
from shopdesk.ui.actions import Actions
from shopdesk.ui.tasks import Tasks
from shopdesk.ui.theme import Theme
from shopdesk.ui.window import Window

NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Board:
    """A clipboard that only this test writes to; `blocked` while another program holds it."""

    def __init__(self) -> None:
        self.kept = ""
        self.blocked = False

    def setText(self, text: str) -> None:
        if not self.blocked:
            self.kept = text

    def text(self) -> str:
        return self.kept

    def ownsClipboard(self) -> bool:
        return True


def focused() -> QWidget:
    """The widget that keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


@dataclass
class Tab:
    """The tab as the owner meets it: keys in, rows, words and the clipboard out."""

    page: RepliesPage
    window: Window
    board: Board
    services: Services
    qtbot: QtBot

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(focused(), key, modifiers)

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def compose(self, preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        if commit:
            event.setCommitString(commit)
        QApplication.sendEvent(focused(), event)

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=4000)

    def search(self, query: str) -> None:
        """Type a query and wait for the first reply to be on the desk."""
        self.type(query)
        self.settled()

    def settled(self) -> None:
        """Wait until the chosen reply is on the desk."""
        pane = self.page.pane
        self.wait(lambda: [r.key for r in self.page.desk.replies] == [pane.chosen_key()])

    def show(self, key: str, output: Output = "en") -> None:
        """Put one reply on the desk in a language."""
        self.page.reception.choose_language(output)
        self.page.reception.open(key)
        self.wait(lambda: self.key() == key)

    def key(self) -> str:
        reply = self.page.desk.reply
        return reply.key if reply else ""

    def fill_gaps(self, text: str = "7") -> None:
        """Type a value into every gap, as Enter leads to them."""
        while isinstance(action := self.page.desk.next_action(), Fill):
            self.press(Qt.Key.Key_Return)
            assert self.page.pane.preview.form.edit(action.field) is QApplication.focusWidget()
            self.type(text)

    def button(self) -> str:
        return self.page.pane.preview.bar.primary.words()

    def toast(self) -> str:
        return self.page.toast.words() if self.page.toast.isVisible() else ""

    def stored(self, key: str) -> Reply:
        return self.services.replies.reply(key)

    def shown(self, widget: QWidget) -> bool:
        return widget.isVisibleTo(self.window)


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with the built-in library, to be copied for each test."""
    folder = tmp_path_factory.mktemp("stocked") / "shop"
    shop = open_shop(folder, protection="keyfile")
    replies = build(shop, paths.resources()).replies
    replies.keep(replies.load().shelf)
    shop.close()
    return folder


@pytest.fixture
def services(stocked: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    folder = tmp_path / "shop"
    shutil.copytree(stocked, folder)
    shop = open_shop(folder, protection="keyfile", clock=clock)
    yield build(shop, paths.resources(), clock)
    shop.close()


@pytest.fixture
def loaded(services: Services) -> Loaded:
    return services.load()


@pytest.fixture(scope="session")
def suggester(builtin: list[Reply]) -> Suggester:
    return Suggester.of(builtin, ["en", "sr"])


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    dressed = Theme(qapp, "light", "en")
    yield dressed
    dressed.wear("light")
    dressed.deleteLater()


MakeTab = Callable[[], Tab]


@pytest.fixture
def make_tab(
    services: Services, suggester: Suggester, tmp_path: Path, qtbot: QtBot
) -> Iterator[MakeTab]:
    """Opens the window, before its library has been loaded; several times for several starts."""
    running: list[tuple[Window, Tasks]] = []

    def make() -> Tab:
        board, tasks, actions = Board(), Tasks(), Actions()
        page = RepliesPage(
            services.replies,
            services.composer,
            lambda: suggester,
            tasks,
            actions,
            Clipboard(board),
            Settings(tmp_path),
            services.clock,
        )
        window = Window([page], actions, tasks)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=4000)
        window.focus_top_field()
        running.append((window, tasks))
        return Tab(page, window, board, services, qtbot)

    yield make
    for window, tasks in running:
        close(window, tasks, qtbot)


@pytest.fixture
def tab(make_tab: MakeTab, loaded: Loaded) -> Tab:
    """The window with the library, English buyers."""
    made = make_tab()
    made.page.show_library(loaded)
    made.page.reception.choose_language("en")
    made.settled()
    return made


def close(window: Window, tasks: Tasks, qtbot: QtBot) -> None:
    """Close as the program does: drafts are kept, no timer and no thread runs on."""
    page = window.page()
    assert isinstance(page, RepliesPage)
    page.keep_drafts()
    done: list[None] = []
    tasks.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=4000)
    tasks.shutdown()
    window.close()
    delete(window)
