"""Hangul in pieces and in the wrong layout."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language import hangul

SYLLABLES = st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("배송", "ㅂㅐㅅㅗㅇ"),
        ("과", "ㄱㅗㅏ"),
        ("값", "ㄱㅏㅂㅅ"),
        ("꽃", "ㄲㅗㅊ"),
        ("의 A", "ㅇㅡㅣ A"),
    ],
)
def test_a_syllable_comes_apart_into_the_keys_it_is_typed_with(text: str, keys: str) -> None:
    assert hangul.jamo(text) == keys


@given(SYLLABLES)
def test_keys_put_together_again_give_the_same_word(word: str) -> None:
    assert hangul.compose(hangul.jamo(word)) == word


def test_initial_consonants_stand_for_their_syllables() -> None:
    assert hangul.choseong("배송 조회") == "ㅂㅅ ㅈㅎ"


def test_a_word_of_consonants_is_told_from_a_word() -> None:
    assert hangul.is_choseong("ㅂㅅ")
    assert hangul.is_choseong("ㅄ")
    assert not hangul.is_choseong("배ㅅ")
    assert not hangul.is_choseong("ㅏ")
    assert not hangul.is_choseong("")


@pytest.mark.parametrize(
    ("letters", "word"),
    [
        ("qothd", "배송"),
        ("Qkffl", "빨리"),
        ("dkssudgktpdy", "안녕하세요"),
        ("rkqtdl", "값이"),
        ("qothdq", "배송ㅂ"),
    ],
)
def test_latin_letters_typed_for_korean_are_read_back(letters: str, word: str) -> None:
    assert hangul.from_layout(letters) == word


@pytest.mark.parametrize("letters", ["ship", "hello", "q", "", "qothd1", "배송", "qtq"])
def test_letters_that_make_no_syllables_are_no_korean(letters: str) -> None:
    assert hangul.from_layout(letters) is None


@pytest.mark.parametrize("typed", ["노ㅑㅔ", "ㄴㅗㅑㅔ"])
def test_korean_typed_for_latin_letters_is_read_back(typed: str) -> None:
    assert hangul.to_layout(typed) == "ship"


@given(SYLLABLES)
def test_the_layouts_are_each_other_s_mirror(word: str) -> None:
    assert hangul.from_layout(hangul.to_layout(word)) == word


def test_a_final_consonant_is_seen() -> None:
    assert hangul.has_batchim("송")
    assert not hangul.has_batchim("배소"[0])
    assert hangul.batchim("값") == "ㅄ"
    assert hangul.batchim("A") == ""
