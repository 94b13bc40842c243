"""The languages of replies and their scripts.

A reply is stored in one of `LANGUAGES`; Serbian is stored in Cyrillic and its Latin form is
produced, so output knows one language more (`OUTPUTS`).
"""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["zh", "ko", "en", "sr"]
"""A language in which replies are stored (Serbian in Cyrillic)."""

Output = Literal["zh", "ko", "en", "sr", "sr-Latn"]
"""A language in which a reply can be given to a buyer."""

LANGUAGES: tuple[Language, ...] = get_args(Language)
OUTPUTS: tuple[Output, ...] = get_args(Output)


def stored(output: Output) -> Language:
    """The language that an output language is stored in: `sr` for `sr-Latn`."""
    return "sr" if output == "sr-Latn" else output


def as_output(code: str) -> Output | None:
    """The output language that a code means, or None: accepts `sr_Latn`, `sr@latin`, `zh-CN` …"""
    parts = code.replace("_", "-").replace("@", "-").lower().split("-")
    if parts[0] == "sr" and {"latn", "latin"} & set(parts[1:]):
        return "sr-Latn"
    return next((known for known in OUTPUTS if known == parts[0]), None)
