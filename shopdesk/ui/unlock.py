"""At the start: the passphrase, or the recovery phrase, that opens the data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QLineEdit, QWidget

from shopdesk.errors import KnownError
from shopdesk.ui.dialog import Dialog
from shopdesk.ui.measures import BUTTON
from shopdesk.ui.theme import set_role
from shopdesk.ui.translation import said
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Button, InlineMessage, Label

Way = Literal["passphrase", "recovery"]

Opener = Callable[[Way, str, Callable[[], None], Callable[[KnownError], None]], None]
"""Tries to open the data with a secret, off the window's thread: (way, secret, done, failed)."""


class UnlockDialog(Dialog):
    """Asks until the data is open or the person gives up; a wrong secret is said and kept typed.

    `way` is what is asked first. With `reason` the dialog says why it asks (a keyring that does
    not answer).
    """

    def __init__(
        self,
        opener: Opener,
        way: Way = "passphrase",
        reason: KnownError | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=520)
        self._opener = opener
        self._way: Way = way
        self._reason = reason
        self._error: KnownError | None = None
        self._text = Label(role="reply", tone="text2", wrap=True)
        self._field = QLineEdit()
        self._message = InlineMessage("error")
        self._other = Button(kind="link")
        self._open = Button(kind="filled", keys=("Enter",))
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        recovery = self._way == "recovery"
        self.set_heading(self.tr("Open ShopDesk"))
        name = self.tr("Recovery phrase") if recovery else self.tr("Passphrase")
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(name)
        mode = QLineEdit.EchoMode
        self._field.setEchoMode(mode.Normal if recovery else mode.Password)
        self._text.setText(
            self.tr("Type the recovery phrase you wrote down. Its words may be in any case.")
            if recovery
            else self.tr("The customers’ data opens with your passphrase.")
        )
        self._other.setText(
            self.tr("Use the passphrase") if recovery else self.tr("Use the recovery phrase")
        )
        self._open.setText(self.tr("Open"))
        shown = self._error or self._reason
        self._message.say(said(shown) if shown else "", look="error" if self._error else "warning")

    def _build(self) -> None:
        set_role(self._field, "reply")
        self._field.setMinimumHeight(px(BUTTON + 4))
        for widget in (self._text, self._field, self._message):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button_at_start(self._other)
        self.add_button(self._open)
        self._other.clicked.connect(self._ask_other)
        self._open.clicked.connect(self._try)
        self._field.textEdited.connect(self._typed)
        self._open.setEnabled(False)

    def _ask_other(self) -> None:
        self._way = "recovery" if self._way == "passphrase" else "passphrase"
        self._error = None
        self._field.clear()
        self._open.setEnabled(False)
        self.retranslate()
        self._field.setFocus()

    def _typed(self, text: str) -> None:
        self._open.setEnabled(bool(text.strip()))

    def _try(self) -> None:
        self._open.setEnabled(False)
        self._field.setReadOnly(True)
        self._opener(self._way, self._field.text(), self.accept, self._failed)

    def _failed(self, error: KnownError) -> None:
        self._error = error
        self._field.setReadOnly(False)
        self._open.setEnabled(True)
        self._field.selectAll()
        self._field.setFocus()
        self.retranslate()
