"""Everything that lives as long as the window: built after the first paint, closed with it.

Order matters: the library before what may wait (suggestions, the day's backup, newer built-in
texts). Dialogs are imported when they are asked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from shopdesk.app.late import LateShop, StillClosed
from shopdesk.app.opening import Opening, is_first_start
from shopdesk.app.preferences import ProgramSettings
from shopdesk.clock import Clock, system_clock
from shopdesk.desktop import paths
from shopdesk.desktop.clipboard import Clipboard
from shopdesk.desktop.settings import (
    BUYER_LANGUAGE,
    BUYER_LANGUAGES,
    THEME,
    WINDOW_GEOMETRY,
    WINDOW_LANGUAGE,
    Settings,
)
from shopdesk.language.codes import LANGUAGES, Language, Output, stored
from shopdesk.replies.builtin import BuiltinFiles, Offer
from shopdesk.replies.composing import Composer
from shopdesk.replies.library import read_fields
from shopdesk.replies.service import Loaded, ReplyService
from shopdesk.replies.tab.view import RepliesPage
from shopdesk.replies.wording import read_rules
from shopdesk.ui.actions import Action, Actions
from shopdesk.ui.frame import Frame, geometry_to_remember
from shopdesk.ui.messages import QT_TRANSLATE_NOOP
from shopdesk.ui.tasks import Tasks
from shopdesk.ui.theme import Choice, Theme
from shopdesk.ui.translation import Translation
from shopdesk.ui.window import Window

if TYPE_CHECKING:
    from shopdesk.replies.suggest import Suggester


class Program(QObject):
    """The parts of the running program; `begin` fills its frame, `end` closes the data.

    Tests and the tour make one without a claim, over a frame of its own.
    """

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        frame: Frame | None = None,
        demo: bool = False,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__()
        self.folder = folder
        self.demo = demo
        self.clock = clock
        self.settings = Settings(folder)
        self.translation = Translation(app, paths.translations())
        language = self.translation.speak(self.settings[WINDOW_LANGUAGE])
        self.theme = Theme(app, cast(Choice, self.settings[THEME]), language)
        self.tasks = Tasks(self)
        self.late = LateShop()
        self.catalogue = read_fields(paths.resources() / "replies" / "fields.yaml")
        self.composer = Composer(self.catalogue, read_rules(paths.resources() / "wording"))
        builtin = BuiltinFiles(paths.resources() / "replies")
        self.service: ReplyService[Any] = ReplyService(self.late.backing, builtin, clock)
        self.actions = Actions()
        self.suggester: Suggester | None = None
        self.opening = Opening(self)
        self.window: Window | None = None
        self.frame = frame or Frame(self.settings[THEME], self.settings[WINDOW_GEOMETRY])
        self.frame.closing.connect(self._closing)

    def begin(self) -> None:
        """Show the window, or the first start's page, and open the data behind it."""
        if is_first_start(self.folder) and not self.demo:
            from shopdesk.app.setting_up import SettingUp

            SettingUp(self).begin()
        else:
            self.show_window()
            self.opening.open()

    def show_window(self) -> Window:
        """Make the window and show it in the frame."""
        self.page = self._replies_page()
        self.window = window = Window([self.page], self.actions, self.tasks)
        self.port = self._port(window)
        self._declare(window)
        window.settings_asked.connect(self._show_settings)
        window.protection_asked.connect(self._show_protection)
        self.frame.adopt(window)
        self.frame.show()
        window.focus_top_field()
        return window

    def end(self) -> None:
        """Finish what is being written, then close the data."""
        shelf = self.page.reception.shelf if self.window is not None else None
        if shelf is not None:
            self.tasks.run(lambda: self.service.keep(shelf), quiet=True)
        self.tasks.finish(patience=20.0)
        self.tasks.shutdown()
        self.late.close()

    def load(self) -> None:
        """The data is open: read the library and show it."""
        self.tasks.run(self._loaded_library, self._show)

    def _loaded_library(self) -> Loaded:
        if self.demo:
            from shopdesk.app.demonstration import fill

            fill(self.service, self.catalogue, self.clock())
        return self.service.load()

    def _show(self, loaded: Loaded) -> None:
        self.port.shop_values = cast(Any, dict(loaded.shop_values))
        self.page.show_library(loaded)
        self.port.on_protection(self.port.protection())
        self.tasks.run(loaded.shelf.warm_up, quiet=True)
        for language in self._languages_by_need():
            self._build_suggester(language)
        self.tasks.run(self.service.take_builtin, self._show_offers, quiet=True)
        self.tasks.run(self._back_up_today, quiet=True)

    def _languages_by_need(self) -> list[Language]:
        """The present buyer's language first."""
        first = stored(cast(Output, self.settings[BUYER_LANGUAGE]))
        return sorted(LANGUAGES, key=lambda language: language != first)

    def _build_suggester(self, language: Language) -> None:
        """One language at a time, so that the owner's reads need not wait for all of them."""
        self.tasks.run(lambda: self.service.suggester([language]), self._take_suggester, quiet=True)

    def _take_suggester(self, suggester: Suggester) -> None:
        if self.suggester is None:
            self.suggester = suggester
        else:
            self.suggester.join(suggester)
        self.page.suggester_ready()

    def _show_offers(self, offers: list[Offer]) -> None:
        if offers:
            self.page.show_offers(offers)

    def _back_up_today(self) -> None:
        from shopdesk.storage.backups import back_up_today

        shop = self.late.opened()
        back_up_today(shop.database, shop.backups, self.clock().astimezone().date())

    def _replies_page(self) -> RepliesPage:
        return RepliesPage(
            self.service,
            self.composer,
            lambda: self.suggester,
            self.tasks,
            self.actions,
            Clipboard(),
            self.settings,
            self.clock,
        )

    def _port(self, window: Window) -> ProgramSettings:
        port = ProgramSettings(
            self.settings,
            self.theme,
            self.translation,
            self.tasks,
            self.late,
            self.service,
            self.catalogue,
            self.clock,
        )
        port.on_values = lambda values: self.page.set_shop_values(cast(Any, values))
        port.on_protection = window.set_protection
        port.on_preferences = lambda _: self._offer_languages()
        return port

    def _offer_languages(self) -> None:
        languages: tuple[str, ...] = self.settings[BUYER_LANGUAGES]
        self.page.set_buyer_languages(languages)

    def _declare(self, window: Window) -> None:
        words = QT_TRANSLATE_NOOP("actions", "Show the recovery phrase")
        group = QT_TRANSLATE_NOOP("actions", "Window")
        self.actions.add(window, Action("window.recovery", words, self._show_recovery, group=group))

    def _show_settings(self) -> None:
        from shopdesk.ui.settings_dialog import SettingsDialog

        if self._has_data():
            self.port.check_keyring(lambda: _open(SettingsDialog(self.port, self.window)))

    def _show_protection(self) -> None:
        from shopdesk.ui.protection import ProtectionDialog

        if self._has_data():
            self.port.check_keyring(lambda: _open(ProtectionDialog(self.port, self.window)))

    def _show_recovery(self) -> None:
        from shopdesk.ui.recovery import RecoveryDialog

        if self._has_data():
            self.port.recovery_phrase(lambda phrase: _open(RecoveryDialog(phrase, self.window)))

    def _has_data(self) -> bool:
        """Whether the data is open; if not, the window says why."""
        if self.late.shop is None and self.window is not None:
            self.window.show_trouble(self.opening.trouble or StillClosed())
        return self.late.shop is not None

    def _closing(self) -> None:
        if self.window is not None:
            self.page.keep_drafts()
        self.settings[WINDOW_GEOMETRY] = geometry_to_remember(self.frame)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
