"""Unicode normalisation that no text can slow down.

Python sorts the marks on a letter in a time that grows with the square of their number; a
megabyte of them would take a quarter of an hour. No writing puts more than a few on a letter,
and Unicode's stream-safe format (UAX #15) allows thirty: those behind are dropped.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

_MOST_MARKS = 30
_LONG_RUN = re.compile(rf"[^\w\s]{{{_MOST_MARKS + 1},}}")


def composed(text: str, form: Literal["NFC", "NFKC"] = "NFC") -> str:
    """The text with letters and their marks composed."""
    if text.isascii():
        return text
    return unicodedata.normalize(form, _LONG_RUN.sub(_thinned, text))


def _thinned(match: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for character in match[0]:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)
