from __future__ import annotations

import pytest
from argon2 import low_level  # noqa: F401  (imported once, outside the tests' times)


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHOPDESK_PASSPHRASE", raising=False)
    monkeypatch.setattr("shopdesk.storage.vault.sealing.MEMORY_KIB", 64)
    monkeypatch.setattr("shopdesk.storage.vault.sealing.ROUNDS", 1)
