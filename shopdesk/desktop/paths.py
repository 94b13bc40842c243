"""Where things are: the shop's data on this computer, and what the program brought along."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from shopdesk.errors import UsageError

DATA_VARIABLE = "SHOPDESK_DATA"

_PACKAGE = Path(__file__).resolve().parents[1]


def data_folder(chosen: Path | None = None) -> Path:
    """The folder of the shop's data: `--data-dir`, else SHOPDESK_DATA, else the user's own.

    Absolute; it need not exist. Raises UsageError for the home folder of nobody (`~name`).
    """
    if chosen is None and (named := os.environ.get(DATA_VARIABLE)):
        chosen = Path(named)
    if chosen is not None:
        try:
            return chosen.expanduser().absolute()
        except RuntimeError as error:
            raise UsageError(what=str(chosen)) from error
    import platformdirs

    return platformdirs.user_data_path("ShopDesk", appauthor=False)


def resources() -> Path:
    """The folder of built-in texts, icons and themes."""
    return _brought_along("resources")


def translations() -> Path:
    """The folder of the window's compiled translations."""
    return resources() / "i18n"


def _brought_along(name: str) -> Path:
    """In a frozen bundle, in an installed wheel, or in the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle, name)
    installed = _PACKAGE / "_bundle" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
