"""What a template consists of, once it is parsed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from shopdesk.language.particles import Particle

Format = Literal["short", "long", "money"]


@dataclass(frozen=True, slots=True)
class Text:
    """Literal text."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A value: as it is or formatted, with a particle or a plural form behind it."""

    name: str
    format: Format | None = None
    particle: Particle | None = None
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conditional:
    """Nodes that are there only if a value is."""

    name: str
    body: tuple[Node, ...]


Node = Text | Field | Conditional
