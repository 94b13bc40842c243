"""The fields of a reply as a small form, two by two; Tab walks the missing ones first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from shopdesk.replies.composing import FormField
from shopdesk.replies.deskmodel import Source, Value
from shopdesk.replies.fields import Kind
from shopdesk.replies.tab.words import WindowWords
from shopdesk.ui.measures import GAP
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import FieldEdit, Label

_TWO_COLUMNS_FROM: Final = 460
_BETWEEN_COLUMNS: Final = 16


class Form(QWidget):
    """`filled(name, text)` as somebody types; `entered(whole)` and `stepped` as in FieldEdit."""

    filled = Signal(str, str)
    entered = Signal(bool)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: dict[str, FieldEdit] = {}
        self._columns = 0
        self._single = False
        self._head = Label(role="head", parent=self)
        self._head.setText(self.tr("Fields"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setHorizontalSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_fields(
        self,
        form: Sequence[FormField],
        value: Callable[[str], Value | None],
        words: WindowWords,
        *,
        single: bool,
    ) -> None:
        """Show fields and values; `single` leaves room to say where the values came from."""
        names = [line.field.name for line in form]
        if names != list(self._edits) or single != self._single:
            self._single = single
            self._rebuild(names)
        for line in form:
            self._show_field(self._edits[line.field.name], line, value(line.field.name), words)
        self.setVisible(bool(names))

    def order_tabs(self, before: QWidget, form: Sequence[FormField]) -> QWidget:
        """Let Tab go from a widget to the missing fields, then the others; returns the last."""
        for line in sorted(form, key=lambda one: not one.missing):
            edit = self._edits[line.field.name]
            QWidget.setTabOrder(before, edit)
            before = edit
        return before

    def edit(self, name: str) -> FieldEdit | None:
        """The input of a field."""
        return self._edits.get(name)

    def focus_on(self, name: str) -> None:
        """Put the cursor into a field."""
        if name in self._edits:
            self._edits[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self._edits[name].selectAll()

    def has_cursor(self) -> bool:
        """Whether somebody is typing into one of the fields."""
        return any(edit.hasFocus() for edit in self._edits.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two are too narrow."""
        super().resizeEvent(event)
        if self._edits and self._columns_now() != self._columns:
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._head.setText(self.tr("Fields"))
        super().changeEvent(event)

    def _show_field(
        self, edit: FieldEdit, line: FormField, value: Value | None, words: WindowWords
    ) -> None:
        edit.set_name(words.field(line.field))
        text = value.text if value else ""
        if edit.text() != text:
            edit.setText(text)
        edit.set_missing(self.tr("needed") if line.missing else "")
        edit.set_trailing(self._note(line, value))

    def _note(self, line: FormField, value: Value | None) -> str:
        if value is not None and value.source is Source.MESSAGE:
            return self.tr("from the message")
        if value is not None and value.source is Source.SETTINGS:
            return self.tr("from settings")
        return "¥" if line.field.kind is Kind.MONEY and not line.missing else ""

    def _rebuild(self, names: Sequence[str]) -> None:
        for edit in self._edits.values():
            for widget in (edit, edit.label):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._edits = {name: self._add(name) for name in names}
        self._place()

    def _add(self, name: str) -> FieldEdit:
        edit = FieldEdit(parent=self)
        edit.label.setParent(self)
        edit.setObjectName(name)
        edit.textEdited.connect(lambda text: self.filled.emit(name, text))
        edit.entered.connect(self.entered)
        edit.stepped.connect(self.stepped)
        return edit

    def _columns_now(self) -> int:
        return 1 if self._single or self.width() < px(_TWO_COLUMNS_FROM) else 2

    def _place(self) -> None:
        self._columns = self._columns_now()
        for column in range(5):
            self._grid.setColumnMinimumWidth(column, 0)
            self._grid.setColumnStretch(column, 0)
        self._head.setVisible(self._single)
        first = 1 if self._single else 0
        if self._single:
            self._grid.addWidget(self._head, 0, 0, 1, 2)
        for place, edit in enumerate(self._edits.values()):
            row, column = divmod(place, self._columns)
            self._put(edit, first + row, 3 * column)
        for column in (2, 5)[: self._columns - 1]:
            self._grid.setColumnMinimumWidth(column, px(_BETWEEN_COLUMNS))
        for column in (1, 4)[: self._columns]:
            self._grid.setColumnStretch(column, 1)

    def _put(self, edit: FieldEdit, row: int, column: int) -> None:
        edit.label.setContentsMargins(0, 0, px(16), 0)
        edit.label.setMinimumWidth(px(112 if self._single else 56))
        self._grid.addWidget(edit.label, row, column)
        self._grid.addWidget(edit, row, column + 1)
        edit.label.show()
        edit.show()
