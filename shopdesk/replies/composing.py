"""A reply filled in for one buyer: its parts with their gaps, and the form that closes the gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shopdesk.language.codes import Output, stored
from shopdesk.language.template import Run, Template, fields_of, render
from shopdesk.replies.fields import Field, FieldCatalogue, Scope
from shopdesk.replies.model import Reply, Wording
from shopdesk.replies.wording import WordingRules, WordingWarning


@dataclass(frozen=True, slots=True)
class FormField:
    """One line of the form above a reply."""

    field: Field
    value: str
    required: bool
    missing: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One part to copy; `runs` are the text in pieces, for tinting what was filled in."""

    text: str
    runs: tuple[Run, ...]
    missing: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Nothing is missing: it may be copied."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class Composition:
    """What the preview shows of a reply in the buyer's language."""

    key: str
    language: Output
    wording: int
    wordings: tuple[Wording, ...]
    parts: tuple[Part, ...]
    form: tuple[FormField, ...]
    warnings: tuple[WordingWarning, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the fields without which a part cannot be copied, in order."""
        return tuple(dict.fromkeys(name for part in self.parts for name in part.missing))

    @property
    def whole(self) -> str:
        """All parts, a blank line between them."""
        return "\n\n".join(part.text for part in self.parts)


@dataclass(frozen=True)
class Composer:
    """Fills replies in; holds what is the same for every buyer."""

    catalogue: FieldCatalogue
    rules: WordingRules

    def compose(
        self,
        reply: Reply,
        output: Output,
        values: Mapping[str, str],
        shop: Mapping[str, str],
        wording: int | None = None,
    ) -> Composition | None:
        """A reply filled in, or None where the reply has no text in this language.

        `values` are the buyer's, `shop` the shop's own in this language; where both know a field,
        the buyer's holds. `wording` chooses one by its place; without it the best or first is used.
        """
        variant = reply.variants.get(stored(output))
        if variant is None or not variant.wordings:
            return None
        place = usual_wording(variant.wordings) if wording is None else wording
        chosen = variant.wordings[place % len(variant.wordings)]
        known = {**shop, **{name: value for name, value in values.items() if value.strip()}}
        parts = tuple(self._part(template, known, output) for template in chosen.parts)
        form = self._form(chosen, known)
        warnings = tuple(
            w for n, p in enumerate(parts) for w in self.rules.check(p.text, output, part=n)
        )
        return Composition(reply.key, output, place, variant.wordings, parts, form, warnings)

    def _part(self, template: str, values: Mapping[str, str], output: Output) -> Part:
        rendered = render(template, values, output, codes=self.catalogue.codes)
        return Part(rendered.text, tuple(rendered.runs), tuple(rendered.missing))

    def _form(self, wording: Wording, values: Mapping[str, str]) -> tuple[FormField, ...]:
        """The chat's fields, and those of the shop that the settings leave open."""
        required: dict[str, bool] = {}
        for part in wording.parts:
            for name, needed in fields_of(Template.parse(part)).items():
                required[name] = required.get(name, False) or needed
        form = []
        for name, needed in required.items():
            known = self.catalogue[name]
            value = values.get(name, "")
            if known.scope is Scope.CHAT or not value.strip():
                form.append(FormField(known, value, needed, needed and not value.strip()))
        return tuple(form)


def usual_wording(wordings: tuple[Wording, ...]) -> int:
    """The place of the wording marked best, else of the first."""
    return next((place for place, wording in enumerate(wordings) if wording.best), 0)
