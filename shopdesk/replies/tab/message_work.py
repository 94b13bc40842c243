"""What the buyer wrote: opened in place of the list, read, answered from, left again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shopdesk.language.template import clean
from shopdesk.replies.understanding import Understanding, is_message

if TYPE_CHECKING:
    from shopdesk.replies.tab.reception import Reception

LONGEST_MESSAGE: Final = 20_000
"""A longer message is cut; nobody answers more in one go, and the text stays on the clipboard."""


def is_pasted_message(text: str) -> bool:
    """Whether a pasted text is what a buyer wrote."""
    return is_message(clean(text[:LONGEST_MESSAGE]), pasted=True)


class MessageWork:
    """Carries a message between its pane and the desk of a reception."""

    def __init__(self, reception: Reception) -> None:
        self._reception = reception

    def open(self, text: str, keep: tuple[str, ...] = ()) -> None:
        """Show a buyer's message and the replies that fit it; `keep` are wanted on the desk."""
        reception = self._reception
        text = clean(text[:LONGEST_MESSAGE])
        reception.desk.query, reception.desk.message = "", text
        reception.pane.show_message(shown=True)
        reception.pane.top.show_hint(message=True)
        reception.pane.message.read(text, after=reception.desk.last_stage)
        if keep and keep != reception.choosing.wanted:
            reception.choosing.want(*keep)
        reception.draft.changed()

    def suggest_again(self) -> None:
        """Suggest anew, for another language or a suggester that has just become ready."""
        if self._reception.pane.has_message:
            self._reception.pane.message.suggest(self._reception.desk.output)

    def take_understanding(self, understanding: Understanding) -> None:
        """A message was read: its values fill fields, its language becomes the buyer's."""
        reception = self._reception
        reception.desk.learn(understanding.values.items())
        told = understanding.output
        if told is not None and told != reception.desk.output:
            reception.write_in(told)
        else:
            self.suggest_again()
        reception.refresh()

    def edited(self, text: str) -> None:
        """The message was changed by hand."""
        self._reception.desk.message = text
        self._reception.draft.changed()

    def leave(self) -> None:
        """Put the message aside, whatever is shown next; Ctrl+Z brings it back."""
        reception = self._reception
        reception.desk.close_message()
        reception.undoing.push(reception.clearing.bring_back)
        reception.pane.show_message(shown=False)
        reception.draft.changed()

    def close(self) -> None:
        """Back to the list."""
        if self._reception.pane.has_message:
            self.leave()
            self._reception.show_query()
