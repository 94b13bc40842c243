"""A picture of every screen with demonstration data: for the guide, for the eye, for a newcomer.

The tour drives the same program the owner uses. Each step does something and then waits for what
it must lead to; a step that never gets there is a KnownError, so that a tour is also a check.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.app.program import Program
from shopdesk.app.setting_up import offers
from shopdesk.clock import FixedClock
from shopdesk.desktop.settings import SHOW_COPIED, THEME, WINDOW_LANGUAGE, Settings
from shopdesk.errors import KnownError
from shopdesk.language.codes import Output, stored
from shopdesk.replies.model import Stage
from shopdesk.ui.calm import Calm
from shopdesk.ui.first_start import FirstStart
from shopdesk.ui.measures import WINDOW
from shopdesk.ui.protection import ProtectionDialog
from shopdesk.ui.recovery import RecoveryDialog
from shopdesk.ui.settings_dialog import SettingsDialog
from shopdesk.ui.shortcuts import ShortcutSheet

NOON = datetime.fromisoformat("2026-07-25T13:20:00+08:00")
_BUYERS: dict[str, Output] = {
    "zh_CN": "zh",
    "ko": "ko",
    "en": "en",
    "sr": "sr",
    "sr@latin": "sr-Latn",
}
_QUERIES: dict[Output, str] = {
    "zh": "发货",
    "ko": "배송",
    "en": "urgent",
    "sr": "hitno",
    "sr-Latn": "hitno",
}
_MESSAGES: dict[Output, str] = {
    "zh": "在吗？我在上海，这双39码还有货吗，今天拍下什么时候能发呀",
    "ko": "안녕하세요~ 부산으로 보내 주시면 며칠이나 걸릴까요? 245mm 살 건데 배송비는 얼마예요?",
    "en": "Hi, my name is Emma. I ordered size 39 last week, 2026072500127. Where is my parcel?",
    "sr": "Добар дан, зовем се Јелена. Кад шаљете пакет и колико кошта достава за Нови Сад?",
    "sr-Latn": "Pozdrav, zovem se Jelena. Kad saljete paket i kolko kosta dostava za Novi Sad?",
}
_PATIENCE_MS = 60_000
_STEP_MS = 20


class TourStuck(KnownError):
    """A screen did not come within a minute; data: `picture`, the one that was to be taken."""

    code = "tour.stuck"


def take_pictures(folder: Path, language: str, theme: str) -> list[Path]:
    """Write a PNG of every screen into a folder; returns their paths in order. Raises TourStuck."""
    app = cast(QApplication, QApplication.instance() or QApplication(sys.argv[:1]))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="shopdesk-tour-", ignore_cleanup_errors=True) as data:
        settings = Settings(Path(data))
        settings[WINDOW_LANGUAGE], settings[THEME] = language, theme
        settings[SHOW_COPIED] = True
        program = Program(app, Path(data), demo=True, clock=FixedClock(NOON))
        tour = Tour(app, program, folder, language)
        try:
            tour.go()
        finally:
            program.end()
    return tour.pictures


class Tour(QObject):
    """Walks through the screens; `go` returns when the last picture has been taken."""

    def __init__(self, app: QApplication, program: Program, folder: Path, language: str) -> None:
        super().__init__(program)
        self._app = app
        self.pictures: list[Path] = []
        self._program = program
        self._folder = folder
        self._language = language
        self._output = _BUYERS[language]
        self._loop = QEventLoop(self)
        self._steps = self._walk()
        self._until: Callable[[], bool] = lambda: True
        self._waited = 0
        self._next = ""
        self._error: BaseException | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def go(self) -> None:
        """Take all pictures. Raises TourStuck."""
        self._timer.start(_STEP_MS)
        self._loop.exec()
        if self._error is not None:
            raise self._error

    def _step(self) -> None:
        try:
            if self._until():
                self._until, self._waited = next(self._steps), 0
            else:
                self._waited += _STEP_MS
                self._give_up_after(_PATIENCE_MS)
        except StopIteration:
            self._end()
        except BaseException as error:
            self._error = error
            self._end()

    def _give_up_after(self, patience_ms: int) -> None:
        if self._waited > patience_ms:
            raise TourStuck(picture=self._next)

    def _end(self) -> None:
        self._timer.stop()
        self._program.frame.close()
        self._loop.quit()

    def _walk(self) -> Iterator[Callable[[], bool]]:
        """Yields what to wait for; a picture is taken when it holds."""
        yield from self._first_start()
        program = self._program
        window = program.show_window()
        program.frame.resize(*WINDOW)
        program.opening.open()
        self._next = "replies"
        yield lambda: program.suggester is not None and self._desk().reply is not None
        yield from self._serving(window)
        yield from self._editing(window)
        yield from self._dialogs(window)

    def _first_start(self) -> Iterator[Callable[[], bool]]:
        self._next = "first-start"
        page = FirstStart(offers(self._program, None), self._language)
        page.resize(*WINDOW)
        page.show()
        page.propose("云杉小铺", "小禾")
        yield page.isVisible
        yield from self._picture("first-start", page)
        page.close()
        page.deleteLater()

    def _serving(self, window: QWidget) -> Iterator[Callable[[], bool]]:
        page = self._program.page
        reception = page.reception
        reception.choose_language(self._output)
        self._search(_QUERIES[self._output])
        yield self._chosen_is_here
        yield from self._picture("replies", window)
        self._search("")
        page.pane.browse.go_to(Stage.BARGAINING)
        yield self._chosen_is_here
        self._fill_gaps()
        reception.act()
        yield lambda: self._desk().last_copied is not None
        yield from self._picture("replies-copied", window)
        page.toast.hide()
        page.pane.browse.go_to(None)
        reception.clearing.next_customer()
        reception.messages.open(_MESSAGES[self._output])
        yield lambda: self._is_on_desk(page.pane.message.chosen_key())
        yield from self._picture("replies-suggest", window)
        reception.messages.close()
        self._search("qwertzx")
        yield from self._picture("nothing-found", window)
        self._search("")
        yield self._chosen_is_here

    def _editing(self, window: QWidget) -> Iterator[Callable[[], bool]]:
        page = self._program.page
        page.reception.open("ship.urgent_sf")
        self._next = "editor"
        yield lambda: self._is_on_desk("ship.urgent_sf")
        page.library.edit()
        yield page.library.is_open
        yield from self._picture("editor", window)
        page.escape()

    def _dialogs(self, window: QWidget) -> Iterator[Callable[[], bool]]:
        program = self._program
        asked: list[bool] = []
        program.port.check_keyring(lambda: asked.append(True))
        yield lambda: bool(asked)
        made: dict[str, Callable[[], QWidget]] = {
            "settings": lambda: SettingsDialog(program.port, window),
            "protection": lambda: ProtectionDialog(program.port, window),
            "recovery": lambda: RecoveryDialog(_EXAMPLE_PHRASE, window),
            "shortcuts": lambda: ShortcutSheet(program.actions, program.page.hints(), window),
        }
        for name, make in made.items():
            self._next = name
            dialog = cast(Any, make())
            dialog.open()
            yield dialog.isVisible
            yield from self._picture(name, dialog)
            dialog.close()
            dialog.deleteLater()
        cast(Any, window).open_palette()
        yield from self._picture("palette", window)
        cast(Any, window).escape()
        program.theme.wear("dark" if program.theme.choice == "light" else "light")
        yield from self._picture("replies-other-theme", window)

    def _picture(self, name: str, widget: QWidget) -> Iterator[Callable[[], bool]]:
        """Take a picture once the layouts have come to rest."""
        self._next = name
        yield Calm(self._app).holds
        path = self._folder / f"{len(self.pictures) + 1:02}-{name}.png"
        widget.grab().save(str(path))
        self.pictures.append(path)

    def _search(self, query: str) -> None:
        self._program.page.top.search.setText(query)
        self._program.page.reception.type_query(query)

    def _chosen_is_here(self) -> bool:
        return self._is_on_desk(self._program.page.pane.browse.results.chosen_key())

    def _is_on_desk(self, key: str) -> bool:
        reply = self._desk().reply
        return reply is not None and reply.key == key

    def _desk(self) -> Any:
        return self._program.page.desk

    def _fill_gaps(self) -> None:
        samples = self._program.catalogue.samples(stored(self._output))
        composition = self._desk().composition
        for line in composition.form if composition else ():
            self._program.page.reception.fill(line.field.name, samples.get(line.field.name, "39"))


_EXAMPLE_PHRASE = " ".join(["lusab", "babad", "gutih", "tugad"] * 4 + ["mumap"])
"""A phrase of the right form that opens nothing: pictures never show a real one."""
