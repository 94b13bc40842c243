"""What was filled in for one buyer although the shop has a value of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from shopdesk.language.template import Template, fields_of
from shopdesk.replies.composing import Composition, FormField
from shopdesk.replies.fields import FieldCatalogue


def with_own(one: Composition, catalogue: FieldCatalogue, values: Mapping[str, str]) -> Composition:
    """A shop's field that has a value for this buyer stays in the form, to be mended."""
    lines = {line.field.name: line for line in one.form}
    fields = _fields_in(one)
    for name in fields.keys() & values.keys() - lines.keys():
        lines[name] = FormField(catalogue[name], values[name], fields[name], missing=False)
    return replace(one, form=tuple(lines[name] for name in fields if name in lines))


def _fields_in(one: Composition) -> dict[str, bool]:
    """The fields of the chosen wording, each with whether it is required."""
    parts = one.wordings[one.wording % len(one.wordings)].parts
    fields: dict[str, bool] = {}
    for part in parts:
        for name, required in fields_of(Template.parse(part)).items():
            fields[name] = fields.get(name, False) or required
    return fields
