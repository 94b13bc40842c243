"""The built-in library, and a shop in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopdesk.app import Services, build
from shopdesk.clock import FixedClock
from shopdesk.desktop import paths
from shopdesk.replies.library import read_library
from shopdesk.replies.model import Reply
from shopdesk.replies.shelf import Shelf
from shopdesk.storage.opening import open_shop

NOW = datetime(2026, 7, 25, 3, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def builtin() -> list[Reply]:
    return read_library(paths.resources() / "replies")


@pytest.fixture(scope="session")
def shelf(builtin: list[Reply]) -> Shelf:
    return Shelf.of(builtin)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def services(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """A new shop of its own, its key in a file."""
    shop = open_shop(tmp_path / "shop", protection="keyfile", clock=clock)
    yield build(shop, paths.resources(), clock)
    shop.close()
