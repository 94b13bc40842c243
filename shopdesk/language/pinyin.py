"""How Chinese characters are read, without tones.

The readings come from pypinyin's table of single characters. Its dictionary of phrases is not
wanted here (search needs every reading of a character, not the one fitting a phrase) and is left
out by an environment variable that pypinyin reads at import. Measured on the development machine:
0.08 s and 13 MB without it, 0.28 s and 57 MB with it. Imported when a reading is first asked for.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from shopdesk.language.han import is_han, traditional_forms

_NAMES = {
    "重庆": "chong qing", "重慶": "chong qing", "长沙": "chang sha", "长春": "chang chun",
    "长安": "chang an", "厦门": "xia men", "六安": "lu an", "成都": "cheng du", "乐山": "le shan",
    "都江堰": "du jiang yan", "西藏": "xi zang", "银行": "yin hang", "尉迟": "yu chi",
    "澹台": "tan tai", "单": "shan", "曾": "zeng", "仇": "qiu", "解": "xie", "查": "zha",
    "朴": "piao", "覃": "qin",
}  # fmt: skip
"""Places and surnames that the usual reading of their characters would get wrong.

A single character is a surname: it counts at the beginning of a word only.
"""

_TYPED = {"嗯": ("en",)}
"""What people type for a character although the dictionary reads it otherwise."""

_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff〇]+")


@cache
def readings(character: str) -> tuple[str, ...]:
    """Every toneless reading of a character, the usual one first; none if it is not Chinese.

    ü is given as v and as u (绿: lv, lu). A simplified character also has the readings of the
    traditional ones that it replaced.
    """
    if not is_han(character):
        return ()
    found = dict.fromkeys(_TYPED.get(character, ()))
    for form in (character, *traditional_forms(character)):
        for toned in _table().get(ord(form), "").split(","):
            found.update(dict.fromkeys(_toneless(toned)))
    return tuple(reading for reading in found if reading)


def latin(text: str) -> str:
    """A text with its Chinese words in pinyin, one capital a word: 云杉 is "Yunshan".

    Each run of Chinese characters is one word; other characters stay. For names; a character with
    several readings gets its usual one, but for well-known places and surnames.
    """
    return _RUN.sub(_word, text)


def _word(match: re.Match[str]) -> str:
    word, run = "", match[0]
    index = 0
    while index < len(run):
        name = next((n for n in _named(run, index)), None)
        syllables = _NAMES[name] if name else next(iter(readings(run[index])), run[index])
        word += syllables.replace(" ", "")
        index += len(name) if name else 1
    before, after = (match.string[i : i + 1] for i in (match.start() - 1, match.end()))
    left = " " if match.start() and before.isalnum() else ""
    right = " " if after.isalnum() else ""
    return left + word.capitalize() + right


def _named(run: str, index: int) -> list[str]:
    """The known names that begin at an index, longest first."""
    candidates = (run[index : index + length] for length in (3, 2, 1))
    surname_fits = index == 0 and len(run) > 1
    return [name for name in candidates if name in _NAMES and (len(name) > 1 or surname_fits)]


def _toneless(toned: str) -> tuple[str, ...]:
    """A reading without its tone: one spelling, or with ü two."""
    letters = unicodedata.normalize("NFD", toned)
    if "u\u0308" not in letters:
        return (_bare(letters),)
    return (_bare(letters.replace("u\u0308", "v")), _bare(letters))


def _bare(letters: str) -> str:
    return "".join(letter for letter in letters if "a" <= letter <= "z")


@cache
def _table() -> Mapping[int, str]:
    os.environ["PYPINYIN_NO_PHRASES"] = "1"
    os.environ["PYPINYIN_NO_DICT_COPY"] = "1"
    from pypinyin.constants import PINYIN_DICT

    table: Mapping[int, str] = PINYIN_DICT
    return table
