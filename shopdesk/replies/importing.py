"""What an import would do: a file's replies held against the library. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from shopdesk.replies.formats import ReadFile, Rejected
from shopdesk.replies.library import digest
from shopdesk.replies.model import Reply, Variant


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; `saved` are the replies to write, merged with what is there."""

    format: str
    new: int
    changed: int
    same: int
    saved: tuple[Reply, ...]
    rejected: tuple[Rejected, ...]


def plan(read: ReadFile, mine: Mapping[str, Reply]) -> ImportPlan:
    """Hold a file's replies against the library; a language that the file lacks is kept."""
    new = changed = same = 0
    saved: list[Reply] = []
    for reply in read.replies:
        present = mine.get(reply.key)
        if present is None:
            new += 1
            saved.append(reply)
        elif _says_the_same(present, reply):
            same += 1
        else:
            changed += 1
            saved.append(_merged(present, reply))
    return ImportPlan(read.format, new, changed, same, tuple(saved), read.rejected)


def _says_the_same(present: Reply, other: Reply) -> bool:
    return other.stage is present.stage and all(
        language in present.variants
        and digest(present.variants[language]) == digest(v)
        and [w.best for w in present.variants[language].wordings] == [w.best for w in v.wordings]
        for language, v in other.variants.items()
    )


def _merged(present: Reply, other: Reply) -> Reply:
    variants = dict(present.variants)
    for language, v in other.variants.items():
        variants[language] = _over(present.variants.get(language), v)
    return replace(present, stage=other.stage, variants=variants)


def _over(old: Variant | None, new: Variant) -> Variant:
    """The new variant; wordings that it shares with the old one keep their counts of use."""
    if old is None:
        return new
    ids = {(wording.tone, wording.parts): wording.id for wording in old.wordings}
    wordings = tuple(replace(w, id=ids.pop((w.tone, w.parts), None)) for w in new.wordings)
    return replace(new, wordings=wordings, builtin=old.builtin)
