"""What the window asks of a tab."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopdesk.ui.widgets import Hint


@dataclass(frozen=True, slots=True)
class Badge:
    """A count at a tab's icon; urgent (red) when something is overdue. `said` is read out."""

    count: int
    urgent: bool = False
    said: str = ""


class Page(QWidget):
    """A tab of the window: a widget that brings its own top bar.

    Subclasses set `id` and `icon` and answer the questions below; they emit `hints_changed` and
    `badge_changed` when an answer changes.
    """

    id: ClassVar[str]
    icon: ClassVar[str]

    hints_changed = Signal()
    badge_changed = Signal()

    def title(self) -> str:
        """One word of up to 11 letters for the rail, in the window's language."""
        raise NotImplementedError

    def top_field(self) -> QWidget:
        """Where the focus starts and Ctrl+F goes."""
        raise NotImplementedError

    def hints(self) -> Sequence[Hint]:
        """What the keys do just now."""
        return ()

    def escape(self) -> bool:
        """Go one step back; False if there is none."""
        return False

    def badge(self) -> Badge | None:
        """What waits in this tab."""
        return None

    def clocks(self) -> Sequence[QWidget]:
        """Widgets for the right end of the hint line."""
        return ()
