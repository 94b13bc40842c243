"""Writing, changing, deleting replies; everything can be undone and nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shopdesk.replies.builtin import Offer
from shopdesk.replies.editing import ReplyDraft, VariantDraft
from shopdesk.replies.model import Stage
from shopdesk.replies.service import Loaded
from shopdesk.replies.tab.editor import Editor
from shopdesk.replies.tab.offers import Offers
from tests.replies.tab.conftest import CTRL, SHIFT, MakeTab, Tab

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def editor(tab: Tab) -> Editor:
    page = tab.page.library._overlay.page
    assert isinstance(page, Editor)
    return page


def open_editor(tab: Tab, key: str = "bye.anything_else") -> Editor:
    tab.show(key)
    tab.press(Qt.Key.Key_F2)
    return editor(tab)


def test_an_edit_is_saved_and_found(tab: Tab) -> None:
    page = open_editor(tab)
    page.columns[0].wordings[0].parts[0].setPlainText("Zebra stripes, {customer}?")
    tab.press(ENTER, CTRL)
    tab.wait(lambda: not tab.page.library.is_open())
    tab.type("zebra stripes")
    assert tab.page.pane.chosen_key() == "bye.anything_else"
    assert tab.stored("bye.anything_else").variants["en"].wordings[0].parts[0].startswith("Zebra")


def test_an_edit_can_be_undone(tab: Tab) -> None:
    before = tab.stored("bye.anything_else").variants["en"].title
    page = open_editor(tab)
    page.columns[0].title.selectAll()
    QTest.keyClicks(page.columns[0].title, "Other title")
    page.save()
    tab.wait(lambda: tab.stored("bye.anything_else").variants["en"].title == "Other title")
    tab.wait(lambda: not tab.page.library.is_open())
    tab.press(Qt.Key.Key_Z, CTRL)
    tab.wait(lambda: tab.stored("bye.anything_else").variants["en"].title == before)


def test_an_unclosed_brace_is_named_saving_is_off_and_the_text_stays(tab: Tab) -> None:
    page = open_editor(tab)
    part = page.columns[0].wordings[0].parts[0]
    part.setPlainText("Hello,\n{customer, welcome")
    assert not page.bar.primary.isEnabled()
    trouble = page.columns[0].wordings[0]._troubles[0].words()
    assert "line 2" in trouble
    page.save()
    assert tab.page.library.is_open()
    assert part.toPlainText() == "Hello,\n{customer, welcome"


def test_leaving_without_saving_comes_back_by_control_z(tab: Tab) -> None:
    page = open_editor(tab)
    page.columns[0].wordings[0].parts[0].setPlainText("Half a thought")
    tab.press(ESC)
    assert not tab.page.library.is_open()
    tab.press(Qt.Key.Key_Z, CTRL)
    assert editor(tab).columns[0].wordings[0].parts[0].toPlainText() == "Half a thought"


def test_an_edit_interrupted_by_a_crash_is_offered(
    make_tab: MakeTab, tab: Tab, loaded: Loaded
) -> None:
    page = open_editor(tab)
    page.columns[0].wordings[0].parts[0].setPlainText("Before the crash")
    tab.page.keep_drafts()
    tab.wait(lambda: "edit" in tab.services.load().drafts)
    again = make_tab()
    again.page.show_library(tab.services.load())
    line = again.page.pane.unfinished
    assert again.shown(line)
    line.taken.emit()
    assert editor(again).columns[0].wordings[0].parts[0].toPlainText() == "Before the crash"


def test_a_search_in_vain_can_be_written_at_once(tab: Tab) -> None:
    tab.type("qzxv giraffe")
    assert tab.button() == "Copy"
    tab.press(ENTER)
    page = editor(tab)
    assert page.columns[0].title.text() == "qzxv giraffe"
    page.columns[0].wordings[0].parts[0].setPlainText("We have no giraffes, because they are tall.")
    tab.press(ENTER, CTRL)
    tab.wait(lambda: not tab.page.library.is_open())
    tab.wait(lambda: tab.key().endswith("giraffe"))


def test_a_deleted_reply_comes_back_by_control_z_in_the_list(tab: Tab) -> None:
    tab.show("bye.anything_else")
    tab.page.pane.list.setFocus()
    tab.press(Qt.Key.Key_Delete)
    tab.wait(lambda: "bye.anything_else" not in tab.page.reception.shelf)
    assert "Ctrl+Z" in tab.page.toast._note
    tab.press(Qt.Key.Key_Z, CTRL)
    tab.wait(lambda: "bye.anything_else" in tab.page.reception.shelf)
    assert tab.stored("bye.anything_else").key


def test_a_duplicate_is_the_owners_own_and_is_shown(tab: Tab) -> None:
    tab.show("bye.anything_else")
    tab.press(Qt.Key.Key_D, CTRL | SHIFT)
    tab.wait(lambda: tab.key() not in ("", "bye.anything_else"))
    assert tab.stored(tab.key()).variants["en"].title.endswith("(copy)")


def test_a_favourite_is_starred_and_listed(tab: Tab) -> None:
    tab.show("bye.anything_else")
    tab.press(Qt.Key.Key_B, CTRL)
    tab.wait(lambda: tab.stored("bye.anything_else").favourite)
    assert tab.page.reception.shelf["bye.anything_else"].favourite


def test_single_letters_act_only_while_the_list_has_the_focus(tab: Tab) -> None:
    tab.show("bye.anything_else")
    tab.type("e")
    assert not tab.page.library.is_open()
    tab.press(ESC)
    tab.page.pane.list.setFocus()
    tab.press(Qt.Key.Key_E)
    assert tab.page.library.is_open()


def test_wordings_are_added_and_the_best_is_marked(tab: Tab) -> None:
    page = open_editor(tab)
    column = page.columns[0]
    column._add_wording()
    column.wordings[-1].parts[0].setPlainText("Another way to say it.")
    column._mark_best(column.draft.wordings[-1])
    page.save()
    tab.wait(lambda: tab.stored("bye.anything_else").variants["en"].wordings[-1].best)
    wordings = tab.stored("bye.anything_else").variants["en"].wordings
    assert [one.best for one in wordings].count(True) == 1


def test_a_field_is_inserted_at_the_cursor(tab: Tab) -> None:
    page = open_editor(tab)
    wording = page.columns[0].wordings[0]
    wording.parts[0].setPlainText("Dear ")
    wording.parts[0].setFocus()
    wording.parts[0].moveCursor(wording.parts[0].textCursor().MoveOperation.End)
    wording.insert_field("customer")
    assert wording.parts[0].toPlainText() == "Dear {customer}"
    assert QApplication.focusWidget() is wording.parts[0]


def test_a_language_that_is_older_than_another_is_marked() -> None:
    old = datetime(2026, 7, 1, tzinfo=UTC)
    draft = ReplyDraft(
        Stage.SHIPPING,
        variants={
            "zh": VariantDraft("发货", changed_at=old + timedelta(days=12)),
            "en": VariantDraft("Dispatch", changed_at=old),
        },
    )
    assert draft.older() == {"en": ("zh", timedelta(days=12))}


def test_a_draft_survives_as_plain_values(tab: Tab) -> None:
    draft = ReplyDraft.of(tab.stored("ship.urgent_sf"))
    assert ReplyDraft.from_plain(draft.to_plain()) == draft


def test_newer_built_in_texts_are_offered_and_never_forced(tab: Tab) -> None:
    mine = tab.stored("bye.anything_else").variants["en"]
    newer = replace(mine, title="A newer title")
    offers = [Offer("bye.anything_else", "en", mine, newer)]
    tab.page.show_offers(offers)
    assert "1" in tab.page.pane.offers.words()
    tab.page.library.offers.open()
    page = tab.page.library._overlay.page
    assert isinstance(page, Offers)
    page.taken.emit(offers[0])
    tab.wait(lambda: tab.stored("bye.anything_else").variants["en"].title == newer.title)
    assert not tab.page.library.offers.there_are_some()
    assert not tab.page.library.is_open()


def test_a_warned_word_is_replaced_in_the_stored_reply(tab: Tab) -> None:
    page = open_editor(tab)
    page.columns[0].wordings[0].parts[0].setPlainText("This is guaranteed to fit.")
    page.save()
    tab.wait(lambda: not tab.page.library.is_open())
    tab.wait(lambda: tab.page.desk.composition is not None)
    tab.wait(lambda: "guaranteed" in tab.page.desk.composition.whole)
    warning = tab.page.desk.composition.warnings[0]
    tab.page.pane.preview.note.replace_asked.emit(warning)
    tab.wait(lambda: not tab.page.desk.composition.warnings)
    assert warning.word not in tab.stored("bye.anything_else").variants["en"].wordings[0].parts[0]
