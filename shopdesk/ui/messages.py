"""Known errors in words: what happened, what is safe, what to do next.

The table is plain data and needs no Qt, so that the command line speaks the same sentences in
English; the window passes them through `QCoreApplication.translate("messages", …)`. Placeholders
(`{path}`, `{line}` …) are the error's data.
"""

from __future__ import annotations

from collections.abc import Callable

from shopdesk.errors import KnownError


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a sentence for lupdate; gives it back unchanged."""
    return text


_N = QT_TRANSLATE_NOOP

MESSAGES: dict[str, str] = {
    "unknown": _N("messages", "Something outside ShopDesk went wrong ({code})."),
    "usage": _N("messages", "{what} is not known here. Look at --help for what there is."),
    "cli.bad_line": _N(
        "messages",
        "Line {line} of the input begins like JSON and is none. Earlier lines were answered.",
    ),
}


def worded(error: KnownError, translate: Callable[[str], str] = str) -> str:
    """The sentence for a known error; `translate` turns the English source into another language."""
    template = translate(MESSAGES.get(error.code, MESSAGES["unknown"]))
    return template.format_map(_Data({"code": error.code, **error.data}))


class _Data(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return f"({name})"
