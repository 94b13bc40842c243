"""What a reply can be found by: the layers of the search index.

Every layer is one text a reply, made of lines. A line begins with `TITLE`, `TRIGGER` or `BODY`
(and a space, where the layer has words), so that "begins a title" and "begins a word" are plain
substrings:

- `title`     key and titles, folded (Serbian in Latin letters, Chinese in simplified characters)
- `pinyin`    syllables of Chinese titles, a space before each
- `initials`  first letters of these syllables; first consonants of Korean titles
- `jamo`      keystrokes of Korean titles, without spaces
- `latin`     triggers and texts of English and Serbian, folded
- `cjk`       triggers and texts of Chinese and Korean, folded
- `sounds`    syllables of Chinese triggers
- `firsts`    initials of Chinese and first consonants of Korean triggers
- `strokes`   keystrokes of Korean triggers
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from shopdesk.language import hangul, pinyin
from shopdesk.language.fold import fold
from shopdesk.replies.model import Reply, Variant

TITLE, TRIGGER, BODY = "\n", "\t", "\v"

_ALL_READINGS = 12  # a title is indexed under every combination of readings up to this many
_SHORT = 4  # a trigger up to this long is indexed with each other reading of a character once


class SearchKeys(NamedTuple):
    """The layers of one reply, see the module."""

    title: str = ""
    pinyin: str = ""
    initials: str = ""
    jamo: str = ""
    latin: str = ""
    cjk: str = ""
    sounds: str = ""
    firsts: str = ""
    strokes: str = ""


NOTHING = SearchKeys()


def search_keys(reply: Reply) -> SearchKeys:
    """Everything a reply can be found by."""
    layers: defaultdict[str, list[str]] = defaultdict(list)
    layers["title"].append(f"{TITLE} {fold(reply.key)}{TITLE}")
    for language, variant in reply.variants.items():
        text_layer = "latin" if language in ("en", "sr") else "cjk"
        for mark, text in _lines(variant):
            in_title = mark == TITLE
            layers["title" if in_title else text_layer].append(f"{mark} {text}")
            if language == "zh" and mark != BODY:
                full, first = _spoken(text, exhaustive=in_title)
                layers["pinyin" if in_title else "sounds"] += [mark + line for line in full]
                layers["initials" if in_title else "firsts"] += [mark + line for line in first]
            elif language == "ko" and mark != BODY:
                together = text.replace(" ", "")
                layers["jamo" if in_title else "strokes"].append(mark + hangul.jamo(together))
                first_consonants = mark + hangul.choseong(together)
                layers["initials" if in_title else "firsts"].append(first_consonants)
    return SearchKeys(**{name: "".join(lines) for name, lines in layers.items()})


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
