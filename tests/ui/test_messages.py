"""What the window says of known errors: what happened, what is safe, what to do in a window."""

from __future__ import annotations

from string import Formatter

import pytest

from shopdesk.errors import KnownError
from shopdesk.ui.messages import MESSAGES, worded
from shopdesk.ui.translation import said
from shopdesk.ui.window_messages import WINDOW_MESSAGES

ONLY_ON_THE_COMMAND_LINE = ("usage", "cli.", "tour.", "desktop.window_missing")
SENTENCES = {
    code: sentence
    for code, sentence in {**MESSAGES, **WINDOW_MESSAGES}.items()
    if not code.startswith(ONLY_ON_THE_COMMAND_LINE)
}


class NoKeyring(KnownError):
    code = "storage.keyring_unavailable"


@pytest.mark.parametrize("code", SENTENCES)
def test_the_window_advises_no_commands(code: str) -> None:
    for word in ("shopdesk ", "--", "SHOPDESK_", "terminal"):
        assert word not in SENTENCES[code]


@pytest.mark.parametrize("code", SENTENCES)
def test_the_window_gives_no_reasons_in_english(code: str) -> None:
    assert "reason" not in {name for _, name, _, _ in Formatter().parse(SENTENCES[code])}


def test_only_known_errors_are_worded_otherwise() -> None:
    assert WINDOW_MESSAGES.keys() <= MESSAGES.keys()


def test_window_and_command_line_each_say_what_can_be_done_there() -> None:
    error = NoKeyring(reason="NoKeyringError")
    assert "shopdesk data protect passphrase" in worded(error)
    assert "protect the data with a passphrase" in said(error)


def test_an_error_without_a_sentence_is_named_by_its_code() -> None:
    assert "unknown" in said(KnownError())
