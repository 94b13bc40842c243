"""Translations of the window: `python i18n/build.py update|compile|check`.

update   reads the sources' words into the .ts files, and derives sr@latin from sr
compile  writes resources/i18n/*.qm (not in git; quick: only what is out of date)
check    fails on an unfinished translation, a lost placeholder or accelerator, a stale sr@latin

lupdate and lrelease come with PySide6. Translators edit shopdesk_zh_CN.ts, shopdesk_ko.ts,
shopdesk_sr.ts and the plural forms in shopdesk_en.ts; glossary.md has the words to use.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
COMPILED = ROOT / "resources" / "i18n"
TRANSLATED = {"zh_CN": 1, "ko": 1, "sr": 3, "en": 2}
"""The languages that people translate into, and how many plural forms each has."""

DERIVED = "sr@latin"
PLACEHOLDER = re.compile(r"%n|%\d|\{\w*\}|&(?=\w)")


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code."""
    commands: dict[str, Callable[[], int]] = {
        "update": update,
        "compile": compile_all,
        "check": check,
    }
    if len(arguments) != 1 or arguments[0] not in commands:
        sys.stderr.write(__doc__ or "")
        return 2
    return commands[arguments[0]]()


def update() -> int:
    """Read the words of the sources into the .ts files; what is no longer used goes."""
    sources = HERE / "sources.lst"
    found = sorted((ROOT / "shopdesk").rglob("*.py"))
    sources.write_text("\n".join(path.as_posix() for path in found), "utf-8")
    try:
        for language in TRANSLATED:
            plural = ["-pluralonly"] if language == "en" else []
            _qt_tool(
                "lupdate", f"@{sources}", "-silent", "-no-obsolete", "-locations", "none",
                "-sort-messages", "-tr-function-alias", "QT_TRANSLATE_NOOP+=_N",
                "-source-language", "en", "-target-language", language, *plural,
                "-ts", str(_ts(language)),
            )  # fmt: skip
    finally:
        sources.unlink()
    _ts(DERIVED).write_text(latin_from_cyrillic(), "utf-8", newline="\n")
    return 0


def latin_from_cyrillic() -> str:
    """The .ts of Serbian in Latin script, from Serbian in Cyrillic."""
    sys.path.insert(0, str(ROOT))
    from shopdesk.language.serbian import to_latin

    tree = ET.parse(_ts("sr"))  # noqa: S314 -- our own file
    for message in tree.iter("message"):
        for text in _forms(message):
            text.text = to_latin(text.text or "") or None
    body = ET.tostring(tree.getroot(), encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_all() -> int:
    """Compile every language that is out of date."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for language in (*TRANSLATED, DERIVED):
        source, target = _ts(language), COMPILED / f"shopdesk_{language}.qm"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            _qt_tool("lrelease", "-silent", str(source), "-qm", str(target))
    return 0


def check() -> int:
    """Say what is unfinished or was lost; returns 1 if anything is."""
    faults = [fault for language in TRANSLATED for fault in faults_in(language)]
    if latin_from_cyrillic() != _ts(DERIVED).read_text("utf-8"):
        faults.append(f"{DERIVED}: not derived from the present sr; run update")
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    return 1 if faults else 0


def faults_in(language: str) -> Iterator[str]:
    """Every fault of one language, a line each."""
    tree = ET.parse(_ts(language))  # noqa: S314 -- our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            where = f"{language}: {context.findtext('name')}: {source}"
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{where}: unfinished"
                continue
            forms = [form.text or "" for form in _forms(message)]
            if message.get("numerus") and len(forms) != TRANSLATED[language]:
                yield f"{where}: {len(forms)} plural forms"
            singular = language == "en" and bool(message.get("numerus"))
            for at, form in enumerate(forms):
                if not form.strip():
                    yield f"{where}: empty"
                elif _marks(form) != _marks(source) and not (singular and at == 0):
                    yield f"{where}: placeholders differ in {form!r}"


def _forms(message: ET.Element) -> list[ET.Element]:
    """The translation's texts: its plural forms, or itself."""
    translation = message.find("translation")
    if translation is None:
        return []
    return translation.findall("numerusform") or [translation]


def _marks(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text))


def _ts(language: str) -> Path:
    return HERE / f"shopdesk_{language}.ts"


def _qt_tool(name: str, *arguments: str) -> None:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("PySide6")
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(spec.origin).parent / f"{name}{suffix}"
    subprocess.run([str(tool), *arguments], check=True)  # noqa: S603 -- PySide6's own tool


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
