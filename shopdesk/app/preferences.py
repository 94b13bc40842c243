"""What the settings dialog and the protection dialogs ask of the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from shopdesk.app.late import LateShop
from shopdesk.clock import Clock
from shopdesk.desktop.settings import BUYER_LANGUAGES, THEME, WINDOW_LANGUAGE, Settings
from shopdesk.errors import KnownError
from shopdesk.language.codes import OUTPUTS, Language, Output, stored
from shopdesk.replies.fields import FieldCatalogue, Scope
from shopdesk.ui.protection_state import ProtectedBy, Protection
from shopdesk.ui.settings_port import Preferences, ValueName, Values
from shopdesk.ui.tasks import Tasks
from shopdesk.ui.theme import Choice, Theme
from shopdesk.ui.translation import Translation

if TYPE_CHECKING:
    from shopdesk.replies.service import ReplyService

_LABELS: dict[str, Language] = {"zh_CN": "zh", "ko": "ko", "en": "en"}


class ProgramSettings:
    """The `SettingsPort` of the running program.

    `on_values` is told when the shop's values have been saved, `on_protection` when the key has
    been moved.
    """

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        translation: Translation,
        tasks: Tasks,
        late: LateShop,
        service: ReplyService[Any],
        catalogue: FieldCatalogue,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._theme = theme
        self._translation = translation
        self._tasks = tasks
        self._late = late
        self._service = service
        self._catalogue = catalogue
        self._clock = clock
        self._keyring_error: KnownError | None = None
        self.shop_values: Values = {}
        self.on_values: Callable[[Values], None] = lambda _: None
        self.on_protection: Callable[[Protection], None] = lambda _: None
        self.on_preferences: Callable[[Preferences], None] = lambda _: None

    def preferences(self) -> Preferences:
        """The present preferences."""
        outputs = self._settings[BUYER_LANGUAGES]
        languages = dict.fromkeys(stored(cast(Output, output)) for output in outputs)
        theme = cast(Choice, self._settings[THEME])
        return Preferences(self._settings[WINDOW_LANGUAGE], theme, tuple(languages))

    def prefer(self, preferences: Preferences) -> None:
        """Change and remember them; the window follows at once."""
        self._settings[WINDOW_LANGUAGE] = preferences.window_language
        self._settings[THEME] = preferences.theme
        chosen = (o for o in OUTPUTS if stored(o) in preferences.buyer_languages)
        self._settings[BUYER_LANGUAGES] = tuple(chosen)
        if self._theme.choice != preferences.theme:
            self._theme.wear(preferences.theme)
        self._theme.speak(self._translation.speak(preferences.window_language))
        self.on_preferences(preferences)

    def value_names(self) -> Sequence[ValueName]:
        """The shop's own fields, as the window's language calls them."""
        window = self._translation.language
        language = _LABELS.get(window, "sr")
        fields = self._catalogue.of(Scope.SHOP)
        return [ValueName(f.name, self._called(f.called(language), window)) for f in fields]

    def values(self) -> Values:
        """The present values."""
        return self.shop_values

    def set_values(
        self, values: Values, done: Callable[[], None], failed: Callable[[KnownError], None]
    ) -> None:
        """Save all values; those that are gone are taken out."""
        removed = {place: "" for place in self.shop_values if place not in values}
        written = {(name, str(language)): text for (name, language), text in values.items()}
        written |= {(name, str(language)): text for (name, language), text in removed.items()}

        def saved(_: None) -> None:
            self.shop_values = values
            self.on_values(values)
            done()

        self._tasks.run(lambda: self._service.save_shop_values(written), saved, failed)

    def last_backup(self) -> tuple[Path, datetime] | None:
        """The newest backup and its time."""
        from shopdesk.storage.backups import newest

        return newest(self._late.opened().backups)

    def back_up(self, done: Callable[[Path], None], failed: Callable[[KnownError], None]) -> None:
        """Make a backup now."""

        def copy() -> Path:
            from shopdesk.storage.files import make_private_folder
            from shopdesk.storage.snapshots import backup, dated

            shop = self._late.opened()
            make_private_folder(shop.backups)
            target = dated(shop.backups, "backup", self._clock())
            backup(shop.database, target)
            return target

        self._tasks.run(copy, done, failed)

    def protection(self) -> Protection:
        """The present state."""
        by = ProtectedBy(self._late.opened().vault.protection)
        return Protection(by, self._keyring_error)

    def check_keyring(self, done: Callable[[], None]) -> None:
        """Find out why this computer's key store cannot be used, if it cannot, and go on.

        Only then is the keyring's library loaded (36 MB) when the key is kept elsewhere.
        """

        def found(error: KnownError | None) -> None:
            self._keyring_error = error
            done()

        self._tasks.run(keyring_error, found, quiet=True)

    def recovery_phrase(self, done: Callable[[str], None]) -> None:
        """Fetch the phrase that opens the data whatever happens."""
        self._tasks.run(lambda: self._late.opened().vault.recovery_phrase(), done)

    def protect(
        self,
        by: ProtectedBy,
        passphrase: str,
        done: Callable[[], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Move the key; nothing changes if it fails."""

        def move() -> bool:
            from shopdesk.storage.vault import Access

            return self._late.opened().vault.change(by.value, Access(passphrase or None))

        def moved(_: bool) -> None:
            self.on_protection(self.protection())
            done()

        self._tasks.run(move, moved, failed)

    def _called(self, label: str, window: str) -> str:
        from shopdesk.language.serbian import to_latin

        return to_latin(label) if window == "sr@latin" else label


def keyring_error() -> KnownError | None:
    """Why this computer's key store cannot be used, None if it can: it is tried, on any thread."""
    from shopdesk.storage.vault.keyrings import forget, keep, system_keyring

    account = "trial"
    try:
        keyring = system_keyring()
        keep(keyring, account, "0")
    except KnownError as error:
        return error
    forget(keyring, account)
    return None
