from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from shopdesk.storage.failures import (
    Busy,
    DiskFailure,
    DiskFull,
    FolderMissing,
    ReadOnly,
    StorageError,
    file_failures,
)
from shopdesk.storage.vault import failures as _vault_failures  # noqa: F401  (their classes)
from shopdesk.ui.messages import MESSAGES, worded


def everything_known() -> Iterator[type[StorageError]]:
    waiting = [StorageError]
    while waiting:
        kind = waiting.pop()
        yield kind
        waiting += kind.__subclasses__()


def test_every_failure_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in everything_known()]
    assert len(codes) == len(set(codes))


DATA = {
    "path", "reason", "found", "known", "backup", "wanted", "position", "word", "suggestion"
}  # fmt: skip


@pytest.mark.parametrize("kind", list(everything_known()))
def test_every_failure_has_its_sentence(kind: type[StorageError]) -> None:
    sentence = MESSAGES[kind.code]
    assert {name for _, name, _, _ in Formatter().parse(sentence) if name} <= DATA
    assert len(worded(kind(path="shop.db"))) > 40


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.ENOENT, FolderMissing),
        (errno.EIO, DiskFailure),
    ],
)
def test_what_the_operating_system_reports_is_named(number: int, kind: type[StorageError]) -> None:
    path = Path("shop.db")
    with pytest.raises(kind) as caught, file_failures(path):
        raise OSError(number, "reason")
    assert caught.value.data["path"] == path


def test_a_bug_is_not_taken_for_a_failure_of_the_disk() -> None:
    with pytest.raises(ValueError, match="ours"), file_failures(Path("shop.db")):
        raise ValueError("ours")


@pytest.mark.parametrize(("number", "kind"), [(32, Busy), (21, FolderMissing), (5, ReadOnly)])
def test_windows_says_more_than_access_denied(number: int, kind: type[StorageError]) -> None:
    refused = OSError(errno.EACCES, "Permission denied")
    refused.winerror = number  # what Windows' own OSError carries
    with pytest.raises(kind), file_failures(Path("shop.db")):
        raise refused
