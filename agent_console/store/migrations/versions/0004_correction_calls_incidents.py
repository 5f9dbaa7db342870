"""Correction calls, and incidents with equipment faults."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "correction_calls",
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in (
                "id", "call_id", "call_number", "owner", "caller", "caller_name", "subject", "found_by", "reason",
                "right_answer", "origin", "state", "told",
            )
        ),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction_calls")),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_correction_calls_call_id")),
    )  # fmt: skip
    op.create_index(op.f("ix_correction_calls_call_id"), "correction_calls", ["call_id"])
    op.create_index(op.f("ix_correction_calls_origin_call_id"), "correction_calls", ["origin", "call_id"])
    due = sa.text("state = 'due'")
    op.create_index(
        "ix_correction_calls_due", "correction_calls", ["owner", "opened_at"], sqlite_where=due, postgresql_where=due
    )
    op.create_table(
        "incidents",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("kind", "what", "place", "effect", "opened_by", "opened_by_name")
        ),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("notify", sa.String(), nullable=False),
        sa.Column("cleared_at", sa.BigInteger(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("cleared_by", "cleared_by_name", "remedy")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incidents")),
        sa.UniqueConstraint("number", name=op.f("uq_incidents_number")),
    )
    for column in ("cleared_at", "opened_at", "journal_seq"):
        op.create_index(op.f(f"ix_incidents_{column}"), "incidents", [column])
