"""The text engine and its commands stand on nothing but the standard library and word lists."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import pkgutil, sys
import shopdesk.language
for module in pkgutil.iter_modules(shopdesk.language.__path__, "shopdesk.language."):
    __import__(module.name)
heavy = {"PySide6", "sqlalchemy", "sqlcipher3", "babel", "pypinyin", "opencc", "keyring"}
print(sorted(name for name in heavy if sys.modules.get(name) is not None))
"""


def test_importing_the_text_engine_loads_nothing_heavy() -> None:
    run = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
