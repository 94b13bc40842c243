"""Light, dark and the system's choice; the type that goes with a language."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.ui.icons import glyph, icon
from shopdesk.ui.theme import Theme, tokens
from shopdesk.ui.tokens import DARK, LIGHT
from shopdesk.ui.typeface import TYPES, families, font, line_height, px
from shopdesk.ui.widgets import Label, RunText

RAIL_ICONS = ["chat-text", "package", "truck", "calendar-check"]
ICONS = """
magnifying-glass gear-six shield-check-fill shield-warning-fill copy check check-circle warning
warning-circle info star push-pin pencil-simple dots-three translate arrows-left-right arrow-right
map-pin scales cube receipt lightning airplane-tilt table printer download-simple flag-fill note
notebook timer hourglass-medium repeat cake bell phone money wrench chat-circle check-square-fill
square record-fill lock-key key lightbulb caret-down check-bold shield-check
""".split()  # noqa: SIM905 -- as the list stands in the look


def test_the_theme_changes_while_the_window_is_open(theme: Theme) -> None:
    assert tokens() is LIGHT
    theme.wear("dark")
    assert tokens() is DARK
    theme.wear("light")
    assert tokens() is LIGHT


def test_tokens_are_the_truth_of_the_palette(theme: Theme, qapp: QApplication) -> None:
    theme.wear("dark")
    assert qapp.palette().window().color().name().upper() == DARK.bg
    assert qapp.palette().highlight().color().name().upper() == DARK.accent


def test_whoever_listens_hears_when_the_theme_is_in_place(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.wear("dark")


def test_a_korean_window_puts_the_korean_font_before_the_chinese() -> None:
    korean, chinese = families("ko"), families("zh")
    assert korean[0] == chinese[0]
    assert korean[-1] == chinese[-2]


def test_a_reply_has_the_han_characters_of_its_own_language(theme: Theme) -> None:
    theme.speak("ko")
    assert font("reply", "zh").families() == families("zh")
    assert font("reply").families() == families("ko")


@pytest.mark.parametrize("kind", ["QAbstractItemView", "QMenu", "QMessageBox", "QTipLabel"])
def test_menus_tables_and_tips_wear_the_font_of_the_window(theme: Theme, kind: str) -> None:
    QApplication.setFont(QFont("Times New Roman", 7), kind)  # as Windows does by itself
    theme.speak("ko")
    assert QApplication.font(kind).families() == families("ko")


def test_labels_keep_their_role_when_the_language_changes(theme: Theme, qtbot: QtBot) -> None:
    label = Label("Words", "title")
    qtbot.addWidget(label)
    theme.speak("ko")
    assert label.font().families() == families("ko")
    assert label.font().pointSizeF() == font("title").pointSizeF()


@pytest.mark.skipif(sys.platform != "linux", reason="points are counted otherwise")
@pytest.mark.parametrize("role", TYPES)
def test_every_role_has_the_size_of_the_drawings(role: str) -> None:
    assert font(role).pointSizeF() * 4 / 3 == pytest.approx(TYPES[role].size)  # type: ignore[index, arg-type]


def test_reply_text_has_a_line_height_of_at_least_one_and_a_half() -> None:
    for language, height in (("en", 21), ("sr", 21), ("zh", 22), ("ko", 22)):
        assert line_height("reply", language) == px(height) >= 1.5 * TYPES["reply"].size


def test_a_line_of_every_role_fits_its_line_height() -> None:
    for role in TYPES:
        assert QFontMetrics(font(role)).tightBoundingRect("Ћg").height() <= line_height(role)


def test_lengths_follow_the_text_size(theme: Theme, qapp: QApplication) -> None:
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(usual.pointSizeF() * 1.5)
    qapp.setFont(larger)
    try:
        assert px(44) == 66
        assert font("title").pointSizeF() == pytest.approx(16 * 0.75 * 1.5)
    finally:
        qapp.setFont(usual)


def test_every_icon_of_the_drawings_is_in_the_font() -> None:
    for name in [*ICONS, *RAIL_ICONS, *(f"{name}-fill" for name in RAIL_ICONS)]:
        assert len(glyph(name)) == 1


def test_an_icon_has_the_colour_of_the_present_theme(theme: Theme) -> None:
    def inks() -> set[str]:
        image = icon("record-fill", "accent_x").pixmap(32, 32).toImage()
        return {image.pixelColor(16, 16).name().upper()}

    assert inks() == {LIGHT.accent_x}
    theme.wear("dark")
    assert inks() == {DARK.accent_x}


def test_text_to_copy_takes_the_colours_of_another_theme(theme: Theme, qtbot: QtBot) -> None:
    text = RunText()
    qtbot.addWidget(text)
    text.set_runs([("14", "value")], "en")
    theme.wear("dark")
    shown = text.document().begin().begin().fragment().charFormat()
    assert shown.background().color().name().upper() == DARK.accent_t
