"""An input for one value of a reply: its name, where the value came from, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import BUTTON, ICON_BUTTON
from shopdesk.ui.painting import RIGHT, paint_line, text_width
from shopdesk.ui.theme import set_role, set_state
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets.button import Look, Pressable
from shopdesk.ui.widgets.composition import Composition
from shopdesk.ui.widgets.label import Label


class FieldEdit(QLineEdit):
    """A line of 32 with its `label` (to be placed beside it) and words or an icon at its right.

    `entered(whole)` is Enter (True: Ctrl+Enter); `stepped` ↑ ↓. `missing` turns it amber and shows
    the word that asks. An offer (`set_offer`) is a link inside the field, emitting `offer_taken`.
    With choices, Alt+↓ or a click on the arrow opens them. While an input method composes
    (`composing`), all keys are its own.
    """

    entered = Signal(bool)
    stepped = Signal(int)
    offer_taken = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(role="body", tone="text2")
        self.label.setBuddy(self)
        self._trailing = ""
        self._icon: str | None = None
        self._choices: tuple[str, ...] = ()
        self._offer = _Offer(parent=self)
        self._composition = Composition(self)
        self._build()
        self.set_name(name)

    @property
    def composing(self) -> bool:
        """Whether an input method has text that is not committed yet."""
        return self._composition.going_on

    def set_name(self, name: str) -> None:
        """Name the field, in its label and for screen readers."""
        self.label.setText(name)
        self.setAccessibleName(name)

    def set_trailing(self, words: str, icon_name: str | None = None) -> None:
        """Show a unit or where the value came from, or an icon, at the right."""
        self._trailing, self._icon = words, icon_name
        self.setAccessibleDescription(words)
        self._make_room()

    def set_offer(self, words: str) -> None:
        """Offer to fill the field, as a link inside it; empty takes the offer back."""
        self._offer.setText(f"{words} →" if words else "")
        self._offer.setVisible(bool(words))
        self._make_room()

    def set_missing(self, word: str = "") -> None:
        """Turn the field amber and ask with a word; empty: nothing is missing."""
        set_state(self, "missing", bool(word))
        self.setPlaceholderText(word)
        self.update()

    def is_missing(self) -> bool:
        """Whether the field asks for a value."""
        return bool(self.property("missing"))

    def set_choices(self, choices: Sequence[str]) -> None:
        """Offer values to choose from; others may still be typed."""
        self._choices = tuple(choices)
        if choices:
            self.set_trailing("", "caret-down")

    def show_choices(self) -> None:
        """Open the values to choose from below the field."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setMinimumWidth(self.width())
        for value in self._choices:
            menu.addAction(value.replace("&", "&&")).triggered.connect(self._chooser(value))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(px(180), px(BUTTON))

    def minimumSizeHint(self) -> QSize:
        """Room for a short value."""
        return QSize(px(88), px(BUTTON))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, steps and choices; the rest edits."""
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Down and alt and self._choices:
            self.show_choices()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not alt:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give trailing words what room there is."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Take a new size when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(px(BUTTON))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and what stands at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        edge = self.rect().adjusted(0, 0, -px(11), 0)
        if self._icon:
            size = px(ICON_BUTTON)
            box = QRectF(edge.right() - size, (self.height() - size) / 2, size, size)
            paint_icon(painter, box, self._icon, "text2")
        elif self._shows_words():
            paint_line(painter, edge, self._trailing, font("caption"), "muted", RIGHT)

    def _build(self) -> None:
        set_role(self, "body")
        self.setFixedHeight(px(BUTTON))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offer.hide()
        self._offer.clicked.connect(self.offer_taken)

    def _shows_words(self) -> bool:
        fits = self._words_width() < self.width() // 2
        return bool(self._trailing) and self._offer.isHidden() and fits

    def _words_width(self) -> int:
        return text_width(self._trailing, font("caption")) + px(11)

    def _make_room(self) -> None:
        right = 0
        if not self._offer.isHidden():
            hint = self._offer.sizeHint()
            right = min(hint.width(), self.width() - px(40))
            self._offer.setGeometry(self.width() - right - 4, 4, right, self.height() - 8)
        elif self._icon:
            right = px(ICON_BUTTON) + px(11)
        elif self._shows_words():
            right = self._words_width()
        self.setTextMargins(2, 0, right, 0)
        self.update()

    def _chooser(self, value: str) -> Callable[[], None]:
        def choose() -> None:
            self.setText(value)
            self.textEdited.emit(value)

        return choose


class _Offer(Pressable):
    """The link at a field's right end."""

    HEIGHT = 24
    PADDING = 7
    ROLE = "caption"

    def _look(self) -> Look:
        return Look("amber", "hover" if self.underMouse() else None)
