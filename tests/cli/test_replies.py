"""`shopdesk replies …` as a script uses it: search, suggest, show, import, export."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shopdesk.app import build
from shopdesk.cli.main import main
from shopdesk.desktop import paths
from shopdesk.storage.opening import open_shop

TEST_CARD = "4111 1111 1111 1111"  # the networks' own number for tests


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a shop with the built-in library, to be copied."""
    folder = tmp_path_factory.mktemp("ready") / "shop"
    with open_shop(folder, protection="keyfile") as shop:
        build(shop, paths.resources()).load()
    return folder


@pytest.fixture
def run(
    ready: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Any]:
    """Runs a command over a shop; gives exit code, output and errors."""
    shutil.copytree(ready, tmp_path / "shop")

    def command(*arguments: str | Path, lines: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
        code = main(["--data-dir", str(tmp_path / "shop"), "replies", *map(str, arguments)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return command


@pytest.fixture
def ask(run: Any) -> Any:
    """Runs a command with --json; gives its answer."""

    def command(*arguments: str | Path) -> Any:
        code, out, _ = run(*arguments, "--json")
        assert code == 0
        assert out.count("\n") == 1
        return json.loads(out)

    return command


def entry(key: str, text: str = "Hello", **other: Any) -> dict[str, Any]:
    wording = {"tone": "friendly", "parts": [text]}
    variants = {"en": {"title": "Mine", "triggers": ["mine"], "wordings": [wording]}}
    return {"key": key, "stage": "shipping", "variants": variants, **other}


def library(path: Path, *entries: Any) -> Path:
    whole = {"format": "shopdesk-replies", "version": 1, "replies": list(entries)}
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def test_a_search_answers_with_the_fields_a_script_expects(ask: Any) -> None:
    answer = ask("search", "ship.when", "--lang", "ko", "--limit", "1")
    assert list(answer) == ["query", "took_ms", "results"]
    (found,) = answer["results"]
    assert {name: type(value) for name, value in found.items()} == {
        "key": str,
        "lang": str,
        "title": str,
        "text": str,
        "score": float,
    }
    assert (found["key"], found["lang"]) == ("ship.when", "ko")


def test_a_search_is_answered_in_the_letters_of_its_languages(run: Any) -> None:
    _, out, _ = run("search", "ship.when", "--lang", "zh-CN", "--limit", "1", "--json")
    assert "发货" in out
    assert "\\u" not in out


def test_serbian_in_latin_letters_is_made_from_cyrillic(ask: Any) -> None:
    cyrillic = ask("search", "ship.when", "--lang", "sr", "--limit", "1")["results"][0]["title"]
    latin = ask("search", "ship.when", "--lang", "sr_Latn", "--limit", "1")["results"][0]["title"]
    assert not cyrillic.isascii()
    assert latin.isascii() or set(latin) & set("čćžšđ")


def test_a_limit_of_nothing_finds_nothing_and_a_huge_one_everything(ask: Any) -> None:
    assert ask("search", "", "--limit", "0")["results"] == []
    assert len(ask("search", "", "--limit", "1000000")["results"]) == 127


def test_searches_come_one_a_line_in_any_form(run: Any) -> None:
    lines = 'fh\r\n"fa\\nhuo"\n{"query": "fh"}\n\n'
    code, out, _ = run("search", "--lines", "--limit", "1", lines=lines)
    assert code == 0
    assert [json.loads(line)["query"] for line in out.splitlines()] == ["fh", "fa\nhuo", "fh", ""]


def test_a_line_that_is_no_json_is_answered_and_the_rest_goes_on(run: Any) -> None:
    lines = '{bad\n{"query": 5}\n{"a":' + "[" * 100_000 + "\nfh\n"
    code, out, err = run("search", "--lines", "--limit", "1", lines=lines)
    answers = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (1, "")
    assert [a.get("error", {}).get("code") for a in answers] == [
        "cli.bad_line",
        "usage",
        "cli.bad_line",
        None,
    ]


def test_a_message_is_answered_with_its_language_and_the_best_replies(ask: Any) -> None:
    answer = ask("suggest", "Kada šaljete moju porudžbinu?", "--limit", "3")
    assert (answer["lang"], answer["script"]) == ("sr-Latn", "Latn")
    assert len(answer["results"]) == 3
    scores = [one["score"] for one in answer["results"]]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_nothing_is_suggested_for_nothing(ask: Any) -> None:
    assert ask("suggest", "") == {"lang": None, "script": None, "results": []}


@pytest.mark.parametrize("text", ["什么时候发货？", "a\u0301", "\u0301", "\u202e\x00😀", " "])
def test_a_message_of_a_megabyte_is_no_error(run: Any, text: str) -> None:
    message = text * (1_000_000 // len(text.encode()))
    code, out, _ = run("suggest", "--lines", lines=f"{json.dumps(message)}\nhi\n")
    assert code == 0
    assert [list(json.loads(line)) for line in out.splitlines()] == [
        ["lang", "script", "results"]
    ] * 2


def test_a_reply_is_filled_in_and_gaps_are_named(ask: Any) -> None:
    answer = ask("show", "greet.first", "--lang", "ko", "--set", "agent=민수")
    assert list(answer) == ["key", "lang", "parts", "missing", "warnings"]
    assert answer["missing"] == ["shop"]
    assert "민수" in answer["parts"][0]


def test_a_tone_is_chosen(ask: Any) -> None:
    formal = ask("show", "greet.first", "--lang", "en", "--tone", "formal")["parts"]
    assert formal != ask("show", "greet.first", "--lang", "en", "--tone", "friendly")["parts"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "no.such", "--lang", "en"),
        ("show", "ship.when", "--lang", "en", "--tone", "playful"),
    ],
)
def test_what_is_not_there_is_one_sentence(run: Any, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments, "--json")
    assert code == 1
    assert json.loads(out)["error"] == {"code": "usage", "message": err.removesuffix("\n")}
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("search",),
        ("suggest",),
        ("search", "x", "y"),
        ("search", "x", "--lang", "fr"),
        ("search", "x", "--lang", ""),
        ("search", "x", "--limit", "-1"),
        ("search", "x", "--limit", "many"),
        ("show", "ship.when"),
        ("show", "ship.when", "--lang", "xx"),
        ("show", "ship.when", "--lang", "en", "--tone", "rude"),
        ("show", "ship.when", "--lang", "en", "--set", "novalue"),
        ("show", "ship.when", "--lang", "en", "--set", "=value"),
        ("import",),
        ("export", "x", "--format", "xlsx"),
    ],
)
def test_wrong_usage_is_told(run: Any, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "usage: shopdesk replies" in err or "usage: shopdesk [" in err


def test_a_dry_run_counts_what_the_import_then_does(ask: Any, tmp_path: Path) -> None:
    file = library(tmp_path / "r.json", entry("own.a"), entry("own.b"), entry("own.c", "Hi {name"))
    counts = ask("import", file, "--dry-run")
    assert counts["new"] == 2
    assert [sorted(one) for one in counts["rejected"]] == [["line", "reason"]]
    assert ask("import", file) == counts
    assert {**ask("import", file), "rejected": []} == {
        "format": "json",
        "new": 0,
        "changed": 0,
        "same": 2,
        "rejected": [],
    }


@pytest.mark.parametrize("form", ["json", "csv"])
def test_what_goes_out_comes_back_the_same(ask: Any, tmp_path: Path, form: str) -> None:
    file = tmp_path / "all.txt"
    assert ask("export", file, "--format", form) == {
        "format": form,
        "replies": 127,
        "file": str(file),
    }
    assert ask("import", file) == {
        "format": form,
        "new": 0,
        "changed": 0,
        "same": 127,
        "rejected": [],
    }


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "replies.unknown_format"),
        ("[1]", "replies.unknown_format"),
        ('{"format": "shopdesk-replies", "version": 99, "replies": []}', "replies.unknown_format"),
        ("{", "exchange.unreadable"),
        ('{"a":' + "[" * 100_000, "exchange.unreadable"),
        ('{"format":\x00}', "exchange.unreadable"),
    ],
)
def test_a_file_of_something_else_is_refused(
    run: Any, tmp_path: Path, content: str, code: str
) -> None:
    file = tmp_path / "r.json"
    file.write_text(content, encoding="utf-8")
    exit_code, out, err = run("import", file, "--json")
    assert (exit_code, json.loads(out)["error"]["code"]) == (1, code)
    assert err.count("\n") == 1


