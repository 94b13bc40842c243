"""Korean particles by the sound of the word before them: 민수는 but 지은은, 서울로 but 부산으로.

A particle has one form after a consonant and one after a vowel; the 으 of 으로 also falls away
after ㄹ. What the word sounds like at its end is the business of `sound`.
"""

from __future__ import annotations

from dataclasses import dataclass

from shopdesk.language.hangul import is_hangul
from shopdesk.language.sound import Sound, last_sound

_BASES = (
    ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("아", "야"),
    ("이에요", "예요"), ("이예요", "예요"), ("이었", "였"),
)  # fmt: skip
"""Particles whose two forms differ by more than a leading 이 or 으."""


@dataclass(frozen=True, slots=True)
class Particle:
    """The two forms of a particle."""

    after_consonant: str
    after_vowel: str

    def after(self, word: str) -> str:
        """The form that fits a word."""
        sound = last_sound(word)
        if sound is Sound.RIEUL and self.after_consonant.startswith("으로"):
            return self.after_vowel
        return self.after_vowel if sound is Sound.VOWEL else self.after_consonant


def parse_particle(text: str) -> Particle | None:
    """The particle that two forms around a slash mean, in either order; None if they mean none.

    "은/는", "을/를", "으로/로", "이에요/예요", "이나/나" and every other pair in which one form is
    the other with 이 or 으 before it; endings may follow ("은커녕/는커녕", "과의/와의").
    """
    first, slash, second = (part.strip() for part in text.partition("/"))
    if not slash or not first or not second or not all(map(is_hangul, first + second)):
        return None
    for consonant, vowel in ((first, second), (second, first)):
        if _belong(consonant, vowel):
            return Particle(consonant, vowel)
    return None


def attach(word: str, particle: Particle) -> str:
    """The word with the particle behind it."""
    return word + particle.after(word)


def _belong(consonant: str, vowel: str) -> bool:
    """Whether two forms are one particle, the first of them after consonants."""
    if consonant in ("이" + vowel, "으" + vowel):
        return True
    return any(
        consonant.startswith(base)
        and vowel.startswith(other)
        and consonant[len(base) :] == vowel[len(other) :]
        for base, other in _BASES
    )
