"""Numbers and the form that the word behind them takes: 1 дан, 2 дана, 5 дана.

Categories are CLDR's, by Babel. Of a range ("3-5") the last number decides, as it is the one the
word stands next to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from shopdesk.language.codes import Output
from shopdesk.language.locales import locale

_ORDER = ("one", "few", "many", "other")
_LAST_NUMBER = re.compile(r"\d[\d.,]*(?=\D*$)")
_GROUPED = re.compile(r"\d{1,3}(?P<mark>[.,])\d{3}(?:(?P=mark)\d{3})*$")
_LONGEST = 60
"""Characters at the end of a value in which its last number is looked for."""


@cache
def categories(language: Output) -> tuple[str, ...]:
    """The categories that a language has, in the order in which templates list their forms."""
    known = locale(language).plural_form.tags | {"other"}
    return tuple(category for category in _ORDER if category in known)


def plural(value: str, forms: Sequence[str], language: Output) -> str:
    """The form that fits a value; a value without a number takes the last form.

    With fewer forms than the language has categories, the last form serves for the rest.
    """
    number = last_number(value)
    if number is None:
        return forms[-1]
    category = locale(language).plural_form(number)
    place = categories(language).index(category)
    return forms[min(place, len(forms) - 1)]


def last_number(value: str) -> Decimal | None:
    """The last number in a value, without its sign: 5 for "3-5", 1.5 for "1,5"; None without one.

    A mark before exactly three digits groups thousands, any other is the decimal mark.
    """
    match = _LAST_NUMBER.search(value[-_LONGEST:])
    if match is None:
        return None
    digits = match[0].rstrip(".,")
    if _GROUPED.match(digits):
        return Decimal(re.sub("[.,]", "", digits))
    whole, mark, fraction = digits.replace(",", ".").rpartition(".")
    return Decimal(whole.replace(".", "") + mark + fraction)
