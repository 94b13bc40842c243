"""A line or paragraph of text in one of the window's roles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from shopdesk.ui.theme import set_role, set_state
from shopdesk.ui.typeface import Role


class Label(QLabel):
    """A label with a role (size, weight) and a tone (ink token); plain text, never markup."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        set_role(self, role, tone)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the ink."""
        set_state(self, "tone", tone)
