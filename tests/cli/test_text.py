"""`shopdesk text …` as a script uses it."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from typing import Any

import pytest

from shopdesk.cli.main import main


@pytest.fixture
def shop(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs a command with some standard input; gives exit code, output and errors."""

    def run(*arguments: str, lines: list[str] | None = None) -> tuple[int, str, str]:
        typed = "".join(line + "\n" for line in lines or [])
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = main(["text", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def objects(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_template_is_filled_in(shop: Any) -> None:
    assert shop("render", "{name|은/는}", "--lang", "ko", "--set", "name=민수") == (
        0,
        "민수는\n",
        "",
    )


def test_missing_fields_are_named_beside_the_text(shop: Any) -> None:
    code, out, err = shop("render", "{a} {b}", "--lang", "en", "--set", "a=x")
    assert (code, out, err) == (0, "x {b}\n", "Missing: b\n")


def test_json_gives_text_and_missing_fields(shop: Any) -> None:
    code, out, err = shop("render", "{a} {b}", "--lang", "zh", "--set", "a=x", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {"text": "x {b}", "missing": ["b"], "warnings": []}
    assert "\\u" not in out


def test_a_value_may_hold_an_equals_sign(shop: Any) -> None:
    assert shop("render", "{a}", "--lang", "en", "--set", "a=b=c")[1] == "b=c\n"


def test_a_value_that_is_no_date_is_kept_and_warned_about(shop: Any) -> None:
    out = shop("render", "{d:long}", "--lang", "en", "--set", "d=soon", "--json")[1]
    assert json.loads(out)["warnings"] == [
        {"code": "template.no_date", "field": "d", "value": "soon"}
    ]


def test_a_mistake_in_a_template_is_one_sentence(shop: Any) -> None:
    code, out, err = shop("render", "Hi {name", "--lang", "en")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "line 1, column 4" in err


def test_a_mistake_in_a_template_is_an_object_with_json(shop: Any) -> None:
    code, out, _ = shop("render", "Hi {name", "--lang", "en", "--json")
    assert code == 1
    assert json.loads(out)["error"]["code"] == "template.unclosed"


@pytest.mark.parametrize(
    "arguments",
    [
        ("render", "x"),
        ("render", "--lang", "en"),
        ("render", "x", "--lang", "fr"),
        ("render", "x", "--lang", "en", "--set", "novalue"),
        ("sr", "--to", "latn"),
        ("sr", "x", "--to", "greek"),
        ("match", "x"),
        (),
    ],
)
def test_wrong_usage_is_told(shop: Any, arguments: tuple[str, ...]) -> None:
    code, out, err = shop(*arguments)
    assert (code, out) == (2, "")
    assert "usage:" in err


def test_templates_come_one_a_line(shop: Any) -> None:
    code, out, _ = shop(
        "render",
        "--lines",
        lines=[
            '{"template": "{n|dan|dana|dana}", "lang": "sr-Latn", "values": {"n": 3}}',
            '{"template": "{a}\\n{b}", "lang": "sr_Latn", "values": {"a": "Ж", "b": null}}',
        ],
    )
    assert code == 0
    assert [line["text"] for line in objects(out)] == ["3 dana", "Ž\n{b}"]
    assert objects(out)[1]["missing"] == ["b"]


def test_plain_lines_are_templates_in_the_language_given(shop: Any) -> None:
    code, out, _ = shop("render", "--lines", "--lang", "en", "--set", "a=x", lines=["1 {a}", ""])
    assert code == 0
    assert [line["text"] for line in objects(out)] == ["1 x", ""]


def test_a_bad_line_is_answered_with_its_error_and_the_rest_goes_on(shop: Any) -> None:
    code, out, _ = shop(
        "render",
        "--lines",
        lines=[
            '{"template": "{", "lang": "en"}',
            '{"lang": "en"}',
            '{"template": "x", "lang": "xx"}',
            '{"template": "x"}',
            '{"template": "x", "lang": "en", "values": [1]}',
            '{"template": "x", "lang": "en", "values": {"a": {}}}',
            '{"template": 5, "lang": "en"}',
            '{"template": "fine", "lang": "en"}',
        ],
    )
    answers = objects(out)
    assert code == 1
    assert [line["error"]["code"] for line in answers[:-1]] == [
        "template.unclosed",
        "cli.bad_input",
        "usage",
        *["cli.bad_input"] * 4,
    ]
    assert answers[-1]["text"] == "fine"


def test_a_line_that_is_no_json_is_answered_and_the_rest_goes_on(shop: Any) -> None:
    lines = ["{bad", '{"a":' + "[" * 100_000, '{"text": ' + "9" * 5000 + "}", "Љ"]
    code, out, _ = shop("sr", "--to", "latn", "--lines", lines=lines)
    answers = objects(out)
    assert code == 1
    assert [line["error"]["code"] for line in answers[:-1]] == ["cli.bad_line"] * 3
    assert answers[-1] == {"text": "Lj"}


def test_an_answer_is_one_line_to_every_reader(shop: Any) -> None:
    out = shop("sr", "--to", "latn", "--lines", lines=['"а\\u2028б\\u2029в\\u0085"'])[1]
    assert len(out.splitlines()) == 1
    assert objects(out) == [{"text": "a\u2028b\u2029v\u0085"}]


def test_serbian_changes_its_script(shop: Any) -> None:
    assert shop("sr", "--to", "latn", "Љубав {купац}") == (0, "Ljubav {купац}\n", "")
    assert shop("sr", "--to", "cyrl", "Ljubav", "--json")[1] == '{"text": "Љубав"}\n'


def test_serbian_lines_may_be_plain_quoted_or_objects(shop: Any) -> None:
    lines = ["Љ", '"а\\nб"', '{"text": "в"}']
    out = shop("sr", "--to", "latn", "--lines", lines=lines)[1]
    assert [line["text"] for line in objects(out)] == ["Lj", "a\nb", "v"]


def test_matching_answers_yes_or_no(shop: Any) -> None:
    assert shop("match", "fh", "发货")[:2] == (0, "true\n")
    assert shop("match", "fh", "发")[:2] == (0, "false\n")
    assert json.loads(shop("match", "qothd", "배송", "--json")[1]) == {"match": True}


def test_matching_lines_name_query_and_text(shop: Any) -> None:
    lines = ['{"query": "fh", "text": "发货"}', '{"query": "fh", "text": "x"}', '{"query": "fh"}']
    code, out, _ = shop("match", "--lines", lines=lines)
    answers = objects(out)
    assert code == 1
    assert [line.get("match") for line in answers] == [True, False, None]


def test_one_query_may_be_held_against_plain_lines(shop: Any) -> None:
    out = shop("match", "fh", "--lines", lines=["发货", "배송"])[1]
    assert [line["match"] for line in objects(out)] == [True, False]


def test_a_megabyte_is_no_error(shop: Any) -> None:
    template = json.dumps({"template": "{a} " * 250_000, "lang": "sr-Latn", "values": {"a": "ж"}})
    code, out, _ = shop("render", "--lines", lines=[template])
    assert code == 0
    assert len(objects(out)[0]["text"]) == 500_000


def test_half_characters_never_end_in_a_traceback(shop: Any) -> None:
    code, out, _ = shop("render", "{a}\ud800", "--lang", "en", "--set", "a=\udcff")
    assert code == 0
    assert out.encode("utf-8").decode("utf-8") == "\ufffd\ufffd\n"


def test_a_script_gets_utf_8_whatever_the_machine_speaks() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "shopdesk", "text", "sr", "--to", "latn", "--lines"],
        input="Ђорђе\n\xff\n".encode("utf-8", "surrogateescape") + b"\xff\n",
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0"},
    )
    answers = [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]
    assert answers[0] == {"text": "Đorđe"}
    assert len(answers) == 3


def test_a_byte_order_mark_from_powershell_is_no_text() -> None:
    line = json.dumps({"template": "{item|을/를}", "lang": "ko", "values": {"item": "신발"}})
    run = subprocess.run(
        [sys.executable, "-m", "shopdesk", "text", "render", "--lines"],
        input=line.encode("utf-8-sig"),
        capture_output=True,
        check=True,
    )
    assert json.loads(run.stdout)["text"] == "신발을"


class UnreadPipe(io.StringIO):
    """A pipe whose reader has gone, as Windows reports it."""

    def flush(self) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


def test_a_script_that_stops_reading_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", UnreadPipe())
    assert main(["text", "sr", "--to", "latn", "Ђорђе"]) == 0
