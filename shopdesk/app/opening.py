"""Getting the data open: the first start, a passphrase, a lost key, a file that will not open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shopdesk.app.preferences import keyring_error
from shopdesk.desktop import paths
from shopdesk.desktop.settings import BUYER_LANGUAGES, WINDOW_LANGUAGE
from shopdesk.errors import KnownError
from shopdesk.language.codes import OUTPUTS, Language, stored
from shopdesk.replies.library import read_stage
from shopdesk.replies.shopvalues import latin_name
from shopdesk.storage.files import DATABASE, VAULT
from shopdesk.ui.first_start import Answers, FirstStart, Offers
from shopdesk.ui.unlock import UnlockDialog, Way
from shopdesk.ui.widgets import Run

if TYPE_CHECKING:
    from shopdesk.app.window import Program
    from shopdesk.storage.opening import Shop

ASK_PASSPHRASE = frozenset({"storage.passphrase_needed", "storage.passphrase_wrong"})
"""Errors after which the passphrase is asked for."""

ASK_RECOVERY = frozenset(
    {
        "storage.key_lost",
        "storage.vault_damaged",
        "storage.keyring_unavailable",
        "storage.keyring_locked",
        "storage.keyring_entry_missing",
        "storage.key_file_missing",
        "storage.key_file_damaged",
        "storage.wrong_key",
    }
)
"""Errors after which the recovery phrase opens the data."""


def is_first_start(folder: Path) -> bool:
    """Whether a data folder has neither key nor data yet."""
    return not (folder / VAULT).exists() and not (folder / DATABASE).exists()


class Opening(QObject):
    """Opens the program's shop on the worker thread and asks for what it takes."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._first: FirstStart | None = None

    def come_to_front(self) -> None:
        """Raise whichever window there is."""
        if self._first is not None:
            self._first.raise_()
            self._first.activateWindow()
        elif self._program.window is not None:
            self._program.window.come_to_front()

    def open(self) -> None:
        """Open the shop with the key where it is kept."""
        folder, demo = self._program.folder, self._program.demo

        def opened() -> Shop:
            from shopdesk.storage.opening import open_shop

            return open_shop(folder, protection="keyfile" if demo else "keyring")

        self._program.tasks.run(opened, self._opened, self._closed)

    def ask_first(self) -> None:
        """Show the first start's page; it tells at once whether the key store works."""
        self._program.tasks.run(keyring_error, self._show_first)

    def _opened(self, shop: Shop) -> None:
        self._program.late.shop = shop
        self._program.load()

    def _closed(self, error: KnownError) -> None:
        if error.code in ASK_PASSPHRASE:
            self._unlock("passphrase", None)
        elif error.code in ASK_RECOVERY:
            self._unlock("recovery", error)
        elif self._program.window is not None:
            self._program.window.show_trouble(error)

    def _unlock(self, way: Way, reason: KnownError | None) -> None:
        dialog = UnlockDialog(self._try_secret, way, reason, self._program.window)
        dialog.rejected.connect(QApplication.closeAllWindows)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try_secret(
        self, way: Way, secret: str, done: Callable[[], None], failed: Callable[[KnownError], None]
    ) -> None:
        folder = self._program.folder

        def opened() -> Shop:
            from shopdesk.storage.opening import open_shop
            from shopdesk.storage.vault import Access

            if way == "recovery":
                return open_shop(folder, recovery=secret, create=False)
            return open_shop(folder, Access(passphrase=secret), create=False)

        def came(shop: Shop) -> None:
            done()
            self._opened(shop)

        self._program.tasks.run(opened, came, failed)

    def _show_first(self, error: KnownError | None) -> None:
        offers = Offers(
            greeting=Greetings(self._program).runs,
            replies=len(self._builtin_keys()),
            romanized=latin_name,
            keyring_error=error,
            demonstrate=self._demonstrate,
        )
        self._first = FirstStart(offers, self._program.translation.language)
        self._first.answered.connect(self._set_up)
        self._first.language_chosen.connect(self._speak)
        self._first.show()

    def _builtin_keys(self) -> set[str]:
        folder = paths.resources() / "replies" / "en"
        return {reply.key for path in folder.glob("*.yaml") for reply in read_stage(path)}

    def _speak(self, language: str) -> None:
        program = self._program
        program.settings[WINDOW_LANGUAGE] = language
        program.theme.speak(program.translation.speak(language))

    def _demonstrate(self) -> None:
        """Start over with a throw-away shop, as `shopdesk --demo` does."""
        from PySide6.QtCore import QProcess

        program, *arguments = _own_command()
        QProcess.startDetached(program, [*arguments, "--demo"])
        QApplication.quit()

    def _set_up(self, answers: Answers) -> None:
        program = self._program
        chosen = tuple(output for output in OUTPUTS if stored(output) in answers.names)
        program.settings[BUYER_LANGUAGES] = chosen
        values = {
            (name, str(language)): text
            for language, names in answers.names.items()
            for name, text in zip(("shop", "agent"), names, strict=True)
        }

        def made() -> Shop:
            from shopdesk.storage.opening import open_shop
            from shopdesk.storage.vault import Access

            access = Access(passphrase=answers.passphrase or None)
            return open_shop(
                program.folder, access, protection=answers.protected_by.value, fall_back=False
            )

        def named(_: None) -> None:
            self._enter()

        def came(shop: Shop) -> None:
            program.late.shop = shop
            program.tasks.run(lambda: program.service.save_shop_values(values), named)

        page = self._first
        program.tasks.run(made, came, page.failed if page is not None else None)

    def _enter(self) -> None:
        program, page = self._program, self._first
        program.show_window(page.geometry() if page is not None else None)
        program.load()
        if page is not None:
            self._first = None
            page.close()
            page.deleteLater()


class Greetings:
    """The first greeting in every language, from the built-in library, as it will be sent."""

    def __init__(self, program: Program) -> None:
        folder = paths.resources() / "replies"
        self._composer = program.composer
        self._reply = {
            language: next(
                reply
                for reply in read_stage(folder / language / "greeting.yaml")
                if reply.key == "greet.first"
            )
            for language in ("zh", "ko", "en", "sr")
        }

    def runs(self, language: Language, shop: str, agent: str) -> list[Run]:
        """The greeting in pieces; names that are not typed yet are shown by their label."""
        catalogue = self._composer.catalogue
        names = {
            "shop": shop or catalogue["shop"].called(language),
            "agent": agent or catalogue["agent"].called(language),
        }
        composed = self._composer.compose(self._reply[language], language, {}, names, 0)
        if composed is None:
            return []
        return [
            (run.text, "value" if run.field else "plain")
            for part in composed.parts
            for run in part.runs
        ]


def _own_command() -> list[str]:
    """How this program was started."""
    import sys

    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "shopdesk"]
