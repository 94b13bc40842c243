"""Folding: one spelling for search."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.fold import fold, fold_with_offsets, fold_with_spans

TEXTS = st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("SHIP Today", "ship today"),
        ("ＡＢＣ　１２", "abc 12"),
        ("發貨", "发货"),
        ("妳在嗎", "你在吗"),
        ("Пошиљка", "posiljka"),
        ("pošiljka", "posiljka"),
        ("Ђорђе", "djordje"),
        ("Đorđe", "djordje"),
        ("djordje", "djordje"),
        ("Џеп džep ǅep", "dzep dzep dzep"),
        ("Café", "cafe"),
        ("don't", "dont"),
        ("在吗？！", "在吗"),
        ("a,b\t\n c", "a b c"),
        ("배송", "배송"),
        ("ㅂㅅ ﾡ", "ㅂㅅ ㄱ"),
        (unicodedata.normalize("NFD", "배송 값"), "배송 값"),
        ("zero\u200bwidth\x00 \ufeff", "zerowidth"),
        ("half \ud800 pair", "half pair"),
        ("👍🏻ok", "👍ok"),
        ("", ""),
        ("...", ""),
    ],
)
def test_what_a_person_calls_the_same_is_spelled_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_offsets_belong_to_the_folded_text_and_never_go_back(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded)
    assert offsets == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets)


@given(TEXTS)
def test_the_span_of_a_folded_letter_is_part_of_the_text(text: str) -> None:
    spans = fold_with_spans(text)
    assert all(0 <= a < b <= len(text) for a, b in zip(spans.starts, spans.ends, strict=True))


@pytest.mark.parametrize(
    ("text", "folded", "offsets"),
    [
        ("Straße", "strasse", [0, 1, 2, 3, 4, 4, 5]),
        ("ﬁx", "fix", [0, 0, 1]),
        ("İx", "ix", [0, 1]),
        ("Ђак", "djak", [0, 0, 1, 2]),
        ("a\u0301b", "ab", [0, 2]),
        ("a -- b", "a b", [0, 1, 5]),
    ],
)
def test_offsets_survive_letters_that_become_more_or_fewer(
    text: str, folded: str, offsets: list[int]
) -> None:
    assert fold_with_offsets(text) == (folded, offsets)


def test_a_mark_belongs_to_the_span_of_its_letter() -> None:
    spans = fold_with_spans("e\u0301a")
    assert (spans.starts, spans.ends) == ((0, 2), (2, 3))


def test_every_single_character_folds_to_something_stable() -> None:
    every = [chr(point) for point in range(0x110000)]
    assert [c for c in every if fold(fold(c)) != fold(c)] == []


def test_a_megabyte_of_combining_marks_is_no_trouble() -> None:
    assert fold("a" + "\u0301\u0323" * 500_000) == "a"
