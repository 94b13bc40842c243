from __future__ import annotations

import json
import logging
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from shopdesk.storage.failures import FolderMissing, WrongKey
from shopdesk.storage.vault import Access, Protection, Vault
from shopdesk.storage.vault import keyrings as real_keyrings
from shopdesk.storage.vault.failures import (
    KeyExists,
    KeyFileDamaged,
    KeyFileMissing,
    KeyLost,
    KeyringEntryMissing,
    KeyringLocked,
    KeyringUnavailable,
    PassphraseNeeded,
    PassphraseWrong,
    VaultDamaged,
)
from shopdesk.storage.vault.recovery import key_of

from .keyrings import ForgetfulKeyring, LockedKeyring, NoKeyring, WorkingKeyring

PROTECTIONS: list[Protection] = ["keyring", "passphrase", "keyfile"]


def full_access(tmp_path: Path) -> Access:
    return Access("žuta patka", tmp_path / "stick.key", WorkingKeyring())


def no_proof(_key: bytes) -> None:
    raise AssertionError("the vault file tells enough")


@pytest.mark.parametrize("protection", PROTECTIONS)
def test_a_key_comes_back_from_its_place(tmp_path: Path, protection: Protection) -> None:
    access = full_access(tmp_path)
    made = Vault.create(tmp_path, access, protection)
    opened = Vault.open(tmp_path, access)
    assert opened.key == made.key
    assert opened.protection == protection


@pytest.mark.parametrize("old", PROTECTIONS)
@pytest.mark.parametrize("new", PROTECTIONS)
def test_a_key_moves_to_another_place_and_stays_the_same(
    tmp_path: Path, old: Protection, new: Protection
) -> None:
    access = full_access(tmp_path)
    vault = Vault.create(tmp_path, access, old)
    assert vault.change(new, access)
    assert vault.protection == new
    assert Vault.open(tmp_path, access).key == vault.key


def test_every_vault_has_its_own_key(tmp_path: Path) -> None:
    keyring = WorkingKeyring()
    one = Vault.create(tmp_path / "one", Access(keyring=keyring))
    other = Vault.create(tmp_path / "other", Access(keyring=keyring))
    assert one.key != other.key
    assert len(keyring.entries) == 2


def test_the_old_place_forgets_the_key(tmp_path: Path) -> None:
    keyring = WorkingKeyring()
    vault = Vault.create(tmp_path, Access(keyring=keyring))
    vault.change("keyfile", Access(keyring=keyring))
    assert keyring.entries == {}
    vault.change("passphrase", Access("duck"))
    assert not (tmp_path / "shop.key").exists()


def test_a_new_passphrase_replaces_the_old_one(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, Access("old"), "passphrase")
    vault.change("passphrase", Access("new"))
    assert Vault.open(tmp_path, Access("new")).key == vault.key
    with pytest.raises(PassphraseWrong):
        Vault.open(tmp_path, Access("old"))


@pytest.mark.parametrize("keyring", [NoKeyring, ForgetfulKeyring, LockedKeyring])
def test_moving_to_a_keyring_that_does_not_work_changes_nothing(
    tmp_path: Path, keyring: Callable[[], WorkingKeyring]
) -> None:
    vault = Vault.create(tmp_path, Access(), "keyfile")
    with pytest.raises((KeyringUnavailable, KeyringLocked)):
        vault.change("keyring", Access(keyring=keyring()))
    assert vault.protection == "keyfile"
    assert Vault.open(tmp_path, Access()).key == vault.key


def test_moving_to_a_stick_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    access = Access(keyring=WorkingKeyring(), keyfile=tmp_path / "unplugged" / "shop.key")
    vault = Vault.create(tmp_path, access)
    with pytest.raises(FolderMissing):
        vault.change("keyfile", access)
    assert Vault.open(tmp_path, access).protection == "keyring"


