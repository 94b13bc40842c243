"""A label that gives way: where there is no room for its words, it ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopdesk.ui.painting import LEFT, RIGHT, paint_line, text_width
from shopdesk.ui.typeface import Role
from shopdesk.ui.widgets.label import Label


class ElidedLabel(Label):
    """One line in a role and a tone, as wide as its words where there is room."""

    def __init__(
        self,
        role: Role,
        tone: str,
        *,
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._tone = tone
        super().__init__(role=role, tone=tone, parent=parent)
        self._align = RIGHT if right else LEFT
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_tone(self, tone: str) -> None:
        """Change the ink."""
        self._tone = tone
        super().set_tone(tone)

    def minimumSizeHint(self) -> QSize:
        """No width is needed."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is elided is read in the tool tip."""
        super().resizeEvent(event)
        whole = text_width(self.text(), self.font()) <= self.width()
        self.setToolTip("" if whole else self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, elided at their end."""
        painter = QPainter(self)
        paint_line(painter, self.rect(), self.text(), self.font(), self._tone, self._align)
