"""Demonstration data: a shop whose replies have been in use for some weeks.

Everything is made up, and always the same for the same day.
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

from shopdesk.language.codes import LANGUAGES
from shopdesk.replies.fields import FieldCatalogue, Scope
from shopdesk.replies.model import Reply, Use
from shopdesk.replies.service import ReplyService

_FAVOURITES = ("greet.first", "ship.urgent_sf", "product.in_stock", "bargain.compare_shop")
_BUSY = {"greet.first": 40, "ship.when": 31, "ship.urgent_sf": 38, "bargain.compare_shop": 34}


def fill(replies: ReplyService[Any], catalogue: FieldCatalogue, now: datetime) -> None:
    """Give a new shop its values, stars and a month of use."""
    replies.load()
    own = catalogue.of(Scope.SHOP)
    values: dict[tuple[str, str], str] = {
        (field.name, code): field.sample[code]
        for field in own
        if field.sample
        for code in LANGUAGES
    }
    replies.save_shop_values(values)
    for key in _FAVOURITES:
        replies.star(key, favourite=True)
    replies.record(_uses(replies.replies(), now))


def _uses(replies: list[Reply], now: datetime) -> list[Use]:
    chance = random.Random(20260725)  # noqa: S311 - the same story every time
    uses = []
    for reply in replies:
        for _ in range(_BUSY.get(reply.key, chance.randrange(0, 28))):
            language = chance.choice([code for code in LANGUAGES if code in reply.variants])
            wordings = reply.variants[language].wordings
            shares = [3, *([1] * (len(wordings) - 1))]
            wording = chance.choices(wordings, shares)[0]
            age = timedelta(minutes=chance.randrange(0, 21 * 24 * 60))
            uses.append(Use(reply.key, language, wording.id, now - age))
    return sorted(uses, key=lambda use: use.at)
