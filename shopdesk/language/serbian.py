"""Serbian in its two scripts.

Cyrillic to Latin is exact, but for the case of lj, nj and dž, which follows the letters around
them (Љубав is Ljubav, ЉУБАВ is LJUBAV). Latin to Cyrillic has to know where two letters are two
(injekcija is инјекција) and what stays Latin; `serbian_words` holds those lists.

Untouched both ways: the names and formats of template fields, addresses of pages and mailboxes.
Towards Cyrillic also: codes and words with digits, words with q, w, x or y and the capitalised
words behind them (Yunshan Shop), brands, acronyms, units behind numbers, the sizes
M and L (a dot behind makes them initials: M. Petrović).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from shopdesk.language.composed import composed
from shopdesk.language.serbian_words import (
    ACRONYMS,
    BRANDS,
    CASE_ENDINGS,
    SEPARATE,
    SEPARATE_AFTER_PREFIX,
    UNITS,
    UNITS_ANYWHERE,
)

_LATIN_ORDER = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"
_LETTERS = dict(zip("абвгдђежзијклљмнњопрстћуфхцчџш", _LATIN_ORDER.split(), strict=True))
_SINGLE = {old: new for old, new in _LETTERS.items() if len(new) == 1}
_DIGRAPHS = {new: old for old, new in _LETTERS.items() if len(new) == 2}


def _both_cases(letters: dict[str, str]) -> dict[int, str]:
    return str.maketrans(letters | {old.upper(): new.upper() for old, new in letters.items()})


_TO_LATIN = _both_cases(_SINGLE)
_TO_CYRILLIC = _both_cases({new: old for old, new in _SINGLE.items()})
_LIGATURES = str.maketrans(
    {"ǆ": "dž", "ǅ": "Dž", "Ǆ": "DŽ", "ǉ": "lj", "ǈ": "Lj", "Ǉ": "LJ", "ǌ": "nj", "ǋ": "Nj"}
    | {"Ǌ": "NJ"}
)


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _seams(words: tuple[str, ...]) -> str:
    """The part before each seam, where the part after it follows."""
    return "|".join("{}(?={})".format(*word.split("|")) for word in words)


_FIELD = r"\{\{|\{\s*\w+\s*(?::\s*\w*)?"
_MAIL = r"(?<![.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PAGE = (
    r"https?://[^\s<>{}„”“\"]+|www\.[^\s<>{}„”“\"]+"
    r"|(?<![.-])[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|cn|kr|rs|io)\b(?:/[^\s{}]*)?"
)
_CODE = r"(?<![/-])(?=[A-Z/_-]*\d)[A-Z0-9]+(?:[-/_][A-Z0-9]+)+(?!\w)|(?=\w*\d)\w+"
_BRAND = rf"(?i:{_any_of(BRANDS)})(?:{_any_of(CASE_ENDINGS)})?(?!\w)"
_SIGN = rf"(?:{_any_of((*ACRONYMS, *UNITS_ANYWHERE))})(?!\w)"
_FOREIGN = r"[^\W\d_]*[qwxyQWXY]\w*(?:[ ][A-Z][A-Za-z0-9]*(?!\w))*"
_SIZE = r"S(?=\s?[,/–-]\s?(?:M|L|XL)\b)|[ML](?![\w.])"
_UNIT = rf"(?<=\d)[ \u00a0]?(?:{_any_of(UNITS)})(?!\w)"


def _word_of(*kinds: str) -> str:
    """Any of these at the beginning of a word; at other places nothing is tried, for speed."""
    return rf"(?<!\w)(?=\w)(?:{'|'.join(kinds)})"


_KEPT_FROM_LATIN = re.compile("|".join((_FIELD, _word_of(_MAIL, _PAGE))))
_KEPT_FROM_CYRILLIC = re.compile(
    "|".join((_FIELD, _word_of(_MAIL, _PAGE, _CODE, _BRAND, _SIGN, _FOREIGN, _SIZE), _UNIT))
)
_DIGRAPH_CYRILLIC = re.compile("[љњџЉЊЏ]")
_DIGRAPH_LATIN = re.compile(
    rf"(?P<apart>{_seams(SEPARATE)}|(?<!\w)(?:ne|naj|po)?(?:{_seams(SEPARATE_AFTER_PREFIX)}))"
    r"|lj|nj|dž",
    re.IGNORECASE,
)


def to_latin(text: str) -> str:
    """Serbian Cyrillic in Latin letters; everything else stays as it is."""
    return _outside(_KEPT_FROM_LATIN, text, _latin)


def to_cyrillic(text: str) -> str:
    """Serbian Latin in Cyrillic letters, composed (NFC); what is not Serbian stays Latin."""
    return _outside(_KEPT_FROM_CYRILLIC, composed(text).translate(_LIGATURES), _cyrillic)


def _outside(kept: re.Pattern[str], text: str, convert: Callable[[str], str]) -> str:
    """The text converted but for the parts that are kept."""
    parts: list[str] = []
    position = 0
    for match in kept.finditer(text):
        parts += (convert(text[position : match.start()]), match[0])
        position = match.end()
    parts.append(convert(text[position:]))
    return "".join(parts)


def _latin(text: str) -> str:
    return _DIGRAPH_CYRILLIC.sub(_two_letters, text).translate(_TO_LATIN)


def _two_letters(match: re.Match[str]) -> str:
    """lj, Lj or LJ: both capitals among capitals, as the next letter or else the last one tells."""
    letter = match[0]
    pair = _LETTERS[letter.lower()]
    if letter.islower():
        return pair
    after = match.string[match.end() : match.end() + 1]
    before = match.string[match.start() - 1 : match.start()] if match.start() else ""
    neighbour = after if after.isalpha() else before
    return pair.upper() if neighbour.isupper() else pair.capitalize()


def _cyrillic(text: str) -> str:
    return _DIGRAPH_LATIN.sub(_one_letter, text).translate(_TO_CYRILLIC)


def _one_letter(match: re.Match[str]) -> str:
    pair = match[0]
    if match["apart"] or pair[1:].isupper() > pair[:1].isupper():
        return pair  # two letters: инјекција, or a small n before a capital J
    letter = _DIGRAPHS[pair.lower()]
    return letter.upper() if pair[0].isupper() else letter
