"""The library in memory: what lists show, what search and suggestion look into.

The shelf is small on purpose: whole replies stay in the database and are fetched one at a time.
It is built on the worker thread and from then on belongs to the window's thread alone.
"""

from __future__ import annotations

import marshal
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.replies.model import Reply, Stage
from shopdesk.replies.search import Found, SearchIndex
from shopdesk.replies.stages import LIKELY_NEXT, OPENERS

_PACKED_FORM = (3, *sys.version_info[:2])
"""Raise the first number when an older snapshot can no longer be read; marshal binds the rest."""

_LINE = 96  # characters of a reply's first part that a list row can show


@dataclass(frozen=True, slots=True)
class Entry:
    """What a list row needs of a reply: title and first line by language."""

    key: str
    stage: Stage
    titles: tuple[str | None, ...]
    lines: tuple[str | None, ...]
    favourite: bool = False

    def title(self, language: Language) -> str:
        """The title in a language, else in another, else the key."""
        own = self.titles[LANGUAGES.index(language)]
        return own or next(filter(None, self.titles), self.key)

    def line(self, language: Language) -> str | None:
        """The beginning of the text in a language, None where it is not written yet."""
        return self.lines[LANGUAGES.index(language)]


class Shelf:
    """All entries in the shop's order, the search over them, and how much each is used."""

    def __init__(self, entries: Iterable[Entry], index: SearchIndex) -> None:
        self._entries = {entry.key: entry for entry in entries}
        self._index = index
        self._use: Counter[str] = Counter()

    @classmethod
    def of(cls, replies: Iterable[Reply]) -> Shelf:
        """The shelf of these replies."""
        listed = list(replies)
        return cls(map(entry_of, listed), SearchIndex.of(listed))

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __contains__(self, key: str) -> bool:
        return key in self._entries

    def __getitem__(self, key: str) -> Entry:
        return self._entries[key]

    def put(self, reply: Reply) -> None:
        """Take in a new or changed reply."""
        self._entries[reply.key] = entry_of(reply)
        self._index.put(reply)

    def remove(self, key: str) -> None:
        """Forget a deleted reply."""
        self._entries.pop(key, None)
        self._index.remove(key)

    def star(self, key: str, *, favourite: bool) -> None:
        """Set or take away a favourite's star."""
        old = self._entries[key]
        self._entries[key] = Entry(old.key, old.stage, old.titles, old.lines, favourite)

    def use(self, scores: Mapping[str, float]) -> None:
        """Set recency-weighted use by key."""
        self._use = Counter(scores)
        self._index.use(self._use)

    def used(self, key: str) -> None:
        """Count one more copy, just now."""
        self._use[key] += 1
        self._index.use(self._use)

    def search(self, query: str, stage: Stage | None = None, limit: int = 100) -> Found:
        """See `SearchIndex.search`."""
        return self._index.search(query, stage, limit)

    def warm_up(self) -> None:
        """Prepare what the first typing error needs."""
        self._index.warm_up()

    def favourites(self) -> list[Entry]:
        """The starred replies, the most used first."""
        starred = [entry for entry in self if entry.favourite]
        return sorted(starred, key=lambda entry: -self._use[entry.key])

    def likely_next(self, key: str, count: int = 3) -> list[Entry]:
        """What is probably said after this reply: the next stages' openers, then the most used."""
        if key not in self:
            return []
        offered: list[Entry] = []
        for stage in LIKELY_NEXT[self[key].stage]:
            of_stage = [e for e in self if e.stage is stage and e.key != key]
            openers = [self[k] for k in OPENERS.get(stage, ()) if k in self and k != key]
            by_use = sorted(
                (e for e in of_stage if self._use[e.key]), key=lambda e: -self._use[e.key]
            )
            offered += [e for e in (openers + by_use)[:2] if e not in offered]
        return offered[:count]

    def packed(self) -> bytes:
        """The shelf as bytes, to be opened in a fraction of the time it takes to build it."""
        entries = [(e.key, str(e.stage), e.titles, e.lines, e.favourite) for e in self]
        return zlib.compress(marshal.dumps((_PACKED_FORM, entries, self._index.packed())), level=1)

    @classmethod
    def unpacked(cls, packed: bytes) -> Shelf | None:
        """The shelf that `packed` came from, None if it is of another version or damaged."""
        try:
            form, entries, index = _loads(packed)
            if form != _PACKED_FORM:
                return None
            stages = {str(stage): stage for stage in Stage}
            listed = [Entry(k, stages[s], t, lines, f) for k, s, t, lines, f in entries]
            return cls(listed, SearchIndex.unpacked(index))
        except (ValueError, EOFError, TypeError, KeyError, zlib.error):
            return None


def entry_of(reply: Reply) -> Entry:
    """The row of a reply."""
    found = [reply.variants.get(language) for language in LANGUAGES]
    titles = tuple(v.title if v else None for v in found)
    lines = tuple(
        " ".join(v.wordings[0].parts[0][:_LINE].split()) if v and v.wordings else None
        for v in found
    )
    return Entry(reply.key, reply.stage, titles, lines, reply.favourite)


def _loads(packed: bytes) -> Any:
    return marshal.loads(zlib.decompress(packed))  # noqa: S302 - from our own encrypted database
