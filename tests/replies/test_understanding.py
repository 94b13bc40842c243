"""A buyer's message is told from a query, and what it says fills fields."""

from __future__ import annotations

import pytest

from shopdesk.replies.understanding import is_message, understand


@pytest.mark.parametrize(
    "text", ["fh", "发货", "kad", "ship", "posiljka", "배송비", "red shoes 39"]
)
def test_what_the_owner_types_is_a_query(text: str) -> None:
    assert not is_message(text, pasted=False)


@pytest.mark.parametrize(
    "text",
    ["多久能到？", "when do you ship?", "one\ntwo", "你好我想问一下这个什么时候可以发货呀谢谢"],
)
def test_a_question_a_line_break_or_a_long_text_is_a_message(text: str) -> None:
    assert is_message(text, pasted=False)


def test_pasting_a_sentence_makes_it_a_message_but_not_a_single_word() -> None:
    assert is_message("kad saljete paket", pasted=True)
    assert not is_message("ship.when", pasted=True)
    assert not is_message("kad saljete paket", pasted=False)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("订单 2026072500127 什么时候发", "order", "2026072500127"),
        ("my order number is #AB-10293, where is it", "order", "AB-10293"),
        ("单号SF1400000127怎么不动了", "tracking", "SF1400000127"),
        ("电话改成13800004127", "phone", "13800004127"),
        ("010-0000-4127 로 연락 주세요", "phone", "010-0000-4127"),
        ("hi, my name is Emma. do you ship", "customer", "Emma"),
        ("Zovem se Jelena, gde je paket", "customer", "Jelena"),
        ("我叫小禾，想改地址", "customer", "小禾"),
        ("제 이름은 김민수입니다", "customer", "김민수"),
        ("身高168体重58kg穿多大", "height", "168"),
        ("身高168体重58kg穿多大", "weight", "58"),
        ("有39码吗", "size", "39"),
        ("do you have size 41.5 in black", "size", "41.5"),
        ("da li imate broj 42", "size", "42"),
        ("要两双，不对要3双", "quantity", "3"),
        ("运费22元太贵了", "amount", "22元"),
    ],
)
def test_certain_things_in_a_message_fill_fields(text: str, field: str, value: str) -> None:
    assert understand(text).values.get(field) == value


def test_places_of_found_values_are_those_of_the_text() -> None:
    text = "订单 2026072500127 的39码"
    for one in understand(text).found:
        assert text[one.start : one.end].strip() == one.value


def test_a_card_number_never_fills_a_field() -> None:
    assert understand("I paid with 4111 1111 1111 1111").values == {}


def test_a_phone_is_not_taken_for_an_order() -> None:
    assert "order" not in understand("打13800004127").values


@pytest.mark.parametrize(
    ("text", "output"),
    [
        ("什么时候发货", "zh"),
        ("언제 배송되나요", "ko"),
        ("when will it arrive", "en"),
        ("кад шаљете пакет", "sr"),
        ("kad saljete paket", "sr-Latn"),
    ],
)
def test_the_language_is_told_with_its_script(text: str, output: str) -> None:
    assert understand(text).output == output
