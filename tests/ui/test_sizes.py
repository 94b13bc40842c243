"""The heights of the drawings, and nothing cut when text is larger or longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.ui import measures
from shopdesk.ui.painting import text_width
from shopdesk.ui.rail import Rail, RailItem
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets import (
    ActionBar,
    Button,
    Chip,
    CountRows,
    FieldEdit,
    HintLine,
    PartCard,
    SearchField,
    Segmented,
    Toast,
    TopBar,
    TwoLineRows,
)

HEIGHTS: dict[str, tuple[Callable[[], QWidget], int]] = {
    "top bar": (TopBar, 64),
    "search": (SearchField, 40),
    "button": (lambda: Button("Copy"), 32),
    "input": (FieldEdit, 32),
    "segment": (lambda: Segmented([("a", "A"), ("b", "B")]), 32),
    "chip": (lambda: Chip("5"), 24),
    "chip that is a choice": (lambda: Chip("A", choice=True), 28),
    "action bar": (ActionBar, 56),
    "hint line": (HintLine, 32),
    "rail item": (lambda: RailItem("truck"), 60),
}


@pytest.mark.parametrize("what", HEIGHTS)
def test_it_is_as_high_as_drawn(what: str, qtbot: QtBot) -> None:
    make, height = HEIGHTS[what]
    widget = make()
    qtbot.addWidget(widget)
    widget.adjustSize()
    assert widget.height() == height


def test_rows_are_as_high_as_drawn() -> None:
    option = QStyleOptionViewItem()
    drawn = {
        measures.REPLY_ROW: 44,
        measures.SUGGESTION_ROW: 52,
        measures.ORDER_ROW: 48,
        measures.PROMISE_ROW: 56,
    }
    for role, height in drawn.items():
        assert TwoLineRows(role).sizeHint(option, None).height() == height  # type: ignore[arg-type]
    assert CountRows().sizeHint(option, None).height() == 32  # type: ignore[arg-type]


def test_the_toast_is_as_high_as_drawn(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert Toast(window).sizeHint().height() == 36


def test_the_rail_is_as_wide_as_drawn_and_widens_for_a_longer_word(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    for word in ("Replies", "Праћење", "回访"):
        item = RailItem("truck")
        item.setText(word)
        rail.add_tab(item)
    foot = RailItem("shield-check-fill", height=56, tab=False)
    foot.setText("Заштићено")
    rail.add_at_foot(foot)
    assert rail.sizeHint().width() == 88
    foot.setText("Непредвидљиво")
    rail.layout().invalidate()
    assert rail.sizeHint().width() > 88


@pytest.fixture
def larger_text(qapp: QApplication) -> Iterator[None]:
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 1.5)
    qapp.setFont(larger)
    yield
    qapp.setFont(usual)


@pytest.mark.usefixtures("larger_text")
def test_words_on_buttons_are_whole_at_one_and_a_half_times_the_text_size(qtbot: QtBot) -> None:
    words = "Копирај одговор и настави"
    for made in (Button(words, "filled", keys=("Ctrl", "Enter")), Chip(words, icon="check")):
        qtbot.addWidget(made)
        made.resize(10, 10)
        made.adjustSize()
        assert made.width() >= text_width(words, font("body")) + 2 * px(10)
        assert made.minimumSizeHint().width() == made.sizeHint().width()


@pytest.mark.usefixtures("larger_text")
def test_two_lines_fit_their_row_at_one_and_a_half_times_the_text_size() -> None:
    lines = QFontMetrics(font("strong")).height() + QFontMetrics(font("second")).height()
    assert lines <= px(measures.REPLY_ROW)


@pytest.mark.usefixtures("larger_text")
def test_options_are_whole_at_one_and_a_half_times_the_text_size(qtbot: QtBot) -> None:
    whole = Segmented([("sr", "Српски"), ("ko", "한국어")])
    qtbot.addWidget(whole)
    needed = text_width("Српски", font("strong")) + text_width("한국어", font("strong"))
    assert whole.minimumSizeHint().width() >= needed + 4 * px(12)


def test_a_part_is_as_high_as_its_text_needs(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    card = PartCard()
    column.addWidget(card)
    column.addStretch(1)
    card.set_part(1, 1, [("Ваш пакет креће данас. " * 20, "plain")], "sr")
    page.resize(400, 800)
    page.show()
    narrow = card.height()
    page.resize(800, 800)
    assert card.text.height() >= card.text.document().size().height()
    assert card.height() < narrow
