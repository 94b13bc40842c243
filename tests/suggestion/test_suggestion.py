"""The right reply is suggested for what buyers really write."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording
from shopdesk.replies.suggest import LARGE, Suggester


@pytest.fixture(scope="module")
def evaluate() -> ModuleType:
    """The command that prints the table."""
    place = Path(__file__).with_name("evaluate.py")
    spec = importlib.util.spec_from_file_location("evaluate", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["evaluate"] = module
    spec.loader.exec_module(module)
    return module


def test_held_out_messages_find_their_reply_first_or_among_three(evaluate: ModuleType) -> None:
    given = evaluate.answers("held")
    assert len(given) >= 200
    assert evaluate.share(given, 1, strict=True) >= 0.80
    assert evaluate.share(given, 3, strict=True) >= 0.93


@pytest.mark.parametrize("language", ["zh", "ko", "en", "sr"])
def test_no_language_is_left_behind(evaluate: ModuleType, language: str) -> None:
    given = [a for a in evaluate.answers("held") if a.language == language]
    assert evaluate.share(given, 1) >= 0.74
    assert evaluate.share(given, 3) >= 0.88


def test_a_new_trigger_is_learned_at_once() -> None:
    suggester = Suggester.of([reply("a.one", "do you gift wrap"), reply("a.two", "refund")], ["en"])
    suggester.put(reply("a.two", "is there a bonfire sale"))
    assert suggester.suggest("any bonfire sale?", "en")[0].key == "a.two"
    assert [s.key for s in suggester.suggest("refund please", "en")] == []


def test_a_removed_reply_is_never_suggested() -> None:
    suggester = Suggester.of([reply("a.one", "do you gift wrap")], ["en"])
    suggester.remove("a.one")
    assert suggester.suggest("do you gift wrap", "en") == []


def test_the_stage_of_the_last_reply_is_only_a_mild_hint() -> None:
    payment = reply("pay.x", "how do I pay for it", Stage.PAYMENT)
    review = reply("review.x", "how do I rate it", Stage.REVIEW)
    other = reply("greet.x", "good morning", Stage.GREETING)
    suggester = Suggester.of([review, payment, other], ["en"])
    assert suggester.suggest("how do I", "en", after=Stage.BARGAINING)[0].key == "pay.x"
    assert suggester.suggest("how do I rate", "en", after=Stage.BARGAINING)[0].key == "review.x"


def test_a_message_that_says_nothing_known_suggests_nothing() -> None:
    suggester = Suggester.of([reply("a.one", "do you gift wrap")], ["en"])
    assert suggester.suggest("🙂", "en") == []
    assert suggester.suggest("", "en") == []
    assert suggester.suggest("选", "zh") == []


def test_scores_fall_and_stay_between_nought_and_one(evaluate: ModuleType) -> None:
    suggester = Suggester.of([reply("a.one", "do you gift wrap"), reply("a.two", "a gift")], ["en"])
    scores = [s.score for s in suggester.suggest("do you gift wrap it", "en")]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def reply(key: str, trigger: str, stage: Stage = Stage.SHIPPING) -> Reply:
    variant = Variant("en", "", (trigger,), (Wording(Tone.FRIENDLY, ("text",)),))
    return Reply(key, stage, {"en": variant})


def test_a_library_of_thousands_is_learned_from_its_phrases_alone() -> None:
    crowd = [reply(f"a.{n}", f"do you sell article {n}") for n in range(LARGE + 1)]
    suggester = Suggester.of([*crowd, reply("a.bonfire", "when is the bonfire sale")], ["en"])
    assert suggester.suggest("is there a bonfire sale?", "en")[0].key == "a.bonfire"
