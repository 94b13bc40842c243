"""Korean particles by the sound of the word before them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.particles import attach, parse_particle
from shopdesk.language.sound import last_sound


def joined(word: str, forms: str) -> str:
    particle = parse_particle(forms)
    assert particle is not None
    return attach(word, particle)


@pytest.mark.parametrize(
    ("word", "forms", "expected"),
    [
        ("민수", "은/는", "민수는"),
        ("지은", "은/는", "지은은"),
        ("신발", "이/가", "신발이"),
        ("구두", "을/를", "구두를"),
        ("가방", "과/와", "가방과"),
        ("민수", "아/야", "민수야"),
        ("서울", "으로/로", "서울로"),
        ("부산", "으로/로", "부산으로"),
        ("제주", "으로/로", "제주로"),
        ("서울", "으로는/로는", "서울로는"),
        ("쿠폰", "이나/나", "쿠폰이나"),
        ("언니", "이랑/랑", "언니랑"),
        ("지은", "이에요/예요", "지은이에요"),
        ("샤오허", "이에요/예요", "샤오허예요"),
        ("민수", "이라고/라고", "민수라고"),
        ("선물", "이든/든", "선물이든"),
        ("할인", "이며/며", "할인이며"),
        ("사과", "은커녕/는커녕", "사과는커녕"),
    ],
)
def test_a_particle_follows_the_last_syllable(word: str, forms: str, expected: str) -> None:
    assert joined(word, forms) == expected


@pytest.mark.parametrize("forms", ["은/는", "는/은", " 는 / 은 "])
def test_the_forms_may_come_in_either_order(forms: str) -> None:
    assert joined("민수", forms) == "민수는"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("0", "0이"), ("1", "1이"), ("2", "2가"), ("3", "3이"), ("4", "4가"), ("5", "5가"),
        ("6", "6이"), ("7", "7이"), ("8", "8이"), ("9", "9가"), ("10", "10이"), ("20", "20이"),
        ("100", "100이"), ("1,000", "1,000이"), ("10000", "10000이"),
        ("1000000000000", "1000000000000가"),
        ("1.5", "1.5가"), ("2.0", "2.0이"), ("３", "３이"), ("010-0000-4127", "010-0000-4127이"),
        ("5%", "5%가"), ("3kg", "3kg이"), ("3 kg", "3 kg이"), ("250g", "250g이"),
        ("245mm", "245mm가"),
        ("25℃", "25℃가"), ("12,000원", "12,000원이"), ("219위안", "219위안이"), ("$5", "$5가"),
        ("2026-07-25", "2026-07-25이"), ("26. 7. 25.", "26. 7. 25.이"),
        ("¥219", "¥219이"), ("2L", "2L가"), ("XL", "XL이"),
    ],
)  # fmt: skip
def test_numbers_and_units_are_read_aloud(word: str, expected: str) -> None:
    assert joined(word, "이/가") == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("1", "1로"),
        ("7", "7로"),
        ("8", "8로"),
        ("3", "3으로"),
        ("6", "6으로"),
        ("DHL", "DHL로"),
        ("5월 1일", "5월 1일로"),
    ],
)
def test_after_rieul_the_direction_loses_its_vowel(word: str, expected: str) -> None:
    assert joined(word, "으로/로") == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("SF", "SF를"), ("EMS", "EMS를"), ("DHL", "DHL을"), ("VIP", "VIP를"), ("M", "M을"),
        ("R", "R을"), ("SF Express", "SF Express를"), ("Yunshan Shop", "Yunshan Shop을"),
        ("iPhone", "iPhone을"), ("Apple", "Apple을"), ("KakaoTalk", "KakaoTalk을"),
        ("WeChat", "WeChat을"), ("Viber", "Viber를"), ("Xiaohe", "Xiaohe를"), ("M2", "M2를"),
        ("Amazon", "Amazon을"), ("Petrović", "Petrović를"), ("Јован", "Јован을"),
        ("Никола", "Никола를"), ("云杉", "云杉을"), ("小禾", "小禾를"), ("3月", "3月을"),
    ],
)  # fmt: skip
def test_foreign_words_are_read_as_koreans_say_them(word: str, expected: str) -> None:
    assert joined(word, "을/를") == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("민수(VIP)", "민수(VIP)는"),
        ("상품(M2)", "상품(M2)은"),
        ("상품 [특가]", "상품 [특가]은"),
        ("(VIP)", "(VIP)는"),
        ("“민수”", "“민수”는"),
        ("지은!", "지은!은"),
        ("민수😀", "민수😀는"),
        ("지은 ", "지은 은"),
        ("", "는"),
        ("😀", "😀는"),
        ("?", "?는"),
    ],
)
def test_what_is_not_read_aloud_does_not_count(word: str, expected: str) -> None:
    assert joined(word, "은/는") == expected


@pytest.mark.parametrize("forms", ["km/h", "가/나", "은", "은/", "/는", "은/는/이", "a/b"])
def test_forms_that_belong_to_no_particle_are_refused(forms: str) -> None:
    assert parse_particle(forms) is None


@given(st.text())
def test_every_text_has_some_sound(word: str) -> None:
    assert last_sound(word) in type(last_sound("a"))
