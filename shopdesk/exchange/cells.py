"""Cells of CSV files that a spreadsheet must take as text, not as a formula.

A spreadsheet runs a cell that begins with `= + - @`, a tab or a carriage return. Such cells get a
leading apostrophe on the way out and lose it on the way in, so that `+381 …` phones survive.
"""

from __future__ import annotations

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def guarded(cell: str) -> str:
    """The cell as it is written to a file."""
    return "'" + cell if cell.startswith(_DANGEROUS) or _is_guarded(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if _is_guarded(cell) else cell


def _is_guarded(cell: str) -> bool:
    bare = cell.lstrip("'")
    return cell.startswith("'") and bare.startswith(_DANGEROUS)
