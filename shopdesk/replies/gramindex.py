"""Which documents contain a string: sets of documents by character pairs, then a look at the text.

A set of documents is one Python integer, bit *i* for document *i*: union and intersection of ten
thousand documents are single operations, and counting is `int.bit_count`. Rare pairs are kept as
short arrays, so that an index takes about the memory of the texts themselves.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import compress

DocumentSet = int
"""Documents as bits of an integer."""

_RARE = 48  # up to this many documents an array is smaller than the bits and quick enough
_ZEROS_AND_ONES = bytes.maketrans(b"01", b"\x00\x01")


def members(documents: DocumentSet) -> list[int]:
    """The numbers of the documents in a set, ascending."""
    if not documents:
        return []
    digits = bin(documents)[:1:-1].encode().translate(_ZEROS_AND_ONES)
    return list(compress(range(len(digits)), digits))


def document_set(numbers: Iterable[int]) -> DocumentSet:
    """The set of these documents."""
    found = sorted(numbers)
    if not found:
        return 0
    flags = bytearray((found[-1] >> 3) + 1)
    for number in found:
        flags[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(flags, "little")


def grams(text: str) -> set[str]:
    """The characters and pairs of neighbours of a text."""
    pairs = set(map(str.__add__, text, text[1:]))
    pairs.update(text)
    return pairs


class GramIndex:
    """A growing list of texts that can be asked which of them contain a string."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._rare: dict[str, array[int]] = {}
        self._common: dict[str, DocumentSet] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def text(self, number: int) -> str:
        """The text of a document."""
        return self._texts[number]

    def texts(self) -> Iterator[str]:
        """All texts in the order of their numbers."""
        return iter(self._texts)

    def extend(self, texts: Iterable[str]) -> None:
        """Add texts under the next numbers: the quick way for many at once."""
        posting: defaultdict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(texts, start=len(self._texts)):
            self._texts.append(text)
            for gram in grams(text):
                posting[gram].append(number)
        for gram, numbers in posting.items():
            self._add(gram, numbers)

    def replace(self, number: int, text: str) -> None:
        """Give a document another text (an empty one takes it out)."""
        before, after = grams(self._texts[number]), grams(text)
        for gram in before - after:
            self._drop(gram, number)
        for gram in after - before:
            self._add(gram, [number])
        self._texts[number] = text

    def find(self, needle: str) -> DocumentSet:
        """The documents that contain the needle."""
        if len(needle) <= 2:
            return self._having(needle)
        found = -1
        for gram in sorted({needle[i : i + 2] for i in range(len(needle) - 1)}, key=self._spread):
            found &= self._having(gram)
            if not found:
                return 0
        texts = self._texts
        return document_set(n for n in members(found) if needle in texts[n])

    def _spread(self, gram: str) -> int:
        return 1 if gram in self._common else 0

    def _having(self, gram: str) -> DocumentSet:
        common = self._common.get(gram)
        if common is not None:
            return common
        rare = self._rare.get(gram)
        return document_set(rare) if rare else 0

    def _add(self, gram: str, numbers: list[int]) -> None:
        if gram in self._common:
            self._common[gram] |= document_set(numbers)
            return
        rare = self._rare.get(gram)
        if rare is None and len(numbers) <= _RARE:
            self._rare[gram] = array("I", numbers)
        elif rare is not None and len(rare) + len(numbers) <= _RARE:
            rare.extend(numbers)
        else:
            self._common[gram] = document_set(numbers) | document_set(self._rare.pop(gram, ()))

    def _drop(self, gram: str, number: int) -> None:
        if gram in self._common:
            self._common[gram] &= ~(1 << number)
        else:
            self._rare[gram].remove(number)

    def packed(self) -> tuple[list[str], dict[str, bytes], dict[str, bytes]]:
        """Plain values from which `unpacked` makes the same index; may be marshalled."""
        return (
            self._texts,
            {gram: numbers.tobytes() for gram, numbers in self._rare.items()},
            {
                g: bits.to_bytes((bits.bit_length() + 7) >> 3, "little")
                for g, bits in self._common.items()
            },
        )

    @classmethod
    def unpacked(cls, packed: tuple[list[str], dict[str, bytes], dict[str, bytes]]) -> GramIndex:
        """The index that `packed` came from."""
        index = cls()
        index._texts, rare, common = packed
        index._rare = {gram: array("I", numbers) for gram, numbers in rare.items()}
        index._common = {gram: int.from_bytes(bits, "little") for gram, bits in common.items()}
        return index
