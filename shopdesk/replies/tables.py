"""The tables of the replies wing.

A change here needs a migration in `storage/migrations/versions`; a test compares the two.
`folded` holds a variant's texts as the search folds them, `triggers` one phrase a line, `parts` a
JSON list.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from shopdesk.storage.columns import UtcDateTime
from shopdesk.storage.tables import metadata

reply = Table(
    "reply",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("stage", Text, nullable=False),
    Column("favourite", Boolean, nullable=False, default=False),
    Column("deleted_at", UtcDateTime),
)

variant = Table(
    "variant",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reply_id", ForeignKey("reply.id", ondelete="CASCADE"), nullable=False),
    Column("language", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("triggers", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("builtin", Text),
    UniqueConstraint("reply_id", "language"),
)

wording = Table(
    "wording",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("variant_id", ForeignKey("variant.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("tone", Text, nullable=False),
    Column("parts", Text, nullable=False),
    Column("best", Boolean, nullable=False, default=False),
)

reply_use = Table(
    "reply_use",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reply_id", ForeignKey("reply.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("language", Text, nullable=False),
    Column("wording_id", Integer),
    Column("used_at", UtcDateTime, nullable=False, index=True),
)
"""One copy of a reply; `wording_id` is no reference, so that counts outlive an edited wording."""

shop_value = Table(
    "shop_value",
    metadata,
    Column("name", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

builtin_seen = Table(
    "builtin_seen",
    metadata,
    Column("key", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("digest", Text, nullable=False),
)
"""The digest of the built-in text that was last shown to the owner."""

draft = Table(
    "draft",
    metadata,
    Column("name", Text, primary_key=True),
    Column("payload", Text, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
)

library_state = Table(
    "library_state",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("snapshot", LargeBinary),
    Column("snapshot_revision", Integer),
    CheckConstraint("id = 1", name="single_row"),
)

missed_search = Table(
    "missed_search",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("query", Text, nullable=False),
    Column("language", Text),
    Column("searched_at", UtcDateTime, nullable=False),
)
