"""The wording check below the parts: a warning with its replacement, or that all is well."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopdesk.replies.composing import Composition
from shopdesk.replies.wording import Fault, WordingWarning
from shopdesk.ui.widgets import InlineMessage


class WordingNote(QWidget):
    """One line a warning; `replace_asked(warning)` by its link. A warning never locks anything."""

    replace_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[InlineMessage] = []
        self._shown: tuple[WordingWarning, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_for(self, whole: Composition) -> None:
        """Show the warnings of a composition, or the green line."""
        self._shown = whole.warnings
        while len(self._lines) < max(len(whole.warnings), 1):
            self._add(len(self._lines))
        for line in self._lines:
            line.say("")
        for line, warning in zip(self._lines, whole.warnings, strict=False):
            self._word(line, warning)
        if not whole.warnings:
            self._lines[0].say(self._fine(whole), look="fine")

    def _word(self, line: InlineMessage, warning: WordingWarning) -> None:
        if warning.fault is Fault.ABSOLUTE:
            lead = self.tr("“{word}” is an absolute promise.")
        else:
            lead = self.tr("“{word}” refuses without a reason.")
        rest = self.tr("Better: “{instead}”.").format(instead=warning.instead)
        line.say(
            lead.format(word=warning.word),
            rest if warning.instead else warning.reason,
            link=self.tr("Replace") if warning.instead else "",
            look="warning",
        )
        line.setToolTip(warning.reason)

    def _fine(self, whole: Composition) -> str:
        if whole.language == "ko" and whole.missing:
            return self.tr("Wording is fine. Particles will fit once the gap is filled.")
        return self.tr("Wording is fine.")

    def _add(self, number: int) -> None:
        line = InlineMessage("warning", parent=self)
        line.taken.connect(lambda: self.replace_asked.emit(self._shown[number]))
        self._column.addWidget(line)
        self._lines.append(line)
