"""A label that gives way: where there is no room for its words, it ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopdesk.ui.painting import LEFT, RIGHT, paint_line
from shopdesk.ui.typeface import Role
from shopdesk.ui.widgets import Label


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
        super().__init__(role=role, tone=tone, parent=parent)
        self._tone = tone
        self._align = RIGHT if right else LEFT
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """No width is needed."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, elided at their end."""
        painter = QPainter(self)
        paint_line(painter, self.rect(), self.text(), self.font(), self._tone, self._align)
