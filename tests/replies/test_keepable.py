"""What is kept holds no card number whole and nothing that is no text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.app import Services
from shopdesk.replies.formats import read_replies
from shopdesk.replies.keepable import is_key, keepable, keepable_text
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording

TEST_CARD = "4111 1111 1111 1111"  # the networks' own number for tests
SHORTENED = "**** **** **** 1111"


def reply(text: str) -> Reply:
    variant = Variant("en", text, (text,), (Wording(Tone.FRIENDLY, (text, text)),))
    return Reply("own.card", Stage.PAYMENT, {"en": variant})


def test_every_text_of_a_reply_is_shortened() -> None:
    assert keepable(reply(TEST_CARD)) == reply(SHORTENED)


@given(st.text(max_size=40))
def test_what_may_be_kept_may_be_kept_again(text: str) -> None:
    kept = keepable_text(text)
    assert keepable_text(kept) == kept
    kept.encode("utf-8")


def test_a_saved_reply_keeps_no_card_number(services: Services) -> None:
    services.replies.save(reply(TEST_CARD))
    kept = services.replies.reply("own.card").variants["en"]
    assert kept.title == SHORTENED
    assert kept.wordings[0].parts == (SHORTENED, SHORTENED)


def test_half_a_character_does_not_keep_a_reply_from_being_saved(services: Services) -> None:
    services.replies.save(reply("half \ud83d"))
    assert services.replies.reply("own.card").variants["en"].title == "half \ufffd"


@pytest.mark.parametrize("key", ["ship.when", "a", "own.发货", "own.a-b_2"])
def test_a_key_is_made_of_letters_and_digits(key: str) -> None:
    assert is_key(key)


@pytest.mark.parametrize(
    "key", ["", " ", "a b", ".a", "a.", "*", "a\n", "a\x00b", "x" * 81, "4111111111111111"]
)
def test_other_texts_are_no_keys(key: str) -> None:
    assert not is_key(key)


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("1", "an entry must have named entries"),
        ("{}", "variants is missing"),
        ('{"key": 5, "stage": "shipping", "variants": {}}', "key must be text"),
        ('{"key": "a", "stage": "shipping", "variants": {}}', "no text in any language"),
        ('{"key": "a", "stage": "nowhere", "variants": {}}', "nowhere"),
        ('{"key": "a", "stage": "shipping", "variants": {"fr": {}}}', "none of zh, ko, en, sr"),
        (
            '{"key": "a", "stage": "shipping", "variants": '
            '{"en": {"title": "T", "triggers": [], "wordings": []}}}',
            "no wording in en",
        ),
        (
            '{"key": "a", "stage": "shipping", "variants": '
            '{"en": {"title": "T", "triggers": "x", "wordings": []}}}',
            "triggers must be a list",
        ),
        (
            '{"key": "a", "stage": "shipping", "variants": {"en": {"title": "T", "triggers": [], '
            '"wordings": [{"tone": "friendly", "parts": "text"}]}}}',
            "parts must be a list",
        ),
    ],
)
def test_an_entry_of_the_wrong_kind_is_rejected_and_never_turned_into_text(
    tmp_path: Path, entry: str, reason: str
) -> None:
    file = tmp_path / "r.json"
    file.write_text(f'{{"format": "shopdesk-replies", "version": 1, "replies": [{entry}]}}')
    read = read_replies(file)
    assert read.replies == ()
    assert reason in read.rejected[0].reason
