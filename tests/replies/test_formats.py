"""Replies go out to files and come back the same."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.exchange.cells import guarded, unguarded
from shopdesk.exchange.texts import UnreadableFile, read_text
from shopdesk.language.codes import LANGUAGES
from shopdesk.language.template import quote
from shopdesk.replies.formats import (
    ReadFile,
    UnknownFormat,
    as_csv,
    as_json,
    read_replies,
    write_replies,
)
from shopdesk.replies.importing import plan
from shopdesk.replies.keepable import keepable_text
from shopdesk.replies.model import Reply, Stage, Tone, Variant, Wording

words = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12)
    .map(lambda text: " ".join(keepable_text(text).split()))
    .filter(bool)
    .map(quote)
)
wordings = st.builds(
    Wording,
    st.sampled_from(Tone),
    st.lists(words, min_size=1, max_size=3).map(tuple),
    st.booleans(),
)
variants = st.builds(
    Variant,
    st.sampled_from(LANGUAGES),
    words,
    st.lists(words, max_size=3).map(tuple),
    st.lists(wordings, min_size=1, max_size=2).map(tuple),
)
libraries = st.lists(
    st.builds(
        lambda key, stage, listed: Reply(key, stage, {v.language: v for v in listed}),
        st.from_regex(r"[a-z]{1,6}\.[a-z]{1,6}", fullmatch=True),
        st.sampled_from(Stage),
        st.lists(variants, min_size=1, max_size=2),
    ),
    max_size=4,
    unique_by=lambda reply: reply.key,
)


@given(libraries)
def test_our_own_file_gives_back_every_word(library: list[Reply]) -> None:
    path = _written(as_json(library), "replies.json")
    assert [_bare(r) for r in read_replies(path).replies] == [_bare(r) for r in library]


@given(libraries)
def test_a_csv_gives_back_every_word(library: list[Reply]) -> None:
    path = _written(as_csv(library), "replies.csv")
    read = read_replies(path)
    assert read.rejected == ()
    assert [_bare(r) for r in read.replies] == [_bare(r) for r in library]


@given(st.text(max_size=8))
def test_a_cell_survives_its_guard_and_is_never_a_formula(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_plan_counts_new_changed_and_same(tmp_path: Path) -> None:
    present = {"a": reply("a", "old"), "b": reply("b", "same")}
    read = ReadFile("json", (reply("a", "new"), reply("b", "same"), reply("c", "more")))
    planned = plan(read, present)
    assert (planned.new, planned.changed, planned.same) == (1, 1, 1)
    assert [r.key for r in planned.saved] == ["a", "c"]


def test_a_language_that_the_file_lacks_is_kept() -> None:
    korean = Variant("ko", "선물", (), (Wording(Tone.FRIENDLY, ("네",)),))
    present = reply("a", "old")
    present = Reply(present.key, present.stage, {**present.variants, "ko": korean})
    (saved,) = plan(ReadFile("json", (reply("a", "new"),)), {"a": present}).saved
    assert set(saved.variants) == {"en", "ko"}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("a,shipping,xx,T,friendly,,text,", "is none of"),
        (",shipping,en,T,friendly,,text,", "the key is empty"),
        ("a,nowhere,en,T,friendly,,text,", "nowhere"),
        ("a,shipping,en,T,friendly,,,", "without text"),
        ("a,shipping,en,T,friendly,,Hi {name,", "template.unclosed"),
    ],
)
def test_a_bad_row_is_rejected_with_its_line_and_the_others_taken(
    tmp_path: Path, row: str, reason: str
) -> None:
    head = "key,stage,language,title,tone,best,text,triggers"
    path = tmp_path / "r.csv"
    path.write_text(f"{head}\nok,shipping,en,T,friendly,,fine,\n{row}\n", encoding="utf-8")
    read = read_replies(path)
    assert [r.key for r in read.replies] == ["ok"]
    assert [r.line for r in read.rejected] == [3]
    assert reason in read.rejected[0].reason


def test_the_line_of_a_rejected_row_counts_line_breaks_inside_cells(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text(
        'key,stage,language,title,tone,best,text,triggers\nok,shipping,en,T,friendly,,"one\ntwo",\n'
        "bad,nowhere,en,T,friendly,,x,\n",
        encoding="utf-8",
    )
    assert [r.line for r in read_replies(path).rejected] == [4]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_encoding_of_a_csv_is_found(tmp_path: Path, encoding: str) -> None:
    text = "亲，这款现在有货的，今天拍下今天就能安排发货，请问您要几号尺码呢"
    path = tmp_path / "r.csv"
    path.write_text(
        "key,stage,language,title,tone,best,text,triggers\n"
        f"a,shipping,zh,有货,friendly,,{text},还有货吗\n",
        encoding=encoding,
    )
    (read,) = read_replies(path).replies
    assert read.variants["zh"].wordings[0].parts == (text,)


@pytest.mark.parametrize(
    "content", [b"", b"just words", b'{"format": "other"}', b"\x00\x01\x02" * 50]
)
def test_a_file_that_is_none_of_ours_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "what.bin"
    path.write_bytes(content)
    with pytest.raises((UnknownFormat, UnreadableFile)):
        read_replies(path)


def test_broken_json_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text('{"format": "shopdesk-replies",\n "replies": [}', encoding="utf-8")
    with pytest.raises(UnreadableFile) as raised:
        read_replies(path)
    assert "line 2" in str(raised.value.data["reason"])


def test_a_json_entry_that_is_no_reply_is_rejected_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    good = json.loads(as_json([reply("a", "x")]))
    good["replies"].insert(0, {"key": "b"})
    path.write_text(json.dumps(good), encoding="utf-8")
    read = read_replies(path)
    assert [r.key for r in read.replies] == ["a"]
    assert [r.line for r in read.rejected] == [1]


def test_a_missing_file_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        read_text(tmp_path / "nothing.csv")


def test_an_export_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    write_replies(target, [reply("a", "x")])
    before = target.read_bytes()
    (tmp_path / "r.json.part").mkdir()
    with pytest.raises(UnreadableFile):
        write_replies(target, [reply("b", "y")])
    assert target.read_bytes() == before


def reply(key: str, text: str) -> Reply:
    variant = Variant("en", "T", (), (Wording(Tone.FRIENDLY, (text,)),))
    return Reply(key, Stage.SHIPPING, {"en": variant})


def _bare(one: Reply) -> tuple[object, ...]:
    said = {
        language: (v.title, v.triggers, tuple((w.tone, w.parts, w.best) for w in v.wordings))
        for language, v in one.variants.items()
    }
    return one.key, one.stage, said


def _written(text: str, name: str) -> Path:
    import tempfile

    folder = Path(tempfile.mkdtemp())
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_spreadsheet_may_divide_its_cells_in_its_own_way(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "r.csv"
    rows = (("key", "stage", "language", "title", "text"), ("a", "shipping", "en", "T", "Hello"))
    path.write_text("".join(mark.join(row) + "\n" for row in rows), encoding="utf-8")
    assert [r.key for r in read_replies(path).replies] == ["a"]


def test_a_row_that_cannot_be_read_does_not_end_the_file(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    head = "key,stage,language,title,text"
    endless = f"b,shipping,en,T,{'x' * 200_000}"
    path.write_text(f"{head}\n{endless}\na,shipping,en,T,Hello\n", encoding="utf-8")
    read = read_replies(path)
    assert [r.key for r in read.replies] == ["a"]
    assert [r.line for r in read.rejected] == [2]


def test_an_import_that_changes_a_language_keeps_what_its_wordings_were_used_for() -> None:
    old = Variant("en", "T", (), (Wording(Tone.FRIENDLY, ("Hi",), id=7),), builtin="digest")
    new = Variant("en", "New", (), (Wording(Tone.FRIENDLY, ("Hi",)), Wording(Tone.FORMAL, ("Yo",))))
    present = {"a": Reply("a", Stage.SHIPPING, {"en": old})}
    (saved,) = plan(ReadFile("json", (Reply("a", Stage.SHIPPING, {"en": new}),)), present).saved
    assert [w.id for w in saved.variants["en"].wordings] == [7, None]
    assert saved.variants["en"].builtin == "digest"


@pytest.mark.parametrize("name", ["folder", "pipe"])
def test_a_file_is_never_written_over_something_else(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    else:
        (tmp_path / "pipe").mkdir()
    with pytest.raises(UnreadableFile):
        write_replies(tmp_path / name, [], "json")
    assert not (tmp_path / name).is_file()
