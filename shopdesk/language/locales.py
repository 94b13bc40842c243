"""The language data of Babel (CLDR), one locale an output language, loaded when first needed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from shopdesk.language.codes import Output

if TYPE_CHECKING:
    from babel import Locale

_NAMES: dict[Output, str] = {
    "zh": "zh_Hans_CN",
    "ko": "ko_KR",
    "en": "en_GB",  # day before month: buyers all over the world read these dates
    "sr": "sr_Cyrl_RS",
    "sr-Latn": "sr_Latn_RS",
}


@cache
def locale(language: Output) -> Locale:
    """Babel's locale for a reply's language."""
    from babel import Locale

    return Locale.parse(_NAMES[language])
