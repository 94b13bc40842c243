"""A window in a process of its own that somebody works in until it is killed.

`typist.py FOLDER BUNDLE`; then on standard input `type` (a letter every 50 ms, each told with its
number and the time) or `duplicate` (told when the window says that it is done).
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

LETTERS = "please send this parcel to busan today if that is at all possible thank you "


def main(folder: Path, bundle: str) -> None:
    """Open the window and work as told."""
    sys._MEIPASS = bundle  # type: ignore[attr-defined]
    from shopdesk.app.window import Session
    from shopdesk.desktop.single_instance import claim

    wish = sys.stdin.readline().strip()
    app = QApplication([])
    mine = claim(folder)
    assert mine is not None
    session = Session(app, folder, mine, demo=False)
    session.frame.activateWindow()
    numbers = count(1)
    begun = False

    def type_on() -> None:
        number = next(numbers)
        QTest.keyClicks(QApplication.focusWidget(), LETTERS[(number - 1) % len(LETTERS)])
        print(number, time.monotonic(), flush=True)

    def duplicate() -> None:
        nonlocal begun
        page = session.program.page if session.program is not None else None
        assert page is not None
        if not begun and page.reception.at_hand() is not None:
            begun = True
            page.library.duplicate()
        elif page.toast.isVisible():
            print(page.toast.words(), flush=True)

    def step() -> None:
        program = session.program
        if program is None or program.suggester is None or QApplication.focusWidget() is None:
            return
        type_on() if wish == "type" else duplicate()

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(50)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
