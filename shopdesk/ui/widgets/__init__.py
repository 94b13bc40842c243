"""Small widgets that every tab builds on; one module each, all in the colours of `ui.tokens`."""

from __future__ import annotations

from shopdesk.ui.widgets.action_bar import ActionBar
from shopdesk.ui.widgets.busy_bar import BusyBar
from shopdesk.ui.widgets.button import Button, Chip, IconButton
from shopdesk.ui.widgets.card import Card, Hairline, TopBar
from shopdesk.ui.widgets.check_box import CheckBox
from shopdesk.ui.widgets.composition import Composition
from shopdesk.ui.widgets.elided_label import ElidedLabel
from shopdesk.ui.widgets.empty_state import EmptyState, Way
from shopdesk.ui.widgets.field_edit import FieldEdit
from shopdesk.ui.widgets.fit_meter import FitMeter
from shopdesk.ui.widgets.flow import FlowLayout
from shopdesk.ui.widgets.hint_line import Hint, HintLine
from shopdesk.ui.widgets.inline_message import InlineMessage
from shopdesk.ui.widgets.keycap import KeyCap, keys_of
from shopdesk.ui.widgets.label import Label
from shopdesk.ui.widgets.message_edit import MessageEdit
from shopdesk.ui.widgets.part_card import PartCard
from shopdesk.ui.widgets.picker import Picker
from shopdesk.ui.widgets.rows import ROW, CountRow, CountRows, Row, RowList, TwoLineRows, row_of
from shopdesk.ui.widgets.run_text import Run, RunText
from shopdesk.ui.widgets.search_field import SearchField
from shopdesk.ui.widgets.segmented import Segmented
from shopdesk.ui.widgets.toast import Toast

__all__ = [
    "ROW",
    "ActionBar",
    "BusyBar",
    "Button",
    "Card",
    "CheckBox",
    "Chip",
    "Composition",
    "CountRow",
    "CountRows",
    "ElidedLabel",
    "EmptyState",
    "FieldEdit",
    "FitMeter",
    "FlowLayout",
    "Hairline",
    "Hint",
    "HintLine",
    "IconButton",
    "InlineMessage",
    "KeyCap",
    "Label",
    "MessageEdit",
    "PartCard",
    "Picker",
    "Row",
    "RowList",
    "Run",
    "RunText",
    "SearchField",
    "Segmented",
    "Toast",
    "TopBar",
    "TwoLineRows",
    "Way",
    "keys_of",
    "row_of",
]
