"""Buttons, icon buttons and chips: one painted box with icon, text and key caps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import BUTTON, CHIP, CHIP_CHOICE, ICON_BUTTON, ICON_CHIP, RADIUS
from shopdesk.ui.painting import CENTRE, paint_box, paint_line, text_width
from shopdesk.ui.typeface import Role, font, px
from shopdesk.ui.widgets.keycap import caps_width, paint_caps

Kind = Literal["filled", "plain", "quiet", "link"]
Tint = Literal["plain", "accent", "amber", "green", "red"]


@dataclass(frozen=True, slots=True)
class Look:
    """The tokens that one state of a button is painted in."""

    ink: str
    fill: str | None = None
    border: str | None = None


class Pressable(QPushButton):
    """The painted box: icon, text and key caps in a row, as wide as they need, never cut.

    Enter presses it like Space does. Subclasses say how it looks now (`_look`), its height,
    padding and role.
    """

    HEIGHT: ClassVar[int] = BUTTON
    PADDING: ClassVar[int] = 12
    ICON: ClassVar[int] = ICON_BUTTON
    ROLE: ClassVar[Role] = "body"
    BOLD: ClassVar[Role] = "strong"

    def __init__(
        self,
        text: str = "",
        *,
        icon: str | None = None,
        keys: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._icon_ink: str | None = None
        self._keys = tuple(keys)
        self._height = self.HEIGHT
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Set the words; an `&` is shown as it is, accelerators come from `ui.actions`."""
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def words(self) -> str:
        """The words on the button."""
        return self.text().replace("&&", "&")

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show the keys that do the same."""
        self._keys = tuple(keys)
        self._changed()

    def set_icon_name(self, name: str | None, ink: str | None = None) -> None:
        """Show a Phosphor icon, in the button's ink or a token of its own."""
        self._icon, self._icon_ink = name, ink
        self._changed()

    def sizeHint(self) -> QSize:
        """Room for icon, text and keys at the present text size."""
        inner = sum(width for width, _ in self._pieces()) + px(8) * (len(self._pieces()) - 1)
        return QSize(max(inner, 0) + 2 * px(self.PADDING), px(self._height))

    def minimumSizeHint(self) -> QSize:
        """The same: the words on a button are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take a new size when the text size changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, focus and contents."""
        painter = QPainter(self)
        look = self._look()
        self._paint_box(painter, look)
        self._paint_contents(painter, look)

    def _look(self) -> Look:
        raise NotImplementedError

    def _radius(self) -> float:
        return RADIUS

    def _bold(self) -> bool:
        return False

    def _font(self) -> QFont:
        return font(self.BOLD if self._bold() else self.ROLE)

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _paint_box(self, painter: QPainter, look: Look) -> None:
        box, radius = self.rect(), self._radius()
        if not self._shows_focus():
            paint_box(painter, box, radius=radius, fill=look.fill, border=look.border)
        elif look.ink == "on_accent":
            paint_box(painter, box, radius=radius, fill=look.fill)
            inner = box.adjusted(2, 2, -2, -2)
            paint_box(painter, inner, radius=radius - 2, border=look.ink, width=1.5)
        else:
            paint_box(painter, box, radius=radius, fill=look.fill, border="focus", width=2)

    def _shows_focus(self) -> bool:
        return self.hasFocus() and self.isEnabled()

    def _pieces(self) -> list[tuple[int, str]]:
        pieces = []
        if self._icon:
            pieces.append((px(self.ICON), "icon"))
        if self.words():
            pieces.append((text_width(self.words(), self._font()), "text"))
        if self._keys:
            pieces.append((caps_width(self._keys), "keys"))
        return pieces

    def _paint_contents(self, painter: QPainter, look: Look) -> None:
        pieces = self._pieces()
        total = sum(width for width, _ in pieces) + px(8) * (len(pieces) - 1)
        left = (self.width() - total) // 2
        middle = self.height() // 2
        for width, what in pieces:
            box = QRect(left, 0, width, self.height())
            if what == "icon" and self._icon:
                square = QRectF(left, middle - width / 2, width, width)
                paint_icon(painter, square, self._icon, self._icon_ink or look.ink)
            elif what == "text":
                paint_line(painter, box, self.words(), self._font(), look.ink, CENTRE)
            else:
                ink = "on_accent" if look.ink == "on_accent" else "text2"
                paint_caps(painter, left, middle, self._keys, ink=ink)
            left += width + px(8)


class Button(Pressable):
    """A button of 32: `filled` (one a window, says what Enter does), `plain`, `quiet` or `link`."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "plain",
        *,
        icon: str | None = None,
        keys: Sequence[str] = (),
        height: int = BUTTON,
        parent: QWidget | None = None,
    ) -> None:
        self._kind: Kind = kind
        super().__init__(text, icon=icon, keys=keys, parent=parent)
        self._height = height

    def sizeHint(self) -> QSize:
        """A link stands nearly flush with what is above and below it."""
        hint = super().sizeHint()
        return hint - QSize(2 * px(self.PADDING - 4), 0) if self._kind == "link" else hint

    def is_filled(self) -> bool:
        """Whether this is the one button that Enter is about."""
        return self._kind == "filled"

    def _bold(self) -> bool:
        return self._kind in ("filled", "link")

    def _look(self) -> Look:
        over = self.underMouse() or self.isDown()
        if not self.isEnabled():
            boxed = self._kind in ("filled", "plain")
            return Look("muted", "bg" if boxed else None, "line2" if boxed else None)
        match self._kind:
            case "filled":
                return Look("on_accent", "accent_hover" if over else "accent")
            case "plain":
                return Look("text", "hover" if over else "surface", "line2")
            case "quiet":
                return Look("text2", "hover" if over else None)
            case "link":
                return Look("accent_x", "hover" if over else None)


class IconButton(Pressable):
    """A square button of 32 with only an icon; `name` is what it is called and its tool tip."""

    PADDING = 8

    def __init__(self, icon: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(icon=icon, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Name the button for screen readers and as its tool tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(px(BUTTON), px(BUTTON))

    def _look(self) -> Look:
        ink = "text2" if self.isEnabled() else "muted"
        return Look(ink, "hover" if self.underMouse() and self.isEnabled() else None)


class Chip(Pressable):
    """A pill of 24 with a fact, or of 28 that is chosen (checkable).

    A fact that cannot be pressed (`set_still`) takes no focus and no hover.
    """

    HEIGHT = CHIP
    PADDING = 10
    ICON = ICON_CHIP
    ROLE: ClassVar[Role] = "second"

    def __init__(
        self,
        text: str = "",
        tint: Tint = "plain",
        *,
        icon: str | None = None,
        keys: Sequence[str] = (),
        choice: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._tint: Tint = tint
        super().__init__(text, icon=icon, keys=keys, parent=parent)
        self._height = CHIP_CHOICE if choice else CHIP
        self.setCheckable(choice)

    def set_tint(self, tint: Tint) -> None:
        """Change the meaning of the chip's colour."""
        self._tint = tint
        self.update()

    def set_still(self) -> None:
        """Make it a label: no focus, no hover, no pointer."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _radius(self) -> float:
        return self.height() / 2

    def _bold(self) -> bool:
        return self.isChecked() or self._tint == "accent"

    def _look(self) -> Look:
        if self.isChecked():
            return Look("accent_x", "accent_t")
        if self._tint != "plain":
            return Look("accent_x" if self._tint == "accent" else self._tint, f"{self._tint}_t")
        over = self.underMouse() and self.isEnabled()
        ink = "text2" if self.isEnabled() else "muted"
        return Look(ink, "hover" if over else "surface", "line2")
