"""A template as a list row shows it: fields by their names in the reply's language and script."""

from __future__ import annotations

import re

from shopdesk.language.codes import Output
from shopdesk.replies.fields import FieldCatalogue
from shopdesk.replies.tab.words import WindowWords

_FIELD = re.compile(r"\{(\w+)(?:[|:][^{}]*)?\}")
_OPTIONAL = re.compile(r"\{\w+\?([^{}]*)\}")
_CUT = re.compile(r"\{[^{}]*$")
_OPEN, _CLOSE = "\ue000", "\ue001"


def sketch(line: str, output: Output, catalogue: FieldCatalogue) -> str:
    """The beginning of a template, which may be cut anywhere, as one plain line."""
    words = WindowWords(output)

    def called(match: re.Match[str]) -> str:
        return f"{_OPEN}{words.field(catalogue[match[1]])}{_CLOSE}"

    text = _OPTIONAL.sub(r"\1", _FIELD.sub(called, line))
    while _CUT.search(text):
        text = _CUT.sub("…", text)
    text = words.in_script(text.replace("{{", "{").replace("}}", "}"))
    return text.replace(_OPEN, "{").replace(_CLOSE, "}")
