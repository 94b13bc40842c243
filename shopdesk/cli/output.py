"""How a command answers: words for people, one JSON object for scripts, one a line for streams."""

from __future__ import annotations

import errno
import json
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TextIO

from shopdesk.errors import KnownError, UsageError
from shopdesk.exchange.texts import UnreadableFile
from shopdesk.replies.cards import masked

Answer = Mapping[str, Any]

_SURROGATE = re.compile("[\ud800-\udfff]")
_SEPARATOR = re.compile("[\x7f-\x9f\u2028\u2029]")


class NotWritten(UnreadableFile):
    """Standard output does not take what is written, as on a full disk."""


class BadLine(UsageError):
    """A line on standard input that begins like JSON and is none."""

    code = "cli.bad_line"


@dataclass(frozen=True)
class Output:
    """Where answers go, and in which form.

    `as_json`: print one JSON object, UTF-8 and not ASCII-escaped. Unpaired surrogates that came in
    leave as the replacement character, so that output is always valid UTF-8.
    """

    as_json: bool = False
    stream: TextIO = field(default_factory=lambda: sys.stdout)

    def answer(self, answer: Answer, words: str) -> int:
        """Print an answer (as JSON or in words) and return the exit code 0."""
        write_line(to_json(answer) if self.as_json else words, self.stream)
        return 0


def write_line(text: str, stream: TextIO) -> None:
    """Write one line at once. Raises NotWritten; BrokenPipeError when nobody reads any more."""
    try:
        stream.write(printable(text) + "\n")
        stream.flush()
    except OSError as error:
        if error.errno == errno.EINVAL:  # what Windows says of a pipe without a reader
            raise BrokenPipeError(errno.EPIPE, "nobody reads") from error
        if isinstance(error, BrokenPipeError):
            raise
        raise NotWritten(path="standard output", reason=error.strerror or "") from error


def to_json(answer: Answer) -> str:
    """One line of JSON, also for readers that take Unicode's line separators for line breaks."""
    text = json.dumps(answer, ensure_ascii=False, default=str)
    return _SEPARATOR.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def printable(text: str) -> str:
    """The text with unpaired surrogates replaced."""
    return _SURROGATE.sub("\ufffd", text)


def read_line(raw: str, number: int) -> Any:
    """One line of input: a line that begins with a quote or brace is JSON, any other is its text.

    Returns a str or a dict. Raises BadLine with the line's number.
    """
    line = raw.removesuffix("\n").removesuffix("\r")
    if not line.startswith(('"', "{")):
        return line
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine(line=number) from error


def run_lines(one: Callable[[Any], Answer], worded: Callable[[KnownError], str]) -> int:
    """Answer every line of standard input with one JSON object a line, in order.

    A known error is that line's answer (`{"error": {"code", "message"}}`) and does not stop the
    stream; the exit code is then 1. `worded` gives the message for a known error.
    """
    failed = False
    for number, raw in enumerate(sys.stdin, start=1):
        try:
            answer = one(read_line(raw, number))
        except KnownError as error:
            failed = True
            answer = error_answer(error, worded)
        write_line(to_json(answer), sys.stdout)
    return 1 if failed else 0


def error_answer(error: KnownError, worded: Callable[[KnownError], str]) -> Answer:
    """The JSON form of a known error; no card number is echoed whole."""
    return {"error": {"code": error.code, "message": masked(worded(error))}}