@pytest.mark.parametrize("name", ["vault.json", "shop.db"])
def test_there_is_never_a_second_key(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("here already")
    with pytest.raises(KeyExists):
        Vault.create(tmp_path, Access(keyring=WorkingKeyring()))
    assert (tmp_path / name).read_text() == "here already"


@pytest.mark.parametrize("keyring", [NoKeyring, ForgetfulKeyring, LockedKeyring])
class TestWithoutAWorkingKeyring:
    def test_creation_fails_and_leaves_nothing(
        self, tmp_path: Path, keyring: Callable[[], WorkingKeyring]
    ) -> None:
        with pytest.raises((KeyringUnavailable, KeyringLocked)):
            Vault.create(tmp_path, Access(keyring=keyring()))
        assert list(tmp_path.iterdir()) == []

    def test_a_caller_who_says_so_gets_a_key_file_and_is_told(
        self, tmp_path: Path, keyring: Callable[[], WorkingKeyring]
    ) -> None:
        vault = Vault.create(tmp_path, Access(keyring=keyring()), fall_back=True)
        assert vault.protection == "keyfile"

    def test_a_passphrase_is_preferred_to_a_key_file(
        self, tmp_path: Path, keyring: Callable[[], WorkingKeyring]
    ) -> None:
        vault = Vault.create(tmp_path, Access("duck", keyring=keyring()), fall_back=True)
        assert vault.protection == "passphrase"
        assert not (tmp_path / "shop.key").exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no owner-only mode")
@pytest.mark.parametrize("name", ["shop.key", "vault.json"])
def test_key_file_and_vault_are_readable_by_their_owner_only(tmp_path: Path, name: str) -> None:
    Vault.create(tmp_path, Access(), "keyfile")
    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_a_key_file_that_moved_is_found_where_the_caller_says(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, Access(), "keyfile")
    elsewhere = (tmp_path / "shop.key").rename(tmp_path / "moved.key")
    assert Vault.open(tmp_path, Access(keyfile=elsewhere)).key == vault.key


def test_a_data_folder_may_be_moved_with_its_key_file(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path / "old", Access(), "keyfile")
    (tmp_path / "old").rename(tmp_path / "new")
    assert Vault.open(tmp_path / "new", Access()).key == vault.key


def test_a_first_start_that_broke_off_after_the_key_file_goes_on_with_it(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, Access(), "keyfile")
    (tmp_path / "vault.json").unlink()
    assert Vault.create(tmp_path, Access(), "keyfile").key == vault.key


def test_a_file_that_is_no_key_is_not_overwritten(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Marija")
    vault = Vault.create(tmp_path, Access("duck"), "passphrase")
    with pytest.raises(KeyFileDamaged):
        vault.change("keyfile", Access("duck", letter))
    assert letter.read_text() == "Dear Marija"


def test_a_missing_key_file_is_named(tmp_path: Path) -> None:
    Vault.create(tmp_path, Access(), "keyfile")
    (tmp_path / "shop.key").unlink()
    with pytest.raises(KeyFileMissing) as caught:
        Vault.open(tmp_path, Access())
    assert caught.value.data["path"] == tmp_path / "shop.key"


@pytest.mark.parametrize("content", [b"", b"no key", b"\xff" * 40, b"ab" * 31])
def test_a_key_file_without_a_key_is_damaged(tmp_path: Path, content: bytes) -> None:
    Vault.create(tmp_path, Access(), "keyfile")
    (tmp_path / "shop.key").write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        Vault.open(tmp_path, Access())


def test_another_shops_key_file_is_the_wrong_key(tmp_path: Path) -> None:
    Vault.create(tmp_path, Access(), "keyfile")
    (tmp_path / "shop.key").write_text("00" * 32)
    with pytest.raises(WrongKey):
        Vault.open(tmp_path, Access())


def test_a_passphrase_is_needed_and_must_be_right(tmp_path: Path) -> None:
    Vault.create(tmp_path, Access("ključ"), "passphrase")
    with pytest.raises(PassphraseNeeded):
        Vault.open(tmp_path, Access())
    with pytest.raises(PassphraseWrong):
        Vault.open(tmp_path, Access("kljuc"))


def test_the_same_passphrase_in_another_unicode_form_opens(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, Access("배송"), "passphrase")
    decomposed = "\u1107\u1162\u1109\u1169\u11bc"
    assert Vault.open(tmp_path, Access(decomposed)).key == vault.key


def test_a_tampered_check_value_does_not_open(tmp_path: Path) -> None:
    Vault.create(tmp_path, Access(), "keyfile")
    for tampered in ("", "ж", "\ud800"):
        values = {**json.loads((tmp_path / "vault.json").read_text()), "check": tampered}
        (tmp_path / "vault.json").write_text(json.dumps(values))
        with pytest.raises(WrongKey):
            Vault.open(tmp_path, Access())


@pytest.mark.parametrize("name", ["salt", "body", "mac"])
def test_a_tampered_lock_does_not_open(tmp_path: Path, name: str) -> None:
    Vault.create(tmp_path, Access("duck"), "passphrase")
    values = json.loads((tmp_path / "vault.json").read_text())
    text = values["slots"][0][name]
    values["slots"][0][name] = ("B" if text[0] == "A" else "A") + text[1:]
    (tmp_path / "vault.json").write_text(json.dumps(values))
    with pytest.raises(PassphraseWrong):
        Vault.open(tmp_path, Access("duck"))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"version": 2}',
        '{"version": 1, "slots": []}',
        "\x00",
        pytest.param('{"a":' + "[" * 100_000, id="deep"),
    ],
)
def test_a_damaged_vault_file_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "vault.json").write_text(content)
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path, Access())


