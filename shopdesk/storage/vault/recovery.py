"""The key as words that can be written down: 16 proquints of 16 bits and one checksum word.

Proquints (Wilkerson, "A Proposal for Proquints", 2009) write 16 bits as consonant, vowel,
consonant, vowel, consonant, so every word can be read out in any of the shop's languages.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence

from shopdesk.storage.vault.failures import (
    RecoveryLength,
    RecoveryMistyped,
    RecoveryWordMisspelt,
    RecoveryWordWrong,
)

CONSONANTS = "bdfghjklmnprstvz"
VOWELS = "aiou"
WORDS = 17
LETTERS = 5

_SHIFTS = ((12, CONSONANTS), (10, VOWELS), (6, CONSONANTS), (4, VOWELS), (0, CONSONANTS))
_BETWEEN_WORDS = re.compile(r"[\s.,;:_‐-―·/|-]+")


def phrase_of(key: bytes) -> str:
    """The recovery phrase of a 32-byte key: 17 words, one space between them."""
    data = key + _checksum(key)
    return " ".join(_word(data[i : i + 2]) for i in range(0, len(data), 2))


def key_of(phrase: str) -> bytes:
    """The key that a phrase means; case, spaces, dashes, numbering and line breaks do not matter.

    Raises RecoveryLength, RecoveryWordWrong, RecoveryWordMisspelt, RecoveryMistyped.
    """
    words = _words(phrase)
    for position, word in enumerate(words, start=1):
        if not _is_word(word):
            raise RecoveryWordWrong(position=position, word=word)
    key = _key_if_right(words)
    if key is None:
        raise _mistyped(words)
    return key


def _words(phrase: str) -> list[str]:
    text = unicodedata.normalize("NFKC", phrase).casefold()
    words = [word for word in _BETWEEN_WORDS.split(text) if word and not word.isdigit()]
    if len(words) == WORDS:
        return words
    letters = "".join(words)
    if len(letters) == WORDS * LETTERS:  # the spaces are elsewhere, the letters are all there
        return [letters[i : i + LETTERS] for i in range(0, len(letters), LETTERS)]
    raise RecoveryLength(found=len(words), wanted=WORDS)


def _is_word(word: str) -> bool:
    return len(word) == LETTERS and all(
        letter in letters for letter, (_, letters) in zip(word, _SHIFTS, strict=True)
    )


def _word(pair: bytes) -> str:
    number = int.from_bytes(pair, "big")
    return "".join(letters[number >> shift & len(letters) - 1] for shift, letters in _SHIFTS)


def _bytes(word: str) -> bytes:
    places = zip(word, _SHIFTS, strict=True)
    return sum(letters.index(one) << shift for one, (shift, letters) in places).to_bytes(2, "big")


def _key_if_right(words: Sequence[str]) -> bytes | None:
    data = b"".join(map(_bytes, words))
    key, checksum = data[:-2], data[-2:]
    return key if _checksum(key) == checksum else None


def _checksum(key: bytes) -> bytes:
    return hashlib.sha256(b"ShopDesk recovery phrase 1" + key).digest()[:2]


def _mistyped(words: list[str]) -> RecoveryWordMisspelt | RecoveryMistyped:
    """Which word it is, if exactly one change of one letter would make the phrase right."""
    right = [
        (index + 1, word, other)
        for index, word in enumerate(words)
        for other in _one_letter_off(word)
        if _key_if_right([*words[:index], other, *words[index + 1 :]]) is not None
    ]
    if len(right) != 1:
        return RecoveryMistyped()
    position, word, suggestion = right[0]
    return RecoveryWordMisspelt(position=position, word=word, suggestion=suggestion)


def _one_letter_off(word: str) -> Iterator[str]:
    for place, (_, letters) in enumerate(_SHIFTS):
        for letter in letters:
            if letter != word[place]:
                yield word[:place] + letter + word[place + 1 :]
