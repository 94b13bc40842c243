"""A page above the desk: the editor, or the newer built-in texts; one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from shopdesk.replies.tab.editor import Editor
from shopdesk.replies.tab.offers import Offers
from shopdesk.ui.widgets import Hint


class Overlay(QObject):
    """`changed` when another page is shown; `closing` just before the present one goes."""

    changed = Signal()
    closing = Signal()

    def __init__(self, stack: QStackedLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self.page: Editor | Offers | None = None

    @property
    def editor(self) -> Editor | None:
        """The editor, if that is what is open."""
        return self.page if isinstance(self.page, Editor) else None

    @property
    def offers(self) -> Offers | None:
        """The page of offers, if that is what is open."""
        return self.page if isinstance(self.page, Offers) else None

    def first_field(self) -> QWidget | None:
        """Where the focus goes while a page is open."""
        return self.page.first_field() if self.page is not None else None

    def hints(self) -> list[Hint]:
        """What the keys do there."""
        return self.page.hints() if self.page is not None else []

    def show(self, page: Editor | Offers) -> None:
        """Show a page in place of the desk and put the focus into it."""
        self.close()
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def close(self) -> None:
        """Show the desk again."""
        if self.page is None:
            return
        page, self.page = self.page, None
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self._stack.setCurrentIndex(0)
        self.closing.emit()
        self.changed.emit()
