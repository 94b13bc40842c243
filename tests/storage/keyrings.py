"""Keyrings as shops meet them: working, forgetful, locked, missing."""

from __future__ import annotations

from keyring.errors import KeyringLocked, NoKeyringError


class WorkingKeyring:
    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class ForgetfulKeyring(WorkingKeyring):
    """Takes everything and keeps nothing, as keyring's null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class NoKeyring(WorkingKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError


class LockedKeyring(WorkingKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked
