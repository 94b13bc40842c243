"""What the keys do just now, from the same source as the filled button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopdesk.replies.desk import Desk
from shopdesk.replies.deskmodel import CopyPart, Fill, Write
from shopdesk.replies.tab.desk_pane import DeskPane
from shopdesk.ui.widgets import Hint


def hints_for(pane: DeskPane, desk: Desk) -> list[Hint]:
    """Hints for the list or for a message."""
    tr = QCoreApplication.translate
    choose = Hint(("↑", "↓"), tr("ReplyHints", "choose"))
    numbers = Hint(("Ctrl", "1…5"), tr("ReplyHints", "copy that one"))
    fields = Hint(("Tab",), tr("ReplyHints", "fields"))
    enter = _enter(desk)
    if pane.has_message:
        back = Hint(("Esc",), tr("ReplyHints", "back to the list"))
        return [numbers, choose, fields, *enter, back]
    clear = [Hint(("Esc",), tr("ReplyHints", "clear"))] if desk.query else []
    customer = [Hint(("Ctrl", "D"), tr("ReplyHints", "next customer"))] if desk.has_values else []
    return [choose, *enter, fields, numbers, *clear, *customer]


def _enter(desk: Desk) -> list[Hint]:
    tr = QCoreApplication.translate
    match desk.next_action():
        case Fill():
            return [Hint(("Enter",), tr("ReplyHints", "go to the gap"))]
        case CopyPart():
            return [Hint(("Enter",), tr("ReplyHints", "copy"))]
        case Write():
            return [Hint(("Enter",), tr("ReplyHints", "write it"))]
        case _:
            return [Hint(("Enter",), tr("ReplyHints", "write it"))] if desk.query else []
