"""The three places a key can be kept in; each can give it back and forget it."""

from __future__ import annotations

import base64
import secrets
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol, get_args

from shopdesk.storage.failures import file_failures
from shopdesk.storage.files import KEY_FILE, write_new
from shopdesk.storage.vault import keyrings
from shopdesk.storage.vault.failures import (
    KeyExists,
    KeyFileDamaged,
    KeyFileMissing,
    KeyringEntryMissing,
    PassphraseNeeded,
    PassphraseWrong,
    VaultDamaged,
)
from shopdesk.storage.vault.keyrings import Keyring, system_keyring
from shopdesk.storage.vault.sealing import Sealed, seal, unseal

Protection = Literal["keyring", "passphrase", "keyfile"]
PROTECTIONS: tuple[Protection, ...] = get_args(Protection)


@dataclass(frozen=True)
class Access:
    """What the caller brings to open or protect a vault; `keyring` None is the system's."""

    passphrase: str | None = field(default=None, repr=False)
    keyfile: Path | None = None
    keyring: Keyring | None = field(default=None, repr=False)

    def open_keyring(self) -> Keyring:
        """The injected keyring, else the system's."""
        return self.keyring or system_keyring()


class Slot(Protocol):
    """Where a key is kept."""

    @property
    def protection(self) -> Protection:
        """The kind of place."""

    def fetch(self, folder: Path, access: Access) -> bytes:
        """The key; raises the slot's own errors."""

    def forget(self, folder: Path, access: Access) -> bool:
        """Remove the key from this place; False if it could not be removed."""

    def described(self) -> dict[str, Any]:
        """What the vault file says about the place."""


@dataclass(frozen=True, slots=True)
class KeyringSlot:
    """The key in the operating system's keyring, under an account of its own."""

    account: str
    protection: Literal["keyring"] = "keyring"

    @classmethod
    def keep(cls, key: bytes, access: Access) -> KeyringSlot:
        """Raises KeyringUnavailable, KeyringLocked."""
        slot = cls(secrets.token_hex(8))
        keyrings.keep(access.open_keyring(), slot.account, key.hex())
        return slot

    def fetch(self, folder: Path, access: Access) -> bytes:  # noqa: ARG002
        """Raises KeyringEntryMissing, KeyringUnavailable, KeyringLocked."""
        key = _from_hex(keyrings.fetch(access.open_keyring(), self.account))
        if key is None:
            raise KeyringEntryMissing
        return key

    def forget(self, folder: Path, access: Access) -> bool:  # noqa: ARG002
        """Delete the entry."""
        return keyrings.forget(access.open_keyring(), self.account)

    def described(self) -> dict[str, Any]:
        """The account's name."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class KeyFileSlot:
    """The key in a file that only this user may read; protection by file only.

    `path` is relative to the data folder, or absolute (a stick). Windows and a stick's file system
    know no owner-only mode; there the folder's own protection has to do.
    """

    path: Path
    protection: Literal["keyfile"] = "keyfile"

    @classmethod
    def keep(cls, key: bytes, folder: Path, access: Access) -> KeyFileSlot:
        """Raises KeyExists if the file holds anything else; FolderMissing, ReadOnly, DiskFull."""
        path = key_file(folder, access)
        inside = path.is_relative_to(folder.absolute())
        slot = cls(path.relative_to(folder.absolute()) if inside else path)
        with file_failures(path):
            if path.exists():
                if slot.fetch(folder, access) != key:
                    raise KeyExists(path=path)
                return slot
            try:
                write_new(path, f"{key.hex()}\n")
            except FileExistsError as error:
                raise KeyExists(path=path) from error
        return slot

    def fetch(self, folder: Path, access: Access) -> bytes:
        """Raises KeyFileMissing, KeyFileDamaged, ReadOnly (no right to read it)."""
        path = access.keyfile or folder / self.path
        with file_failures(path):
            if not path.is_file():
                raise KeyFileMissing(path=path)
            content = path.read_bytes()[:1024].decode("ascii", "replace")
        key = _from_hex(content.strip())
        if key is None:
            raise KeyFileDamaged(path=path)
        return key

    def forget(self, folder: Path, access: Access) -> bool:  # noqa: ARG002
        """Delete the file."""
        try:
            (folder / self.path).unlink()
        except OSError:
            return False
        return True

    def described(self) -> dict[str, Any]:
        """The path, with forward slashes."""
        return {"protection": self.protection, "path": self.path.as_posix()}


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """The key in the vault file itself, locked with a passphrase."""

    sealed: Sealed
    protection: Literal["passphrase"] = "passphrase"

    @classmethod
    def keep(cls, key: bytes, access: Access) -> PassphraseSlot:
        """Raises PassphraseNeeded."""
        if not access.passphrase:
            raise PassphraseNeeded
        return cls(seal(key, access.passphrase))

    def fetch(self, folder: Path, access: Access) -> bytes:
        """Raises PassphraseNeeded, PassphraseWrong."""
        if not access.passphrase:
            raise PassphraseNeeded
        try:
            key = unseal(self.sealed, access.passphrase)
        except ValueError as error:
            raise VaultDamaged(path=folder) from error
        if key is None:
            raise PassphraseWrong
        return key

    def forget(self, folder: Path, access: Access) -> bool:  # noqa: ARG002
        """Nothing to do: the locked key goes with the vault file's old content."""
        return True

    def described(self) -> dict[str, Any]:
        """The locked key and the costs of its lock."""
        values = {
            name: base64.b64encode(value).decode() if isinstance(value, bytes) else value
            for name, value in asdict(self.sealed).items()
        }
        return {"protection": self.protection, **values}


def key_file(folder: Path, access: Access) -> Path:
    """Where a key file is put: where the caller says, else in the data folder."""
    return (access.keyfile or folder / KEY_FILE).absolute()


def keep_key(key: bytes, protection: Protection, folder: Path, access: Access) -> Slot:
    """Put the key into a new place and read it back from there."""
    slot: Slot
    if protection == "keyring":
        slot = KeyringSlot.keep(key, access)
    elif protection == "keyfile":
        slot = KeyFileSlot.keep(key, folder, access)
    else:
        slot = PassphraseSlot.keep(key, access)
    if slot.fetch(folder, access) != key:
        raise RuntimeError("a place for the key gives back another one")
    return slot


def slot_from(described: dict[str, Any]) -> Slot:
    """The place that a vault file describes; raises KeyError, TypeError or ValueError."""
    protection = described["protection"]
    if protection == "keyring":
        return KeyringSlot(str(described["account"]))
    if protection == "keyfile":
        return KeyFileSlot(Path(described["path"]))
    if protection != "passphrase":
        raise ValueError(protection)
    return PassphraseSlot(
        Sealed(
            salt=base64.b64decode(described["salt"], validate=True),
            rounds=int(described["rounds"]),
            memory_kib=int(described["memory_kib"]),
            lanes=int(described["lanes"]),
            body=base64.b64decode(described["body"], validate=True),
            mac=base64.b64decode(described["mac"], validate=True),
        )
    )


def _from_hex(text: str) -> bytes | None:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        return None
    return key if len(key) == 32 else None