@pytest.mark.parametrize("memory", [0, -1, 2**40])
def test_absurd_costs_of_a_passphrase_lock_are_damage(tmp_path: Path, memory: int) -> None:
    Vault.create(tmp_path, Access("duck"), "passphrase")
    values = json.loads((tmp_path / "vault.json").read_text())
    values["slots"][0]["memory_kib"] = memory
    (tmp_path / "vault.json").write_text(json.dumps(values))
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path, Access("duck"))


def test_a_database_without_a_vault_file_has_lost_its_key(tmp_path: Path) -> None:
    with pytest.raises(KeyLost):
        Vault.open(tmp_path, Access())


def test_a_keyring_that_lost_the_key_says_so(tmp_path: Path) -> None:
    Vault.create(tmp_path, Access(keyring=WorkingKeyring()))
    with pytest.raises(KeyringEntryMissing):
        Vault.open(tmp_path, Access(keyring=WorkingKeyring()))


def test_the_recovery_phrase_puts_the_key_back_into_the_keyring(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, Access(keyring=WorkingKeyring()))
    emptied = Access(keyring=WorkingKeyring())
    recovered = Vault.recover(tmp_path, key_of(vault.recovery_phrase()), emptied, no_proof)
    assert recovered.protection == "keyring"
    assert Vault.open(tmp_path, emptied).key == vault.key


def test_the_recovery_phrase_works_without_any_keyring(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, Access(keyring=WorkingKeyring()))
    access = Access(keyring=NoKeyring())
    assert Vault.recover(tmp_path, vault.key, access, no_proof).protection == "keyfile"
    assert Vault.open(tmp_path, access).key == vault.key


def test_a_forgotten_passphrase_is_replaced_by_a_new_one(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, Access("forgotten"), "passphrase")
    Vault.recover(tmp_path, vault.key, Access("new"), no_proof)
    assert Vault.open(tmp_path, Access("new")).key == vault.key


def test_another_shops_recovery_phrase_is_refused(tmp_path: Path) -> None:
    Vault.create(tmp_path, Access(), "keyfile")
    before = (tmp_path / "vault.json").read_bytes()
    with pytest.raises(WrongKey):
        Vault.recover(tmp_path, bytes(32), Access(), no_proof)
    assert (tmp_path / "vault.json").read_bytes() == before


def test_no_secret_shows_in_representations_or_logs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    access = Access("žuta patka", keyring=NoKeyring())
    vault = Vault.create(tmp_path, access, fall_back=True)
    shown = repr(vault) + repr(access) + caplog.text + (tmp_path / "vault.json").read_text()
    assert "patka" not in shown
    assert vault.key.hex() not in shown
    assert vault.recovery_phrase().split()[0] not in shown


def test_a_windows_bundle_names_its_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends import Windows

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(Windows, "WinVaultKeyring", WorkingKeyring)
    assert isinstance(real_keyrings.system_keyring(), WorkingKeyring)
