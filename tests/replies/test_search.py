"""Any script finds any reply, and the best comes first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording
from shopdesk.replies.needles import Tier
from shopdesk.replies.search import SearchIndex
from shopdesk.replies.shelf import Shelf


def found(shelf: Shelf, query: str) -> list[str]:
    return [hit.key for hit in shelf.search(query).hits]


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("fh", "ship.when"),
        ("fahuo", "ship.when"),
        ("发货", "ship.when"),
        ("發貨", "ship.when"),
        ("ｆａｈｕｏ", "ship.when"),
        ("ship", "ship.when"),
        ("SHIP", "ship.when"),
        ("posiljka", "ship.delayed"),
        ("pošiljka", "ship.delayed"),
        ("пошиљка", "ship.delayed"),
        ("tuikuan", "after.refund_when"),
        ("tk", "after.refund_when"),
        ("배송", "ship.eta"),
        ("ㅂㅅ", "ship.eta"),
        ("배ㅅ", "ship.eta"),
        ("배소", "ship.eta"),
        ("qothd", "ship.eta"),
        ("ship.urgent_sf", "ship.urgent_sf"),
        ("urgent sf", "ship.urgent_sf"),
        ("hitno", "ship.urgent_sf"),
        ("хитно", "ship.urgent_sf"),
    ],
)
def test_what_the_owner_remembers_finds_the_reply(shelf: Shelf, query: str, key: str) -> None:
    assert key in found(shelf, query)[:6]


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("refnd", "after.refund_when"),
        ("deliverry", "ship.eta"),
        ("发活", "ship.when"),
        ("退宽", "after.refund_when"),
        ("posijlka", "ship.delayed"),
    ],
)
def test_a_typing_error_still_finds_and_says_how_it_was_read(
    shelf: Shelf, query: str, key: str
) -> None:
    result = shelf.search(query)
    assert key in [hit.key for hit in result.hits]
    assert result.spelled
    assert {hit.tier for hit in result.hits} == {Tier.TYPING_ERROR}


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("核对地址", "confirm.address"),
        ("便宜别家", "bargain.compare_shop"),
        ("别家便宜", "bargain.compare_shop"),
    ],
)
def test_chinese_words_may_stand_in_any_order(shelf: Shelf, query: str, key: str) -> None:
    assert key in found(shelf, query)[:3]


@pytest.mark.parametrize(("query", "key"), [("发或", "ship.when"), ("결재", "pay.remind")])
def test_a_chance_find_inside_a_text_does_not_hide_a_typing_error(
    shelf: Shelf, query: str, key: str
) -> None:
    assert key in found(shelf, query)[:5]


def test_a_typing_error_in_pinyin_is_mended(shelf: Shelf) -> None:
    assert found(shelf, "zhengping")[0] == "product.authentic"


def test_a_new_reply_teaches_its_sounds(builtin: list[Reply]) -> None:
    index = SearchIndex.of(builtin)
    index.warm_up()
    wording = Wording(Tone.FRIENDLY, ("好",))
    index.put(Reply("own.x", Stage.NEEDS, {"zh": Variant("zh", "熊猫玩偶", (), (wording,))}))
    assert "own.x" in [hit.key for hit in index.search("xiogmao").hits]


def test_nothing_is_found_twice(shelf: Shelf) -> None:
    for query in ("发或", "fahou", "결재", "核对地址"):
        assert len(found(shelf, query)) == len(set(found(shelf, query)))


def test_nonsense_finds_nothing(shelf: Shelf) -> None:
    assert shelf.search("zzqqxxv").hits == ()
    assert shelf.search("🙂🙂").total == 0


def test_an_empty_query_lists_everything_in_the_shops_order(
    shelf: Shelf, builtin: list[Reply]
) -> None:
    result = shelf.search("  ", limit=500)
    assert [hit.key for hit in result.hits] == [reply.key for reply in builtin]
    assert result.by_stage[Stage.GREETING] == 6


def test_counts_are_of_the_whole_search_whatever_stage_is_chosen(shelf: Shelf) -> None:
    everywhere = shelf.search("refund")
    only = shelf.search("refund", stage=Stage.AFTER_SALES)
    assert only.by_stage == everywhere.by_stage
    assert only.total == everywhere.by_stage[Stage.AFTER_SALES] < everywhere.total
    assert {shelf[hit.key].stage for hit in only.hits} == {Stage.AFTER_SALES}


def test_the_exact_code_comes_first_then_titles_then_texts() -> None:
    index = SearchIndex.of(
        [
            reply("ship.text", "Other", "we mention gift here"),
            reply("ship.word", "A gift", "text"),
            reply("ship.start", "Gift wrap", "text"),
            reply("gift", "Something", "text"),
        ]
    )
    assert [hit.key for hit in index.search("gift").hits] == [
        "gift",
        "ship.start",
        "ship.word",
        "ship.text",
    ]


def test_a_title_that_begins_so_comes_before_a_code_that_does() -> None:
    index = SearchIndex.of(
        [
            reply("gift.start", "Something", "text"),
            reply("a.word", "A gift", "text"),
            reply("a.title", "Gift wrap", "text"),
            reply("a.text", "Other", "we mention gift here"),
        ]
    )
    index.use({"gift.start": 99.0})
    assert [hit.key for hit in index.search("gift").hits] == [
        "a.title",
        "gift.start",
        "a.word",
        "a.text",
    ]


def test_use_breaks_ties_but_never_a_better_place() -> None:
    index = SearchIndex.of(
        [
            reply("a.one", "Gift one", "x"),
            reply("a.two", "Gift two", "x"),
            reply("a.text", "Else", "gift"),
        ]
    )
    index.use({"a.two": 3.0, "a.text": 99.0})
    assert [hit.key for hit in index.search("gift").hits] == ["a.two", "a.one", "a.text"]


def test_an_edited_reply_is_found_by_its_new_words_only() -> None:
    index = SearchIndex.of([reply("a.one", "Gift", "x")])
    index.put(reply("a.one", "Present", "x"))
    assert index.search("gift").total == 0
    assert index.search("present").total == 1


def test_a_removed_reply_is_gone_and_can_come_back() -> None:
    one = reply("a.one", "Gift", "x")
    index = SearchIndex.of([one])
    index.remove("a.one")
    assert index.search("gift").total == 0
    assert index.search("").total == 0
    index.put(one)
    assert index.search("gift").total == 1


def test_a_reply_that_changes_stage_is_counted_there() -> None:
    one = reply("a.one", "Gift", "x")
    index = SearchIndex.of([one])
    index.put(replace(one, stage=Stage.REVIEW))
    assert index.search("gift").by_stage[Stage.REVIEW] == 1
    assert index.search("gift").by_stage[one.stage] == 0


def test_a_packed_shelf_searches_the_same(shelf: Shelf) -> None:
    again = Shelf.unpacked(shelf.packed())
    assert again is not None
    for query in ("fh", "배송", "refund", "хитно", ""):
        assert again.search(query).hits == shelf.search(query).hits


def test_a_damaged_snapshot_is_no_shelf(shelf: Shelf) -> None:
    packed = shelf.packed()
    assert Shelf.unpacked(packed[: len(packed) // 2]) is None
    assert Shelf.unpacked(b"") is None


@given(st.text(max_size=300))
def test_no_query_is_too_strange(shelf: Shelf, query: str) -> None:
    result = shelf.search(query)
    assert result.total == sum(result.by_stage.values())
    assert len(result.hits) == min(100, result.total)


def test_after_a_shipping_reply_nobody_is_thanked_for_not_buying(builtin: list[Reply]) -> None:
    shelf = Shelf.of(builtin)
    shelf.use({"bye.not_bought": 9.0, "bye.bought": 1.0})
    offered = [entry.key for entry in shelf.likely_next("ship.when", count=5)]
    assert "bye.not_bought" not in offered
    assert "bye.anything_else" in offered


def reply(key: str, title: str, text: str) -> Reply:
    variant = Variant("en", title, (), (Wording(Tone.FRIENDLY, (text,)),))
    return Reply(key, Stage.SHIPPING, {"en": variant})
