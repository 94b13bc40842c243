"""The replies in the database: reading and writing whole replies, uses, shop values, drafts.

Every method works inside the caller's unit of work and neither begins nor commits. The order of
replies is the order of their ids: the built-in library first, in the shop's order, then the
owner's own.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, func, insert, select, update

from shopdesk.language.codes import LANGUAGES, Language
from shopdesk.language.fold import fold
from shopdesk.replies.model import Reply, Stage, Tone, Use, Variant, Wording
from shopdesk.replies.tables import (
    builtin_seen,
    draft,
    library_state,
    missed_search,
    reply,
    reply_use,
    shop_value,
    variant,
    wording,
)
from shopdesk.storage.database import Work


class SqlReplyStore:
    """The `ReplyStore` of `ports`, on SQLAlchemy Core."""

    def all(self, work: Work) -> list[Reply]:
        """Every reply that is not deleted."""
        return list(self._read(work, select(reply).where(reply.c.deleted_at.is_(None))))

    def get(self, work: Work, key: str) -> Reply | None:
        """One reply, or None if it is not there or deleted."""
        found = select(reply).where(reply.c.key == key, reply.c.deleted_at.is_(None))
        return next(self._read(work, found), None)

    def count(self, work: Work) -> int:
        """How many replies there are."""
        return work.connection.scalar(select(func.count()).where(reply.c.deleted_at.is_(None))) or 0

    def phrases(self, work: Work) -> Iterator[tuple[str, Stage, Variant]]:
        """Key, stage and variant of every reply and language, without the wordings, one by one."""
        rows = work.connection.execute(
            select(reply.c.key, reply.c.stage, variant)
            .join(reply, reply.c.id == variant.c.reply_id)
            .where(reply.c.deleted_at.is_(None))
        )
        for row in rows:
            yield row.key, Stage(row.stage), _variant(row, ())

    def keys(self, work: Work) -> set[str]:
        """All keys in use, those of deleted replies too."""
        return set(work.connection.scalars(select(reply.c.key)))

    def save(self, work: Work, one: Reply) -> None:
        """Write a reply as it now is: new, changed, or back from being deleted."""
        reply_id = self._save_reply(work, one)
        kept = {code: self._save_variant(work, reply_id, v) for code, v in one.variants.items()}
        gone = delete(variant).where(variant.c.reply_id == reply_id)
        work.connection.execute(gone.where(variant.c.language.not_in(list(kept))))
        self._bump(work)

    def add_all(self, work: Work, replies: Iterable[Reply]) -> None:
        """Write many replies whose keys are not there yet; about ten times as fast as `save`."""
        first = (work.connection.scalar(select(func.max(reply.c.id))) or 0) + 1
        first_variant = (work.connection.scalar(select(func.max(variant.c.id))) or 0) + 1
        listed = list(replies)
        variants = [
            (number, v) for number, r in enumerate(listed, first) for v in r.variants.values()
        ]
        _insert(work, reply, [{"id": n, **_reply_row(r)} for n, r in enumerate(listed, first)])
        _insert(
            work,
            variant,
            [
                {"id": n, "reply_id": r, **_variant_row(v)}
                for n, (r, v) in enumerate(variants, first_variant)
            ],
        )
        _insert(
            work,
            wording,
            [
                row
                for n, (_, v) in enumerate(variants, first_variant)
                for row in _wording_rows(n, v.wordings)
            ],
        )
        self._bump(work)

    def delete(self, work: Work, key: str, at: datetime) -> None:
        """Mark a reply as deleted; `save` brings it back with its uses."""
        work.connection.execute(update(reply).where(reply.c.key == key).values(deleted_at=at))
        self._bump(work)

    def mark(self, work: Work, key: str, *, favourite: bool) -> None:
        """Set or take away the star."""
        work.connection.execute(update(reply).where(reply.c.key == key).values(favourite=favourite))

    def favourites(self, work: Work) -> set[str]:
        """The keys of the starred replies."""
        starred = select(reply.c.key).where(reply.c.favourite, reply.c.deleted_at.is_(None))
        return set(work.connection.scalars(starred))

    def record_uses(self, work: Work, uses: Iterable[Use]) -> None:
        """Write down copies of replies; a key that is gone is passed over."""
        listed = list(uses)
        keys = {use.key for use in listed}
        wanted = reply.c.key.in_(keys) if len(keys) < 100 else reply.c.key.is_not(None)
        found = work.connection.execute(select(reply.c.key, reply.c.id).where(wanted))
        ids = {row.key: row.id for row in found}
        rows = [
            {"reply_id": ids[use.key], "language": use.language}
            | {"wording_id": use.wording_id, "used_at": use.at}
            for use in listed
            if use.key in ids
        ]
        _insert(work, reply_use, rows)

    def uses(self, work: Work, since: datetime) -> list[Use]:
        """The uses since a moment, oldest first."""
        joined = select(
            reply.c.key, reply_use.c.language, reply_use.c.wording_id, reply_use.c.used_at
        )
        rows = work.connection.execute(
            joined.join(reply, reply.c.id == reply_use.c.reply_id)
            .where(reply_use.c.used_at >= since)
            .order_by(reply_use.c.used_at, reply_use.c.id)
        )
        return [Use(*row) for row in rows]

    def shop_values(self, work: Work) -> dict[tuple[str, str], str]:
        """The shop's own values by field name and language."""
        rows = work.connection.execute(select(shop_value))
        return {(row.name, row.language): row.value for row in rows}

    def save_shop_values(self, work: Work, values: Mapping[tuple[str, str], str]) -> None:
        """Set shop values; an empty one is taken out."""
        for (name, language), value in values.items():
            where = (shop_value.c.name == name) & (shop_value.c.language == language)
            work.connection.execute(delete(shop_value).where(where))
            if value.strip():
                row = {"name": name, "language": language, "value": value}
                work.connection.execute(insert(shop_value).values(row))

    def builtin_seen(self, work: Work) -> dict[tuple[str, str], str]:
        """The digests of the built-in texts that the owner has been shown, by key and language."""
        rows = work.connection.execute(select(builtin_seen))
        return {(row.key, row.language): row.digest for row in rows}

    def see_builtin(self, work: Work, digests: Mapping[tuple[str, str], str]) -> None:
        """Remember built-in texts as shown."""
        for (key, language), digest in digests.items():
            where = (builtin_seen.c.key == key) & (builtin_seen.c.language == language)
            work.connection.execute(delete(builtin_seen).where(where))
            row = {"key": key, "language": language, "digest": digest}
            work.connection.execute(insert(builtin_seen).values(row))

    def drafts(self, work: Work) -> dict[str, str]:
        """Typed text that was not finished when the program ended, by the name of its place."""
        return {row.name: row.payload for row in work.connection.execute(select(draft))}

    def save_draft(self, work: Work, name: str, payload: str | None, at: datetime) -> None:
        """Keep unfinished text, or forget it (None)."""
        work.connection.execute(delete(draft).where(draft.c.name == name))
        if payload is not None:
            row = {"name": name, "payload": payload, "saved_at": at}
            work.connection.execute(insert(draft).values(row))

    def miss(self, work: Work, query: str, language: str | None, at: datetime) -> None:
        """Write down a search that found nothing."""
        row = {"query": query, "language": language, "searched_at": at}
        work.connection.execute(insert(missed_search).values(row))

    def snapshot(self, work: Work) -> bytes | None:
        """The packed search index, if it is of the library as it now is."""
        row = work.connection.execute(select(library_state)).one_or_none()
        return row.snapshot if row is not None and row.snapshot_revision == row.revision else None

    def revision(self, work: Work) -> int:
        """A number that grows with every change of the library."""
        return work.connection.scalar(select(library_state.c.revision)) or 0

    def save_snapshot(self, work: Work, snapshot: bytes, revision: int) -> None:
        """Keep the packed search index of a revision."""
        values = {"snapshot": snapshot, "snapshot_revision": revision}
        work.connection.execute(update(library_state).values(values))

    def _bump(self, work: Work) -> None:
        raised = update(library_state).values(revision=library_state.c.revision + 1)
        if not work.connection.execute(raised).rowcount:
            work.connection.execute(insert(library_state).values(id=1, revision=1))

    def _save_reply(self, work: Work, one: Reply) -> int:
        found = work.connection.scalar(select(reply.c.id).where(reply.c.key == one.key))
        if found is None:
            result = work.connection.execute(insert(reply).values(_reply_row(one)))
            (found,) = result.inserted_primary_key or (0,)
        else:
            work.connection.execute(
                update(reply).where(reply.c.id == found).values(**_reply_row(one), deleted_at=None)
            )
        return int(found)

    def _save_variant(self, work: Work, reply_id: int, one: Variant) -> int:
        where = (variant.c.reply_id == reply_id) & (variant.c.language == one.language)
        found = work.connection.scalar(select(variant.c.id).where(where))
        row = {"reply_id": reply_id, **_variant_row(one)}
        if found is None:
            (found,) = work.connection.execute(
                insert(variant).values(row)
            ).inserted_primary_key or (0,)
        else:
            work.connection.execute(update(variant).where(variant.c.id == found).values(row))
        self._save_wordings(work, int(found), one.wordings)
        return int(found)

    def _save_wordings(self, work: Work, variant_id: int, wordings: tuple[Wording, ...]) -> None:
        """Known wordings keep their ids, so that their counts of use stay theirs."""
        work.connection.execute(delete(wording).where(wording.c.variant_id == variant_id))
        for row in _wording_rows(variant_id, wordings):
            work.connection.execute(insert(wording).values(row))

    def _read(self, work: Work, replies: Select[Any]) -> Iterator[Reply]:
        found = work.connection.execute(replies.order_by(reply.c.id)).all()
        only = [row.id for row in found] if len(found) < 100 else None
        variants = self._variants(work, only)
        for row in found:
            yield Reply(row.key, Stage(row.stage), variants.get(row.id, {}), row.favourite)

    def _variants(
        self, work: Work, reply_ids: list[int] | None
    ) -> dict[int, dict[Language, Variant]]:
        chosen = select(variant)
        said = select(wording).order_by(wording.c.variant_id, wording.c.position)
        if reply_ids is not None:
            chosen = chosen.where(variant.c.reply_id.in_(reply_ids))
            inside = select(variant.c.id).where(variant.c.reply_id.in_(reply_ids))
            said = said.where(wording.c.variant_id.in_(inside))
        wordings: dict[int, list[Wording]] = defaultdict(list)
        for row in work.connection.execute(said):
            wordings[row.variant_id].append(_wording(row))
        variants: dict[int, dict[Language, Variant]] = defaultdict(dict)
        for row in sorted(
            work.connection.execute(chosen), key=lambda r: LANGUAGES.index(r.language)
        ):
            variants[row.reply_id][row.language] = _variant(row, tuple(wordings[row.id]))
        return variants


