from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.desktop.logs import FILE, Private, redact, start_log, stop_log

_log = logging.getLogger("shopdesk.orders")


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    handler = start_log(tmp_path)
    yield tmp_path / FILE
    stop_log(handler)


@pytest.mark.parametrize(
    "personal",
    [
        "13812345678",
        "138 1234 5678",
        "+86 138-1234-5678",
        "１３８１２３４５６７８",
        "010-1234-5678",
        "+381 64 123 45 67",
        "064/123-4567",
        "(010) 1234-5678",
        "6222021234567890123",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "9001011234567",
        "marija.petrovic@example.rs",
        "민수@example.kr",
    ],
)
def test_what_belongs_to_a_customer_is_blacked_out(personal: str) -> None:
    shown = redact(f"電話{personal}，谢谢")
    assert personal not in shown
    assert not any(len(run) > 3 for run in shown.split("‹")[0].split())


@pytest.mark.parametrize(
    "harmless",
    ["loaded 1284 replies in 31 ms", "schema 0001", "at 12:30:05", "line 227", "PySide6 6.12.0"],
)
def test_what_helps_to_find_a_fault_stays(harmless: str) -> None:
    assert redact(harmless) == harmless


@given(st.lists(st.sampled_from("0123456789"), min_size=7, max_size=25), st.sampled_from(" -.·"))
def test_no_grouping_hides_a_long_number(digits: list[str], separator: str) -> None:
    assert not any(digit in redact(separator.join(digits)) for digit in "0123456789")


def test_the_log_file_says_when_where_and_what(log_file: Path) -> None:
    _log.info("copied a reply of %d parts", 2)
    line = log_file.read_text(encoding="utf-8")
    assert line.endswith("INFO shopdesk.orders: copied a reply of 2 parts\n")
    assert line[:2] == "20"


def test_a_customers_data_never_reaches_the_log_file(log_file: Path) -> None:
    _log.warning("address of %s", Private("Марија Петровић"))
    _log.warning("phone %s", "138 1234 5678")
    content = log_file.read_text(encoding="utf-8")
    assert "Марија" not in content
    assert "138" not in content
    assert "‹private›" in content


def test_nor_in_the_words_of_an_error(log_file: Path) -> None:
    customer = " ".join(("Марија", "Петровић"))
    try:
        {}[customer]
    except KeyError:
        _log.warning("could not read a line", exc_info=True)
    content = log_file.read_text(encoding="utf-8")
    assert "KeyError" in content
    assert "test_logs.py" in content
    assert customer not in content


def test_other_libraries_speak_only_when_it_matters(log_file: Path) -> None:
    logging.getLogger("sqlalchemy.engine").info("SELECT")
    assert "SELECT" not in log_file.read_text(encoding="utf-8")


def test_the_log_file_does_not_grow_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shopdesk.desktop.logs.BYTES", 2000)
    handler = start_log(tmp_path)
    for _ in range(300):
        _log.info("a line like any other")
    stop_log(handler)
    files = list((tmp_path / "logs").iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 2000 for file in files)


def test_where_no_file_can_be_written_the_program_starts_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    handler = start_log(tmp_path / "file")
    _log.warning("phone 13812345678")
    stop_log(handler)
    assert "‹number›" in capsys.readouterr().err
