"""Amounts of money: a Decimal and its currency, never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

DEFAULT_CURRENCY = "CNY"

_SIGNS = {
    "¥": "CNY", "￥": "CNY", "元": "CNY", "块": "CNY", "yuan": "CNY", "rmb": "CNY", "위안": "CNY",
    "јуан": "CNY", "јуана": "CNY", "јуани": "CNY", "juan": "CNY", "juana": "CNY", "juani": "CNY",
    "₩": "KRW", "원": "KRW", "won": "KRW", "$": "USD", "€": "EUR", "£": "GBP",
    "din": "RSD", "дин": "RSD", "динара": "RSD", "dinara": "RSD",
}  # fmt: skip

_AMOUNT = re.compile(r"(?P<before>[^\d\s.,+-]*)\s*(?P<number>[+-]?\d[\d.,\s'’]*)(?P<after>\D*)")
_LONGEST = 60  # characters: nobody writes a longer amount, and a longer text would take its time


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency (ISO 4217 code)."""

    amount: Decimal
    currency: str = DEFAULT_CURRENCY


def parse_money(text: str, currency: str = DEFAULT_CURRENCY) -> Money | None:
    """An amount as a person types it ("219", "¥1,234.50", "14 јуана", "12,5 €"), else None.

    A single comma or dot followed by one or two digits is the decimal mark, by three digits a
    thousands mark; with both present the last one is the decimal mark.
    """
    bare = text.strip()
    match = _AMOUNT.fullmatch(bare) if len(bare) <= _LONGEST else None
    if match is None:
        return None
    signs = [s.strip(". ") for s in (match["before"].lower(), match["after"].lower()) if s.strip()]
    if len(signs) > 1:
        return None
    if signs:
        known = _SIGNS.get(signs[0]) or (
            signs[0].upper() if re.fullmatch("[a-z]{3}", signs[0]) else None
        )
        if known is None:
            return None
        currency = known
    try:
        return Money(Decimal(_plain(match["number"])), currency)
    except InvalidOperation:
        return None


def _plain(number: str) -> str:
    digits = re.sub(r"[\s'’]", "", number)
    marks = [c for c in digits if c in ".,"]
    if not marks:
        return digits
    last = digits.rfind(marks[-1])
    tail = len(digits) - last - 1
    decimal = len(set(marks)) > 1 or (len(marks) == 1 and tail != 3)
    if not decimal:
        return digits.replace(",", "").replace(".", "")
    return digits[:last].replace(",", "").replace(".", "") + "." + digits[last + 1 :]
