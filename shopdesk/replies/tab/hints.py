"""What the keys do just now, from the same source as the filled button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopdesk.replies.desk import Desk
from shopdesk.replies.deskmodel import CopyPart, Fill, Write
from shopdesk.replies.tab.desk_pane import DeskPane
from shopdesk.ui.widgets import Hint


def hints_for(pane: DeskPane, desk: Desk) -> list[Hint]:
    """Hints for the list or for a message."""
    choose = Hint(("↑", "↓"), QCoreApplication.translate("ReplyHints", "choose"))
    numbers = Hint(("Ctrl", "1…5"), QCoreApplication.translate("ReplyHints", "copy that one"))
    fields = Hint(("Tab",), QCoreApplication.translate("ReplyHints", "fields"))
    clear = Hint(("Esc",), QCoreApplication.translate("ReplyHints", "clear"))
    back = Hint(("Esc",), QCoreApplication.translate("ReplyHints", "back to the list"))
    customer = Hint(("Ctrl", "D"), QCoreApplication.translate("ReplyHints", "next customer"))
    some, told = bool(desk.replies), pane.has_message
    form = desk.composition.form if desk.composition else ()
    now = (
        (numbers, some and told),
        (choose, some),
        *((hint, True) for hint in _enter(desk)),
        (fields, bool(form)),
        (numbers, some and not told),
        (back, told),
        (clear, bool(desk.query) and not told),
        (customer, desk.has_values and not told),
    )
    return [hint for hint, holds in now if holds]


def _enter(desk: Desk) -> list[Hint]:
    match desk.next_action():
        case Fill():
            words = QCoreApplication.translate("ReplyHints", "go to the gap")
        case CopyPart():
            words = QCoreApplication.translate("ReplyHints", "copy")
        case Write():
            words = QCoreApplication.translate("ReplyHints", "write it")
        case _ if desk.query:
            words = QCoreApplication.translate("ReplyHints", "write it")
        case _:
            return []
    return [Hint(("Enter",), words)]
