"""One window for one data folder: the second start raises the first.

The claim is a lock file, taken before the database is opened; Qt notices the lock of a program that
crashed. Requests go over a local socket named after the folder and the user. Commands that write
need no claim: SQLite's own locks order their writing with the window's (WAL, five seconds'
patience), and restoring, which needs the database alone, finds the window by those locks.
"""

from __future__ import annotations

import getpass
import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

from shopdesk.errors import KnownError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

Request = Literal["raise", "toggle"]

LOCK = "window.lock"
_REQUESTS: dict[bytes, Request] = {b"raise": "raise", b"toggle": "toggle"}
_DONE = b"done\n"
_LONGEST = 64


class WindowSilent(KnownError):
    """Another window holds the data folder and does not answer."""

    code = "desktop.window_silent"


class LockFailed(KnownError):
    """The lock file cannot be made."""

    code = "desktop.lock_failed"


class WindowClaim(QObject):
    """This program is the one window of its data folder until `release`.

    `asked` gives what another start asks for, once `listen` was called; until then it waits. (Qt's
    network library is loaded only then, after the first paint.)
    """

    asked = Signal(str)

    def __init__(self, folder: Path, lock: QLockFile) -> None:
        super().__init__()
        self._folder = folder
        self._lock = lock
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Begin to answer other starts."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        name = _socket_name(self._folder)
        QLocalServer.removeServer(name)  # what a crash left; the lock says nobody uses it
        self._server.listen(name)

    def release(self) -> None:
        """Let another program have the folder."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _receive(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        request = _REQUESTS.get(bytes(socket.readLine(_LONGEST).data()).strip())
        if request is not None:
            socket.write(_DONE)
            socket.flush()
            self.asked.emit(request)
        socket.disconnectFromServer()


def claim(folder: Path) -> WindowClaim | None:
    """The claim on a data folder, or None if a running program has it. Raises LockFailed.

    It does not listen yet.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise LockFailed(path=folder) from error
    lock = _lock_of(folder)
    if lock.tryLock(0):
        return WindowClaim(folder, lock)
    if lock.error() != QLockFile.LockError.LockFailedError:
        raise LockFailed(path=folder)
    return None


def ask_to_raise(folder: Path, patience_ms: int = 3000) -> None:
    """Ask the running window to come to the front. Raises WindowSilent if it does not answer."""
    if not ask(folder, "raise", patience_ms):
        raise WindowSilent(path=folder)


def ask(folder: Path, request: Request, patience_ms: int = 3000) -> bool:
    """Send a request to the running window; whether one took it.

    A window that is only just starting is waited for; without any window the answer is quick.
    Works without an event loop.
    """
    deadline = QDeadlineTimer(patience_ms)
    while not (answered := _ask_once(folder, request, deadline)) and _is_claimed(folder):
        if deadline.hasExpired():
            break
        QThread.msleep(20)
    return answered


def _ask_once(folder: Path, request: Request, deadline: QDeadlineTimer) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_socket_name(folder))
    if not socket.waitForConnected(_left(deadline)):
        return False
    _give_way()
    socket.write(f"{request}\n".encode())
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_left(deadline)):
            return False
    return socket.readLine().data() == _DONE


def _give_way() -> None:
    """Windows lets a program come to the front only when the one in front allows it: this one."""
    if sys.platform == "win32":
        import ctypes

        anyone = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anyone)


def _is_claimed(folder: Path) -> bool:
    if not folder.is_dir():  # on Windows Qt would wonder aloud
        return False
    lock = _lock_of(folder)
    if lock.tryLock(0):
        lock.unlock()
        return False
    return lock.error() == QLockFile.LockError.LockFailedError


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)  # a lock is stale when its program is gone, not when it is old
    return lock


def _left(deadline: QDeadlineTimer) -> int:
    return max(1, int(deadline.remainingTime()))


def _socket_name(folder: Path) -> str:
    identity = f"{getpass.getuser()}\n{folder.resolve()}"
    return f"shopdesk-{hashlib.sha256(identity.encode()).hexdigest()[:24]}"
