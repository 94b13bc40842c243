"""The window's languages: each by itself, changed while it is open; the files are in order."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from shopdesk.ui.translation import WINDOW_LANGUAGES, Translation, system_language

I18N = Path(__file__).parents[2] / "i18n"

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>Window</name>
    <message><source>Search</source><translation{state}>{text}</translation></message>
</context>
</TS>
"""


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """The developer's command, loaded from its file."""
    spec = importlib.util.spec_from_file_location("i18n_build", I18N / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Translations of one word, in a folder of their own."""
    words = {
        "zh_CN": "搜索",
        "ko": "검색",
        "sr": "Претрага",
        "sr@latin": "Pretraga",
        "en": "Search",
    }
    for language, text in {**words, "en": "Search"}.items():
        file = tmp_path / f"shopdesk_{language}.ts"
        file.write_text(TS.format(language=language[:2], state="", text=text), "utf-8")
    monkeypatch.setattr(build, "HERE", tmp_path)
    monkeypatch.setattr(build, "COMPILED", tmp_path)
    return tmp_path


@pytest.fixture
def translation(folder: Path, build: ModuleType, qapp: QApplication) -> Iterator[Translation]:
    assert build.compile_all() == 0
    made = Translation(qapp, folder)
    yield made
    made.speak("en")


def word() -> str:
    return QCoreApplication.translate("Window", "Search")


def test_the_window_speaks_what_it_is_told_to(translation: Translation) -> None:
    said = {code: (translation.speak(code), word())[1] for code in WINDOW_LANGUAGES}
    assert said == {
        "zh_CN": "搜索",
        "ko": "검색",
        "en": "Search",
        "sr": "Претрага",
        "sr@latin": "Pretraga",
    }


def test_dates_and_numbers_follow_the_language(translation: Translation) -> None:
    translation.speak("sr@latin")
    assert QLocale().script() == QLocale.Script.LatinScript
    translation.speak("ko")
    assert QLocale().language() == QLocale.Language.Korean


def test_a_missing_file_leaves_the_other_languages_alone(
    translation: Translation, folder: Path
) -> None:
    (folder / "shopdesk_ko.qm").unlink()
    (folder / "shopdesk_sr.qm").write_bytes(b"damaged")
    for code in ("ko", "sr"):
        translation.speak(code)
        assert word() == "Search"
    translation.speak("zh_CN")
    assert word() == "搜索"


def test_an_unknown_language_is_the_system_s(translation: Translation) -> None:
    assert translation.speak("auto") == system_language() == translation.language
    assert system_language() in WINDOW_LANGUAGES


def test_an_unfinished_translation_is_a_fault(build: ModuleType, folder: Path) -> None:
    file = folder / "shopdesk_ko.ts"
    file.write_text(TS.format(language="ko", state=' type="unfinished"', text=""), "utf-8")
    assert list(build.faults_in("ko")) == ["ko: Window: Search: unfinished"]
    assert list(build.faults_in("zh_CN")) == []


@pytest.mark.parametrize(
    ("source", "translated", "faulty"),
    [
        ("Part {number} of {count}", "{count}段中的第{number}段", False),
        ("Part {number} of {count}", "第{number}段", True),
        ("%n replies", "条", True),
        ("Fish &amp; chips", "鱼和薯条", False),
        ("&amp;Open", "打开", True),
    ],
)
def test_a_lost_placeholder_is_a_fault(
    source: str, translated: str, faulty: bool, build: ModuleType, folder: Path
) -> None:
    text = TS.format(language="zh_CN", state="", text=translated)
    file = folder / "shopdesk_zh_CN.ts"
    file.write_text(text.replace("<source>Search<", f"<source>{source}<"), "utf-8")
    assert bool(list(build.faults_in("zh_CN"))) is faulty


def test_serbian_latin_is_derived_from_cyrillic(build: ModuleType, folder: Path) -> None:
    assert "<translation>Pretraga</translation>" in build.latin_from_cyrillic()


def test_only_what_changed_is_compiled(build: ModuleType, folder: Path) -> None:
    build.compile_all()
    before = {file: file.stat().st_mtime_ns for file in folder.glob("*.qm")}
    build.compile_all()
    assert {file: file.stat().st_mtime_ns for file in folder.glob("*.qm")} == before
    assert len(before) == 5


def assigned_translators(source: str) -> list[int]:
    """The lines where `translate` or `tr` gets another name, which lupdate does not follow."""
    assignments = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assign))
    return [
        node.lineno
        for node in assignments
        if isinstance(node.value, ast.Attribute) and node.value.attr in ("translate", "tr")
    ]


def test_no_alias_hides_the_context_of_a_translation() -> None:
    aliased = {
        path.name: lines
        for path in (I18N.parent / "shopdesk").rglob("*.py")
        if (lines := assigned_translators(path.read_text("utf-8")))
    }
    assert aliased == {}
    assert assigned_translators("tr = QCoreApplication.translate") == [1]


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_every_translation_has_a_context(language: str) -> None:
    assert "<name></name>" not in (I18N / f"shopdesk_{language}.ts").read_text("utf-8")
