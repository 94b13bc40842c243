"""Work off the window's thread: the one idiom for it.

`tasks.run(operation, on_done, on_error)` calls `operation()` on the one worker thread, in the order
of the calls, and gives its result to `on_done` on the window's thread. An operation must not touch
widgets; a callback must not wait for anything.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from shopdesk.errors import KnownError

T = TypeVar("T")

SLOW_AFTER_MS = 500
"""How long an operation may take before the window says that it is working."""


class Cancelled(Exception):
    """The person who asked for an operation does not want it any more."""


class Task:
    """One operation under way: what it is called, how far it is, and a way to stop it.

    A long operation gets its task as its argument, calls `report` now and then and thereby learns
    (by `Cancelled`) that it should stop.
    """

    def __init__(self, words: str, changed: Callable[[Task], None], *, quiet: bool = False) -> None:
        self.words = words
        self.quiet = quiet
        self.share: float | None = None
        self._changed = changed
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Drop the operation: it is not begun, or stops at its next report; no callback follows."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """Say how far the operation is; raises Cancelled when it should stop."""
        if self.cancelled:
            raise Cancelled
        self.share = done / total if total else None
        self._changed(self)


class _Job:
    """A task with what to do and whom to tell."""

    def __init__(
        self,
        task: Task,
        operation: Callable[[], Any],
        on_done: Callable[[Any], None] | None,
        on_error: Callable[[KnownError], None] | None,
        owner: QObject | None,
    ) -> None:
        self.task = task
        self.operation = operation
        self.on_done = on_done
        self.on_error = on_error
        self.owner = owner
        self.result: Any = None
        self.error: BaseException | None = None

    def work(self) -> None:
        """Do it, on the worker thread; whatever happens is kept for the window's thread."""
        try:
            if not self.task.cancelled:
                self.result = self.operation()
        except BaseException as error:
            self.error = error

    def wanted(self) -> bool:
        """Whether somebody still waits for the result."""
        alive = self.owner is None or isValid(self.owner)
        return alive and not self.task.cancelled and not isinstance(self.error, Cancelled)


class Tasks(QObject):
    """One worker thread, begun at the first task and joined by `shutdown`.

    `failed(error)`: a known error that the caller left to the window. Anything else that an
    operation or a callback raises reaches `sys.excepthook`, and so the crash dialog.
    `slow(task)`: an operation has taken half a second; `progressed(task)`; `settled(task)`.
    """

    failed = Signal(object)
    slow = Signal(object)
    progressed = Signal(object)
    settled = Signal(object)
    _begun = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._current: _Job | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_AFTER_MS)
        self._patience.timeout.connect(self._impatient)
        self._begun.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        operation: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[KnownError], None] | None = None,
        *,
        owner: QObject | None = None,
        words: str = "",
        quiet: bool = False,
    ) -> Task:
        """Run an operation; with an `owner` no callback comes once that object is gone.

        `quiet` work is nobody's wish (a daily backup): the window does not say that it is busy.
        """
        task = Task(words, self.progressed.emit, quiet=quiet)
        return self._take(_Job(task, operation, on_done, on_error, owner))

    def run_long(
        self,
        operation: Callable[[Task], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[KnownError], None] | None = None,
        *,
        owner: QObject | None = None,
        words: str = "",
    ) -> Task:
        """The same for an operation that reports its progress to the task it is given."""
        task = Task(words, self.progressed.emit)
        return self._take(_Job(task, lambda: operation(task), on_done, on_error, owner))

    def finish(self, patience: float = 5.0) -> None:
        """Wait until what was asked for so far has been done, at the very end: what was typed last
        is written before the data is closed. `patience` in seconds."""
        if self._thread is not None and not self._closed:
            done = threading.Event()
            self._jobs.put(_Job(Task("", lambda _: None), done.set, None, None, None))
            done.wait(patience)

    def shutdown(self) -> None:
        """Drop what has not begun, let the running operation end, join the thread.

        No callback comes afterwards, and `run` does nothing any more.
        """
        self._closed = True
        self._patience.stop()
        if self._thread is None:
            return
        if self._current is not None:
            self._current.task.cancel()
        try:
            while True:
                self._jobs.get_nowait()
        except Empty:
            self._jobs.put(None)
        self._thread.join()
        self._thread = None

    def _take(self, job: _Job) -> Task:
        if self._closed:
            job.task.cancel()
            return job.task
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="shopdesk-worker", daemon=True)
            self._thread.start()
        self._jobs.put(job)
        return job.task

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._current = job
            self._begun.emit(job)
            job.work()
            self._current = None
            self._ended.emit(job)

    def _begin(self, job: _Job) -> None:
        if not self._closed and self._current is job:
            self._patience.start()

    def _impatient(self) -> None:
        if (job := self._current) is not None and not job.task.quiet:
            self.slow.emit(job.task)

    def _end(self, job: _Job) -> None:
        if self._closed:
            return
        self._patience.stop()
        self.settled.emit(job.task)
        if not job.wanted():
            return
        if job.error is None:
            if job.on_done is not None:
                job.on_done(job.result)
        elif isinstance(job.error, KnownError):
            (job.on_error or self.failed.emit)(job.error)
        else:
            raise job.error
