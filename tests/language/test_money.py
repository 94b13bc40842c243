"""Amounts as people type them."""

from __future__ import annotations

from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.money import Money, parse_money


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("219", "219", "CNY"),
        ("¥1,234.50", "1234.50", "CNY"),
        ("14 јуана", "14", "CNY"),
        ("12,5 €", "12.5", "EUR"),
        ("1 234,50 din.", "1234.50", "RSD"),
        ("1’234.50", "1234.50", "CNY"),
        ("1,234", "1234", "CNY"),
        (" 5 usd ", "5", "USD"),
        ("₩30,000", "30000", "KRW"),
    ],
)
def test_an_amount_is_read_as_it_is_typed(typed: str, amount: str, currency: str) -> None:
    assert parse_money(typed) == Money(Decimal(amount), currency)


@pytest.mark.parametrize("typed", ["", "soon", "5 %", "1 2 x", "¥5 €", "219 yuan and a half", "."])
def test_anything_else_is_no_amount(typed: str) -> None:
    assert parse_money(typed) is None


@given(st.text(max_size=70))
def test_no_text_is_too_strange(typed: str) -> None:
    assert parse_money(typed) is None or parse_money(typed).currency.isupper()  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["1" + " " * 200_000 + "\n1x", " " * 200_000, "1," * 100_000])
def test_a_long_text_is_no_amount_and_is_told_at_once(text: str) -> None:
    started = process_time()
    assert parse_money(text) is None
    assert process_time() - started < 0.5
