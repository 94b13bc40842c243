"""Quiet lines below the top bar: newer built-in texts, and an edit that was interrupted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shopdesk.replies.editing import ReplyDraft
from shopdesk.ui.widgets import InlineMessage


class OfferLine(InlineMessage):
    """Shown only while there is something to offer; `taken` opens the page of offers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)

    def show_count(self, count: int) -> None:
        """Say how many built-in texts are newer than the owner's; none hides the line."""
        if count:
            self.say(self.tr("%n newer built-in text(s)", "", count), link=self.tr("Compare"))
        else:
            self.say("")


class UnfinishedLine(InlineMessage):
    """Shown after a crash in the middle of an edit; `taken` goes on with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)

    def show_draft(self, draft: ReplyDraft | None) -> None:
        """Name the reply that was being edited; None hides the line."""
        if draft is None:
            self.say("")
            return
        titles = (one.title for one in draft.variants.values() if one.title.strip())
        text = self.tr("Your edit of “{title}” was not saved.")
        title = next(titles, draft.key or self.tr("a new reply"))
        self.say(text.format(title=title), link=self.tr("Go on with it"))
