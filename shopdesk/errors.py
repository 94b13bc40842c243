"""What the world did to us, as opposed to what we did wrong.

Every error that a user can cause or meet (a damaged file, a full disk, a wrong key, an unclosed
brace) is a `KnownError`: a stable `code` and the data that belongs to it, never a sentence.
`ui.messages` words the codes, for the window and for the command line. Anything else that is
raised is a bug and reaches the crash dialog.
"""

from __future__ import annotations

from typing import ClassVar


class KnownError(Exception):
    """Something outside the program went wrong in a way the program knows.

    `code` is dotted and stable (`storage.wrong_key`); subclasses set it, or the constructor gets
    it. `data` holds plain values for the wording (`path`, `line`, `field` …), never customer data
    that may not be logged.
    """

    code: ClassVar[str] = "unknown"

    def __init__(self, **data: object) -> None:
        self.data: dict[str, object] = data
        super().__init__(self.code, data)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.data.items())
        return f"{self.code}({details})"


class UsageError(KnownError):
    """The caller of a command asked for something that does not exist (wrong key, wrong tone)."""

    code = "usage"
