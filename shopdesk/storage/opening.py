"""Opens a shop's data as it should be: the right key, the right file, the present schema.

The window and the command line come in here alike. Nothing here takes a lock of its own: several
programs may have the same shop open, and SQLite orders their writing (WAL, five seconds' patience).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from shopdesk.clock import Clock, system_clock
from shopdesk.storage import schema, snapshots
from shopdesk.storage.database import Database
from shopdesk.storage.engine import connect
from shopdesk.storage.failures import (
    DatabaseMissing,
    NotADatabase,
    ShopMissing,
    UpgradeFailed,
    WrongKey,
    file_failures,
)
from shopdesk.storage.files import BACKUPS, DATABASE, make_private_folder
from shopdesk.storage.vault import Access, Protection, Vault
from shopdesk.storage.vault.failures import KeyExists
from shopdesk.storage.vault.recovery import key_of

PASSPHRASE_VARIABLE = "SHOPDESK_PASSPHRASE"
NOTHING = Access()


@dataclass(frozen=True)
class Shop:
    """An open database and the vault with its key; `with` closes it."""

    folder: Path
    database: Database
    vault: Vault

    @property
    def backups(self) -> Path:
        """The folder of daily and other copies."""
        return self.folder / BACKUPS

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def __enter__(self) -> Shop:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def access_from_environment(access: Access) -> Access:
    """The access with the passphrase of SHOPDESK_PASSPHRASE, if it has none of its own."""
    passphrase = access.passphrase or os.environ.get(PASSPHRASE_VARIABLE) or None
    return Access(passphrase, access.keyfile, access.keyring)


def open_shop(
    folder: Path,
    access: Access = NOTHING,
    *,
    protection: Protection = "keyring",
    fall_back: bool = True,
    recovery: str | None = None,
    create: bool = True,
    clock: Clock = system_clock,
) -> Shop:
    """Open the shop in a data folder; with `create` a new one where there is neither key nor data.

    `protection` and `fall_back` are for a new shop (see `Vault.create`); `recovery` is the
    recovery phrase for a key that is lost. Every failure is a StorageError.
    """
    vault = open_vault(
        folder,
        access,
        protection=protection,
        fall_back=fall_back,
        recovery=recovery,
        create=create,
    )
    path = folder / DATABASE
    if not vault.pending and not path.exists():
        raise DatabaseMissing(path=path)
    try:
        database = open_database(path, vault.key, create=vault.pending, clock=clock)
    except WrongKey as error:  # the vault has checked the key, so it is the file
        raise NotADatabase(path=path) from error
    if vault.pending:
        vault.confirm()
    return Shop(folder, database, vault)


def open_vault(
    folder: Path,
    access: Access = NOTHING,
    *,
    protection: Protection = "keyring",
    fall_back: bool = True,
    recovery: str | None = None,
    create: bool = True,
) -> Vault:
    """The key of a data folder without opening the database; see `open_shop`."""
    access = access_from_environment(access)
    path = folder / DATABASE
    if recovery is not None:
        make_private_folder(folder)
        return Vault.recover(folder, key_of(recovery), access, lambda key: _prove(path, key))
    with file_failures(folder):
        empty = not Vault.exists(folder) and not path.exists()
    if empty:
        if not create:
            raise ShopMissing(path=folder)
        return _create_vault(folder, access, protection, fall_back=fall_back)
    return Vault.open(folder, access)


def open_database(
    path: Path, key: bytes, *, create: bool = False, clock: Clock = system_clock
) -> Database:
    """The database at the schema of this program; a newer one is refused untouched.

    Before an upgrade a verified copy goes into the backups folder and stays there.
    Raises the errors of `engine.connect`, NewerSchema and UpgradeFailed.
    """
    database = Database(path, key, create=create)
    try:
        found = schema.revision(database)
        schema.refuse_newer(found, path)
        if found != schema.HEAD:
            _upgrade(database, found, clock)
    except BaseException:
        database.engine.dispose()
        raise
    return database


def restore_shop(
    folder: Path,
    source: Path,
    access: Access = NOTHING,
    *,
    recovery: str | None = None,
    clock: Clock = system_clock,
) -> Shop:
    """Open the shop with a backup in the place of its present data, which is kept aside.

    The caller has closed the shop before. `recovery` is the recovery phrase of the installation
    the backup comes from, when that was another one. Raises what `snapshots.restore` and
    `open_shop` raise.
    """
    source_key = key_of(recovery) if recovery is not None else None
    with file_failures(folder):
        empty = not Vault.exists(folder) and not (folder / DATABASE).exists()
    vault = open_vault(folder, access, recovery=recovery if empty else None)
    aside = snapshots.dated(folder / BACKUPS, "before-restore", clock())
    snapshots.restore(source, folder / DATABASE, vault.key, aside=aside, source_key=source_key)
    return open_shop(folder, access, clock=clock)


def _create_vault(
    folder: Path, access: Access, protection: Protection, *, fall_back: bool
) -> Vault:
    """A new key, or the one of another program that starts at the same moment."""
    for _ in range(2):
        try:
            return Vault.create(folder, access, protection, fall_back=fall_back)
        except KeyExists:
            if Vault.exists(folder):
                break  # the other was faster; else only its key file is there, to be shared
    return Vault.open(folder, access)


def _upgrade(database: Database, found: str | None, clock: Clock) -> None:
    if found is None:
        schema.upgrade(database)
        return
    backups = database.path.parent / BACKUPS
    make_private_folder(backups)
    copy = snapshots.dated(backups, f"before-upgrade-{found}", clock())
    snapshots.backup(database, copy)
    try:
        schema.upgrade(database)
    except UpgradeFailed as error:
        raise UpgradeFailed(**{**error.data, "backup": copy}) from error


def _prove(path: Path, key: bytes) -> None:
    if path.exists():
        connect(path, key, "rw").close()
