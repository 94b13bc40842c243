"""Text files: reading one whose encoding nobody wrote down, writing one whole or not at all."""

from __future__ import annotations

import codecs
from contextlib import suppress
from pathlib import Path

from shopdesk.errors import KnownError

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is read at all; a library of ten thousand replies has about five million."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EAST_ASIAN = ("gb18030", "cp949", "big5", "cp1251", "cp1250")


class UnreadableFile(KnownError):
    """A file that cannot be opened or read; data: `path`, `reason`."""

    code = "exchange.unreadable"


class TooLarge(KnownError):
    """A file beyond `LARGEST`; data: `path`, `size` in bytes."""

    code = "exchange.too_large"


def read_text(path: Path) -> tuple[str, str]:
    """The text of a file and its encoding: by its mark, UTF-8, else what fits the bytes best."""
    data = _read(path)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _guessed(data, path)


def write_text(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a file so that a failure leaves the old one. Raises UnreadableFile."""
    if not path.name or _is_something_else(path):
        raise UnreadableFile(path=str(path), reason="it is no file")
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_text(text, encoding=encoding, errors="replace", newline="")
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise UnreadableFile(path=str(path), reason=error.strerror or "not writable") from error


def _is_something_else(path: Path) -> bool:
    """A folder or a device, which must not be replaced; of what cannot be seen writing tells."""
    with suppress(OSError):
        return path.exists() and not path.is_file()
    return False


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise TooLarge(path=str(path), size=size)
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path=str(path), reason=error.strerror or "unreadable") from error


def _guessed(data: bytes, path: Path) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=[*_EAST_ASIAN, "utf_16"]).best()
    if best is None or "\0" in str(best):
        raise UnreadableFile(path=str(path), reason="not a text file")
    return str(best), best.encoding
