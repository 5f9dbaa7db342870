"""Shifts and duty records, and what a shift is summed up by."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shifts",
        *_texts("id", "number", "job_number", "name", "pattern", "pattern_names", "day"),
        *_instants("planned_begin", "planned_end", "arrive_by", "started_at"),
        *_texts("readiness", "opened_by", "opened_by_name", "open_reason"),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        *_texts("closed_by", "closed_by_name", "close_reason", "remarks"),
        sa.Column("unseen", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
        sa.UniqueConstraint("number", name=op.f("uq_shifts_number")),
    )
    op.create_index(op.f("ix_shifts_job_number_started_at"), "shifts", ["job_number", "started_at"])
    op.create_index(op.f("ix_shifts_pattern_day"), "shifts", ["pattern", "day"])
    op.create_index(op.f("ix_shifts_started_at"), "shifts", ["started_at"])
    op.create_index(op.f("ix_shifts_journal_seq"), "shifts", ["journal_seq"])
    still_open, unseen = sa.text("ended_at IS NULL"), sa.text("unseen > 0")
    op.create_index(
        "ix_shifts_open", "shifts", ["job_number"], unique=True, sqlite_where=still_open, postgresql_where=still_open
    )
    op.create_index("ix_shifts_unseen", "shifts", ["job_number"], sqlite_where=unseen, postgresql_where=unseen)
    op.create_table(
        "duty_records",
        *_texts("id", "number", "pattern", "pattern_names", "day"),
        *_instants("planned_begin", "planned_end"),
        *_texts("figures", "remarks", "signed_by", "signed_by_name"),
        *_instants("signed_at", "head_entries"),
        *_texts("head_link", "content_hash", "supplements"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_records")),
        sa.UniqueConstraint("number", name=op.f("uq_duty_records_number")),
    )
    op.create_index(op.f("ix_duty_records_pattern_day"), "duty_records", ["pattern", "day"], unique=True)
    op.create_index(op.f("ix_duty_records_planned_begin"), "duty_records", ["planned_begin"])
    op.create_index(op.f("ix_duty_records_journal_seq"), "duty_records", ["journal_seq"])
    op.create_table(
        "duty_drafts",
        *_texts("pattern", "day", "remarks", "job_number", "name"),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("pattern", "day", name=op.f("pk_duty_drafts")),
    )
    op.create_index(op.f("ix_escalation_steps_at"), "escalation_steps", ["at"])
    op.create_index(op.f("ix_escalations_due_at"), "escalations", ["due_at"])
    op.create_index(op.f("ix_seats_since"), "seats", ["since"])


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _instants(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=False) for name in names]
