"""The program as its user runs it: a real folder, a real database, keys in, words out."""

from __future__ import annotations

import json
import logging
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shopdesk.app import build
from shopdesk.app.program import Program
from shopdesk.app.window import Session
from shopdesk.desktop import paths
from shopdesk.desktop.single_instance import claim
from shopdesk.language.codes import LANGUAGES
from shopdesk.replies.deskmodel import Fill
from shopdesk.storage.opening import Shop, open_shop

NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, ESC, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space
PATIENCE_MS = 20_000
PASSPHRASE = "spruce tree 88"

W = TypeVar("W", bound=QWidget)


class Run:
    """One run of the window over a data folder, with what a person at it does and sees."""

    def __init__(self, app: QApplication, folder: Path, qtbot: QtBot) -> None:
        mine = claim(folder)
        assert mine is not None, "another window has this folder"
        self.folder = folder
        self.qtbot = qtbot
        self.session = Session(app, folder, mine, demo=False)
        self.frame = self.session.frame
        self.frame.resize(1280, 800)
        self.frame.activateWindow()

    # What the person does

    def type(self, text: str) -> None:
        if text.isascii():
            QTest.keyClicks(focused(), text)
        else:  # as an input method gives it
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QApplication.sendEvent(focused(), event)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(focused(), key, modifiers)

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def search(self, query: str) -> None:
        """Type a query and wait until its first reply is on the desk."""
        self.program.page.top.search.setFocus()
        self.type(query)
        self.settled()

    def serve(self, key: str, **values: str) -> None:
        """Put one reply on the desk and type these values where Enter leads."""
        self.search(key)
        assert self.reply() == key
        while isinstance(action := self.program.page.desk.next_action(), Fill):
            self.press(ENTER)
            self.type(values.get(action.field, "7"))

    def click(self, words: str) -> None:
        """Click the button that says this."""
        buttons = (one for top in visible() for one in top.findChildren(QPushButton))
        next(one for one in buttons if one.isVisible() and words_of(one) == words).click()

    def command(self, id_: str) -> None:
        """Do what a menu, a key or the palette would."""
        self.program.actions[id_].attempt()

    # What the person sees

    @property
    def program(self) -> Program:
        assert self.session.program is not None
        return self.session.program

    def reply(self) -> str:
        reply = self.program.page.desk.reply
        return reply.key if reply else ""

    def text(self) -> str:
        """The reply that would be copied, all parts."""
        whole = self.program.page.desk.composition
        return whole.whole if whole else ""

    def says(self, words: str) -> bool:
        """Whether something in sight, in the window or a dialog of it, says this."""
        return any(words in said for said in self.said())

    def said(self) -> list[str]:
        tops = visible()
        inside = [one for top in tops for one in top.findChildren(QWidget) if one.isVisible()]
        return [words_of(one) for one in [*tops, *inside]]

    def dialog(self, kind: type[W]) -> W:
        """The open dialog of this kind, once keys go to it."""
        self.wait(lambda: any(True for _ in dialogs(kind)))
        found = next(dialogs(kind))
        self.front(found)
        return found

    def front(self, window: QWidget) -> None:
        """Bring a window to the front; there is no window manager here that would."""
        window.activateWindow()
        self.wait(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)

    def gone(self, kind: type[QWidget]) -> None:
        """Wait until no dialog of this kind is open."""
        self.wait(lambda: not any(True for _ in dialogs(kind)))

    # Waiting

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def opened(self) -> Run:
        """Wait until the library is there and nothing more is under way."""
        self.wait(lambda: self.program.suggester is not None)
        self.front(self.frame)
        self.settled()
        self.idle()
        return self

    def settled(self) -> None:
        """Wait until the chosen reply is on the desk."""
        page = self.program.page
        self.wait(lambda: [one.key for one in page.desk.replies] == [page.pane.chosen_key()])

    def idle(self) -> None:
        """Wait until the worker thread has done all it was asked for."""
        done: list[None] = []
        self.program.tasks.run(lambda: None, done.append)
        self.wait(lambda: bool(done))

    def close(self) -> None:
        """Close the window as its × does, and what the program does after its last window."""
        if not isValid(self.frame):
            return
        program = self.session.program
        self.frame.close()
        self.session.end()
        if program is not None:
            program.translation.speak("en")
            program.theme.deleteLater()
        self.frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def focused() -> QWidget:
    """The widget that keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def visible() -> list[QWidget]:
    """The windows in sight."""
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def dialogs(kind: type[W]) -> Iterator[W]:
    """The visible dialogs of a kind."""
    tops = QApplication.topLevelWidgets()
    found = (one for top in tops for one in (top, *top.findChildren(kind)))
    return (one for one in found if isinstance(one, kind) and one.isWindow() and one.isVisible())


def words_of(widget: QWidget) -> str:
    """What a widget shows, however it does."""
    for name in ("words", "text", "toPlainText"):
        ask = getattr(widget, name, None)
        if callable(ask):
            found = ask()
            return found if isinstance(found, str) else ""
    return widget.windowTitle() if widget.isWindow() else ""


def prefer(folder: Path, **values: object) -> None:
    """Write settings.json before a start."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps(values), encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the shop's data; not the log, the lock and the preferences."""
    files = (path for path in folder.rglob("*") if path.is_file())
    told = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    apart = ("logs/", "window.lock", "settings.json")
    return {name: data for name, data in told.items() if not name.startswith(apart)}


