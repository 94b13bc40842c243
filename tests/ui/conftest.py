"""A dressed application and small pages for the window's tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from shopdesk.ui.page import Page
from shopdesk.ui.theme import Theme
from shopdesk.ui.widgets import Hint, SearchField, TopBar


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> Theme:
    """One theme for all tests: dressing every widget for each would cost most of their time."""
    return Theme(qapp, "light", "en")


@pytest.fixture(autouse=True)
def theme(wardrobe: Theme) -> Iterator[Theme]:
    """Light, English; every test begins with it."""
    yield wardrobe
    wardrobe.wear("light")
    wardrobe.speak("en")


class PlainPage(Page):
    """A page with a search field that remembers what it was asked."""

    def __init__(self, name: str, icon: str = "chat-text") -> None:
        super().__init__()
        self.id, self.icon = name, icon  # type: ignore[misc]
        self.field = SearchField()
        self.field.setAccessibleName("Search")
        self.steps_back = 0
        self.open_menu = False
        bar = TopBar()
        bar.row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(bar)
        column.addStretch(1)

    def title(self) -> str:
        return self.id.capitalize()

    def top_field(self) -> QWidget:
        return self.field

    def hints(self) -> Sequence[Hint]:
        return [Hint(("Enter",), f"copy from {self.id}")]

    def escape(self) -> bool:
        self.steps_back += 1
        was_open, self.open_menu = self.open_menu, False
        return was_open
