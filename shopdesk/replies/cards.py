"""Payment card numbers in a text: found by the Luhn check, never kept whole.

Rules of the house, section 5: only the last four digits may be kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CANDIDATE = re.compile(r"(?<![\d])(?:\d[ -]?){12,18}\d(?!\d)")
_ISSUERS = re.compile(r"^(?:4|5[1-5]|2[2-7]|3[47]|35|36|62|60|65|81|9860|9792|9891)")


def card_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where a text holds card numbers: 13–19 digits of an issuer that pass the Luhn check."""
    for match in _CANDIDATE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _ISSUERS.match(digits) and _luhn(digits):
            yield match.span()


def masked(text: str) -> str:
    """The text with all but the last four digits of every card number replaced."""
    for start, end in sorted(card_spans(text), reverse=True):
        number = text[start:end]
        text = text[:start] + re.sub(r"\d(?=(?:\D*\d){4})", "*", number) + text[end:]
    return text


def _luhn(digits: str) -> bool:
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
