"""What a reply can be found by: the layers of the search index.

Every layer is one text a reply, made of lines. A line begins with `TITLE` or `TRIGGER` or `BODY`
and a space, so that "begins a title" and "begins a word" are plain substrings:

- `title`    key and titles, folded
- `latin`    triggers and texts of English and Serbian, folded (Serbian into Latin letters)
- `cjk`      triggers and texts of Chinese and Korean, folded (into simplified characters)
- `pinyin`   syllables of Chinese titles and triggers, a space before each
- `initials` first letters of these syllables, first consonants of Korean titles and triggers
- `jamo`     keystrokes of Korean titles, triggers and texts, without spaces
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from shopdesk.language import hangul, pinyin
from shopdesk.language.fold import fold
from shopdesk.replies.model import Reply, Variant

TITLE, TRIGGER, BODY = "\n", "\t", "\v"

_ALL_READINGS = 24  # a title is indexed under every combination of readings up to this many
_SHORT = 8  # a trigger up to this long is indexed with each other reading of a character once


class SearchKeys(NamedTuple):
    """The layers of one reply, see the module."""

    title: str
    latin: str
    cjk: str
    pinyin: str
    initials: str
    jamo: str


NOTHING = SearchKeys("", "", "", "", "", "")


def search_keys(reply: Reply) -> SearchKeys:
    """Everything a reply can be found by."""
    title = [f"{TITLE} {fold(reply.key)}{TITLE}"]
    latin: list[str] = []
    cjk: list[str] = []
    sound: list[str] = []
    initials: list[str] = []
    jamo: list[str] = []
    for language, variant in reply.variants.items():
        lines = list(_lines(variant))
        title += [f"{mark} {text}" for mark, text in lines if mark == TITLE]
        (latin if language in ("en", "sr") else cjk).extend(f"{m} {t}" for m, t in lines if m != TITLE)
        if language == "zh":
            for mark, text in lines:
                if mark != BODY:
                    full, first = _spoken(text, exhaustive=mark == TITLE)
                    sound += [mark + line for line in full]
                    initials += [mark + line for line in first]
        if language == "ko":
            jamo += [mark + hangul.jamo(text.replace(" ", "")) for mark, text in lines]
            initials += [mark + hangul.choseong(text.replace(" ", "")) for m, text in lines if (mark := m) != BODY]
    return SearchKeys(*("".join(layer) for layer in (title, latin, cjk, sound, initials, jamo)))


def _lines(variant: Variant) -> Iterator[tuple[str, str]]:
    yield TITLE, fold(variant.title)
    for trigger in variant.triggers:
        yield TRIGGER, fold(trigger)
    for wording in variant.wordings:
        for part in wording.parts:
            yield BODY, fold(part)


def _spoken(text: str, *, exhaustive: bool) -> tuple[list[str], list[str]]:
    """The readings of a Chinese line: lines of syllables, and of their first letters."""
    choices = list(_syllables(text))
    if not choices:
        return [], []
    lines = list(_combined(choices, exhaustive=exhaustive))
    full = ["".join(f" {s}" for s in line) for line in lines]
    first = list(dict.fromkeys("".join(s[0] for s in line) for line in lines))
    return full, first


def _syllables(text: str) -> Iterator[tuple[str, ...]]:
    """The readings of each character; a run of other letters and digits is its own reading."""
    word = ""
    for char in text:
        if readings := pinyin.readings(char):
            if word:
                yield (word,)
                word = ""
            yield readings
        elif char.isalnum():
            word += char
        elif word:
            yield (word,)
            word = ""
    if word:
        yield (word,)


def _combined(choices: list[tuple[str, ...]], *, exhaustive: bool) -> Iterable[tuple[str, ...]]:
    count = 1
    for readings in choices:
        count *= len(readings)
    if exhaustive and count <= _ALL_READINGS:
        return product(*choices)
    usual = tuple(readings[0] for readings in choices)
    if not exhaustive and len(choices) > _SHORT:
        return [usual]
    others = [
        (*usual[:place], other, *usual[place + 1 :])
        for place, readings in enumerate(choices)
        for other in readings[1:]
    ]
    return [usual, *others]
