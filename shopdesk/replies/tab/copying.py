"""From the desk to the clipboard: copy, say so, tick the part, count the use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from shopdesk.desktop.clipboard import Clipboard
from shopdesk.errors import KnownError
from shopdesk.language.codes import stored
from shopdesk.replies.desk import Desk
from shopdesk.replies.deskmodel import Copied, Fill
from shopdesk.replies.service import ReplyService
from shopdesk.replies.shelf import Shelf
from shopdesk.replies.tab.month_use import MonthUse
from shopdesk.ui.tasks import Tasks
from shopdesk.ui.widgets import Toast


class Copying(QObject):
    """`copied` once a text is on the clipboard, `refused(field)` for a gap, `failed(error)`.

    `month` counts this month's copies, for the list and the shares of use.
    """

    copied = Signal()
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        clipboard: Clipboard,
        service: ReplyService[Any],
        tasks: Tasks,
        toast: Toast,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clipboard = clipboard
        self._service = service
        self._tasks = tasks
        self._toast = toast
        self.shelf: Shelf | None = None
        self.month = MonthUse()
        self.wants_toast: Callable[[], bool] = _yes

    def copy(self, part: int | None) -> None:
        """Copy a part of what is on the desk, or all of it with None."""
        taken = self._desk.take(part)
        if isinstance(taken, Fill):
            self.refused.emit(taken.field)
        elif taken is not None:
            self._clipboard.copy(taken.text, lambda: self._done(taken), self._failed)

    def copy_again(self, copied: Copied | None = None) -> None:
        """Copy something from the history again, as it was: the last, or a given one."""
        again = copied or self._desk.last_copied
        if again is not None:
            say = self.tr("Copied again, press Ctrl+V in the chat")
            self._clipboard.copy(again.text, lambda: self._say(say), self._failed)

    def _done(self, copied: Copied) -> None:
        language = stored(self._desk.output)
        for use in self._desk.copied(copied):
            self.month.count(use.key, use.wording_id)
            if self.shelf is not None and use.key in self.shelf:
                self.shelf.used(use.key)
            self._count(use.key, language, use.wording_id)
        left = self._desk.parts_left
        self._say(self._words(copied), self.tr("%n part(s) left", "", left) if left else "")
        self.copied.emit()

    def _count(self, key: str, language: Any, wording_id: int | None) -> None:
        self._tasks.run(lambda: self._service.copied(key, language, wording_id))

    def _words(self, copied: Copied) -> str:
        whole = self._desk.composition
        if copied.part is None or whole is None or len(whole.parts) == 1:
            return self.tr("Copied, press Ctrl+V in the chat")
        text = self.tr("Part {number} copied, press Ctrl+V in the chat")
        return text.format(number=copied.part + 1)

    def _say(self, text: str, note: str = "") -> None:
        if self.wants_toast():
            self._toast.say(text, note)

    def _failed(self, error: KnownError) -> None:
        self.failed.emit(error)


def _yes() -> bool:
    return True
