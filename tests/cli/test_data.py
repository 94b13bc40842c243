"""`shopdesk data …` as a script sees it: exit codes, JSON, one line for an error."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from shopdesk.cli import data, main
from shopdesk.storage.opening import open_shop


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(main, "FAMILIES", {"data": "shopdesk.cli.data"})
    monkeypatch.setattr("shopdesk.storage.vault.sealing.MEMORY_KIB", 64)
    monkeypatch.setattr("shopdesk.storage.engine.BUSY_SECONDS", 0.05)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return tmp_path / "shop"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command; gives its exit code, its JSON and its standard error."""

    def command(*arguments: str | Path) -> tuple[int, Any, str]:
        code = main.main(["--data-dir", str(folder), "data", *map(str, arguments), "--json"])
        out, err = capsys.readouterr()
        return code, json.loads(out), err

    return command


def test_info_tells_where_the_data_is_and_what_is_in_it(run: Any, folder: Path) -> None:
    code, answer, _ = run("info")
    assert code == 0
    assert answer["path"] == str(folder / "shop.db")
    assert answer["size"] == (folder / "shop.db").stat().st_size
    assert answer["protection"] == "keyring"
    assert answer["rows"]["reply"] == 0
    assert answer["last_backup"] is None
    assert answer["cipher"].startswith("SQLCipher 4")


def test_info_speaks_to_people_as_well(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--data-dir", str(folder), "data", "info"]) == 0
    assert "The key is kept in the system's keyring." in capsys.readouterr().out


def test_check_finds_a_whole_database_whole(run: Any) -> None:
    code, answer, _ = run("check")
    assert code == 0
    assert answer["ok"]
    assert list(answer["checks"]) == [
        "quick_check",
        "cipher_integrity_check",
        "foreign_key_check",
        "schema",
        "key",
    ]


def test_check_finds_one_wrong_bit(run: Any, folder: Path) -> None:
    run("info")
    content = bytearray((folder / "shop.db").read_bytes())
    content[len(content) // 2] ^= 1
    (folder / "shop.db").write_bytes(content)
    code, answer, err = run("check")
    assert code == 1
    assert not answer["ok"]
    assert answer["checks"]["cipher_integrity_check"]
    assert err.count("\n") == 1


def test_backup_without_a_name_goes_into_the_backups_folder(run: Any, folder: Path) -> None:
    code, answer, _ = run("backup")
    assert code == 0
    assert Path(answer["path"]).parent == folder / "backups"
    assert run("info")[1]["last_backup"] is not None


def test_restore_brings_a_backup_back(run: Any, folder: Path, tmp_path: Path) -> None:
    run("backup", tmp_path / "copy.db")
    (folder / "shop.db").write_bytes(b"spoilt")
    assert run("info")[0] == 1
    code, answer, _ = run("restore", tmp_path / "copy.db")
    assert code == 0
    assert answer["path"] == str(folder / "shop.db")
    assert run("check")[1]["ok"]


def test_restore_is_refused_while_the_window_has_the_database(
    run: Any, folder: Path, tmp_path: Path
) -> None:
    run("backup", tmp_path / "copy.db")
    with open_shop(folder):
        code, answer, err = run("restore", tmp_path / "copy.db")
    assert code == 1
    assert answer["error"]["code"] == "storage.busy"
    assert err == answer["error"]["message"] + "\n"


def test_restore_on_a_new_computer_reads_the_recovery_phrase(
    run: Any, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_shop(tmp_path / "old") as old:
        data.backup(old.database, tmp_path / "copy.db")
        phrase = old.vault.recovery_phrase()
    monkeypatch.setattr(sys, "stdin", io.StringIO(phrase.upper() + "\n"))
    assert run("restore", tmp_path / "copy.db", "--recovery")[0] == 0
    assert run("check")[1]["ok"]


def test_protect_moves_the_key(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOPDESK_PASSPHRASE", "žuta patka")
    for arguments in (["passphrase"], ["keyfile", "--file", tmp_path / "stick.key"], ["keyring"]):
        code, answer, _ = run("protect", *arguments)
        assert (code, answer["old_place_cleared"]) == (0, True)
        assert run("info")[1]["protection"] == arguments[0]


def test_a_new_passphrase_replaces_the_old_one(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOPDESK_PASSPHRASE", "old")
    run("protect", "passphrase")
    monkeypatch.setenv("SHOPDESK_NEW_PASSPHRASE", "new")
    assert run("protect", "passphrase")[0] == 0
    assert run("info")[1]["error"]["code"] == "storage.passphrase_wrong"
    monkeypatch.setenv("SHOPDESK_PASSPHRASE", "new")
    assert run("info")[0] == 0


def test_without_a_terminal_a_missing_passphrase_is_an_error(run: Any) -> None:
    code, answer, _ = run("protect", "passphrase")
    assert code == 1
    assert answer["error"]["code"] == "storage.passphrase_needed"


def test_on_a_terminal_the_passphrase_is_asked_for(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    typed = ["duck", "duck", "duck"]
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: typed.pop())
    assert run("protect", "passphrase")[0] == 0
    assert run("info")[0] == 0


def test_two_different_new_passphrases_change_nothing(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = ["duck", "goose"]
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: typed.pop())
    assert run("protect", "passphrase")[1]["error"]["code"] == "storage.passphrases_differ"
    assert run("info")[1]["protection"] == "keyring"


def test_a_lost_keyring_entry_is_mended_with_the_recovery_phrase(
    run: Any, folder: Path, memory_keyring: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_shop(folder) as shop:
        phrase = shop.vault.recovery_phrase()
    memory_keyring.entries.clear()
    assert run("info")[1]["error"]["code"] == "storage.keyring_entry_missing"
    monkeypatch.setattr(sys, "stdin", io.StringIO(phrase))
    assert run("protect", "keyring", "--recovery")[0] == 0
    assert run("info")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["restore", "gone.db"], "storage.file_missing"),
        (["backup", "no/such/folder/copy.db"], "storage.folder_missing"),
        (["protect", "keyfile", "--file", "no/such/stick.key"], "storage.folder_missing"),
    ],
)
def test_a_known_error_is_one_line_and_exit_code_one(
    run: Any, arguments: list[str], code: str
) -> None:
    exit_code, answer, err = run(*arguments)
    assert exit_code == 1
    assert answer["error"]["code"] == code
    assert err == answer["error"]["message"] + "\n"


def test_the_demonstration_tells_about_itself_and_is_gone(run: Any, folder: Path) -> None:
    code = main.main(["--data-dir", str(folder), "--demo", "data", "info"])
    assert code == 0
    assert not folder.exists()


def test_the_demonstrations_data_is_not_replaced(folder: Path, tmp_path: Path) -> None:
    command = ["--data-dir", str(folder), "--demo", "data", "restore", str(tmp_path / "copy.db")]
    assert main.main(command) == 1
    assert not folder.exists()


@pytest.mark.parametrize("arguments", [[], ["protect", "hope"], ["restore"]])
def test_wrong_usage_is_exit_code_two(folder: Path, arguments: list[str]) -> None:
    assert main.main(["--data-dir", str(folder), "data", *arguments]) == 2
    assert not folder.exists()


def test_a_task_that_nobody_watches_is_not_asked_for_a_passphrase(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "shopdesk", "--data-dir", tmp_path, "data", "protect", "passphrase"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 1
    assert b"SHOPDESK_PASSPHRASE" in run.stderr
