"""How the customers' data is protected: the state, and who can change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from shopdesk.errors import KnownError


class ProtectedBy(StrEnum):
    """Where the key to the data is."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    KEYFILE = "keyfile"


@dataclass(frozen=True, slots=True)
class Protection:
    """The way of protection; `keyring_error` says why this computer's key store cannot be used."""

    by: ProtectedBy
    keyring_error: KnownError | None = None

    @property
    def strong(self) -> bool:
        """Whether somebody who copies the folder still cannot read the data."""
        return self.by is not ProtectedBy.KEYFILE

    def word(self) -> str:
        """One word for the rail."""
        if self.strong:
            return QCoreApplication.translate("Protection", "Protected")
        return QCoreApplication.translate("Protection", "File only")

    def icon(self) -> tuple[str, str]:
        """Icon and ink."""
        if self.strong:
            return "shield-check-fill", "green"
        return "shield-warning-fill", "amber_s"


class Protector(Protocol):
    """What changes the protection; hands the work to the worker thread and calls back."""

    def protection(self) -> Protection:
        """The present state."""

    def recovery_phrase(self, done: Callable[[str], None]) -> None:
        """Fetch the phrase that opens the data whatever happens."""

    def protect(
        self,
        by: ProtectedBy,
        passphrase: str,
        done: Callable[[], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Move the key; nothing changes if it fails."""
