"""Payment card numbers and their security codes in a text: found, and never kept whole.

Rules of the house, section 5: only the last four digits of a card may be kept, of its code nothing.
A number is a card's by the Luhn check (ISO/IEC 7812-1) and the first digits of an issuer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_BETWEEN = r"[^\S\n]?[-‐-―－−.·•_/]?[^\S\n]?"
_RUN = re.compile(rf"\d+(?:{_BETWEEN}\d+)*")
_ISSUERS = re.compile(r"4|5[1-5]|2[2-7]|3[47]|35|36|62|60|65|81|9860|9792|9891")
_FIRST = "2345689"
_SHORTEST, _LONGEST = 13, 19
_SMALLEST_GROUP = 4  # but the last: a row of sizes or prices is no card
_DIGIT, _GROUP = re.compile(r"\d"), re.compile(r"\d+")
_ALL_BUT_FOUR = re.compile(r"\d(?=(?:\D*\d){4})")
_CODE = re.compile(
    r"(?:cvv2?|cvc2?|安全[码碼]|보안\s?코드|sigurnosni kod|сигурносни код|security code)"
    r"(?:[^\S\n]|[:：#=]|是|为|為|is|je|је|은|는)*(\d{3,4})(?!\d)",
    re.IGNORECASE,
)


def card_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where a text holds card numbers: 13–19 digits of an issuer that pass the Luhn check.

    The digits may be of any script and stand in groups, between other numbers.
    """
    for match in _RUN.finditer(text):
        run = match[0] if match[0].isascii() else _DIGIT.sub(_as_ascii, match[0])
        groups = [group.span() for group in _GROUP.finditer(run)]
        end = 0
        for place, (start, _) in enumerate(groups):
            if start >= end and (found := _card_end(run, groups[place : place + _LONGEST])):
                end = found
                yield match.start() + start, match.start() + end


def masked(text: str) -> str:
    """The text with all but the last four digits of every card number replaced, and every code."""
    pieces: list[str] = []
    done = 0
    for start, end in card_spans(text):
        pieces += [text[done:start], _ALL_BUT_FOUR.sub("*", text[start:end])]
        done = end
    whole = "".join((*pieces, text[done:]))
    return _CODE.sub(lambda match: match[0][: -len(match[1])] + "*" * len(match[1]), whole)


def _card_end(run: str, groups: list[tuple[int, int]]) -> int | None:
    """Where the longest card number ends that begins with the first group, None without one."""
    first, _ = groups[0]
    if run[first] not in _FIRST:
        return None
    digits, found = "", None
    for start, end in groups:
        digits += run[start:end]
        if len(digits) > _LONGEST:
            break
        if len(digits) >= _SHORTEST and _ISSUERS.match(digits) and _luhn(digits):
            found = end
        if end - start < _SMALLEST_GROUP:
            break
    return found


def _as_ascii(digit: re.Match[str]) -> str:
    return str(unicodedata.digit(digit[0]))


def _luhn(digits: str) -> bool:
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
