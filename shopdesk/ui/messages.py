"""Known errors in words: what happened, what is safe, what to do next.

The table is plain data and needs no Qt, so that the command line speaks the same sentences in
English; the window passes them through `QCoreApplication.translate("messages", …)`. Placeholders
(`{path}`, `{line}` …) are the error's data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from shopdesk.errors import KnownError


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a sentence for lupdate; gives it back unchanged."""
    return text


_N = QT_TRANSLATE_NOOP

MESSAGES: dict[str, str] = {
    "unknown": _N("messages", "Something outside ShopDesk went wrong ({code})."),
    "clipboard.failed": _N(
        "messages",
        "Another program is holding the clipboard, so nothing was copied. "
        "Your text is still here. Press Enter again.",
    ),
    "usage": _N("messages", "{what} is not known here. Look at --help for what there is."),
    "cli.bad_line": _N(
        "messages",
        "Line {line} of the input begins like JSON and is none. Earlier lines were answered.",
    ),
    "cli.bad_input": _N(
        "messages",
        "“{field}” is missing in the input, or has the wrong form. Nothing was done with this "
        "line. Give each line its fields as JSON, the texts in quotes.",
    ),
    # templates
    "template.unclosed": _N(
        "messages",
        "The brace at line {line}, column {column} ({excerpt}) is never closed. The text is as "
        "you left it. Add the closing brace, or double this one if you mean a plain brace.",
    ),
    "template.stray": _N(
        "messages",
        "The closing brace at line {line}, column {column} closes nothing. The text is as you "
        "left it. Take it out, or double it if you mean a plain brace.",
    ),
    "template.name": _N(
        "messages",
        "The field at line {line}, column {column} ({excerpt}) has no proper name. The text is "
        "as you left it. Use letters, digits and _ only, a letter first.",
    ),
    "template.format": _N(
        "messages",
        "The field at line {line}, column {column} ({excerpt}) asks for a format that does not "
        "exist. The text is as you left it. There are :short, :long and :money.",
    ),
    "template.forms": _N(
        "messages",
        "The forms at line {line}, column {column} ({excerpt}) are neither a Korean particle nor "
        "forms of a word. The text is as you left it. Write them like |은/는 or |day|days.",
    ),
    "template.depth": _N(
        "messages",
        "The conditions at line {line}, column {column} stand too deep inside each other. The "
        "text is as you left it. Take some of them out.",
    ),
    "app.still_closed": _N(
        "messages", "The data is not open yet. Open it first; nothing was changed."
    ),
    "window.no_screen": "There is no screen for the window. The commands work without one.",
    "tour.stuck": "The screen {picture} did not come within a minute. Earlier pictures are there.",
    # replies and files
    "library.file": _N(
        "messages",
        "{path}, line {line}: {problem}. The library was left as it is; "
        "mend the line and try again.",
    ),
    "replies.unknown_format": _N(
        "messages",
        "This is not a file of replies that ShopDesk knows ({path}{format}). Nothing was changed. "
        "JSON, CSV and YAML library files can be read.",
    ),
    "exchange.unreadable": _N(
        "messages",
        "{path} cannot be read or written: {reason}. Nothing was changed. Check the file and try "
        "again.",
    ),
    "exchange.too_large": _N(
        "messages",
        "{path} is too large ({size} bytes). Nothing was changed. Split it and take the parts one "
        "by one.",
    ),
    # storage
    "storage.failed": _N(
        "messages",
        "The shop's data at {path} could not be used. Nothing was changed.",
    ),
    "storage.folder_missing": _N(
        "messages",
        "The folder {path} does not exist or cannot be made. Nothing was changed. Check the "
        "name, or plug in the drive it is on.",
    ),
    "storage.no_shop": _N(
        "messages",
        "There is no shop data in {path}, and nothing was created. Check the folder's name.",
    ),
    "storage.database_missing": _N(
        "messages",
        "The database {path} is gone, but its key is still here. Nothing was created in its "
        "place. Put the file back, or restore a backup: shopdesk data restore FILE.",
    ),
    "storage.file_missing": _N(
        "messages",
        "There is no file {path}. Nothing was changed. Check the name.",
    ),
    "storage.unreadable": _N(
        "messages",
        "{path} cannot be read as a file. Nothing was changed. Check that it is a file and "
        "that you may open it.",
    ),
    "storage.read_only": _N(
        "messages",
        "{path} cannot be read or written with your rights. Nothing was changed. Give "
        "yourself the right to write there, or choose another folder.",
    ),
    "storage.disk_full": _N(
        "messages",
        "There is no room left for {path}. What was saved before is safe; the last change "
        "was not kept. Make room and try again.",
    ),
    "storage.disk_failure": _N(
        "messages",
        "The drive failed while {path} was used. What was saved before is safe as far as "
        "the drive is; the last change was not kept. Check the drive, and make a backup to "
        "another one.",
    ),
    "storage.busy": _N(
        "messages",
        "Another program is using {path}. Nothing was changed. Close the other ShopDesk, or "
        "try again in a moment.",
    ),
    "storage.empty_file": _N(
        "messages",
        "The file {path} is empty. Nothing was changed. Restore a backup: shopdesk data "
        "restore FILE.",
    ),
    "storage.plain_database": _N(
        "messages",
        "{path} is a database without encryption and none of ShopDesk's. Nothing was "
        "changed. Put the right file there, or restore a backup.",
    ),
    "storage.not_a_database": _N(
        "messages",
        "{path} is not this shop's database, or it is damaged from its beginning. It was "
        "left as it is. Restore a backup: shopdesk data restore FILE.",
    ),
    "storage.wrong_key": _N(
        "messages",
        "The key does not belong to {path}. Nothing was changed. Bring back the right key, "
        "or use the recovery phrase of this shop.",
    ),
    "storage.foreign_backup": _N(
        "messages",
        "The shop's key does not open the backup {path}: it comes from another "
        "installation, or it is damaged from its beginning. Nothing was changed. For "
        "another installation's backup give its recovery phrase (--recovery).",
    ),
    "storage.same_file": _N(
        "messages",
        "{path} is the database itself. Nothing was changed. Choose another file.",
    ),
    "storage.damaged": _N(
        "messages",
        "Parts of {path} are damaged. Nothing was changed. Restore the newest backup: "
        "shopdesk data restore FILE.",
    ),
    "storage.newer_schema": _N(
        "messages",
        "{path} was written by a newer ShopDesk (data version {found}, this one knows "
        "{known}). It was left as it is. Install the newer ShopDesk.",
    ),
    "storage.upgrade_failed": _N(
        "messages",
        "The data in {path} could not be brought to this version of ShopDesk. It is as it "
        "was, and a copy is in {backup}. Go on with the version before, and report this.",
    ),
    "storage.cipher_missing": _N(
        "messages",
        "This installation of ShopDesk lacks the encryption of its database, so it did not "
        "touch {path}. Install ShopDesk again.",
    ),
    "storage.key_exists": _N(
        "messages",
        "{path} is here already, and a second key would lock the data away. Nothing was "
        "changed. Choose another file or an empty folder.",
    ),
    "storage.key_lost": _N(
        "messages",
        "The file {path}, which says where the key is kept, is missing. The database is "
        "untouched. Put the file back, or use the recovery phrase.",
    ),
    "storage.vault_damaged": _N(
        "messages",
        "The file {path}, which says where the key is kept, cannot be understood. The "
        "database is untouched. Put a copy of the file back, or use the recovery phrase.",
    ),
    "storage.keyring_unavailable": _N(
        "messages",
        "The system's keyring does not work here ({reason}). The data is untouched. Start "
        "the keyring, or keep the key under a passphrase or in a key file: shopdesk data "
        "protect passphrase.",
    ),
    "storage.keyring_locked": _N(
        "messages",
        "The system's keyring is locked. The data is untouched. Unlock it and try again.",
    ),
    "storage.keyring_entry_missing": _N(
        "messages",
        "The system's keyring no longer holds the key. The database is untouched. Use the "
        "recovery phrase: shopdesk data protect keyring --recovery.",
    ),
    "storage.key_file_missing": _N(
        "messages",
        "The key file {path} is not there. The database is untouched. Plug in the stick or "
        "put the file back; otherwise use the recovery phrase.",
    ),
    "storage.key_file_damaged": _N(
        "messages",
        "The file {path} holds no key. Nothing was changed. Put the right key file there; "
        "otherwise use the recovery phrase.",
    ),
    "storage.passphrase_needed": _N(
        "messages",
        "The key is locked with a passphrase, and none was given. Type it at a terminal, or "
        "set SHOPDESK_PASSPHRASE.",
    ),
    "storage.passphrase_wrong": _N(
        "messages",
        "The passphrase is wrong. Nothing was changed. Try again; if it is forgotten, use "
        "the recovery phrase.",
    ),
    "storage.passphrases_differ": _N(
        "messages",
        "The two passphrases are not the same. Nothing was changed. Try again.",
    ),
    "storage.recovery_word": _N(
        "messages",
        "Word {position} of the recovery phrase, “{word}”, is mistyped. Nothing was "
        "changed. Compare it with your paper.",
    ),
    "storage.recovery_misspelt": _N(
        "messages",
        "Word {position} of the recovery phrase, “{word}”, is probably mistyped: "
        "“{suggestion}” would fit. Nothing was changed. Compare it with your paper.",
    ),
    "storage.recovery_length": _N(
        "messages",
        "The recovery phrase has {wanted} words, and {found} were given. Nothing was "
        "changed. Compare them with your paper.",
    ),
    "storage.recovery_mistyped": _N(
        "messages",
        "The words of the recovery phrase do not belong together. Nothing was changed. "
        "Compare each word and their order with your paper.",
    ),
    "desktop.window_silent": _N(
        "messages",
        "ShopDesk is running with the data in {path} already and does not answer. The data "
        "is safe. Look for its window, or end it and start again.",
    ),
    "desktop.window_missing": _N(
        "messages",
        "No ShopDesk window is running with the data in {path}. Start it with: shopdesk.",
    ),
    "desktop.lock_failed": _N(
        "messages",
        "ShopDesk could not mark {path} as in use. Nothing was changed. Check that you may "
        "write there.",
    ),
}


def worded(
    error: KnownError, translate: Callable[[str], str] = str, first: Mapping[str, str] | None = None
) -> str:
    """The sentence for a known error: from the table `first`, else from MESSAGES, translated."""
    table = {**MESSAGES, **(first or {})}
    template = translate(table.get(error.code, MESSAGES["unknown"]))
    return template.format_map(_Data({"code": error.code, **error.data}))


class _Data(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return f"({name})"
