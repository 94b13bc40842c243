"""Finding a reply by what the owner remembers, in any script.

A query becomes needles for the layers of `searchkeys`; each needle has the tier of the place where
it was found. Tiers rank first, recency-weighted use breaks ties, the shop's order breaks the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from shopdesk.language import pinyin
from shopdesk.language.fold import fold
from shopdesk.replies.gramindex import DocumentSet, GramIndex, document_set, members
from shopdesk.replies.model import Reply, Stage
from shopdesk.replies.needles import Needle, Tier, needles, pieces
from shopdesk.replies.searchkeys import (
    CODE,
    NOTHING,
    TITLE,
    TRIGGER,
    WORD_LAYERS,
    SearchKeys,
    search_keys,
)
from shopdesk.replies.spelling import Spelling
from shopdesk.replies.wordindex import SEPARATOR, WordIndex

LAYERS = SearchKeys._fields
_SPELLED = ("title", "latin", "pinyin")
_MARKS = f"{CODE}{TITLE}{TRIGGER} "
_LONGEST_QUERY = 200
_MOST_TOKENS = 12
_MOST_BY_CHANCE = 2  # finds inside texts that a typing error makes up to


@dataclass(frozen=True, slots=True)
class Hit:
    """A found reply; `score` falls with the tier and within it with the place (1 … 0)."""

    key: str
    tier: Tier
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, and how many there are in all and in each stage."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    by_stage: Mapping[Stage, int] = field(default_factory=dict)
    spelled: str | None = None
    """The query as it was understood, when typing errors had to be mended."""


class SearchIndex:
    """All replies, ready to be searched; changes are taken in one reply at a time.

    Not for use from two threads at once. `use` maps keys to recency-weighted use (any number, more
    is better); set it whenever it changes.
    """

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._number: dict[str, int] = {}
        self._stages: dict[Stage, DocumentSet] = {}
        self._layers: dict[str, GramIndex | WordIndex] = {
            name: WordIndex() if name in WORD_LAYERS else GramIndex() for name in LAYERS
        }
        self._order: list[float] = []
        self._spelling: Spelling | None = None

    @classmethod
    def of(cls, replies: Iterable[Reply]) -> SearchIndex:
        """An index of these replies, in their order."""
        index = cls()
        listed = list(replies)
        keys = [search_keys(reply) for reply in listed]
        for name, layer in zip(LAYERS, zip(*keys, strict=True) if keys else (), strict=False):
            index._layers[name].extend(layer)
        for reply in listed:
            index._enlist(reply)
        return index

    def __len__(self) -> int:
        return len(self._number)

    def put(self, reply: Reply) -> None:
        """Take in a new reply or the new state of a known one."""
        keys = search_keys(reply)
        number = self._number.get(reply.key)
        if number is None:
            for name, text in zip(LAYERS, keys, strict=True):
                self._layers[name].extend([text])
            self._enlist(reply)
        else:
            self._file(reply.stage, number)
            self._rewrite(number, keys)
        if self._spelling is not None:
            self._spelling.learn(f"{keys.title} {keys.latin}")
            self._spelling.learn_sounds(keys.pinyin.split(SEPARATOR))

    def remove(self, key: str) -> None:
        """Forget a reply; unknown keys are none of our business."""
        number = self._number.pop(key, None)
        if number is not None:
            self._rewrite(number, NOTHING)
            for stage in self._stages:
                self._stages[stage] &= ~(1 << number)

    def use(self, scores: Mapping[str, float]) -> None:
        """Set recency-weighted use by key, for breaking ties."""
        self._order = [-scores.get(key, 0.0) for key in self._keys]

    def search(self, query: str, stage: Stage | None = None, limit: int = 100) -> Found:
        """The best replies for a query, at most `limit`; an empty query finds all."""
        folded = fold(query[:_LONGEST_QUERY]).strip()
        tiers = list(self._tiers(folded)) if folded else [(Tier.WORDS, self._all())]
        spelled = None
        if folded and _by_chance(tiers):
            spelled = self._mended(folded)
            tiers += [(Tier.TYPING_ERROR, found) for _, found in self._tiers(spelled or "")]
        return self._result(query, tiers, stage, limit, spelled)

    def warm_up(self) -> None:
        """Prepare what only typing errors need: the words, and the library that compares them.

        May run on another thread while the index is searched.
        """
        self._speller().mended("warming")

    def _tiers(self, folded: str) -> Iterator[tuple[Tier, DocumentSet]]:
        """Disjoint sets of replies, best tier first."""
        if not folded:
            return
        words = folded.split(" ")[:_MOST_TOKENS]
        tokens = [piece for word in words for piece in pieces(word)]
        loosest = Tier.BODY if len(tokens) == len(words) else Tier.TRIGGER_START
        whole = self._found(folded)
        singles = [whole] if len(tokens) == 1 else [self._found(token) for token in tokens]
        seen = 0
        reached = [0] * len(singles)
        together = 0
        for tier in Tier:
            together |= whole.get(tier, 0)
            for place, found in enumerate(singles):
                reached[place] |= found.get(tier, 0)
            every = reached[0]
            for found_by_now in reached[1:]:
                every &= found_by_now
            fresh = (every | together if tier <= loosest else together) & ~seen
            seen |= fresh
            if fresh:
                yield tier, fresh

    def _found(self, token: str) -> dict[Tier, DocumentSet]:
        found: dict[Tier, DocumentSet] = {}
        cores: dict[tuple[str, str], DocumentSet] = {}
        for tier, layer, needle in needles(token):
            matching = self._matching(layer, needle, cores)
            if matching:
                found[tier] = found.get(tier, 0) | matching
        return found

    def _matching(
        self, layer: str, needle: Needle, cores: dict[tuple[str, str], DocumentSet]
    ) -> DocumentSet:
        """The replies with a needle; `cores` remembers the same needle without its marks, in which
        every marked one must lie."""
        index = self._layers[layer]
        if isinstance(index, WordIndex):
            return index.find(needle)
        text = str(needle)
        core = text.strip(_MARKS)
        if (layer, core) not in cores:
            cores[layer, core] = index.find(core)
        within = cores[layer, core]
        return within if text == core else index.find(text, within) if within else 0

    def _result(
        self,
        query: str,
        tiers: Sequence[tuple[Tier, DocumentSet]],
        stage: Stage | None,
        limit: int,
        spelled: str | None,
    ) -> Found:
        everything = 0
        hits: list[Hit] = []
        only = self._stages.get(stage, 0) if stage else -1
        for tier, found in tiers:
            fresh = found & only & ~everything
            everything |= found
            if len(hits) < limit:
                hits += self._ranked(tier, fresh, limit - len(hits))
        by_stage = {s: (everything & self._stages.get(s, 0)).bit_count() for s in Stage}
        total = (everything & only & self._all()).bit_count()
        return Found(query, tuple(hits), total, by_stage, spelled)

    def _ranked(self, tier: Tier, found: DocumentSet, limit: int) -> Iterator[Hit]:
        numbers = members(found)
        if self._order:
            numbers.sort(key=self._order.__getitem__)
        width = 1 / len(Tier)
        for place, number in enumerate(numbers[:limit]):
            yield Hit(
                self._keys[number], tier, round(1 - tier * width - width * place / (place + 20), 4)
            )

    def _mended(self, folded: str) -> str | None:
        sounds = [_as_spoken(token) for token in folded.split(" ")]
        if any(sounds):
            return " ".join(s or token for s, token in zip(sounds, folded.split(" "), strict=True))
        return self._speller().mended(folded)

    def _speller(self) -> Spelling:
        if self._spelling is None:
            title, latin, pinyin_ = (self._layers[n].contents() for n in _SPELLED)
            self._spelling = Spelling(chain(title, list(latin)), list(pinyin_))
        return self._spelling

    def _all(self) -> DocumentSet:
        everything = 0
        for documents in self._stages.values():
            everything |= documents
        return everything

    def _enlist(self, reply: Reply) -> None:
        number = len(self._keys)
        self._keys.append(reply.key)
        self._number[reply.key] = number
        if self._order:
            self._order.append(0.0)
        self._file(reply.stage, number)

    def _file(self, stage: Stage, number: int) -> None:
        for other in self._stages:
            self._stages[other] &= ~(1 << number)
        self._stages[stage] = self._stages.get(stage, 0) | 1 << number

    def _rewrite(self, number: int, keys: SearchKeys) -> None:
        for name, text in zip(LAYERS, keys, strict=True):
            self._layers[name].replace(number, text)

    def packed(self) -> dict[str, Any]:
        """Plain values from which `unpacked` makes the same index; may be marshalled."""
        return {
            "keys": self._keys,
            "numbers": self._number,
            "stages": {str(stage): members(found) for stage, found in self._stages.items()},
            "layers": {name: layer.packed() for name, layer in self._layers.items()},
        }

    @classmethod
    def unpacked(cls, packed: dict[str, Any]) -> SearchIndex:
        """The index that `packed` came from."""
        index = cls()
        index._keys, index._number = packed["keys"], packed["numbers"]
        index._stages = {Stage(s): document_set(found) for s, found in packed["stages"].items()}
        index._layers = {
            name: type(layer).unpacked(packed["layers"][name])
            for name, layer in index._layers.items()
        }
        return index


def _by_chance(tiers: Sequence[tuple[Tier, DocumentSet]]) -> bool:
    """Whether what was found, if anything, may be chance: little, and deep inside texts only."""
    if any(tier < Tier.BODY for tier, _ in tiers):
        return False
    return sum(found.bit_count() for _, found in tiers) <= _MOST_BY_CHANCE


def _as_spoken(token: str) -> str:
    """The pinyin of a Chinese word: the usual error is another character of the same sound."""
    readings = [pinyin.readings(char) for char in token]
    return "".join(sounds[0] for sounds in readings) if len(token) > 1 and all(readings) else ""
