"""Readings of Chinese characters."""

from __future__ import annotations

import sys

import pytest

from shopdesk.language.pinyin import latin, readings


def test_a_character_has_all_its_readings_the_usual_one_first() -> None:
    assert readings("重")[:2] == ("zhong", "chong")
    assert set(readings("行")) >= {"xing", "hang"}


def test_u_with_dots_is_typed_as_v_or_as_u() -> None:
    assert set(readings("绿")) >= {"lv", "lu"}
    assert set(readings("女")) >= {"nv", "nu"}


def test_a_simplified_character_is_also_read_as_what_it_replaced() -> None:
    assert "qian" in readings("干")


@pytest.mark.parametrize("character", ["a", "배", "!", "ш", " "])
def test_what_is_not_chinese_has_no_reading(character: str) -> None:
    assert readings(character) == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("云杉", "Yunshan"),
        ("林小禾", "Linxiaohe"),
        ("重庆", "Chongqing"),
        ("单小禾", "Shanxiaohe"),
        ("SF顺丰", "SF Shunfeng"),
        ("Ana", "Ana"),
        ("", ""),
    ],
)
def test_names_are_written_as_a_foreigner_reads_them(name: str, expected: str) -> None:
    assert latin(name) == expected


def test_the_dictionary_of_phrases_is_never_loaded() -> None:
    readings("发")
    assert "pypinyin.phrases_dict" not in sys.modules
