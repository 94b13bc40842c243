"""How this user likes the window: one declared table of options, kept in settings.json.

An option knows its default and what it accepts. A wrong value in the file falls back to the default
with a log line; names that this version does not know stay in the file for the version that does.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from shopdesk.language.codes import OUTPUTS

FILE = "settings.json"

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Option(Generic[T]):
    """One setting: `accept` gives the value for what the file holds, or raises ValueError."""

    name: str
    default: T
    accept: Callable[[object], T]


def choice(name: str, default: str, *others: str) -> Option[str]:
    """One of several words."""
    allowed = (default, *others)

    def accept(value: object) -> str:
        if isinstance(value, str) and value in allowed:
            return value
        raise ValueError(name)

    return Option(name, default, accept)


def choices(name: str, *allowed: str) -> Option[tuple[str, ...]]:
    """Some of several words, in the user's order, at least one; all of them by default."""

    def accept(value: object) -> tuple[str, ...]:
        words = tuple(value) if isinstance(value, list | tuple) else ()
        known = [word for word in allowed if word in words]
        if words and len(known) == len(words):
            return words
        raise ValueError(name)

    return Option(name, allowed, accept)


def flag(name: str, default: bool) -> Option[bool]:
    """Yes or no."""

    def accept(value: object) -> bool:
        if isinstance(value, bool):
            return value
        raise ValueError(name)

    return Option(name, default, accept)


def text(name: str) -> Option[str]:
    """Any text, empty by default."""

    def accept(value: object) -> str:
        if isinstance(value, str):
            return value
        raise ValueError(name)

    return Option(name, "", accept)


def sizes(name: str) -> Option[tuple[int, ...]]:
    """Lengths in device-independent pixels, none by default."""

    def accept(value: object) -> tuple[int, ...]:
        lengths = tuple(value) if isinstance(value, list | tuple) else None
        if lengths is not None and all(type(n) is int and 0 <= n < 100_000 for n in lengths):
            return lengths
        raise ValueError(name)

    return Option(name, (), accept)


WINDOW_LANGUAGE = choice("window_language", "auto", "zh_CN", "ko", "en", "sr", "sr@latin")
THEME = choice("theme", "system", "light", "dark")
BUYER_LANGUAGES = choices("buyer_languages", *OUTPUTS)
BUYER_LANGUAGE = choice("buyer_language", *OUTPUTS)
SORT_REPLIES = choice("sort_replies", "match", "used")
SHOW_COPIED = flag("show_copied", default=True)
WINDOW_GEOMETRY = text("window_geometry")
REPLIES_SPLITTER = sizes("replies_splitter")

OPTIONS: tuple[Option[Any], ...] = (
    WINDOW_LANGUAGE,
    THEME,
    BUYER_LANGUAGES,
    BUYER_LANGUAGE,
    SORT_REPLIES,
    SHOW_COPIED,
    WINDOW_GEOMETRY,
    REPLIES_SPLITTER,
)


class Settings:
    """The options' values: `settings[THEME]`, `settings[THEME] = "dark"`; for one thread.

    Setting writes the file at once, whole or not at all. Where it cannot be written the value holds
    until the program ends, with a log line.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._stored = _read(self._file)
        self._values: dict[str, Any] = {}
        for option in OPTIONS:
            self._values[option.name] = self._accepted(option)
        for name in self._stored.keys() - self._values.keys():
            _log.info("settings.json has the unknown option %r", name)

    def __getitem__(self, option: Option[T]) -> T:
        value: T = self._values[option.name]
        return value

    def __setitem__(self, option: Option[T], value: T) -> None:
        accepted = option.accept(value)
        if self._values[option.name] == accepted:
            return
        self._values[option.name] = self._stored[option.name] = accepted
        try:
            _write(self._file, self._stored)
        except OSError as error:
            _log.warning("settings.json could not be written: %s", error.strerror)

    def _accepted(self, option: Option[T]) -> T:
        if option.name not in self._stored:
            return option.default
        try:
            return option.accept(self._stored[option.name])
        except ValueError:
            _log.warning("settings.json has a wrong value for %r; the default holds", option.name)
            return option.default


def _read(file: Path) -> dict[str, Any]:
    try:
        values = json.loads(file.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("settings.json cannot be read: %s", type(error).__name__)
        return {}
    return values if isinstance(values, dict) else {}


def _write(file: Path, values: dict[str, Any]) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    part.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    part.replace(file)
