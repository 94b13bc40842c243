"""Which documents contain a string: sets of documents by character pairs, then a look at the text.

A set of documents is one Python integer, bit *i* for document *i*: union and intersection of ten
thousand documents are single operations, and counting is `int.bit_count`. Rare pairs are kept as
short arrays, so that an index takes about the memory of the texts themselves.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, compress

DocumentSet = int
"""Documents as bits of an integer."""

_RARE = 48  # up to this many documents an array is smaller than the bits and quick enough
_FEW = 64  # members up to which they are taken out one by one
_ZEROS_AND_ONES = bytes.maketrans(b"01", b"\x00\x01")


def members(documents: DocumentSet) -> list[int]:
    """The numbers of the documents in a set, ascending."""
    if documents.bit_count() <= _FEW:
        return _few_members(documents)
    digits = bin(documents)[:1:-1].encode().translate(_ZEROS_AND_ONES)
    return list(compress(range(len(digits)), digits))


def _few_members(documents: DocumentSet) -> list[int]:
    numbers = []
    while documents:
        lowest = documents & -documents
        numbers.append(lowest.bit_length() - 1)
        documents ^= lowest
    return numbers


def document_set(numbers: Iterable[int]) -> DocumentSet:
    """The set of these documents."""
    found = numbers if isinstance(numbers, (list, array)) else list(numbers)
    if not found:
        return 0
    flags = bytearray((max(found) >> 3) + 1)
    for number in found:
        flags[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(flags, "little")


def grams(text: str) -> set[str]:
    """The characters and pairs of neighbours of a text."""
    pairs = set(map(str.__add__, text, text[1:]))
    pairs.update(text)
    return pairs


class Postings:
    """Sets of documents by term: rare ones as short arrays, common ones as bits."""

    def __init__(self) -> None:
        self._rare: dict[str, array[int]] = {}
        self._common: dict[str, DocumentSet] = {}

    def __contains__(self, term: str) -> bool:
        return term in self._common or term in self._rare

    def terms(self) -> Iterator[str]:
        """Every term that was ever added."""
        return chain(self._rare, self._common)

    def is_common(self, term: str) -> bool:
        """Whether many documents have it."""
        return term in self._common

    def having(self, term: str) -> DocumentSet:
        """The documents that have a term."""
        common = self._common.get(term)
        if common is not None:
            return common
        rare = self._rare.get(term)
        return document_set(rare) if rare else 0

    def holds(self, term: str, number: int) -> bool:
        """Whether a document has a term."""
        common = self._common.get(term)
        if common is not None:
            return bool(common >> number & 1)
        return number in self._rare.get(term, ())

    def add(self, term: str, numbers: list[int]) -> None:
        """Note documents that did not have the term before."""
        if term in self._common:
            self._common[term] |= document_set(numbers)
            return
        rare = self._rare.get(term)
        if rare is None and len(numbers) <= _RARE:
            self._rare[term] = array("I", numbers)
        elif rare is not None and len(rare) + len(numbers) <= _RARE:
            rare.extend(numbers)
        else:
            self._common[term] = document_set(numbers) | document_set(self._rare.pop(term, ()))

    def drop(self, term: str, number: int) -> None:
        """Note that a document has the term no more."""
        if term in self._common:
            self._common[term] &= ~(1 << number)
        else:
            self._rare[term].remove(number)

    def packed(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """Plain values from which `unpacked` makes the same; may be marshalled."""
        return (
            {term: numbers.tobytes() for term, numbers in self._rare.items()},
            {
                term: bits.to_bytes((bits.bit_length() + 7) >> 3, "little")
                for term, bits in self._common.items()
            },
        )

    @classmethod
    def unpacked(cls, rare: dict[str, bytes], common: dict[str, bytes]) -> Postings:
        """The sets that `packed` came from."""
        postings = cls()
        postings._rare = {term: array("I", numbers) for term, numbers in rare.items()}
        postings._common = {term: int.from_bytes(bits, "little") for term, bits in common.items()}
        return postings


class GramIndex:
    """A growing list of texts that can be asked which of them contain a string."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._postings = Postings()

    def __len__(self) -> int:
        return len(self._texts)

    def text(self, number: int) -> str:
        """The text of a document."""
        return self._texts[number]

    def contents(self) -> Iterable[str]:
        """All texts in the order of their numbers."""
        return self._texts

    def extend(self, texts: Iterable[str]) -> None:
        """Add texts under the next numbers: the quick way for many at once."""
        posting: defaultdict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(texts, start=len(self._texts)):
            self._texts.append(text)
            for gram in grams(text):
                posting[gram].append(number)
        for gram, numbers in posting.items():
            self._postings.add(gram, numbers)

    def replace(self, number: int, text: str) -> None:
        """Give a document another text (an empty one takes it out)."""
        before, after = grams(self._texts[number]), grams(text)
        for gram in before - after:
            self._postings.drop(gram, number)
        for gram in after - before:
            self._postings.add(gram, [number])
        self._texts[number] = text

    def find(self, needle: str, within: DocumentSet = -1) -> DocumentSet:
        """The documents that contain the needle, of those `within`."""
        if len(needle) <= 2:
            return self._postings.having(needle) & within
        found = within
        pairs = {needle[i : i + 2] for i in range(len(needle) - 1)}
        for gram in sorted(pairs, key=self._postings.is_common):
            found &= self._postings.having(gram)
            if not found:
                return 0
        texts = self._texts
        return document_set([n for n in members(found) if needle in texts[n]])

    def packed(self) -> tuple[list[str], dict[str, bytes], dict[str, bytes]]:
        """Plain values from which `unpacked` makes the same index; may be marshalled."""
        return (self._texts, *self._postings.packed())

    @classmethod
    def unpacked(cls, packed: tuple[list[str], dict[str, bytes], dict[str, bytes]]) -> GramIndex:
        """The index that `packed` came from."""
        index = cls()
        index._texts, rare, common = packed
        index._postings = Postings.unpacked(rare, common)
        return index
