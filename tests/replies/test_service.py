"""The library in use: first start, edits that survive updates, undo, counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shopdesk.app import Services, backing
from shopdesk.clock import FixedClock
from shopdesk.errors import UsageError
from shopdesk.replies.builtin import BuiltinFiles
from shopdesk.replies.library import digest
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording
from shopdesk.replies.service import Change, ReplyService
from shopdesk.storage.database import Work

LIBRARY = """\
stage: shipping
language: en
replies:
  - key: ship.when
    title: {title}
    triggers: [when do you ship]
    wordings:
      - tone: friendly
        text: {text}
"""
NEW_KEY = """\
  - key: ship.new
    title: New
    triggers: [news]
    wordings:
      - {tone: friendly, text: New here.}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def small(services: Services, folder: Path, clock: FixedClock) -> ReplyService[Work]:
    """A service over a library of one reply."""
    write(folder)
    kept = backing(services.shop)
    return ReplyService(lambda: kept, BuiltinFiles(folder), clock)


def write(folder: Path, title: str = "When", text: str = "Today.", more: str = "") -> None:
    path = folder / "en" / "shipping.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(LIBRARY.format(title=title, text=text) + more, encoding="utf-8")


def english(reply: Reply) -> Variant:
    return reply.variants["en"]


def said(service: ReplyService[Work], key: str = "ship.when") -> str:
    return english(service.reply(key)).wordings[0].parts[0]


def edited(reply: Reply, text: str) -> Reply:
    variant = replace(english(reply), wordings=(Wording(Tone.FRIENDLY, (text,)),))
    return replace(reply, variants={**reply.variants, "en": variant})


def test_the_first_start_puts_the_whole_library_in(services: Services) -> None:
    loaded = services.load()
    assert len(loaded.shelf) == 127
    for reply in services.replies.replies():
        assert set(reply.variants) == {"zh", "ko", "en", "sr"}


def test_a_second_start_changes_nothing(services: Services) -> None:
    services.load()
    before = services.replies.replies()
    assert services.replies.take_builtin() == []
    assert services.replies.replies() == before


def test_a_saved_reply_is_the_same_when_read_again(small: ReplyService[Work]) -> None:
    small.load()
    change = small.save(edited(small.reply("ship.when"), "Tomorrow {date:short}."))
    assert said(small) == "Tomorrow {date:short}."
    assert change.before is not None
    assert english(change.before).wordings[0].parts == ("Today.",)


def test_an_edit_dates_only_the_language_that_changed(
    services: Services, clock: FixedClock
) -> None:
    services.load()
    clock.now += timedelta(days=12)
    services.replies.save(edited(services.replies.reply("ship.when"), "Soon."))
    variants = services.replies.reply("ship.when").variants
    assert variants["en"].changed_at == clock.now
    assert variants["zh"].changed_at == clock.now - timedelta(days=12)


def test_undo_brings_back_the_text_before(small: ReplyService[Work]) -> None:
    small.load()
    change = small.save(edited(small.reply("ship.when"), "Tomorrow."))
    small.undo(change)
    assert said(small) == "Today."


def test_a_deleted_reply_comes_back_with_its_counts(
    small: ReplyService[Work], clock: FixedClock
) -> None:
    small.load()
    wording = english(small.reply("ship.when")).wordings[0].id
    small.copied("ship.when", "en", wording)
    change = small.delete("ship.when")
    with pytest.raises(UsageError):
        small.reply("ship.when")
    assert "ship.when" not in small.load().shelf
    small.undo(change)
    assert [use.key for use in small.load().uses] == ["ship.when"]
    assert english(small.reply("ship.when")).wordings[0].id == wording


def test_undoing_a_new_reply_takes_it_out_again(small: ReplyService[Work]) -> None:
    small.load()
    variant = Variant("en", "Gift wrap", (), (Wording(Tone.FRIENDLY, ("Yes.",)),))
    change = small.create(Stage.SHIPPING, {"en": variant})
    assert change == Change(None, small.reply("ship.gift_wrap"))
    small.undo(change)
    assert "ship.gift_wrap" not in small.load().shelf


def test_a_duplicate_is_the_owners_own_under_a_free_key(small: ReplyService[Work]) -> None:
    small.load()
    change = small.duplicate("ship.when", marked=lambda title: f"{title} (copy)")
    assert change.key == "ship.when_copy"
    assert change.after is not None
    assert english(change.after).builtin is None
    assert english(change.after).wordings[0].id != english(small.reply("ship.when")).wordings[0].id


def test_two_replies_with_one_title_get_two_keys(small: ReplyService[Work]) -> None:
    small.load()
    variant = Variant("en", "Gift", (), (Wording(Tone.FRIENDLY, ("Yes.",)),))
    keys = [small.create(Stage.SHIPPING, {"en": variant}).key for _ in range(3)]
    assert keys == ["ship.gift", "ship.gift_2", "ship.gift_3"]


