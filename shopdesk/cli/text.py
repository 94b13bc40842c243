"""`shopdesk text …`: fill in a template, turn Serbian into its other script, try matching."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import Any

from shopdesk.cli.arguments import language, pair
from shopdesk.cli.output import Answer, Output, run_lines
from shopdesk.errors import UsageError
from shopdesk.language.codes import OUTPUTS, as_output
from shopdesk.language.codes import Output as Language
from shopdesk.language.composed import composed
from shopdesk.ui.messages import worded

Values = Mapping[str, str | int | float | None]


class BadInput(UsageError):
    """A line of input lacks a field (`field`), or has something else than text in it."""

    code = "cli.bad_input"


def add(commands: Any) -> None:
    """Add the parsers of this family."""
    family = commands.add_parser("text", help="templates, Serbian scripts, matching")
    actions = family.add_subparsers(dest="action", required=True, metavar="ACTION")
    render = _leaf(actions, "render", _render, "fill in a template")
    render.add_argument("template", nargs="?", help="the template's text")
    render.add_argument("--lang", type=language, help="one of " + ", ".join(OUTPUTS))
    render.add_argument(
        "--set", action="append", default=[], type=pair, metavar="NAME=VALUE", dest="values"
    )
    script = _leaf(actions, "sr", _script, "Serbian in the other script")
    script.add_argument("--to", choices=("latn", "cyrl"), required=True)
    script.add_argument("text", nargs="?", help="the text")
    match = _leaf(actions, "match", _match, "whether the search finds a query in a text")
    match.add_argument("query", nargs="?", help="what is typed")
    match.add_argument("text", nargs="?", help="where it is looked for")


def _leaf(
    actions: Any, name: str, run: Callable[[argparse.Namespace], int], text: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=text)
    parser.add_argument("--json", action="store_true", help="answer with one JSON object")
    parser.add_argument("--lines", action="store_true", help="one input a line on standard input")
    parser.set_defaults(run=run, misused=parser.error)
    return parser


def _render(args: argparse.Namespace) -> int:
    given = dict(args.values)

    def one(line: Any) -> Answer:
        if isinstance(line, str):
            return _rendered(line, args.lang or _lacking("lang"), given)
        chosen = _known_language(_text(line, "lang")) if "lang" in line else args.lang
        values = {**given, **_values(line.get("values", {}))}
        return _rendered(_text(line, "template"), chosen or _lacking("lang"), values)

    if args.lines:
        return run_lines(one, worded)
    if args.template is None or args.lang is None:
        args.misused("TEMPLATE and --lang are needed")
    answer = _rendered(args.template, args.lang, given)
    if answer["missing"] and not args.json:
        sys.stderr.write(f"Missing: {', '.join(answer['missing'])}\n")
    return Output(args.json, sys.stdout).answer(answer, answer["text"])


def _script(args: argparse.Namespace) -> int:
    from shopdesk.language.serbian import to_cyrillic, to_latin

    convert = to_latin if args.to == "latn" else to_cyrillic

    def one(line: Any) -> Answer:
        return {"text": convert(line if isinstance(line, str) else _text(line, "text"))}

    if args.lines:
        return run_lines(one, worded)
    if args.text is None:
        args.misused("TEXT is needed")
    answer = one(args.text)
    return Output(args.json, sys.stdout).answer(answer, answer["text"])


def _match(args: argparse.Namespace) -> int:
    from shopdesk.language.matching import match

    def one(line: Any) -> Answer:
        if isinstance(line, str):
            return {"match": match(args.query or _lacking("query"), line)}
        return {"match": match(_text(line, "query"), _text(line, "text"))}

    if args.lines:
        return run_lines(one, worded)
    if args.text is None:
        args.misused("QUERY and TEXT are needed")
    found = match(args.query, args.text)
    return Output(args.json, sys.stdout).answer({"match": found}, str(found).lower())


def _rendered(template: str, language: Language, values: Values) -> Answer:
    from shopdesk.language.template import render

    rendered = render(template, values, language)
    warnings = [{"code": w.code, "field": w.field, "value": w.value} for w in rendered.warnings]
    return {"text": rendered.text, "missing": list(rendered.missing), "warnings": warnings}


def _known_language(code: str) -> Language:
    known = as_output(code)
    if known is None:
        raise UsageError(what=f"The language {code}")
    return known


def _lacking(field: str) -> Any:
    raise BadInput(field=field)


def _text(line: Mapping[str, Any], field: str) -> str:
    value = line.get(field)
    if not isinstance(value, str):
        _lacking(field)
    return str(value)


def _values(values: Any) -> Values:
    """The values of a line: text, numbers or null by field name."""
    if not isinstance(values, dict):
        _lacking("values")
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, str | int | float | None):
            _lacking(name)
    return {composed(name): value for name, value in values.items()}
