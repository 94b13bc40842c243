"""What can be done in this tab, declared once: ids, words, keys, icons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from shopdesk.ui.actions import Action, always
from shopdesk.ui.messages import QT_TRANSLATE_NOOP

_GROUP: Final = QT_TRANSLATE_NOOP("actions", "Replies")

_DECLARED: Final = (
    (
        "replies.language",
        QT_TRANSLATE_NOOP("actions", "Next buyer’s language"),
        "Ctrl+L",
        "translate",
    ),
    (
        "replies.script",
        QT_TRANSLATE_NOOP("actions", "Serbian: Cyrillic or Latin"),
        "Ctrl+Shift+L",
        "arrows-left-right",
    ),
    (
        "replies.next_customer",
        QT_TRANSLATE_NOOP("actions", "Next customer"),
        "Ctrl+D",
        "arrow-right",
    ),
    ("replies.copy_all", QT_TRANSLATE_NOOP("actions", "Copy all parts"), "Ctrl+Return", "copy"),
    (
        "replies.copy_again",
        QT_TRANSLATE_NOOP("actions", "Copy the last text again"),
        "Ctrl+Shift+C",
        "copy",
    ),
    ("replies.new", QT_TRANSLATE_NOOP("actions", "New reply"), "Ctrl+N", "pencil-simple"),
    ("replies.edit", QT_TRANSLATE_NOOP("actions", "Edit the reply"), "F2", "pencil-simple"),
    (
        "replies.duplicate",
        QT_TRANSLATE_NOOP("actions", "Duplicate the reply"),
        "Ctrl+Shift+D",
        "copy",
    ),
    ("replies.delete", QT_TRANSLATE_NOOP("actions", "Delete the reply"), "", ""),
    ("replies.star", QT_TRANSLATE_NOOP("actions", "Favourite"), "Ctrl+B", "star"),
    ("replies.best", QT_TRANSLATE_NOOP("actions", "This wording is the best"), "", "star"),
    ("replies.undo", QT_TRANSLATE_NOOP("actions", "Undo"), "Ctrl+Z", ""),
    ("replies.offers", QT_TRANSLATE_NOOP("actions", "Newer built-in texts"), "", "note"),
)

_NTH: Final = (
    QT_TRANSLATE_NOOP("actions", "Copy the first reply offered"),
    QT_TRANSLATE_NOOP("actions", "Copy the second reply offered"),
    QT_TRANSLATE_NOOP("actions", "Copy the third reply offered"),
    QT_TRANSLATE_NOOP("actions", "Copy the fourth reply offered"),
    QT_TRANSLATE_NOOP("actions", "Copy the fifth reply offered"),
)

MORE: Final = (
    "replies.duplicate",
    "replies.best",
    "replies.star",
    "",
    "replies.new",
    "replies.offers",
    "replies.copy_again",
    "",
    "replies.delete",
)
"""The menu behind the three dots."""


def declared(
    runs: dict[str, Callable[[], None]],
    enabled: dict[str, Callable[[], bool]],
    nth: Callable[[int], None],
) -> list[Action]:
    """The tab's actions; `runs` has what each does, `enabled` when it can be done."""
    usual = [
        Action(
            id_, text, runs[id_], keys, icon=icon, group=_GROUP, enabled=enabled.get(id_, always)
        )
        for id_, text, keys, icon in _DECLARED
    ]
    numbered = [
        Action(
            f"replies.copy.{n}",
            text,
            _call(nth, n - 1),
            f"Ctrl+{n}",
            group=_GROUP,
            in_palette=False,
        )
        for n, text in enumerate(_NTH, start=1)
    ]
    return usual + numbered


def _call(nth: Callable[[int], None], row: int) -> Callable[[], None]:
    return lambda: nth(row)
