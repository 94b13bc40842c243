"""Replies with fields in them: parsed once, filled in for each buyer.

The syntax is told in `template_parser`. Values are only ever text: braces in a value mean
nothing, and control characters in it are taken out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from shopdesk.language.codes import Output
from shopdesk.language.nodes import Conditional, Field, Node, Text
from shopdesk.language.rendering import Notice, Rendered, Rendering, Run, Value, clean
from shopdesk.language.template_parser import TemplateError, parse

__all__ = [
    "Notice",
    "Rendered",
    "Run",
    "Template",
    "TemplateError",
    "Value",
    "clean",
    "fields_of",
    "quote",
    "render",
    "without_fields",
]

_LONGEST_CACHED = 20_000


@dataclass(frozen=True, slots=True)
class Template:
    """A parsed template; equal sources are parsed once."""

    source: str
    nodes: tuple[Node, ...]

    @classmethod
    def parse(cls, source: str) -> Template:
        """The template that a text means. Raises TemplateError where it has a mistake."""
        return _cached(source) if len(source) <= _LONGEST_CACHED else _parsed(source)


def render(
    template: Template | str,
    values: Mapping[str, Value],
    language: Output,
    codes: Collection[str] = (),
) -> Rendered:
    """A template filled in for a buyer.

    A value that is absent or only white space stays in the text as `{name}` and is listed as
    missing. For `sr-Latn` the Cyrillic of template and values becomes Latin, but for the values
    of the fields named in `codes`. Raises TemplateError if a template given as text has a mistake.
    """
    parsed = Template.parse(template) if isinstance(template, str) else template
    rendering = Rendering(values, language, codes)
    rendering.add(parsed.nodes)
    return rendering.result()


def fields_of(template: Template) -> dict[str, bool]:
    """The fields in order of appearance, each with whether it is required.

    A field that only appears as or within a condition is optional.
    """
    fields: dict[str, bool] = {}
    for name, required in _appearances(template.nodes, required=True):
        fields[name] = fields.get(name, False) or required
    return fields


def without_fields(source: str) -> str:
    """The literal text of a template, conditional parts included, a space for each field."""
    return "".join(_literals(Template.parse(source).nodes))


def quote(text: str) -> str:
    """Plain text as a template that renders to it."""
    return text.replace("{", "{{").replace("}", "}}")


@lru_cache(maxsize=4096)
def _cached(source: str) -> Template:
    return _parsed(source)


def _parsed(source: str) -> Template:
    return Template(source, parse(clean(source)))


def _appearances(nodes: Iterable[Node], *, required: bool) -> Iterable[tuple[str, bool]]:
    for node in nodes:
        if isinstance(node, Field):
            yield node.name, required
        elif isinstance(node, Conditional):
            yield node.name, False
            yield from _appearances(node.body, required=False)


def _literals(nodes: Iterable[Node]) -> Iterable[str]:
    for node in nodes:
        if isinstance(node, Text):
            yield node.text
        elif isinstance(node, Conditional):
            yield from _literals(node.body)
        else:
            yield " "
