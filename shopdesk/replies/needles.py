"""What a query looks for: the needles, each with the layer it may lie in and what a find is worth.

The layers and their marks are those of `searchkeys`.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import pairwise

from shopdesk.language import hangul
from shopdesk.language.han import is_han
from shopdesk.language.syllables import segment
from shopdesk.replies.searchkeys import CODE, START, TITLE, TRIGGER

Needle = str | tuple[str, ...]
"""A string to find in a layer of text; for a layer of terms one beginning, or several together."""

_MOST_READINGS = 3  # ways to take letters apart into syllables that are looked for
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


def pieces(word: str) -> list[str]:
    """A Chinese word of four characters or more as its pairs, which may stand in any order."""
    if len(word) < 4 or not all(map(is_han, word)):
        return [word]
    last = len(word) - 2 - len(word) % 2
    return [*(word[place : place + 2] for place in range(0, last, 2)), word[last:]]


def needles(token: str) -> Iterator[tuple[Tier, str, Needle]]:
    """What to look for in which layer, for a folded word or a whole folded query.

    The beginning of a code, "ship" of ship.when, is worth a word of a title: it names a stage.
    """
    yield Tier.CODE, "title", f"{CODE} {token}{CODE}"
    yield Tier.CODE, "title", f"{TITLE} {token}{TITLE}"
    yield Tier.TITLE_START, "title", f"{TITLE} {token}"
    if token.isascii():
        yield from _latin(token)
    else:
        yield Tier.WORDS, "title", token
        yield Tier.TRIGGER_START, "cjk", f"{TRIGGER} {token}"
        yield Tier.BODY, "cjk", token
        yield from _korean(token)


def _latin(token: str) -> Iterator[tuple[Tier, str, Needle]]:
    words = tuple(token.split(" "))
    yield Tier.WORDS, "title", f" {token}"
    yield Tier.TRIGGER_START, "latin", (START + words[0], *words[1:])
    yield Tier.BODY, "latin", words
    if len(token) > 1:
        yield Tier.BODY, "cjk", token
    if len(token) > 2:
        yield Tier.BODY, "title", token
    letters = token.replace(" ", "")
    yield from _pinyin(letters)
    if len(letters) >= _SHORTEST_IN_WRONG_LAYOUT and (typed := hangul.from_layout(letters)):
        yield from _korean(typed)


def _pinyin(letters: str) -> Iterator[tuple[Tier, str, Needle]]:
    for syllables in segment(letters)[:_MOST_READINGS]:
        terms = tuple(f"{a} {b}" for a, b in pairwise(syllables)) or syllables
        start = (START + terms[0], *terms[1:])
        yield Tier.TITLE_START, "pinyin", start
        yield Tier.WORDS, "pinyin", terms
        yield Tier.TRIGGER_START, "sounds", start
        if len(letters) > 2:
            yield Tier.BODY, "sounds", terms
    yield from _initials(letters)


def _initials(letters: str) -> Iterator[tuple[Tier, str, Needle]]:
    """First letters of syllables; inside a trigger two of them would be chance."""
    if len(letters) > 1:
        yield Tier.INITIALS, "initials", letters
        yield Tier.TRIGGER_START, "firsts", TRIGGER + letters
    if len(letters) > 2:
        yield Tier.BODY, "firsts", letters


def _korean(token: str) -> Iterator[tuple[Tier, str, Needle]]:
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
    if len(strokes) > 2:
        yield Tier.BODY, "strokes", strokes
