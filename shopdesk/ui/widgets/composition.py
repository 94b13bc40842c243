"""What an input method is composing: while it does, Enter, Esc and arrows are its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget


class Composition(QObject):
    """Watches one input. While `preedit` holds text, shortcuts and the input's own keys wait."""

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit)
        self.preedit = ""
        edit.installEventFilter(self)

    @property
    def going_on(self) -> bool:
        """Whether there is text that is not committed yet."""
        return bool(self.preedit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is composed; keep keys from whoever would act on them."""
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self.preedit = event.preeditString()
        elif self.preedit and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event.accept()
            return True
        return False
