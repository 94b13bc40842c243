"""Traditional characters to simplified ones, character by character, for search and detection.

The table comes from OpenCC's own dictionary (configuration t2s). It is built once, when a Han
character is first met: about 40 ms and 4 MB; a program that never sees one never pays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

_BLOCKS = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000))

_EVERYDAY = {"妳": "你", "著": "着", "甚": "什"}
"""What people in Taiwan and Hong Kong type and OpenCC leaves alone because both forms exist."""

_BOTH = frozenset(
    "后里台面干只系向云制周注准了才合回家局布表曲斗几丑借征志于余谷松采出板别卜吃仆杆仿伙秋"
    "千升佣游御岳致朱舍沈咸吁奸胡卷困累栗折欲郁占你着什"
)
"""Simplified forms that are ordinary in traditional text as well, so they prove nothing."""


def is_han(character: str) -> bool:
    """Whether a character is a Chinese ideograph."""
    return (
        "\u4e00" <= character <= "\u9fff"
        or "\u3400" <= character <= "\u4dbf"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
        or character == "〇"
    )


def simplified(character: str) -> str:
    """The simplified form of one character, or the character itself."""
    return _table().get(character, character)


def traditional_forms(character: str) -> tuple[str, ...]:
    """Every traditional character that simplifies to this one (发: 發 and 髮)."""
    return _origins().get(character, ())


def only_traditional(character: str) -> bool:
    """Whether the character occurs in traditional text only."""
    return character in _table()


def only_simplified(character: str) -> bool:
    """Whether the character occurs in simplified text only."""
    return character in _origins() and character not in _BOTH


@cache
def _table() -> Mapping[str, str]:
    from opencc import OpenCC

    characters = [chr(point) for block in _BLOCKS for point in block]
    answers = OpenCC("t2s").convert("\n".join(characters)).split("\n")
    pairs = zip(characters, answers, strict=True)
    table = {old: new for old, new in pairs if old != new and len(new) == 1} | _EVERYDAY
    for old, new in table.items():
        while new in table:  # a few characters were simplified twice: 薴 苧 苎
            new = table[new]
        table[old] = new
    return table


@cache
def _origins() -> Mapping[str, tuple[str, ...]]:
    origins: defaultdict[str, list[str]] = defaultdict(list)
    for old, new in _table().items():
        origins[new].append(old)
    return {new: tuple(old) for new, old in origins.items()}
