"""What of a text may be kept: no card number whole, and no characters that no text has.

Everything that people type or that files bring passes here on its way into the database.
"""

from __future__ import annotations

import re
from dataclasses import replace

from shopdesk.language.codes import Language
from shopdesk.language.rendering import clean
from shopdesk.replies.cards import masked
from shopdesk.replies.model import Reply, Variant

_KEY = re.compile(r"\w(?:[\w.-]{0,78}\w)?")


def keepable_text(text: str) -> str:
    """The text with card numbers shortened, and without control characters and half surrogates."""
    return masked(clean(text))


def keepable(reply: Reply) -> Reply:
    """The reply with every text as it may be kept."""
    variants: dict[Language, Variant] = {
        language: _keepable_variant(v) for language, v in reply.variants.items()
    }
    return replace(reply, variants=variants)


def is_key(text: str) -> bool:
    """Whether a reply may have this key: 1–80 letters and digits, `.`, `_` and `-` inside them."""
    return _KEY.fullmatch(text) is not None and masked(text) == text


def _keepable_variant(variant: Variant) -> Variant:
    wordings = tuple(
        replace(one, parts=tuple(map(keepable_text, one.parts))) for one in variant.wordings
    )
    triggers = tuple(" ".join(keepable_text(trigger).split()) for trigger in variant.triggers)
    return replace(
        variant,
        title=" ".join(keepable_text(variant.title).split()),
        triggers=tuple(filter(None, triggers)),
        wordings=wordings,
    )
