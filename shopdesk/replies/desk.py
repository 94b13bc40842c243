"""The owner's work on one buyer: language, values, what is chosen, what Enter does now.

Buttons, Enter and the hint line all ask `next_action`, so they can never disagree. The desk knows
neither windows nor databases: whoever uses it puts text on the clipboard and counts uses.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from shopdesk.language.codes import Output, as_output, stored
from shopdesk.language.template import TemplateError
from shopdesk.replies.cards import masked
from shopdesk.replies.composing import Composer, Composition, Part
from shopdesk.replies.deskmodel import (
    Action,
    Copied,
    CopyPart,
    Fill,
    Nothing,
    Source,
    Use,
    Value,
    Write,
    read_values,
)
from shopdesk.replies.fields import Field, FieldCatalogue
from shopdesk.replies.model import Reply, Stage
from shopdesk.replies.ownvalues import with_own
from shopdesk.replies.shopvalues import in_language
from shopdesk.replies.staged import Staged, staged

HISTORY: Final = 20
"""So many copied texts are remembered."""

_ASIDE: Final = 20


@dataclass(frozen=True, slots=True)
class _Aside:
    """What was cleared away, to be brought back."""

    query: str
    message: str | None
    values: Mapping[str, Value] | None = None


class Desk:
    """One buyer at a time; `next_customer` makes room for another."""

    def __init__(
        self, composer: Composer, output: Output, shop: Mapping[tuple[str, str], str] | None = None
    ) -> None:
        self._composer = composer
        self._shop = dict(shop or {})
        self._values: dict[str, Value] = {}
        self._aside: deque[_Aside] = deque(maxlen=_ASIDE)
        self._done: set[int] = set()
        self._replies: tuple[Reply, ...] = ()
        self._wording: int | None = None
        self._staged: Staged | None = None
        self.output: Output = output
        self.query = ""
        self.message: str | None = None
        self.history: deque[Copied] = deque(maxlen=HISTORY)
        self.last_stage: Stage | None = None
        self.trouble: TemplateError | None = None

    # What is chosen

    @property
    def replies(self) -> tuple[Reply, ...]:
        """The reply on the desk, or the answers of one message in order."""
        return self._replies

    @property
    def reply(self) -> Reply | None:
        """The reply on the desk, the first where there are several."""
        return self._replies[0] if self._replies else None

    @property
    def composition(self) -> Composition | None:
        """The chosen replies filled in; None without one, or without text in this language."""
        return self._staged.whole if self._staged else None

    @property
    def several(self) -> bool:
        """Whether answers to several questions lie ready as one staged copy."""
        return len(self._replies) > 1

    def choose(self, *replies: Reply) -> None:
        """Put a reply on the desk, or the answers to a message in the buyer's order."""
        same = [one.key for one in replies] == [one.key for one in self._replies]
        self._replies = replies
        if not same:
            self._wording, self._done = None, set()
        self._compose()

    def choose_wording(self, place: int) -> None:
        """Take another of the competing wordings."""
        self._wording, self._done = place, set()
        self._compose()

    def write_in(self, output: Output) -> None:
        """Change the buyer's language; the values stay."""
        if output != self.output:
            self.output, self._done = output, set()
            self._compose()

    # Values

    def value(self, name: str) -> Value | None:
        """What a field holds: the buyer's value, else the shop's own in this language."""
        if name in self._values:
            return self._values[name]
        text = self._shop_values().get(name)
        return Value(text, Source.SETTINGS) if text else None

    @property
    def catalogue(self) -> FieldCatalogue:
        """The fields that replies may carry."""
        return self._composer.catalogue

    @property
    def has_values(self) -> bool:
        """Whether anything is known of this buyer."""
        return bool(self._values)

    def field(self, name: str) -> Field:
        """A field as the catalogue knows it."""
        return self.catalogue[name]

    def fill(self, name: str, text: str, source: Source = Source.TYPED) -> None:
        """Set a buyer's value; an empty one gives way to the shop's own; no card is kept whole."""
        if text:
            self._values[name] = Value(self.catalogue.kept(name, text), source)
        else:
            self._values.pop(name, None)
        self._compose()

    def learn(self, found: Iterable[tuple[str, str]]) -> None:
        """Take what a message says (field, value); what was typed by hand stays."""
        typed = {n: v for n, v in self._values.items() if v.source is Source.TYPED}
        said = {n: Value(self.catalogue.kept(n, v), Source.MESSAGE) for n, v in found if v.strip()}
        self._values = said | typed
        self._compose()

    def set_shop(self, shop: Mapping[tuple[str, str], str]) -> None:
        """Take the shop's own values, by field name and language."""
        self._shop = dict(shop)
        self._compose()

    # Copying

    def next_action(self) -> Action:
        """What Enter does now."""
        if not self._replies:
            return Nothing()
        part, whole = self.next_part(), self.composition
        if part is None or whole is None:
            return Write(self._replies[0].key, self.output)
        gap = self._gap([whole.parts[part]])
        return gap or CopyPart(part, len(whole.parts), part in self._done)

    def next_part(self) -> int | None:
        """The part that comes next: the first not copied yet, or the first again."""
        if self.composition is None:
            return None
        left = (n for n in range(len(self.composition.parts)) if n not in self._done)
        return next(left, 0)

    def is_copied(self, part: int) -> bool:
        """Whether a part was copied since the reply was chosen."""
        return part in self._done

    def take(self, part: int | None = None) -> Copied | Fill | None:
        """The text of one part, or of all with None; a gap is named instead. None without a text.

        Nothing has happened yet: `copied` says so once the text is on the clipboard.
        """
        whole = self.composition
        if whole is None:
            return None
        if part is None:
            return self._gap(whole.parts) or Copied(whole.whole, None)
        return self._gap([whole.parts[part]]) or Copied(whole.parts[part].text, part)

    def copied(self, copied: Copied) -> tuple[Use, ...]:
        """Tick what is on the clipboard now; returns the replies that this is the first use of."""
        self.history.append(copied)
        if self._staged is None:
            return ()
        owners = self._staged.owners
        taken = range(len(owners)) if copied.part is None else (copied.part,)
        if len(self._done) >= len(owners):
            self._done = set()
        begun = {owners[n].key for n in self._done}
        self._done |= set(taken)
        self.last_stage = self._stage_of(owners[taken[-1]].key)
        fresh = {owners[n].key: owners[n] for n in taken if owners[n].key not in begun}
        return tuple(Use(key, one.wordings[one.wording].id) for key, one in fresh.items())

    @property
    def parts_left(self) -> int:
        """How many parts have not been copied since the reply was chosen."""
        return len(self.composition.parts) - len(self._done) if self.composition else 0

    @property
    def last_copied(self) -> Copied | None:
        """What was copied last."""
        return self.history[-1] if self.history else None

    # Clearing and bringing back

    def clear_query(self) -> None:
        """Empty the top field; `bring_back` restores it."""
        self._put_aside()
        self.query = ""

    def close_message(self) -> None:
        """Leave the buyer's message; `bring_back` restores it."""
        self._put_aside()
        self.message = None

    def next_customer(self) -> None:
        """Forget this buyer's values and texts; `bring_back` restores them."""
        if self._values or self.query or self.message:
            self._aside.append(_Aside(self.query, self.message, dict(self._values)))
        self._values, self._done = {}, set()
        self.query, self.message, self.last_stage = "", None, None
        self._compose()

    def bring_back(self) -> bool:
        """Restore what was cleared last; False if there is nothing."""
        if not self._aside:
            return False
        aside = self._aside.pop()
        self.query, self.message = aside.query, aside.message
        if aside.values is not None:
            self._values = {**aside.values, **self._values}
            self._compose()
        return True

    def draft(self) -> dict[str, object]:
        """All that a crash must not lose, as plain JSON values; card numbers are shortened."""
        return {
            "output": self.output,
            "query": masked(self.query),
            "message": None if self.message is None else masked(self.message),
            "values": {n: [v.text, str(v.source)] for n, v in self._values.items()},
            "keys": [one.key for one in self._replies],
            "wording": self._wording,
        }

    def restore(self, draft: Mapping[str, object]) -> tuple[str, ...]:
        """Take a draft up again, damaged parts left out; returns the keys of its replies."""
        self.output = as_output(str(draft.get("output", ""))) or self.output
        self.query = str(draft.get("query") or "")
        message = draft.get("message")
        self.message = message if isinstance(message, str) else None
        values = draft.get("values")
        self._values = dict(read_values(values)) if isinstance(values, dict) else {}
        self._compose()
        keys = draft.get("keys")
        return tuple(map(str, keys)) if isinstance(keys, list) else ()

    def _put_aside(self) -> None:
        if self.query or self.message:
            self._aside.append(_Aside(self.query, self.message))

    def _compose(self) -> None:
        values = {name: value.text for name, value in self._values.items()}
        shop = self._shop_values()
        wording = None if self.several else self._wording
        compose = self._composer.compose
        self.trouble = None
        try:
            found = [compose(one, self.output, values, shop, wording) for one in self._replies]
        except TemplateError as error:
            found, self.trouble = [], error
        self._staged = staged(
            [with_own(one, self.catalogue, values) for one in found if one is not None]
        )

    def _shop_values(self) -> dict[str, str]:
        return in_language(self._shop, stored(self.output))

    def _gap(self, parts: Iterable[Part]) -> Fill | None:
        return next((Fill(name) for part in parts for name in part.missing), None)

    def _stage_of(self, key: str) -> Stage | None:
        return next((one.stage for one in self._replies if one.key == key), None)
