"""Opens the window: claims the data folder, paints, and only then reads in the program.

Nothing is imported here that the first paint does not need.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shopdesk.desktop import paths
from shopdesk.desktop.settings import THEME, WINDOW_GEOMETRY, Settings
from shopdesk.desktop.single_instance import WindowClaim, ask_to_raise, claim
from shopdesk.errors import KnownError
from shopdesk.ui.frame import Frame

if TYPE_CHECKING:
    from shopdesk.app.program import Program
    from shopdesk.ui.crash import Crashes


def run(data_dir: Path | None, *, demo: bool = False) -> int:
    """Open the window and stay until it is closed; a second start raises the first and returns."""
    from shopdesk.app import demo_folder

    app = cast(QApplication, QApplication.instance() or QApplication(sys.argv[:1]))
    app.setApplicationName("ShopDesk")
    with demo_folder(demo) as throw_away:
        folder = throw_away or paths.data_folder(data_dir)
        try:
            mine = claim(folder)
            if mine is None:
                ask_to_raise(folder)
                return 0
        except KnownError as error:
            tell_on_screen(app, error)
            raise
        session = Session(app, folder, mine, demo=demo)
        try:
            return int(app.exec())
        finally:
            session.end()


def tell_on_screen(app: QApplication, error: KnownError) -> None:
    """Say why there is no window, to somebody who started it without a terminal."""
    from PySide6.QtWidgets import QMessageBox

    from shopdesk.ui.translation import Translation, said

    if app.platformName() != "offscreen":
        Translation(app, paths.translations()).speak("auto")
        QMessageBox.critical(None, "ShopDesk", said(error))


class Session(QObject):
    """One run of the window: the frame at once, the program behind its first paint."""

    def __init__(self, app: QApplication, folder: Path, mine: WindowClaim, *, demo: bool) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._claim = mine
        self._demo = demo
        self._program: Program | None = None
        self._crashes: Crashes | None = None
        self._log: logging.Handler | None = None
        settings = Settings(folder)
        self.frame = Frame(settings[THEME], settings[WINDOW_GEOMETRY])
        self.frame.painted.connect(self._start)
        self.frame.show()

    @property
    def program(self) -> Program | None:
        """The program, once the first paint is over."""
        return self._program

    def end(self) -> None:
        """Write what is left, close the data, let another program have the folder."""
        from shopdesk.desktop.logs import stop_log

        if self._program is not None:
            self._program.end()
        if self._crashes is not None:
            self._crashes.remove()
        if self._log is not None:
            stop_log(self._log)
        self._claim.release()

    def _start(self) -> None:
        from shopdesk.app.program import Program
        from shopdesk.desktop.logs import start_log
        from shopdesk.ui.crash import Crashes

        self._log = start_log(self._folder)
        self._crashes = Crashes()
        self._crashes.install()
        self._program = Program(self._app, self._folder, frame=self.frame, demo=self._demo)
        self._claim.asked.connect(lambda _: self.frame.come_to_front())
        self._claim.listen()
        self._program.begin()
