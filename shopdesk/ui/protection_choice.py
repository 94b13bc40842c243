"""Three ways to lock the data, as a card of rows to choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from shopdesk.errors import KnownError
from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import ICON_RAIL
from shopdesk.ui.painting import CENTRE, paint_box, paint_line, text_width
from shopdesk.ui.protection import PassphraseFields
from shopdesk.ui.protection_state import ProtectedBy
from shopdesk.ui.translation import said
from shopdesk.ui.typeface import font, line_height, px
from shopdesk.ui.widgets import Card, Hairline, InlineMessage
from shopdesk.ui.widgets.button import Look, Pressable

_ICONS = {
    ProtectedBy.KEYRING: "shield-check",
    ProtectedBy.PASSPHRASE: "lock-key",
    ProtectedBy.KEYFILE: "key",
}


class ProtectionChoice(Card):
    """A choice of protection; `changed` when it, or the passphrase, changed.

    With `keyring_error` this computer's key store cannot be chosen and the reason stands there.
    """

    changed = Signal()

    def __init__(
        self, keyring_error: KnownError | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._keyring_error = keyring_error
        self._rows = {by: _ChoiceRow(icon) for by, icon in _ICONS.items()}
        self._fields = PassphraseFields()
        self._fault = InlineMessage("info")
        self._group = QButtonGroup(self)
        self._build()
        self.choose(ProtectedBy.PASSPHRASE if keyring_error else ProtectedBy.KEYRING)
        self.retranslate()

    def choice(self) -> ProtectedBy:
        """What is chosen."""
        return next(by for by, row in self._rows.items() if row.isChecked())

    def choose(self, by: ProtectedBy) -> None:
        """Choose a way."""
        self._rows[by].setChecked(True)
        self._changed()

    def passphrase(self) -> str:
        """The passphrase, empty if another way is chosen or what was typed cannot be used."""
        return self._fields.passphrase() if self.choice() is ProtectedBy.PASSPHRASE else ""

    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.choice() is not ProtectedBy.PASSPHRASE or bool(self.passphrase())

    def ask_for_passphrase(self) -> None:
        """Put the focus where the passphrase is typed."""
        self._fields.first.setFocus()

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        keyring, passphrase, keyfile = self._rows.values()
        keyring.set_words(
            self.tr("With this computer’s own key store"),
            said(self._keyring_error)
            if self._keyring_error
            else self.tr("Nothing to remember; opens with your login"),
            "" if self._keyring_error else self.tr("recommended"),
        )
        passphrase.set_words(self.tr("With a passphrase"), self.tr("Asked at every start"))
        keyfile.set_words(
            self.tr("With a key file"), self.tr("Beside the data: whoever copies both can read it")
        )
        self._fields.retranslate()
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self._fields.setContentsMargins(47, 0, 16, 12)
        self._fault.setContentsMargins(47, 0, 16, 8)
        for by, row in self._rows.items():
            if by is not ProtectedBy.KEYRING:
                self.body.addWidget(Hairline())
            self.body.addWidget(row)
            self._group.addButton(row)
            row.toggled.connect(self._changed)
            if by is ProtectedBy.PASSPHRASE:
                self.body.addWidget(self._fields)
                self.body.addWidget(self._fault)
        self._rows[ProtectedBy.KEYRING].setEnabled(self._keyring_error is None)
        for field in (self._fields.first, self._fields.second):
            field.textEdited.connect(self._changed)

    def _changed(self) -> None:
        wanted = self._rows[ProtectedBy.PASSPHRASE].isChecked()
        self._fields.setVisible(wanted)
        self._fault.say(self._fields.fault() if wanted and self._fields.first.text() else "")
        self.changed.emit()


class _ChoiceRow(Pressable):
    """A radio row of 56: title, what it means, a recommendation and an icon at the right."""

    HEIGHT = 56

    def __init__(self, icon: str) -> None:
        super().__init__(icon=icon)
        self._second = ""
        self._praise = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, second: str, praise: str = "") -> None:
        """Set title, second line and recommendation."""
        self.setText(title)
        self.setAccessibleDescription(f"{second} {praise}".strip())
        self.setToolTip("" if self.isEnabled() else second)
        self._second, self._praise = second, praise
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(px(400), px(self.HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Its words are elided in a narrow window."""
        return QSize(px(240), px(self.HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the page, which opens ShopDesk with it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _look(self) -> Look:
        if not self.isEnabled():
            return Look("muted")
        return Look("text", "hover" if self.underMouse() and not self.isChecked() else None)

    def _paint_contents(self, painter: QPainter, look: Look) -> None:
        middle = self.height() // 2
        self._paint_radio(painter, px(24), middle)
        size = px(ICON_RAIL) - 2
        edge = self.width() - px(13) - size
        ink = "accent_x" if self.isChecked() else "text2" if self.isEnabled() else "muted"
        square = QRectF(edge, middle - size / 2, size, size)
        paint_icon(painter, square, self._icon or "", ink)
        left, high = px(46), line_height("second") - 2
        face = font("strong" if self.isChecked() else "body")
        if self._praise and left + text_width(self.words(), face) + self._praise_width() < edge:
            edge = self._paint_praise(painter, edge - px(12), middle)
        box = QRect(left, middle - high, edge - left - px(8), high)
        paint_line(painter, box, self.words(), face, look.ink)
        box.translate(0, high)
        paint_line(painter, box, self._second, font("second"), "muted")

    def _paint_radio(self, painter: QPainter, middle_x: int, middle_y: int) -> None:
        radius = px(8)
        box = QRectF(middle_x - radius, middle_y - radius, 2 * radius, 2 * radius)
        ring = "focus" if self.isChecked() else "ctl"
        paint_box(painter, box, radius=radius, fill="surface", border=ring, width=1.5)
        if self.isChecked():
            inner = box.adjusted(3.5, 3.5, -3.5, -3.5)
            paint_box(painter, inner, radius=inner.height() / 2, fill="focus")

    def _praise_width(self) -> int:
        """With the room around it: where it would cut the title, the title goes first."""
        return text_width(self._praise, font("caption")) + px(22 + 20)

    def _paint_praise(self, painter: QPainter, right: int, middle: int) -> int:
        width = self._praise_width() - px(20)
        box = QRect(right - width, middle - px(12), width, px(24))
        paint_box(painter, box, radius=box.height() / 2, fill="green_t")
        paint_line(painter, box, self._praise, font("caption"), "green", CENTRE)
        return box.left()
