"""Replies as the shop knows them: a key, its stage, and what is said in each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from shopdesk.language.codes import Language


class Stage(StrEnum):
    """The stages of a chat, in the shop's order."""

    GREETING = "greeting"
    NEEDS = "needs"
    PRODUCT = "product"
    PROMOTION = "promotion"
    BARGAINING = "bargaining"
    PAYMENT = "payment"
    CONFIRMATION = "confirmation"
    SHIPPING = "shipping"
    AFTER_SALES = "after-sales"
    REVIEW = "review"
    FAREWELL = "farewell"
    DIFFICULT = "difficult"
    FOLLOW_UP = "follow-up"


class Tone(StrEnum):
    """How a wording sounds."""

    FRIENDLY = "friendly"
    FORMAL = "formal"
    PLAYFUL = "playful"


@dataclass(frozen=True, slots=True)
class Wording:
    """One of several competing ways to say a reply: template parts, copied one after the other."""

    tone: Tone
    parts: tuple[str, ...]
    best: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """A reply in one language.

    `triggers` are phrases as buyers write them; `wordings` come in the owner's order, the first
    is the usual one. `changed_at` (UTC) tells which language is older than the others;
    `builtin` is the digest of the built-in text it was taken from, None for the owner's own.
    """

    language: Language
    title: str
    triggers: tuple[str, ...]
    wordings: tuple[Wording, ...]
    changed_at: datetime | None = None
    builtin: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply: one key, one stage, its variants by language."""

    key: str
    stage: Stage
    variants: Mapping[Language, Variant] = field(default_factory=dict)
    favourite: bool = False

    def title(self, language: Language) -> str:
        """The title in a language, else in the first language that has one, else the key."""
        for code in (language, *self.variants):
            if code in self.variants and self.variants[code].title:
                return self.variants[code].title
        return self.key


@dataclass(frozen=True, slots=True)
class Use:
    """One copy of a reply to the clipboard, at a moment in UTC."""

    key: str
    language: Language
    wording_id: int | None
    at: datetime
