"""One spelling for search: what a person would call the same text folds to the same letters.

Folding removes case, width, diacritics, script (Serbian Cyrillic becomes Latin, đ and dj become
"dj"), traditional forms and punctuation; an apostrophe inside a word vanishes ("don't" is "dont"),
any other punctuation and white space becomes one space. Control and invisible characters and
unpaired surrogates disappear. Folding folded text changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from shopdesk.language.han import is_han, simplified

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "dj", "е": "e", "ж": "z", "з": "z",
    "и": "i", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h", "ц": "c",
    "ч": "c", "џ": "dz", "ш": "s", "щ": "sc", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "ju",
    "я": "ja", "і": "i", "є": "je", "ѕ": "dz",
}  # fmt: skip

_LATIN = {
    "đ": "dj", "ð": "dj", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h",
    "ŋ": "n", "ŧ": "t",
}  # fmt: skip
"""Letters that have no decomposition. Eth stands for đ in old Serbian text, never for Icelandic."""

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_JAMO = {
    chr(first + step): letter
    for first, letters in ((0x1100, _LEADS), (0x1161, _VOWELS), (0x11A8, _FINALS))
    for step, letter in enumerate(letters)
}
_CONJOINED = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2]")

_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’ʼ‘＇](?=[^\W\d_])")
_VANISHING = "\u00ad"
_MODIFIER_APOSTROPHE = "ʼ"
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_DROPPED = frozenset({"Mn", "Me", "Cf", "Cs", "Cc"})
_SPACED = frozenset({"Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Zs", "Zl", "Zp", "Sm", "Sk"})


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text and, for each of its characters, where its original begins and ends."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def fold(text: str) -> str:
    """The spelling of a text that searches compare. Linear; at its fastest on ASCII."""
    if text.isascii():
        if "'" in text:
            text = _APOSTROPHE.sub("", text)
        plain = text.encode().translate(_ASCII, _ASCII_DROPPED).strip()
        while b"  " in plain:
            plain = plain.replace(b"  ", b" ")
        return plain.decode()
    text = _CONJOINED.sub(_compose, _APOSTROPHE.sub("", text))
    return " ".join(text.translate(_TABLE).split())


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """The folded text and, for each of its characters, the index of its original."""
    folded = fold_with_spans(text)
    return folded.text, list(folded.starts)


def fold_with_spans(text: str) -> Folded:
    """The folded text with the original span of each character, for marking what was found."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    space: tuple[int, int] | None = None
    for start, end, piece in _pieces(_APOSTROPHE.sub(_VANISHING, text)):
        if not piece and ends and space is None:
            ends[-1] = end  # a mark belongs to the letter before it
        for letter in piece:
            if letter == " ":
                space = space or (start, end)
                continue
            if space and letters:
                letters.append(" ")
                starts.append(space[0])
                ends.append(space[1])
            space = None
            letters.append(letter)
            starts.append(start)
            ends.append(end)
    return Folded("".join(letters), tuple(starts), tuple(ends))


def _pieces(text: str) -> list[tuple[int, int, str]]:
    """Start, end and folded form of every character, conjoining Hangul letters taken together."""
    joined = {match.start(): match for match in _CONJOINED.finditer(text)}
    pieces: list[tuple[int, int, str]] = []
    index = 0
    while index < len(text):
        match = joined.get(index)
        end = match.end() if match else index + 1
        piece = _compose(match) if match else _TABLE[ord(text[index])]
        pieces.append((index, end, piece))
        index = end
    return pieces


def _compose(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0])


class _Table(dict[int, str]):
    """Folded forms by code point, filled as characters are met."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _fold_character(chr(point))
        return folded


_TABLE = _Table()


def _fold_character(character: str) -> str:
    if "가" <= character <= "힣" or "ㄱ" <= character <= "ㅣ":
        return character  # decomposing would turn them into conjoining letters
    if is_han(character):
        return simplified(unicodedata.normalize("NFKC", character))
    plain = unicodedata.normalize("NFKC", character).casefold()
    plain = _LATIN.get(plain, plain)
    letters = unicodedata.normalize("NFKD", plain) if plain not in _JAMO else plain
    stripped = "".join(c for c in letters if unicodedata.category(c) not in _DROPPED or c.isspace())
    return "".join(map(_fold_plain, unicodedata.normalize("NFC", stripped)))


def _fold_plain(character: str) -> str:
    """One character without case, width and marks."""
    if character in _FILLERS or ord(character) in _SKIN_TONES:
        return ""
    if character.isspace() or unicodedata.category(character) in _SPACED:
        return " "
    if character == _MODIFIER_APOSTROPHE:  # counted among the letters by Unicode
        return " "
    if is_han(character):
        return simplified(character)
    known = _CYRILLIC.get(character) or _LATIN.get(character) or _JAMO.get(character)
    return "" if character in "ъь" else known or character


_ASCII = bytes(ord(_fold_character(chr(point)) or " ") for point in range(128)).ljust(256)
_ASCII_DROPPED = bytes(point for point in range(128) if not _fold_character(chr(point)))
