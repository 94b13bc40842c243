"""When each language of a reply was last changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.replies.library import digest
from shopdesk.replies.model import Reply, Variant


def dated(before: Reply | None, after: Reply, now: datetime) -> Reply:
    """The reply as it is to be kept: languages that say something else now carry the time `now`."""
    variants: dict[Language, Variant] = {}
    for language in LANGUAGES:
        new = after.variants.get(language)
        if new is not None:
            old = before.variants.get(language) if before else None
            same = old is not None and digest(old) == digest(new)
            variants[language] = replace(new, changed_at=old.changed_at if old and same else now)
    return replace(after, variants=variants)


def first_dated(reply: Reply, now: datetime) -> Reply:
    """A reply from the built-in library, its languages without a date carrying `now`."""
    variants = {
        language: v if v.changed_at else replace(v, changed_at=now)
        for language, v in reply.variants.items()
    }
    return replace(reply, variants=variants)
