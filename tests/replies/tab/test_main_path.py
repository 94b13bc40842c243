"""Find a reply, fill it in, copy it: with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopdesk.replies.deskmodel import CopyPart, Fill, Source
from tests.replies.tab.conftest import CTRL, SHIFT, Tab

ENTER, ESC, TAB, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Down


def test_rows_are_there_in_the_event_of_the_keystroke(tab: Tab) -> None:
    tab.type("dispatch")
    assert tab.page.pane.browse.results.rows.rowCount() > 0
    assert tab.page.pane.chosen_key()


def test_a_query_two_fields_and_enter_put_the_reply_on_the_clipboard(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    assert tab.key() == "ship.urgent_sf"
    tab.fill_gaps("14")
    tab.press(ENTER)
    assert "14" in tab.board.kept
    assert "{" not in tab.board.kept


def test_a_missing_field_is_asked_for_and_nothing_is_copied(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    action = tab.page.desk.next_action()
    assert isinstance(action, Fill)
    tab.press(ENTER)
    tab.press(ENTER)
    assert tab.board.kept == ""
    field = tab.page.pane.preview.form.edit(action.field)
    assert field is QApplication.focusWidget()
    assert field.is_missing()
    assert tab.button().startswith("Fill")


def test_each_enter_copies_the_next_part(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    parts = tab.page.desk.composition.parts
    assert len(parts) > 1
    tab.press(ENTER)
    assert tab.board.kept == parts[0].text
    assert tab.button() == "Copy part 2"
    tab.press(ENTER)
    assert tab.board.kept == parts[1].text


def test_control_enter_copies_all_parts(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    tab.press(ENTER, CTRL)
    assert tab.board.kept == tab.page.desk.composition.whole


def test_a_copy_is_said_and_counted_once_for_all_parts(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    tab.press(ENTER)
    assert "Part 1 copied" in tab.toast()
    tab.press(ENTER)
    tab.wait(lambda: len(tab.services.load().uses) == 1)


def test_arrows_choose_while_the_cursor_stays_in_the_search_field(tab: Tab) -> None:
    tab.search("courier")
    first = tab.key()
    tab.press(DOWN)
    tab.settled()
    assert tab.key() != first
    assert QApplication.focusWidget() is tab.page.top.search


def test_control_2_copies_the_second_row(tab: Tab) -> None:
    tab.search("thank")
    second = tab.page.pane.offered_key(1)
    tab.press(Qt.Key.Key_2, CTRL)
    tab.wait(lambda: tab.key() == second)
    tab.fill_gaps()
    if not tab.board.kept:
        tab.press(ENTER)
    assert tab.board.kept == tab.page.desk.composition.parts[0].text


def test_tab_leads_to_the_missing_field_first_and_escape_back_to_the_search(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    action = tab.page.desk.next_action()
    assert isinstance(action, Fill)
    tab.press(TAB)
    assert QApplication.focusWidget() is tab.page.pane.preview.form.edit(action.field)
    tab.press(ESC)
    assert QApplication.focusWidget() is tab.page.top.search


def test_switching_the_language_keeps_the_values(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    english = tab.page.desk.composition.whole
    tab.press(Qt.Key.Key_L, CTRL)
    assert tab.page.desk.output == "sr"
    assert tab.page.desk.value("makeup").text == "14"
    assert tab.page.desk.composition.whole != english


def test_serbian_goes_to_latin_and_back(tab: Tab) -> None:
    tab.show("ship.urgent_sf", "sr")
    assert tab.page.pane.preview.script.words() == "Cyrillic → Latin"
    tab.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert tab.page.desk.output == "sr-Latn"
    assert tab.page.top.languages.choice() == "sr-Latn"


def test_the_next_customer_starts_with_empty_fields_and_control_z_brings_the_last_back(
    tab: Tab,
) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    tab.press(Qt.Key.Key_D, CTRL)
    assert not tab.page.desk.has_values
    assert tab.page.top.search.text() == ""
    tab.press(Qt.Key.Key_Z, CTRL)
    assert tab.page.desk.value("makeup").text == "14"
    assert tab.page.top.search.text() == "ship.urgent_sf"


def test_escape_clears_the_query_and_control_z_brings_it_back(tab: Tab) -> None:
    tab.search("courier")
    tab.press(ESC)
    assert tab.page.top.search.text() == ""
    tab.press(Qt.Key.Key_Z, CTRL)
    assert tab.page.top.search.text() == "courier"
    assert tab.page.desk.query == "courier"


def test_what_was_copied_last_can_be_copied_again(tab: Tab) -> None:
    tab.search("greet.first")
    tab.fill_gaps("Kim")
    tab.press(ENTER)
    copied = tab.board.kept
    assert tab.shown(tab.page.pane.preview.last)
    tab.board.setText("something else")
    tab.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert tab.board.kept == copied


def test_a_likely_next_reply_opens_from_its_chip(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    chips = tab.page.pane.preview.next_chips()
    tab.wait(lambda: chips[0].isVisible())
    chips[0].setFocus()
    tab.press(ENTER)
    tab.wait(lambda: tab.key() != "ship.urgent_sf")
    assert tab.page.top.search.text() == ""
    tab.press(Qt.Key.Key_Z, CTRL)
    assert tab.page.top.search.text() == "ship.urgent_sf"


def test_typing_updates_the_part_at_once(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    action = tab.page.desk.next_action()
    assert isinstance(action, Fill)
    tab.press(ENTER)
    tab.type("98765")
    words = [card.text.words() for card in tab.page.pane.preview.parts.cards]
    assert any("98" in text and "765" in text for text in words)
    assert tab.page.desk.value(action.field).source is Source.TYPED


def test_a_field_that_the_settings_leave_open_stays_while_it_is_typed(tab: Tab) -> None:
    tab.search("greet.first")
    tab.press(ENTER)
    field = QApplication.focusWidget()
    tab.type("Yunshan")
    assert QApplication.focusWidget() is field
    assert field.text() == "Yunshan"


def test_a_clipboard_held_by_another_program_is_said_and_counts_as_nothing(tab: Tab) -> None:
    tab.search("greet.first")
    tab.fill_gaps("Kim")
    tab.board.blocked = True
    tab.press(ENTER)
    tab.wait(lambda: "clipboard" in tab.page.pane.preview._trouble.words())
    assert tab.page.desk.last_copied is None
    assert isinstance(tab.page.desk.next_action(), CopyPart)


def test_the_hint_line_and_the_button_say_the_same(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    hints = {hint.keys: hint.words for hint in tab.page.hints()}
    assert hints["Enter",] == "go to the gap"
    tab.fill_gaps("14")
    hints = {hint.keys: hint.words for hint in tab.page.hints()}
    assert hints["Enter",] == "copy"
    assert tab.button() == "Copy part 1"


def test_after_the_last_part_the_next_word_is_a_new_query(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    tab.page.reception.focus_search()
    for _ in tab.page.desk.composition.parts:
        tab.press(ENTER)
    tab.type("fh")
    assert tab.page.top.search.text() == "fh"


def test_while_parts_are_left_the_query_stays_to_be_mended(tab: Tab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    tab.press(ENTER)
    assert tab.page.top.search.selectedText() == ""


def test_a_message_pasted_over_an_old_query_takes_its_place(tab: Tab) -> None:
    tab.search("ship.no_g")
    tab.paste("Kad saljete posiljku? Platila sam juce.")
    assert tab.page.desk.message == "Kad saljete posiljku? Platila sam juce."


def test_a_word_pasted_into_a_query_stays_part_of_it(tab: Tab) -> None:
    tab.type("ship ")
    tab.paste("when")
    assert tab.page.top.search.text() == "ship when"
