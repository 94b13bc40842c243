"""The main window: rail, tabs, hint line, and the keys that hold everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from shopdesk.errors import KnownError
from shopdesk.ui.actions import Action, Actions
from shopdesk.ui.frame import take_usual_size
from shopdesk.ui.measures import SMALLEST_WINDOW, TOP_BAR
from shopdesk.ui.messages import QT_TRANSLATE_NOOP
from shopdesk.ui.page import Page
from shopdesk.ui.palette import Palette, Source, action_source
from shopdesk.ui.protection_state import Protection
from shopdesk.ui.rail import Rail, RailItem
from shopdesk.ui.tasks import Task, Tasks
from shopdesk.ui.translation import said
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import BusyBar, HintLine, InlineMessage, SearchField

_WINDOW_GROUP = QT_TRANSLATE_NOOP("actions", "Window")


class Window(QMainWindow):
    """Shows pages, one at a time; only pages that exist are in the rail.

    It is the contents of the program's `Frame`. `settings_asked` and `protection_asked` come from
    the rail's foot and their keys.
    """

    settings_asked = Signal()
    protection_asked = Signal()

    def __init__(self, pages: Sequence[Page], actions: Actions, tasks: Tasks | None = None) -> None:
        super().__init__()
        self.actions_registry = actions
        self._pages = tuple(pages)
        self._protection: Protection | None = None
        self._items = [RailItem(page.icon) for page in pages]
        self._search = RailItem("magnifying-glass", height=56, tab=False)
        self._settings = RailItem("gear-six", height=56, tab=False)
        self._shield = RailItem("shield-check-fill", height=56, tab=False)
        self._stack = QStackedWidget()
        self._trouble = InlineMessage("error")
        self._hints = HintLine()
        self._build()
        self._busy = BusyBar(self._stack, offset=px(TOP_BAR))
        self._palette = Palette(self._stack, [action_source(actions)])
        self._task: Task | None = None
        self._wire()
        actions.add(self, *self._everywhere())
        if tasks is not None:
            self._follow(tasks)
        self.retranslate()
        self.show_page(0)

    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._stack.currentIndex()]

    def show_page(self, number: int) -> None:
        """Show a page by its place in the rail and put the focus into its top field."""
        if not 0 <= number < len(self._pages):
            return
        self._stack.setCurrentIndex(number)
        for at, item in enumerate(self._items):
            item.setChecked(at == number)
        self.focus_top_field()
        self._show_hints()

    def focus_top_field(self) -> None:
        """Put the focus where a search or message is typed."""
        field = self.page().top_field()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, SearchField):
            field.offer()

    def open_palette(self) -> None:
        """Open search and commands."""
        self._palette.open()

    def add_source(self, source: Source) -> None:
        """Let the palette find something more."""
        self._palette.add_source(source)

    def show_shortcuts(self) -> None:
        """Open the sheet of keys."""
        from shopdesk.ui.shortcuts import ShortcutSheet

        sheet = ShortcutSheet(self.actions_registry, self.page().hints(), self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def escape(self) -> None:
        """One step back: palette, trouble, then what the page knows; else into the top field."""
        if self._palette.isVisible():
            self._palette.dismiss()
        elif not self._trouble.isHidden():
            self._trouble.say("")
        elif not self.page().escape():
            self.focus_top_field()

    def show_trouble(self, error: KnownError) -> None:
        """Say a known error that no pane took, above the hint line, until Esc or Close."""
        self._trouble.say(said(error), link=self.tr("Close"), look="error")

    def set_protection(self, protection: Protection) -> None:
        """Say in the rail, permanently, how the data is protected."""
        self._protection = protection
        name, ink = protection.icon()
        self._shield.set_icon_name(name, ink)
        self._shield.setText(protection.word())
        self._shield.show()
        self._shield.setToolTip(self.tr("How the customers’ data is protected"))

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        for number, (page, item) in enumerate(zip(self._pages, self._items, strict=True), start=1):
            item.setText(page.title())
            item.setToolTip(f"Alt+{number}")
        self._search.setText(self.tr("Search"))
        self._settings.setText(self.tr("Settings"))
        self._trouble.say("")
        self.actions_registry.retranslate()
        if self._protection is not None:
            self.set_protection(self._protection)
        self._show_hints()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._rail = Rail()
        for item, page in zip(self._items, self._pages, strict=True):
            self._rail.add_tab(item)
            self._stack.addWidget(page)
        for item in (self._search, self._settings, self._shield):
            self._rail.add_at_foot(item)
        self._shield.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget in (self._stack, self._trouble, self._hints):
            right.addWidget(widget, 1 if widget is self._stack else 0)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST_WINDOW)
        take_usual_size(self)

    def _wire(self) -> None:
        for number, (item, page) in enumerate(zip(self._items, self._pages, strict=True)):
            item.clicked.connect(self._shower(number))
            page.hints_changed.connect(self._show_hints)
            page.badge_changed.connect(self._show_badges)
        self._search.clicked.connect(self.open_palette)
        self._settings.clicked.connect(self.settings_asked)
        self._shield.clicked.connect(self.protection_asked)
        self._trouble.taken.connect(lambda: self._trouble.say(""))
        self._show_badges()

    def _everywhere(self) -> list[Action]:
        words = {
            "window.top_field": (QT_TRANSLATE_NOOP("actions", "Go to the top field"), "Ctrl+F"),
            "window.palette": (QT_TRANSLATE_NOOP("actions", "Search and commands"), "Ctrl+K"),
            "window.keys": (QT_TRANSLATE_NOOP("actions", "Show the keys"), "F1"),
            "window.settings": (QT_TRANSLATE_NOOP("actions", "Settings"), "Ctrl+,"),
            "window.protection": (QT_TRANSLATE_NOOP("actions", "Protection of the data"), ""),
            "window.escape": (QT_TRANSLATE_NOOP("actions", "One step back"), "Esc"),
            "window.quit": (QT_TRANSLATE_NOOP("actions", "Quit ShopDesk"), "Ctrl+Q"),
        }
        runs: dict[str, Callable[[], None]] = {
            "window.top_field": self.focus_top_field,
            "window.palette": self.open_palette,
            "window.keys": self.show_shortcuts,
            "window.settings": self.settings_asked.emit,
            "window.protection": self.protection_asked.emit,
            "window.escape": self.escape,
            "window.quit": self._quit,
        }
        fixed = [
            Action(id_, text, runs[id_], keys, group=_WINDOW_GROUP, in_palette=id_ not in _PLAIN)
            for id_, (text, keys) in words.items()
        ]
        tabs = [
            Action(f"window.tab.{page.id}", page.title, self._shower(at), f"Alt+{at + 1}",
                   group=_WINDOW_GROUP)
            for at, page in enumerate(self._pages[:9])
        ]  # fmt: skip
        return fixed + tabs

    def _quit(self) -> None:
        self.window().close()

    def _shower(self, number: int) -> Callable[[], None]:
        return lambda: self.show_page(number)

    def _follow(self, tasks: Tasks) -> None:
        tasks.failed.connect(self.show_trouble)
        tasks.slow.connect(self._say_busy)
        tasks.progressed.connect(self._show_progress)
        tasks.settled.connect(self._say_idle)
        self._busy.cancelled.connect(self._cancel)

    def _say_busy(self, task: Task) -> None:
        self._task = task
        self._busy.start(task.words or self.tr("Working…"))

    def _show_progress(self, task: Task) -> None:
        if task is self._task:
            self._busy.set_share(task.share)

    def _say_idle(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._busy.stop()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._busy.stop()

    def _show_hints(self) -> None:
        if self._pages:
            self._hints.set_hints(self.page().hints())

    def _show_badges(self) -> None:
        for item, page in zip(self._items, self._pages, strict=True):
            item.set_badge(page.badge())


_PLAIN = frozenset({"window.palette", "window.escape"})
"""Actions that would make no sense in the palette itself."""
