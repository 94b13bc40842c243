"""The shop's own values (name, agent, courier …) in the language of a reply."""

from __future__ import annotations

from collections.abc import Mapping

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.language.pinyin import latin

ShopValues = Mapping[tuple[str, str], str]
"""Values by field name and language."""


def in_language(values: ShopValues, language: Language) -> dict[str, str]:
    """The values to fill in: those of the language, else English ones, else of any language."""
    chosen: dict[str, str] = {}
    for wanted in (language, "en", *LANGUAGES):
        for (name, code), value in values.items():
            if code == wanted and value.strip():
                chosen.setdefault(name, value)
    return chosen


def latin_name(name: str) -> str:
    """A Chinese name for buyers who do not read Chinese: 云杉小铺 as Yunshan Shop.

    A last word for "shop" is translated; a name without Han characters stays as it is.
    """
    for ending in ("旗舰店", "专卖店", "小铺", "小店", "商店", "商行", "店铺", "铺子", "铺", "店"):
        if name.endswith(ending) and len(name) > len(ending):
            return f"{latin(name.removesuffix(ending))} Shop"
    return latin(name)
