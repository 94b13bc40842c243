"""What the list shows: stages, counts, orders, letters, loading, nothing found."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from shopdesk.replies.fields import Field, FieldCatalogue
from shopdesk.replies.model import Stage
from shopdesk.replies.service import Loaded
from shopdesk.replies.tab.browsing import Browsing, Order
from shopdesk.replies.tab.sketch import sketch
from shopdesk.replies.tab.words import WindowWords, window_language
from shopdesk.ui.widgets import ROW
from tests.replies.tab.conftest import CTRL, MakeTab, Tab


def test_before_the_library_is_there_rows_keep_their_place(make_tab: MakeTab) -> None:
    tab = make_tab()
    assert tab.page.pane.browse.results._stack.currentWidget() is (
        tab.page.pane.browse.results._loading
    )
    tab.type("cour")
    assert tab.page.desk.query == "cour"


def test_what_was_typed_before_the_library_came_is_searched_for(
    make_tab: MakeTab, loaded: Loaded
) -> None:
    tab = make_tab()
    tab.type("courier")
    tab.page.show_library(loaded)
    assert tab.page.pane.chosen_key()


def test_counts_stand_at_every_stage_and_a_dash_where_there_is_none(tab: Tab) -> None:
    tab.type("courier")
    rows = tab.page.pane.browse.stages.rows
    assert rows.row(None).count == tab.page.pane.browse.results.listing.in_all
    assert rows.row(Stage.SHIPPING).count > 0


def test_a_stage_shows_only_its_replies(tab: Tab) -> None:
    tab.page.pane.browse.stages.list.choose(1 + list(Stage).index(Stage.BARGAINING))
    entries = tab.page.pane.browse.results.rows.entries
    assert entries
    assert {entry.stage for entry in entries} == {Stage.BARGAINING}


def test_hits_are_marked_in_the_rows(tab: Tab) -> None:
    tab.type("courier")
    model = tab.page.pane.list.model()
    row = model.index(0, 0).data(ROW)
    assert row.title_hits or row.second_hits


def test_nothing_found_offers_to_write_and_the_nearest(tab: Tab) -> None:
    tab.type("couriqzxvw")
    nothing = tab.page.pane.browse.results.nothing
    assert tab.shown(nothing)
    assert "couriqzxvw" in nothing._title.text()
    assert tab.page.pane.browse.results.listing.nearest


def test_a_search_in_vain_is_filed_only_when_the_owner_stays_on_it(tab: Tab) -> None:
    tab.type("qzxvw")
    assert tab.page.reception._misses._stay.isActive()
    tab.press(Qt.Key.Key_Escape)
    assert not tab.page.reception._misses._stay.isActive()


def test_the_draft_of_the_desk_is_taken_up_at_the_next_start(tab: Tab, make_tab: MakeTab) -> None:
    tab.search("ship.urgent_sf")
    tab.fill_gaps("14")
    tab.page.keep_drafts()
    tab.wait(lambda: "desk" in tab.services.load().drafts)
    again = make_tab()
    again.page.show_library(tab.services.load())
    again.settled()
    assert again.page.top.search.text() == "ship.urgent_sf"
    assert again.key() == "ship.urgent_sf"
    assert again.page.desk.has_values


def test_a_narrow_window_folds_the_stages_into_a_drop_down(tab: Tab) -> None:
    tab.window.resize(980, 700)
    tab.wait(lambda: not tab.shown(tab.page.pane.browse.stages))
    assert tab.shown(tab.page.pane.browse.results.stage)


def test_favourites_are_listed_alone(loaded: Loaded) -> None:
    browsing = Browsing(loaded.shelf)
    assert browsing.listing("", None, Order.FAVOURITES).entries == ()
    loaded.shelf.star("greet.first", favourite=True)
    listing = browsing.listing("", None, Order.FAVOURITES)
    assert [entry.key for entry in listing.entries] == ["greet.first"]
    assert listing.by_stage == {Stage.GREETING: 1}


def test_used_most_puts_this_months_copies_first(loaded: Loaded) -> None:
    browsing = Browsing(loaded.shelf)
    browsing.month["ship.when"] = 9
    assert browsing.listing("", None, Order.BEST).entries[0].key == "ship.when"
    assert browsing.listing("ship", None, Order.USED).entries[0].key == "ship.when"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Hello{customer?, {customer}}!", "Hello, {Customer}!"),
        ("To {place} in {n|day|days}", "To {Place} in {n}"),
        ("Cut {plac", "Cut …"),
        ("Cut {customer?, {custom", "Cut …"),
        ("No braces", "No braces"),
    ],
)
def test_a_row_shows_fields_by_their_names(line: str, shown: str) -> None:
    fields = FieldCatalogue(
        [Field("customer", label={"en": "Customer"}), Field("place", label={"en": "Place"})]
    )
    assert sketch(line, "en", fields) == shown


def test_a_row_in_serbian_latin_has_its_fields_in_latin() -> None:
    fields = FieldCatalogue([Field("fee", label={"sr": "Поштарина"})])
    assert sketch("Достава је {fee}", "sr-Latn", fields) == "Dostava je {Poštarina}"
    assert sketch("Достава је {fee}", "sr", fields) == "Достава је {Поштарина}"


def test_the_week_s_feature_is_in_the_window_s_script(tab: Tab) -> None:
    before = QLocale()
    serbian, country = QLocale.Language.Serbian, QLocale.Country.Serbia
    try:
        QLocale.setDefault(QLocale(serbian, QLocale.Script.LatinScript, country))
        tab.page.set_shop_values({("featured", "sr"): "Мрежасте патике M2"})
        assert tab.page.pane.browse.stages._feature._product.text() == "Mrežaste patike M2"
    finally:
        QLocale.setDefault(before)


def test_without_favourites_the_list_says_how_a_reply_becomes_one(tab: Tab) -> None:
    tab.page.pane.browse.sort(Order.FAVOURITES)
    nothing = tab.page.pane.browse.results.nothing
    assert tab.shown(nothing)
    assert nothing._title.text() == "No favourites yet"
    assert not tab.shown(nothing._write)
    nothing._all.click()
    assert tab.page.pane.browse.results.listing.entries


def test_a_query_that_finds_no_favourite_is_no_search_in_vain(tab: Tab) -> None:
    tab.page.pane.browse.sort(Order.FAVOURITES)
    tab.type("courier")
    assert not tab.page.reception._misses._stay.isActive()


def test_where_nothing_is_found_the_hints_promise_nothing(tab: Tab) -> None:
    tab.type("couriqzxvw")
    assert [hint.words for hint in tab.page.hints()] == ["write it", "clear"]


def test_the_most_used_comes_first_from_a_library_of_any_size(loaded: Loaded) -> None:
    last = list(loaded.shelf)[-1].key
    browsing = Browsing(loaded.shelf, Counter({last: 3}))
    assert browsing.listing("", None, Order.BEST, limit=5).entries[0].key == last


def test_the_toast_does_not_lie_on_what_was_copied_last(tab: Tab) -> None:
    tab.show("bye.anything_else")
    tab.press(Qt.Key.Key_Return)
    tab.wait(lambda: bool(tab.toast()))
    last = tab.page.pane.preview.last
    tab.wait(lambda: last.isVisible() and last.height() > 0)
    top = last.mapTo(tab.page, last.rect().topLeft()).y()
    tab.wait(lambda: tab.page.toast.geometry().bottom() < top)


def test_the_language_of_the_window_is_that_of_its_locale() -> None:
    before = QLocale()
    serbian, country = QLocale.Language.Serbian, QLocale.Country.Serbia
    try:
        QLocale.setDefault(QLocale(serbian, QLocale.Script.LatinScript, country))
        assert window_language() == "sr-Latn"
        QLocale.setDefault(QLocale(QLocale.Language.Chinese))
        assert window_language() == "zh"
    finally:
        QLocale.setDefault(before)


def test_a_serbian_latin_window_writes_field_names_in_latin() -> None:
    field = Field("place", label={"sr": "Место"})
    assert WindowWords("sr-Latn").field(field) == "Mesto"


def test_every_action_has_words_and_the_page_tells_its_keys(tab: Tab) -> None:
    ids = [action for action in tab.page._actions if action.id.startswith("replies.")]
    assert len(ids) > 15
    assert all(action.words() for action in ids)
    assert tab.page.hints()
    tab.press(Qt.Key.Key_F, CTRL)
    assert tab.page.top.search.hasFocus()


def test_everything_that_takes_the_focus_has_a_name(tab: Tab) -> None:
    tab.show("ship.urgent_sf")
    tab.paste("When will you ship it? How long does it take?")
    tab.settled()
    nameless = [
        widget
        for widget in tab.page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or isinstance(widget, QScrollArea | QScrollBar))
    ]
    assert nameless == []


def test_nothing_but_the_window_is_ever_shown_on_its_own(tab: Tab) -> None:
    shown = Shown()
    QApplication.instance().installEventFilter(shown)
    tab.show("ship.urgent_sf")
    tab.paste("When will you ship it? How long does it take?")
    tab.settled()
    tab.press(Qt.Key.Key_F2)
    tab.press(Qt.Key.Key_Escape)
    QApplication.instance().removeEventFilter(shown)
    assert shown.windows == []


class Shown(QObject):
    """Notes every widget that becomes a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(repr(watched))
        return False
