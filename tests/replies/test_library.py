"""The built-in library is complete and well made, and a mistake in a file is named by its line."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from shopdesk.desktop import paths
from shopdesk.language.codes import OUTPUTS, stored
from shopdesk.language.fold import fold
from shopdesk.replies.composing import Composer
from shopdesk.replies.library import LibraryFileError, read_fields, read_library, read_stage
from shopdesk.replies.model import Reply, Stage, Tone
from shopdesk.replies.wording import read_rules

INTENTS = Path(__file__).with_name("intents.csv")
THREE_TONES = (Stage.GREETING, Stage.BARGAINING, Stage.FAREWELL)


@pytest.fixture(scope="module")
def composer() -> Composer:
    catalogue = read_fields(paths.resources() / "replies" / "fields.yaml")
    return Composer(catalogue, read_rules(paths.resources() / "wording"))


def test_every_intent_is_there_in_its_stage_and_four_languages(builtin: list[Reply]) -> None:
    with INTENTS.open(encoding="utf-8", newline="") as rows:
        wanted = {row["key"]: row["stage"] for row in csv.DictReader(rows)}
    assert {reply.key: str(reply.stage) for reply in builtin} == wanted
    for reply in builtin:
        assert set(reply.variants) == {"zh", "ko", "en", "sr"}, reply.key


def test_every_reply_has_a_title_and_eight_triggers(builtin: list[Reply]) -> None:
    for reply in builtin:
        for variant in reply.variants.values():
            assert variant.title.strip()
            assert len(set(map(fold, variant.triggers))) >= 8, (reply.key, variant.language)


def test_no_trigger_stands_for_two_replies(builtin: list[Reply]) -> None:
    for language in ("zh", "ko", "en", "sr"):
        owner: dict[str, str] = {}
        for reply in builtin:
            for trigger in reply.variants[language].triggers:
                assert owner.setdefault(trigger.casefold().strip(), reply.key) == reply.key, trigger


def test_greeting_bargaining_and_farewell_have_three_tones(builtin: list[Reply]) -> None:
    for reply in builtin:
        if reply.stage in THREE_TONES:
            for variant in reply.variants.values():
                assert {w.tone for w in variant.wordings} == set(Tone), reply.key


def test_titles_fit_a_row(builtin: list[Reply]) -> None:
    for reply in builtin:
        for language, limit in (("zh", 18), ("ko", 24), ("en", 44), ("sr", 44)):
            assert len(reply.variants[language].title) <= limit, reply.variants[language].title  # type: ignore[index]


@pytest.mark.parametrize("output", OUTPUTS)
def test_every_wording_fills_in_without_a_gap(
    builtin: list[Reply], composer: Composer, output: str
) -> None:
    samples = composer.catalogue.samples(stored(output))  # type: ignore[arg-type]
    for reply in builtin:
        for number in range(len(reply.variants[stored(output)].wordings)):  # type: ignore[arg-type]
            composed = composer.compose(reply, output, {}, samples, number)  # type: ignore[arg-type]
            assert composed is not None
            assert composed.missing == (), (reply.key, output)
            assert "{" not in composed.whole
            if output in ("zh", "ko", "en", "sr"):
                assert [w.word for w in composed.warnings] == [], (reply.key, composed.whole)


def test_templates_use_only_known_fields(builtin: list[Reply], composer: Composer) -> None:
    for reply in builtin:
        for output in ("zh", "ko", "en", "sr"):
            for number in range(len(reply.variants[output].wordings)):
                composed = composer.compose(reply, output, {}, {}, number)
                assert composed is not None
                for line in composed.form:
                    assert line.field.name in composer.catalogue, (reply.key, line.field.name)


def test_a_greeting_ends_with_a_smile_and_says_who_serves(
    builtin: list[Reply], composer: Composer
) -> None:
    first = next(reply for reply in builtin if reply.key == "greet.first")
    for output in OUTPUTS:
        samples = composer.catalogue.samples(stored(output))
        composed = composer.compose(first, output, {}, samples)
        assert composed is not None
        assert samples["agent"] in composed.whole
        assert samples["shop"] in composed.whole
        assert composed.whole.rstrip().endswith((":)", "~", "^^")), composed.whole


def test_serbian_texts_are_cyrillic_but_for_names(builtin: list[Reply]) -> None:
    for reply in builtin:
        for wording in reply.variants["sr"].wordings:
            for part in wording.parts:
                bare = re.sub(r"\{[^{}]*\}", "", part)
                assert re.search("[čćžšđ]", bare, re.IGNORECASE) is None, (reply.key, part)


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("stage: shipping\nlanguage: en\nreplies:\n  - key: a\n   title: b", 5, ""),
        ("stage: shipping\nlanguage: en\n", 1, "replies is missing"),
        ("stage: nowhere\nlanguage: en\nreplies: []", 1, "nowhere is none of"),
        (
            "stage: shipping\nlanguage: en\nreplies:\n  - key: a\n    titel: b\n",
            5,
            "titel is not an entry of a reply",
        ),
        (
            "stage: shipping\nlanguage: en\nreplies:\n  - key: a\n    title: b\n    triggers: [x]\n"
            "    wordings:\n      - tone: angry\n        text: hi",
            8,
            "angry is none of",
        ),
        (
            "stage: shipping\nlanguage: en\nreplies:\n  - key: a\n    title: b\n    triggers: [x]\n"
            "    wordings:\n      - tone: friendly\n        text: 'hi {name'",
            9,
            "template.unclosed",
        ),
    ],
)
def test_a_typing_error_in_a_library_file_is_named_by_its_line(
    tmp_path: Path, text: str, line: int, problem: str
) -> None:
    path = tmp_path / "shipping.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LibraryFileError) as raised:
        list(read_stage(path))
    assert raised.value.data["line"] == line
    assert problem in str(raised.value.data["problem"])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("stage: shipping\nlanguage: en\x07\nreplies: []\n", 2),
        ("stage: shipping\nlanguage: en\n? [replies]\n: []\n", 3),
        pytest.param("a: " + "[" * 100_000, 1, id="brackets"),
        pytest.param("\n" + "- " * 100_000, 2, id="lists"),
        pytest.param("".join(f"{' ' * n}a:\n" for n in range(3000)), 101, id="indentation"),
    ],
)
def test_strange_characters_and_forms_in_a_library_file_are_named_by_their_line(
    tmp_path: Path, text: str, line: int
) -> None:
    path = tmp_path / "shipping.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LibraryFileError) as raised:
        list(read_stage(path))
    assert raised.value.data["line"] == line


def test_a_library_file_that_is_not_utf8_or_empty_says_so(tmp_path: Path) -> None:
    path = tmp_path / "greeting.yaml"
    path.write_bytes("stage: greeting\ntitle: 您好".encode("gb18030"))
    with pytest.raises(LibraryFileError) as raised:
        list(read_stage(path))
    assert raised.value.data == {
        "path": str(path),
        "line": 2,
        "problem": "the text is not UTF-8",
    }
    path.write_text("", encoding="utf-8")
    with pytest.raises(LibraryFileError):
        list(read_stage(path))


def test_a_reply_in_two_stages_is_refused(tmp_path: Path) -> None:
    for language, stage in (("zh", "shipping"), ("en", "review")):
        folder = tmp_path / language
        folder.mkdir()
        (folder / f"{stage}.yaml").write_text(
            f"stage: {stage}\nlanguage: {language}\nreplies:\n  - key: a\n    title: b\n"
            "    triggers: [x]\n    wordings:\n      - {tone: friendly, text: hi}\n",
            encoding="utf-8",
        )
    with pytest.raises(LibraryFileError):
        read_library(tmp_path)
