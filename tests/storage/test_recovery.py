from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.storage.vault.failures import (
    RecoveryLength,
    RecoveryMistyped,
    RecoveryWordMisspelt,
    RecoveryWordWrong,
)
from shopdesk.storage.vault.recovery import key_of, phrase_of

KEY = bytes(range(32))
WORDS = phrase_of(KEY).split()
keys = st.binary(min_size=32, max_size=32)


@given(keys)
def test_the_words_give_the_key_back(key: bytes) -> None:
    assert key_of(phrase_of(key)) == key


def test_a_proquint_is_written_as_its_author_writes_it() -> None:
    assert phrase_of(bytes([127, 0, 0, 1] + [0] * 28)).startswith("lusab babad")


def test_a_phrase_has_seventeen_words_of_five_letters() -> None:
    assert [len(word) for word in WORDS] == [5] * 17


@pytest.mark.parametrize(
    "written",
    [
        " ".join(WORDS).upper(),
        "-".join(WORDS),
        "\n".join(WORDS),
        "".join(WORDS),
        "  " + " - ".join(WORDS) + " .\n",
        "\n".join(f"{number}. {word}" for number, word in enumerate(WORDS, start=1)),
        " ".join(WORDS).translate({ord("a"): "ａ"}),
        " ".join("".join(WORDS)[i : i + 4] for i in range(0, 85, 4)),
    ],
)
def test_the_way_a_phrase_is_written_does_not_matter(written: str) -> None:
    assert key_of(written) == KEY


def test_a_word_that_cannot_be_one_is_named_with_its_place() -> None:
    with pytest.raises(RecoveryWordWrong) as caught:
        key_of(" ".join([*WORDS[:4], "hello", *WORDS[5:]]))
    assert caught.value.data == {"position": 5, "word": "hello"}


def test_a_digit_in_the_place_of_a_letter_is_named() -> None:
    with pytest.raises(RecoveryWordWrong) as caught:
        key_of(" ".join([*WORDS[:-1], WORDS[-1][0] + "0" + WORDS[-1][2:]]))
    assert caught.value.data["position"] == 17


@pytest.mark.parametrize("position", [1, 9, 17])
def test_a_word_with_one_wrong_letter_is_found(position: int) -> None:
    right = WORDS[position - 1]
    wrong = ("b" if right[0] != "b" else "d") + right[1:]
    with pytest.raises(RecoveryWordMisspelt) as caught:
        key_of(" ".join([*WORDS[: position - 1], wrong, *WORDS[position:]]))
    assert caught.value.data == {"position": position, "word": wrong, "suggestion": right}


def test_a_missing_word_is_counted() -> None:
    with pytest.raises(RecoveryLength) as caught:
        key_of(" ".join(WORDS[1:]))
    assert caught.value.data == {"found": 16, "wanted": 17}


def test_words_of_two_phrases_do_not_belong_together() -> None:
    with pytest.raises(RecoveryMistyped):
        key_of(" ".join([*WORDS[:8], *phrase_of(bytes(32)).split()[8:]]))


@given(st.text(max_size=200))
def test_anything_may_be_typed(text: str) -> None:
    with pytest.raises((RecoveryLength, RecoveryWordWrong, RecoveryWordMisspelt, RecoveryMistyped)):
        key_of(text)
