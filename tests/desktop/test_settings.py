from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.desktop import settings as declared
from shopdesk.desktop.settings import (
    BUYER_LANGUAGE,
    BUYER_LANGUAGES,
    OPTIONS,
    REPLIES_SPLITTER,
    SHOW_COPIED,
    SORT_REPLIES,
    THEME,
    WINDOW_LANGUAGE,
    Option,
    Settings,
)

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


def stored(tmp_path: Path) -> dict[str, Any]:
    values: dict[str, Any] = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    return values


def test_a_new_user_has_the_defaults_and_no_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert all(settings[option] == option.default for option in OPTIONS)
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize(
    ("option", "value"),
    [
        (WINDOW_LANGUAGE, "sr@latin"),
        (THEME, "dark"),
        (BUYER_LANGUAGES, ("ko", "zh")),
        (BUYER_LANGUAGE, "sr-Latn"),
        (SORT_REPLIES, "used"),
        (SHOW_COPIED, False),
        (REPLIES_SPLITTER, (200, 600)),
    ],
)
def test_a_choice_is_still_there_after_a_restart(
    tmp_path: Path, option: Option[Any], value: object
) -> None:
    Settings(tmp_path / "new")[option] = value
    assert Settings(tmp_path / "new")[option] == value


def test_every_option_accepts_its_default_and_has_a_name_of_its_own() -> None:
    assert all(option.accept(option.default) == option.default for option in OPTIONS)
    assert len({option.name for option in OPTIONS}) == len(OPTIONS)


def test_every_declared_option_is_in_the_table() -> None:
    options = [thing for thing in vars(declared).values() if isinstance(thing, Option)]
    assert set(map(id, options)) == set(map(id, OPTIONS))


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\x00\xff", '"dark"'])
def test_an_unreadable_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, encoding="latin-1")
    assert Settings(tmp_path)[THEME] == "system"


def test_a_wrong_value_falls_back_alone_and_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "pink", "sort_replies": "used"}')
    settings = Settings(tmp_path)
    assert settings[THEME] == "system"
    assert settings[SORT_REPLIES] == "used"
    assert "'theme'" in caplog.text
    assert "pink" not in caplog.text


def test_an_option_of_a_newer_version_stays_in_the_file(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    (tmp_path / "settings.json").write_text('{"wallpaper": "cat"}')
    Settings(tmp_path)[THEME] = "dark"
    assert stored(tmp_path) == {"wallpaper": "cat", "theme": "dark"}
    assert "'wallpaper'" in caplog.text


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
@given(value=anything)
def test_whatever_the_file_holds_the_value_is_of_its_kind(
    option: Option[Any], value: object
) -> None:
    try:
        accepted = option.accept(value)
    except ValueError:
        return
    assert type(accepted) is type(option.default)
    assert option.accept(json.loads(json.dumps(accepted))) == accepted


def test_the_program_cannot_set_a_wrong_value(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="theme"):
        Settings(tmp_path)[THEME] = "pink"


def test_where_nothing_can_be_written_a_choice_holds_until_the_end(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file")
    settings[THEME] = "dark"
    assert settings[THEME] == "dark"
    assert "could not be written" in caplog.text
