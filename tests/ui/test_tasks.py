"""Work off the window's thread: order, errors, cancelling, the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shopdesk.errors import KnownError
from shopdesk.ui.tasks import Task, Tasks


class DiskFull(KnownError):
    code = "test.disk_full"


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()


def test_results_come_back_on_the_window_s_thread(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []
    tasks.run(threading.get_ident, lambda worker: told.extend([worker, threading.get_ident()]))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] != told[1] == threading.get_ident()


def test_operations_run_one_after_the_other_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    ran: list[int] = []
    told: list[int] = []
    for number in range(50):

        def operation(number: int = number) -> int:
            ran.append(number)
            return number

        tasks.run(operation, told.append)
    qtbot.waitUntil(lambda: len(told) == 50)
    assert ran == told == list(range(50))


def test_a_known_error_goes_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    def fail() -> None:
        raise DiskFull(path="shop.db")

    told: list[KnownError] = []
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.run(fail, on_error=told.append)
        qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "test.disk_full"


def test_a_known_error_nobody_takes_goes_to_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    def fail() -> None:
        raise DiskFull

    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run(fail)
    assert isinstance(failed.args[0], DiskFull)


def test_a_mistake_in_an_operation_reaches_the_crash_dialog(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []
    with qtbot.captureExceptions() as caught:
        tasks.run(lambda: 1 // 0, told.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert told == []


def test_a_mistake_in_a_callback_reaches_the_crash_dialog(tasks: Tasks, qtbot: QtBot) -> None:
    def wrong(result: int) -> None:
        raise LookupError(result)

    with qtbot.captureExceptions() as caught:
        tasks.run(lambda: 1, wrong)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is LookupError


def test_work_goes_on_after_a_mistake(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[int] = []
    with qtbot.captureExceptions():
        tasks.run(lambda: 1 // 0)
        tasks.run(lambda: 2, told.append)
        qtbot.waitUntil(lambda: told == [2])


def test_a_cancelled_operation_that_waits_is_not_begun(tasks: Tasks, qtbot: QtBot) -> None:
    gate, ran, told = threading.Event(), [], []
    tasks.run(lambda: gate.wait(5))
    tasks.run(lambda: ran.append(1), lambda _: told.append(1)).cancel()
    tasks.run(lambda: None, lambda _: told.append("last"))
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert ran == []
    assert told == ["last"]


def test_a_long_operation_stops_at_its_next_report(tasks: Tasks, qtbot: QtBot) -> None:
    begun, gate, steps, told = threading.Event(), threading.Event(), [], []

    def long(task: Task) -> None:
        for step in range(1000):
            task.report(step, 1000)
            steps.append(step)
            begun.set()
            gate.wait(5)

    task = tasks.run_long(long, lambda _: told.append("long"))
    begun.wait(5)
    task.cancel()
    gate.set()
    tasks.run(lambda: None, lambda _: told.append("next"))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["next"]
    assert steps == [0]


def test_progress_is_told_as_a_share(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.progressed) as progressed:
        tasks.run_long(lambda task: task.report(3, 4), words="Importing")
    assert progressed.args[0].share == 0.75
    assert progressed.args[0].words == "Importing"


def test_the_window_hears_of_an_operation_that_takes_long(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    tasks._patience.setInterval(0)
    with qtbot.waitSignal(tasks.slow) as slow:
        task = tasks.run(lambda: gate.wait(5))
    assert slow.args[0] is task
    with qtbot.waitSignal(tasks.settled):
        gate.set()


def test_nobody_is_called_whose_widget_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    owner, told, gate = QObject(), [], threading.Event()
    tasks.run(lambda: gate.wait(5), lambda _: told.append("gone"), owner=owner)
    tasks.run(lambda: None, lambda _: told.append("last"))
    import shiboken6

    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["last"]


def test_closing_while_work_goes_on_waits_for_it_and_calls_nobody() -> None:
    tasks = Tasks()
    begun, ended, told = threading.Event(), [], []

    def slow(task: Task) -> None:
        begun.set()
        try:
            while True:
                task.report(1, 2)
        finally:
            ended.append(1)

    tasks.run_long(slow, lambda _: told.append(1))
    tasks.run(lambda: told.append("never begun"))
    assert begun.wait(5)
    tasks.shutdown()
    assert ended == [1]
    assert told == []
    assert all(thread.name != "shopdesk-worker" for thread in threading.enumerate())
    assert tasks.run(lambda: told.append("too late")).cancelled
    assert told == []


def test_without_work_there_is_no_thread() -> None:
    tasks = Tasks()
    tasks.shutdown()
    assert tasks._thread is None