Start = Callable[[Path], Run]

LIBRARY = ("greeting.yaml", "shipping.yaml")
"""The stages of the small library that these tests start with, for the sake of time."""


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a packaged program brings along: everything, with a library of two stages."""
    whole = paths.resources()
    folder = tmp_path_factory.mktemp("bundle")
    small = folder / "resources" / "replies"
    for part in whole.iterdir():
        if part.name != "replies":
            (folder / "resources").mkdir(exist_ok=True)
            shutil.copytree(part, folder / "resources" / part.name)
    small.mkdir()
    shutil.copy(whole / "replies" / "fields.yaml", small)
    for language in LANGUAGES:
        (small / language).mkdir()
        for stage in LIBRARY:
            shutil.copy(whole / "replies" / language / stage, small / language)
    return folder


@pytest.fixture(autouse=True)
def small_library(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as the packaged program does, out of the bundle."""
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Starts the program over a folder; what is still open at the end is closed."""
    runs: list[Run] = []

    def begin(folder: Path) -> Run:
        run = Run(qapp, folder, qtbot)
        runs.append(run)
        run.wait(lambda: run.session.program is not None and bool(QApplication.activeWindow()))
        return run

    yield begin
    for run in runs:
        run.close()


@pytest.fixture(autouse=True)
def qt_has_nothing_to_complain_about(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The program hands Qt's messages to its log, where pytest-qt does not see them."""
    yield
    said = [one for one in caplog.get_records("call") if one.name == "shopdesk.qt"]
    spoken = [one.getMessage() for one in said if one.levelno >= logging.WARNING]
    left = [line for line in spoken if "does not support" not in line]
    assert not left, f"Qt said: {left}"


@pytest.fixture(scope="session")
def stocked(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with the small library and names, its key in a file; to be copied."""
    folder = tmp_path_factory.mktemp("stocked") / "shop"
    with open_shop(folder, protection="keyfile") as shop:
        replies = build(shop, bundle / "resources").replies
        replies.load()
        names = {("shop", "en"): "Spruce", ("agent", "en"): "Mina"}
        replies.save_shop_values(names | {("shop", "zh"): "云杉小铺", ("agent", "zh"): "小禾"})
    prefer(folder, window_language="en", theme="light", buyer_language="en")
    return folder


@pytest.fixture
def folder(stocked: Path, tmp_path: Path) -> Path:
    """A stocked shop of this test's own."""
    return Path(shutil.copytree(stocked, tmp_path / "shop"))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A folder for a first start, in an English window."""
    prefer(tmp_path / "shop", window_language="en", theme="light")
    return tmp_path / "shop"


def reopened(folder: Path) -> Shop:
    """The shop of a closed window."""
    return open_shop(folder, create=False)
