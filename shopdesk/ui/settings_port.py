"""What the settings dialog reads and changes, as the composition root hands it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from shopdesk.errors import KnownError
from shopdesk.language.codes import Language
from shopdesk.ui.protection_state import Protector
from shopdesk.ui.theme import Choice

Values = Mapping[tuple[str, Language], str]
"""Values by (name, language): `("shop", "ko")`."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the owner set; `window_language` is a code or `auto`."""

    window_language: str
    theme: Choice
    buyer_languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class ValueName:
    """A shop-wide value that replies fill in: its field name and what it is called."""

    field: str
    words: str


class SettingsPort(Protector, Protocol):
    """Reads at once; slow work goes to the worker thread and calls back."""

    def preferences(self) -> Preferences:
        """The present preferences."""

    def prefer(self, preferences: Preferences) -> None:
        """Change and remember them; the window follows at once."""

    def value_names(self) -> Sequence[ValueName]:
        """The shop-wide values there are, in the window's language."""

    def values(self) -> Values:
        """The present values."""

    def set_values(
        self, values: Values, done: Callable[[], None], failed: Callable[[KnownError], None]
    ) -> None:
        """Save all values."""

    def last_backup(self) -> tuple[Path, datetime] | None:
        """The newest backup and its time (UTC)."""

    def back_up(self, done: Callable[[Path], None], failed: Callable[[KnownError], None]) -> None:
        """Make a backup now."""
