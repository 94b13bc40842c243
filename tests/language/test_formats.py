"""Dates and amounts as people write them in a chat."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.codes import OUTPUTS, Output
from shopdesk.language.formats import day, money
from shopdesk.money import Money


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        ("219", "zh", "219元"),
        ("219", "ko", "219위안"),
        ("219", "en", "219 yuan"),
        ("219", "sr", "219 јуана"),
        ("1", "sr", "1 јуан"),
        ("21", "sr-Latn", "21 juan"),
        ("12.5", "zh", "12.50元"),
        ("12.00", "zh", "12元"),
        ("1234.5", "en", "1,234.50 yuan"),
        ("1234.5", "sr", "1.234,50 јуана"),
        ("¥1,234.50", "zh", "1,234.50元"),
        ("12000 KRW", "ko", "12,000원"),
        ("12000원", "en", "₩12,000"),
        ("1500 RSD", "sr", "1.500 динара"),
        ("21 RSD", "sr-Latn", "21 dinar"),
        ("$12", "en", "US$12"),
        ("12,50 €", "sr", "12,50\u00a0€"),
        ("-5", "en", "-5 yuan"),
    ],
)
def test_an_amount_is_written_as_the_buyer_would(
    value: str, language: Output, expected: str
) -> None:
    assert money(value, language) == expected


def test_an_amount_may_come_as_money() -> None:
    assert money(Money(Decimal("14"), "CNY"), "sr") == "14 јуана"


@pytest.mark.parametrize("value", ["", "soon", "5 apples", "1e999", "9" * 70, "NaN", "1.2.3.4,5x"])
def test_what_is_no_amount_is_told(value: str) -> None:
    assert money(value, "en") is None


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [
        ("zh", "2026/7/25", "2026年7月25日"),
        ("ko", "26. 7. 25.", "2026년 7월 25일"),
        ("en", "25 Jul 2026", "25 July 2026"),
        ("sr", "25. 7. 2026.", "25. јул 2026."),
        ("sr-Latn", "25. 7. 2026.", "25. jul 2026."),
    ],
)
def test_a_date_is_written_as_the_buyer_would(language: Output, short: str, long: str) -> None:
    assert day("2026-07-25", language, "short") == short
    assert day("2026-07-25", language, "long") == long


@pytest.mark.parametrize(
    "value",
    [date(2026, 7, 25), datetime(2026, 7, 25, 9, tzinfo=UTC), "2026/7/25", "2026-07-25T09:00:00Z"],
)
def test_a_date_may_come_in_several_forms(value: str | date) -> None:
    assert day(value, "en", "long") == "25 July 2026"


@pytest.mark.parametrize("value", ["", "tomorrow", "2026-02-30", "25.07.2026", "2026-07-25 x"])
def test_what_is_no_date_is_told(value: str) -> None:
    assert day(value, "en", "long") is None


@given(st.text(), st.sampled_from(OUTPUTS))
def test_no_text_upsets_the_formats(value: str, language: Output) -> None:
    assert money(value, language) != ""
    assert day(value, language, "short") != ""
