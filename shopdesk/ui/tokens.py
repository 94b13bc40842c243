"""The colours of the window by name, light and dark, and the contrast between two of them.

This table is the only place with literal colours; everything else asks for a token.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as `#RRGGBB`; suffix `_t`: a tint, `_x`: an ink, `_s`: a strong line."""

    name: str
    bg: str
    surface: str
    raised: str
    hover: str
    sel: str
    line: str
    line2: str
    ctl: str
    text: str
    text2: str
    muted: str
    accent: str
    accent_hover: str
    accent_x: str
    accent_t: str
    on_accent: str
    focus: str
    red: str
    red_t: str
    amber: str
    amber_s: str
    amber_t: str
    green: str
    green_t: str
    yellow: str
    bar: str
    toast: str
    toast_x: str


LIGHT = Tokens(
    name="light",
    bg="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    hover="#F1F3F6",
    sel="#E8EDFC",
    line="#E5E8ED",
    line2="#D3D8E0",
    ctl="#838B99",
    text="#1A1E26",
    text2="#4A5261",
    muted="#646C7B",
    accent="#3352C4",
    accent_hover="#2944A8",
    accent_x="#2C48B0",
    accent_t="#E8EDFC",
    on_accent="#FFFFFF",
    focus="#3352C4",
    red="#B92E28",
    red_t="#FCEBE9",
    amber="#875300",
    amber_s="#C27C00",
    amber_t="#FCF2DE",
    green="#1B7341",
    green_t="#E4F3EA",
    yellow="#B8860B",
    bar="#C9D0DB",
    toast="#1A1E26",
    toast_x="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    bg="#15171C",
    surface="#1C1F25",
    raised="#252931",
    hover="#232730",
    sel="#28325A",
    line="#2B3038",
    line2="#3A404B",
    ctl="#747C8A",
    text="#ECEEF2",
    text2="#B9BFCA",
    muted="#959DAB",
    accent="#4664DC",
    accent_hover="#3E5AD0",
    accent_x="#A3B6FF",
    accent_t="#262F52",
    on_accent="#FFFFFF",
    focus="#A3B6FF",
    red="#FF938B",
    red_t="#3B2223",
    amber="#F0B65E",
    amber_s="#E0A03C",
    amber_t="#352A17",
    green="#74D09B",
    green_t="#1B3226",
    yellow="#E3C04B",
    bar="#454C59",
    toast="#ECEEF2",
    toast_x="#1A1E26",
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#RRGGBB` colours, 1 to 21, by WCAG 2.x."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
