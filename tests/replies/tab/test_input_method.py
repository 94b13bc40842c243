"""While an input method composes, Enter, Esc and arrows are its own."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.replies.tab.conftest import Tab

ENTER = Qt.Key.Key_Return


def test_enter_while_composing_in_the_search_field_copies_nothing(tab: Tab) -> None:
    tab.show("bye.anything_else")
    tab.compose("fah")
    tab.press(ENTER)
    assert tab.board.kept == ""
    tab.compose("", commit="发货")
    assert tab.page.desk.query == "发货"


def test_after_the_commit_enter_copies(tab: Tab) -> None:
    tab.compose("")
    tab.compose("", commit="bye.anything_else")
    tab.settled()
    tab.fill_gaps()
    tab.press(ENTER)
    assert tab.board.kept


def test_escape_while_composing_clears_nothing(tab: Tab) -> None:
    tab.search("courier")
    tab.compose("kuai")
    tab.press(Qt.Key.Key_Escape)
    assert tab.page.desk.query == "courier"


def test_arrows_while_composing_do_not_move_the_choice(tab: Tab) -> None:
    tab.search("courier")
    before = tab.page.pane.list.chosen()
    tab.compose("kuai")
    tab.press(Qt.Key.Key_Down)
    assert tab.page.pane.list.chosen() == before


def test_enter_while_composing_in_a_field_copies_nothing(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    tab.compose("yi")
    tab.press(ENTER)
    assert tab.board.kept == ""
    tab.compose("", commit="一")
    tab.press(ENTER)
    assert "一" in tab.page.desk.value("makeup").text


def test_a_hangul_syllable_under_composition_is_searched_for(tab: Tab) -> None:
    tab.compose("배")
    assert tab.page.desk.query == "배"


def test_a_message_box_leaves_enter_to_the_input_method(tab: Tab) -> None:
    tab.page.reception.messages.open("When will you ship my order, please?")
    tab.page.pane.message.box.setFocus()
    tab.compose("ni")
    tab.press(ENTER)
    assert tab.board.kept == ""
    tab.press(Qt.Key.Key_Escape)
    assert tab.page.pane.has_message
