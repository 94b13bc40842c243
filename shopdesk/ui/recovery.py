"""The recovery phrase: shown on request, to be written down or printed, never copied by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtWidgets import QGridLayout, QWidget

from shopdesk.ui.dialog import Dialog
from shopdesk.ui.widgets import Button, Card, Label

_COLUMNS = 4


class RecoveryDialog(Dialog):
    """The words of the phrase in numbered columns, and a button that prints them."""

    def __init__(self, phrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=600)
        self._words = phrase.split()
        self._text = Label(role="reply", tone="text2", wrap=True)
        self._print = Button(icon="printer")
        self._close = Button(kind="filled", keys=("Enter",))
        self.body.addWidget(self._text)
        self.body.addWidget(_numbered(self._words))
        self._print.clicked.connect(self._print_phrase)
        self._close.clicked.connect(self.accept)
        self.add_button(self._print)
        self.add_button(self._close)
        self.retranslate()
        self._close.setFocus()

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        self.set_heading(self.tr("Recovery phrase"))
        self._text.setText(
            self.tr(
                "These words open the customers’ data if the key store or the passphrase is lost. "
                "Keep them on paper, away from this computer. Whoever has them and the data can "
                "read everything."
            )
        )
        self._print.setText(self.tr("Print…"))
        self._close.setText(self.tr("I have written it down"))

    def _print_phrase(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            document = QTextDocument()
            document.setPlainText(self._page())
            document.print_(printer)

    def _page(self) -> str:
        lines = [f"{number}. {word}" for number, word in enumerate(self._words, start=1)]
        return "\n".join([f"ShopDesk · {self.tr('Recovery phrase')}", "", *lines])


def _numbered(words: Sequence[str]) -> Card:
    card = Card()
    grid = QGridLayout()
    rows = -(-len(words) // _COLUMNS)
    for at, word in enumerate(words):
        column, row = divmod(at, rows)
        grid.addWidget(Label(str(at + 1), "caption", "muted"), row, 2 * column)
        grid.addWidget(Label(word, "strong"), row, 2 * column + 1)
        grid.setColumnStretch(2 * column + 1, 1)
    card.body.addLayout(grid)
    return card
