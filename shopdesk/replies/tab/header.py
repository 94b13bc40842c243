"""The head of a reply: where it belongs, its title, its languages, and its competing wordings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopdesk.replies.composing import Composition
from shopdesk.replies.model import Reply, Wording
from shopdesk.replies.tab.month_use import MonthUse
from shopdesk.replies.tab.words import stage_name, tone_name, window_words
from shopdesk.ui.messages import QT_TRANSLATE_NOOP
from shopdesk.ui.widgets import (
    ElidedLabel,
    IconButton,
    Label,
    Segmented,
)

_LETTERS = (
    QT_TRANSLATE_NOOP("Wordings", "A"),
    QT_TRANSLATE_NOOP("Wordings", "B"),
    QT_TRANSLATE_NOOP("Wordings", "C"),
    QT_TRANSLATE_NOOP("Wordings", "D"),
    QT_TRANSLATE_NOOP("Wordings", "E"),
    QT_TRANSLATE_NOOP("Wordings", "F"),
)


def wording_letter(place: int) -> str:
    """What a wording is called: A, B, C … in the window's language, then numbers."""
    if place < len(_LETTERS):
        return QCoreApplication.translate("Wordings", _LETTERS[place])
    return str(place + 1)


class Header(QWidget):
    """`wording_chosen(place)` when a person takes another wording; the buttons are for actions."""

    wording_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where = ElidedLabel("second", "muted")
        self._title = Label(role="title", wrap=True)
        self.star = IconButton("star", "")
        self.edit = IconButton("pencil-simple", "")
        self.more = IconButton("dots-three", "")
        self.wordings = Segmented()
        self._choice = QWidget()
        self._share = ElidedLabel("second", "muted", right=True)
        self._options: Sequence[tuple[str, str]] = ()
        self._build()
        self.retranslate()

    def show_reply(
        self, replies: Sequence[Reply], whole: Composition | None, month: MonthUse
    ) -> None:
        """Show where the reply belongs and its wordings; several: the staged answers."""
        words = window_words()
        one = replies[0]
        if len(replies) > 1:
            self._where.setText(self.tr("%n answer(s), in the buyer’s order", "", len(replies)))
            self._title.setText(" + ".join(words.title(reply) for reply in replies))
        else:
            where = [stage_name(one.stage), one.key]
            if whole is not None and len(whole.wordings) == 1:
                where.append(self._used(whole, whole.wordings, month))
            self._where.setText("  ·  ".join(filter(None, where)))
            self._title.setText(words.title(one))
        for button in (self.star, self.edit, self.more):
            button.setVisible(len(replies) == 1)
        starred = one.favourite
        self.star.set_icon_name("star-fill" if starred else "star", "amber_s" if starred else None)
        self.star.set_name(
            self.tr("Take from favourites") if starred else self.tr("Add to favourites")
        )
        self._show_wordings(whole if len(replies) == 1 else None, month)

    def retranslate(self) -> None:
        """Name the buttons in the window's language."""
        self.edit.set_name(self.tr("Edit (F2)"))
        self.more.set_name(self.tr("More"))
        self.wordings.setAccessibleName(self.tr("Wordings"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_wordings(self, whole: Composition | None, month: MonthUse) -> None:
        wordings = whole.wordings if whole else ()
        options = [(str(n), tone_name(w.tone)) for n, w in enumerate(wordings)]
        if options != self._options:
            self._options = options
            self.wordings.set_options(options)
        for place, wording in enumerate(wordings):
            star = wording.best and len(wordings) > 1
            self.wordings.set_mark(str(place), wording_letter(place), "star-fill" if star else None)
        if whole is not None:
            self.wordings.choose(str(whole.wording % len(wordings)))
            self._share.setText(self._used(whole, wordings, month))
        self._choice.setVisible(len(wordings) > 1)

    def _used(self, whole: Composition, wordings: Sequence[Wording], month: MonthUse) -> str:
        ids = [wording.id for wording in wordings]
        used = month.by_wording[whole.key, ids[whole.wording % len(ids)]]
        if not used:
            return ""
        name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.LongFormat)
        times = self.tr("used %n time(s)", "", used)
        if len(wordings) < 2:
            return self.tr("{times} in {month}").format(times=times, month=name)
        return self.tr("{wording} {times} in {month} · {share} %").format(
            wording=wording_letter(whole.wording % len(ids)),
            times=times,
            month=name,
            share=round(100 * used / month.by_key[whole.key]),
        )

    def _build(self) -> None:
        self.wordings.chosen.connect(lambda place: self.wording_chosen.emit(int(place)))
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._where, 1)
        for button in (self.star, self.edit, self.more):
            top.addWidget(button)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 10, 0, 0)
        choice.setSpacing(16)
        choice.addWidget(self.wordings)
        choice.addWidget(self._share, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._title)
        column.addWidget(self._choice)
