"""A template as a list row shows it: fields by their names in the reply's language."""

from __future__ import annotations

import re

from shopdesk.language.codes import Output, stored
from shopdesk.replies.fields import FieldCatalogue

_FIELD = re.compile(r"\{(\w+)(?:[|:][^{}]*)?\}")
_OPTIONAL = re.compile(r"\{\w+\?([^{}]*)\}")
_CUT = re.compile(r"\{[^{}]*$")
_OPEN, _CLOSE = "\ue000", "\ue001"


def sketch(line: str, output: Output, catalogue: FieldCatalogue) -> str:
    """The beginning of a template, which may be cut anywhere, as one plain line."""
    language = stored(output)

    def called(match: re.Match[str]) -> str:
        return f"{_OPEN}{catalogue[match[1]].called(language)}{_CLOSE}"

    text = _OPTIONAL.sub(r"\1", _FIELD.sub(called, line))
    while _CUT.search(text):
        text = _CUT.sub("…", text)
    text = text.replace("{{", "{").replace("}}", "}").replace(_OPEN, "{").replace(_CLOSE, "}")
    if output != "sr-Latn":
        return text
    from shopdesk.language.serbian import to_latin

    return to_latin(text)
