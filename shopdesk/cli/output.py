"""How a command answers: words for people, one JSON object for scripts, one a line for streams."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TextIO

from shopdesk.errors import KnownError, UsageError

Answer = Mapping[str, Any]


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
    """Write one line at once. Raises BrokenPipeError when nobody reads any more."""
    try:
        stream.write(printable(text) + "\n")
        stream.flush()
    except OSError as error:
        if error.errno == errno.EINVAL:  # what Windows says of a pipe without a reader
            raise BrokenPipeError(errno.EPIPE, "nobody reads") from error
        raise


def to_json(answer: Answer) -> str:
    """One line of JSON."""
    return json.dumps(answer, ensure_ascii=False, default=str)


def printable(text: str) -> str:
    """The text with unpaired surrogates replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def read_lines(stream: TextIO | None = None) -> Iterator[Any]:
    """One input a line; a line that begins with a quote or brace is JSON, any other is its text.

    Yields a str or a dict. Raises BadLine with the line's number.
    """
    for number, raw in enumerate(stream or sys.stdin, start=1):
        line = raw.rstrip("\n").removesuffix("\r")
        if not line.startswith(('"', "{")):
            yield line
            continue
        try:
            yield json.loads(line)
        except ValueError as error:
            raise BadLine(line=number) from error


def run_lines(one: Callable[[Any], Answer], worded: Callable[[KnownError], str]) -> int:
    """Answer every line of standard input with one JSON object a line, in order.

    A known error is that line's answer (`{"error": {"code", "message"}}`) and does not stop the
    stream; the exit code is then 1. `worded` gives the message for a known error.
    """
    failed = False
    stream = iter(read_lines())
    while True:
        try:
            value = next(stream)
            answer: Answer = one(value)
        except StopIteration:
            return 1 if failed else 0
        except BadLine as error:
            write_line(to_json(error_answer(error, worded)), sys.stdout)
            return 1
        except KnownError as error:
            failed = True
            answer = error_answer(error, worded)
        write_line(to_json(answer), sys.stdout)


def error_answer(error: KnownError, worded: Callable[[KnownError], str]) -> Answer:
    """The JSON form of a known error."""
    return {"error": {"code": error.code, "message": worded(error)}}
