"""Which pane tells the reception what: the connections of one tab, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shopdesk.language.codes import as_output
from shopdesk.replies.deskmodel import CopyPart
from shopdesk.replies.tab.copying import Copying
from shopdesk.replies.tab.message_work import is_pasted_message

if TYPE_CHECKING:
    from shopdesk.replies.tab.reception import Reception


def connect(reception: Reception, copying: Copying) -> None:
    """Connect all panes with the reception."""
    _top(reception)
    _lists(reception)
    _preview(reception, copying)
    reception.choosing.arrived.connect(reception.arrived)
    copying.copied.connect(reception.copied)
    copying.copied.connect(lambda: _offer_query(reception))
    copying.refused.connect(reception.pane.preview.form.focus_on)
    copying.failed.connect(reception.pane.preview.show_trouble)


def _top(reception: Reception) -> None:
    top, message = reception.pane.top, reception.pane.message
    top.search.edited.connect(reception.type_query)
    top.search.pasted.connect(reception.paste)
    top.search.replaces = is_pasted_message
    top.language_chosen.connect(lambda code: reception.choose_language(as_output(code) or "zh"))
    message.language.clicked.connect(reception.next_language)
    for field in (top.search, message.box, reception.pane.preview.form):
        field.stepped.connect(lambda rows: reception.pane.list.step(rows))
        field.entered.connect(lambda whole: reception.act(whole=whole))


def _offer_query(reception: Reception) -> None:
    """Once a buyer has the whole answer, what is typed next is about the next one."""
    action = reception.desk.next_action()
    if isinstance(action, CopyPart) and action.again:
        reception.pane.top.search.offer()


def _lists(reception: Reception) -> None:
    browse, message = reception.pane.browse, reception.pane.message
    browse.listed.connect(reception.listed)
    browse.order_chosen.connect(reception.remember_order)
    nothing = browse.results.nothing
    nothing.nearest_pressed.connect(reception.open)
    nothing.write_pressed.connect(lambda: reception.write_asked.emit("", reception.desk.output))
    for pane in (browse.results, message):
        pane.key_chosen.connect(reception.choosing.want_if_other)
        pane.opened.connect(lambda: reception.act())
    message.understood.connect(reception.messages.take_understanding)
    message.edited.connect(reception.messages.edited)
    message.several.connect(lambda keys: reception.choosing.want(*keys))
    message.closed.connect(reception.clearing.escape)


def _preview(reception: Reception, copying: Copying) -> None:
    preview = reception.pane.preview
    preview.form.filled.connect(reception.fill)
    preview.bar.primary.clicked.connect(lambda: reception.act())
    preview.whole.clicked.connect(lambda: reception.act(whole=True))
    preview.script.clicked.connect(reception.switch_script)
    preview.head.wording_chosen.connect(reception.take_wording)
    preview.parts.copy_asked.connect(copying.copy)
    preview.next_chosen.connect(reception.open)
    preview.last.again.connect(copying.copy_again)
    preview.unwritten.taken.connect(lambda: reception.act())
