"""Normalisation that no text can slow down."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.composed import composed


@given(st.text(max_size=30))
def test_ordinary_text_is_composed_as_unicode_says(text: str) -> None:
    assert composed(text) == unicodedata.normalize("NFC", text)
    assert composed(text, "NFKC") == unicodedata.normalize("NFKC", text)


def test_a_megabyte_of_marks_on_one_letter_is_thinned() -> None:
    assert len(composed("a" + "\u0301\u0323" * 500_000)) <= 31


def test_long_rows_of_signs_and_emoji_stay() -> None:
    assert composed("😀" * 100 + "…" * 100) == "😀" * 100 + "…" * 100
