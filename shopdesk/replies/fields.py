"""The fields a reply may carry: what they are called, what they hold, who fills them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shopdesk.language.codes import Language
from shopdesk.replies.cards import masked


class Kind(StrEnum):
    """What a field holds; `code` (order number, link …) is never transliterated."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    CODE = "code"


class Scope(StrEnum):
    """Who fills a field: the owner for this chat, or the shop's settings."""

    CHAT = "chat"
    SHOP = "shop"


CARD = "card"
"""The field for what may be said of a payment card: its last four digits."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `label` and `sample` by stored language."""

    name: str
    kind: Kind = Kind.TEXT
    scope: Scope = Scope.CHAT
    label: Mapping[Language, str] | None = None
    sample: Mapping[Language, str] | None = None

    def called(self, language: Language) -> str:
        """What a form in this language calls the field; the owner's own fields go by their name."""
        return (self.label or {}).get(language, self.name)


class FieldCatalogue:
    """All known fields in the order of a form; a name that is not known is a plain chat text."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self._fields = {field.name: field for field in fields}
        self.codes = frozenset(f.name for f in self._fields.values() if f.kind is Kind.CODE)

    def __getitem__(self, name: str) -> Field:
        return self._fields.get(name) or Field(name)

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def __iter__(self) -> Iterator[Field]:
        return iter(self._fields.values())

    def kept(self, name: str, value: str) -> str:
        """The value as it may be kept and copied: order and tracking numbers may look like cards;
        everywhere else a card number is shortened."""
        is_number = name in self.codes and name != CARD
        return value if is_number else masked(value)

    def of(self, scope: Scope) -> list[Field]:
        """The fields of one scope."""
        return [field for field in self._fields.values() if field.scope is scope]

    def samples(self, language: Language) -> dict[str, str]:
        """A made-up value for every field, for previews and demonstrations."""
        return {
            f.name: f.sample[language]
            for f in self._fields.values()
            if f.sample and language in f.sample
        }
