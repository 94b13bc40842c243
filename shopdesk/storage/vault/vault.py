"""The shop's key: made once, kept in one place, moved to another place on demand."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from shopdesk.storage.engine import KEY_BYTES
from shopdesk.storage.failures import WrongKey
from shopdesk.storage.files import DATABASE, VAULT, make_private_folder
from shopdesk.storage.vault.failures import (
    KeyExists,
    KeyLost,
    KeyringLocked,
    KeyringUnavailable,
    VaultDamaged,
)
from shopdesk.storage.vault.record import Record, check_value, read_record, write_record
from shopdesk.storage.vault.recovery import phrase_of
from shopdesk.storage.vault.slots import Access, KeyFileSlot, Protection, Slot, keep_key, key_file

_log = logging.getLogger(__name__)


class Vault:
    """The random 32-byte key of one data folder and the place it is kept in.

    The key never changes; losing every place and the recovery phrase loses the data.
    """

    def __init__(self, folder: Path, key: bytes, record: Record) -> None:
        """For the class methods; a record and key that belong together."""
        self.folder = folder
        self._key = key
        self._record = record

    def __repr__(self) -> str:
        return f"Vault({str(self.folder)!r}, {self.protection!r})"

    @property
    def key(self) -> bytes:
        """The database key."""
        return self._key

    @property
    def protection(self) -> Protection:
        """Where the key is kept: `keyring`, `passphrase` or `keyfile` (protection by file only)."""
        return self._record.slot.protection

    @property
    def pending(self) -> bool:
        """Whether the key's database was never created (a crash at the very first start)."""
        return self._record.pending

    @classmethod
    def exists(cls, folder: Path) -> bool:
        """Whether the folder has a vault file."""
        return (folder / VAULT).exists()

    @classmethod
    def create(
        cls,
        folder: Path,
        access: Access,
        protection: Protection = "keyring",
        *,
        fall_back: bool = False,
        key: bytes | None = None,
    ) -> Vault:
        """A new key for a new shop; a given `key` comes from a recovery phrase.

        Without a working keyring and with `fall_back`, the key goes under the passphrase if there
        is one, else into a key file; `protection` of the result tells. Raises KeyExists when the
        folder has a key or a database already, KeyringUnavailable, KeyringLocked,
        PassphraseNeeded, and the errors of writing files.
        """
        for name in (VAULT, DATABASE):
            if (folder / name).exists():
                raise KeyExists(path=folder / name)
        make_private_folder(folder)
        return cls._establish(folder, key, access, protection, fall_back=fall_back, pending=True)

    @classmethod
    def open(cls, folder: Path, access: Access) -> Vault:
        """The key from the place the vault file names.

        Raises KeyLost without a vault file, VaultDamaged, WrongKey, and the errors of the place.
        """
        path = folder / VAULT
        if not path.exists():
            raise KeyLost(path=path)
        record = read_record(path)
        key = record.slot.fetch(folder, access)
        if not record.fits(key):
            raise WrongKey(path=folder / DATABASE)
        return cls(folder, key, record)

    @classmethod
    def recover(
        cls, folder: Path, key: bytes, access: Access, proof: Callable[[bytes], None]
    ) -> Vault:
        """The vault opened with a key from the recovery phrase, and a working place for it again.

        The place is the same kind as before if it works, else as `create` falls back. Without a
        readable vault file `proof` must show that the key opens the database: it raises if not.
        Raises WrongKey.
        """
        try:
            record: Record | None = read_record(folder / VAULT) if cls.exists(folder) else None
        except VaultDamaged:
            record = None
        if record is None:
            proof(key)
        elif not record.fits(key):
            raise WrongKey(path=folder / DATABASE)
        wanted: Protection = record.slot.protection if record else "keyring"
        if wanted == "passphrase" and not access.passphrase:
            wanted = "keyring"
        pending = record.pending if record else not (folder / DATABASE).exists()
        return cls._establish(
            folder, key, access, wanted, fall_back=True, pending=pending, new=False
        )

    def change(self, protection: Protection, access: Access) -> bool:
        """Keep the same key in another place; the old place forgets it once the new one works.

        False when the old place could not be cleared (an unplugged stick, a locked keyring).
        Raises the errors of the new place; then everything is as it was.
        """
        old = self._record
        new = replace(old, slot=keep_key(self._key, protection, self.folder, access))
        moved = old.slot.described() != new.slot.described()
        try:
            write_record(self.folder / VAULT, new)
            Vault.open(self.folder, access)
        except BaseException:
            write_record(self.folder / VAULT, old)
            if moved:
                new.slot.forget(self.folder, access)
            raise
        self._record = new
        return old.slot.forget(self.folder, access) if moved else True

    def confirm(self) -> None:
        """Note that the database exists: from now on its absence is a loss, not a first start."""
        self._record = replace(self._record, pending=False)
        write_record(self.folder / VAULT, self._record)

    def recovery_phrase(self) -> str:
        """The key as 17 words to be written down; shown to the owner, never logged."""
        return phrase_of(self._key)

    @classmethod
    def _establish(
        cls,
        folder: Path,
        key: bytes | None,
        access: Access,
        protection: Protection,
        *,
        fall_back: bool,
        pending: bool,
        new: bool = True,
    ) -> Vault:
        key, slot = _place(key, folder, access, protection, fall_back=fall_back)
        record = Record(check_value(key), slot, pending)
        write_record(folder / VAULT, record, new=new)
        return cls(folder, key, record)


def _place(
    key: bytes | None, folder: Path, access: Access, protection: Protection, *, fall_back: bool
) -> tuple[bytes, Slot]:
    chosen = key or _new_key(protection, folder, access)
    try:
        return chosen, keep_key(chosen, protection, folder, access)
    except (KeyringUnavailable, KeyringLocked) as error:
        if not fall_back:
            raise
        _log.info("no working keyring (%s); the key is kept elsewhere", error.code)
        other: Protection = "passphrase" if access.passphrase else "keyfile"
        return _place(key, folder, access, other, fall_back=False)


def _new_key(protection: Protection, folder: Path, access: Access) -> bytes:
    """A random key; only a key file that is there already keeps its own.

    It is from a first start that broke off, or from one that is going on in another program.
    """
    path = key_file(folder, access)
    if protection == "keyfile" and path.exists():
        return KeyFileSlot(path).fetch(folder, access)
    return secrets.token_bytes(KEY_BYTES)
