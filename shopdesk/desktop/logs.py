"""The log file: what the program did, never whom it did it for.

Modules log through `logging.getLogger(__name__)`. A customer's data has no place in a log line;
what must be passed all the same is wrapped in `Private`. The formatter is the second line of
defence: it blacks out whatever looks like a phone number, a card number, any long number or an
e-mail address, in messages and in tracebacks.
"""

from __future__ import annotations

import copy
import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

FILE = Path("logs", "shopdesk.log")
BYTES = 1_000_000
OLD_FILES = 3

_ExcInfo: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)

_EMAIL = re.compile(r"[^\s@<>\"'(){}\[\],;:]+@[^\s@<>\"'(){}\[\],;:]+")
_NUMBER = re.compile(r"\+?\d(?:[\s().\-‐-―/·]{0,3}\d){6,}")
"""Seven digits or more, in any script, however they are grouped."""

_log = logging.getLogger(__name__)


class Private:
    """Stands for a customer's data in a log line and shows nothing of it."""

    def __init__(self, value: object) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "‹private›"


class RedactingFormatter(logging.Formatter):
    """Formats a record with everything personal blacked out."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The whole entry; another handler's rendering of its traceback is not taken over."""
        record = copy.copy(record)
        record.exc_text = None
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's name)
        """The line without what looks personal."""
        record.message = redact(record.message)
        return super().formatMessage(record)

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 (logging's name)
        """The way of an error through the code; its own words may quote a customer and stay out."""
        kind, _, trace = ei
        name = kind.__name__ if kind is not None else "no error"
        return redact("".join((*traceback.format_tb(trace), name)))


def redact(text: str) -> str:
    """The text with e-mail addresses and numbers of seven digits or more blacked out."""
    return _NUMBER.sub("‹number›", _EMAIL.sub("‹e-mail›", text))


def start_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Log into `logs/shopdesk.log` of the data folder, four files of a megabyte at most.

    Other libraries' lines are kept from WARNING up. Where no file can be written the log goes to
    standard error, for a log is no reason not to start. Returns the handler for `stop_log`.
    """
    handler = _handler(folder / FILE)
    handler.setFormatter(RedactingFormatter())
    handler.addFilter(_worth_keeping)
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger("shopdesk").setLevel(level)
    return handler


def _worth_keeping(record: logging.LogRecord) -> bool:
    ours = record.name.partition(".")[0] == "shopdesk"
    return ours or record.levelno >= logging.WARNING


def stop_log(handler: logging.Handler) -> None:
    """Let go of the log file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _handler(path: Path) -> logging.Handler:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return RotatingFileHandler(path, maxBytes=BYTES, backupCount=OLD_FILES, encoding="utf-8")
    except OSError as error:
        _log.warning("no log file can be written: %s", error.strerror)
        return logging.StreamHandler()
