"""The dialog that explains how the customers' data is protected, and changes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from shopdesk.errors import KnownError
from shopdesk.ui.dialog import Dialog
from shopdesk.ui.measures import BUTTON
from shopdesk.ui.protection_state import ProtectedBy, Protection, Protector
from shopdesk.ui.theme import set_role
from shopdesk.ui.translation import said
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Button, InlineMessage, Label

SHORTEST_PASSPHRASE = 8


class PassphraseFields(QWidget):
    """A passphrase typed twice; `passphrase()` is empty until both agree and are long enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = _secret()
        self.second = _secret()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first)
        row.addWidget(self.second)
        self.retranslate()

    def passphrase(self) -> str:
        """The passphrase, empty if it cannot be used."""
        return "" if self.fault() else self.first.text()

    def fault(self) -> str:
        """What is wrong with what was typed, in words; empty if nothing is."""
        if len(self.first.text()) < SHORTEST_PASSPHRASE:
            return self.tr("At least {count} characters.").format(count=SHORTEST_PASSPHRASE)
        if self.first.text() != self.second.text():
            return self.tr("The two are not the same yet.")
        return ""

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        first, second = self.tr("Passphrase"), self.tr("The same once more")
        for field, words in ((self.first, first), (self.second, second)):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)


class ProtectionDialog(Dialog):
    """Explains protection by file only and offers a passphrase; for the rest, says what holds."""

    def __init__(self, protector: Protector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protector = protector
        self._text = Label(role="reply", wrap=True)
        self._reason = InlineMessage("warning")
        self._fields = PassphraseFields()
        self._fault = InlineMessage("info")
        self._later = Button()
        self._change = Button(kind="filled", keys=("Enter",))
        for widget in (self._text, self._reason, self._fields, self._fault):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button(self._later)
        self.add_button(self._change)
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        state = self._protector.protection()
        self.set_heading(self.tr("How the customers’ data is protected"))
        self._text.setText(_explained(state))
        error = state.keyring_error
        self._reason.say(said(error) if error is not None and not state.strong else "")
        self._fields.retranslate()
        self._fields.setVisible(not state.strong)
        self._change.setVisible(not state.strong)
        self._change.setText(self.tr("Protect with a passphrase"))
        self._later.setText(self.tr("Close") if state.strong else self.tr("Leave it so"))
        self._check()

    def _wire(self) -> None:
        self._later.clicked.connect(self.reject)
        self._change.clicked.connect(self._protect)
        for field in (self._fields.first, self._fields.second):
            field.textEdited.connect(self._check)

    def _check(self) -> None:
        typed = bool(self._fields.first.text())
        self._fault.say(self._fields.fault() if typed else "", look="info")
        self._change.setEnabled(bool(self._fields.passphrase()))

    def _protect(self) -> None:
        self._change.setEnabled(False)
        self._protector.protect(
            ProtectedBy.PASSPHRASE, self._fields.passphrase(), self.accept, self._failed
        )

    def _failed(self, error: KnownError) -> None:
        self._fault.say(said(error), look="error")
        self._change.setEnabled(True)


def _explained(state: Protection) -> str:
    match state.by:
        case ProtectedBy.KEYRING:
            return QCoreApplication.translate(
                "Protection",
                "The key is in this computer’s own key store and opens with your login. "
                "The recovery phrase opens the data in any case.",
            )
        case ProtectedBy.PASSPHRASE:
            return QCoreApplication.translate(
                "Protection",
                "The key opens with your passphrase, which is asked at every start. "
                "The recovery phrase opens the data in any case.",
            )
        case ProtectedBy.KEYFILE:
            return QCoreApplication.translate(
                "Protection",
                "The key lies in a file beside the data. Only your account can read it, but "
                "whoever copies the whole folder can open the customers’ data. "
                "A passphrase closes that gap; it is asked at every start.",
            )


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMinimumHeight(px(BUTTON))
    set_role(field, "body")
    return field
