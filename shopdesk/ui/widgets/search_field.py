"""The field at a tab's top: typing searches, a paste may be a buyer's message."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import ICON_ROW, SEARCH
from shopdesk.ui.theme import set_role
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets.keycap import KeyCap
from shopdesk.ui.widgets.label import Label

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class SearchField(QLineEdit):
    """A search field with an icon at its left, a hint and key caps at its right.

    `edited(text)`: a person changed the text. Hangul that is still being composed counts, or the
    last syllable would always be missing; other input methods are waited for.
    `pasted(text)`: a text with its line breaks came by paste or drop into the empty (or wholly
    selected) field, where it now stands on one line; `edited` does not follow.
    `stepped(rows)`: ↑ ↓ or a page key. `entered(whole)`: Enter, or Ctrl+Enter with True.
    While an input method composes (`composing`), Enter, Esc and arrows belong to it.
    """

    edited = Signal(str)
    pasted = Signal(str)
    stepped = Signal(int)
    entered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._quiet = False
        self._hint = Label(role="caption", tone="muted", parent=self)
        self._caps = KeyCap(gap=9, parent=self)
        self.replaces: Callable[[str], bool] = lambda _: False
        """Whether a pasted text takes the place of all that is there (Ctrl+Z brings it back)."""
        self._build()
        self.textEdited.connect(self._typed)

    @property
    def composing(self) -> bool:
        """Whether an input method has text that is not committed yet."""
        return bool(self._preedit)

    def offer(self) -> None:
        """Select the text, so that what is typed or pasted next takes its place."""
        if not self.composing:
            self.selectAll()

    def shown_text(self) -> str:
        """The text as it looks, Hangul under composition included."""
        if not _is_hangul(self._preedit):
            return self.text()
        at = self.cursorPosition()
        return self.text()[:at] + self._preedit + self.text()[at:]

    def set_hint(self, words: str, keys: Sequence[str] = ()) -> None:
        """Show words and key caps at the right end."""
        self._hint.setText(words)
        self._caps.set_keys(keys)
        self._make_room()

    def empty(self) -> None:
        """Clear the field without a signal; Ctrl+Z brings the text back."""
        self._quiet = True
        self.selectAll()
        self.del_()
        self._quiet = False

    def sizeHint(self) -> QSize:
        """Height of a search field; as wide as there is room."""
        return QSize(px(320), px(SEARCH))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows shorten the hint first."""
        return QSize(px(200), px(SEARCH))

    def event(self, event: QEvent) -> bool:
        """Keep the input method's keys from shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self.composing:
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow what is being composed."""
        before = self.shown_text()
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        if not event.commitString() and self.shown_text() != before:
            self.edited.emit(self.shown_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps, Enter and paste; the rest edits."""
        key = Qt.Key(event.key())
        if self.composing:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._take_clipboard(QClipboard.Mode.Clipboard)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with a paste that is noticed."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda: self._take_clipboard(QClipboard.Mode.Clipboard))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes the selection where the desktop has one."""
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self._take_clipboard(QClipboard.Mode.Selection)
        else:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped text is pasted text."""
        self._take(event.mimeData().text())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the hint what room there is."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and its icon."""
        super().paintEvent(event)
        size = px(ICON_ROW)
        painter = QPainter(self)
        box = QRectF(px(13), (self.height() - size) / 2, size, size)
        paint_icon(painter, box, "magnifying-glass", "text2")

    def _build(self) -> None:
        set_role(self, "reply")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(SEARCH))
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(13), 0)
        row.addStretch(1)
        row.addWidget(self._hint)
        row.addWidget(self._caps)

    def _typed(self) -> None:
        if not self._quiet:
            self.edited.emit(self.shown_text())

    def _make_room(self) -> None:
        trailing = self._caps.sizeHint().width() + px(24)
        words = self._hint.sizeHint().width() + px(8) if self._hint.text() else 0
        self._hint.setVisible(bool(words) and words + trailing < self.width() // 2)
        right = trailing + (words if self._hint.isVisibleTo(self) else 0)
        self.setTextMargins(px(28), 0, right, 0)

    def _take_clipboard(self, mode: QClipboard.Mode) -> None:
        self._take(QGuiApplication.clipboard().text(mode))

    def _take(self, text: str) -> None:
        if not text:
            return
        if self.replaces(text):
            self.selectAll()
        alone = not self.text() or self.selectedText() == self.text()
        self._quiet = True
        self.insert(" ".join(text.split()))
        self._quiet = False
        (self.pasted if alone else self.edited).emit(text if alone else self.text())


def _is_hangul(text: str) -> bool:
    return bool(text) and all("\u1100" <= c <= "\u11ff" or "\u3131" <= c <= "\ud7a3" for c in text)
