from __future__ import annotations

import sys
from pathlib import Path

import pytest

from shopdesk.desktop import paths
from shopdesk.errors import UsageError


def test_the_data_folder_is_the_one_the_command_line_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOPDESK_DATA", str(tmp_path / "from the environment"))
    assert paths.data_folder(tmp_path / "named") == tmp_path / "named"


def test_else_the_one_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOPDESK_DATA", str(tmp_path))
    assert paths.data_folder() == tmp_path


def test_else_the_users_own(home: Path) -> None:
    assert home in paths.data_folder().parents or sys.platform == "win32"


def test_a_relative_data_folder_becomes_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder(Path("shop")) == tmp_path / "shop"


def test_the_home_of_nobody_is_a_known_error() -> None:
    with pytest.raises(UsageError):
        paths.data_folder(Path("~nobody-of-this-name/shop"))


def test_in_a_checkout_resources_lie_beside_the_program() -> None:
    assert (paths.resources() / "replies").is_dir()
    assert paths.translations().name == "i18n"


def test_in_a_frozen_bundle_they_lie_in_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"
    assert paths.translations() == tmp_path / "resources" / "i18n"


def test_in_an_installed_wheel_they_lie_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_bundle" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.resources() == tmp_path / "_bundle" / "resources"
