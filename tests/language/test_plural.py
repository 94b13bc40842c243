"""Plural forms by CLDR."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.plural import categories, last_number, plural

DAYS = ("дан", "дана", "дана.")


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("1", "one"), ("2", "few"), ("4", "few"), ("5", "other"), ("0", "other"), ("11", "other"),
        ("12", "other"), ("14", "other"), ("21", "one"), ("22", "few"), ("25", "other"),
        ("101", "one"), ("111", "other"), ("1.001", "one"), ("3-5", "other"), ("3–4", "few"),
        ("10-21", "one"), ("1,5", "other"), ("око 3", "few"), ("пар", "other"),
    ],
)  # fmt: skip
def test_serbian_has_three_forms(value: str, form: str) -> None:
    assert plural(value, ("one", "few", "other"), "sr") == form
    assert plural(value, ("one", "few", "other"), "sr-Latn") == form


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("1", "day"),
        ("2", "days"),
        ("0", "days"),
        ("1.0", "days"),
        ("1-2", "days"),
        ("a few", "days"),
    ],
)
def test_english_has_two_forms(value: str, form: str) -> None:
    assert plural(value, ("day", "days"), "en") == form


def test_chinese_and_korean_have_one_form() -> None:
    assert categories("zh") == categories("ko") == ("other",)
    assert plural("3", ("天",), "zh") == "天"


def test_the_last_form_serves_where_forms_are_lacking() -> None:
    assert plural("5", ("dan", "dana"), "sr-Latn") == "dana"


@given(st.integers(min_value=0, max_value=10**6))
def test_every_count_gets_the_form_of_its_last_two_digits(number: int) -> None:
    assert plural(str(number), DAYS, "sr") == plural(str(100 + number % 100), DAYS, "sr")


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("3-5", "5"),
        ("1,5", "1.5"),
        ("1.500", "1500"),
        ("1,234.50", "1234.50"),
        ("7.", "7"),
        ("-3", "3"),
    ],
)
def test_the_last_number_is_read_as_people_write_it(value: str, number: str) -> None:
    assert last_number(value) == Decimal(number)


@given(st.text())
def test_any_text_has_a_number_or_none(value: str) -> None:
    number = last_number(value)
    assert number is None or number >= 0
