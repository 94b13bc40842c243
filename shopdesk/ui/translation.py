"""The window's language: loads translations, and changes them while the window is open."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from shopdesk.errors import KnownError
from shopdesk.ui.messages import worded
from shopdesk.ui.window_messages import WINDOW_MESSAGES

log = logging.getLogger(__name__)

WINDOW_LANGUAGES: Final = {
    "zh_CN": "中文",
    "ko": "한국어",
    "en": "English",
    "sr": "Српски",
    "sr@latin": "Srpski",
}
"""The languages the window speaks, each by its own name."""

_LOCALES: Final = {
    "zh_CN": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    "ko": QLocale(QLocale.Language.Korean),
    "en": QLocale(QLocale.Language.English),
    "sr": QLocale(QLocale.Language.Serbian, QLocale.Script.CyrillicScript, QLocale.Country.Serbia),
    "sr@latin": QLocale(
        QLocale.Language.Serbian, QLocale.Script.LatinScript, QLocale.Country.Serbia
    ),
}


def said(error: KnownError) -> str:
    """The sentence for a known error in the window's language."""
    translate = partial(QCoreApplication.translate, "messages")
    return worded(error, translate, WINDOW_MESSAGES)


def system_language() -> str:
    """The first language of the system's list that the window speaks, English if there is none."""
    for name in QLocale.system().uiLanguages():
        parts = name.replace("-", "_").lower().split("_")
        if parts[0] == "sr":
            return "sr@latin" if "latn" in parts else "sr"
        for code in WINDOW_LANGUAGES:
            if code.lower().split("_")[0] == parts[0]:
                return code
    return "en"


class Translation:
    """Holds the translators of one application; `folder` has the compiled `shopdesk_*.qm`.

    Every language is loaded by itself: a missing or damaged file leaves that language in English
    and the others untouched.
    """

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._worn: list[QTranslator] = []
        self.language = "en"

    def speak(self, code: str) -> str:
        """Change to a language (`auto`: the system's); returns the language's code.

        Widgets get a LanguageChange event; numbers and dates follow the default locale.
        """
        wanted = system_language() if code not in WINDOW_LANGUAGES else code
        for translator in self._worn:
            self._app.removeTranslator(translator)
        self._worn = []
        QLocale.setDefault(_LOCALES[wanted])
        self._load(
            Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase", wanted
        )
        if not self._load(self._folder, "shopdesk", wanted) and wanted != "en":
            log.warning("no translation for %s in the translations folder", wanted)
        self.language = wanted
        return wanted

    def _load(self, folder: Path, name: str, code: str) -> bool:
        path = folder / f"{name}_{code}.qm"
        translator = QTranslator(self._app)
        if not path.is_file() or not translator.load(str(path)):
            return False
        self._app.installTranslator(translator)
        self._worn.append(translator)
        return True
