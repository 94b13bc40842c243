"""A reply while it is being edited: loose, half-written, kept as a draft, checked before saving."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.language.template import Template, TemplateError
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording


@dataclass
class WordingDraft:
    """A wording as it is typed."""

    tone: Tone = Tone.FRIENDLY
    parts: list[str] = field(default_factory=lambda: [""])
    best: bool = False
    id: int | None = None


@dataclass
class VariantDraft:
    """One language as it is typed; `triggers` one a line."""

    title: str = ""
    triggers: str = ""
    wordings: list[WordingDraft] = field(default_factory=lambda: [WordingDraft()])
    changed_at: datetime | None = None
    builtin: str | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing has been written in this language."""
        texts = (part for one in self.wordings for part in one.parts)
        return not (self.title.strip() or self.triggers.strip() or any(t.strip() for t in texts))


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a draft cannot be saved yet.

    `code` is `title`, `text`, `empty`, or the code of a TemplateError, whose `data` comes along.
    """

    code: str
    language: Language | None = None
    wording: int = 0
    part: int = 0
    error: TemplateError | None = None


@dataclass
class ReplyDraft:
    """A reply being edited; without a key it is a new one."""

    stage: Stage
    key: str | None = None
    favourite: bool = False
    variants: dict[Language, VariantDraft] = field(default_factory=dict)

    @classmethod
    def of(cls, reply: Reply) -> ReplyDraft:
        """A draft that says what the reply says."""
        variants = {language: _loose(one) for language, one in reply.variants.items()}
        return cls(reply.stage, reply.key, reply.favourite, variants)

    @classmethod
    def new(cls, stage: Stage, language: Language, title: str = "") -> ReplyDraft:
        """An empty draft with perhaps a title in one language."""
        return cls(stage, variants={language: VariantDraft(title)})

    def variant(self, language: Language) -> VariantDraft:
        """What is written in a language; an empty beginning where nothing is."""
        return self.variants.setdefault(language, VariantDraft())

    def problems(self) -> Iterator[Problem]:
        """What has to be mended before this can be saved, in the order of the form."""
        written = [language for language in LANGUAGES if not self.variant(language).empty]
        if not written:
            yield Problem("empty")
        for language in written:
            yield from _problems(language, self.variants[language])

    def result(self) -> dict[Language, Variant]:
        """The variants to save; parts and wordings left empty are left out."""
        return {
            language: _firm(language, one)
            for language in LANGUAGES
            if not (one := self.variant(language)).empty
        }

    def older(self) -> dict[Language, tuple[Language, timedelta]]:
        """Languages whose text is older than the newest by a day or more, and by how much."""
        dated = {
            language: one.changed_at
            for language, one in self.variants.items()
            if one.changed_at is not None and not one.empty
        }
        if not dated:
            return {}
        newest = max(dated, key=lambda language: dated[language])
        ages = {language: dated[newest] - at for language, at in dated.items()}
        return {one: (newest, age) for one, age in ages.items() if age >= timedelta(days=1)}

    def to_plain(self) -> dict[str, Any]:
        """The draft as plain JSON values."""
        plain = asdict(self)
        for one in plain["variants"].values():
            one["changed_at"] = one["changed_at"].isoformat() if one["changed_at"] else None
        return plain

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> ReplyDraft | None:
        """The draft that `to_plain` described, None if it is damaged or of another version."""
        try:
            variants = {
                language: _variant_from(plain["variants"][language])
                for language in LANGUAGES
                if language in plain["variants"]
            }
            key = None if plain["key"] is None else str(plain["key"])
            return cls(Stage(plain["stage"]), key, bool(plain["favourite"]), variants)
        except (KeyError, TypeError, ValueError):
            return None


def _loose(variant: Variant) -> VariantDraft:
    wordings = [WordingDraft(w.tone, list(w.parts), w.best, w.id) for w in variant.wordings]
    triggers = "\n".join(variant.triggers)
    return VariantDraft(
        variant.title, triggers, wordings or [WordingDraft()], variant.changed_at, variant.builtin
    )


def _firm(language: Language, draft: VariantDraft) -> Variant:
    triggers = tuple(line.strip() for line in draft.triggers.splitlines() if line.strip())
    wordings = tuple(
        Wording(one.tone, parts, one.best, one.id)
        for one in draft.wordings
        if (parts := tuple(part.strip() for part in one.parts if part.strip()))
    )
    return Variant(
        language, draft.title.strip(), triggers, wordings, draft.changed_at, draft.builtin
    )


def _problems(language: Language, draft: VariantDraft) -> Iterator[Problem]:
    if not draft.title.strip():
        yield Problem("title", language)
    if not any(part.strip() for one in draft.wordings for part in one.parts):
        yield Problem("text", language)
    for place, wording in enumerate(draft.wordings):
        for number, part in enumerate(wording.parts):
            try:
                Template.parse(part)
            except TemplateError as error:
                yield Problem(error.code, language, place, number, error)


def _variant_from(plain: Mapping[str, Any]) -> VariantDraft:
    wordings = [
        WordingDraft(Tone(w["tone"]), [str(p) for p in w["parts"]], bool(w["best"]), w["id"])
        for w in plain["wordings"]
    ]
    at = plain["changed_at"]
    changed = None if at is None else datetime.fromisoformat(at)
    return VariantDraft(
        str(plain["title"]), str(plain["triggers"]), wordings, changed, plain["builtin"]
    )
