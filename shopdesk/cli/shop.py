"""How a command gets at the shop's data: the folder, and the key's passphrase if there is one."""

from __future__ import annotations

import getpass
import io
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

from shopdesk.app import Services, open_services
from shopdesk.desktop.paths import data_folder
from shopdesk.errors import UsageError
from shopdesk.storage.opening import Shop
from shopdesk.storage.vault import Access
from shopdesk.storage.vault.failures import PassphraseNeeded

T = TypeVar("T")


@contextmanager
def services_for(parsed: Namespace) -> Iterator[Services]:
    """The services over a command's shop, made on the first use; with --demo a throw-away one.

    May run beside the window: SQLite orders the writers. Raises StorageError.
    """
    with ExitStack() as stack:
        yield with_passphrase(
            lambda access: stack.enter_context(
                open_services(parsed.data_dir, demo=parsed.demo, access=access)
            )
        )


@contextmanager
def open_for(parsed: Namespace) -> Iterator[Shop]:
    """The shop of a command alone; see `services_for`."""
    with services_for(parsed) as services:
        yield services.shop


def own_folder(parsed: Namespace) -> Path:
    """The data folder that the command line names, else the user's own.

    Raises UsageError for --demo, whose throw-away data must not be mistaken for the user's.
    """
    if parsed.demo:
        raise UsageError(what=f"--demo with {parsed.command} {parsed.data_command}")
    return data_folder(parsed.data_dir)


def with_passphrase(operation: Callable[[Access], T]) -> T:
    """Run an operation that may need the passphrase, which comes from SHOPDESK_PASSPHRASE or, on
    a terminal, from whoever sits there."""
    try:
        return operation(Access())
    except PassphraseNeeded:
        if not at_terminal():
            raise
    return operation(Access(ask_secret("Passphrase: ")))


def at_terminal() -> bool:
    """Whether somebody sits there who can be asked."""
    return sys.stdin.isatty() and not (sys.platform == "win32" and _is_device())


def _is_device() -> bool:
    """On Windows the null device, which scheduled tasks read, passes for a terminal; Python reads
    it as a file, a console it does not."""
    return isinstance(getattr(getattr(sys.stdin, "buffer", None), "raw", None), io.FileIO)


def ask_secret(prompt: str) -> str:
    """A secret typed at the terminal without showing it."""
    return getpass.getpass(prompt)
