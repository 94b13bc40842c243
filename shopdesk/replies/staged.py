"""Several replies as one staged copy: their parts in order, one form for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shopdesk.replies.composing import Composition, FormField


@dataclass(frozen=True, slots=True)
class Staged:
    """What is ready to be copied, and which reply each part comes from."""

    whole: Composition
    owners: tuple[Composition, ...]
    """The composition that a part belongs to, by the part's place."""

    @property
    def several(self) -> bool:
        """More than one reply."""
        return len({one.key for one in self.owners}) > 1


def staged(compositions: Sequence[Composition]) -> Staged | None:
    """The compositions one after the other; None if there are none."""
    if not compositions:
        return None
    owners = tuple(one for one in compositions for _ in one.parts)
    if len(compositions) == 1:
        return Staged(compositions[0], owners)
    warnings = []
    before = 0
    for one in compositions:
        warnings += [replace(w, part=w.part + before) for w in one.warnings]
        before += len(one.parts)
    whole = replace(
        compositions[0],
        parts=tuple(part for one in compositions for part in one.parts),
        form=_one_form(compositions),
        warnings=tuple(warnings),
    )
    return Staged(whole, owners)


def _one_form(compositions: Sequence[Composition]) -> tuple[FormField, ...]:
    """Each field once, required where any of the replies requires it."""
    fields: dict[str, FormField] = {}
    for line in (line for one in compositions for line in one.form):
        known = fields.get(line.field.name, line)
        fields[line.field.name] = replace(
            known,
            required=known.required or line.required,
            missing=known.missing or line.missing,
        )
    return tuple(fields.values())
