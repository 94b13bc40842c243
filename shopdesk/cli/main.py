"""Reads the command line, calls the command, turns known errors into exit code 1.

A family of commands is a module with `add(commands)`: it adds its parsers and sets `run`, a
function from the parsed arguments to an exit code. Families are imported only when they are named,
so that `shopdesk text …` never loads a database.
"""

from __future__ import annotations

import argparse
import importlib
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from shopdesk import __version__
from shopdesk.cli.output import NotWritten, error_answer, to_json, write_line
from shopdesk.errors import KnownError
from shopdesk.ui.messages import worded

FAMILIES = {
    "replies": "shopdesk.cli.replies",
    "text": "shopdesk.cli.text",
    "data": "shopdesk.cli.data",
    "tour": "shopdesk.cli.window",
    "self-test": "shopdesk.cli.window",
}


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns 0 (done), 1 (known error) or 2 (wrong usage)."""
    _speak_utf8()
    try:
        return _answered(parse(arguments))
    except SystemExit as stop:  # argparse has printed its sentence
        return int(stop.code or 0)
    except BrokenPipeError:
        sys.stdout = io.StringIO()  # nobody reads any more; keep the interpreter quiet at exit
        return 0
    except KeyboardInterrupt:
        return 130


def _answered(parsed: argparse.Namespace) -> int:
    try:
        return int(parsed.run(parsed))
    except KnownError as error:
        if isinstance(error, NotWritten):
            sys.stdout = io.StringIO()
        return _report(error, as_json=getattr(parsed, "json", False))


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments with the function to `run`; without a command that is the window."""
    options = _options(argparse.ArgumentParser(prog="shopdesk", add_help=False))
    plain, rest = options.parse_known_args(arguments)
    if not rest:
        from shopdesk.cli.window import open_window

        plain.run = open_window
        return plain
    return build_parser(arguments).parse_args(arguments)


def build_parser(arguments: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser with the families that the arguments name (all of them if they name none)."""
    parser = argparse.ArgumentParser(
        prog="shopdesk",
        description="The reply desk of a small shop. Without a command the window opens.",
    )
    commands = _options(parser).add_subparsers(dest="command", metavar="COMMAND", required=True)
    named = {FAMILIES[word] for word in arguments if word in FAMILIES}
    for module in sorted(named or set(FAMILIES.values())):
        importlib.import_module(module).add(commands)
    return parser


def _options(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--version", action="version", version=f"shopdesk {__version__}")
    parser.add_argument("--data-dir", type=_folder, default=None, help="folder of the shop's data")
    parser.add_argument("--demo", action="store_true", help="a throw-away folder with example data")
    return parser


def _folder(name: str) -> Path:
    if not name:  # would be the folder that the shell happens to be in
        raise argparse.ArgumentTypeError("the folder needs a name")
    return Path(name)


def _report(error: KnownError, *, as_json: bool) -> int:
    answer = error_answer(error, worded)
    if as_json:
        write_line(to_json(answer), sys.stdout)
    write_line(" ".join(answer["error"]["message"].split()), sys.stderr)
    return 1


def _speak_utf8() -> None:
    """Standard streams in UTF-8 everywhere; what cannot be decoded survives as surrogates.

    PowerShell puts a byte order mark before what it pipes into a program. A stream that the caller
    closed is an empty one.
    """
    sys.stdin = sys.stdin or io.StringIO()
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    for stream, encoding, errors in (
        (sys.stdin, "utf-8-sig", "surrogateescape"),
        (sys.stdout, "utf-8", "replace"),
        (sys.stderr, "utf-8", "replace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=encoding, errors=errors)
