"""How often the right reply is suggested for a labelled buyer's message.

    python tests/suggestion/evaluate.py            the held-out half, a table
    python tests/suggestion/evaluate.py --split tune --misses

`messages.csv` was written apart from the trigger phrases. Each row has the one right reply (`key`)
and rarely a second that is as right (`also`); the strict columns do not count the second. Language
detection is part of what is measured: a message taken for another language is a miss.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from shopdesk.desktop import paths
from shopdesk.language.codes import LANGUAGES
from shopdesk.replies.library import read_library
from shopdesk.replies.suggest import Suggester
from shopdesk.replies.understanding import understand

MESSAGES = Path(__file__).with_name("messages.csv")


@dataclass(frozen=True)
class Answer:
    """A labelled message and the keys suggested for it, best first."""

    language: str
    text: str
    right: frozenset[str]
    key: str
    suggested: tuple[str, ...]

    def hit(self, within: int, *, strict: bool = False) -> bool:
        """Whether a right reply is among the first ones."""
        right = {self.key} if strict else self.right
        return bool(right & set(self.suggested[:within]))


def answers(split: str) -> list[Answer]:
    """Every message of a split with what is suggested for it."""
    suggester = Suggester.of(read_library(paths.resources() / "replies"), LANGUAGES)
    found = []
    with MESSAGES.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            if split in (row["split"], "all"):
                language = understand(row["text"]).language or "en"
                suggested = tuple(s.key for s in suggester.suggest(row["text"], language))
                right = frozenset(filter(None, (row["key"], row["also"])))
                found.append(Answer(row["lang"], row["text"], right, row["key"], suggested))
    return found


def share(given: Iterable[Answer], within: int, *, strict: bool = False) -> float:
    """The share of messages whose right reply is among the first ones."""
    hits = [answer.hit(within, strict=strict) for answer in given]
    return sum(hits) / len(hits)


def main() -> None:
    """Print the table, and on request what was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--split", choices=("held", "tune", "all"), default="held")
    parser.add_argument("--misses", action="store_true", help="also list the messages missed")
    options = parser.parse_args()
    given = answers(options.split)
    print(f"{'language':10}{'messages':>9}{'top-1':>8}{'top-3':>8}{'strict 1':>10}{'strict 3':>10}")
    for language in (*LANGUAGES, "all"):
        chosen = [a for a in given if language in (a.language, "all")]
        figures = (share(chosen, n, strict=strict) for strict in (False, True) for n in (1, 3))
        columns = "".join(f"{100 * f:{w}.1f}" for f, w in zip(figures, (8, 8, 10, 10), strict=True))
        print(f"{language:10}{len(chosen):9}{columns}")
    if options.misses:
        for answer in given:
            if not answer.hit(1):
                print(f"{answer.language}  {answer.key:26} {answer.suggested[:3]}  {answer.text!r}")


if __name__ == "__main__":
    main()
