"""The checker's better words in the place of a marked one, in the stored template."""

from __future__ import annotations

from dataclasses import replace

from shopdesk.replies.composing import Composition
from shopdesk.replies.model import Wording
from shopdesk.replies.wording import WordingWarning


def replaced(whole: Composition, warning: WordingWarning) -> tuple[Wording, ...] | None:
    """All wordings with the word replaced in the shown one; None if it came from a value."""
    place = whole.wording % len(whole.wordings)
    word, instead = warning.word, warning.instead
    if whole.language == "sr-Latn":
        from shopdesk.language.serbian import to_cyrillic

        word, instead = to_cyrillic(word), to_cyrillic(instead)
    shown = whole.wordings[place]
    part = shown.parts[warning.part]
    if word not in part:
        return None
    parts = list(shown.parts)
    parts[warning.part] = part.replace(word, instead, 1)
    wordings = list(whole.wordings)
    wordings[place] = replace(shown, parts=tuple(parts))
    return tuple(wordings)
