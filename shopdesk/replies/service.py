"""The use cases of the replies wing, in the words of the shop.

Every method that touches the store is one unit of work and may take a few milliseconds: the
window calls it through `ui.tasks`, the command line directly. Nothing here keeps state between
calls; the library in memory is the `Shelf` that `load` hands over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from typing import Generic

from shopdesk.clock import Clock
from shopdesk.errors import UsageError
from shopdesk.language.codes import Language
from shopdesk.replies.builtin import BuiltinSource, Offer, Outcome, compare
from shopdesk.replies.dating import dated, first_dated
from shopdesk.replies.keepable import keepable, keepable_text
from shopdesk.replies.keys import free_key
from shopdesk.replies.library import digest
from shopdesk.replies.model import Reply, Stage, Use, Variant
from shopdesk.replies.ports import Backing, ReplyStore, W
from shopdesk.replies.shelf import Shelf
from shopdesk.replies.suggest import LARGE, Suggester
from shopdesk.replies.usage import MEMORY, recency_weighted


@dataclass(frozen=True, slots=True)
class Change:
    """A reply before and after one edit; None where there was or is none."""

    before: Reply | None
    after: Reply | None

    @property
    def key(self) -> str:
        """The reply that changed."""
        one = self.after or self.before
        return one.key if one else ""

    def undone(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything the window needs to start work."""

    shelf: Shelf
    shop_values: Mapping[tuple[str, str], str]
    drafts: Mapping[str, str] = field(default_factory=dict)
    uses: tuple[Use, ...] = ()


