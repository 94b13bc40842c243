"""One entry of a file as a reply, or why it cannot be taken.

What people may type wrongly is looked at strictly: a wrong kind of value is rejected, never turned
into text. What is taken is already as it may be kept (`keepable`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.language.template import Template, TemplateError
from shopdesk.replies.keepable import is_key, keepable
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording

PART_BREAK = "\n---\n"
"""Divides the parts of a wording in one cell of a table."""


class Unfit(ValueError):
    """An entry that cannot be taken; its text says why."""


def from_json(entry: Any) -> Reply | str:
    """An entry of our own JSON form."""
    try:
        return _admitted(_reply(entry))
    except KeyError as error:
        return f"{error.args[0]} is missing"
    except ValueError as error:
        return str(error)


def from_row(row: Mapping[str, str]) -> Reply | str:
    """A row of a table, its cells by column name: one wording in one language."""
    try:
        return _admitted(_reply_of_row(row))
    except ValueError as error:
        return str(error)


def from_library(reply: Reply) -> Reply | str:
    """A reply of a library file, which was read strictly already."""
    try:
        return _admitted(reply)
    except Unfit as unfit:
        return str(unfit)


def _reply(entry: Any) -> Reply:
    fields = _named(entry, "an entry")
    variants = {
        _language(code): _variant(_language(code), _named(v, f"the variant {code}"))
        for code, v in _named(fields["variants"], "variants").items()
    }
    stage = Stage(_text(fields["stage"], "stage"))
    return Reply(_text(fields["key"], "key"), stage, variants, fields.get("favourite") is True)


def _variant(language: Language, fields: Mapping[str, Any]) -> Variant:
    wordings = tuple(
        _wording(_named(one, "a wording")) for one in _listed(fields["wordings"], "wordings")
    )
    triggers = tuple(_text(one, "a trigger") for one in _listed(fields["triggers"], "triggers"))
    return Variant(language, _text(fields["title"], "title"), triggers, wordings)


def _wording(fields: Mapping[str, Any]) -> Wording:
    parts = tuple(_text(part, "a part") for part in _listed(fields["parts"], "parts"))
    return Wording(Tone(_text(fields["tone"], "tone")), parts, fields.get("best") is True)


def _reply_of_row(row: Mapping[str, str]) -> Reply:
    language = _language(row.get("language", "").strip())
    stage = Stage(row.get("stage", "").strip())
    tone = Tone(row.get("tone", "").strip() or "friendly")
    text = row.get("text", "").replace("\r\n", "\n")
    parts = tuple(part for part in text.split(PART_BREAK) if part.strip())
    triggers = tuple(t.strip() for t in row.get("triggers", "").splitlines() if t.strip())
    best = row.get("best", "").strip().lower() in ("yes", "1", "true", "x")
    variant = Variant(
        language, row.get("title", "").strip(), triggers, (Wording(tone, parts, best),)
    )
    return Reply(row.get("key", "").strip(), stage, {language: variant})


def _admitted(reply: Reply) -> Reply:
    """The reply as it may be kept; raises Unfit for the first fault."""
    if not reply.key:
        raise Unfit("the key is empty")
    if not is_key(reply.key):
        raise Unfit("the key is not 1 to 80 letters and digits with . _ - inside")
    kept = keepable(reply)
    for fault in _faults(kept):
        raise Unfit(fault)
    return kept


def _faults(reply: Reply) -> Iterator[str]:
    if not reply.variants:
        yield f"{reply.key} has no text in any language"
    for language, variant in reply.variants.items():
        if not variant.wordings:
            yield f"{reply.key} has no wording in {language}"
        for wording in variant.wordings:
            if not any(part.strip() for part in wording.parts):
                yield f"{reply.key} has a wording without text in {language}"
            for part in wording.parts:
                try:
                    Template.parse(part)
                except TemplateError as error:
                    excerpt = error.data.get("excerpt", "")
                    yield f"{reply.key}, {language}: {error.code} at {excerpt!r}"


def _language(code: str) -> Language:
    for language in LANGUAGES:
        if language == code:
            return language
    raise Unfit(f"language {code!r} is none of {', '.join(LANGUAGES)}")


def _named(value: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise Unfit(f"{what} must have named entries")
    return value


def _listed(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list):
        raise Unfit(f"{what} must be a list")
    return value


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str):
        raise Unfit(f"{what} must be text")
    return value
