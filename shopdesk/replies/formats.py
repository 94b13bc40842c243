"""Replies in files: our own JSON (complete), CSV (for spreadsheets), and library YAML.

A file is recognised by its content. Importing is planned first (`plan`), so that a dry run and the
real one count the same things; nothing here writes to the library.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from shopdesk.errors import KnownError
from shopdesk.exchange.cells import guarded, unguarded
from shopdesk.exchange.texts import UnreadableFile, read_text, write_text
from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.language.template import Template, TemplateError
from shopdesk.replies.library import digest, read_stage
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording

FORMATS = ("json", "csv")
"""What can be written; `yaml` stage files can be read as well."""

_FORMAT, _VERSION = "shopdesk-replies", 1
_COLUMNS = ("key", "stage", "language", "title", "tone", "best", "text", "triggers")
_PART_BREAK = "\n---\n"


class UnknownFormat(KnownError):
    """A file that is none of ours, or a format that is not written; data: `path`, `format`."""

    code = "replies.unknown_format"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line (or the nth entry) of a file that cannot be taken, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What a file holds."""

    format: str
    replies: tuple[Reply, ...]
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; `saved` are the replies to write, merged with what is there."""

    format: str
    new: int
    changed: int
    same: int
    saved: tuple[Reply, ...]
    rejected: tuple[Rejected, ...]


def write_replies(path: Path, replies: Iterable[Reply], form: str | None = None) -> str:
    """Write replies to a file in a format (else by its ending); returns the format's name."""
    chosen = form or path.suffix.lstrip(".").lower()
    if chosen not in FORMATS:
        raise UnknownFormat(path=path.name, format=f", {chosen}" if chosen else "")
    text = as_json(replies) if chosen == "json" else as_csv(replies)
    encoding = "utf-8-sig" if chosen == "csv" else "utf-8"  # for Excel
    write_text(path, text, encoding)
    return chosen


def read_replies(path: Path) -> ReadFile:
    """Read a file in any of our formats; raises UnknownFormat, UnreadableFile, LibraryFileError."""
    text, _ = read_text(path)
    start = text.lstrip()[:1]
    if start == "{":
        return _from_json(text, path)
    head = text.lstrip("\ufeff \n").split("\n", 1)[0].lower()
    if "key" in head and "language" in head and "text" in head:
        return _from_csv(text)
    if path.suffix.lower() in (".yaml", ".yml"):
        return ReadFile("yaml", tuple(read_stage(path)))
    raise UnknownFormat(path=str(path), format="")


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


