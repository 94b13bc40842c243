"""Whether a word ends in a vowel, in ㄹ or in another consonant when a Korean reads it aloud.

How each kind of ending is read:

- Hangul: its own final consonant; a lone consonant letter by its name (ㄹ is 리을).
- Digits: as a Sino-Korean number (10 is 십, 100 백, 1000 천, 만, 억, 조), digit by digit behind a
  decimal mark and past 16 digits. A currency sign before the number is read after it ($5 is 5달러).
- Dates in digits: with 일 behind the day (2026-07-25, 26. 7. 25.).
- Units behind a number, `%`, `℃` and the like: by their Korean name (kg 킬로그램).
- Latin words and letters: see `latin_sound`. Serbian Cyrillic: by its last letter.
- Han: by the Mandarin reading, where -n and -ng are the only final consonants; everyday units
  (元, 月, 日) by their Korean reading.
- Closing quotes, punctuation and emoji are passed over. A bracket at the end explains the word
  before it and is not counted, as the National Institute of Korean Language advises: 상품(M2)은
  goes by 상품. A word that is nothing but a bracket is read inside.

What cannot be read at all counts as ending in a vowel.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from shopdesk.language import hangul
from shopdesk.language.composed import composed
from shopdesk.language.han import is_han
from shopdesk.language.latin_sound import word_end
from shopdesk.language.pinyin import readings


class Sound(Enum):
    """The end of a word as particles care about it."""

    VOWEL = "vowel"
    RIEUL = "rieul"
    CONSONANT = "consonant"


_V, _L, _C = Sound.VOWEL, Sound.RIEUL, Sound.CONSONANT
_BY_MARK = {"v": _V, "l": _L, "c": _C}

_DIGITS = dict(zip("0123456789", (_C, _L, _V, _C, _V, _V, _C, _L, _L, _V), strict=True))
_TRILLIONS = range(12, 16)
"""Zeros at the end for which a number is read 조; with any others it ends in a consonant."""
_LONGEST_NUMBER = 16

_UNITS = {
    "kg": _C, "g": _C, "mg": _C, "t": _C, "km": _V, "m": _V, "cm": _V, "mm": _V, "l": _V, "L": _V,
    "ml": _V, "mL": _V, "KB": _V, "MB": _V, "GB": _V, "TB": _V, "Hz": _V, "W": _V, "kW": _V,
    "V": _V, "mAh": _V, "px": _L, "pt": _V, "in": _V, "ft": _V, "oz": _V, "lb": _V, "h": _V,
    "min": _C, "s": _V, "pcs": _V, "ea": _V, "USD": _V, "EUR": _V, "KRW": _C, "CNY": _C,
    "RMB": _V, "RSD": _C, "yuan": _C, "won": _C, "KG": _C, "CM": _V, "MM": _V,
}  # fmt: skip
"""Units behind a number (킬로그램, 미터, 리터, 바이트, 픽셀, 달러, 위안 …); 5G is no gram."""

_SIGNS = {
    "%": _V, "‰": _L, "°": _V, "℃": _V, "$": _V, "€": _V, "¥": _C, "￥": _C, "₩": _C, "£": _V,
    "+": _V,
}  # fmt: skip

_HAN = {"元": _C, "月": _L, "日": _L, "年": _C, "号": _V, "件": _C, "一": _L, "八": _L}
_CYRILLIC = {"л": _L, "љ": _L, "м": _C, "н": _C, "њ": _C, "к": _C, "п": _C}

_NUMBER = re.compile(r"(?P<fraction>\d\.)?(?P<digits>\d[\d,]*)$")
_UNIT = re.compile(r"\d\s?(?P<unit>[A-Za-z]{1,4})$")
_PRICE = re.compile(r"(?P<sign>[$€¥￥₩£])\s?\d[\d.,]*$")
_DATE = re.compile(r"(?<![\d-])(?:\d{4}|\d\d)(?:[-./]\s?\d{1,2}){2}$")
_LATIN_WORD = re.compile(r"[A-Za-z]+$")
_BRACKETS = {")": "(", "）": "（", "]": "[", "］": "［", "】": "【"}
_LONGEST_END = 120
"""Characters at the end of a word that can decide how it ends."""


def last_sound(word: str) -> Sound:
    """What a word ends in when it is read aloud; a vowel if it cannot be read."""
    text = _readable(word[-_LONGEST_END:])
    if _DATE.search(text):
        return _L
    if not text:
        return _V
    last = text[-1]
    if hangul.is_hangul(last):
        return _hangul_sound(last)
    if last in _SIGNS:
        return _SIGNS[last]
    if last.isascii() and last.isdigit():
        return _number_sound(text)
    if last.isascii() and last.isalpha():
        return _latin_sound(text)
    return _foreign_sound(last)


def _readable(text: str) -> str:
    """The text up to its last character that is read aloud, without a bracket that explains it."""
    text = "".join(map(_plain, composed(text)))
    while text and not _is_read(text[-1]):
        opening = text.rfind(_BRACKETS.get(text[-1], "\0"))
        word = text[:opening] if opening > 0 else ""
        text = word if any(map(_is_read, word)) else text[:-1]
    return text


def _plain(character: str) -> str:
    keep = character in _SIGNS or hangul.is_hangul(character)
    return character if keep else unicodedata.normalize("NFKC", character)


def _is_read(character: str) -> bool:
    return character.isalnum() or character in _SIGNS


def _hangul_sound(character: str) -> Sound:
    final = hangul.batchim(character)
    if not hangul.is_syllable(character):
        final = character if character <= "ㅎ" else ""  # letters up to ㅎ are consonants
    return _L if final == "ㄹ" else _C if final else _V


def _number_sound(text: str) -> Sound:
    if price := _PRICE.search(text):
        return _SIGNS[price["sign"]]
    number = _NUMBER.search(text)
    digits = number["digits"].replace(",", "") if number else text
    zeros = len(digits) - len(digits.rstrip("0"))
    as_number = number and not number["fraction"] and len(digits) <= _LONGEST_NUMBER
    if zeros == 0 or not as_number:
        return _DIGITS[digits[-1]]
    return _V if zeros in _TRILLIONS and zeros < len(digits) else _C


def _latin_sound(text: str) -> Sound:
    unit = _UNIT.search(text)
    if unit and unit["unit"] in _UNITS:
        return _UNITS[unit["unit"]]
    word = _LATIN_WORD.search(text)
    return _BY_MARK[word_end(word[0])] if word else _V


def _foreign_sound(character: str) -> Sound:
    """The end of a word in neither Hangul nor plain Latin letters, by its last character."""
    if is_han(character):
        reading = next(iter(readings(character)), "")
        return _HAN.get(character) or (_C if reading.endswith(("n", "ng")) else _V)
    if character in "んン":
        return _C
    letter = character.lower()
    base = unicodedata.normalize("NFD", letter)[:1]
    return _CYRILLIC.get(letter) or (_C if base in "mnñ" else _L if base == "l" else _V)
