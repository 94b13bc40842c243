"""The type of the window: a font for each role and script, and lengths that follow the text size.

Fonts derive from the application's font, which `theme.Theme` sets; so a font asked for after the
system's text size, the window's language or the theme changed is the right one, with no state here.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtGui import QFont, QGuiApplication

Role = Literal[
    "amount", "figure", "report_figure", "welcome", "display", "title", "reply",
    "body", "strong", "second", "caption", "head", "keycap",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Type:
    """Size and line height in logical pixels at 100 %, and weight (400 or 600)."""

    size: float
    line: int
    weight: int = 400


TYPES: Final[dict[Role, Type]] = {
    "amount": Type(36, 44, 600),
    "figure": Type(28, 36, 600),
    "report_figure": Type(24, 34, 600),
    "welcome": Type(24, 32, 600),
    "display": Type(20, 28, 600),
    "title": Type(16, 24, 600),
    "reply": Type(14, 21),
    "body": Type(13, 20),
    "strong": Type(13, 20, 600),
    "second": Type(12.5, 19),
    "caption": Type(12, 16),
    "head": Type(12, 16, 600),
    "keycap": Type(11, 16),
}

REPLY_LINE_CJK: Final = 22
"""Line height of reply text in Chinese and Korean."""

_LATIN: Final = {
    "win32": ["Segoe UI Variable Text", "Segoe UI"],
    "linux": ["Noto Sans"],
    "darwin": [".AppleSystemUIFont"],
}
_CJK: Final = {
    "win32": {"zh": "Microsoft YaHei UI", "ko": "Malgun Gothic"},
    "linux": {"zh": "Noto Sans CJK SC", "ko": "Noto Sans CJK KR"},
    "darwin": {"zh": "PingFang SC", "ko": "Apple SD Gothic Neo"},
}


def families(language: str) -> list[str]:
    """Font families for a text: Latin and Cyrillic first, then the Han or Hangul of its language.

    A Han character looks different in Chinese and Korean fonts, so the order matters.
    """
    platform = sys.platform if sys.platform in _LATIN else "linux"
    cjk = _CJK[platform]
    order = ("ko", "zh") if language.startswith("ko") else ("zh", "ko")
    return [*_LATIN[platform], *(cjk[code] for code in order)]


def points(pixels: float) -> float:
    """Points that are as high as so many pixels of the drawings (96 a inch; 72 on macOS)."""
    return pixels if sys.platform == "darwin" else pixels * 0.75


def base_font(language: str, text_scale: float = 1.0) -> QFont:
    """The application's font: the body role in the window's language."""
    font = QFont()
    font.setFamilies(families(language))
    font.setPointSizeF(points(TYPES["body"].size) * text_scale)
    _soften(font)
    return font


def font(role: Role, language: str | None = None) -> QFont:
    """The font of a role; `language` (a reply's) puts its script's family before the others.

    The font is shared: copy it before you change it.
    """
    base = QGuiApplication.font()
    script = families(language) if language else base.families()
    return _font(role, tuple(script), base.pointSizeF())


@lru_cache(maxsize=128)
def _font(role: Role, script: tuple[str, ...], body_points: float) -> QFont:
    type_ = TYPES[role]
    made = QFont()
    made.setFamilies(list(script))
    made.setPointSizeF(body_points * type_.size / TYPES["body"].size)
    _soften(made)
    made.setWeight(QFont.Weight.DemiBold if type_.weight == 600 else QFont.Weight.Normal)
    return made


def _soften(made: QFont) -> None:
    """FreeType's hinting rounds every advance and spaces small text unevenly."""
    if sys.platform == "linux":
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)


def text_scale() -> float:
    """How much larger text is than in the drawings (1.0 at the system's usual size)."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen is not None else 96.0
    usual = points(TYPES["body"].size) * (72.0 if sys.platform == "darwin" else 96.0)
    return QGuiApplication.font().pointSizeF() * dots / usual


def px(length: float) -> int:
    """A length of the drawings in logical pixels at the present text size."""
    return round(length * text_scale())


def line_height(role: Role, language: str | None = None) -> int:
    """The line height of a role in pixels; reply text in Chinese and Korean is set wider."""
    cjk = role == "reply" and language is not None and language[:2] in ("zh", "ko")
    return px(REPLY_LINE_CJK if cjk else TYPES[role].line)
