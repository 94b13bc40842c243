"""The first start: the page of four questions, then the shop that comes of the answers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

from shopdesk.app.preferences import keyring_error
from shopdesk.desktop import paths
from shopdesk.desktop.settings import BUYER_LANGUAGE, BUYER_LANGUAGES, WINDOW_LANGUAGE
from shopdesk.errors import KnownError
from shopdesk.language.codes import OUTPUTS, Language, Output, stored
from shopdesk.replies.library import read_stage
from shopdesk.replies.shopvalues import latin_name
from shopdesk.ui.first_start import Answers, FirstStart, Offers

if TYPE_CHECKING:
    from shopdesk.app.program import Program
    from shopdesk.replies.model import Reply
    from shopdesk.storage.opening import Shop
    from shopdesk.storage.vault import Protection as ProtectionWay
    from shopdesk.ui.widgets import Run


class SettingUp(QObject):
    """Asks in the program's frame, sets the shop up on the worker thread, opens the window."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._page: FirstStart | None = None

    def begin(self) -> None:
        """Show the page; it tells at once whether this computer's key store works."""
        self._program.tasks.run(keyring_error, self._show)

    def _show(self, error: KnownError | None) -> None:
        page = FirstStart(offers(self._program, error), self._program.translation.language)
        page.answered.connect(self._set_up)
        page.language_chosen.connect(self._speak)
        self._page = page
        self._program.frame.adopt(page)
        self._program.frame.show()
        page.setFocus()

    def _speak(self, language: str) -> None:
        program = self._program
        program.settings[WINDOW_LANGUAGE] = language
        program.theme.speak(program.translation.speak(language))

    def _set_up(self, answers: Answers) -> None:
        program = self._program
        chosen = tuple(output for output in OUTPUTS if stored(output) in answers.names)
        program.settings[BUYER_LANGUAGES] = chosen
        if program.settings[BUYER_LANGUAGE] not in chosen:
            program.settings[BUYER_LANGUAGE] = chosen[0]
        program.tasks.run(lambda: self._made(answers), self._enter, self._failed)

    def _made(self, answers: Answers) -> Shop:
        """The new shop with its names, on the worker thread."""
        from shopdesk.storage.opening import open_shop
        from shopdesk.storage.vault import Access

        program = self._program
        access = Access(passphrase=answers.passphrase or None)
        kept: ProtectionWay = answers.protected_by.value
        shop = open_shop(program.folder, access, protection=kept, fall_back=False)
        program.late.shop = shop
        program.service.save_shop_values(
            {
                (name, str(language)): text
                for language, names in answers.names.items()
                for name, text in zip(("shop", "agent"), names, strict=True)
            }
        )
        return shop

    def _enter(self, shop: Shop) -> None:
        self._program.show_window()
        self._program.opening.take(shop)

    def _failed(self, error: KnownError) -> None:
        if self._page is not None:
            self._page.failed(error)


def offers(program: Program, error: KnownError | None) -> Offers:
    """What the page of the first start is given."""
    folder = paths.resources() / "replies" / "en"
    replies = sum(len(list(read_stage(path))) for path in folder.glob("*.yaml"))
    return Offers(
        greeting=Greetings(program).runs,
        replies=replies,
        romanized=latin_name,
        keyring_error=error,
        demonstrate=demonstrate,
    )


def demonstrate() -> None:
    """Start over with a throw-away shop, as `shopdesk --demo` does."""
    frozen = getattr(sys, "frozen", False)
    arguments = ["--demo"] if frozen else ["-m", "shopdesk", "--demo"]
    if QProcess.startDetached(sys.executable, arguments)[0]:
        QApplication.quit()


class Greetings:
    """The first greeting in every language, from the built-in library, as it will be sent."""

    def __init__(self, program: Program) -> None:
        self._composer = program.composer
        self._replies: dict[Language, Reply] = {}

    def runs(self, language: Language, shop: str, agent: str) -> list[Run]:
        """The greeting in pieces; names that are not typed yet are shown by their label."""
        catalogue = self._composer.catalogue
        names = {
            "shop": shop or catalogue["shop"].called(language),
            "agent": agent or catalogue["agent"].called(language),
        }
        reply = self._greeting(language)
        composed = self._composer.compose(reply, cast(Output, language), {}, names, 0)
        parts = composed.parts if composed else ()
        return [(run.text, "value" if run.field else "plain") for p in parts for run in p.runs]

    def _greeting(self, language: Language) -> Reply:
        if language not in self._replies:
            path = paths.resources() / "replies" / language / "greeting.yaml"
            found = (reply for reply in read_stage(path) if reply.key == "greet.first")
            self._replies[language] = next(found)
        return self._replies[language]
