"""What a desk knows and answers: values, what Enter does, what was copied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shopdesk.language.codes import Output


class Source(StrEnum):
    """Where a value came from."""

    TYPED = "typed"
    MESSAGE = "message"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Value:
    """A buyer's value of a field."""

    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Fill:
    """A field has to be filled in first."""

    field: str


@dataclass(frozen=True, slots=True)
class CopyPart:
    """Part `part` (from 0) of `count` is to be copied; `again` once all have been."""

    part: int
    count: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class Write:
    """The reply has no text in the buyer's language yet."""

    key: str
    output: Output


@dataclass(frozen=True, slots=True)
class Nothing:
    """No reply is chosen."""


Action = Fill | CopyPart | Write | Nothing


@dataclass(frozen=True, slots=True)
class Copied:
    """A text for the clipboard; `part` is None where all parts were taken together."""

    text: str
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """A reply and wording that was used."""

    key: str
    wording_id: int | None


def read_values(plain: Mapping[object, object]) -> Iterator[tuple[str, Value]]:
    """The values of a draft; what is damaged is left out."""
    for name, pair in plain.items():
        if isinstance(pair, list) and len(pair) == 2 and pair[1] in list(Source):
            yield str(name), Value(str(pair[0]), Source(str(pair[1])))
