"""One step back and the next customer: what is cleared away, and how it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shopdesk.replies.tab.reception import Reception


class Clearing:
    """Clears a reception's desk step by step; Ctrl+Z brings everything back."""

    def __init__(self, reception: Reception) -> None:
        self._reception = reception

    def escape(self) -> bool:
        """From a field to the list, from a message to the list, then clear the query."""
        reception = self._reception
        if reception.pane.preview.form.has_cursor():
            reception.focus_search()
            return True
        if reception.pane.has_message:
            reception.messages.close()
            reception.focus_search()
            return True
        return self.clear_search()

    def clear_search(self) -> bool:
        """Empty the top field; False if nothing stood there."""
        reception = self._reception
        if not reception.desk.query:
            return False
        reception.desk.clear_query()
        reception.undoing.push(self.bring_back)
        reception.show_query()
        return True

    def next_customer(self) -> None:
        """Another buyer: forget values, query and message."""
        reception = self._reception
        reception.desk.next_customer()
        reception.undoing.push(self.bring_back)
        reception.pane.show_message(shown=False)
        reception.show_query()
        reception.refresh()
        reception.focus_search()

    def bring_back(self) -> bool:
        """Restore what was cleared last; False if there is nothing."""
        reception = self._reception
        if not reception.desk.bring_back():
            return False
        if reception.desk.message is not None:
            reception.messages.open(reception.desk.message)
        else:
            reception.show_query()
        reception.refresh()
        reception.focus_search()
        return True
