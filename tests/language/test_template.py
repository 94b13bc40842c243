"""Templates: the syntax, filling in, and what is said about mistakes."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.codes import OUTPUTS, Output
from shopdesk.language.template import (
    Notice,
    Run,
    Template,
    TemplateError,
    Value,
    fields_of,
    quote,
    render,
    without_fields,
)
from shopdesk.money import Money


def filled(template: str, language: Output = "en", **values: Value) -> str:
    return render(template, values, language).text


@pytest.mark.parametrize(
    ("template", "language", "values", "expected"),
    [
        ("Hi {name}!", "en", {"name": "Ana"}, "Hi Ana!"),
        ("Hi { name }!", "en", {"name": "Ana"}, "Hi Ana!"),
        ("{상품|을/를} 보냈어요", "ko", {"상품": "신발"}, "신발을 보냈어요"),
        ("{name|는/은}", "ko", {"name": "민수"}, "민수는"),
        ("{n|dan|dana|dana}", "sr-Latn", {"n": "1"}, "1 dan"),
        ("{n|dan|dana|dana}", "sr-Latn", {"n": "3-5"}, "3-5 dana"),
        ("{days|day|days}", "en", {"days": 1}, "1 day"),
        ("{days|天}", "zh", {"days": "3"}, "3 天"),
        ("{d:long}", "zh", {"d": "2026-07-25"}, "2026年7月25日"),
        ("{d:short}", "en", {"d": date(2026, 7, 25)}, "25 Jul 2026"),
        ("{m:money}", "sr", {"m": "219"}, "219 јуана"),
        ("{m:money|을/를}", "ko", {"m": "219"}, "219위안을"),
        ("{m}", "en", {"m": Money(Decimal(5))}, "5 yuan"),
        ("{a?has {a}}.", "en", {"a": "x"}, "has x."),
        ("{a?has {a}}.", "en", {}, "."),
        ("{a?{b?{b} }{c} {a:money}}", "en", {"a": "5", "c": "is"}, "is 5 yuan"),
        ("{{name}}", "en", {"name": "Ana"}, "{name}"),
        ("{{{name}}}", "en", {"name": "Ana"}, "{Ana}"),
        ("{a?{{x}}}", "en", {"a": "1"}, "{x}"),
        ("{a?x {a}}}}", "en", {"a": "1"}, "x 1}"),
        ("", "en", {}, ""),
    ],
)
def test_the_syntax(
    template: str, language: Output, values: dict[str, Value], expected: str
) -> None:
    rendered = render(template, values, language)
    assert rendered.text == expected
    assert rendered.missing == ()


def test_a_missing_value_stays_visible_and_is_listed_once_in_order() -> None:
    rendered = render("{b} {a|은/는} {b} {c:money} {d|x|y}", {"a": " \n", "d": None}, "ko")
    assert rendered.text == "{b} {a} {b} {c} {d}"
    assert rendered.missing == ("b", "a", "c", "d")


def test_a_field_inside_a_condition_is_only_missed_when_the_condition_holds() -> None:
    assert render("{a?with {b}}", {}, "en").missing == ()
    assert render("{a?with {b}}", {"a": "1"}, "en").missing == ("b",)


def test_values_are_text_and_never_templates() -> None:
    assert filled("{a} {b}", a="{b} {{ }", b="x") == "{b} {{ } x"


def test_values_lose_control_characters_and_keep_their_lines() -> None:
    assert filled("{a}", a="\x00one\r\ntwo\u202e\ud800 ") == "one\ntwo\ufffd"


def test_runs_tell_values_from_text() -> None:
    assert render("Hi {a}, {b|day|days}{c}", {"a": "Ana", "b": "2"}, "en").runs == (
        Run("Hi "),
        Run("Ana", "a"),
        Run(", "),
        Run("2", "b"),
        Run(" days"),
        Run("{c}", "c", missing=True),
    )


def test_a_value_that_does_not_fit_its_format_is_given_back_with_a_notice() -> None:
    rendered = render("{d:long} {m:money} {n|day|days}", {"d": "soon", "m": "x", "n": "some"}, "en")
    assert rendered.text == "soon x some days"
    assert rendered.warnings == (
        Notice("template.no_date", "d", "soon"),
        Notice("template.no_money", "m", "x"),
        Notice("template.no_number", "n", "some"),
    )


def test_latin_serbian_comes_from_the_cyrillic_template_but_for_names_and_codes() -> None:
    values = {"купац": "Љиља", "order": "ШИФРА", "n": "21"}
    rendered = render(
        "{купац}, {order}: {n|дан|дана|дана}, {непознат}", values, "sr-Latn", codes={"order"}
    )
    assert rendered.text == "Ljilja, ШИФРА: 21 dan, {непознат}"


def test_the_full_stop_of_a_date_also_ends_the_sentence() -> None:
    assert filled("До {d:short}. Хвала.", "sr", d="2026-07-25") == "До 25. 7. 2026. Хвала."
    assert filled("До {d:short}…", "sr", d="2026-07-25") == "До 25. 7. 2026.…"
    assert filled("By {d:short}.", "en", d="2026-07-25") == "By 25 Jul 2026."


@pytest.mark.parametrize(
    ("template", "code", "line", "column"),
    [
        ("{", "template.unclosed", 1, 1),
        ("Hi {name", "template.unclosed", 1, 4),
        ("{a{b}}", "template.unclosed", 1, 1),
        ("{a|x", "template.unclosed", 1, 1),
        ("one\ntwo {a?b {c}", "template.unclosed", 2, 5),
        ("a } b", "template.stray", 1, 3),
        ("{a}}", "template.stray", 1, 4),
        ("{}", "template.name", 1, 1),
        ("{?x}", "template.name", 1, 1),
        ("{a b}", "template.name", 1, 1),
        ("{1}", "template.name", 1, 1),
        ("{a:tall}", "template.format", 1, 1),
        ("{a:}", "template.format", 1, 1),
        ("{a|}", "template.forms", 1, 1),
        ("{a|가/나}", "template.forms", 1, 1),
        ("{a?" * 30 + "}" * 30, "template.depth", 1, 61),
    ],
)
def test_a_mistake_is_named_with_its_place(
    template: str, code: str, line: int, column: int
) -> None:
    with pytest.raises(TemplateError) as caught:
        Template.parse(template)
    error = caught.value
    assert (error.code, error.data["line"], error.data["column"]) == (code, line, column)
    assert str(error.data["excerpt"])[:1] in "{}"


def test_fields_are_listed_in_order_with_which_are_required() -> None:
    template = Template.parse("{a?{b} {a}} {c} {b?x}{d|은/는}{b}")
    assert list(fields_of(template).items()) == [
        ("a", False),
        ("b", True),
        ("c", True),
        ("d", True),
    ]


def test_search_sees_the_literal_text_alone() -> None:
    assert without_fields("Hi {a}, {b?yes {b:money}}.").split() == ["Hi", ",", "yes", "."]


def test_a_composed_and_a_decomposed_name_are_one_field() -> None:
    assert filled("{cafe\u0301}", café="x") == "x"


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp"))))
def test_quoted_text_renders_to_itself(text: str) -> None:
    assert filled(quote(text)) == text.replace("\ufffe", "").replace("\uffff", "")


@given(st.text(alphabet="{}|:?ab/은는 \n", max_size=30), st.sampled_from(OUTPUTS))
def test_any_text_is_a_template_or_a_known_mistake(text: str, language: Output) -> None:
    with suppress(TemplateError):
        rendered = render(text, {"a": "5", "ab": "x"}, language)
        assert rendered.text == "".join(run.text for run in rendered.runs)


def test_a_megabyte_is_parsed_and_rendered() -> None:
    assert len(filled("{a} " * 100_000, a="x" * 6)) == 700_000
    assert filled("{a|은/는}", "ko", a="가" * 1_000_000)[-1] == "는"


def test_equal_texts_are_parsed_once() -> None:
    assert Template.parse("{a} b") is Template.parse("{a} b")
