"""What a message and a trigger phrase have in common: words, neighbours, pieces of words.

Weights of the kinds of features were tuned on the `tune` half of tests/suggestion/messages.csv.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from shopdesk.language.codes import Language
from shopdesk.language.fold import fold

_FIELD = re.compile(r"\{[^{}|?]*[|}?]?")
_DIGITS = re.compile(r"\d+")
_LONGEST = 2000  # characters of a message that count: a novel is no clearer than its first page

Feature = str
"""The first character is the kind: `w` word, `b` neighbours, `s` neighbours but one, `#` piece."""

WEIGHT = {"w": 1.0, "b": 1.0, "s": 0.5, "#": 1.0}


def features(text: str, language: Language) -> Iterator[Feature]:
    """The features of a text, repeated as often as they occur; all numbers count as one."""
    words = fold(_DIGITS.sub("0", text[:_LONGEST])).split()
    if language == "zh":
        for word in words:
            yield from _han(word)
    else:
        yield from _words(words, pieces=(1, 2) if language == "ko" else (3,))


def coarse_features(text: str, language: Language) -> set[Feature]:
    """Words and pieces only, each once: for libraries in which pairs of words would fill memory.

    The names are those of `features`, so that a message's features fit either way.
    """
    folded = fold(_DIGITS.sub("0", text))
    if language == "zh":
        together = folded.replace(" ", "")
        return {"#" + char for char in together} | _pieces(together, 2)
    words = folded.split()
    edged = f"<{'><'.join(words)}>"
    sizes = (1, 2) if language == "ko" else (3,)
    return {"w" + word for word in words}.union(*(_pieces(edged, size) for size in sizes))


def template_features(template: str, language: Language) -> Iterator[Feature]:
    """The features of a reply's text, its placeholders left out."""
    return features(_FIELD.sub(" ", template), language)


def _pieces(text: str, size: int) -> set[Feature]:
    return {"#" + text[at : at + size] for at in range(len(text) - size + 1)}


def _han(run: str) -> Iterator[Feature]:
    for char in run:
        yield "#" + char
    for first, second in pairwise(run):
        yield "#" + first + second
    for first, third in zip(run, run[2:], strict=False):
        yield "s" + first + third


def _words(words: list[str], pieces: tuple[int, ...]) -> Iterator[Feature]:
    for word in words:
        yield "w" + word
        edged = f"<{word}>"
        for size in pieces:
            for start in range(len(edged) - size + 1):
                yield "#" + edged[start : start + size]
    for first, second in pairwise(words):
        yield f"b{first} {second}"
    for first, third in zip(words, words[2:], strict=False):
        yield f"s{first} {third}"
