"""The program's one top-level window, and its first paint: areas and waiting rows, no words.

It imports next to nothing, so that it is on screen while the rest is still being read; then it
takes in the real contents.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from shopdesk.ui.measures import (
    LIST_PANE,
    RAIL,
    REPLY_ROW,
    SMALLEST_WINDOW,
    STAGES_PANE,
    TOP_BAR,
    WINDOW,
)
from shopdesk.ui.tokens import DARK, LIGHT, Tokens

_ROWS = 8
_TITLE_BAR = 40


class Frame(QMainWindow):
    """Shows a sketch of the window until `adopt` gives it contents.

    `painted` comes once, after the sketch is on screen; `closing` when the window is about to
    close.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, theme: str = "system", remembered: str = "") -> None:
        super().__init__()
        self.setWindowTitle("ShopDesk")
        self.setMinimumSize(*SMALLEST_WINDOW)
        self._worn = _tokens(theme)
        self._told = False
        recall_geometry(self, remembered)

    def adopt(self, contents: QWidget) -> None:
        """Show contents in place of the sketch or of what was there."""
        self.setCentralWidget(contents)
        contents.show()

    def come_to_front(self) -> None:
        """Show the window above others, as a second start asks for."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sketch where there are no contents yet."""
        if self.centralWidget() is None:
            painter = QPainter(self)
            self._paint_areas(painter)
            painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before closing."""
        self.closing.emit()
        super().closeEvent(event)

    def _paint_areas(self, painter: QPainter) -> None:
        wide, high = self.width(), self.height()
        bg, surface = QColor(self._worn.bg), QColor(self._worn.surface)
        painter.fillRect(0, 0, wide, high, bg)
        painter.fillRect(RAIL, 0, wide - RAIL, TOP_BAR, surface)
        left = RAIL + STAGES_PANE
        painter.fillRect(left, TOP_BAR, LIST_PANE, high - TOP_BAR, surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._worn.hover))
        for row in range(_ROWS):
            top = TOP_BAR + 48 + row * REPLY_ROW
            painter.drawRoundedRect(QRectF(left + 44, top, 200, 12), 6, 6)
            painter.drawRoundedRect(QRectF(left + 44, top + 18, 346, 10), 5, 5)


def recall_geometry(window: QWidget, remembered: str) -> None:
    """Give a window its remembered place if that is still on a screen; else the usual size."""
    data = QByteArray.fromBase64(remembered.encode("ascii", "ignore"))
    if not remembered or not window.restoreGeometry(data):
        take_usual_size(window)


def take_usual_size(window: QWidget) -> None:
    """1280 × 800, or what the screen has below the title bar that the system will draw."""
    screen = QGuiApplication.primaryScreen().availableSize()
    room = screen.height() - _TITLE_BAR
    window.resize(min(WINDOW[0], screen.width()), min(WINDOW[1], room))


def geometry_to_remember(window: QWidget) -> str:
    """Place, size and state of a window as a string."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def _tokens(theme: str) -> Tokens:
    if theme == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if theme == "dark" else LIGHT
