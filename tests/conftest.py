"""What holds for every test: no screen, a home of its own, a keyring in memory, nothing left over.

A test fails on a Qt message (pytest-qt does that), on a log record of level ERROR or above unless
it carries the marker `logs_errors`, and on a thread, a window or a timer that it leaves behind.
"""

from __future__ import annotations

import itertools
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
if sys.platform == "win32":  # whose fonts the offscreen platform does not look for
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["SYSTEMROOT"], "Fonts")))

HOMES = itertools.count()
FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


class MemoryKeyring(KeyringBackend):
    """A keyring that works and forgets everything with the test."""

    priority = 1

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError(username)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs_errors: the test expects log records of level ERROR")


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder: no test, and no program that it starts, sees the developer's own."""
    folder = homes / str(next(HOMES))
    folder.mkdir()
    for name in FOLDERS:
        monkeypatch.setenv(name, str(folder))
    for name in XDG_FOLDERS:
        monkeypatch.setenv(name, str(folder / name.lower()))
    for name in [name for name in os.environ if name.startswith("SHOPDESK_")]:
        monkeypatch.delenv(name)
    return folder


@pytest.fixture(autouse=True)
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """The keyring of this test; programs that it starts find a machine without one."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    return ring


@pytest.fixture(autouse=True)
def no_unexpected_error_is_logged(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("logs_errors"):
        return
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    errors = [record.getMessage() for record in records if record.levelno >= logging.ERROR]
    assert not errors, f"logged without being expected: {errors}"


@pytest.fixture(autouse=True)
def nothing_is_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    # Threads that Qt made are "dummies" to Python, which cannot tell when they end.
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in left:
        thread.join(timeout=1)
    alive = [thread.name for thread in left if thread.is_alive()]
    assert not alive, f"threads left running: {alive}"
    assert not _left_by_qt(), f"left by the window: {_left_by_qt()}"


def _left_by_qt() -> list[str]:
    """Visible windows and ticking timers of the application; nothing if Qt was never started."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return []
    windows = application.topLevelWidgets()
    owners = [application, *windows]
    timers = [timer for owner in owners for timer in owner.findChildren(QTimer) if timer.isActive()]
    return [repr(thing) for thing in [*timers, *(w for w in windows if w.isVisible())]]
