"""`shopdesk replies …`: search, suggest, show, import, export."""

from __future__ import annotations

import argparse
from pathlib import Path
from time import perf_counter
from typing import Any

from shopdesk.app import Services
from shopdesk.cli.arguments import count, language, pair
from shopdesk.cli.output import Answer, Output, run_lines
from shopdesk.cli.shop import services_for
from shopdesk.errors import UsageError
from shopdesk.language.codes import LANGUAGES, stored
from shopdesk.language.codes import Output as Lang
from shopdesk.language.serbian import to_latin
from shopdesk.replies.cards import masked
from shopdesk.replies.composing import usual_wording
from shopdesk.replies.formats import FORMATS, read_replies, write_replies
from shopdesk.replies.importing import plan
from shopdesk.replies.model import Reply, Tone
from shopdesk.replies.shelf import Shelf
from shopdesk.replies.understanding import understand
from shopdesk.ui.messages import worded

_LINE = 96


def add(commands: Any) -> None:
    """Add the parsers of this family."""
    family = commands.add_parser("replies", help="find, fill in, import and export replies")
    actions = family.add_subparsers(dest="action", required=True, metavar="ACTION")
    search = _leaf(actions, "search", _search, "find replies by what you remember", lines=True)
    search.add_argument("query", nargs="?", default=None)
    search.add_argument("--lang", type=language, default="en", help="language of title and text")
    search.add_argument("--limit", type=count, default=10)
    suggest = _leaf(
        actions, "suggest", _suggest, "the replies that answer a buyer's message", lines=True
    )
    suggest.add_argument("text", nargs="?", default=None)
    suggest.add_argument("--limit", type=count, default=5)
    show = _leaf(actions, "show", _show, "a reply, filled in")
    show.add_argument("key")
    show.add_argument("--lang", type=language, required=True)
    show.add_argument(
        "--set", action="append", default=[], type=pair, metavar="NAME=VALUE", dest="values"
    )
    show.add_argument("--tone", choices=[str(tone) for tone in Tone])
    bring = _leaf(actions, "import", _import, "take replies from a file")
    bring.add_argument("file", type=Path)
    bring.add_argument("--dry-run", action="store_true", help="only count what would happen")
    write = _leaf(actions, "export", _export, "write all replies to a file")
    write.add_argument("file", type=Path)
    write.add_argument("--format", choices=FORMATS, default=None)


def _leaf(
    actions: Any, name: str, run: Any, text: str, *, lines: bool = False
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=text)
    parser.add_argument("--json", action="store_true", help="answer with one JSON object")
    if lines:
        parser.add_argument(
            "--lines", action="store_true", help="one input a line of standard input"
        )
    parser.set_defaults(run=run, misused=parser.error)
    return parser


def _search(args: argparse.Namespace) -> int:
    output = args.lang
    if args.query is None and not args.lines:
        args.misused("QUERY is needed")
    with services_for(args) as shop:
        shelf = shop.load().shelf

        def answer(query: Any) -> Answer:
            return _found(shop, shelf, _text(query), output, args.limit)

        if args.lines:
            return run_lines(answer, worded)
        found = answer(args.query)
    lines = (
        f"{r['key']:26} {r['title']}\n{'':26} {_one_line(r['text'])}" for r in found["results"]
    )
    return Output(args.json).answer(found, "\n".join(lines) or "Nothing found.")


def _found(shop: Services, shelf: Shelf, query: str, output: Lang, limit: int) -> Answer:
    started = perf_counter()
    found = shelf.search(query, limit=limit)
    took = (perf_counter() - started) * 1000
    results = [_result(shop.replies.reply(hit.key), output, hit.score) for hit in found.hits]
    return {"query": masked(query), "took_ms": round(took, 3), "results": results}


def _result(reply: Reply, output: Lang, score: float) -> Answer:
    variant = reply.variants.get(stored(output))
    wordings = variant.wordings if variant else ()
    text = "\n\n".join(wordings[usual_wording(wordings)].parts) if wordings else ""
    title = reply.title(stored(output))
    if output == "sr-Latn":
        title, text = to_latin(title), to_latin(text)
    return {"key": reply.key, "lang": output, "title": title, "text": text, "score": score}


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LINE else line[: _LINE - 1] + "…"


def _suggest(args: argparse.Namespace) -> int:
    if args.text is None and not args.lines:
        args.misused("TEXT is needed")
    with services_for(args) as shop:
        suggester = shop.suggester(LANGUAGES)

        def answer(text: Any) -> Answer:
            understood = understand(_text(text))
            spoken = understood.language or "en"
            found = suggester.suggest(_text(text), spoken, limit=args.limit)
            results = [{"key": one.key, "score": one.score} for one in found]
            return {"lang": understood.output, "script": understood.script, "results": results}

        if args.lines:
            return run_lines(answer, worded)
        found = answer(args.text)
    words = "\n".join(f"{r['score']:.2f}  {r['key']}" for r in found["results"])
    return Output(args.json).answer(found, words or "No reply fits.")


def _show(args: argparse.Namespace) -> int:
    output = args.lang
    with services_for(args) as shop:
        reply = shop.replies.reply(args.key)
        variant = reply.variants.get(stored(output))
        tones = [str(w.tone) for w in variant.wordings] if variant else []
        if args.tone and args.tone not in tones:
            raise UsageError(what=f"{args.key} in tone {args.tone}")
        wording = tones.index(args.tone) if args.tone else None
        values = {name: shop.catalogue.kept(name, value) for name, value in args.values}
        own = shop.shop_values(output)
        composed = shop.composer.compose(reply, output, values, own, wording)
    if composed is None:
        raise UsageError(what=f"{args.key} in {output}")
    warnings = [
        {
            "part": w.part + 1,
            "word": w.word,
            "fault": str(w.fault),
            "instead": w.instead,
            "reason": w.reason,
        }
        for w in composed.warnings
    ]
    answer = {
        "key": reply.key,
        "lang": output,
        "parts": [part.text for part in composed.parts],
        "missing": list(composed.missing),
        "warnings": warnings,
    }
    words = composed.whole
    if composed.missing:
        words += f"\n\n(still to fill in: {', '.join(composed.missing)})"
    return Output(args.json).answer(answer, words)


def _import(args: argparse.Namespace) -> int:
    read = read_replies(args.file)
    with services_for(args) as shop:
        shop.load()
        planned = plan(read, {reply.key: reply for reply in shop.replies.replies()})
        if not args.dry_run:
            shop.replies.save_all(planned.saved)
    rejected = [{"line": r.line, "reason": r.reason} for r in planned.rejected]
    counts = {"new": planned.new, "changed": planned.changed, "same": planned.same}
    answer = {"format": planned.format, **counts, "rejected": rejected}
    words = ", ".join(f"{count} {name}" for name, count in counts.items())
    words += "".join(f"\nline {r['line']}: {r['reason']}" for r in rejected)
    return Output(args.json).answer(answer, words)


def _export(args: argparse.Namespace) -> int:
    with services_for(args) as shop:
        shop.load()
        replies = shop.replies.replies()
        form = write_replies(args.file, replies, args.format)
    answer = {"format": form, "replies": len(replies), "file": str(args.file)}
    return Output(args.json).answer(answer, f"{len(replies)} replies written to {args.file}")


def _text(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("text", value.get("query"))
    if not isinstance(value, str):
        raise UsageError(what="a line that holds neither text nor a query")
    return value
