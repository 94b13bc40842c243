"""What a query looks for: the needles, each with the layer it may lie in and what a find is worth.

The layers and their marks are those of `searchkeys`.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from shopdesk.language import hangul
from shopdesk.language.syllables import segment
from shopdesk.replies.searchkeys import TITLE, TRIGGER

_SHORTEST_IN_WRONG_LAYOUT = 3  # keystrokes: fewer are a Korean syllable by chance


class Tier(IntEnum):
    """Where a query was found, best first."""

    CODE = 0
    TITLE_START = 1
    INITIALS = 2
    WORDS = 3
    TRIGGER_START = 4
    BODY = 5
    TYPING_ERROR = 6


def needles(token: str) -> Iterator[tuple[Tier, str, str]]:
    """What to look for in which layer, for a folded word or a whole folded query."""
    yield Tier.CODE, "title", f"{TITLE} {token}{TITLE}"
    yield Tier.TITLE_START, "title", f"{TITLE} {token}"
    if token.isascii():
        yield from _latin(token)
    else:
        yield Tier.WORDS, "title", token
        yield Tier.TRIGGER_START, "cjk", f"{TRIGGER} {token}"
        yield Tier.BODY, "cjk", token
        yield from _korean(token)


def _latin(token: str) -> Iterator[tuple[Tier, str, str]]:
    yield Tier.WORDS, "title", f" {token}"
    yield Tier.TRIGGER_START, "latin", f"{TRIGGER} {token}"
    yield Tier.BODY, "latin", f" {token}"
    if len(token) > 1:
        yield Tier.BODY, "cjk", token
    if len(token) > 2:
        yield Tier.BODY, "latin", token
        yield Tier.BODY, "title", token
    letters = token.replace(" ", "")
    yield from _pinyin(letters)
    if len(letters) >= _SHORTEST_IN_WRONG_LAYOUT and (typed := hangul.from_layout(letters)):
        yield from _korean(typed)


def _pinyin(letters: str) -> Iterator[tuple[Tier, str, str]]:
    for syllables in segment(letters):
        spoken = "".join(f" {syllable}" for syllable in syllables)
        yield Tier.TITLE_START, "pinyin", TITLE + spoken
        yield Tier.WORDS, "pinyin", spoken
        yield Tier.TRIGGER_START, "sounds", TRIGGER + spoken
        if len(letters) > 2:
            yield Tier.BODY, "sounds", spoken
    yield from _initials(letters)


def _initials(letters: str) -> Iterator[tuple[Tier, str, str]]:
    """First letters of syllables; inside a trigger two of them would be chance."""
    if len(letters) > 1:
        yield Tier.INITIALS, "initials", letters
        yield Tier.TRIGGER_START, "firsts", TRIGGER + letters
    if len(letters) > 2:
        yield Tier.BODY, "firsts", letters


def _korean(token: str) -> Iterator[tuple[Tier, str, str]]:
    """Whole and partial syllables, or first consonants alone."""
    together = token.replace(" ", "")
    if not all(map(hangul.is_hangul, together)):
        return
    if all("ㄱ" <= letter <= "ㅎ" for letter in together):
        yield from _initials(together)
        return
    strokes = hangul.jamo(together)
    yield Tier.TITLE_START, "jamo", TITLE + strokes
    yield Tier.WORDS, "jamo", strokes
    yield Tier.TRIGGER_START, "strokes", TRIGGER + strokes
    yield Tier.BODY, "strokes", strokes
