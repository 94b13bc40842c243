"""One start of a window, measured from outside: `start.py empty|shopdesk DATA_DIR`.

Prints a line of JSON: milliseconds since the process was asked for (SHOPDESK_BENCH_START, in
nanoseconds of the wall clock) until the first paint and until the library can be searched, and
the resident memory in MB.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

STARTED = int(os.environ["SHOPDESK_BENCH_START"])


def since() -> float:
    return (time.time_ns() - STARTED) / 1e6


def resident() -> float:
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20


def empty() -> dict[str, float]:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    times: dict[str, float] = {}

    class Window(QMainWindow):
        def paintEvent(self, event: object) -> None:
            if not times:
                times["paint"] = since()
                QTimer.singleShot(0, app.quit)

    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()
    return {**times, "memory": resident()}


def shopdesk(folder: Path) -> dict[str, float]:
    """The program's own way in, from the command line's parser on."""
    from shopdesk.cli.main import parse

    parse(["--data-dir", str(folder)])
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from shopdesk.app.window import Session
    from shopdesk.desktop.single_instance import claim

    app = QApplication([])
    times: dict[str, float] = {}
    mine = claim(folder)
    assert mine is not None
    session = Session(app, folder, mine, demo=False)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                times.setdefault("paint", since())
            return False

    watch = Watch()
    session.frame.installEventFilter(watch)

    def look() -> None:
        program = session.program
        if program is None or program.window is None:
            return
        if program.page.reception.shelf is not None and "searchable" not in times:
            times["searchable"] = since()
            program.page.reception.type_query("fh")
        if program.suggester is not None and program.suggester.knows("sr"):
            times["suggesting"] = since()
            program.suggester.suggest("kad saljete paket", "sr")
            times["memory"] = resident()
            app.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(2)
    app.exec()
    session.end()
    return times


if __name__ == "__main__":
    kind = sys.argv[1]
    print(json.dumps(empty() if kind == "empty" else shopdesk(Path(sys.argv[2]))))