@pytest.mark.parametrize("name", ["", ".", "no/such/file.json", "x" * 300 + ".json"])
def test_a_file_that_cannot_be_written_or_read_is_one_sentence(run: Any, name: str) -> None:
    for action in ("import", "export"):
        form = ("--format", "json") if action == "export" else ()
        code, out, _ = run(action, name, *form, "--json")
        assert (code, json.loads(out)["error"]["code"]) == (1, "exchange.unreadable")


def test_a_card_number_is_neither_kept_nor_echoed(ask: Any, run: Any, tmp_path: Path) -> None:
    ask("import", library(tmp_path / "r.json", entry("own.card", f"Pay to {TEST_CARD}")))
    ask("export", tmp_path / "out.json")
    assert TEST_CARD not in (tmp_path / "out.json").read_text(encoding="utf-8")
    assert ask("show", "own.card", "--lang", "en")["parts"] == ["Pay to **** **** **** 1111"]
    assert ask("search", TEST_CARD)["query"] == "**** **** **** 1111"
    code, out, err = run("show", TEST_CARD.replace(" ", ""), "--lang", "en", "--json")
    assert code == 1
    assert "4111" not in out + err


def test_a_card_number_is_not_filled_in_whole(ask: Any, tmp_path: Path) -> None:
    ask("import", library(tmp_path / "r.json", entry("own.pay", "{card} for {order}")))
    numbers = ("--set", f"card={TEST_CARD}", "--set", "order=4111111111111111")
    assert ask("show", "own.pay", "--lang", "en", *numbers)["parts"] == [
        "**** **** **** 1111 for 4111111111111111"
    ]


def test_a_template_reaches_the_buyer_without_control_characters(ask: Any, tmp_path: Path) -> None:
    ask("import", library(tmp_path / "r.json", entry("own.odd", "a\x00b\x1bc\ud800\u202ed 😀")))
    assert ask("show", "own.odd", "--lang", "en")["parts"] == ["abc\ufffdd 😀"]
