"""Everything that can be done, declared once; menus, keys, palette and shortcut sheet are views."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from shopdesk.ui.icons import icon
from shopdesk.ui.widgets.keycap import keys_of


def always() -> bool:
    """An action that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done.

    `text` and `group` are English sources marked `QT_TRANSLATE_NOOP("actions", …)`; a text that is
    a callable gives words that are translated already. `shortcut` is
    in Qt's portable form; without one the action is found in menus and the palette. A field that
    takes its own keys (Enter, arrows) needs no action for them, only a hint.
    """

    id: str
    text: str | Callable[[], str]
    run: Callable[[], None]
    shortcut: str = ""
    icon: str = ""
    group: str = ""
    enabled: Callable[[], bool] = always
    in_palette: bool = True

    def words(self) -> str:
        """The text in the window's language."""
        if callable(self.text):
            return self.text()
        return QCoreApplication.translate("actions", self.text)

    def group_words(self) -> str:
        """The group in the window's language."""
        return QCoreApplication.translate("actions", self.group) if self.group else ""

    def keys(self) -> str:
        """The shortcut as its key caps are named."""
        return "+".join(keys_of(self.shortcut))

    def attempt(self) -> None:
        """Do it if it can be done now."""
        if self.enabled():
            self.run()


class Actions:
    """The registry. Ids are unique; so are shortcuts within a window and each of its pages."""

    def __init__(self) -> None:
        self._actions: dict[str, Action] = {}
        self._live: dict[str, QAction] = {}
        self._places: dict[str, QWidget] = {}

    def add(self, place: QWidget, *actions: Action) -> None:
        """Declare actions whose keys hold in `place`: a window, or a page while it has the focus.

        Raises ValueError for an id or shortcut that is taken.
        """
        for action in actions:
            self._check(place, action)
            live = QAction(place)
            live.setObjectName(action.id)
            live.triggered.connect(action.attempt)
            if action.shortcut:
                live.setShortcut(QKeySequence(action.shortcut))
            whole = isinstance(place, QMainWindow)
            context = Qt.ShortcutContext
            live.setShortcutContext(
                context.WindowShortcut if whole else context.WidgetWithChildrenShortcut
            )
            place.addAction(live)
            self._actions[action.id] = action
            self._live[action.id] = live
            self._places[action.id] = place
            self._word(action.id)

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def __getitem__(self, action: str) -> Action:
        return self._actions[action]

    def live(self, action: str) -> QAction:
        """The QAction behind an action."""
        return self._live[action]

    def offered(self) -> list[Action]:
        """What can be done now from where the person is: enabled, in the window or a shown page."""
        return [
            action
            for action in self
            if action.in_palette and self._places[action.id].isVisible() and action.enabled()
        ]

    def menu(self, ids: Sequence[str], parent: QWidget) -> QMenu:
        """A menu of these actions (an empty id is a separator), up to date each time it opens."""
        menu = QMenu(parent)
        for id_ in ids:
            if id_:
                menu.addAction(self._live[id_])
            else:
                menu.addSeparator()
        menu.aboutToShow.connect(lambda: self._enable(ids))
        menu.aboutToHide.connect(lambda: self._enable_all(ids))
        return menu

    def retranslate(self) -> None:
        """Word every action in the window's language."""
        for id_ in self._actions:
            self._word(id_)

    def _enable(self, ids: Sequence[str]) -> None:
        for id_ in filter(None, ids):
            self._live[id_].setEnabled(self._actions[id_].enabled())

    def _enable_all(self, ids: Sequence[str]) -> None:
        """Keys ask `enabled` when they are pressed; a stale grey would swallow them."""
        for id_ in filter(None, ids):
            self._live[id_].setEnabled(True)

    def _word(self, id_: str) -> None:
        action, live = self._actions[id_], self._live[id_]
        words = action.words().replace("&", "&&")
        live.setText(f"{words}\t{action.keys()}" if action.shortcut else words)
        if action.icon:
            live.setIcon(icon(action.icon))

    def _check(self, place: QWidget, action: Action) -> None:
        if action.id in self._actions:
            raise ValueError(action.id)
        for other in self._actions.values():
            if (
                action.shortcut
                and other.shortcut == action.shortcut
                and self._meet(place, other.id)
            ):
                raise ValueError(action.shortcut, other.id, action.id)

    def _meet(self, place: QWidget, other: str) -> bool:
        """Whether the keys of two places can both be meant: a window's hold in all its pages."""
        there = self._places[other]
        return there is place or any(isinstance(one, QMainWindow) for one in (there, place))
