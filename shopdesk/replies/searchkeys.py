"""What a reply can be found by: the layers of the search index.

Layers of text (`GramIndex`) are made of lines. A line begins with `CODE`, `TITLE`, `TRIGGER` or
`BODY` and, where the layer has words, a space, so that "begins a title" is a plain substring:

- `title`     key (between `CODE`s) and titles, folded (Serbian in Latin letters, Chinese in
              simplified characters)
- `cjk`       triggers and texts of Chinese and Korean, folded
- `initials`  first letters of the syllables of Chinese titles; first consonants of Korean titles
- `firsts`    the same of triggers
- `jamo`      keystrokes of Korean titles, without spaces
- `strokes`   keystrokes of Korean triggers

Layers of terms (`WordIndex`), one a line; `START` before the first of a title or trigger:

- `latin`     words of triggers and texts of English and Serbian, folded
- `pinyin`    pairs of neighbouring syllables of Chinese titles, and the last syllable alone
- `sounds`    the same of triggers
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from typing import NamedTuple

from shopdesk.language import hangul, pinyin
from shopdesk.language.fold import fold
from shopdesk.replies.model import Reply, Variant
from shopdesk.replies.wordindex import SEPARATOR

CODE, TITLE, TRIGGER, BODY = "\f", "\n", "\t", "\v"
START = "^"

_ALL_READINGS = 12  # a title is indexed under every combination of readings up to this many
_SHORT = 4  # a trigger up to this long is indexed with each other reading of a character once


class SearchKeys(NamedTuple):
    """The layers of one reply, see the module."""

    title: str = ""
    cjk: str = ""
    initials: str = ""
    firsts: str = ""
    jamo: str = ""
    strokes: str = ""
    latin: str = ""
    pinyin: str = ""
    sounds: str = ""


NOTHING = SearchKeys()
WORD_LAYERS = ("latin", "pinyin", "sounds")


def search_keys(reply: Reply) -> SearchKeys:
    """Everything a reply can be found by."""
    layers: defaultdict[str, list[str]] = defaultdict(list)
    layers["title"].append(f"{CODE} {fold(reply.key)}{CODE}")
    for language, variant in reply.variants.items():
        for mark, text in _lines(variant):
            in_title = mark == TITLE
            if in_title or language in ("zh", "ko"):
                layers["title" if in_title else "cjk"].append(f"{mark} {text}")
            else:
                layers["latin"] += _words(mark, text)
            if language == "zh" and mark != BODY:
                terms, first = _spoken(text, exhaustive=in_title)
                layers["pinyin" if in_title else "sounds"] += terms
                layers["initials" if in_title else "firsts"] += [mark + line for line in first]
            elif language == "ko" and mark != BODY:
                together = text.replace(" ", "")
                layers["jamo" if in_title else "strokes"].append(mark + hangul.jamo(together))
                first_consonants = mark + hangul.choseong(together)
                layers["initials" if in_title else "firsts"].append(first_consonants)
    return SearchKeys(
        **{
            name: (SEPARATOR if name in WORD_LAYERS else "").join(parts)
            for name, parts in layers.items()
        }
    )


def _words(mark: str, text: str) -> list[str]:
    words = text.split()
    return [START + words[0], *words] if mark == TRIGGER and words else words


def _lines(variant: Variant) -> Iterator[tuple[str, str]]:
    yield TITLE, fold(variant.title)
    for trigger in variant.triggers:
        yield TRIGGER, fold(trigger)
    for wording in variant.wordings:
        for part in wording.parts:
            yield BODY, fold(part)


def _spoken(text: str, *, exhaustive: bool) -> tuple[list[str], list[str]]:
    """The readings of a Chinese line: its terms of syllables, and lines of their first letters."""
    choices = list(_syllables(text))
    if not choices:
        return [], []
    lines = list(_combined(choices, exhaustive=exhaustive))
    terms = dict.fromkeys(term for line in lines for term in syllable_terms(line))
    first = dict.fromkeys("".join(s[0] for s in line) for line in lines)
    return list(terms), list(first)


def syllable_terms(syllables: tuple[str, ...]) -> Iterator[str]:
    """Pairs of neighbours and the last syllable alone, the first of them also as the start."""
    terms = [f"{a} {b}" for a, b in pairwise(syllables)]
    terms.append(syllables[-1])
    yield START + terms[0]
    yield from terms


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
