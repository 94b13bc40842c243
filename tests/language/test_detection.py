"""The language of short and sloppy messages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.language.detection import detect

TABLE = Path(__file__).with_name("messages_by_language.txt").read_text("utf-8").splitlines()
CASES = [line.split(" ", 2) for line in TABLE]


@pytest.mark.parametrize(("language", "script", "message"), CASES)
def test_the_language_of_a_message(language: str, script: str, message: str) -> None:
    told = detect(message)
    assert (told.language or "--", told.script or "--") == (language, script)


def test_a_message_in_which_nothing_can_be_told_has_no_certainty() -> None:
    assert detect("fh").confidence == 0
    assert detect("😀").confidence == 0
    assert detect("").confidence == 0


def test_a_clear_message_is_surer_than_a_short_one() -> None:
    assert detect("when will you ship my order").confidence > detect("ok?").confidence > 0.5
    assert detect("kad ćete da pošaljete paket").confidence > detect("cena").confidence > 0.5


def test_serbian_is_serbian_with_and_without_diacritics() -> None:
    assert detect("šta je sa mojom pošiljkom").language == "sr"
    assert detect("sta je sa mojom posiljkom").language == "sr"


@given(st.text(max_size=200))
def test_any_text_has_some_answer(text: str) -> None:
    told = detect(text)
    assert 0 <= told.confidence <= 1
    assert told.language is None or told.script is not None


def test_a_megabyte_is_detected_by_its_beginning() -> None:
    assert detect("kad stize posiljka " * 60_000).language == "sr"
