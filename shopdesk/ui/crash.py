"""When ShopDesk itself is wrong: a report to copy, nothing typed is lost, the window stays open."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from shopdesk import __version__
from shopdesk.ui.dialog import Dialog
from shopdesk.ui.theme import set_role
from shopdesk.ui.typeface import px
from shopdesk.ui.widgets import Button, Label

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report(error: BaseException) -> str:
    """What a developer needs to know, without what belongs to customers.

    Versions, the kind of error and the lines of code it came through. The error's own words may
    quote a customer and stay out; the home folder is `~`.
    """
    lines = [
        f"ShopDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *traceback.format_tb(error.__traceback__),
        type(error).__name__,
    ]
    return "\n".join(line.rstrip("\n") for line in lines).replace(str(Path.home()), "~")


class CrashDialog(Dialog):
    """Says that ShopDesk made a mistake, that it goes on, and what can be sent."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=640)
        self._said = Label(role="reply", tone="text2", wrap=True)
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setMinimumHeight(px(220))
        set_role(self._report, "caption")
        self._copy = Button(icon="copy")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self._go_on = Button(kind="filled", keys=("Enter",))
        self._go_on.clicked.connect(self.accept)
        self.body.addWidget(self._said)
        self.body.addWidget(self._report)
        self.add_button(self._copy)
        self.add_button(self._go_on)
        self.retranslate()
        self._go_on.setFocus()

    def retranslate(self) -> None:
        """Set every word in the window's language."""
        self.set_heading(self.tr("ShopDesk made a mistake"))
        self._said.setText(
            self.tr(
                "It goes on, and nothing you typed is lost. What was saved is safe. "
                "The report below holds no customers’ data; send it with a word on what you did."
            )
        )
        self._report.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("Copy the report"))
        self._go_on.setText(self.tr("Go on"))


class Crashes(QObject):
    """Catches what nobody expected, on any thread, and shows it once.

    `install` takes over `sys.excepthook`, `threading.excepthook` and Qt's messages, which go to
    the log; `remove` gives them back. While one crash is on screen others are only logged.
    """

    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._came.connect(self._show)

    def install(self) -> None:
        """Begin to catch."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(qt_message)

    def remove(self) -> None:
        """Leave errors to Python and messages to Qt again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and show its report; Ctrl+C in a terminal still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QGuiApplication.quit()
            return
        text = report(error)
        log.critical("%s", text)
        self._came.emit(text)

    def _caught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _show(self, text: str) -> None:
        if self._dialog is not None:
            return
        window = QGuiApplication.focusWindow()
        parent = QWidget.find(window.winId()) if window is not None else None
        self._dialog = CrashDialog(text, parent)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Hand a message of Qt's to the log."""
    del context
    logging.getLogger("shopdesk.qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
