"""Words never used to a buyer: absolute promises, and refusals that explain nothing.

The lists are data (resources/wording/*.yaml, from section 1 of the shop's rules), one a language.
A warning never blocks: the owner decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shopdesk.language.codes import LANGUAGES, Language, Output, stored
from shopdesk.language.serbian import to_latin
from shopdesk.replies.library import read_node


class Fault(StrEnum):
    """What is wrong with a word."""

    ABSOLUTE = "absolute"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Avoided:
    """A word to avoid, what to say instead, and why."""

    word: str
    instead: str
    reason: str


@dataclass(frozen=True, slots=True)
class WordingWarning:
    """A word found in a part, at [start, end) of its text."""

    part: int
    start: int
    end: int
    word: str
    fault: Fault
    instead: str
    reason: str


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """The lists of one language; a refusal is fine where an explanation follows in its part."""

    absolute: tuple[Avoided, ...] = ()
    refusals: tuple[Avoided, ...] = ()
    explanations: tuple[str, ...] = ()


class WordingRules:
    """The lists of all languages, ready to check a text."""

    def __init__(self, rules: Mapping[Language, LanguageRules]) -> None:
        self._rules = rules
        self._patterns: dict[Output, list[tuple[Fault, re.Pattern[str], dict[str, Avoided]]]] = {}

    def check(self, text: str, output: Output, part: int = 0) -> Iterator[WordingWarning]:
        """The words of a text that the shop does not use, in order of their kind and place."""
        if output not in self._patterns:
            self._patterns[output] = list(self._compiled(output))
        for fault, pattern, avoided in self._patterns[output]:
            for match in pattern.finditer(text):
                if fault is Fault.REFUSAL and self._explained(text[match.end() :], output):
                    continue
                entry = avoided[match[0].casefold()]
                start, end = match.span()
                yield WordingWarning(part, start, end, match[0], fault, entry.instead, entry.reason)

    def _compiled(
        self, output: Output
    ) -> Iterator[tuple[Fault, re.Pattern[str], dict[str, Avoided]]]:
        rules = self._rules.get(stored(output), LanguageRules())
        for fault, entries in ((Fault.ABSOLUTE, rules.absolute), (Fault.REFUSAL, rules.refusals)):
            avoided = {one.word.casefold(): one for one in map(_in(output), entries)}
            if avoided:
                yield fault, _any_of(avoided, whole_words=stored(output) in ("en", "sr")), avoided

    def _explained(self, rest: str, output: Output) -> bool:
        rules = self._rules.get(stored(output), LanguageRules())
        words = map(to_latin, rules.explanations) if output == "sr-Latn" else rules.explanations
        folded = rest.casefold()
        return any(word.casefold() in folded for word in words)


def read_rules(folder: Path) -> WordingRules:
    """The lists from resources/wording; raises LibraryFileError with the line."""
    found: dict[Language, LanguageRules] = {}
    for language in LANGUAGES:
        path = folder / f"{language}.yaml"
        if path.exists():
            root = read_node(path).entries(
                "the file", ("language", "absolute", "refusals", "explanations")
            )
            found[language] = LanguageRules(
                tuple(
                    _avoided(n.entries("a word", ("word", "instead", "reason")))
                    for n in root["absolute"].items("absolute")
                ),
                tuple(
                    _avoided(n.entries("a word", ("word", "instead", "reason")))
                    for n in root["refusals"].items("refusals")
                ),
                root["explanations"].strings("explanations"),
            )
    return WordingRules(found)


def _avoided(entry: Mapping[str, object]) -> Avoided:
    return Avoided(*(entry[name].text(name) for name in ("word", "instead", "reason")))  # type: ignore[attr-defined]


def _in(output: Output):  # type: ignore[no-untyped-def]
    if output != "sr-Latn":
        return lambda entry: entry
    return lambda entry: Avoided(
        to_latin(entry.word), to_latin(entry.instead), to_latin(entry.reason)
    )


def _any_of(words: Iterable[str], *, whole_words: bool) -> re.Pattern[str]:
    edge = r"\b" if whole_words else ""
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(edge + f"(?:{'|'.join(map(re.escape, longest_first))})" + edge, re.IGNORECASE)
