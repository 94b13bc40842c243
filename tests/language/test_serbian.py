"""Serbian in its two scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.serbian import to_cyrillic, to_latin

ALPHABET = "абвгдђежзијклљмнњопрстћуфхцчџш"
TWO_OF_ONE = ("нј", "лј", "дж")
"""Cyrillic pairs whose Latin form reads as one letter, unless the word is a known exception."""

WORDS = st.text(alphabet=ALPHABET, min_size=4, max_size=12)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Љубав", "Ljubav"),
        ("ЉУБАВ", "LJUBAV"),
        ("ЉИЉА", "LJILJA"),
        ("Џеп", "Džep"),
        ("КОЊ", "KONJ"),
        ("Њ", "Nj"),
        ("Љ. Петровић", "Lj. Petrović"),
        ("Ђорђе и Ћира", "Đorđe i Ćira"),
        ("пошиљка", "pošiljka"),
    ],
)
def test_cyrillic_is_written_in_latin_as_people_do(cyrillic: str, latin: str) -> None:
    assert to_latin(cyrillic) == latin


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Njegoš, NJEGOŠ", "Његош, ЊЕГОШ"),
        ("ǆep, ǈubav, ǌiva", "џеп, Љубав, њива"),
        ("injekcija INJEKCIJA", "инјекција ИНЈЕКЦИЈА"),
        ("konjunktura, konjugacija, konj", "конјунктура, конјугација, коњ"),
        ("Tanjug, tanjir, vanjezički", "Танјуг, тањир, ванјезички"),
        ("nadživeti, odžaliti, predživot", "надживети, оджалити, предживот"),
        ("podžanr, odžak, kanjon, budžet", "поджанр, оџак, кањон, буџет"),
        ("POŠILJKA JE STIGLA", "ПОШИЉКА ЈЕ СТИГЛА"),
        ("PDV i PTT", "ПДВ и ПТТ"),
        ("s\u030cta", "шта"),
    ],
)
def test_latin_is_written_in_cyrillic_as_people_do(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("šaljemo SF Express kurirom", "шаљемо SF Express куриром"),
        ("preko WeChat-a ili na Viberu", "преко WeChat-а или на Viberu"),
        ("EMS, USB i VIP", "EMS, USB и VIP"),
        ("model M2, šifra SF-1400-A, 10-godišnji", "модел M2, шифра SF-1400-A, 10-годишњи"),
        ("58 kg, 168 cm, 230g", "58 kg, 168 cm, 230g"),
        ("na www.example.rs/put ili ana@example.rs", "на www.example.rs/put или ana@example.rs"),
        ("vidite https://example.com/m2.", "видите https://example.com/m2."),
        ("Yunshan Shop vam želi", "Yunshan Shop вам жели"),
        ("sto evra", "сто евра"),
        ("S, M ili L, M. Petrović", "S, M или L, М. Петровић"),
        ("dužina (cm), e-mail", "дужина (cm), e-mail"),
    ],
)
def test_what_is_not_serbian_stays_latin(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("{customer}, hvala", "{customer}, хвала"),
        ("{days|dan|dana|dana}", "{days|дан|дана|дана}"),
        ("cena {amount:money}", "цена {amount:money}"),
        ("{ime?Poštovani {ime}}", "{ime?Поштовани {ime}}"),
        ("{{napomena}}", "{{напомена}}"),
    ],
)
def test_only_the_literal_parts_of_a_template_change_script(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic
    assert to_latin(cyrillic) == latin


def test_a_field_with_a_cyrillic_name_keeps_it() -> None:
    assert to_latin("{купац}, хвала") == "{купац}, hvala"


@given(WORDS)
def test_cyrillic_comes_back_from_latin_unchanged(word: str) -> None:
    if any(pair in word for pair in TWO_OF_ONE):
        return
    assert to_cyrillic(to_latin(word)) == word
    assert to_cyrillic(to_latin(word.upper())) == word.upper()
    assert to_cyrillic(to_latin(word.capitalize())) == word.capitalize()


@given(st.text())
def test_no_cyrillic_serbian_letter_is_left_in_latin(text: str) -> None:
    kept = to_latin(text.replace("{", "").replace(".", "").replace("@", "").replace(":", ""))
    assert not set(kept.lower()) & set(ALPHABET)


@pytest.mark.parametrize("text", ["a" * 300_000, "a." * 150_000, "@" * 300_000, "A-" * 150_000])
def test_long_texts_of_any_shape_are_turned_in_no_time(text: str) -> None:
    assert to_latin(text) == text
    assert len(to_cyrillic(text)) == len(text)


def test_a_letter_with_a_megabyte_of_marks_is_turned_in_no_time() -> None:
    assert to_cyrillic("a" + "\u0301\u0323" * 500_000)
