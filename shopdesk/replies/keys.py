"""Keys for the owner's own replies: readable, and never used twice."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import count

from shopdesk.language import pinyin
from shopdesk.language.fold import fold
from shopdesk.replies.model import Stage

PREFIX: dict[Stage, str] = {
    Stage.GREETING: "greet",
    Stage.NEEDS: "needs",
    Stage.PRODUCT: "product",
    Stage.PROMOTION: "promo",
    Stage.BARGAINING: "bargain",
    Stage.PAYMENT: "pay",
    Stage.CONFIRMATION: "confirm",
    Stage.SHIPPING: "ship",
    Stage.AFTER_SALES: "after",
    Stage.REVIEW: "review",
    Stage.FAREWELL: "bye",
    Stage.DIFFICULT: "hard",
    Stage.FOLLOW_UP: "follow",
}
"""The first word of the keys of a stage."""


def free_key(stage: Stage, title: str, taken: Collection[str]) -> str:
    """A key for a title that is not among the taken ones: `ship.gift_wrap`, `ship.gift_wrap_2` …"""
    words = re.findall("[a-z0-9]+", fold(pinyin.latin(title)))[:4]
    stem = f"{PREFIX[stage]}.{'_'.join(words) or 'own'}"
    if stem not in taken:
        return stem
    return next(key for n in count(2) if (key := f"{stem}_{n}") not in taken)