def as_json(replies: Iterable[Reply]) -> str:
    """Everything that a library says, in our own format."""
    listed = [_reply_out(reply) for reply in replies]
    whole = {"format": _FORMAT, "version": _VERSION, "replies": listed}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def as_csv(replies: Iterable[Reply]) -> str:
    """One line a wording; parts are divided by a line of three dashes, triggers by line breaks."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for reply in replies:
        for language, v in reply.variants.items():
            for wording in v.wordings:
                text, triggers = _PART_BREAK.join(wording.parts), "\n".join(v.triggers)
                best = "yes" if wording.best else ""
                row = (
                    reply.key,
                    reply.stage,
                    language,
                    v.title,
                    wording.tone,
                    best,
                    text,
                    triggers,
                )
                writer.writerow([guarded(str(cell)) for cell in row])
    return out.getvalue()


def _reply_out(reply: Reply) -> dict[str, Any]:
    variants = {
        language: {
            "title": v.title,
            "triggers": list(v.triggers),
            "wordings": [
                {"tone": str(w.tone), "best": w.best, "parts": list(w.parts)} for w in v.wordings
            ],
        }
        for language, v in reply.variants.items()
    }
    return {
        "key": reply.key,
        "stage": str(reply.stage),
        "favourite": reply.favourite,
        "variants": variants,
    }


def _from_json(text: str, path: Path) -> ReadFile:
    try:
        whole = json.loads(text)
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise UnreadableFile(path=str(path), reason=f"line {line} is not JSON") from error
    if whole.get("format") != _FORMAT or not isinstance(whole.get("replies"), list):
        raise UnknownFormat(path=str(path), format="")
    return _collected("json", enumerate(map(_reply_in, whole["replies"]), start=1))


def _reply_in(entry: Any) -> Reply | str:
    try:
        variants: dict[Language, Variant] = {}
        for language, v in entry["variants"].items():
            wordings = tuple(
                Wording(Tone(w["tone"]), tuple(map(str, w["parts"])), bool(w.get("best")))
                for w in v["wordings"]
            )
            if language not in LANGUAGES:
                return f"{language} is none of {', '.join(LANGUAGES)}"
            variants[language] = Variant(
                language, str(v["title"]), tuple(map(str, v["triggers"])), wordings
            )
        reply = Reply(
            str(entry["key"]), Stage(entry["stage"]), variants, bool(entry.get("favourite"))
        )
    except (KeyError, TypeError, AttributeError) as error:
        return f"an entry is missing or of the wrong kind: {error}"
    except ValueError as error:
        return str(error)
    return faults(reply) or reply


def _from_csv(text: str) -> ReadFile:
    dialect = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=dialect)
    return _collected("csv", _csv_rows(reader))


def _csv_rows(reader: csv.DictReader[str]) -> Iterator[tuple[int, Reply | str]]:
    last = 1
    try:
        for row in reader:
            line, last = last + 1, reader.line_num
            cells = {
                (name or "").strip().lower(): unguarded(cell)
                for name, cell in row.items()
                if isinstance(cell, str)
            }
            yield line, _row_in(cells)
    except csv.Error as error:
        yield last + 1, str(error)


def _row_in(row: Mapping[str, str]) -> Reply | str:
    language = next((code for code in LANGUAGES if code == row.get("language", "").strip()), None)
    if language is None:
        return f"language {row.get('language')!r} is none of {', '.join(LANGUAGES)}"
    if not row.get("key", "").strip():
        return "the key is empty"
    try:
        stage = Stage(row.get("stage", "").strip())
        tone = Tone(row.get("tone", "").strip() or "friendly")
    except ValueError as error:
        return str(error)
    text = row.get("text", "").replace("\r\n", "\n")
    parts = tuple(part for part in text.split(_PART_BREAK) if part.strip())
    triggers = tuple(t.strip() for t in row.get("triggers", "").splitlines() if t.strip())
    best = row.get("best", "").strip().lower() in ("yes", "1", "true", "x")
    wordings = (Wording(tone, parts, best),)
    variant = Variant(language, row.get("title", "").strip(), triggers, wordings)
    reply = Reply(row["key"].strip(), stage, {language: variant})
    return faults(reply) or reply


def faults(reply: Reply) -> str:
    """Why a reply cannot be kept, empty if it can: no text, or a template with a mistake."""
    for language, variant in reply.variants.items():
        for wording in variant.wordings:
            if not any(part.strip() for part in wording.parts):
                return f"{reply.key} has a wording without text in {language}"
            for part in wording.parts:
                try:
                    Template.parse(part)
                except TemplateError as error:
                    excerpt = error.data.get("excerpt", "")
                    return f"{reply.key}, {language}: {error.code} at {excerpt!r}"
    return ""


def _collected(form: str, entries: Iterable[tuple[int, Reply | str]]) -> ReadFile:
    replies: dict[str, Reply] = {}
    rejected = []
    for line, entry in entries:
        if isinstance(entry, str):
            rejected.append(Rejected(line, entry))
        elif entry.key in replies:
            replies[entry.key] = _joined(replies[entry.key], entry)
        else:
            replies[entry.key] = entry
    return ReadFile(form, tuple(replies.values()), tuple(rejected))


def _joined(one: Reply, more: Reply) -> Reply:
    """Two lines about one reply: other languages and other wordings are put together."""
    variants = dict(one.variants)
    for language, v in more.variants.items():
        own = variants.get(language)
        variants[language] = replace(own, wordings=own.wordings + v.wordings) if own else v
    return replace(one, variants=variants)


def _says_the_same(present: Reply, other: Reply) -> bool:
    return other.stage is present.stage and all(
        language in present.variants
        and digest(present.variants[language]) == digest(v)
        and [w.best for w in present.variants[language].wordings] == [w.best for w in v.wordings]
        for language, v in other.variants.items()
    )


def _merged(present: Reply, other: Reply) -> Reply:
    variants = {**present.variants, **other.variants}
    return replace(present, stage=other.stage, variants=variants)
