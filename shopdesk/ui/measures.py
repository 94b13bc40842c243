"""Lengths of the window in logical pixels at 100 %; `typeface.px` scales them with the text."""

from __future__ import annotations

from typing import Final

BLOCK_GAP: Final = 16
GAP: Final = 8
INSET: Final = 4

RADIUS_KEYCAP: Final = 4
RADIUS_INPUT: Final = 6
RADIUS: Final = 8

TOP_BAR: Final = 64
SEARCH: Final = 40
BUTTON: Final = 32
CHIP: Final = 24
CHIP_CHOICE: Final = 28
KEYCAP: Final = 18
REPLY_ROW: Final = 44
SUGGESTION_ROW: Final = 52
ORDER_ROW: Final = 48
PROMISE_ROW: Final = 56
GROUP_HEAD: Final = 32
STAGE_ROW: Final = 32
ACTION_BAR: Final = 56
HINT_LINE: Final = 32
TOAST: Final = 36
RAIL: Final = 88
RAIL_ITEM: Final = 60

STAGES_PANE: Final = 168
LIST_PANE: Final = 424

ICON_CHIP: Final = 14
ICON_BUTTON: Final = 16
ICON_ROW: Final = 18
ICON_RAIL: Final = 22

WINDOW: Final = (1280, 800)
SMALLEST_WINDOW: Final = (960, 640)
NARROW: Final = 1100
"""Below this width the stages column folds into a drop-down."""
