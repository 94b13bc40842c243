"""The key of the database: where it is kept, how it is moved, how it is recovered."""

from __future__ import annotations

from shopdesk.storage.vault.slots import PROTECTIONS, Access, Protection
from shopdesk.storage.vault.vault import Vault

__all__ = ["PROTECTIONS", "Access", "Protection", "Vault"]
