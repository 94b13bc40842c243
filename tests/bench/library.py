"""A library of ten thousand replies in four languages, made from the built-in one.

Every reply is a built-in text with a made-up article's name worked in, so that words and letters
spread as in a real library that grew; the same number always gives the same library.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from shopdesk.language.codes import Language
from shopdesk.replies.model import Reply, Variant

SIZE = 10_000
MADE = datetime(2026, 7, 1, tzinfo=UTC)
TRIGGERS = 8

_SYLLABLES = (
    "ba",
    "ko",
    "ri",
    "mun",
    "tel",
    "sha",
    "ve",
    "lo",
    "pi",
    "zan",
    "gor",
    "ne",
    "ti",
    "ru",
)
_HAN = "云杉青竹松石海星月光风晴朗暖轻简木棉麻丝陶瓷银杏桂枫荷兰梅雪山泉"
_HANGUL = "가나다라마바사하늘바람구름나무별빛솔달꽃숲강산들봄"


def large_library(builtin: list[Reply], size: int = SIZE) -> Iterator[Reply]:
    """The replies, `size` of them."""
    chance = random.Random(7)
    for number in range(size):
        base = builtin[number % len(builtin)]
        latin = "".join(chance.choices(_SYLLABLES, k=3)).capitalize()
        names: dict[Language, str] = {
            "zh": "".join(chance.choices(_HAN, k=3)),
            "ko": "".join(chance.choices(_HANGUL, k=3)),
            "en": latin,
            "sr": latin,
        }
        variants = {
            code: _about(variant, names[code], chance) for code, variant in base.variants.items()
        }
        yield Reply(f"{base.key}_{number}", base.stage, variants)


def _about(variant: Variant, name: str, chance: random.Random) -> Variant:
    some = chance.sample(variant.triggers, min(TRIGGERS, len(variant.triggers)))
    first = variant.wordings[0]
    return replace(
        variant,
        title=f"{variant.title} · {name}",
        triggers=tuple(f"{t} {name}" if chance.random() < 0.5 else t for t in some),
        changed_at=MADE,
        wordings=(replace(first, parts=(f"{name}: {first.parts[0]}", *first.parts[1:])),),
    )
