"""A choice among a few, side by side in one box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from shopdesk.ui.measures import BUTTON, RADIUS_INPUT
from shopdesk.ui.painting import text_width
from shopdesk.ui.typeface import font, px
from shopdesk.ui.widgets.button import Look, Pressable


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
            segment.setParent(None)
            segment.deleteLater()
        self._segments = {id_: self._add(id_, text) for id_, text in options}
        if self._segments:
            self.choose(before if before in self._segments else next(iter(self._segments)))

    def set_text(self, option: str, text: str) -> None:
        """Change the words of an option."""
        self._segments[option].setText(text)
        self._segments[option].updateGeometry()

    def set_icon(self, option: str, icon: str | None, ink: str | None = None) -> None:
        """Put an icon before the words of an option."""
        self._segments[option].set_icon_name(icon, ink)

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
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Room for the words in bold."""
        icon = px(self.ICON) + px(8) if self._icon else 0
        width = text_width(self.words(), font("strong")) + icon + 2 * px(self.PADDING)
        return QSize(width, px(self.HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the whole."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _radius(self) -> float:
        return RADIUS_INPUT

    def _bold(self) -> bool:
        return self.isChecked()

    def _look(self) -> Look:
        if self.isChecked():
            return Look("accent_x", "raised", "line2")
        if not self.isEnabled():
            return Look("muted")
        return Look("text2", "hover" if self.underMouse() else None)
