"""A choice among a few, side by side in one box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from shopdesk.ui.icons import paint_icon
from shopdesk.ui.measures import BUTTON, RADIUS_INPUT
from shopdesk.ui.painting import paint_line, text_width
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets.button import Look, Pressable

_BETWEEN = 6


class Segmented(QFrame):
    """Exactly one of several options; arrows move the choice, Tab enters and leaves it as one.

    `chosen` gives the option's id, and only when a person changed it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        *,
        name: str = "",
        height: int = BUTTON,
        spread: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawn_height = height
        self._spread = spread
        self._segments: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if spread else policy.Fixed, policy.Fixed)
        self.setAccessibleName(name)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these options, (id, text) each; the choice stays if it is still among them."""
        before = self.choice()
        for segment in self._segments.values():
            self._group.removeButton(segment)
            self._row.removeWidget(segment)
            segment.hide()  # without a parent it would come up as a window
            segment.deleteLater()
        self._segments = {id_: self._add(id_, text) for id_, text in options}
        if self._segments:
            self.choose(before if before in self._segments else next(iter(self._segments)))

    def set_text(self, option: str, text: str) -> None:
        """Change the words of an option."""
        self._segments[option].setText(text)
        self._segments[option].updateGeometry()

    def set_mark(self, option: str, letter: str, icon: str | None = None) -> None:
        """Put a letter, and perhaps an icon after it, before the words of an option."""
        self._segments[option].set_mark(letter, icon)

    def choice(self) -> str:
        """The id of the chosen option, empty if there are none."""
        return next((id_ for id_, one in self._segments.items() if one.isChecked()), "")

    def choose(self, option: str) -> None:
        """Choose an option without telling anybody."""
        self._segments[option].setChecked(True)
        for segment in self._segments.values():
            checked = segment.isChecked()
            segment.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if checked else Qt.FocusPolicy.ClickFocus
            )

    def sizeHint(self) -> QSize:
        """As high as drawn, as wide as the options."""
        return QSize(super().sizeHint().width(), px(self._drawn_height))

    def minimumSizeHint(self) -> QSize:
        """The same: options are never cut."""
        return QSize(super().minimumSizeHint().width(), px(self._drawn_height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the choice."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._segments:
            super().keyPressEvent(event)
            return
        ids = list(self._segments)
        at = ids.index(self.choice()) + step
        if 0 <= at < len(ids):
            self._person_chose(ids[at])
            self._segments[ids[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, option: str, text: str) -> _Segment:
        segment = _Segment(text, parent=self)
        segment.clicked.connect(lambda: self._person_chose(option))
        self._group.addButton(segment)
        self._row.addWidget(segment, 1 if self._spread else 0)
        return segment

    def _person_chose(self, option: str) -> None:
        self.choose(option)
        self.chosen.emit(option)


class _Segment(Pressable):
    """One option; wide enough for its words in bold, so that choosing moves nothing."""

    HEIGHT = BUTTON - 6

    def __init__(self, text: str, *, parent: QWidget) -> None:
        super().__init__(text, parent=parent)
        self._letter = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

    def set_mark(self, letter: str, icon: str | None) -> None:
        """Name the option by a letter, read out before its words."""
        self._letter = letter
        self.setAccessibleName(f"{letter} {self.words()}")
        self.set_icon_name(icon, "amber_s")

    def sizeHint(self) -> QSize:
        """Room for letter, icon and words in bold."""
        return QSize(self._inner(font("strong")) + 2 * px(self.PADDING), px(self.HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the whole."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _radius(self) -> float:
        return RADIUS_INPUT

    def _inner(self, face: QFont) -> int:
        pieces = self._widths(face)
        return sum(pieces) + px(_BETWEEN) * (sum(map(bool, pieces)) - 1)

    def _widths(self, face: QFont) -> tuple[int, int, int]:
        """Of the letter, the icon and the words; 0 for what there is not."""
        letter = text_width(self._letter, face) if self._letter else 0
        return letter, px(self.ICON) if self._icon else 0, text_width(self.words(), face)

    def _paint_contents(self, painter: QPainter, look: Look) -> None:
        face = self._font()
        left = (self.width() - self._inner(face)) // 2
        for width, text in zip(self._widths(face), (self._letter, "", self.words()), strict=True):
            if text:
                box = QRect(left, 0, width, self.height())
                paint_line(painter, box, text, face, look.ink)
            elif width:
                square = QRectF(left, (self.height() - width) / 2, width, width)
                paint_icon(painter, square, self._icon or "", self._icon_ink or look.ink)
            left += width + px(_BETWEEN) if width else 0

    def _bold(self) -> bool:
        return self.isChecked()

    def _look(self) -> Look:
        if self.isChecked():
            return Look("accent_x", "raised", "line2")
        if not self.isEnabled():
            return Look("muted")
        return Look("text2", "hover" if self.underMouse() else None)
