"""Text to be copied: tinted where a value was filled in or is missing, selectable, not scrolled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QLocale, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from shopdesk.ui.theme import colour
from shopdesk.ui.typeface import Role, font, line_height, px

RunKind = Literal["plain", "value", "missing", "warned"]
Run = tuple[str, RunKind]
"""A stretch of text: plain, a filled-in value, a missing field's word, a word the checker marks."""

_WORD_JOINER = "\u2060"
_INSIDE_WORD = re.compile("(?<=[가-힣ㄱ-ㆎ])(?=[가-힣ㄱ-ㆎ])")
_LOCALES = {
    "zh": QLocale(QLocale.Language.Chinese),
    "ko": QLocale(QLocale.Language.Korean),
    "en": QLocale(QLocale.Language.English),
    "sr": QLocale(QLocale.Language.Serbian),
}


class RunText(QTextEdit):
    """Read-only text of runs in a reply's language.

    Its height follows from its width. Hangul wraps at spaces. What is selected and copied is the
    text as it is, without the marks that keep Korean words together.
    """

    def __init__(self, role: Role = "reply", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._runs: tuple[Run, ...] = ()
        self._language = "en"
        self._marked: list[tuple[int, int]] = []
        self._heights: dict[int, int] = {}
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_runs(self, runs: Sequence[Run], language: str = "en") -> None:
        """Show these runs as written in a language (`zh`, `ko`, `en`, `sr`, `sr-Latn`)."""
        if (tuple(runs), language) == (self._runs, self._language):
            return
        self._runs, self._language = tuple(runs), language
        self.setLocale(_LOCALES[language[:2]])
        self._write()

    def words(self) -> str:
        """The text without tints."""
        return "".join(text for text, _ in self._runs)

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text at a width."""
        if width not in self._heights:
            document = self.document()
            before = document.textWidth()
            document.setTextWidth(width)
            self._heights[width] = round(document.size().height())
            document.setTextWidth(before)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A comfortable width and the height that goes with it."""
        return QSize(px(320), self.heightForWidth(px(320)))

    def minimumSizeHint(self) -> QSize:
        """A line; the layout asks for the height that a width needs."""
        return QSize(px(80), line_height(self._role, self._language))

    def changeEvent(self, event: QEvent) -> None:
        """Write again in the new theme or text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._runs:
            self._write()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Drop the selection when the focus goes elsewhere for good."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane: this text has nothing to scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Esc to the tab."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as plain text."""
        mime = QMimeData()
        text = self.textCursor().selection().toPlainText()
        mime.setText(text.replace(_WORD_JOINER, ""))
        return mime

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then the strong lines under missing and warned words."""
        super().paintEvent(event)
        if self._marked:
            painter = QPainter(self.viewport())
            for start, end in self._marked:
                self._underline(painter, start, end)

    def _write(self) -> None:
        self._marked = []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        block = QTextBlockFormat()
        height = line_height(self._role, self._language)
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        block.setLineHeight(height, fixed.value)
        cursor.setBlockFormat(block)
        before = ""
        for text, kind in self._runs:
            start = cursor.position()
            cursor.insertText(self._shown(before, text), self._format(kind))
            before = text[-1:] or before
            if kind in ("missing", "warned"):
                self._marked.append((start, cursor.position()))
        cursor.endEditBlock()
        self._heights.clear()
        self.updateGeometry()

    def _shown(self, before: str, text: str) -> str:
        """The text as laid out, after the last character of the run before."""
        return keep_words(before + text)[len(before) :] if self._language == "ko" else text

    def _format(self, kind: RunKind) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font(self._role, self._language))
        ink, tint = {"value": ("accent_x", "accent_t"), "missing": ("amber", "amber_t")}.get(
            kind, ("text", None)
        )
        made.setForeground(colour(ink))
        if tint:
            made.setBackground(colour(tint))
        return made

    def _underline(self, painter: QPainter, start: int, end: int) -> None:
        """Two pixels of strong amber under a range, line by line."""
        pen: QColor = colour("amber_s")
        layout = self.document().documentLayout()
        block = self.document().findBlock(start)
        place = layout.blockBoundingRect(block)
        start, end = start - block.position(), end - block.position()
        text = block.layout()
        for at in range(text.lineCount()):
            line = text.lineAt(at)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left = float(line.cursorToX(first)[0])  # type: ignore[index]
            right = float(line.cursorToX(last)[0])  # type: ignore[index]
            bottom = place.y() + line.y() + line.ascent() + 3
            painter.fillRect(QRectF(place.x() + left, bottom, right - left, 2), pen)


def keep_words(text: str) -> str:
    """The text with word joiners between Hangul syllables, so that lines break at spaces."""
    return _INSIDE_WORD.sub(_WORD_JOINER, text)
