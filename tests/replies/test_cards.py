"""Card numbers are recognised by the Luhn check and never kept whole."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.replies.cards import card_spans, masked

TEST_CARD = "4111 1111 1111 1111"  # the networks' own number for tests


def test_a_card_number_keeps_only_its_last_four_digits() -> None:
    assert masked(f"card {TEST_CARD} please") == "card **** **** **** 1111 please"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("4111111111111111", "************1111"),
        ("4111-1111-1111-1111", "****-****-****-1111"),
        ("4111.1111.1111.1111", "****.****.****.1111"),
        ("4111\u00a01111\u30001111 － 1111", "****\u00a0****\u3000**** － 1111"),
        ("４１１１１１１１１１１１１１１１", "************１１１１"),
        ("3782 822463 10005", "**** ****** *0005"),
        ("2024 4111 1111 1111 1111", "2024 **** **** **** 1111"),
        ("no4111111111111111yes", "no************1111yes"),
    ],
)
def test_a_card_number_is_recognised_however_it_is_written(text: str, kept: str) -> None:
    assert masked(text) == kept


def test_every_card_number_of_a_text_is_shortened() -> None:
    assert masked(f"{TEST_CARD}, 5105105105105100") == "**** **** **** 1111, ************5100"


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",
        "2026072500127",
        "SF1400000127",
        "13800004127",
        "6226090",
        "40 41 42 43 44 45 46 40 41 42",
        "2026-07-25 12:00, 15:00, 17:00",
        "4" * 40,
    ],
)
def test_other_long_numbers_stay(text: str) -> None:
    assert masked(text) == text
    assert list(card_spans(text)) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("CVV: 123", "CVV: ***"),
        ("cvc2 4567", "cvc2 ****"),
        ("安全码是123", "安全码是***"),
        ("보안코드 999", "보안코드 ***"),
        ("сигурносни код је 321", "сигурносни код је ***"),
    ],
)
def test_of_a_security_code_nothing_stays(text: str, kept: str) -> None:
    assert masked(text) == kept


@given(st.text(alphabet="0123456789 -.x", max_size=60))
def test_shortening_twice_changes_nothing_more(text: str) -> None:
    assert masked(masked(text)) == masked(text)


@pytest.mark.parametrize("text", [TEST_CARD + " ", "1 - ", "4 ", " ", "cvv is "])
def test_a_long_message_is_looked_through_in_no_time(text: str) -> None:
    started = process_time()
    masked(text * 20_000)
    assert process_time() - started < 2
