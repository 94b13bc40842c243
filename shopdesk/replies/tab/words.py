"""The tab's own words for stages, tones and languages, and titles in the window's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from shopdesk.language.codes import Language, Output, stored
from shopdesk.replies.fields import Field
from shopdesk.replies.model import Reply, Stage, Tone
from shopdesk.replies.shelf import Entry
from shopdesk.ui.messages import QT_TRANSLATE_NOOP

OWN_NAMES: Final[dict[Output, str]] = {
    "zh": "中文",
    "ko": "한국어",
    "en": "English",
    "sr": "Српски",
    "sr-Latn": "Srpski",
}
"""Languages by the name their speakers give them."""

LETTERS: Final[dict[Language, str]] = {"zh": "中", "ko": "한", "en": "EN", "sr": "СР"}
"""One or two letters for a language variant."""

_STAGES: Final = {
    Stage.GREETING: QT_TRANSLATE_NOOP("Stages", "Greeting"),
    Stage.NEEDS: QT_TRANSLATE_NOOP("Stages", "Needs"),
    Stage.PRODUCT: QT_TRANSLATE_NOOP("Stages", "Product"),
    Stage.PROMOTION: QT_TRANSLATE_NOOP("Stages", "Promotion"),
    Stage.BARGAINING: QT_TRANSLATE_NOOP("Stages", "Bargaining"),
    Stage.PAYMENT: QT_TRANSLATE_NOOP("Stages", "Payment"),
    Stage.CONFIRMATION: QT_TRANSLATE_NOOP("Stages", "Confirmation"),
    Stage.SHIPPING: QT_TRANSLATE_NOOP("Stages", "Shipping"),
    Stage.AFTER_SALES: QT_TRANSLATE_NOOP("Stages", "After-sales"),
    Stage.REVIEW: QT_TRANSLATE_NOOP("Stages", "Review"),
    Stage.FAREWELL: QT_TRANSLATE_NOOP("Stages", "Farewell"),
    Stage.DIFFICULT: QT_TRANSLATE_NOOP("Stages", "Difficult"),
    Stage.FOLLOW_UP: QT_TRANSLATE_NOOP("Stages", "Follow-up"),
}
_TONES: Final = {
    Tone.FRIENDLY: QT_TRANSLATE_NOOP("Tones", "Friendly"),
    Tone.FORMAL: QT_TRANSLATE_NOOP("Tones", "Formal"),
    Tone.PLAYFUL: QT_TRANSLATE_NOOP("Tones", "Playful"),
}


def stage_name(stage: Stage) -> str:
    """A stage in the window's language."""
    return QCoreApplication.translate("Stages", _STAGES[stage])


def tone_name(tone: Tone) -> str:
    """A tone in the window's language."""
    return QCoreApplication.translate("Tones", _TONES[tone])


@dataclass(frozen=True, slots=True)
class WindowWords:
    """What the library has to say in the window's language."""

    language: Output

    def title(self, of: Entry | Reply) -> str:
        """The title of a reply."""
        return self.in_script(of.title(stored(self.language)))

    def field(self, field: Field) -> str:
        """What a form calls a field."""
        return self.in_script(field.called(stored(self.language)))

    def field_in_sentence(self, field: Field) -> str:
        """The same inside a sentence: without the capital that begins a label."""
        name = self.field(field)
        return name[:1].lower() + name[1:] if name[1:2].islower() else name

    def in_script(self, text: str) -> str:
        """A text of the shop in the script of these words: only Serbian has two."""
        if self.language != "sr-Latn":
            return text
        from shopdesk.language.serbian import to_latin

        return to_latin(text)


def window_language() -> Output:
    """The language the window speaks now, from the default locale that `ui.translation` sets."""
    locale = QLocale()
    match locale.language():
        case QLocale.Language.Chinese:
            return "zh"
        case QLocale.Language.Korean:
            return "ko"
        case QLocale.Language.Serbian:
            latin = locale.script() == QLocale.Script.LatinScript
            return "sr-Latn" if latin else "sr"
    return "en"


def window_words() -> WindowWords:
    """The words of the library for the window as it is now."""
    return WindowWords(window_language())
