"""What the small widgets do under a person's hands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.ui.theme import tokens
from shopdesk.ui.widgets import (
    ActionBar,
    Button,
    FieldEdit,
    Hint,
    HintLine,
    InlineMessage,
    KeyCap,
    MessageEdit,
    PartCard,
    RunText,
    SearchField,
    Segmented,
    Toast,
    keys_of,
)
from shopdesk.ui.widgets.run_text import keep_words
from shopdesk.ui.widgets.toast import SHOWN_FOR_MS

NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField()
    qtbot.addWidget(made)
    return made


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def test_typing_is_told_letter_by_letter(field: SearchField) -> None:
    told: list[str] = []
    field.edited.connect(told.append)
    QTest.keyClicks(field, "fh")
    assert told == ["f", "fh"]


def test_pinyin_under_composition_is_not_searched_for(field: SearchField) -> None:
    told: list[str] = []
    field.edited.connect(told.append)
    compose(field, "fa'huo")
    assert field.composing
    assert told == []
    compose(field, "", commit="发货")
    assert not field.composing
    assert told == ["发货"]


def test_the_last_korean_syllable_counts_while_it_is_composed(field: SearchField) -> None:
    told: list[str] = []
    field.edited.connect(told.append)
    compose(field, "ㅂ")
    compose(field, "배")
    compose(field, "ㅅ", commit="배")
    compose(field, "송")
    assert told == ["ㅂ", "배", "배ㅅ", "배송"]
    assert field.text() == "배"


def test_enter_and_arrows_belong_to_the_input_method_while_it_composes(field: SearchField) -> None:
    told: list[object] = []
    field.entered.connect(told.append)
    field.stepped.connect(told.append)
    compose(field, "ni")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        QTest.keyClick(field, key)
    assert told == []
    compose(field, "")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [1, False, True]


def test_a_pasted_message_is_told_with_its_line_breaks(field: SearchField) -> None:
    pasted: list[str] = []
    edited: list[str] = []
    field.pasted.connect(pasted.append)
    field.edited.connect(edited.append)
    QGuiApplication.clipboard().setText("Hello!\nDo you ship to Leeds?")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted == ["Hello!\nDo you ship to Leeds?"]
    assert edited == []
    assert field.text() == "Hello! Do you ship to Leeds?"


def test_a_word_pasted_into_a_query_is_an_edit(field: SearchField) -> None:
    edited: list[str] = []
    QTest.keyClicks(field, "ship ")
    field.edited.connect(edited.append)
    QGuiApplication.clipboard().setText("Leeds")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert edited == ["ship Leeds"]


def test_an_emptied_field_gives_its_text_back(field: SearchField, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "hitno")
    with qtbot.assertNotEmitted(field.edited):
        field.empty()
    assert field.text() == ""
    field.undo()
    assert field.text() == "hitno"


def test_a_field_of_a_thousand_lines_is_one_line(field: SearchField) -> None:
    QGuiApplication.clipboard().setText("a\n" * 1000)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "\n" not in field.text()


def test_arrows_move_the_choice_and_tell(qtbot: QtBot) -> None:
    languages = Segmented([("zh", "中文"), ("ko", "한국어"), ("en", "English")])
    qtbot.addWidget(languages)
    told: list[str] = []
    languages.chosen.connect(told.append)
    languages.choose("ko")
    assert told == []
    QTest.keyClick(languages, Qt.Key.Key_Right)
    QTest.keyClick(languages, Qt.Key.Key_Right)
    assert told == ["en"]
    assert languages.choice() == "en"


def test_one_choice_of_several_takes_the_tab_key(qtbot: QtBot) -> None:
    choice = Segmented([("a", "A"), ("b", "B")])
    qtbot.addWidget(choice)
    choice.choose("b")
    policies = [
        button.focusPolicy() for button in choice.findChildren(type(choice._group.button(-2)))
    ]
    assert policies.count(Qt.FocusPolicy.TabFocus) == 1


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    button = Button("Copy all")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_an_ampersand_on_a_button_is_itself(qtbot: QtBot) -> None:
    button = Button("Returns & refunds")
    qtbot.addWidget(button)
    assert button.words() == "Returns & refunds"
    assert button.accessibleName() == "Returns & refunds"


def test_a_missing_value_is_asked_for_by_its_word(qtbot: QtBot) -> None:
    fee = FieldEdit("Fee")
    qtbot.addWidget(fee)
    fee.set_missing("needed")
    assert fee.is_missing()
    assert fee.placeholderText() == "needed"
    fee.set_missing()
    assert not fee.is_missing()


def test_an_offer_in_a_field_can_be_taken(qtbot: QtBot) -> None:
    fee = FieldEdit("Fee")
    qtbot.addWidget(fee)
    fee.set_offer("Quote 0.9 kg to Busan")
    with qtbot.waitSignal(fee.offer_taken):
        fee._offer.click()


def test_the_focus_moves_nothing_in_a_field(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    fields = [FieldEdit("Place"), FieldEdit("Fee")]
    for made in fields:
        made.setText("Шангај")
        column.addWidget(made)
    page.show()
    fields[1].setFocus()
    before = fields[0].cursorRect()
    fields[0].setFocus()
    assert fields[0].cursorRect() == before


def test_enter_in_a_message_acts_and_shift_enter_breaks_the_line(qtbot: QtBot) -> None:
    box = MessageEdit("Buyer’s message")
    qtbot.addWidget(box)
    told: list[bool] = []
    box.entered.connect(told.append)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told == [False]
    assert box.toPlainText().count("\n") + box.toPlainText().count("\u2028") == 1


def test_tints_stand_right_after_an_emoji(qtbot: QtBot) -> None:
    box = MessageEdit()
    qtbot.addWidget(box)
    box.set_message("🙂🙂 to Leeds")
    box.tint([(6, 11)])
    assert box.extraSelections()[0].cursor.selectedText() == "Leeds"


def test_a_shown_message_tells_nobody(qtbot: QtBot) -> None:
    box = MessageEdit()
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.edited):
        box.set_message("안녕하세요")


def test_korean_words_are_not_broken_inside(qtbot: QtBot) -> None:
    assert keep_words("배송 조회") == "배\u2060송 조\u2060회"
    assert keep_words("") == ""
    text = RunText()
    qtbot.addWidget(text)
    text.set_runs([("부산", "value"), ("까지 ", "plain"), ("EMS", "value")], "ko")
    assert text.toPlainText() == "부\u2060산\u2060까\u2060지 EMS"
    assert text.words() == "부산까지 EMS"


def test_selected_text_is_copied_without_the_marks_of_layout(qtbot: QtBot) -> None:
    text = RunText()
    qtbot.addWidget(text)
    text.set_runs([("배송 조회", "plain")], "ko")
    text.selectAll()
    mime: QMimeData = text.createMimeDataFromSelection()
    assert mime.text() == "배송 조회"
    assert not mime.hasHtml()


def test_values_and_gaps_are_tinted(qtbot: QtBot) -> None:
    text = RunText()
    qtbot.addWidget(text)
    text.set_runs([("14 јуана", "value"), (" за ", "plain"), ("место", "missing")], "sr")
    block, tints = text.document().begin(), []
    run = block.begin()
    while not run.atEnd():
        tints.append(run.fragment().charFormat().background().color().name().upper())
        run += 1
    assert tints[0] == tokens().accent_t
    assert tints[-1] == tokens().amber_t
    assert text._marked == [(12, 17)]


def test_a_card_names_its_part(qtbot: QtBot) -> None:
    card = PartCard()
    qtbot.addWidget(card)
    card.set_part(2, 3, [("Hello", "plain")], "en")
    assert card._head.text() == "Part 2 of 3"
    card.set_active(active=True)
    assert card.property("active") is True
    with qtbot.waitSignal(card.copy_asked):
        card._copy.click()


def test_a_toast_says_one_thing_at_a_time_and_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toast = Toast(window)
    toast.say("Copied part 1")
    toast.say("Copied part 2", "1 part left")
    assert toast.isVisible()
    assert toast.accessibleName() == "Copied part 2 1 part left"
    assert len(window.findChildren(Toast)) == 1
    assert toast._timer.interval() == SHOWN_FOR_MS == 3000
    toast._timer.timeout.emit()
    assert not toast.isVisible()
    toast._timer.stop()


def test_a_toast_never_takes_the_focus_or_a_click(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window)
    assert toast.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert toast.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_an_empty_message_takes_no_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    message = InlineMessage("error")
    column.addWidget(message)
    page.show()
    assert not message.isVisible()
    message.say("The file could not be read.", "Nothing was changed.", link="Choose another")
    assert message.isVisible()
    assert message.words() == "The file could not be read. Nothing was changed."
    with qtbot.waitSignal(message.taken):
        message._link.click()


def test_a_message_made_before_its_place_does_not_become_a_window(qtbot: QtBot) -> None:
    message = InlineMessage("error", "Said too early")
    qtbot.addWidget(message)
    assert not message.isVisible()


def test_hints_are_read_out_with_their_keys(qtbot: QtBot) -> None:
    line = HintLine()
    qtbot.addWidget(line)
    line.set_hints([Hint(("Ctrl", "Enter"), "all parts"), Hint(("Esc",), "clear")])
    assert line.accessibleName() == "Ctrl+Enter all parts, Esc clear"


@pytest.mark.parametrize(
    ("shortcut", "keys"),
    [
        ("Ctrl+Shift+V", ("Ctrl", "Shift", "V")),
        ("Ctrl++", ("Ctrl", "+")),
        ("Ctrl+Return", ("Ctrl", "Enter")),
        ("F1", ("F1",)),
        ("", ()),
    ],
)
def test_a_shortcut_has_a_cap_for_each_key(shortcut: str, keys: tuple[str, ...]) -> None:
    assert keys_of(shortcut) == keys


def test_key_caps_are_read_out_as_one_shortcut(qtbot: QtBot) -> None:
    caps = KeyCap(("Ctrl", "K"))
    qtbot.addWidget(caps)
    assert caps.accessibleName() == "Ctrl+K"


def test_the_empty_corner_of_a_toast_lets_clicks_through(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    toast = Toast(window)
    toast.say("Copied")
    assert window.childAt(QPoint(380, 270)) is None
    toast.hide()
    toast._timer.stop()


@pytest.mark.parametrize("make", [FieldEdit, MessageEdit])
def test_keys_belong_to_the_input_method_while_a_value_is_composed(
    make: type[FieldEdit | MessageEdit], qtbot: QtBot
) -> None:
    edit = make()
    qtbot.addWidget(edit)
    told: list[object] = []
    edit.entered.connect(told.append)
    edit.stepped.connect(told.append)
    compose(edit, "ni")
    assert edit.composing
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down):
        QTest.keyClick(edit, key)
    escape = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NO_KEYS)
    escape.ignore()
    QApplication.sendEvent(edit, escape)
    assert escape.isAccepted()
    assert told == []
    compose(edit, "", commit="你")
    assert not edit.composing
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == [False]


def test_a_long_sentence_is_shown_whole_in_a_narrow_pane(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    line = InlineMessage("error")
    column.addWidget(line)
    column.addStretch(1)
    pane.resize(320, 600)
    pane.show()
    line.say("The system’s keyring does not work here. " * 5)
    QApplication.processEvents()
    assert line._lead.height() >= line._lead.heightForWidth(line._lead.width())
    line.say("Short.", "And a second sentence that is long enough for more lines. " * 3)
    QApplication.processEvents()
    assert line._rest.height() >= line._rest.heightForWidth(line._rest.width())


def test_the_note_in_the_bar_gives_way_to_the_buttons(qtbot: QtBot) -> None:
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.add(Button("Copy part 1"))
    narrow = bar.minimumSizeHint().width()
    bar.set_note("Nothing is copied with a gap in it. " * 4)
    assert bar.minimumSizeHint().width() <= narrow + bar.layout().spacing()
    bar.resize(narrow + 80, bar.height())
    bar.show()
    assert bar._note.toolTip().startswith("Nothing is copied")


def test_an_only_part_is_not_counted(qtbot: QtBot) -> None:
    card = PartCard()
    qtbot.addWidget(card)
    card.set_part(1, 1, [("Hello", "plain")], "en")
    assert card._head.isHidden()
    card.set_part(1, 2, [("Hello", "plain")], "en")
    assert not card._head.isHidden()


def test_a_marked_option_is_read_with_its_letter(qtbot: QtBot) -> None:
    whole = Segmented([("0", "Friendly"), ("1", "Formal")])
    qtbot.addWidget(whole)
    plain = whole.sizeHint().width()
    whole.set_mark("0", "A", "star-fill")
    assert whole._segments["0"].accessibleName() == "A Friendly"
    whole.updateGeometry()
    assert whole._segments["0"].sizeHint().width() > plain // 2


def test_a_toast_moves_up_with_what_it_stands_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    foot = QWidget(window)
    foot.setGeometry(0, 344, 600, 56)
    window.show()
    toast = Toast(window, above=foot)
    toast.say("Copied")
    assert toast.geometry().bottom() + 1 == 344 - 16
    foot.setGeometry(0, 304, 600, 96)
    assert toast.geometry().bottom() + 1 == 304 - 16
    toast.hide()
    toast._timer.stop()
