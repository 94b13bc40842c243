"""In which language and script a message was written, short and sloppy ones included.

Hangul, Han and Cyrillic speak for themselves, against any amount of Latin brand names and codes.
Latin letters are Serbian or English, whichever the everyday words and the meeting letters point
to, with or without diacritics; a few words of romanised Chinese and Korean are known as well.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from shopdesk.language import han
from shopdesk.language.codes import Language
from shopdesk.language.composed import composed
from shopdesk.language.fold import fold
from shopdesk.language.latin_words import (
    ENGLISH,
    LETTER_PAIRS,
    LETTERS,
    PINYIN,
    ROMANISED,
    SERBIAN,
    SHARED,
)
from shopdesk.language.serbian_words import ACRONYMS, BRANDS

Script = Literal["Hans", "Hant", "Kore", "Latn", "Cyrl"]


@dataclass(frozen=True, slots=True)
class Detection:
    """The language and script of a text, and how sure that is (0 to 1).

    `language` is None where nothing can be told (digits, emoji, "fh"), or where it is none of
    ours; `script` is None where there are no letters of a known one.
    """

    language: Language | None
    script: Script | None
    confidence: float


_NOTHING = Detection(None, None, 0.0)
_LONGEST = 4000
"""Characters that are read; a longer message does not change its language."""

_IDEOGRAPH_WEIGHT = 3.0
"""A Chinese character or Korean syllable says as much as some three letters."""

_HANGUL = re.compile("[가-힣ㄱ-ㅣ]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff〇]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_NOT_SERBIAN = re.compile("[ыэъщйёюяьіїєґўѓќѕ]", re.IGNORECASE)
_LATIN_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CODE = re.compile(r"\b(?=\w*\d)\w+\b|https?://\S+|\S+@\S+")
_SERBIAN_MARKS = re.compile("[čćžšđ]", re.IGNORECASE)
_OTHER_MARKS = re.compile("[äöüßñçàèìòùâêîôûåøæœ]", re.IGNORECASE)
_VOWEL = re.compile("[aeiour]")

_WORD = 8.0
_MARK = 6.0
_LEAST = 2.0
_CLEAR = 8.0
_PAIRS_AT_MOST = 6.0


def detect(text: str) -> Detection:
    """The language of a message. Reads the first few thousand characters; never fails."""
    sample = composed(text[:_LONGEST])
    words = [word for word in _LATIN_WORD.findall(_CODE.sub(" ", sample)) if _is_latin(word)]
    weights = {
        "Kore": _IDEOGRAPH_WEIGHT * len(_HANGUL.findall(sample)),
        "Hani": _IDEOGRAPH_WEIGHT * len(_HAN.findall(sample)),
        "Cyrl": float(len(_CYRILLIC.findall(sample))),
        "Latn": float(sum(len(word) for word in words if fold(word) not in _neutral())),
    }
    script = max(weights, key=weights.__getitem__)
    share = weights[script] / (sum(weights.values()) or 1)
    if weights[script] == 0:
        return Detection(None, "Latn", 0.0) if words else _NOTHING
    if script == "Kore":
        return Detection("ko", "Kore", share)
    if script == "Hani":
        return _chinese(sample, share)
    return _cyrillic(sample, share) if script == "Cyrl" else _latin(sample, words, share)


def _chinese(text: str, share: float) -> Detection:
    """Chinese, unless Japanese syllables run through it."""
    characters = _HAN.findall(text)
    script: Script = "Hant" if _is_traditional(characters) else "Hans"
    japanese = len(_KANA.findall(text)) * 2 > len(characters)
    return Detection(None, script, 0.0) if japanese else Detection("zh", script, share)


def _is_traditional(characters: list[str]) -> bool:
    traditional = sum(map(han.only_traditional, characters))
    return traditional > sum(map(han.only_simplified, characters))


def _cyrillic(text: str, share: float) -> Detection:
    """Serbian, unless letters that Serbian does not have are frequent."""
    foreign = len(_NOT_SERBIAN.findall(text))
    if foreign * 25 > len(_CYRILLIC.findall(text)):
        return Detection(None, "Cyrl", 0.0)
    return Detection("sr", "Cyrl", share)


def _latin(text: str, words: list[str], share: float) -> Detection:
    """Serbian or English by the balance of the evidence; positive numbers speak for Serbian."""
    folded = [fold(word) for word in words]
    balance = sum(map(_evidence, folded)) + _MARK * len(_SERBIAN_MARKS.findall(text))
    abroad = _WORD * max(len(PINYIN & set(folded)), len(ROMANISED & set(folded)))
    if abroad > abs(balance):
        language: Language = "zh" if PINYIN & set(folded) else "ko"
        return Detection(language, "Latn", _certainty(abroad) * share)
    if abs(balance) < _LEAST:
        return Detection(None, "Latn", 0.0)
    doubt = 0.5 if _OTHER_MARKS.search(text) else 1.0
    language = "sr" if balance > 0 else "en"
    return Detection(language, "Latn", _certainty(balance) * share * doubt)


def _certainty(evidence: float) -> float:
    return 1 / (1 + math.exp(-abs(evidence) / _CLEAR))


@cache
def _evidence(word: str) -> float:
    """What one folded word says: above zero for Serbian, below for English."""
    if word in SERBIAN:
        return _WORD
    if word in ENGLISH:
        return -_WORD
    if word in _WEAKLY:
        return _WEAKLY[word]
    if word in SHARED or word in PINYIN or word in ROMANISED or not _VOWEL.search(word):
        return 0.0
    letters = f" {word} "
    balance = sum(_pair(first, second) for first, second in pairwise(letters)) / 2
    return max(-_PAIRS_AT_MOST, min(_PAIRS_AT_MOST, balance))


_WEAKLY = {"ok": -2.5, "okay": -4.0, "i": 0.0, "u": 3.0, "a": 0.5, "do": -0.5, "to": -0.5}
"""Words of both languages that lean one way; alone they are barely a guess."""


def _pair(first: str, second: str) -> float:
    row, column = LETTERS.find(first), LETTERS.find(second)
    return 0.0 if row < 0 or column < 0 else float(ord(LETTER_PAIRS[row][column]) - ord("m"))


@cache
def _neutral() -> frozenset[str]:
    """Brands and acronyms, which every language uses."""
    words = {word for name in (*BRANDS, *ACRONYMS) for word in fold(name).split()}
    return frozenset(words - {"ok", "it", "us", "pay", "word", "id", "apple"})


def _is_latin(word: str) -> bool:
    return "LATIN" in unicodedata.name(word[0], "")
