"""Getting the data open: with its key, a passphrase, a recovery phrase; or saying why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopdesk.errors import KnownError
from shopdesk.storage.files import DATABASE, VAULT

if TYPE_CHECKING:
    from shopdesk.app.program import Program
    from shopdesk.storage.opening import Shop
    from shopdesk.ui.unlock import Way

ASK_PASSPHRASE = frozenset({"storage.passphrase_needed", "storage.passphrase_wrong"})
"""Errors after which the passphrase is asked for."""

ASK_RECOVERY = frozenset(
    {
        "storage.key_lost",
        "storage.vault_damaged",
        "storage.keyring_unavailable",
        "storage.keyring_locked",
        "storage.keyring_entry_missing",
        "storage.key_file_missing",
        "storage.key_file_damaged",
        "storage.wrong_key",
    }
)
"""Errors after which the recovery phrase opens the data."""


def is_first_start(folder: Path) -> bool:
    """Whether a data folder has neither key nor data yet."""
    return not (folder / VAULT).exists() and not (folder / DATABASE).exists()


class Opening(QObject):
    """Opens the program's shop on the worker thread and asks for what it takes.

    `trouble` is why the data could not be opened, for as long as it is closed.
    """

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.trouble: KnownError | None = None
        self._program = program

    def open(self) -> None:
        """Open the shop with the key where it is kept."""
        folder, demo = self._program.folder, self._program.demo

        def opened() -> Shop:
            from shopdesk.storage.opening import open_shop

            return open_shop(folder, protection="keyfile" if demo else "keyring")

        self._program.tasks.run(opened, self.take, self._closed)

    def take(self, shop: Shop) -> None:
        """The shop is open: go on with its library."""
        self.trouble = None
        self._program.late.shop = shop
        self._program.load()

    def _closed(self, error: KnownError) -> None:
        self.trouble = error
        if error.code in ASK_PASSPHRASE:
            self._unlock("passphrase", None)
        elif error.code in ASK_RECOVERY:
            self._unlock("recovery", error)
        elif self._program.window is not None:
            self._program.window.show_trouble(error)

    def _unlock(self, way: Way, reason: KnownError | None) -> None:
        from shopdesk.ui.unlock import UnlockDialog

        dialog = UnlockDialog(self._try_secret, way, reason, self._program.frame)
        dialog.rejected.connect(self._program.frame.close)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try_secret(
        self, way: Way, secret: str, done: Callable[[], None], failed: Callable[[KnownError], None]
    ) -> None:
        folder = self._program.folder

        def opened() -> Shop:
            from shopdesk.storage.opening import open_shop
            from shopdesk.storage.vault import Access

            if way == "recovery":
                return open_shop(folder, recovery=secret, create=False)
            return open_shop(folder, Access(passphrase=secret), create=False)

        def came(shop: Shop) -> None:
            done()
            self.take(shop)

        self._program.tasks.run(opened, came, failed)
