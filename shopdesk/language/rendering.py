"""Fills in the nodes of a template, run by run."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shopdesk.language.codes import Output
from shopdesk.language.formats import day, money
from shopdesk.language.nodes import Field, Node, Text
from shopdesk.language.plural import last_number, plural
from shopdesk.language.serbian import to_latin
from shopdesk.money import Money

Value = str | int | float | Decimal | date | Money | None

_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_BREAK = re.compile("\r\n?|[\u2028\u2029\x85\x0b\x0c]")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of rendered text: literal (`field` is None), a value, or a missing one's `{name}`."""

    text: str
    field: str | None = None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A value that was given back unchanged because its format could not be applied."""

    code: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A filled-in template; `missing` names each field once, in the order of the text."""

    text: str
    missing: tuple[str, ...]
    warnings: tuple[Notice, ...]
    runs: tuple[Run, ...]


class Rendering:
    """One template being filled in: runs so far, missing fields, values no format applied to."""

    def __init__(
        self, values: Mapping[str, Value], language: Output, codes: Collection[str] = ()
    ) -> None:
        self._values = values
        self._language = language
        self._codes = codes
        self._runs: list[Run] = []
        self._missing: dict[str, None] = {}
        self._notices: list[Notice] = []
        self._date_ended = False

    def add(self, nodes: Iterable[Node]) -> None:
        """Fill in nodes behind what is there."""
        for node in nodes:
            if isinstance(node, Text):
                self._add_literal(self._in_script(node.text))
            elif isinstance(node, Field):
                self._add_field(node)
            elif self._plain(node.name):
                self.add(node.body)

    def result(self) -> Rendered:
        """What came of it."""
        text = "".join(run.text for run in self._runs)
        return Rendered(text, tuple(self._missing), tuple(self._notices), tuple(self._runs))

    def _add_literal(self, text: str) -> None:
        """Literal text; the full stop that ends a date (25. 7. 2026.) also ends its sentence."""
        if self._date_ended and text.startswith(".") and not text.startswith(".."):
            text = text[1:]
        self._date_ended = False
        if text:
            self._runs.append(Run(text))

    def _add_field(self, field: Field) -> None:
        plain = self._plain(field.name)
        self._date_ended = False
        if not plain:
            self._missing[field.name] = None
            self._runs.append(Run(f"{{{field.name}}}", field.name, missing=True))
            return
        shown = self._formatted(field, plain)
        if field.name not in self._codes:
            shown = self._in_script(shown)
        self._runs.append(Run(shown, field.name))
        if field.forms:
            self._add_literal(" " + self._in_script(self._form(field, plain)))
        elif field.particle:
            self._add_literal(field.particle.after(shown))
        else:
            self._date_ended = field.format in ("short", "long") and shown.endswith(".")

    def _plain(self, name: str) -> str:
        """The value as text; empty if there is none."""
        value = self._values.get(name)
        if value is None:
            return ""
        if isinstance(value, Money):
            return money(value, self._language) or str(value.amount)
        return clean(str(value)).strip()

    def _formatted(self, field: Field, plain: str) -> str:
        if field.format is None:
            return plain
        value = self._values[field.name]
        shown: str | None
        if field.format == "money":
            shown = money(value if isinstance(value, Money) else plain, self._language)
        else:
            shown = day(value if isinstance(value, date) else plain, self._language, field.format)
        return self._noticed("date" if field.format != "money" else "money", field, plain, shown)

    def _noticed(self, kind: str, field: Field, plain: str, shown: str | None) -> str:
        """What is shown; the plain value, with a notice, where the format did not apply."""
        if shown is None:
            self._notices.append(Notice(f"template.no_{kind}", field.name, plain))
        return plain if shown is None else shown

    def _form(self, field: Field, plain: str) -> str:
        number = "" if last_number(plain) is None else plain
        self._noticed("number", field, plain, number or None)
        return plural(plain, field.forms, self._language)

    def _in_script(self, text: str) -> str:
        return to_latin(text) if self._language == "sr-Latn" else text


def clean(text: str) -> str:
    """Text that any chat window takes: no control or invisible characters, no half surrogates.

    Line breaks become line feeds; joiners inside emoji stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return _SURROGATE.sub("\ufffd", _UNWANTED.sub("", _LINE_BREAK.sub("\n", text)))
