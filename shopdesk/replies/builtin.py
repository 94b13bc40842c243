"""The built-in library against the owner's: what is new, and what is offered.

The owner's library belongs to the owner. A key or language that is new to it is put in; a built-in
text that changed since it was last shown is offered, never forced; a reply that the owner deleted
stays deleted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from shopdesk.language.codes import Language
from shopdesk.replies.library import digest, read_library
from shopdesk.replies.model import Reply, Variant

_STAMP = ("*", "*")


@dataclass(frozen=True, slots=True)
class Offer:
    """A built-in text that is newer than what the owner has."""

    key: str
    language: Language
    mine: Variant
    builtin: Variant


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a comparison says: whole new replies, replies with a new language, offers.

    `seen` are the digests to remember: of what is put in, and of what the owner already has.
    """

    new: tuple[Reply, ...]
    grown: tuple[Reply, ...]
    offers: tuple[Offer, ...]
    seen: Mapping[tuple[str, str], str]


class BuiltinSource(Protocol):
    """Where the built-in replies come from."""

    def replies(self) -> list[Reply]:
        """All of them."""

    def stamp(self) -> Mapping[tuple[str, str], str]:
        """A fingerprint of the source, to be remembered among the seen digests."""

    def unchanged_since(self, seen: Mapping[tuple[str, str], str]) -> bool:
        """Whether the remembered fingerprint is the present one."""


class BuiltinFiles:
    """The built-in replies of a resources folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def replies(self) -> list[Reply]:
        """All of them; raises LibraryFileError with file and line."""
        return read_library(self._folder)

    def stamp(self) -> Mapping[tuple[str, str], str]:
        """A fingerprint of names, sizes and dates of the files."""
        names = hashlib.sha256()
        for path in sorted(self._folder.glob("*/*.yaml")):
            status = path.stat()
            names.update(
                f"{path.parent.name}/{path.name} {status.st_size} {status.st_mtime_ns}\n".encode()
            )
        return {_STAMP: names.hexdigest()[:16]}

    def unchanged_since(self, seen: Mapping[tuple[str, str], str]) -> bool:
        """Whether the files are those of the last complete look."""
        return _STAMP in seen and self.stamp()[_STAMP] == seen[_STAMP]


def compare(
    builtin: Iterable[Reply],
    mine: Mapping[str, Reply],
    taken: set[str],
    seen: Mapping[tuple[str, str], str],
) -> Outcome:
    """Hold the built-in replies against the owner's; `taken` are all her keys, deleted ones too."""
    new: list[Reply] = []
    grown: list[Reply] = []
    offers: list[Offer] = []
    remember: dict[tuple[str, str], str] = {}
    for reply in builtin:
        if reply.key not in taken:
            new.append(reply)
            remember |= {(reply.key, language): digest(v) for language, v in reply.variants.items()}
        elif reply.key in mine:
            added, offered, known = _against(reply, mine[reply.key], seen)
            remember |= known
            offers += offered
            if added:
                variants = {**mine[reply.key].variants, **added}
                grown.append(replace(mine[reply.key], variants=variants))
    return Outcome(tuple(new), tuple(grown), tuple(offers), remember)


def _against(
    builtin: Reply, mine: Reply, seen: Mapping[tuple[str, str], str]
) -> tuple[dict[Language, Variant], list[Offer], dict[tuple[str, str], str]]:
    added: dict[Language, Variant] = {}
    offers: list[Offer] = []
    known: dict[tuple[str, str], str] = {}
    for language, variant in builtin.variants.items():
        place, fresh = (builtin.key, language), digest(variant)
        own = mine.variants.get(language)
        if seen.get(place) == fresh:
            continue
        if own is None and place not in seen:
            added[language] = variant
            known[place] = fresh
        elif own is not None and digest(own) != fresh:
            offers.append(Offer(builtin.key, language, own, variant))
        else:
            known[place] = fresh
    return added, offers, known
