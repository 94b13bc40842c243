"""The replies that answer a buyer's message: BM25 over trigger phrases, titles and texts.

Retrieval after Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond"
(2009): a reply in one language is one document, a feature counts once for every trigger that
holds it. No network, no model; a changed reply is learned at once.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from shopdesk.language.codes import Language
from shopdesk.replies.features import WEIGHT, coarse_features, features, template_features
from shopdesk.replies.model import Reply, Stage, Variant
from shopdesk.replies.stages import LIKELY_NEXT

_SATURATION = 1.2  # BM25's k1
_LENGTH = 0.6  # BM25's b
_BODY = 0.2  # what one occurrence in a wording counts against one in a trigger
_IMPACT = 255 / (_SATURATION + 1)  # impacts are kept as bytes
_TYPICAL_LENGTH = 200.0  # features of an average reply, before any has been read
_LIKELY = 1.06  # what a reply of a likely next stage gains
LARGE = 2000
"""Replies from which on a library's features are coarse."""

_TOO_COMMON = 0.3  # in such a library, features in more than this share of the replies say nothing


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A reply that may answer; `score` is 0 … 1, how much of what the message says it covers."""

    key: str
    score: float


class _Language:
    """The inverted index of one language.

    A posting is a document's number and, in the low byte, what the feature counts in it. Most
    features occur in one reply only: such a posting is the number itself, not a list of one.
    """

    def __init__(self) -> None:
        self.keys: list[str | None] = []
        self.stages: list[Stage] = []
        self.number: dict[str, int] = {}
        self.postings: dict[str, int | array[int]] = {}
        self.length = _TYPICAL_LENGTH

    def put(self, key: str, stage: Stage, counts: Mapping[str, float]) -> None:
        self.remove(key)
        number = len(self.keys)
        self.keys.append(key)
        self.stages.append(stage)
        self.number[key] = number
        length = sum(counts.values())
        self.length += (length - self.length) / min(number + 1, 500)
        slowness = _SATURATION * (1 - _LENGTH + _LENGTH * length / self.length)
        impacts: dict[float, int] = {}
        for feature, count in counts.items():
            impact = impacts.get(count)
            if impact is None:
                raw = _IMPACT * count * (_SATURATION + 1) / (count + slowness)
                impact = impacts[count] = max(1, round(raw))
            self._note(feature, number << 8 | impact)

    def _note(self, feature: str, posting: int) -> None:
        known = self.postings.get(feature)
        if known is None:
            self.postings[feature] = posting
        elif isinstance(known, int):
            self.postings[feature] = array("I", (known, posting))
        else:
            known.append(posting)

    def remove(self, key: str) -> None:
        number = self.number.pop(key, None)
        if number is not None:
            self.keys[number] = None

    def scores(self, message: Counter[str]) -> tuple[list[float], float]:
        """The score of every document, and what a perfect one would reach."""
        total = max(1, len(self.number))
        scores = [0.0] * len(self.keys)
        perfect = 0.0
        for feature, count in message.items():
            known = self.postings.get(feature)
            if known is None:
                continue
            postings = (known,) if isinstance(known, int) else known
            spread = len(postings)
            if total > LARGE and spread > _TOO_COMMON * total:
                continue
            weight = WEIGHT[feature[0]] * math.sqrt(count)
            weight *= math.log(1 + max(0.0, total - spread + 0.5) / (spread + 0.5))
            perfect += weight * 255
            for posting in postings:
                scores[posting >> 8] += weight * (posting & 255)
        return scores, perfect


class Suggester:
    """Suggests replies; built from whole replies, kept up with changes one at a time.

    Not for use from two threads at once. In a library of thousands of replies words and their
    pieces stand for a reply, in a usual one also which words stand together.
    """

    def __init__(self, languages: Iterable[Language], *, coarse: bool = False) -> None:
        self._languages = {language: _Language() for language in languages}
        self._coarse = coarse

    @classmethod
    def of(cls, replies: Collection[Reply], languages: Iterable[Language]) -> Suggester:
        """A suggester that knows these replies in these languages."""
        one = cls(languages, coarse=len(replies) > LARGE)
        for reply in replies:
            one.put(reply)
        return one

    def join(self, other: Suggester) -> None:
        """Take over the languages of another suggester, built apart."""
        self._languages |= other._languages

    def knows(self, language: Language) -> bool:
        """Whether it was built for a language."""
        return language in self._languages

    def put(self, reply: Reply) -> None:
        """Take in a new reply or the new state of a known one."""
        for language, index in self._languages.items():
            variant = reply.variants.get(language)
            if variant is None:
                index.remove(reply.key)
            else:
                self.learn(reply.key, reply.stage, variant)

    def learn(self, key: str, stage: Stage, variant: Variant) -> None:
        """Take in a reply in one language; in a large library its wordings do not matter."""
        index = self._languages.get(variant.language)
        if index is not None:
            counts = _coarse_counts if self._coarse else _counts
            index.put(key, stage, counts(variant, variant.language))

    def remove(self, key: str) -> None:
        """Forget a reply."""
        for index in self._languages.values():
            index.remove(key)

    def suggest(
        self, text: str, language: Language, after: Stage | None = None, limit: int = 5
    ) -> list[Suggestion]:
        """The best replies for a message, best first.

        `after` is the stage of the last reply in this chat: replies of the stages that usually
        follow get a small advantage.
        """
        index = self._languages.get(language)
        if index is None:
            return []
        scores, perfect = index.scores(Counter(features(text, language)))
        likely = LIKELY_NEXT[after] if after else ()
        ranked = sorted(
            (
                (score * (_LIKELY if index.stages[number] in likely else 1.0), -number)
                for number, score in enumerate(scores)
                if score and index.keys[number] is not None
            ),
            reverse=True,
        )[:limit]
        return [
            Suggestion(str(index.keys[-number]), fit(score / perfect)) for score, number in ranked
        ]


def fit(share: float) -> float:
    """The share of a message that a reply covers, as a score for people.

    A third of the weight of a message's words and pieces is what a right answer usually covers
    (measured on the tuning messages), so that counts as three quarters.
    """
    return round(min(1.0, math.sqrt(max(0.0, share) / 0.6)), 3)


def _counts(variant: Variant, language: Language) -> Counter[str]:
    counts: Counter[str] = Counter(set(features(variant.title, language)))
    for trigger in variant.triggers:
        counts.update(set(features(trigger, language)))
    for wording in variant.wordings:
        said = {f for part in wording.parts for f in template_features(part, language)}
        for feature in said:
            counts[feature] += _BODY  # type: ignore[assignment]
    return counts


def _coarse_counts(variant: Variant, language: Language) -> dict[str, float]:
    said = " ".join((variant.title, *variant.triggers))
    return dict.fromkeys(coarse_features(said, language), 1.0)
