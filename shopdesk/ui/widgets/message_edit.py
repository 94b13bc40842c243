"""What a buyer wrote: a box of several lines in which understood words are tinted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from shopdesk.ui.theme import colour, set_role
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets.composition import Composition


class MessageEdit(QPlainTextEdit):
    """A message box. `edited` when a person changed the text; `entered(whole)` on Enter.

    Enter acts, Shift+Enter breaks the line; Tab goes on to the next control. While an input
    method composes (`composing`), all keys are its own.
    """

    edited = Signal(str)
    entered = Signal(bool)
    stepped = Signal(int)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composition = Composition(self)
        self._tints: tuple[tuple[int, int], ...] = ()
        self._quiet = False
        set_role(self, "reply")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(px(104))
        self.textChanged.connect(self._changed)

    @property
    def composing(self) -> bool:
        """Whether an input method has text that is not committed yet."""
        return self._composition.going_on

    def set_message(self, text: str) -> None:
        """Put a message into the box without telling anybody."""
        self._quiet = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False

    def tint(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Tint stretches of the text (start, end), counted in Python characters."""
        self._tints = tuple(stretches)
        text = self.toPlainText()
        self.setExtraSelections([self._selection(text, start, end) for start, end in stretches])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, Ctrl+↑↓ steps through the list, the rest edits."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and not shift:
            self.entered.emit(control)
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tint again in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._tints:
            self.tint(self._tints)

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit(self.toPlainText())

    def _selection(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_units(text[:start]))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(utf16_units(text[:end]), keep)
        look = QTextCharFormat()
        look.setBackground(colour("accent_t"))
        look.setForeground(colour("accent_x"))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection


def utf16_units(text: str) -> int:
    """How long Qt counts a text: characters beyond the basic plane (emoji) count two."""
    return len(text) + sum(character > "\uffff" for character in text)
