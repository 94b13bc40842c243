"""Known errors whose advice is another in the window than on the command line.

The window has buttons where the command line has commands, and it leaves out reasons that come in
English from the system. Whatever is not here is worded by `messages.MESSAGES`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from shopdesk.ui.messages import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP

WINDOW_MESSAGES: Final[Mapping[str, str]] = {
    "exchange.unreadable": _N(
        "messages",
        "{path} cannot be read or written. Nothing was changed. Check the file and try again.",
    ),
    "replies.unknown_format": _N(
        "messages",
        "This is not a file of replies that ShopDesk knows. Nothing was changed. JSON, CSV and "
        "YAML library files can be read.",
    ),
    "storage.database_missing": _N(
        "messages",
        "The database {path} is gone, but its key is still here. Nothing was created in its "
        "place. Close ShopDesk and put the file back, or restore the newest copy from the "
        "backups folder; the guide tells how.",
    ),
    "storage.empty_file": _N(
        "messages",
        "The file {path} is empty. Nothing was changed. Restore the newest copy from the "
        "backups folder; the guide tells how.",
    ),
    "storage.not_a_database": _N(
        "messages",
        "{path} is not this shop’s database, or it is damaged from its beginning. It was left as "
        "it is. Restore the newest copy from the backups folder; the guide tells how.",
    ),
    "storage.damaged": _N(
        "messages",
        "Parts of {path} are damaged. Nothing was changed. Restore the newest copy from the "
        "backups folder; the guide tells how.",
    ),
    "storage.foreign_backup": _N(
        "messages",
        "The shop’s key does not open the backup {path}: it comes from another installation, or "
        "it is damaged from its beginning. Nothing was changed. Choose another backup.",
    ),
    "storage.keyring_unavailable": _N(
        "messages",
        "This computer’s key store does not work here. The data is untouched. Start the key "
        "store, or protect the data with a passphrase.",
    ),
    "storage.keyring_locked": _N(
        "messages",
        "This computer’s key store is locked. The data is untouched. Unlock it and try again.",
    ),
    "storage.keyring_entry_missing": _N(
        "messages",
        "This computer’s key store no longer holds the key. The database is untouched. Type the "
        "recovery phrase.",
    ),
    "storage.passphrase_needed": _N(
        "messages",
        "The data is locked with a passphrase. Type it to open the data.",
    ),
    "desktop.window_silent": _N(
        "messages",
        "ShopDesk is running already and does not answer. The data is safe. Look for its window, "
        "or end it and start again.",
    ),
}