def _insert(work: Work, table: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        work.connection.execute(insert(table), rows)


def _reply_row(one: Reply) -> dict[str, Any]:
    return {"key": one.key, "stage": str(one.stage), "favourite": one.favourite}


def _variant_row(one: Variant) -> dict[str, Any]:
    texts = (one.title, *one.triggers, *(part for w in one.wordings for part in w.parts))
    return {
        "language": one.language,
        "title": one.title,
        "triggers": "\n".join(" ".join(trigger.split()) for trigger in one.triggers),
        "folded": "\n".join(map(fold, texts)),
        "changed_at": one.changed_at,
        "builtin": one.builtin,
    }


def _wording_rows(variant_id: int, wordings: tuple[Wording, ...]) -> Iterator[dict[str, Any]]:
    for position, one in enumerate(wordings):
        row = {
            "variant_id": variant_id,
            "position": position,
            "tone": str(one.tone),
            "parts": json.dumps(list(one.parts), ensure_ascii=False),
            "best": one.best,
        }
        yield row if one.id is None else {"id": one.id, **row}


def _variant(row: Row[Any], wordings: tuple[Wording, ...]) -> Variant:
    triggers = tuple(row.triggers.split("\n")) if row.triggers else ()
    return Variant(row.language, row.title, triggers, wordings, row.changed_at, row.builtin)


def _wording(row: Row[Any]) -> Wording:
    return Wording(Tone(row.tone), tuple(json.loads(row.parts)), row.best, row.id)
