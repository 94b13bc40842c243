"""`shopdesk data …`: what the database is, whether it is whole, copies of it, who keeps its key.

Writing commands may run beside the window: SQLite's locks order the writers. `restore` needs the
database alone and says so while a window has it open.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from shopdesk.cli.output import Answer, Output
from shopdesk.cli.shop import ask_secret, at_terminal, open_for, own_folder, with_passphrase
from shopdesk.clock import system_clock
from shopdesk.storage import schema
from shopdesk.storage.backups import last_backup
from shopdesk.storage.checks import faults, row_counts
from shopdesk.storage.failures import Damaged
from shopdesk.storage.files import make_private_folder
from shopdesk.storage.opening import PASSPHRASE_VARIABLE, Shop, open_shop, restore_shop
from shopdesk.storage.snapshots import backup, dated
from shopdesk.storage.vault import PROTECTIONS, Access
from shopdesk.storage.vault.failures import PassphrasesDiffer
from shopdesk.ui.messages import worded

NEW_PASSPHRASE_VARIABLE = "SHOPDESK_NEW_PASSPHRASE"

_KEPT = {
    "keyring": "in the system's keyring",
    "passphrase": "under a passphrase",
    "keyfile": "in a key file (protection by file only)",
}


def add(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `data` and its commands."""
    family = commands.add_parser("data", help="the database: information, checks, copies, key")
    parsers = family.add_subparsers(dest="data_command", metavar="COMMAND", required=True)
    _command(parsers, "info", "where the data is and what is in it").set_defaults(run=info)
    _command(parsers, "check", "whether the data is whole").set_defaults(run=check)
    one = _command(parsers, "backup", "write a verified copy")
    one.add_argument("file", metavar="FILE", type=Path, nargs="?", help="default: backups folder")
    one.set_defaults(run=make_backup)
    one = _command(parsers, "restore", "put a copy in the place of the data, which is kept aside")
    one.add_argument("file", metavar="FILE", type=Path)
    _recovery_option(one, "the copy comes from another installation: read its recovery phrase")
    one.set_defaults(run=restore)
    one = _command(parsers, "protect", "where the key is kept")
    one.add_argument("protection", choices=PROTECTIONS)
    one.add_argument("--file", metavar="PATH", type=Path, help="the key file, for instance a stick")
    _recovery_option(one, "the key is lost: read the recovery phrase")
    one.set_defaults(run=protect)


def info(parsed: Namespace) -> int:
    """What there is: `path, size, schema, protection, rows, last_backup, cipher`."""
    with open_for(parsed) as shop, shop.database.read() as work:
        driver = work.connection.connection.driver_connection
        last = last_backup(shop.backups)
        answer = {
            "path": str(shop.database.path),
            "size": int(_value(driver, "page_count")) * int(_value(driver, "page_size")),
            "schema": schema.HEAD,
            "protection": shop.vault.protection,
            "rows": row_counts(driver),
            "last_backup": last.isoformat(timespec="seconds") if last else None,
            "cipher": f"SQLCipher {_value(driver, 'cipher_version')}",
        }
    return Output(parsed.json, sys.stdout).answer(answer, _info_words(answer))


def check(parsed: Namespace) -> int:
    """Look at every page and every reference; exit code 1 for faults: `path, ok, checks`.

    Opening the shop has checked the key and the schema.
    """
    with open_for(parsed) as shop:
        path = shop.database.path
        found = faults(path, shop.vault.key, "rw")
    checks: dict[str, list[str]] = {**found, "schema": [], "key": []}
    whole = not any(checks.values())
    words = "\n".join(f"{name}: {'; '.join(wrong) or 'ok'}" for name, wrong in checks.items())
    answer = {"path": str(path), "ok": whole, "checks": checks}
    Output(parsed.json, sys.stdout).answer(answer, words)
    if whole:
        return 0
    sys.stderr.write(worded(Damaged(path=path)) + "\n")
    return 1


def make_backup(parsed: Namespace) -> int:
    """Write a verified copy: `path, size, rows`."""
    with open_for(parsed) as shop:
        target = parsed.file
        if target is None:
            make_private_folder(shop.backups)
            target = dated(shop.backups, "backup", system_clock())
        path = backup(shop.database, target.absolute())
        answer = {"path": str(path), "size": path.stat().st_size, "rows": _rows(shop)}
    return Output(parsed.json, sys.stdout).answer(answer, f"The copy is in {path}.")


def restore(parsed: Namespace) -> int:
    """Put a copy in the place of the data: `path, rows, kept` (the folder of what was there)."""
    phrase = _recovery_phrase() if parsed.recovery else None
    source, folder = parsed.file.absolute(), own_folder(parsed)
    with with_passphrase(
        lambda access: restore_shop(folder, source, access, recovery=phrase)
    ) as shop:
        answer = {"path": str(shop.database.path), "rows": _rows(shop), "kept": str(shop.backups)}
    words = f"The data of {source} is back. What was there before is kept in {shop.backups}."
    return Output(parsed.json, sys.stdout).answer(answer, words)


def protect(parsed: Namespace) -> int:
    """Keep the key in another place: `protection, old_place_cleared`."""
    folder = own_folder(parsed)
    phrase = _recovery_phrase() if parsed.recovery else None
    with with_passphrase(lambda access: open_shop(folder, access, recovery=phrase)) as shop:
        new = _new_passphrase() if parsed.protection == "passphrase" else None
        cleared = shop.vault.change(parsed.protection, Access(new, parsed.file))
    words = f"The key is kept {_KEPT[parsed.protection]}."
    if not cleared:
        words += " The place it was in before could not be cleared."
    answer = {"protection": parsed.protection, "old_place_cleared": cleared}
    return Output(parsed.json, sys.stdout).answer(answer, words)


def _command(parsers: Any, name: str, purpose: str) -> ArgumentParser:
    parser: ArgumentParser = parsers.add_parser(name, help=purpose, description=purpose)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _recovery_option(parser: ArgumentParser, purpose: str) -> None:
    parser.add_argument("--recovery", action="store_true", help=f"{purpose} from standard input")


def _recovery_phrase() -> str:
    if at_terminal():
        return ask_secret("Recovery phrase: ")
    return sys.stdin.read()


def _new_passphrase() -> str | None:
    """From SHOPDESK_NEW_PASSPHRASE, twice from the terminal, or from SHOPDESK_PASSPHRASE."""
    if given := os.environ.get(NEW_PASSPHRASE_VARIABLE):
        return given
    if not at_terminal():
        return os.environ.get(PASSPHRASE_VARIABLE)
    first = ask_secret("New passphrase: ")
    if ask_secret("The same again: ") != first:
        raise PassphrasesDiffer
    return first


def _value(driver: Any, pragma: str) -> Any:
    return driver.execute(f"PRAGMA {pragma}").fetchone()[0]


def _rows(shop: Shop) -> dict[str, int]:
    with shop.database.read() as work:
        return row_counts(work.connection.connection.driver_connection)


def _info_words(answer: Answer) -> str:
    rows = ", ".join(f"{table} {number}" for table, number in answer["rows"].items())
    return (
        f"{answer['path']}: {answer['size']} bytes, schema {answer['schema']}, "
        f"{answer['cipher']}\n"
        f"The key is kept {_KEPT[answer['protection']]}.\n"
        f"Last backup: {answer['last_backup'] or 'none'}\nRows: {rows}"
    )