def test_a_changed_builtin_text_is_offered_and_not_forced(
    small: ReplyService[Work], folder: Path
) -> None:
    small.load()
    write(folder, text="Better words.")
    (offer,) = small.take_builtin()
    assert (offer.key, offer.language) == ("ship.when", "en")
    assert said(small) == "Today."
    small.accept(offer)
    assert said(small) == "Better words."
    assert small.take_builtin() == []


def test_a_declined_text_is_not_offered_again_but_the_next_one_is(
    small: ReplyService[Work], folder: Path
) -> None:
    small.load()
    write(folder, text="Better words.")
    (offer,) = small.take_builtin()
    small.decline(offer)
    assert small.take_builtin() == []
    assert said(small) == "Today."
    write(folder, text="Best words yet.")
    assert len(small.take_builtin()) == 1


def test_the_owners_edit_survives_an_update(small: ReplyService[Work], folder: Path) -> None:
    small.load()
    small.save(edited(small.reply("ship.when"), "My own words."))
    write(folder, title="When exactly", text="Better words.")
    small.take_builtin()
    assert said(small) == "My own words."


def test_a_new_builtin_reply_arrives_and_a_deleted_one_stays_deleted(
    small: ReplyService[Work], folder: Path
) -> None:
    small.load()
    small.delete("ship.when")
    write(folder, text="Other.", more=NEW_KEY)
    assert small.take_builtin() == []
    assert [entry.key for entry in small.load().shelf] == ["ship.new"]


def test_what_is_used_most_comes_first_among_equals(
    small: ReplyService[Work], folder: Path
) -> None:
    write(folder, more=NEW_KEY)
    small.load()
    small.copied("ship.new", "en", None)
    hits = small.load().shelf.search("").hits
    assert [hit.key for hit in hits] == ["ship.new", "ship.when"]


def test_stars_and_shop_values_and_drafts_are_kept(small: ReplyService[Work]) -> None:
    small.load()
    small.star("ship.when", favourite=True)
    small.save_shop_values({("shop", "en"): "Yunshan Shop", ("agent", "en"): ""})
    small.keep_draft("desk", "half a sen")
    loaded = small.load()
    assert loaded.shelf["ship.when"].favourite
    assert dict(loaded.shop_values) == {("shop", "en"): "Yunshan Shop"}
    assert dict(loaded.drafts) == {"desk": "half a sen"}
    small.keep_draft("desk", None)
    assert dict(small.load().drafts) == {}


def test_a_kept_shelf_opens_as_the_same_library(services: Services) -> None:
    shelf = services.load().shelf
    assert services.replies.keep(shelf)
    assert not services.replies.keep(shelf)
    services.replies.star("ship.when", favourite=True)
    again = services.load().shelf
    assert [hit.key for hit in again.search("fh").hits] == [
        hit.key for hit in shelf.search("fh").hits
    ]
    assert again["ship.when"].favourite


def test_a_kept_shelf_has_the_changes_of_the_day(services: Services) -> None:
    shelf = services.load().shelf
    shelf.put(services.replies.save(edited(services.replies.reply("ship.when"), "Zebra.")).after)  # type: ignore[arg-type]
    shelf.remove(services.replies.delete("ship.eta").key)
    assert services.replies.keep(shelf)
    again = services.load().shelf
    assert [hit.key for hit in again.search("zebra").hits] == ["ship.when"]
    assert "ship.eta" not in again


def test_a_shelf_that_misses_somebody_elses_change_is_not_kept(
    services: Services, clock: FixedClock
) -> None:
    shelf = services.load().shelf
    kept = backing(services.shop)
    other = ReplyService(lambda: kept, BuiltinFiles(services.resources / "replies"), clock)
    other.delete("ship.when")
    assert not services.replies.keep(shelf)
    assert "ship.when" not in services.load().shelf


def test_an_import_of_many_is_all_or_nothing(services: Services) -> None:
    services.load()
    good = edited(services.replies.reply("ship.when"), "Fine.")
    broken = Reply("x.bad", Stage.SHIPPING, {"en": replace(english(good), wordings=None)})  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        services.replies.save_all([good, broken])
    assert said(services.replies) != "Fine."  # type: ignore[arg-type]


def test_the_digest_follows_every_word_that_is_said() -> None:
    one = Variant("en", "T", ("a",), (Wording(Tone.FRIENDLY, ("x", "y")),))
    assert digest(one) == digest(replace(one, changed_at=None))
    for other in (
        replace(one, title="U"),
        replace(one, triggers=("b",)),
        replace(one, wordings=(Wording(Tone.FORMAL, ("x", "y")),)),
        replace(one, wordings=(Wording(Tone.FRIENDLY, ("x\ny",)),)),
    ):
        assert digest(other) != digest(one)


def test_a_large_library_suggests_without_loading_whole_replies(
    small: ReplyService[Work], monkeypatch: pytest.MonkeyPatch
) -> None:
    small.load()
    monkeypatch.setattr("shopdesk.replies.service.LARGE", 0)
    suggester = small.suggester(["en"])
    assert [s.key for s in suggester.suggest("when do you ship", "en")] == ["ship.when"]
