"""`shopdesk` opens the window; `shopdesk COMMAND …` serves scripts. Parses arguments only."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window, or run one command; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from shopdesk.cli import main as command_line

    return command_line.main(given)


if __name__ == "__main__":
    sys.exit(main())
