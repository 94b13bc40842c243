"""The vault file: which place the key is in, and a value by which a key can be recognised.

The check value tells a wrong key from a damaged or foreign database, which SQLCipher itself cannot;
it is an HMAC under a random 256-bit key and helps nobody to find the key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shopdesk.storage.failures import StorageError, file_failures
from shopdesk.storage.files import write_new, write_safely
from shopdesk.storage.vault.failures import KeyExists, VaultDamaged
from shopdesk.storage.vault.slots import Slot, slot_from

VERSION = 1


@dataclass(frozen=True, slots=True)
class Record:
    """The content of a vault file; nothing in it is secret without its slot's own lock.

    `pending`: the database that belongs to the key was not created yet.
    """

    check: str
    slot: Slot
    pending: bool = False

    def fits(self, key: bytes) -> bool:
        """Whether this is the vault's key."""
        return hmac.compare_digest(self.check.encode("utf-8", "replace"), check_value(key).encode())


def check_value(key: bytes) -> str:
    """The value by which a key is recognised."""
    return hmac.new(key, b"ShopDesk key check 1", hashlib.sha256).hexdigest()


def read_record(path: Path) -> Record:
    """Raises VaultDamaged (also for a newer version's file) and ReadOnly (no right to read)."""
    with file_failures(path):
        content = path.read_bytes()
    try:
        return _record_from(json.loads(content))
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise VaultDamaged(path=path) from error


def _record_from(values: dict[str, Any]) -> Record:
    if values["version"] != VERSION:
        raise ValueError(values["version"])
    return Record(str(values["check"]), slot_from(values["slots"][0]), bool(values["pending"]))


def write_record(path: Path, record: Record, *, new: bool = False) -> None:
    """Replace the vault file, or make a new one (KeyExists if somebody was faster)."""
    values = {
        "version": VERSION,
        "check": record.check,
        "pending": record.pending,
        "slots": [record.slot.described()],
    }
    content = json.dumps(values, indent=2) + "\n"
    if not new:
        write_safely(path, content)
        return
    try:
        with file_failures(path):
            write_new(path, content)
    except StorageError as error:
        if isinstance(error.__cause__, FileExistsError):
            raise KeyExists(path=path) from error
        raise
