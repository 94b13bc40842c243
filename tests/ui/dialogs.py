"""Every page and dialog of the window's ground floor, made over plain fakes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopdesk.errors import KnownError
from shopdesk.language.codes import Language
from shopdesk.ui.actions import Actions
from shopdesk.ui.crash import CrashDialog
from shopdesk.ui.first_start import FirstStart, Offers
from shopdesk.ui.protection import ProtectionDialog
from shopdesk.ui.protection_state import ProtectedBy, Protection
from shopdesk.ui.recovery import RecoveryDialog
from shopdesk.ui.settings_dialog import SettingsDialog
from shopdesk.ui.settings_port import Preferences, ValueName, Values
from shopdesk.ui.shortcuts import ShortcutSheet
from shopdesk.ui.unlock import UnlockDialog, Way
from shopdesk.ui.widgets import Hint, Run
from shopdesk.ui.window import Window

from .conftest import PlainPage

PHRASE = " ".join(f"word{number}" for number in range(24))


class NoKeyring(KnownError):
    code = "test.no_keyring"


class Desk:
    """What the dialogs ask for and change, kept in memory."""

    def __init__(self, by: ProtectedBy = ProtectedBy.KEYFILE) -> None:
        self.state = Protection(by, NoKeyring() if by is ProtectedBy.KEYFILE else None)
        self.liked = Preferences("en", "light", ("zh", "ko"))
        self.shop_values: dict[tuple[str, Language], str] = {("shop", "zh"): "云杉小铺"}
        self.backups: list[Path] = []
        self.fault: KnownError | None = None
        self.passphrase = ""

    def protection(self) -> Protection:
        return self.state

    def recovery_phrase(self, done: Callable[[str], None]) -> None:
        done(PHRASE)

    def protect(
        self,
        by: ProtectedBy,
        passphrase: str,
        done: Callable[[], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        if self.fault is not None:
            failed(self.fault)
            return
        self.state, self.passphrase = Protection(by), passphrase
        done()

    def preferences(self) -> Preferences:
        return self.liked

    def prefer(self, preferences: Preferences) -> None:
        self.liked = preferences

    def value_names(self) -> Sequence[ValueName]:
        return [ValueName("shop", "Shop name"), ValueName("agent", "Agent")]

    def values(self) -> Values:
        return self.shop_values

    def set_values(
        self, values: Values, done: Callable[[], None], failed: Callable[[KnownError], None]
    ) -> None:
        if self.fault is not None:
            failed(self.fault)
            return
        self.shop_values = dict(values)
        done()

    def last_backup(self) -> tuple[Path, datetime] | None:
        return (self.backups[-1], datetime(2026, 7, 16, 9, 0, tzinfo=UTC)) if self.backups else None

    def back_up(self, done: Callable[[Path], None], failed: Callable[[KnownError], None]) -> None:
        if self.fault is not None:
            failed(self.fault)
            return
        self.backups.append(Path("backups/2026-07-16.db"))
        done(self.backups[-1])


def greeting(language: Language, shop: str, agent: str) -> Sequence[Run]:
    return [(f"{language}: ", "plain"), (shop, "value"), (" ", "plain"), (agent, "value")]


def romanized(text: str) -> str:
    return {"云杉小铺": "Yunshan Shop", "小禾": "Xiaohe"}.get(text, text)


def offers(keyring_error: KnownError | None = None) -> Offers:
    return Offers(greeting, 127, romanized, keyring_error, lambda: None, lambda: None)


def opener(
    way: Way, secret: str, done: Callable[[], None], failed: Callable[[KnownError], None]
) -> None:
    done() if secret == "right" else failed(NoKeyring())


def actions(parent: QWidget) -> Actions:
    window = Window([PlainPage("replies")], made := Actions())
    window.setParent(parent)
    return made


MAKERS: dict[str, Callable[[QWidget], QWidget]] = {
    "first start": lambda parent: FirstStart(offers(), "en"),
    "first start without a keyring": lambda parent: FirstStart(offers(NoKeyring()), "en"),
    "settings": lambda parent: SettingsDialog(Desk(), parent),
    "protection by file": lambda parent: ProtectionDialog(Desk(), parent),
    "protection by keyring": lambda parent: ProtectionDialog(Desk(ProtectedBy.KEYRING), parent),
    "passphrase": lambda parent: UnlockDialog(opener, parent=parent),
    "recovery phrase to open": lambda parent: UnlockDialog(opener, "recovery", NoKeyring(), parent),
    "recovery phrase": lambda parent: RecoveryDialog(PHRASE, parent),
    "crash": lambda parent: CrashDialog("ShopDesk 0.1.0\nValueError", parent),
    "keys": lambda parent: ShortcutSheet(actions(parent), [Hint(("Enter",), "copy")], parent),
    "window": lambda parent: Window([PlainPage("replies")], Actions()),
}
