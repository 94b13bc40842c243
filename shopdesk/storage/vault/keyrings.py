"""The operating system's keyring, trusted only after it has given back what it was given."""

from __future__ import annotations

import logging
import sys
from typing import Protocol

from shopdesk.storage.vault.failures import (
    KeyringEntryMissing,
    KeyringLocked,
    KeyringUnavailable,
)

SERVICE = "ShopDesk"

_log = logging.getLogger(__name__)


class Keyring(Protocol):
    """What ShopDesk needs of a keyring; `keyring.backend.KeyringBackend` has it."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_keyring() -> Keyring:
    """The keyring of this system and user."""
    import keyring

    if sys.platform == "win32" and getattr(sys, "frozen", False):
        # a bundle has no package metadata, by which keyring would find its backends
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring()
    return keyring.get_keyring()


def keep(keyring: Keyring, account: str, secret: str) -> None:
    """Store a secret and read it back; raises KeyringUnavailable or KeyringLocked."""
    try:
        keyring.set_password(SERVICE, account, secret)
        returned = keyring.get_password(SERVICE, account)
    except Exception as error:  # backends raise their own kinds
        raise _unavailable(error) from None  # whose text might hold the secret
    if returned != secret:
        raise KeyringUnavailable(reason="it forgets what it is given")


def fetch(keyring: Keyring, account: str) -> str:
    """A stored secret; raises KeyringEntryMissing, KeyringUnavailable or KeyringLocked."""
    try:
        secret = keyring.get_password(SERVICE, account)
    except Exception as error:
        raise _unavailable(error) from None
    if secret is None:
        raise KeyringEntryMissing
    return secret


def forget(keyring: Keyring, account: str) -> bool:
    """Delete a stored secret; False if the keyring would not."""
    try:
        keyring.delete_password(SERVICE, account)
    except Exception as error:
        _log.warning("the keyring did not delete an entry: %s", type(error).__name__)
        return False
    return True


def _unavailable(error: Exception) -> KeyringLocked | KeyringUnavailable:
    if type(error).__name__ == "KeyringLocked":
        return KeyringLocked()
    return KeyringUnavailable(reason=type(error).__name__)
