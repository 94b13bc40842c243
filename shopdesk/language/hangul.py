"""Hangul in pieces: keystrokes, initial consonants, syllables, and keys typed in the wrong layout.

Keystrokes are written as compatibility letters, the way they stand on the keys of the standard
(2-beolsik) keyboard: a compound vowel or final consonant is two of them (과 is ㄱㅗㅏ, 값 is
ㄱㅏㅂㅅ), a doubled one (ㄲ, ㅆ) is a single shifted key.
"""

from __future__ import annotations

from functools import cache

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

_COMPOUNDS = {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ",
    "ㅢ": "ㅡㅣ", "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip
_JOINED = {keys: letter for letter, keys in _COMPOUNDS.items()}

_KEYS = dict(
    zip("rRseEfaqQtTdwWczxvg", _LEADS, strict=True),
    **dict(zip("koiOjpuPhynbml", "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ", strict=True)),
)
_LETTERS = {letter: key for key, letter in _KEYS.items()}


def is_syllable(character: str) -> bool:
    """Whether a character is a complete Hangul syllable."""
    return "가" <= character <= "힣"


def is_letter(character: str) -> bool:
    """Whether a character is a single modern Hangul letter (ㄱ, ㅏ, ㅄ)."""
    return "ㄱ" <= character <= "ㅣ"


def is_hangul(character: str) -> bool:
    """Whether a character is a Hangul syllable or a single letter."""
    return is_syllable(character) or is_letter(character)


def jamo(text: str) -> str:
    """The keystrokes of a text: 배송 is ㅂㅐㅅㅗㅇ; what is not Hangul stays."""
    return "".join(map(keystrokes, text))


@cache
def keystrokes(character: str) -> str:
    """The keystrokes of one character."""
    if not is_syllable(character):
        return _COMPOUNDS.get(character, character)
    rest, final = divmod(ord(character) - ord("가"), len(_FINALS))
    lead, vowel = divmod(rest, len(_VOWELS))
    letters = _LEADS[lead] + _VOWELS[vowel] + (_FINALS[final] if final else "")
    return "".join(_COMPOUNDS.get(letter, letter) for letter in letters)


def choseong(text: str) -> str:
    """The initial consonants of a text: 배송 is ㅂㅅ; what is no syllable stays."""
    return "".join(keystrokes(c)[0] if is_syllable(c) else c for c in text)


def batchim(character: str) -> str:
    """The final consonant of a syllable (``""`` if it has none, or is no syllable)."""
    if not is_syllable(character):
        return ""
    return _FINALS[(ord(character) - ord("가")) % len(_FINALS)].strip("\0")


def has_batchim(character: str) -> bool:
    """Whether a syllable ends in a consonant."""
    return batchim(character) != ""


def compose(letters: str) -> str:
    """Syllables from keystrokes, put together as an input method does it.

    A consonant before a vowel opens the next syllable, a letter that fits nowhere stays alone.
    """
    syllables: list[str] = []
    index = 0
    while index < len(letters):
        syllable, index = _syllable(letters, index)
        syllables.append(syllable)
    return "".join(syllables)


def _syllable(letters: str, index: int) -> tuple[str, int]:
    """The syllable (or the lone character) that begins at an index, and where the next begins."""
    lead = letters[index]
    vowel, after = _vowel(letters, index + 1)
    if lead not in _LEADS or not vowel:
        alone, next_index = _vowel(letters, index)
        return (alone, next_index) if alone else (lead, index + 1)
    final, end = _final(letters, after)
    number = (_LEADS.index(lead) * len(_VOWELS) + _VOWELS.index(vowel)) * len(_FINALS)
    return chr(ord("가") + number + (_FINALS.index(final) if final else 0)), end


def _vowel(letters: str, index: int) -> tuple[str, int]:
    pair = _JOINED.get(letters[index : index + 2], "")
    if pair and pair in _VOWELS:
        return pair, index + 2
    single = letters[index : index + 1]
    return (single, index + 1) if single and single in _VOWELS else ("", index)


def _final(letters: str, index: int) -> tuple[str, int]:
    """The longest final consonant at an index that leaves the next vowel its own consonant."""
    for length in (2, 1):
        keys = letters[index : index + length]
        final = _JOINED.get(keys, "") if length == 2 else keys
        vowel_next = letters[index + length : index + length + 1]
        if final and final in _FINALS and not (vowel_next and vowel_next in _VOWELS):
            return final, index + length
    return "", index


def from_layout(letters: str) -> str | None:
    """What the same keys give on a Korean keyboard: "qothd" is 배송.

    None when that is no plausible Hangul: every letter must find its place in a syllable, but for
    one consonant at the end, where the next syllable may just have been begun.
    """
    if not letters.isascii() or not letters.isalpha():
        return None
    keys = "".join(_KEYS.get(letter) or _KEYS[letter.lower()] for letter in letters)
    text = compose(keys)
    begun = text[-1] if text[-1] in _LEADS else ""
    if len(text) == len(begun) or not all(map(is_syllable, text.removesuffix(begun))):
        return None
    return text


def to_layout(text: str) -> str:
    """What the same keys give on a Latin keyboard: 노ㅑㅔ is "ship"; other characters stay."""
    return "".join(_LETTERS.get(letter, letter) for letter in jamo(text))


def is_choseong(text: str) -> bool:
    """Whether a text consists of initial consonants alone (ㅂㅅ, also as the ㅄ keyboards make)."""
    return bool(text) and all(letter in _LEADS for letter in jamo(text))
