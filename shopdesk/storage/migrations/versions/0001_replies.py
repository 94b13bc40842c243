"""The reply library, its use, drafts and shop-wide values."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from shopdesk.storage.columns import UtcDateTime

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables of the replies wing."""
    op.create_table(
        "reply",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("favourite", sa.Boolean, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_reply"),
        sa.UniqueConstraint("key", name="uq_reply_key"),
    )
    op.create_table(
        "variant",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("reply_id", sa.Integer, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("triggers", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.Column("builtin", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_variant"),
        sa.ForeignKeyConstraint(
            ["reply_id"], ["reply.id"], name="fk_variant_reply_id_reply", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("reply_id", "language", name="uq_variant_reply_id_language"),
    )
    op.create_table(
        "wording",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("variant_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("tone", sa.Text, nullable=False),
        sa.Column("parts", sa.Text, nullable=False),
        sa.Column("best", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wording"),
        sa.ForeignKeyConstraint(
            ["variant_id"], ["variant.id"], name="fk_wording_variant_id_variant", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_wording_variant_id", "wording", ["variant_id"])
    op.create_table(
        "reply_use",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("reply_id", sa.Integer, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("wording_id", sa.Integer),
        sa.Column("used_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reply_use"),
        sa.ForeignKeyConstraint(
            ["reply_id"], ["reply.id"], name="fk_reply_use_reply_id_reply", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_reply_use_reply_id", "reply_use", ["reply_id"])
    op.create_index("ix_reply_use_used_at", "reply_use", ["used_at"])
    op.create_table(
        "shop_value",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", "language", name="pk_shop_value"),
    )
    op.create_table(
        "builtin_seen",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", "language", name="pk_builtin_seen"),
    )
    op.create_table(
        "draft",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("saved_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_draft"),
    )
    op.create_table(
        "library_state",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("snapshot", sa.LargeBinary),
        sa.Column("snapshot_revision", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_library_state"),
        sa.CheckConstraint("id = 1", name="ck_library_state_single_row"),
    )
    op.create_table(
        "missed_search",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("searched_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_missed_search"),
    )
