"""`shopdesk` without a command, `self-test` and `tour`: what needs Qt, a screen or not."""

from __future__ import annotations

import argparse
import math
import os
import sys
from pathlib import Path
from typing import Any

from shopdesk.cli.arguments import language
from shopdesk.cli.output import Output
from shopdesk.errors import KnownError
from shopdesk.exchange.texts import UnreadableFile
from shopdesk.language.codes import Output as Language

_WINDOW_LANGUAGES: dict[Language, str] = {
    "zh": "zh_CN",
    "ko": "ko",
    "en": "en",
    "sr": "sr",
    "sr-Latn": "sr@latin",
}


class NoScreen(KnownError):
    """The window was asked for on a machine without a screen."""

    code = "window.no_screen"


def add(commands: Any) -> None:
    """Add the parsers of this family."""
    test = commands.add_parser("self-test", help="whether this installation is complete")
    test.add_argument("--json", action="store_true", help="answer with one JSON object")
    test.set_defaults(run=_self_test)
    tour = commands.add_parser("tour", help="a picture of every screen, with example data")
    tour.add_argument("folder", metavar="DIR", type=Path)
    tour.add_argument("--lang", type=language, default="en", help="the window's language")
    tour.add_argument("--theme", choices=("light", "dark"), default="light")
    tour.add_argument("--scale", type=_scale, default=1.0, help="0.5 to 4")
    tour.add_argument("--json", action="store_true", help="answer with one JSON object")
    tour.set_defaults(run=_tour)


def open_window(args: argparse.Namespace) -> int:
    """The program itself. Raises NoScreen where there is none to show it on."""
    if _has_no_screen() and "QT_QPA_PLATFORM" not in os.environ:
        raise NoScreen
    from shopdesk.app.window import run

    return run(args.data_dir, demo=args.demo)


def _self_test(args: argparse.Namespace) -> int:
    _without_screen()
    from shopdesk.selftest import checks

    results = [check.result() for check in checks()]
    failed = [result for result in results if result.problem]
    answer = {
        "passed": not failed,
        "checks": [
            {"name": r.name, "passed": not r.problem, "problem": r.problem} for r in results
        ],
    }
    lines = (f"{'FAILED' if r.problem else 'ok':7}{r.name}  {r.problem}".rstrip() for r in results)
    Output(args.json).answer(answer, "\n".join(lines))
    return 1 if failed else 0


def _tour(args: argparse.Namespace) -> int:
    _without_screen()
    os.environ["QT_SCALE_FACTOR"] = str(args.scale)
    folder = _made(args.folder)
    from shopdesk.app.tour import take_pictures

    pictures = take_pictures(folder, _WINDOW_LANGUAGES[args.lang], args.theme)
    answer = {"pictures": [str(picture) for picture in pictures]}
    return Output(args.json).answer(answer, "\n".join(answer["pictures"]))


def _scale(text: str) -> float:
    scale = float(text)
    if not math.isfinite(scale):
        raise argparse.ArgumentTypeError(f"{text!r} is no scale")
    return max(0.5, min(4.0, scale))


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnreadableFile(path=str(folder), reason=error.strerror or "not writable") from error
    return folder


def _without_screen() -> None:
    """Use the offscreen platform where there is no screen."""
    if _has_no_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _has_no_screen() -> bool:
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and not screen
