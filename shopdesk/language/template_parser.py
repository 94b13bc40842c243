"""Reads the template syntax: `{name}`, `{name:money|을/를}`, `{n|one|other}`, `{name?text}`, `{{`.

Inside a conditional a closing brace ends the innermost thing that is open, so that
`{a?x {b}}` reads as it looks; `}}` is a literal brace there only to pair with an earlier `{{`.
"""

from __future__ import annotations

import re
from typing import cast, get_args

from shopdesk.errors import KnownError
from shopdesk.language.composed import composed
from shopdesk.language.nodes import Conditional, Field, Format, Node, Text
from shopdesk.language.particles import parse_particle

_BRACE = re.compile(r"[{}]")
_NAME_END = re.compile(r"[:|?{}]")
_FIELD_END = re.compile(r"[{}]")
_TWO_FORMS = re.compile(r"[가-힣]+\s*/|[^/]+/\s*[가-힣]")
_EXCERPT = 30
_DEEPEST = 20


class TemplateError(KnownError):
    """A mistake in a template.

    `line` and `column` count from 1 and point at the brace or name that is wrong; `excerpt` is
    the text from there on.
    """

    code = "template"


class UnclosedBrace(TemplateError):
    """An opening brace that no closing one answers."""

    code = "template.unclosed"


class StrayBrace(TemplateError):
    """A closing brace that nothing opened."""

    code = "template.stray"


class BadName(TemplateError):
    """No name, or one that is not made of letters, digits and underscores."""

    code = "template.name"


class BadFormat(TemplateError):
    """A format that is none of short, long, money."""

    code = "template.format"


class BadForms(TemplateError):
    """Nothing behind a bar, or two Korean forms that are no particle."""

    code = "template.forms"


class NestedTooDeep(TemplateError):
    """Conditionals within conditionals beyond any use."""

    code = "template.depth"


def parse(source: str) -> tuple[Node, ...]:
    """The nodes of a template. Raises TemplateError at the first mistake; linear in the length."""
    return _Parser(source).nodes()


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._openings: list[int] = []

    def nodes(self) -> tuple[Node, ...]:
        """The nodes up to the brace that closes the innermost conditional, or to the end."""
        nodes: list[Node] = []
        literal: list[str] = []
        pairs = 0  # literal opening braces that await their counterpart
        while (brace := _BRACE.search(self._source, self._at)) is not None:
            literal.append(self._source[self._at : brace.start()])
            self._at = brace.start()
            doubled = self._source.startswith(brace[0] * 2, self._at)
            closes = brace[0] == "}"
            if doubled and not (closes and self._openings and pairs == 0):
                literal.append(brace[0])
                pairs += -1 if closes else 1
                self._at += 2
            elif closes:
                if not self._openings:
                    raise self._mistake(StrayBrace, self._at)
                return (*nodes, *_text(literal))
            else:
                nodes += (*_text(literal), self._field())
                literal = []
        if self._openings:
            raise self._mistake(UnclosedBrace, self._openings[-1])
        literal.append(self._source[self._at :])
        return (*nodes, *_text(literal))

    def _field(self) -> Node:
        """The field or conditional at an opening brace."""
        opening = self._at
        end = _NAME_END.search(self._source, opening + 1)
        if end is None or end[0] == "{":
            raise self._mistake(UnclosedBrace, opening)
        name = composed(self._source[opening + 1 : end.start()].strip())
        if not name.isidentifier():
            raise self._mistake(BadName, opening)
        self._at = end.end()
        if end[0] == "?":
            return self._conditional(name, opening)
        if end[0] == "}":
            return Field(name)
        return self._formatted(name, end.start(), opening)

    def _conditional(self, name: str, opening: int) -> Conditional:
        if len(self._openings) >= _DEEPEST:
            raise self._mistake(NestedTooDeep, opening)
        self._openings.append(opening)
        body = self.nodes()
        self._openings.pop()
        self._at += 1
        return Conditional(name, body)

    def _formatted(self, name: str, mark: int, opening: int) -> Field:
        """The rest of a field from its first colon or bar to its closing brace."""
        end = _FIELD_END.search(self._source, mark)
        if end is None or end[0] == "{":
            raise self._mistake(UnclosedBrace, opening)
        head, *forms = (part.strip() for part in self._source[mark : end.start()].split("|"))
        self._at = end.end()
        form = head.removeprefix(":").strip()
        if head and form not in get_args(Format):
            raise self._mistake(BadFormat, opening)
        field = Field(name, cast(Format, form) if head else None)
        return self._with_forms(field, forms, opening) if forms else field

    def _with_forms(self, field: Field, forms: list[str], opening: int) -> Field:
        if not any(forms):
            raise self._mistake(BadForms, opening)
        if len(forms) > 1 or not _TWO_FORMS.match(forms[0]):
            return Field(field.name, field.format, None, tuple(forms))
        particle = parse_particle(forms[0])
        if particle is None:
            raise self._mistake(BadForms, opening)
        return Field(field.name, field.format, particle)

    def _mistake(self, kind: type[TemplateError], at: int) -> TemplateError:
        before = self._source[:at]
        return kind(
            line=before.count("\n") + 1,
            column=at - before.rfind("\n"),
            excerpt=self._source[at : at + _EXCERPT].split("\n")[0],
        )


def _text(literal: list[str]) -> tuple[Text, ...]:
    text = "".join(literal)
    return (Text(text),) if text else ()
