"""A line in the pane it concerns: what went wrong, a warning, or that all is well."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from shopdesk.ui.icons import icon
from shopdesk.ui.measures import ICON_BUTTON
from shopdesk.ui.theme import set_state
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets.button import Button
from shopdesk.ui.widgets.label import Label
from shopdesk.ui.widgets.visibility import show_if

Look = Literal["error", "warning", "fine", "info", "note"]

_ICONS: Final[dict[Look, tuple[str, str]]] = {
    "error": ("warning-circle", "red"),
    "warning": ("warning", "amber_s"),
    "fine": ("check-circle", "green"),
    "info": ("lightbulb", "text2"),
    "note": ("info", "text2"),
}
_INKS: Final[dict[Look, str]] = {
    "error": "red",
    "warning": "amber",
    "fine": "text2",
    "info": "text2",
    "note": "text2",
}


class InlineMessage(QFrame):
    """An icon, a sentence in the look's ink, a quieter one after it, perhaps one thing to do.

    Errors and warnings are tinted, `info` has a quiet ground, `fine` and `note` have none.

    `taken` is emitted when the link at its end is pressed. Empty text hides the line.
    """

    taken = Signal()

    def __init__(self, look: Look = "info", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look = look
        self._icon = QLabel()
        self._lead = Label(role="second", wrap=True)
        self._rest = Label(role="second", tone="text2", wrap=True)
        self._link = Button(kind="link")
        self._link.clicked.connect(self.taken)
        self._row = QHBoxLayout(self)
        self._build()
        self.say(text, look=look)

    def say(self, text: str, rest: str = "", *, link: str = "", look: Look | None = None) -> None:
        """Show a sentence, a second one, and a link; empty text hides the whole line."""
        self._look = look or self._look
        set_state(self, "look", self._look)
        self._lead.set_tone(_INKS[self._look])
        for label, words in ((self._lead, text), (self._rest, rest), (self._link, link)):
            label.setText(words)
            show_if(label, bool(words))
        self._lead.setSizePolicy(_wrapping(alone=not rest))
        bare = self._look in ("fine", "note")
        margin = 2 if bare else 12
        self._row.setContentsMargins(margin, 2, 8 if link else margin, 2)
        self.setMinimumHeight(px(28 if bare else 36))
        self.setAccessibleName(f"{text} {rest}".strip())
        self._draw_icon()
        show_if(self, bool(text))

    def words(self) -> str:
        """What it says."""
        return f"{self._lead.text()} {self._rest.text()}".strip()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)

    def _build(self) -> None:
        row = self._row
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._lead, 1)
        row.addWidget(self._rest, 2)
        row.addWidget(self._link)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _draw_icon(self) -> None:
        name, token = _ICONS[self._look]
        self._icon.setPixmap(icon(name, token).pixmap(px(ICON_BUTTON), px(ICON_BUTTON)))


def _wrapping(*, alone: bool) -> QSizePolicy:
    """Alone a sentence takes all room; its height follows from its width in any case."""
    wide = QSizePolicy.Policy.Expanding if alone else QSizePolicy.Policy.Maximum
    policy = QSizePolicy(wide, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
