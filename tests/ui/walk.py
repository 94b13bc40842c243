"""Walking through a window as somebody does who has only keys, a screen reader, or large text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shopdesk.ui.widgets import ElidedLabel
from shopdesk.ui.widgets.button import Pressable

_LONGEST_WALK = 200


def controls(root: QWidget) -> list[QWidget]:
    """What can be reached by Tab just now."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is root.window()
    ]


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader has no words for."""
    return [_called(one) for one in controls(root) if not _name(one)]


def not_on_the_way(root: QWidget) -> list[str]:
    """Controls that Tab never comes to."""
    reached = set(_walk(root))
    return [_called(one) for one in controls(root) if one not in reached]


def cut(root: QWidget) -> list[str]:
    """Buttons, chips, segments and labels that have less room than their words need."""
    shown = [one for one in root.findChildren(QWidget) if one.isVisibleTo(root)]
    return [
        f"{_called(one)}: {_words(one)}"
        for one in shown
        if isinstance(one, Pressable | QLabel) and _words(one) and _is_cut(one)
    ]


def _is_cut(one: Pressable | QLabel) -> bool:
    if isinstance(one, Pressable):
        return one.width() < one.minimumSizeHint().width() or one.height() < _line(one)
    if isinstance(one, ElidedLabel):
        return one.height() < _line(one)
    if one.wordWrap():
        return one.height() < one.heightForWidth(one.width())
    return one.width() < one.sizeHint().width() or one.height() < _line(one)


def _line(one: QWidget) -> int:
    return QFontMetrics(one.font()).height() - 2


def _words(one: Pressable | QLabel) -> str:
    return one.text()


def _walk(root: QWidget) -> Iterator[QWidget]:
    for _ in range(_LONGEST_WALK):
        focus = QApplication.focusWidget()
        if focus is None:
            return
        yield focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)


def _name(one: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(one)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _called(one: QWidget) -> str:
    parent = one.parentWidget()
    return f"{type(one).__name__} in {type(parent).__name__}"