class ReplyService(Generic[W]):
    """Replies, their use, the shop's values and the built-in library."""

    def __init__(
        self, backing: Callable[[], Backing[W]], builtin: BuiltinSource, clock: Clock
    ) -> None:
        """`backing` is asked at each use, so that the window may be there before the database."""
        self._backing = backing
        self._builtin = builtin
        self._clock = clock
        self._known = -1  # the revision of the library that shelf and suggester follow

    def _reading(self) -> AbstractContextManager[W]:
        return self._backing().reading()

    def _writing(self) -> AbstractContextManager[W]:
        return self._backing().writing()

    @contextmanager
    def _changing(self) -> Iterator[W]:
        """A unit of work that changes replies, and keeps count of the library's revision."""
        with self._writing() as work:
            before = self._store.revision(work)
            yield work
            after = self._store.revision(work)
        if self._known == before:
            self._known = after

    @property
    def _store(self) -> ReplyStore[W]:
        return self._backing().store

    def load(self) -> Loaded:
        """The library as it is; on the very first start the built-in one is put in before."""
        with self._reading() as work:
            empty = not self._store.revision(work)
        if empty:
            self.take_builtin()
        now = self._clock()
        with self._reading() as work:
            self._known = self._store.revision(work)
            shelf = self._shelf(work)
            uses = self._store.uses(work, now - MEMORY)
            values, drafts = self._store.shop_values(work), self._store.drafts(work)
        shelf.use(recency_weighted(uses, now))
        return Loaded(shelf, values, drafts, tuple(uses))

    def _shelf(self, work: W) -> Shelf:
        packed = self._store.snapshot(work)
        shelf = Shelf.unpacked(packed) if packed else None
        if shelf is None:
            return Shelf.of(self._store.all(work))
        starred = self._store.favourites(work)
        for entry in list(shelf):
            if entry.favourite != (entry.key in starred):
                shelf.star(entry.key, favourite=entry.key in starred)
        return shelf

    def keep(self, shelf: Shelf) -> bool:
        """Pack the library for the next start, as its last act; True if there was need to.

        `shelf` has followed every change of this service. If another program has changed the
        library meanwhile, nothing is kept and the next start builds it anew.
        """
        with self._reading() as work:
            known = self._store.revision(work) == self._known
            if not known or self._store.snapshot(work) is not None:
                return False
        packed = shelf.packed()
        with self._writing() as work:
            self._store.save_snapshot(work, packed, self._known)
        return True

    def reply(self, key: str) -> Reply:
        """One whole reply; raises UsageError for a key that is not there."""
        with self._reading() as work:
            found = self._store.get(work, key)
        if found is None:
            raise UsageError(what=key)
        return found

    def replies(self) -> list[Reply]:
        """Every whole reply, in the shop's order."""
        with self._reading() as work:
            return self._store.all(work)

    def suggester(self, languages: Iterable[Language]) -> Suggester:
        """A suggester for these languages, from the library as it is."""
        with self._reading() as work:
            if self._store.count(work) <= LARGE:
                return Suggester.of(self._store.all(work), languages)
            suggester = Suggester(languages, coarse=True)
            for key, stage, variant in self._store.phrases(work):
                suggester.learn(key, stage, variant)
        return suggester

    def save(self, after: Reply) -> Change:
        """Write an edited or new reply; the languages that changed get the present time.

        Card numbers are shortened and control characters left out, here and in `save_all`.
        """
        with self._changing() as work:
            before = self._store.get(work, after.key)
            written = dated(before, keepable(after), self._clock())
            self._store.save(work, written)
            kept = self._store.get(work, after.key)
        return Change(before, kept)

    def save_all(self, replies: Iterable[Reply]) -> list[Change]:
        """Write many replies of different keys in one transaction: all of them, or none."""
        listed, now = [keepable(reply) for reply in replies], self._clock()
        with self._changing() as work:
            present = {reply.key: reply for reply in self._store.all(work)}
            taken = self._store.keys(work)
            written = [dated(present.get(reply.key), reply, now) for reply in listed]
            self._store.add_all(work, [one for one in written if one.key not in taken])
            for one in written:
                if one.key in taken:
                    self._store.save(work, one)
        return [Change(present.get(one.key), one) for one in written]

    def create(self, stage: Stage, variants: Mapping[Language, Variant]) -> Change:
        """A new reply of the owner's own, under a key made from its title."""
        with self._reading() as work:
            taken = self._store.keys(work)
        title = next((v.title for v in variants.values() if v.title.strip()), "")
        return self.save(Reply(free_key(stage, title, taken), stage, dict(variants)))

    def duplicate(self, key: str, marked: Callable[[str], str] = str) -> Change:
        """A copy of a reply as the owner's own; `marked` words the copy's titles ("… (copy)")."""
        one = self.reply(key)
        variants = {
            language: replace(
                v,
                title=marked(v.title),
                builtin=None,
                wordings=tuple(replace(w, id=None) for w in v.wordings),
            )
            for language, v in one.variants.items()
        }
        return self.create(one.stage, variants)

    def delete(self, key: str) -> Change:
        """Take a reply out; the change, undone, brings it back with its history."""
        before = self.reply(key)
        with self._changing() as work:
            self._store.delete(work, key, self._clock())
        return Change(before, None)

    def undo(self, change: Change) -> Change:
        """Take a change back; returns the change that this was."""
        if change.before is None:
            return self.delete(change.key)
        with self._changing() as work:
            self._store.save(work, change.before)
        return change.undone()

    def star(self, key: str, *, favourite: bool) -> None:
        """Make a reply a favourite, or no longer."""
        with self._writing() as work:
            self._store.mark(work, key, favourite=favourite)

    def copied(self, key: str, language: Language, wording_id: int | None) -> Use:
        """Count a copy to the clipboard."""
        use = Use(key, language, wording_id, self._clock())
        with self._writing() as work:
            self._store.record_uses(work, [use])
        return use

    def record(self, uses: Iterable[Use]) -> None:
        """Write down copies that were made before, in one transaction."""
        with self._writing() as work:
            self._store.record_uses(work, uses)

    def missed(self, query: str, language: str | None) -> None:
        """File a search that found nothing, for the month's report."""
        with self._writing() as work:
            self._store.miss(work, keepable_text(query), language, self._clock())

    def save_shop_values(self, values: Mapping[tuple[str, str], str]) -> None:
        """Set what fills itself (shop, agent, courier …), by field name and language."""
        with self._writing() as work:
            self._store.save_shop_values(work, values)

    def shop_values(self) -> Mapping[tuple[str, str], str]:
        """What fills itself, by field name and language."""
        with self._reading() as work:
            return self._store.shop_values(work)

    def keep_draft(self, name: str, payload: str | None) -> None:
        """Keep what is being typed, so that a crash does not lose it; None forgets it."""
        with self._writing() as work:
            self._store.save_draft(work, name, payload, self._clock())

    def take_builtin(self) -> list[Offer]:
        """Put in what is new in the built-in library; returns what differs from before, as offers.

        The owner's own texts are never touched: a changed built-in text is only offered. Costs
        nothing when the files are the same as at the last time and nothing is open.
        """
        with self._reading() as work:
            seen = self._store.builtin_seen(work)
        if self._builtin.unchanged_since(seen):
            return []
        builtin = self._builtin.replies()  # slow, so before others have to wait
        with self._changing() as work:
            seen = self._store.builtin_seen(work)
            if self._builtin.unchanged_since(seen):  # another program was faster
                return []
            mine = {reply.key: reply for reply in self._store.all(work)}
            outcome = compare(builtin, mine, self._store.keys(work), seen)
            self._take(work, outcome)
        return list(outcome.offers)

    def _take(self, work: W, outcome: Outcome) -> None:
        now = self._clock()
        self._store.add_all(work, [first_dated(reply, now) for reply in outcome.new])
        for reply in outcome.grown:
            self._store.save(work, first_dated(reply, now))
        seen = dict(outcome.seen)
        if not outcome.offers:
            seen |= self._builtin.stamp()
        if seen:
            self._store.see_builtin(work, seen)

    def accept(self, offer: Offer) -> Change:
        """Take a newer built-in text in place of the present one."""
        current = self.reply(offer.key)
        variants = {**current.variants, offer.language: offer.builtin}
        change = self.save(replace(current, variants=variants))
        self.decline(offer)
        return change

    def decline(self, offer: Offer) -> None:
        """Keep the present text; the same built-in text is not offered again."""
        with self._writing() as work:
            self._store.see_builtin(work, {(offer.key, offer.language): digest(offer.builtin)})
