"""Whether a text is what somebody meant by a few typed letters, and which part of it.

The query is split at white space and punctuation, and every piece must be found. A piece is found
as it stands (folded), as Chinese typed in pinyin (whole syllables, initials, the last syllable
unfinished, over every reading), as Korean typed in initial consonants or not to the end, or as
either of the two typed while the keyboard was in the wrong layout.

Texts are read once, whatever the query: the work is proportional to the text's length. A query
longer than `LONGEST_QUERY` is no longer a few typed letters and is looked for as it stands.
"""

from __future__ import annotations

import re
from functools import lru_cache

from shopdesk.language.composed import composed
from shopdesk.language.fold import fold, fold_with_spans
from shopdesk.language.hangul import from_layout, is_hangul, to_layout
from shopdesk.language.typed import Typed, typed_korean, typed_pinyin

LONGEST_QUERY = 256
"""Characters up to which a query is taken apart into pieces."""

_LONGEST_TYPED = 40
_SHORTEST_OTHER_LAYOUT = 3
"""Two keys in the wrong layout would make a syllable of nearly every short word ("to" is 새)."""

_LATIN = re.compile("[a-z]")
_HAN = re.compile("[〇\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_HANGUL = re.compile("[가-힣ㄱ-ㅣ]")


def match(query: str, text: str) -> bool:
    """Whether every piece of the query is found in the text; an empty query matches any text."""
    return compiled(query).matches(text)


def spans(query: str, text: str) -> list[tuple[int, int]]:
    """The parts of the text that the query's pieces were found in, to tint them.

    Start and end offsets in the original text, in order, not overlapping; none without a match.
    """
    return compiled(query).spans(text)


class Query:
    """A query taken apart once, to be held against many texts."""

    def __init__(self, query: str) -> None:
        self._literal = "" if fold(query) else _plain(query)
        self._pieces = _pieces(query)

    def matches(self, text: str) -> bool:
        """Whether every piece is found in the text."""
        if self._literal:
            return self._literal in _plain(text)
        return self.matches_folded(fold(text))

    def matches_folded(self, folded: str) -> bool:
        """The same for a text that `fold` has already been applied to."""
        return all(piece.found_in(folded) for piece in self._pieces)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the pieces are in the original text."""
        if not self.matches_folded(fold(text)):
            return []  # most texts of a list; offsets cost ten times as much as folding
        folded = fold_with_spans(text)
        hits = [hit for piece in self._pieces for hit in piece.hits(folded.text)]
        return _merged([(folded.starts[start], folded.ends[end - 1]) for start, end in hits])


@lru_cache(maxsize=64)
def compiled(query: str) -> Query:
    """The query taken apart; the last few are kept, for a search asks the same of every text."""
    return Query(query)


class Piece:
    """One piece of a query in all the ways it may have been typed."""

    def __init__(self, raw: str, folded: str) -> None:
        self._folded = folded
        self._other = _other_layout(raw)
        short = len(folded) <= _LONGEST_TYPED
        pinyin = [text for text in (folded, self._other) if _LATIN.search(text)] if short else []
        korean = [folded] if short and any(map(is_hangul, folded)) else []
        korean += _as_hangul(raw) if short else []
        self._pinyin = [typed_pinyin(text) for text in pinyin]
        self._korean = [typed_korean(text) for text in korean]

    def found_in(self, folded: str) -> bool:
        """Whether a folded text holds this piece."""
        if self._folded in folded or (self._other and f" {self._other}" in f" {folded}"):
            return True
        return any(typed.found_in(folded) for typed in self._typed(folded))

    def hits(self, folded: str) -> list[tuple[int, int]]:
        """Every place in a folded text, as it stands first, else as it may have been typed."""
        found = [(m.start(), m.end()) for m in re.finditer(re.escape(self._folded), folded)]
        if self._other:
            pattern = rf"(?:^|(?<= )){re.escape(self._other)}"
            found += [(m.start(), m.end()) for m in re.finditer(pattern, folded)]
        return found or [hit for typed in self._typed(folded) for hit in typed.hits(folded)]

    def _typed(self, folded: str) -> list[Typed]:
        """The ways of typing that can apply to a text with these scripts."""
        pinyin = self._pinyin if self._pinyin and _HAN.search(folded) else []
        korean = self._korean if self._korean and _HANGUL.search(folded) else []
        return pinyin + korean


def _pieces(query: str) -> list[Piece]:
    if len(query) > LONGEST_QUERY:
        return [Piece("", fold(query))]
    folded = fold_with_spans(query)
    words = dict.fromkeys(
        (query[folded.starts[m.start()] : folded.ends[m.end() - 1]], m[0])
        for m in re.finditer("[^ ]+", folded.text)
    )
    return [Piece(raw, word) for raw, word in words]


def _as_hangul(raw: str) -> list[str]:
    """Korean words that the keys may have been meant for (with and without the shift key)."""
    if len(raw) < _SHORTEST_OTHER_LAYOUT:
        return []
    candidates = dict.fromkeys((raw, raw.lower()))
    return [text for keys in candidates if (text := from_layout(keys)) is not None]


def _other_layout(raw: str) -> str:
    """The Latin letters that Hangul may have been typed for; empty if too few or not Hangul."""
    text = composed(raw)
    if len(text) > _LONGEST_TYPED or not all(map(is_hangul, text)):
        return ""
    keys = fold(to_layout(text))
    return keys if len(keys) >= _SHORTEST_OTHER_LAYOUT else ""


def _plain(text: str) -> str:
    """The spelling in which a query of punctuation alone is looked for."""
    return composed(text, "NFKC").strip()


def _merged(hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(hits):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
