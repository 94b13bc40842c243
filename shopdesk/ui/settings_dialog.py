"""Settings: language, theme, buyers' languages, the shop's values, protection, backups."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shopdesk.errors import KnownError
from shopdesk.ui.dialog import Dialog
from shopdesk.ui.greeting_preview import LANGUAGE_NAMES
from shopdesk.ui.protection import ProtectionDialog
from shopdesk.ui.protection_state import ProtectedBy
from shopdesk.ui.recovery import RecoveryDialog
from shopdesk.ui.settings_port import SettingsPort
from shopdesk.ui.theme import CHOICES
from shopdesk.ui.translation import WINDOW_LANGUAGES, said
from shopdesk.ui.values_table import ValuesTable
from shopdesk.ui.widgets import Button, CheckBox, InlineMessage, Label, Picker, Segmented

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SettingsDialog(Dialog):
    """One page. Language, theme and buyers' languages hold at once; the table when it is closed."""

    def __init__(self, port: SettingsPort, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=760)
        self._port = port
        self._labels = [Label(tone="text2") for _ in range(6)]
        self._language = Picker()
        self._theme = Segmented([(choice, choice) for choice in CHOICES])
        self._buyers = {code: CheckBox(name) for code, name in LANGUAGE_NAMES.items()}
        self._values = ValuesTable()
        self._protection = Label(wrap=True)
        self._change = Button()
        self._phrase = Button()
        self._backup = Label(wrap=True)
        self._back_up = Button()
        self._message = InlineMessage("error")
        self._close = Button(kind="filled", keys=("Enter",))
        self._build()
        self._fill()
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        self.set_heading(self.tr("Settings"))
        words = (
            self.tr("Window"),
            self.tr("Look"),
            self.tr("Buyers write"),
            self.tr("Your shop"),
            self.tr("Protection"),
            self.tr("Backup"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        looks = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for choice, text in zip(CHOICES, looks, strict=True):
            self._theme.set_text(choice, text)
        self._language.setItemText(0, self.tr("As the system"))
        self._language.setAccessibleName(words[0])
        self._theme.setAccessibleName(words[1])
        self._values.setAccessibleName(words[3])
        self._values.show_values(self._port.value_names(), self._values.values())
        self._phrase.setText(self.tr("Recovery phrase…"))
        self._back_up.setText(self.tr("Back up now"))
        self._close.setText(self.tr("Close"))
        self._show_protection()
        self._show_backup()

    def accept(self) -> None:
        """Save the table and close; if it cannot be saved, stay open and say why."""
        values = self._values.values()
        if values == dict(self._port.values()):
            super().accept()
            return
        self._close.setEnabled(False)
        self._port.set_values(values, super().accept, self._failed)

    def reject(self) -> None:
        """Esc saves as well: nothing typed is lost."""
        self.accept()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        rows: tuple[QWidget, ...] = (
            _left(self._language),
            _left(self._theme),
            _left(*self._buyers.values()),
            self._values,
            _left(self._protection, self._change, self._phrase),
            _left(self._backup, self._back_up),
        )
        for row, (label, widget) in enumerate(zip(self._labels, rows, strict=True)):
            high = widget is self._values
            grid.addWidget(label, row, 0, _TOP if high else _MIDDLE)
            grid.addWidget(widget, row, 1)
        grid.setRowStretch(3, 1)
        self.body.addLayout(grid, 1)
        self.body.addWidget(self._message)
        self.add_button(self._close)

    def _fill(self) -> None:
        preferences = self._port.preferences()
        self._language.addItem("", "auto")
        for code, name in WINDOW_LANGUAGES.items():
            self._language.addItem(name, code)
        at = self._language.findData(preferences.window_language)
        self._language.setCurrentIndex(max(0, at))
        self._theme.choose(preferences.theme)
        for code, box in self._buyers.items():
            box.setChecked(code in preferences.buyer_languages)
        self._values.show_values(self._port.value_names(), self._port.values())

    def _wire(self) -> None:
        self._language.activated.connect(self._prefer)
        self._theme.chosen.connect(self._prefer)
        for box in self._buyers.values():
            box.clicked.connect(self._prefer)
        self._change.clicked.connect(self._change_protection)
        self._phrase.clicked.connect(lambda: self._port.recovery_phrase(self._show_phrase))
        self._back_up.clicked.connect(self._back_up_now)
        self._close.clicked.connect(self.accept)

    def _prefer(self) -> None:
        chosen = tuple(code for code, box in self._buyers.items() if box.isChecked())
        before = self._port.preferences()
        theme = next(choice for choice in CHOICES if choice == self._theme.choice())
        self._port.prefer(
            replace(
                before,
                window_language=str(self._language.currentData()),
                theme=theme,
                buyer_languages=chosen or before.buyer_languages,
            )
        )

    def _show_protection(self) -> None:
        state = self._port.protection()
        words = {
            ProtectedBy.KEYRING: self.tr("By this computer’s own key store"),
            ProtectedBy.PASSPHRASE: self.tr("By your passphrase"),
            ProtectedBy.KEYFILE: self.tr("By a key file only"),
        }
        self._protection.setText(words[state.by])
        self._protection.set_tone("text" if state.strong else "amber")
        self._change.setText(self.tr("Details…") if state.strong else self.tr("Protect better…"))

    def _show_backup(self) -> None:
        last = self._port.last_backup()
        if last is None:
            self._backup.setText(self.tr("No backup yet"))
            return
        moment = QDateTime.fromSecsSinceEpoch(
            round(last[1].timestamp()), QTimeZone.systemTimeZone()
        )
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        self._backup.setText(self.tr("Last one: {when}").format(when=when))
        self._backup.setToolTip(str(last[0]))

    def _change_protection(self) -> None:
        dialog = ProtectionDialog(self._port, self)
        dialog.finished.connect(self._show_protection)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_phrase(self, phrase: str) -> None:
        dialog = RecoveryDialog(phrase, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _back_up_now(self) -> None:
        self._back_up.setEnabled(False)
        self._port.back_up(self._backed_up, self._failed)

    def _backed_up(self, path: Path) -> None:
        self._back_up.setEnabled(True)
        self._message.say(self.tr("Backed up."), str(path), look="fine")
        self._show_backup()

    def _failed(self, error: KnownError) -> None:
        self._back_up.setEnabled(True)
        self._close.setEnabled(True)
        self._message.say(said(error), look="error")


def _left(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, Label) else 0)
    if not any(isinstance(widget, Label) for widget in widgets):
        row.addStretch(1)
    return whole
