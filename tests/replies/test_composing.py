"""A reply is filled in for one buyer, and never with a gap."""

from __future__ import annotations

import pytest

from shopdesk.app import Services
from shopdesk.replies.composing import Composer
from shopdesk.replies.fields import Field, FieldCatalogue, Kind, Scope
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording
from shopdesk.replies.shopvalues import in_language, latin_name
from shopdesk.replies.wording import Avoided, Fault, LanguageRules, WordingRules

RULES = WordingRules(
    {
        "en": LanguageRules(
            (
                Avoided("best", "popular", "a superlative"),
                Avoided("guarantee", "expect", "a promise"),
            ),
            (Avoided("cannot", "can instead", "a bare refusal"),),
            ("because", "but"),
        ),
        "sr": LanguageRules((Avoided("најбољи", "омиљен", "суперлатив"),), (), ()),
        "zh": LanguageRules((Avoided("最好", "很受欢迎", "绝对化"),), (), ()),
    }
)
CATALOGUE = FieldCatalogue(
    [Field("order", Kind.CODE), Field("shop", scope=Scope.SHOP), Field("place"), Field("amount")]
)
COMPOSER = Composer(CATALOGUE, RULES)


def reply(*parts: str, language: str = "en") -> Reply:
    variant = Variant(language, "T", (), (Wording(Tone.FRIENDLY, parts),))  # type: ignore[arg-type]
    return Reply("a.key", Stage.SHIPPING, {language: variant})  # type: ignore[dict-item]


def test_a_missing_field_is_named_and_the_part_is_not_ready() -> None:
    composed = COMPOSER.compose(
        reply("Hello.", "To {place}: {amount}."), "en", {"place": "Wuxi"}, {}
    )
    assert composed is not None
    assert [part.ready for part in composed.parts] == [True, False]
    assert composed.missing == ("amount",)


def test_an_optional_field_never_blocks() -> None:
    composed = COMPOSER.compose(reply("Hi{customer? {customer}}!"), "en", {}, {})
    assert composed is not None
    assert composed.parts[0].text == "Hi!"
    assert [(f.field.name, f.required) for f in composed.form] == [("customer", False)]


def test_the_shops_values_fill_themselves_and_stay_out_of_the_form() -> None:
    composed = COMPOSER.compose(reply("{shop}: {place}"), "en", {"place": "x"}, {"shop": "Yunshan"})
    assert composed is not None
    assert composed.whole == "Yunshan: x"
    assert [line.field.name for line in composed.form] == ["place"]


def test_a_shop_value_that_the_settings_leave_open_is_asked_for() -> None:
    composed = COMPOSER.compose(reply("{shop}"), "en", {}, {})
    assert composed is not None
    assert [line.field.name for line in composed.form] == ["shop"]
    assert composed.missing == ("shop",)


def test_what_is_typed_for_this_buyer_goes_before_the_shops_value_but_blanks_do_not() -> None:
    shop = {"shop": "Yunshan"}
    typed = COMPOSER.compose(reply("{shop}"), "en", {"shop": "Other"}, shop)
    blank = COMPOSER.compose(reply("{shop}"), "en", {"shop": "  "}, shop)
    assert typed is not None
    assert blank is not None
    assert (typed.whole, blank.whole) == ("Other", "Yunshan")


def test_a_language_without_text_gives_nothing() -> None:
    assert COMPOSER.compose(reply("Hi"), "ko", {}, {}) is None


def test_serbian_latin_comes_from_the_cyrillic_text_and_leaves_codes_alone() -> None:
    one = reply("Поруџбина {order} стиже у {place}.", language="sr")
    values = {"order": "АБ-1", "place": "Шангај"}
    composed = COMPOSER.compose(one, "sr-Latn", values, {})
    assert composed is not None
    assert composed.whole == "Porudžbina АБ-1 stiže u Šangaj."


def test_the_best_wording_is_used_unless_another_is_asked_for() -> None:
    wordings = (Wording(Tone.FORMAL, ("one",)), Wording(Tone.FRIENDLY, ("two",), best=True))
    both = Reply("a", Stage.SHIPPING, {"en": Variant("en", "T", (), wordings)})
    best = COMPOSER.compose(both, "en", {}, {})
    first = COMPOSER.compose(both, "en", {}, {}, wording=0)
    assert best is not None
    assert first is not None
    assert (best.whole, first.whole) == ("two", "one")


@pytest.mark.parametrize(
    ("text", "language", "faults"),
    [
        ("This is the best one.", "en", [Fault.ABSOLUTE]),
        ("The bestseller is here.", "en", []),
        ("We cannot do that.", "en", [Fault.REFUSAL]),
        ("We cannot do that, but we add a gift.", "en", []),
        ("这是最好的。", "zh", [Fault.ABSOLUTE]),
        ("Ово је најбољи избор.", "sr", [Fault.ABSOLUTE]),
        ("Ovo je najbolji izbor.", "sr-Latn", [Fault.ABSOLUTE]),
    ],
)
def test_words_the_shop_does_not_use_are_found(
    text: str, language: str, faults: list[Fault]
) -> None:
    found = list(RULES.check(text, language))  # type: ignore[arg-type]
    assert [w.fault for w in found] == faults
    for warning in found:
        assert text[warning.start : warning.end] == warning.word
        assert warning.instead


def test_a_warning_in_serbian_latin_speaks_latin() -> None:
    (warning,) = RULES.check("Ovo je najbolji izbor.", "sr-Latn")
    assert warning.instead == "omiljen"


def test_shop_values_come_in_the_language_else_english_else_any() -> None:
    values = {("shop", "zh"): "云杉小铺", ("shop", "en"): "Yunshan", ("agent", "zh"): "小禾"}
    assert in_language(values, "zh") == {"shop": "云杉小铺", "agent": "小禾"}
    assert in_language(values, "ko") == {"shop": "Yunshan", "agent": "小禾"}


@pytest.mark.parametrize(
    ("name", "latin"),
    [("云杉小铺", "Yunshan Shop"), ("小禾", "Xiaohe"), ("Lin 7", "Lin 7"), ("", "")],
)
def test_a_chinese_name_is_offered_in_latin_letters(name: str, latin: str) -> None:
    assert latin_name(name) == latin


def test_the_shop_of_the_first_start_greets_in_every_language(services: Services) -> None:
    services.load()
    services.replies.save_shop_values({("shop", "zh"): "云杉小铺", ("agent", "zh"): "小禾"})
    reply = services.replies.reply("greet.first")
    for output in ("zh", "ko", "en", "sr", "sr-Latn"):
        composed = services.composer.compose(reply, output, {}, services.shop_values(output))  # type: ignore[arg-type]
        assert composed is not None
        assert composed.missing == ()
