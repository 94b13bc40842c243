"""Mending typing errors with the words that the library itself uses."""

from __future__ import annotations

from collections.abc import Iterable

from shopdesk.language import hangul

_SHORTEST = 4  # letters (or Korean keystrokes) below which a word is not guessed at


class Spelling:
    """The words of a library; finds the nearest to a word that is none of them."""

    def __init__(self, texts: Iterable[str], sounds: Iterable[str] = ()) -> None:
        self._latin: set[str] = set()
        self._korean: set[str] = set()
        self._pinyin: set[str] = set()
        for text in texts:
            self.learn(text)
        self.learn_sounds(sounds)

    def learn(self, text: str) -> None:
        """Take in the words of a folded text; Korean ones by their beginnings, without endings."""
        for word in text.split():
            if word.isascii():
                if len(word) >= _SHORTEST and word.isalpha():
                    self._latin.add(word)
            elif _is_korean(word):
                self._korean.update(hangul.jamo(word[:n]) for n in range(2, 6))

    def learn_sounds(self, terms: Iterable[str]) -> None:
        """Take in pairs of syllables, as the search keeps them ("fa huo")."""
        for term in terms:
            word = term.replace(" ", "")
            if " " in term and len(word) >= _SHORTEST and word.isascii() and word.isalpha():
                self._pinyin.add(word)

    def mended(self, folded: str) -> str | None:
        """The query with unknown words replaced by the nearest known ones; None if none is near."""
        mended = [self._nearest(token) or token for token in folded.split(" ")]
        result = " ".join(mended)
        return result if result != folded else None

    def _nearest(self, token: str) -> str | None:
        if _is_korean(token):
            return _closest(hangul.jamo(token), self._korean)
        if not token.isascii():
            return None
        return _closest(token, self._latin) or _closest(token, self._pinyin)


def _closest(word: str, words: set[str]) -> str | None:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < _SHORTEST:
        return None
    allowed = 1 if len(word) < 8 else 2
    best = process.extractOne(word, words, scorer=OSA.distance, score_cutoff=allowed)
    return str(best[0]) if best else None


def _is_korean(word: str) -> bool:
    return all(map(hangul.is_hangul, word))
