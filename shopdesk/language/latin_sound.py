"""How a Latin word ends when Koreans say it: by its letters' names or as an English loan word.

The rules follow the transcription of English in Korean (외래어 표기법): m, n, ng and l close the
last syllable; p, t and k close it only after a short vowel (shop 숍, but tape 테이프); everything
else takes a vowel of its own (Express 익스프레스). Words that go their own way are listed.
"""

from __future__ import annotations

import re

_VOWELS = frozenset("aeiouy")

_KNOWN = {
    "set": "v", "kit": "v", "hit": "v", "knit": "v", "mat": "v", "dot": "v", "bat": "v", "nut": "v",
    "check": "v", "soup": "v", "watt": "v", "about": "c", "group": "c", "sleep": "c", "talk": "c",
    "kakaotalk": "c", "bag": "c", "big": "c", "book": "c", "facebook": "c", "notebook": "c",
    "look": "c", "cook": "c", "mailbox": "v", "express": "v", "ems": "v", "sale": "l", "visa": "v",
    "apple": "l", "google": "l", "shop": "c", "layout": "c", "checkout": "c", "workout": "c",
    "debut": "v", "sub": "v", "tube": "v", "foot": "c", "good": "v", "iphone": "c",
}  # fmt: skip

_LETTER_NAMES = {"l": "l", "r": "l", "m": "c", "n": "c"}
"""엘, 알, 엠, 엔; the names of all other letters end in a vowel."""

_SILENT_E = re.compile("[aeiouy].*[^aeiouy]e$")
_SHORT_STOP = re.compile("(?:^|[^aeiouy])[aeiouy](?:[ptkb]|ck|pp|c)$")


def word_end(word: str) -> str:
    """How a word of Latin letters ends: `v` in a vowel, `l` in ㄹ, `c` in another consonant."""
    lower = word.lower()
    if lower in _KNOWN and not _is_spelled_out(word):
        return _KNOWN[lower]
    if _is_spelled_out(word):
        return _LETTER_NAMES.get(lower[-1], "v")
    if _SILENT_E.search(lower):
        return {"l": "l", "m": "c", "n": "c"}.get(lower[-2], "v")
    return _spelled_end(lower)


def _is_spelled_out(word: str) -> bool:
    """Whether a word is read letter by letter: EMS, SF, TV, qr; but not SALE."""
    return not _VOWELS & set(word.lower()) or (word.isupper() and len(word) <= 3)


def _spelled_end(word: str) -> str:
    last = word[-1]
    if last == "l":
        return "l"
    if last in "mn" or word.endswith(("ng", "mb")):
        return "c"
    if word.endswith("vic"):  # Serbian family names in plain letters: Petrovic 페트로비치
        return "v"
    return "c" if _SHORT_STOP.search(word) else "v"
