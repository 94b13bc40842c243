"""The colours hold the contrast that the drawings promise."""

from __future__ import annotations

import re
from dataclasses import asdict, fields

import pytest

from shopdesk.ui.stylesheet import stylesheet
from shopdesk.ui.tokens import DARK, LIGHT, Tokens, contrast

TABLE = {
    ("text", "surface"): (16.70, 14.21),
    ("text", "sel"): (14.27, 10.67),
    ("text2", "bg"): (7.34, 9.71),
    ("text2", "sel"): (6.72, 6.71),
    ("muted", "surface"): (5.29, 6.04),
    ("muted", "sel"): (4.52, 4.54),
    ("accent_x", "surface"): (7.89, 8.41),
    ("accent_x", "accent_t"): (6.75, 6.64),
    ("on_accent", "accent"): (6.68, 5.10),
    ("on_accent", "accent_hover"): (8.45, 5.87),
    ("toast_x", "toast"): (16.70, 14.38),
    ("red", "surface"): (6.03, 7.70),
    ("red", "red_t"): (5.22, 6.81),
    ("amber", "surface"): (6.43, 9.09),
    ("amber", "amber_t"): (5.78, 7.73),
    ("green", "surface"): (5.87, 8.83),
    ("green", "green_t"): (5.12, 7.34),
    ("amber_s", "surface"): (3.40, 7.28),
    ("ctl", "surface"): (3.43, 3.92),
    ("ctl", "bg"): (3.20, 4.26),
    ("yellow", "surface"): (3.25, 9.36),
}
"""The contrast table of the look: (ink, ground) to (light, dark)."""

NOT_TEXT = {"amber_s", "ctl", "yellow", "focus"}
THEMES = pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])


@pytest.mark.parametrize("pair", TABLE, ids=" on ".join)
def test_contrast_is_what_the_drawings_promise(pair: tuple[str, str]) -> None:
    for worn, promised in zip((LIGHT, DARK), TABLE[pair], strict=True):
        assert contrast(getattr(worn, pair[0]), getattr(worn, pair[1])) == pytest.approx(
            promised, abs=0.006
        )


@THEMES
def test_every_text_can_be_read_and_every_border_seen(worn: Tokens) -> None:
    for ink, ground in TABLE:
        needed = 3.0 if ink in NOT_TEXT else 4.5
        assert contrast(getattr(worn, ink), getattr(worn, ground)) >= needed, (ink, ground)


@THEMES
def test_the_focus_can_be_seen_on_every_ground(worn: Tokens) -> None:
    for ground in (worn.surface, worn.bg, worn.sel, worn.hover):
        assert contrast(worn.focus, ground) >= 3.0


@THEMES
def test_every_tint_of_a_list_leaves_its_text_readable(worn: Tokens) -> None:
    for ground in (worn.hover, worn.amber_t, worn.accent_t):
        assert contrast(worn.text, ground) >= 4.5
        assert contrast(worn.text2, ground) >= 4.5


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@THEMES
def test_the_style_sheet_knows_no_colour_but_the_tokens(worn: Tokens) -> None:
    colours = {value for name, value in asdict(worn).items() if name != "name"}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(worn))) <= colours
    assert "$" not in stylesheet(worn)


def test_both_themes_have_every_token() -> None:
    for worn in (LIGHT, DARK):
        assert all(
            re.fullmatch(r"#[0-9A-F]{6}", getattr(worn, field.name))
            for field in fields(Tokens)
            if field.name != "name"
        )
