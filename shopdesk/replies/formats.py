"""Replies in files: our own JSON (complete), CSV (for spreadsheets), and library YAML.

A file is recognised by its content. What its entries may be is said in `entries`, what an import of
them would do in `importing`.
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
from shopdesk.replies import entries
from shopdesk.replies.entries import PART_BREAK
from shopdesk.replies.library import read_stage
from shopdesk.replies.model import Reply

FORMATS = ("json", "csv")
"""What can be written; `yaml` stage files can be read as well."""

_FORMAT, _VERSION = "shopdesk-replies", 1
_COLUMNS = ("key", "stage", "language", "title", "tone", "best", "text", "triggers")


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
        return _collected("yaml", enumerate(map(entries.from_library, read_stage(path)), start=1))
    raise UnknownFormat(path=str(path), format="")


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
                text, triggers = PART_BREAK.join(wording.parts), "\n".join(v.triggers)
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
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise UnreadableFile(path=str(path), reason=f"line {line} is not JSON") from error
    known = whole.get("format") == _FORMAT and whole.get("version") == _VERSION
    if not known or not isinstance(whole.get("replies"), list):
        raise UnknownFormat(path=str(path), format="")
    return _collected("json", enumerate(map(entries.from_json, whole["replies"]), start=1))


def _from_csv(text: str) -> ReadFile:
    delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    return _collected("csv", _csv_rows(reader))


def _csv_rows(reader: csv.DictReader[str]) -> Iterator[tuple[int, Reply | str]]:
    """The rows with their lines; a row that cannot be read does not end the file."""
    last = 1
    while True:
        entry: Reply | str
        try:
            entry = entries.from_row(_cells(next(reader)))
        except StopIteration:
            return
        except csv.Error as error:
            entry = str(error)
        yield last + 1, entry
        last = reader.line_num


def _cells(row: Mapping[str | Any, str | Any]) -> dict[str, str]:
    return {
        (name or "").strip().lower(): unguarded(cell)
        for name, cell in row.items()
        if isinstance(cell, str)
    }


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
