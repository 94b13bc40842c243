"""Finds a word that was typed by its sound: pinyin, or Korean keystrokes, in full or abbreviated.

The typed letters are positions of an automaton; a character of the text moves it forward by one
of its spellings. The set of positions reached is kept as the bits of one integer, so a text is
read in one pass, at a few operations a character, however many readings its characters have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from shopdesk.language import hangul
from shopdesk.language.han import is_han
from shopdesk.language.pinyin import readings

_Step = tuple[int, int]
"""Positions (as bits) that a spelling can be read from, and how many letters it takes."""

_Spelling = Callable[[str], Iterable[tuple[str, bool]]]
"""Spellings of a character, each with whether it is an abbreviation (an initial)."""


class Typed:
    """Letters as they were typed, to be found in folded texts.

    `abbreviated` tells at which positions an initial may stand for its whole character, `whole`
    before which positions a complete spelling may end; the last spelling may be unfinished if it
    begins at one of the positions in `open_ends`.
    """

    def __init__(
        self, letters: str, spellings: _Spelling, *, abbreviated: int, whole: int, open_ends: int
    ) -> None:
        self._letters = letters
        self._spellings = spellings
        self._abbreviated = abbreviated
        self._whole = whole
        self._open_ends = open_ends
        self._goal = 1 << len(letters)
        self._alphabet = frozenset(letters)
        self._steps: dict[str, tuple[tuple[_Step, ...], int]] = {}

    def found_in(self, folded: str) -> bool:
        """Whether the text has it, beginning at a character."""
        return self._end(folded, 0) is not None

    def hits(self, folded: str) -> list[tuple[int, int]]:
        """Every place where the text has it, not overlapping."""
        found: list[tuple[int, int]] = []
        end = self._end(folded, 0)
        while end is not None:
            found.append((self._start(folded, end), end))
            end = self._end(folded, end)
        return found

    def _end(self, folded: str, begin: int) -> int | None:
        """Where the first place at or after `begin` ends."""
        reached = 0
        for index in range(begin, len(folded)):
            steps, unfinished = self._steps_of(folded[index])
            reached |= 1
            if reached & unfinished:
                return index + 1
            moved = 0
            for origins, letters in steps:
                moved |= (reached & origins) << letters
            if moved & self._goal:
                return index + 1
            reached = moved
        return None

    def _start(self, folded: str, end: int) -> int:
        """The latest beginning of a place that ends there; every character takes a letter."""
        earliest = max(0, end - len(self._letters))
        starts = range(end - 1, earliest, -1)
        return next((s for s in starts if self._end(folded[s:end], 0) is not None), earliest)

    def _steps_of(self, character: str) -> tuple[tuple[_Step, ...], int]:
        """The moves of a character, and the positions from which it finishes the typed letters."""
        known = self._steps.get(character)
        if known is None:
            known = self._steps[character] = self._worked_out(character)
        return known

    def _worked_out(self, character: str) -> tuple[tuple[_Step, ...], int]:
        steps: dict[int, int] = {}
        unfinished = 0
        if self._alphabet.isdisjoint(_first_letters(self._spellings, character)):
            return (), 0
        for spelling, initial in self._spellings(character):
            for position in range(len(self._letters)):
                rest = self._letters[position:]
                end = position + len(spelling)
                here = 1 << position
                if rest.startswith(spelling):
                    allowed = self._abbreviated & here if initial else self._whole & (1 << end)
                    if allowed:
                        steps[len(spelling)] = steps.get(len(spelling), 0) | here
                elif spelling.startswith(rest) and self._open_ends & here:
                    unfinished |= here
        return tuple((origins, letters) for letters, origins in steps.items()), unfinished


@lru_cache(maxsize=20_000)
def _first_letters(spellings: _Spelling, character: str) -> frozenset[str]:
    return frozenset(spelling[0] for spelling, _ in spellings(character) if spelling)


def typed_pinyin(letters: str) -> Typed:
    """Letters as pinyin: any mixture of syllables and initials, the last syllable unfinished."""
    everywhere = _bits(0, len(letters) + 1)
    return Typed(letters, _pinyin, abbreviated=everywhere, whole=everywhere, open_ends=everywhere)


def typed_korean(text: str) -> Typed:
    """Hangul as it stands after some keys: syllables, initial consonants, the last unfinished.

    A syllable in the middle stands for itself alone and a consonant for any syllable that begins
    with it; the last consonant of the last syllable may open the next one (뱃 on the way to 배송).
    """
    letters, alone, boundaries, last = "", 0, 0, 0
    for character in text:
        last = len(letters)
        letters += hangul.keystrokes(character)
        if not hangul.is_syllable(character):
            alone |= _bits(last, len(letters))
        boundaries |= 1 << len(letters)
    return Typed(
        letters,
        _korean,
        abbreviated=alone,
        whole=boundaries | alone << 1 | _bits(last + 1, len(letters)),
        open_ends=_bits(last, len(letters)),
    )


def _bits(first: int, end: int) -> int:
    """The positions from `first` up to, but not with, `end`."""
    return (1 << end) - (1 << first)


def _pinyin(character: str) -> Iterable[tuple[str, bool]]:
    yield character, False
    if is_han(character):
        for reading in readings(character):
            yield reading, False
            yield reading[0], True
            if reading[:2] in ("zh", "ch", "sh"):
                yield reading[:2], True


def _korean(character: str) -> Iterable[tuple[str, bool]]:
    keys = hangul.keystrokes(character)
    yield keys, False
    if hangul.is_syllable(character):
        yield keys[0], True
