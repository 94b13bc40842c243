"""Who serves: the names of shop and agent, and how other buyers than Chinese ones read them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from shopdesk.language.codes import Language
from shopdesk.ui.measures import SEARCH
from shopdesk.ui.theme import set_role
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Button, ElidedLabel, Label


class ServingNames(QWidget):
    """Two fields, and below them what is offered in Latin letters, to be changed on demand."""

    changed = Signal()

    def __init__(self, romanized: Callable[[str], str]) -> None:
        super().__init__()
        self._romanized = romanized
        self.shop, self.agent = _name_field(), _name_field()
        self._latin_shop, self._latin_agent = _name_field(), _name_field()
        self._labels = [Label(role="caption", tone="text2") for _ in range(2)]
        self._latin = ElidedLabel("second", "text2")
        self._change = Button(kind="link")
        self._build()

    def propose(self, shop: str, agent: str) -> None:
        """Fill in shop and agent."""
        self.shop.setText(shop)
        self.agent.setText(agent)
        self._typed()

    def of(self, language: Language) -> tuple[str, str]:
        """(shop, agent) as written for buyers of a language."""
        own = (self.shop.text().strip(), self.agent.text().strip())
        if language == "zh":
            return own
        other = (self._latin_shop.text().strip(), self._latin_agent.text().strip())
        return (other[0] or own[0], other[1] or own[1])

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        words = (self.tr("Shop name"), self.tr("Your name or number"))
        fields = ((self.shop, self._latin_shop), (self.agent, self._latin_agent))
        for label, text, (own, latin) in zip(self._labels, words, fields, strict=True):
            label.setText(text)
            own.setAccessibleName(text)
            latin.setAccessibleName(self.tr("{name}, for other buyers").format(name=text))
        self._change.setText(self.tr("Change"))
        self._show_latin()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for at, (label, own, latin) in enumerate(
            zip(
                self._labels,
                (self.shop, self.agent),
                (self._latin_shop, self._latin_agent),
                strict=True,
            )
        ):
            grid.addWidget(label, 0, at)
            grid.addWidget(own, 1, at)
            grid.addWidget(latin, 3, at)
            label.setBuddy(own)
            latin.hide()
            own.textEdited.connect(self._typed)
            latin.textEdited.connect(lambda _: self._show_latin())
        row = QHBoxLayout()
        row.addWidget(self._latin)
        row.addWidget(self._change)
        row.addStretch(1)
        grid.addLayout(row, 2, 0, 1, 2)
        self._change.clicked.connect(self._edit_latin)

    def _typed(self) -> None:
        if self._latin_shop.isHidden():
            self._latin_shop.setText(self._romanized(self.shop.text().strip()))
            self._latin_agent.setText(self._romanized(self.agent.text().strip()))
        self._show_latin()

    def _show_latin(self) -> None:
        shop, agent = self.of("en")
        differs = (shop, agent) != self.of("zh") or not self._latin_shop.isHidden()
        self._latin.setText(
            self.tr("For buyers who do not read Chinese: {names}").format(names=f"{shop} · {agent}")
            if differs
            else ""
        )
        self._change.setVisible(differs and self._latin_shop.isHidden())
        self.changed.emit()

    def _edit_latin(self) -> None:
        self._latin_shop.show()
        self._latin_agent.show()
        self._change.hide()
        self._latin_shop.setFocus()


def _name_field() -> QLineEdit:
    field = QLineEdit()
    field.setMinimumHeight(px(SEARCH - 4))
    set_role(field, "body")
    return field
