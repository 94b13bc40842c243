"""Which documents have a word that begins so: sets of documents by word.

Long texts of an alphabetic script hold nearly every pair of letters, so that pairs tell little of
them; their words do. Beginnings of one and two letters are kept like words of their own.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable

from shopdesk.replies.gramindex import DocumentSet, Postings

SEPARATOR = "\n"
"""Between the terms of a document."""

_MEMORY = 4000  # beginnings whose sets are remembered


class WordIndex:
    """A growing list of documents, each a set of terms; asked for beginnings of terms."""

    def __init__(self) -> None:
        self._postings = Postings()
        self._terms: list[str] = []
        self._known: dict[str, DocumentSet] = {}
        self._size = 0

    def contents(self) -> Iterable[str]:
        """All terms, in order."""
        return self._terms

    def extend(self, documents: Iterable[str]) -> None:
        """Add documents (terms between separators) under the next numbers."""
        posting: defaultdict[str, list[int]] = defaultdict(list)
        for document in documents:
            for term in _with_beginnings(document):
                posting[term].append(self._size)
            self._size += 1
        for term, numbers in posting.items():
            self._postings.add(term, numbers)
        self._list_terms()

    def replace(self, number: int, document: str) -> None:
        """Give a document other terms (an empty one takes it out)."""
        after = _with_beginnings(document)
        before = {term for term in self._postings.terms() if self._postings.holds(term, number)}
        for term in before - after:
            self._postings.drop(term, number)
        for term in after - before:
            fresh = term not in self._postings
            self._postings.add(term, [number])
            if fresh and not term.endswith("*"):
                insort(self._terms, term)
        self._known.clear()

    def find(self, beginnings: str | tuple[str, ...]) -> DocumentSet:
        """The documents that for each beginning have a term beginning so."""
        wanted = (beginnings,) if isinstance(beginnings, str) else beginnings
        found = -1
        for beginning in wanted:
            found &= self._beginning(beginning)
            if not found:
                return 0
        return found

    def _beginning(self, letters: str) -> DocumentSet:
        if len(letters) <= 2:
            return self._postings.having(letters + "*")
        known = self._known.get(letters)
        if known is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            known = self._known[letters] = self._united(letters)
        return known

    def _united(self, letters: str) -> DocumentSet:
        united = 0
        for place in range(bisect_left(self._terms, letters), len(self._terms)):
            term = self._terms[place]
            if not term.startswith(letters):
                break
            united |= self._postings.having(term)
        return united

    def _list_terms(self) -> None:
        self._terms = sorted(term for term in self._postings.terms() if not term.endswith("*"))
        self._known.clear()

    def packed(self) -> tuple[int, dict[str, bytes], dict[str, bytes]]:
        """Plain values from which `unpacked` makes the same index; may be marshalled."""
        return (self._size, *self._postings.packed())

    @classmethod
    def unpacked(cls, packed: tuple[int, dict[str, bytes], dict[str, bytes]]) -> WordIndex:
        """The index that `packed` came from."""
        index = cls()
        index._size, rare, common = packed
        index._postings = Postings.unpacked(rare, common)
        index._list_terms()
        return index


def _with_beginnings(document: str) -> set[str]:
    terms = set(document.split(SEPARATOR)) - {""}
    return terms.union((term[:1] + "*" for term in terms), (term[:2] + "*" for term in terms))
