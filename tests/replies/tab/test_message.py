"""A buyer's message, typed or pasted: its language, what it says, and what answers it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopdesk.replies.deskmodel import Fill, Source
from shopdesk.replies.tab.answering import answers, fit_steps, questions
from shopdesk.replies.tab.message_work import LONGEST_MESSAGE
from tests.replies.tab.conftest import CTRL, Tab

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
MESSAGE = "Hello, I am Emma.\nWhen will you ship my order 2026072500127?"


def test_a_pasted_message_is_suggested_for_and_the_best_reply_is_copied(tab: Tab) -> None:
    tab.paste(MESSAGE)
    assert tab.page.pane.has_message
    assert tab.page.pane.message.rows.rowCount() == 5
    tab.settled()
    tab.fill_gaps()
    tab.press(ENTER)
    assert tab.board.kept == tab.page.desk.composition.parts[0].text


def test_a_typed_question_becomes_a_message_and_typing_goes_on_in_it(tab: Tab) -> None:
    tab.type("when do you ship?")
    assert tab.page.pane.has_message
    tab.type(" please")
    assert tab.page.desk.message == "when do you ship? please"


def test_what_the_message_says_fills_fields_and_is_said_to_come_from_it(tab: Tab) -> None:
    tab.paste(MESSAGE)
    value = tab.page.desk.value("customer")
    assert value.text == "Emma"
    assert value.source is Source.MESSAGE
    assert tab.page.desk.value("order").text == "2026072500127"


def test_the_language_of_a_message_becomes_the_buyers(tab: Tab) -> None:
    tab.paste("Zdravo! Kada šaljete moju porudžbinu? Hvala puno unapred.")
    assert tab.page.desk.output == "sr-Latn"
    assert tab.page.top.languages.choice() == "sr-Latn"
    assert "detected" in tab.page.pane.message._how.text()


def test_the_detected_language_can_be_changed(tab: Tab) -> None:
    tab.paste(MESSAGE)
    tab.press(Qt.Key.Key_L, CTRL)
    assert tab.page.desk.output == "sr"
    assert "chosen" in tab.page.pane.message._how.text()


def test_escape_goes_back_to_the_list_and_control_z_to_the_message(tab: Tab) -> None:
    tab.paste(MESSAGE)
    tab.press(ESC)
    assert not tab.page.pane.has_message
    tab.press(Qt.Key.Key_Z, CTRL)
    assert tab.page.pane.has_message
    assert tab.page.pane.message.box.toPlainText() == MESSAGE


def test_control_3_copies_the_third_suggestion(tab: Tab) -> None:
    tab.paste(MESSAGE)
    third = tab.page.pane.offered_key(2)
    tab.press(Qt.Key.Key_3, CTRL)
    tab.wait(lambda: tab.key() == third)
    if isinstance(tab.page.desk.next_action(), Fill):
        assert tab.board.kept == ""
        tab.fill_gaps()
        tab.press(ENTER)
    assert tab.board.kept == tab.page.desk.composition.parts[0].text


def test_several_questions_are_answered_by_one_staged_copy(tab: Tab) -> None:
    tab.paste("Which courier do you use? Can I return the shoes if they do not fit?")
    pane = tab.page.pane.message
    assert len(pane._answers) == 2
    pane.several.emit(pane._answers)
    tab.wait(lambda: tab.page.desk.several)
    assert [reply.key for reply in tab.page.desk.replies] == pane._answers


def test_typing_a_query_leaves_the_message_which_comes_back(tab: Tab) -> None:
    tab.paste(MESSAGE)
    tab.page.top.search.setFocus()
    tab.type("c")
    assert not tab.page.pane.has_message
    tab.page.pane.list.setFocus()
    tab.press(Qt.Key.Key_Z, CTRL)
    assert tab.page.pane.has_message


def test_a_pasted_word_is_a_query(tab: Tab) -> None:
    tab.paste("courier")
    assert not tab.page.pane.has_message
    assert tab.page.desk.query == "courier"


def test_a_pasted_megabyte_stays_usable(tab: Tab) -> None:
    tab.paste("When will you ship? " * 50_000)
    assert tab.page.pane.has_message
    assert len(tab.page.desk.message) == LONGEST_MESSAGE
    tab.settled()
    tab.press(ESC)
    tab.search("courier")
    assert tab.key()


@pytest.mark.parametrize(
    "text",
    [
        "📦 Where is my parcel? 😡😡",
        "Where is\x00 my\x07 parcel\x1b?",
        "Where is my parcel?\n\u202egnirts",
    ],
)
def test_emoji_and_control_characters_do_no_harm(tab: Tab, text: str) -> None:
    tab.paste(text)
    assert tab.page.pane.has_message
    assert "\x00" not in tab.page.desk.message
    tab.page.keep_drafts()


def test_an_unpaired_surrogate_is_survived(tab: Tab) -> None:
    tab.page.reception.messages.open("Where is my parcel\ud83d?")
    tab.page.reception.fill("customer", "Em\udc00ma")
    tab.page.reception.type_query("zz\ud83dzz")
    tab.page.keep_drafts()
    assert QApplication.focusWidget() is not None


def test_questions_are_told_from_statements() -> None:
    text = "Hi! I like it. When do you ship? 多少钱？还有货。"
    assert questions(text) == ["When do you ship?", "多少钱？"]


def test_one_question_is_no_staged_copy() -> None:
    assert answers("When do you ship?", lambda _: [("ship.when", 0.9)]) == []


def test_two_questions_with_the_same_answer_are_no_staged_copy() -> None:
    assert answers("When? And when exactly?", lambda _: [("ship.when", 0.9)]) == []


def test_the_fit_has_four_steps() -> None:
    assert [fit_steps(score) for score in (0.8, 0.75, 0.6, 0.3, 0.1)] == [4, 4, 3, 2, 1]
