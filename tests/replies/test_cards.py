"""Card numbers are recognised by the Luhn check and never kept whole."""

from __future__ import annotations

import pytest

from shopdesk.replies.cards import card_spans, masked

TEST_CARD = "4111 1111 1111 1111"  # the networks' own number for tests


def test_a_card_number_keeps_only_its_last_four_digits() -> None:
    assert masked(f"card {TEST_CARD} please") == "card **** **** **** 1111 please"


@pytest.mark.parametrize(
    "text", ["4111 1111 1111 1112", "2026072500127", "SF1400000127", "13800004127", "6226090"]
)
def test_other_long_numbers_stay(text: str) -> None:
    assert masked(text) == text
    assert list(card_spans(text)) == []
