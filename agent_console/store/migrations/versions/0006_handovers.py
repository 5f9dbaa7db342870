"""Handovers with the flags that come back, who holds what was handed over, and drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "handovers",
        *_texts("id", "number", "state", "outgoing", "outgoing_name", "shift_id", "shift_number"),
        *_instants("begin", "cut", "after", "entries"),
        *_texts("to", "incoming", "incoming_name"),
        *_instants("signed_at"),
        sa.Column("sealed_at", sa.BigInteger(), nullable=True),
        sa.Column("item_count", sa.Integer(), nullable=False),
        sa.Column("key_count", sa.Integer(), nullable=False),
        *_texts("items", "figures", "note", "ticked", "signatures", "content"),
        sa.Column("head_entries", sa.BigInteger(), nullable=True),
        *_texts("head_link", "supplements"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_instants("journal_seq"),
        *_texts("seal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handovers")),
        sa.UniqueConstraint("number", name=op.f("uq_handovers_number")),
    )
    for columns in (["outgoing", "entries"], ["cut", "id"], ["shift_id"], ["journal_seq"]):
        op.create_index(op.f(f"ix_handovers_{'_'.join(columns)}"), "handovers", columns)
    unsigned = sa.text("state IN ('signed', 'refused')")
    op.create_index(
        "ix_handovers_unsigned", "handovers", ["outgoing"], sqlite_where=unsigned, postgresql_where=unsigned
    )
    op.create_table(
        "handover_flags",
        *_texts("id", "handover"),
        *_instants("at"),
        *_texts("by", "by_name", "text", "target", "number", "reason"),
        sa.Column("cleared_at", sa.BigInteger(), nullable=True),
        *_texts("cleared_by", "cleared_by_name"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_instants("journal_seq"),
        *_texts("seal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_flags")),
    )
    op.create_index(op.f("ix_handover_flags_cleared_at"), "handover_flags", ["cleared_at"])
    op.create_table(
        "handover_holds",
        *_texts("target", "holder"),
        *_instants("since"),
        sa.Column("carried", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("target", name=op.f("pk_handover_holds")),
    )
    op.create_table(
        "handover_drafts",
        *_texts("handover_id", "agent_id"),
        *_instants("kept_at"),
        *_texts("record"),
        sa.PrimaryKeyConstraint("handover_id", name=op.f("pk_handover_drafts")),
        sa.ForeignKeyConstraint(["agent_id"], ["people.id"], name=op.f("fk_handover_drafts_agent_id")),
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _instants(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=False) for name in names]
