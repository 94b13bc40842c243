"""What the window wears: light, dark or the system's choice, and the language of its fonts.

The application's palette is the one truth about the theme: `tokens()` reads it, painters ask for
tokens while they paint, so a change of theme needs no restart and no list of listeners.
"""

from __future__ import annotations

import sys
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.ui.stylesheet import stylesheet
from shopdesk.ui.tokens import DARK, LIGHT, Tokens
from shopdesk.ui.typeface import Role, base_font, font

Choice = Literal["system", "light", "dark"]

CHOICES: Final[tuple[Choice, ...]] = ("system", "light", "dark")

_USUAL_WINDOWS_POINTS = 9.0
_DRESSED_BY_WINDOWS: Final = ("QAbstractItemView", "QMenu", "QMessageBox", "QTipLabel")
"""Widgets that get fonts of their own from Windows, whatever the application's font is."""


def tokens() -> Tokens:
    """The tokens that the application wears now."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def colour(token: str) -> QColor:
    """A token of the present theme as a colour to paint with."""
    return QColor(getattr(tokens(), token))


def set_role(widget: QWidget, role: Role, tone: str | None = None) -> None:
    """Give a widget the font of a role and, for labels, the ink of a token; kept over changes."""
    widget.setProperty("role", role)
    widget.setFont(font(role))
    if tone is not None:
        set_state(widget, "tone", tone)


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have the widget restyled."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Theme(QObject):
    """Dresses the application and keeps it dressed when the system or the owner changes.

    `changed` comes after palette, style sheet and fonts are in place.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system", language: str = "en") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._language = language
        self._text_scale = _system_text_scale(app)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def choice(self) -> Choice:
        """What the owner chose: system, light or dark."""
        return self._choice

    def wear(self, choice: Choice) -> None:
        """Change to light, dark, or whatever the system wears."""
        if choice != self._choice:
            self._choice = choice
            self.apply()

    def speak(self, language: str) -> None:
        """Put the fonts of the window's language first."""
        if language != self._language:
            self._language = language
            self.apply()

    def apply(self) -> None:
        """Set palette, fonts and style sheet of the application from the token table."""
        worn = self._worn()
        self._app.setPalette(palette(worn))
        base = base_font(self._language, self._text_scale)
        self._app.setFont(base)
        self._app.setStyleSheet(stylesheet(worn))
        for kind in _DRESSED_BY_WINDOWS:
            self._app.setFont(base, kind)  # type: ignore[arg-type]  # wants str, its stub bytes
        for widget in self._app.allWidgets():  # last: a new style sheet puts older fonts back
            role = widget.property("role")
            if role is not None:
                widget.setFont(font(role))
        self.changed.emit()

    def _worn(self) -> Tokens:
        hints = self._app.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        dark = self._choice == "dark"
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        return DARK if dark else LIGHT

    def _system_changed(self) -> None:
        if self._choice == "system" and self._worn() is not tokens():
            self.apply()


def palette(worn: Tokens) -> QPalette:
    """The palette for what the style draws itself: menus, selections, tool tips, links."""
    role = QPalette.ColorRole
    by_role = {
        role.Window: worn.bg,
        role.Base: worn.surface,
        role.AlternateBase: worn.hover,
        role.Button: worn.surface,
        role.WindowText: worn.text,
        role.Text: worn.text,
        role.ButtonText: worn.text,
        role.BrightText: worn.red,
        role.PlaceholderText: worn.muted,
        role.Highlight: worn.accent,
        role.HighlightedText: worn.on_accent,
        role.Link: worn.accent_x,
        role.LinkVisited: worn.accent_x,
        role.ToolTipBase: worn.toast,
        role.ToolTipText: worn.toast_x,
        role.Light: worn.raised,
        role.Midlight: worn.hover,
        role.Mid: worn.line2,
        role.Dark: worn.ctl,
        role.Shadow: worn.line2,
        role.Accent: worn.accent,
    }
    made = QPalette()
    for which, value in by_role.items():
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(worn.muted))
    return made


def _system_text_scale(app: QApplication) -> float:
    """Windows gives its text size by the font of dialogs; elsewhere it is in the dots per inch."""
    if sys.platform != "win32":
        return 1.0
    return max(1.0, app.font().pointSizeF() / _USUAL_WINDOWS_POINTS)
