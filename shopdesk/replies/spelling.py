"""Mending typing errors with the words that the library itself uses."""

from __future__ import annotations

from collections.abc import Iterable

from shopdesk.language import hangul

_SHORTEST = 4  # letters (or Korean keystrokes) below which a word is not guessed at


class Spelling:
    """The words of a library; finds the nearest to a word that is none of them."""

    def __init__(self, title: Iterable[str], latin: Iterable[str]) -> None:
        words: set[str] = set()
        for layer in (title, latin):
            for text in layer:
                words.update(text.split())
        self._latin = sorted(
            w for w in words if len(w) >= _SHORTEST and w.isascii() and w.isalpha()
        )
        beginnings = {word[:n] for word in words if _is_korean(word) for n in range(2, 6)}
        self._korean = sorted(filter(None, map(hangul.jamo, beginnings)))

    def mended(self, folded: str) -> str | None:
        """The query with unknown words replaced by the nearest known ones; None if none is near."""
        mended = [self._nearest(token) or token for token in folded.split(" ")]
        result = " ".join(mended)
        return result if result != folded else None

    def _nearest(self, token: str) -> str | None:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        korean = _is_korean(token)
        word, words = (hangul.jamo(token), self._korean) if korean else (token, self._latin)
        if len(word) < _SHORTEST or not (korean or token.isascii()):
            return None
        allowed = 1 if len(word) < 8 else 2
        best = process.extractOne(word, words, scorer=OSA.distance, score_cutoff=allowed)
        return str(best[0]) if best else None


def _is_korean(word: str) -> bool:
    return all(map(hangul.is_hangul, word))
