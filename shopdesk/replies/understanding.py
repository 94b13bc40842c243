"""What a buyer's message says besides its question: numbers, names and sizes that fill fields.

Only what is certain by its form is taken; a wrong guess in a field costs more than an empty one.
Card numbers are never taken (rules of the house, section 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shopdesk.language.codes import Language, Output
from shopdesk.language.detection import detect
from shopdesk.replies.cards import card_spans

_QUERY_LENGTH = 40  # Latin and Cyrillic letters up to which typed text is still a query
_QUERY_LENGTH_CJK = 14  # the same for Chinese and Korean, which say more in a character
_PASTED_WORDS = 3
_WIDE = re.compile("[\u3400-\u9fff\uac00-\ud7af]")
_QUESTION = re.compile(r"[?？]\s*$|[?？]\s")

_UPPER_NAME = r"(?P<value>[A-ZŠĐČĆŽА-ЯЂЈЉЊЋЏ][\w'’-]{1,20})"

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("tracking", r"(?<![A-Za-z0-9])(?P<value>(?:SF|YT|JT|ZTO|STO|JD)[A-Z]{0,2}\d{10,15}|[A-Z]{2}\d{9}[A-Z]{2})(?![A-Za-z0-9])"),
    ("phone", r"(?<![\d-])(?P<value>(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|01[016789][ -]?\d{3,4}[ -]?\d{4}|(?:\+381|0)[ -]?6\d[ /-]?\d{3}[ -]?\d{3,4})(?![\d-])"),
    ("order", r"(?<![\dA-Za-z])(?P<value>\d{12,22})(?!\d)"),
    ("order", r"(?i)(?:order|订单号?|单号|주문\s?번호|porudžbin\w*|поруџбин\w*|porudzbin\w*)\s*(?:(?:no\.?|number|nr\.?|br\.?|broj|број|编号|is|je|је|是|为|는|은)\s*){0,2}[:：]?\s*#?(?P<value>(?=[A-Z-]*\d)[A-Z0-9][A-Z0-9-]{4,24})"),
    ("customer", r"(?:我叫|我的名字是|叫我)(?P<value>[\u4e00-\u9fff]{2,4}?)(?=[，,。.!！~\s]|$)"),
    ("customer", r"(?:제\s?이름은|이름은)\s*(?P<value>[가-힣]{2,4}?)(?=(?:입니다|이에요|예요|이고|이라고|[,.\s!]|$))"),
    ("customer", r"(?P<value>[가-힣]{2,4}?)(?:이라고|라고)\s?(?:합니다|해요)"),
    ("customer", rf"(?:[Mm]y name is|[Mm]y name's|[Tt]his is|[Ii]['’]m|[Ii] am)\s+{_UPPER_NAME}(?=[\s,.!]|$)"),
    ("customer", rf"(?:[Zz]ovem se|[Зз]овем се|[Ii]me mi je|[Ии]ме ми је|[Jj]a sam|[Јј]а сам)\s+{_UPPER_NAME}"),
    ("height", r"(?i)(?:身高|키|height|visina|visok[a]?|висина|висок[а]?)\D{0,6}(?P<value>1[3-9]\d|2[01]\d)(?!\d)"),
    ("height", r"(?i)(?<!\d)(?P<value>1[3-9]\d|20\d)\s?cm"),
    ("weight", r"(?i)(?:体重|몸무게|weight|weigh|težina|tezina|тежина|težak|teška)\D{0,6}(?P<value>\d{2,3})(?!\d)"),
    ("weight", r"(?i)(?<!\d)(?P<value>[3-9]\d|1[0-4]\d)\s?(?:kg|kila|кг|кила|公斤)"),
    ("size", r"(?i)(?<![\d.])(?P<value>(?:3[3-9]|4[0-9])(?:\.5)?)\s?(?:码|號|号(?!码)|사이즈)"),
    ("size", r"(?i)(?:size|尺码|사이즈|veličin[aeu]|velicin[aeu]|величин[аеу]|broj|број)\s*(?:is|je|је|是|:|：)?\s*(?P<value>(?:3[3-9]|4[0-9])(?:\.5)?|[2-9]?X{0,3}[SML])(?![A-Za-z\d])"),
    ("size", r"(?<!\d)(?P<value>2[2-9][05]\s?mm)(?![a-z])"),
    ("quantity", r"(?<![\d.])(?P<value>\d{1,3})\s?(?:件|双|个|条|套|盒|개|켤레|벌|세트|pairs?|pieces?|pcs|komad[a]?|комад[а]?|para|пара)(?![a-z])"),
    ("amount", r"(?i)(?P<value>[¥￥]\s?\d+(?:[.,]\d{1,2})?|(?<![\d.])\d+(?:[.,]\d{1,2})?\s?(?:元|块钱|块|위안|yuan|rmb))"),
)  # fmt: skip
_COMPILED = tuple((field, re.compile(pattern)) for field, pattern in _PATTERNS)
_NOT_NAMES = {
    "Not",
    "Sorry",
    "From",
    "Interested",
    "Looking",
    "Still",
    "Really",
    "Very",
    "So",
    "The",
}
_LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Understood:
    """A value for a field, at [start, end) of the message."""

    field: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was understood of a message; None where the language cannot be told."""

    language: Language | None
    script: str | None
    output: Output | None
    found: tuple[Understood, ...]

    @property
    def values(self) -> dict[str, str]:
        """The values by field, the first of each."""
        return {one.field: one.value for one in reversed(self.found)}


def is_message(text: str, *, pasted: bool) -> bool:
    """Whether a text is what a buyer wrote rather than what the owner looks for.

    A line break or a question is a message, so is what is long for its script; pasted text is one
    from three words (or four Chinese or Korean characters) on.
    """
    stripped = text.strip()
    if "\n" in stripped or _QUESTION.search(stripped):
        return True
    wide = len(_WIDE.findall(stripped))
    if pasted and (wide >= 4 or len(stripped.split()) >= _PASTED_WORDS):
        return True
    return wide > _QUERY_LENGTH_CJK or len(stripped) > _QUERY_LENGTH


def understand(text: str) -> Understanding:
    """The language of a message and the field values in it, in the order of the text."""
    told = detect(text)
    output: Output | None = told.language
    if told.language == "sr" and told.script == "Latn":
        output = "sr-Latn"
    return Understanding(told.language, told.script, output, tuple(_found(text[:_LONGEST])))


def _found(text: str) -> list[Understood]:
    taken: list[tuple[int, int]] = list(card_spans(text))
    found: dict[str, Understood] = {}
    for field, pattern in _COMPILED:
        for one in _matches(field, pattern, text):
            free = all(one.end <= start or one.start >= end for start, end in taken)
            if free and field not in found:
                found[field] = one
                taken.append((one.start, one.end))
    return sorted(found.values(), key=lambda one: one.start)


def _matches(field: str, pattern: re.Pattern[str], text: str) -> Iterator[Understood]:
    for match in pattern.finditer(text):
        if match["value"] not in _NOT_NAMES:
            yield Understood(field, match["value"].strip(), *match.span("value"))
