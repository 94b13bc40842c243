"""Dates and amounts as people write them in a chat, in the language of the reply.

Grouping, decimal marks and date patterns are CLDR's, by Babel. What differs, and why:

- long dates go without the weekday: 2026年7月25日, 2026년 7월 25일, 25 July 2026, 25. јул 2026.
- short dates are CLDR's short ones (2026/7/25, 26. 7. 25., 25. 7. 2026.), but in English the
  medium one, 25 Jul 2026: buyers read 07/08 in two ways.
- whole amounts have no decimals, others have those of their currency (12.50).
- the shop's own currencies are written out: 219元, 219위안, 219 yuan, 219 јуана; 12,000원;
  1.500 динара. Other currencies are written as CLDR does.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from shopdesk.language.codes import Output
from shopdesk.language.locales import locale
from shopdesk.language.plural import categories
from shopdesk.money import Money, parse_money

DateStyle = Literal["short", "long"]

_NAMES: dict[tuple[str, Output], tuple[str, ...]] = {
    ("CNY", "zh"): ("元",),
    ("CNY", "ko"): ("위안",),
    ("CNY", "en"): (" yuan",),
    ("CNY", "sr"): (" јуан", " јуана", " јуана"),
    ("CNY", "sr-Latn"): (" juan", " juana", " juana"),
    ("KRW", "ko"): ("원",),
    ("RSD", "sr"): (" динар", " динара", " динара"),
    ("RSD", "sr-Latn"): (" dinar", " dinara", " dinara"),
}
"""What is written behind a number, in the order of the language's plural categories."""

_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.+Z-]*)?")
_LARGEST = Decimal("1e15")
_LONGEST = 64
"""Characters of a value up to which it may be an amount."""


def money(value: str | Money, language: Output) -> str | None:
    """An amount in the reply's language; None if the value is no amount.

    Text is read by `shopdesk.money` and means yuan when it names no currency.
    """
    amount = value if isinstance(value, Money) else _read_money(value)
    if amount is None or not amount.amount.is_finite() or abs(amount.amount) >= _LARGEST:
        return None
    number = _rounded(amount)
    names = _NAMES.get((amount.currency, language))
    if names is None:
        return _as_cldr(number, amount.currency, language)
    place = categories(language).index(locale(language).plural_form(abs(number)))
    return _number(number, language) + names[min(place, len(names) - 1)]


def day(value: str | date, language: Output, style: DateStyle) -> str | None:
    """A date in the reply's language; None if the value is none (ISO, or year/month/day)."""
    found = value if isinstance(value, date) else _read_date(value)
    if found is None:
        return None
    from babel.dates import format_date

    pattern = "medium" if style == "short" and language == "en" else style
    return format_date(found, pattern, locale=locale(language))


def _read_money(text: str) -> Money | None:
    return parse_money(text) if len(text) <= _LONGEST else None


def _read_date(text: str) -> date | None:
    match = _ISO_DATE.fullmatch(text.strip())
    if match is None:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None


def _rounded(amount: Money) -> Decimal:
    """The amount without decimals if it is whole, else with those of its currency."""
    from babel.numbers import get_currency_precision

    digits = 2 if amount.currency == "RSD" else get_currency_precision(amount.currency)
    number = amount.amount.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return number.to_integral_value() if number == number.to_integral_value() else number


def _decimals(number: Decimal) -> str:
    """The decimals of a CLDR pattern that shows a number as it is."""
    digits = max(0, -int(number.as_tuple().exponent))
    return "." + "0" * digits if digits else ""


def _number(number: Decimal, language: Output) -> str:
    from babel.numbers import format_decimal

    return format_decimal(number, "#,##0" + _decimals(number), locale=locale(language))


def _as_cldr(number: Decimal, currency: str, language: Output) -> str:
    from babel.numbers import format_currency, get_currency_symbol

    usual = locale(language).currency_formats["standard"].pattern
    pattern = usual.replace(".00", _decimals(number))
    if get_currency_symbol(currency, locale(language))[-1].isalpha():
        pattern = pattern.replace("¤#", "¤\u00a0#")  # CLDR's spacing rule, which Babel leaves out
    return format_currency(
        number, currency, pattern, locale=locale(language), currency_digits=False
    )
