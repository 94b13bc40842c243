"""A message's questions and the reply that answers each, in the buyer's order; no Qt in here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_END = re.compile(r"(?<=[?？!！。\n])|(?<=[.…])\s")
_QUESTION = re.compile(r"[?？]\s*$")
_LONGEST = 4000
_MOST = 5
_SURE = 0.35

Ask = Callable[[str], Sequence[tuple[str, float]]]
"""Gives (key, score 0 … 1) for a text, best first."""


def questions(text: str) -> list[str]:
    """The sentences of a message that are questions, at most five."""
    sentences = (sentence.strip() for sentence in _END.split(text[:_LONGEST]))
    return [one for one in sentences if _QUESTION.search(one) and len(one) > 2][:_MOST]


def answers(text: str, ask: Ask) -> list[str]:
    """The keys of the replies that answer the questions of a message, each once, in their order.

    Empty unless there are at least two questions with two different answers that are rather sure.
    """
    asked = questions(text)
    if len(asked) < 2:
        return []
    best = (next(iter(ask(question)), None) for question in asked)
    keys = dict.fromkeys(one[0] for one in best if one is not None and one[1] >= _SURE)
    return list(keys) if len(keys) > 1 else []


def fit_steps(score: float) -> int:
    """A score in the four steps that the list shows."""
    return 4 if score >= 0.75 else 3 if score >= 0.5 else 2 if score >= 0.25 else 1
