"""The desk: one buyer's values and what Enter does now, without a window."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.replies.composing import Composer
from shopdesk.replies.desk import HISTORY, Desk
from shopdesk.replies.deskmodel import Copied, CopyPart, Fill, Nothing, Source, Use, Write
from shopdesk.replies.fields import Field, FieldCatalogue, Kind, Scope
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording
from shopdesk.replies.wording import WordingRules

FIELDS = FieldCatalogue(
    [
        Field("place"),
        Field("fee", Kind.TEXT),
        Field("order", Kind.CODE),
        Field("card", Kind.CODE),
        Field("shop", scope=Scope.SHOP),
    ]
)


def reply(key: str, *parts: str, stage: Stage = Stage.SHIPPING, language: str = "en") -> Reply:
    wordings = (Wording(Tone.FRIENDLY, parts, id=1),)
    variant = Variant(language, key, (), wordings)  # type: ignore[arg-type]
    return Reply(key, stage, {language: variant})  # type: ignore[dict-item]


FEE = reply("ship.fee", "To {place} it is {fee}.", "Shall I go on?")
HELLO = reply("greet.hello", "Welcome to {shop}!", stage=Stage.GREETING)


@pytest.fixture
def desk() -> Desk:
    return Desk(Composer(FIELDS, WordingRules({})), "en")


def test_without_a_reply_enter_does_nothing(desk: Desk) -> None:
    assert desk.next_action() == Nothing()


def test_enter_asks_for_the_first_missing_field(desk: Desk) -> None:
    desk.choose(FEE)
    assert desk.next_action() == Fill("place")
    desk.fill("place", "Busan")
    assert desk.next_action() == Fill("fee")


def test_enter_copies_a_part_without_gaps(desk: Desk) -> None:
    desk.choose(FEE)
    desk.fill("place", "Busan")
    desk.fill("fee", "22")
    assert desk.next_action() == CopyPart(0, 2)


def test_a_gap_in_a_later_part_does_not_hold_up_the_first(desk: Desk) -> None:
    desk.choose(reply("k", "Hello!", "To {place}."))
    assert desk.next_action() == CopyPart(0, 2)
    assert desk.take(None) == Fill("place")


def test_a_reply_not_written_in_the_buyers_language_is_to_be_written(desk: Desk) -> None:
    desk.choose(FEE)
    desk.write_in("ko")
    assert desk.next_action() == Write("ship.fee", "ko")


def test_parts_are_copied_in_turn_and_then_again_from_the_first(desk: Desk) -> None:
    desk.choose(reply("k", "One.", "Two."))
    for part, left in ((0, 1), (1, 0)):
        taken = desk.take(part)
        assert isinstance(taken, Copied)
        desk.copied(taken)
        assert desk.parts_left == left
    assert desk.next_action() == CopyPart(0, 2, again=True)


def test_a_reply_counts_as_used_with_its_first_part_only(desk: Desk) -> None:
    desk.choose(reply("k", "One.", "Two."))
    assert desk.copied(Copied("One.", 0)) == (Use("k", 1),)
    assert desk.copied(Copied("Two.", 1)) == ()
    assert desk.copied(Copied("One.", 0)) == (Use("k", 1),)


def test_taking_a_text_ticks_nothing_before_it_is_on_the_clipboard(desk: Desk) -> None:
    desk.choose(reply("k", "One."))
    desk.take(0)
    assert not desk.is_copied(0)
    assert desk.last_copied is None


def test_values_are_carried_over_to_another_language(desk: Desk) -> None:
    desk.choose(FEE)
    desk.fill("place", "Busan")
    desk.write_in("ko")
    desk.write_in("en")
    value = desk.value("place")
    assert value is not None
    assert value.text == "Busan"


def test_what_the_message_says_fills_fields_but_not_over_typed_ones(desk: Desk) -> None:
    desk.fill("place", "Seoul")
    desk.learn([("place", "Busan"), ("fee", "22")])
    assert desk.value("place").text == "Seoul"  # type: ignore[union-attr]
    assert desk.value("fee").source is Source.MESSAGE  # type: ignore[union-attr]


def test_a_new_message_replaces_what_the_last_one_said(desk: Desk) -> None:
    desk.learn([("place", "Busan"), ("fee", "22")])
    desk.learn([("place", "Seoul")])
    assert desk.value("place").text == "Seoul"  # type: ignore[union-attr]
    assert desk.value("fee") is None


def test_the_settings_fill_what_the_buyer_does_not(desk: Desk) -> None:
    desk.set_shop({("shop", "en"): "Yunshan Shop"})
    desk.choose(HELLO)
    assert desk.next_action() == CopyPart(0, 1)
    assert desk.value("shop").source is Source.SETTINGS  # type: ignore[union-attr]


def test_a_shop_field_left_open_stays_in_the_form_while_it_is_typed(desk: Desk) -> None:
    desk.choose(HELLO)
    desk.fill("shop", "Y")
    assert desk.composition is not None
    assert [line.field.name for line in desk.composition.form] == ["shop"]


def test_the_answers_of_one_message_are_the_parts_of_one_staged_copy(desk: Desk) -> None:
    desk.set_shop({("shop", "en"): "Yunshan"})
    desk.choose(HELLO, FEE)
    desk.fill("place", "Busan")
    desk.fill("fee", "22")
    assert desk.composition is not None
    texts = [part.text for part in desk.composition.parts]
    assert texts == ["Welcome to Yunshan!", "To Busan it is 22.", "Shall I go on?"]
    uses = desk.copied(Copied(desk.composition.whole))
    assert [use.key for use in uses] == ["greet.hello", "ship.fee"]
    assert desk.last_stage is Stage.SHIPPING


def test_only_the_last_twenty_copies_are_remembered(desk: Desk) -> None:
    desk.choose(reply("k", "One."))
    for n in range(HISTORY + 5):
        desk.copied(Copied(str(n), 0))
    assert len(desk.history) == HISTORY
    assert desk.last_copied == Copied(str(HISTORY + 4), 0)


def test_a_cleared_query_comes_back(desk: Desk) -> None:
    desk.query = "hitno"
    desk.clear_query()
    assert desk.query == ""
    assert desk.bring_back()
    assert desk.query == "hitno"
    assert not desk.bring_back()


def test_a_closed_message_comes_back(desk: Desk) -> None:
    desk.message = "When do you ship?"
    desk.close_message()
    desk.bring_back()
    assert desk.message == "When do you ship?"


def test_values_typed_since_then_survive_bringing_a_query_back(desk: Desk) -> None:
    desk.query = "hitno"
    desk.clear_query()
    desk.fill("place", "Busan")
    desk.bring_back()
    assert desk.value("place") is not None


def test_the_next_customer_has_no_values_and_the_last_ones_come_back(desk: Desk) -> None:
    desk.fill("place", "Busan")
    desk.next_customer()
    assert not desk.has_values
    desk.bring_back()
    assert desk.value("place").text == "Busan"  # type: ignore[union-attr]


def test_a_whole_card_number_is_kept_nowhere(desk: Desk) -> None:
    desk.fill("place", "4111 1111 1111 1111")
    desk.learn([("card", "4111111111111111")])
    desk.message = "my card is 4111 1111 1111 1111"
    kept = json.dumps(desk.draft())
    assert "4111" not in kept
    assert "1111" in kept


def test_an_order_number_that_looks_like_a_card_stays_whole(desk: Desk) -> None:
    desk.fill("order", "4111111111111111")
    assert desk.value("order").text == "4111111111111111"  # type: ignore[union-attr]


def test_a_template_with_an_unclosed_brace_is_named_and_nothing_is_lost(desk: Desk) -> None:
    desk.fill("place", "Busan")
    desk.choose(reply("k", "To {place"))
    assert desk.composition is None
    assert desk.trouble is not None
    assert desk.trouble.code == "template.unclosed"
    assert desk.value("place") is not None


@pytest.mark.parametrize("damaged", [{}, {"values": 3}, {"values": {"a": 1}}, {"keys": "x"}])
def test_a_damaged_draft_is_taken_as_far_as_it_goes(desk: Desk, damaged: dict[str, object]) -> None:
    assert desk.restore(damaged) == ()
    assert desk.output == "en"


@given(
    query=st.text(),
    message=st.none() | st.text(),
    values=st.dictionaries(st.sampled_from(["place", "fee"]), st.text(min_size=1)),
)
def test_a_draft_brings_everything_back(
    query: str, message: str | None, values: dict[str, str]
) -> None:
    composer = Composer(FIELDS, WordingRules({}))
    desk = Desk(composer, "sr-Latn")
    desk.query, desk.message = query, message
    for name, text in values.items():
        desk.fill(name, text)
    kept = desk.draft()
    again = Desk(composer, "en")
    again.restore(json.loads(json.dumps(kept)))
    assert again.draft() == kept
