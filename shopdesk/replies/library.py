"""The built-in library: YAML files in resources/replies, one a stage and language.

People edit these files, so every mistake is reported with file and line. Nothing here knows the
database; `service` decides what of the built-in texts reaches the owner's library.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from shopdesk.errors import KnownError
from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.language.template import Template, TemplateError
from shopdesk.replies.fields import Field, FieldCatalogue, Kind, Scope
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording

T = TypeVar("T", bound=str)


_DEEPEST = 100
_NESTING = re.compile(rf"[\[{{}}\]]|^[ ?-]{{{_DEEPEST},}}", re.MULTILINE)
"""What nests in YAML: brackets, and indentation with its marks."""


class LibraryFileError(KnownError):
    """A library file does not say what it should; data: `path`, `line` (from 1), `problem`."""

    code = "library.file"


class _Node:
    """A YAML node that knows its file and line, and complains in their name."""

    def __init__(self, path: Path, node: Any) -> None:
        self.path = path
        self.node = node

    def wrong(self, problem: str) -> LibraryFileError:
        return LibraryFileError(
            path=str(self.path), line=self.node.start_mark.line + 1, problem=problem
        )

    def text(self, what: str) -> str:
        if self.node.id != "scalar" or not self.node.value.strip():
            raise self.wrong(f"{what} must be text")
        return str(self.node.value)

    def items(self, what: str) -> list[_Node]:
        if self.node.id != "sequence":
            raise self.wrong(f"{what} must be a list")
        return [_Node(self.path, item) for item in self.node.value]

    def entries(
        self, what: str, required: Iterable[str], optional: Iterable[str] = ()
    ) -> dict[str, _Node]:
        if self.node.id != "mapping":
            raise self.wrong(f"{what} must have named entries")
        found: dict[str, _Node] = {}
        for name, value in self.node.value:
            if name.id != "scalar":
                raise _Node(self.path, name).wrong(f"the names in {what} must be words")
            if name.value in found:
                raise _Node(self.path, name).wrong(f"{name.value} stands twice in {what}")
            if name.value not in (*required, *optional):
                raise _Node(self.path, name).wrong(f"{name.value} is not an entry of {what}")
            found[name.value] = _Node(self.path, value)
        for name in required:
            if name not in found:
                raise self.wrong(f"{name} is missing in {what}")
        return found

    def strings(self, what: str) -> tuple[str, ...]:
        if self.node.id == "scalar":
            return (self.text(what),)
        return tuple(item.text(what) for item in self.items(what))


def read_node(path: Path) -> _Node:
    """The root of a YAML file; raises LibraryFileError with the line of a typing error."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        text = path.read_text(encoding="utf-8")
        _refuse_deep(path, text)
        root = yaml.compose(text, Loader=loader)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise LibraryFileError(
            path=str(path), line=line, problem="the text is not UTF-8"
        ) from error
    except yaml.YAMLError as error:
        problem = str(getattr(error, "problem", None) or getattr(error, "reason", "not YAML"))
        line = _line_of(error, text)
        raise LibraryFileError(path=str(path), line=line, problem=problem) from error
    except OSError as error:
        raise LibraryFileError(
            path=str(path), line=0, problem=error.strerror or "unreadable"
        ) from error
    if root is None:
        raise LibraryFileError(path=str(path), line=1, problem="the file is empty")
    return _Node(path, root)


def _refuse_deep(path: Path, text: str) -> None:
    """Keep from the reader, which is written in C, what would overflow its stack."""
    depth = 0
    for mark in _NESTING.finditer(text):
        depth = max(0, depth + (1 if mark[0] in "[{" else -1))
        if depth > _DEEPEST or len(mark[0]) > 1:
            line = text.count("\n", 0, mark.start()) + 1
            raise LibraryFileError(path=str(path), line=line, problem="nested too deep")


def _line_of(error: Exception, text: str) -> int:
    """Where a YAML error is; a character that YAML forbids comes with a place only."""
    if mark := getattr(error, "problem_mark", None):
        return int(mark.line) + 1
    return text.count("\n", 0, getattr(error, "position", 0)) + 1


def read_library(folder: Path) -> list[Reply]:
    """All built-in replies below a folder, each with the languages it has, in the shop's order."""
    replies: dict[str, Reply] = {}
    for language in LANGUAGES:
        for stage in Stage:
            path = folder / language / f"{stage}.yaml"
            if path.exists():
                for reply in read_stage(path):
                    _join(replies, reply, path)
    return list(replies.values())


def read_stage(path: Path) -> Iterator[Reply]:
    """The replies of one file, one variant each."""
    root = read_node(path)
    head = root.entries("the file", ("stage", "language", "replies"))
    language = _choice(head["language"], LANGUAGES)
    stage = Stage(_choice(head["stage"], tuple(Stage)))
    seen: set[str] = set()
    for node in head["replies"].items("replies"):
        entry = node.entries("a reply", ("key", "title", "triggers", "wordings"))
        key = entry["key"].text("key")
        if key in seen:
            raise entry["key"].wrong(f"{key} stands twice in this file")
        seen.add(key)
        variant = Variant(
            language=language,
            title=entry["title"].text("title"),
            triggers=entry["triggers"].strings("a trigger"),
            wordings=tuple(_wording(w) for w in entry["wordings"].items("wordings")),
        )
        yield Reply(key, stage, {language: replace(variant, builtin=digest(variant))})


def digest(variant: Variant) -> str:
    """A short fingerprint of what a variant says: title, triggers, tones and parts."""
    said = [
        variant.title,
        list(variant.triggers),
        [[str(w.tone), list(w.parts)] for w in variant.wordings],
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:16]


def read_fields(path: Path) -> FieldCatalogue:
    """The catalogue of fields from fields.yaml."""
    fields = []
    for node in read_node(path).entries("the file", ("fields",))["fields"].items("fields"):
        entry = node.entries("a field", ("name", "kind", "scope", "label", "sample"))
        fields.append(
            Field(
                name=entry["name"].text("name"),
                kind=Kind(_choice(entry["kind"], tuple(Kind))),
                scope=Scope(_choice(entry["scope"], tuple(Scope))),
                label=_by_language(entry["label"]),
                sample=_by_language(entry["sample"]),
            )
        )
    return FieldCatalogue(fields)


def _wording(node: _Node) -> Wording:
    entry = node.entries("a wording", ("tone", "text"))
    parts = entry["text"].strings("text")
    for part in parts:
        try:
            Template.parse(part)
        except TemplateError as error:
            raise entry["text"].wrong(f"{error.code}: {error.data.get('excerpt', '')}") from error
    return Wording(Tone(_choice(entry["tone"], tuple(Tone))), parts)


def _choice(node: _Node, allowed: tuple[T, ...]) -> T:
    value = node.text("this entry")
    for one in allowed:
        if one == value:
            return one
    raise node.wrong(f"{value} is none of {', '.join(allowed)}")


def _by_language(node: _Node) -> dict[Language, str]:
    return {code: value.text(code) for code, value in node.entries("a label", LANGUAGES).items()}  # type: ignore[misc]


def _join(replies: dict[str, Reply], reply: Reply, path: Path) -> None:
    known = replies.setdefault(reply.key, reply)
    if known.stage is not reply.stage:
        raise LibraryFileError(
            path=str(path), line=1, problem=f"{reply.key} belongs to {known.stage}"
        )
    replies[reply.key] = replace(known, variants={**known.variants, **reply.variants})
