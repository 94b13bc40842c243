"""Kinds of arguments that several commands take; a wrong one is wrong usage (exit code 2)."""

from __future__ import annotations

from argparse import ArgumentTypeError

from shopdesk.language.codes import OUTPUTS, Output, as_output
from shopdesk.language.composed import composed


def language(code: str) -> Output:
    """A language of replies, in any of the usual spellings of its code."""
    output = as_output(code)
    if output is None:
        raise ArgumentTypeError(f"{code!r} is none of {', '.join(OUTPUTS)}")
    return output


def pair(text: str) -> tuple[str, str]:
    """`NAME=VALUE`; the value may hold further equals signs."""
    name, mark, value = text.partition("=")
    if not mark or not name.strip():
        raise ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return composed(name.strip()), value


def count(text: str) -> int:
    """A number from 0 up."""
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise ArgumentTypeError(f"{text!r} is no number from 0 up")
    return int(text)
