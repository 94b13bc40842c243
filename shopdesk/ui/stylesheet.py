"""The style sheet: a template over the token table, for what Qt's own widgets draw.

Widgets of `ui.widgets` that need more than a box with a border paint themselves.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from shopdesk.ui.tokens import Tokens

_TEMPLATE = Template("""
QMainWindow, QDialog { background: $bg; }
QWidget[fill="bg"] { background: $bg; }
QWidget[fill="surface"] { background: $surface; }
QWidget[fill="accent_t"] { background: $accent_t; border-radius: 16px; }

QLabel { color: $text; background: transparent; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent_x"] { color: $accent_x; }
QLabel[tone="red"] { color: $red; }
QLabel[tone="amber"] { color: $amber; }
QLabel[tone="green"] { color: $green; }
QLabel[tone="toast_x"] { color: $toast_x; }

QFrame[hairline="true"] { background: $line; border: none; }

Card { background: $surface; border: 1px solid $line; border-radius: 8px; }
Card[active="true"] { border: 1px solid $focus; }
Card[dashed="true"] { border: 1px dashed $line2; }
Card[quiet="true"] { background: $bg; border: 1px solid $bg; }
Card[raised="true"] { background: $raised; border: 1px solid $line2; }
Card[chosen="true"] { border: 2px solid $accent; }

TopBar { background: $surface; border: none; border-bottom: 1px solid $line; }
ActionBar { background: $surface; border: none; border-top: 1px solid $line; }
HintLine { background: $bg; border: none; border-top: 1px solid $line; }
Rail { background: $bg; border: none; border-right: 1px solid $line; }
InlineMessage[look="error"] { background: $red_t; border-radius: 8px; }
InlineMessage[look="warning"] { background: $amber_t; border-radius: 8px; }
InlineMessage[look="info"] { background: $bg; border-radius: 8px; }
Toast { background: $toast; border-radius: 8px; }
Segmented { background: $bg; border: 1px solid $line2; border-radius: 8px; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
  background: $surface; color: $text; border: 1px solid $ctl; border-radius: 6px;
  padding: 1px 8px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit { padding: 5px 8px; border-radius: 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {
  border: 2px solid $focus; padding: 0px 7px;
}
QPlainTextEdit:focus { padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
  background: $bg; color: $muted; border-color: $line2;
}
QLineEdit[missing="true"] {
  background: $amber_t; border: 1px solid $amber_s; placeholder-text-color: $amber;
}
QLineEdit[missing="true"]:focus { border: 2px solid $amber_s; }
SearchField { border-radius: 8px; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $line2; outline: none;
  selection-background-color: $sel; selection-color: $text;
}

RunText { background: transparent; color: $text; border: none; padding: 0px;
  selection-background-color: $accent; selection-color: $on_accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QListView { background: transparent; border: none; outline: none; }
QTableWidget, QTableView {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
  selection-background-color: $sel; selection-color: $text; outline: none;
}
QHeaderView, QHeaderView::section { background: $surface; color: $muted; border: none; }
QHeaderView::section { padding: 4px 8px; }
QHeaderView::section:horizontal { padding: 4px 11px; border-bottom: 1px solid $line; }
QTableView::item { padding: 0px 8px; border-radius: 6px; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $sel; color: $text; }
QTableView QLineEdit { border-radius: 6px; }
QTableCornerButton::section { background: $surface; border: none; }

QMenu { background: $raised; color: $text; border: 1px solid $line2; border-radius: 8px;
  padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $toast; color: $toast_x; border: 1px solid $toast; padding: 4px 6px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 3px; margin: 2px;
  min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $bar; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
""")


def stylesheet(worn: Tokens) -> str:
    """The style sheet in the colours of a theme."""
    return _TEMPLATE.substitute(asdict(worn))
