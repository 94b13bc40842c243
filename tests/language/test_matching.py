"""What counts as found by a few typed letters, and what does not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.matching import match, spans

FOUND = [
    ("fahuo", "发货"), ("fh", "发货"), ("FH", "什么时候发货"), ("fahu", "发货"), ("fhuo", "发货"),
    ("fah", "发货"), ("zhongqing", "重庆"), ("chongqing", "重庆"), ("cq", "重庆"), ("chq", "重庆"),
    ("lv", "绿色"), ("lu", "绿色"), ("lvse", "绿色"), ("xian", "西安"), ("xi'an", "西安"),
    ("发h", "发货"), ("sffh", "SF发货"), ("fh", "發貨"), ("發貨", "发货"), ("发货", "發貨"),
    ("qiankun", "乾坤"), ("f", "发"), ("fāhuò", "发货"),
    ("ㅂㅅ", "배송"), ("ㅄ", "배송"), ("ㅂㅅㅂ", "배송비"), ("배ㅅ", "배송"), ("배소", "배송"),
    ("뱃", "배송"), ("ㅂ송", "배송"), ("과", "과일"), ("고", "과일"), ("갑", "값"),
    ("배송", "무료배송"),
    ("qothd", "배송"), ("qoth", "배송"), ("QOTHD", "배송"), ("Qkffl", "빨리"),
    ("dkssud", "안녕하세요"),
    ("노ㅑㅔ", "when do you ship"), ("ㄴㅗㅑㅔ", "ship today"), ("ㄹㅁㅗㅕㅐ", "发货"),
    ("posiljka", "пошиљка"), ("пошиљка", "pošiljka"), ("POSILJKA", "Пошиљка"), ("đorđe", "djordje"),
    ("djordje", "Ђорђе"), ("dzep", "џеп"), ("posilj", "где је пошиљка"), ("sto", "што"),
    ("ship", "ＳＨＩＰ today"), ("dont", "don't"), ("don't", "dont"),
    ("ship today", "Today we ship"),
    ("fh sf", "SF 今天发货"), ("?", "在吗？"), ("👍", "ok 👍🏻"), ("", "anything"), ("  ", ""),
]  # fmt: skip

NOT_FOUND = [
    ("fh", "发"), ("hf", "发货"), ("ahuo", "发货"), ("fahuoo", "发货"), ("xyz", "发货"),
    ("fh", "ship"),
    ("fhx", "发货"), ("qothd", "배달"), ("ㅂㅅ", "배"), ("ㅅㅂ", "배송"), ("배ㅈ", "배송"),
    ("ㅂ송", "배달"),
    ("산다", "사나다"), ("송배", "배송"), ("rk", "ship"), ("to", "새 상품"), ("로", "发货"),
    ("abc def", "abc"), ("?", "在吗"), ("posiljke", "пошиљка"), ("ship", "배송"), ("a", ""),
]  # fmt: skip


@pytest.mark.parametrize(("query", "text"), FOUND)
def test_what_was_meant_is_found(query: str, text: str) -> None:
    assert match(query, text)


@pytest.mark.parametrize(("query", "text"), NOT_FOUND)
def test_what_was_not_meant_is_not_found(query: str, text: str) -> None:
    assert not match(query, text)
    assert spans(query, text) == []


@pytest.mark.parametrize(
    ("query", "text", "tinted"),
    [
        ("fh", "今天发货吗", ["发货"]),
        ("fh", "发货了，又发货", ["发货", "发货"]),
        ("ㅂㅅ", "무료배송", ["배송"]),
        ("qothd", "빠른 배송", ["배송"]),
        ("배ㅅ", "배송비", ["배송"]),
        ("posilj", "Где је пошиљка?", ["пошиљ"]),
        ("ss", "Straße", ["ß"]),
        ("ship when", "When do you ship?", ["When", "ship"]),
        ("shi ship", "ship", ["ship"]),
        ("노ㅑㅔ", "we ship", ["ship"]),
    ],
)
def test_the_found_part_is_tinted(query: str, text: str, tinted: list[str]) -> None:
    assert [text[start:end] for start, end in spans(query, text)] == tinted


@given(st.text(max_size=20), st.text(max_size=40))
def test_tinted_parts_are_in_order_and_inside_the_text(query: str, text: str) -> None:
    found = spans(query, text)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(first[1] < second[0] for first, second in pairwise(found))
    assert not found or match(query, text)


@given(st.text(min_size=1, max_size=20))
def test_every_text_is_found_by_itself(text: str) -> None:
    assert match(text, text)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("a" * 39 + "z", "啊" * 200_000),
        ("ㅂㅅㅋㅋㅋㅎ", "배송비는 " * 40_000),
        ("qothd " * 200_000, "배송비는 " * 200_000),
        (" ".join(map(str, range(150_000))), "1 2 3 " * 150_000),
    ],
)
def test_a_megabyte_on_either_side_is_answered(query: str, text: str) -> None:
    assert not match(query, text)
