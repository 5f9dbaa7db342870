"""Review marks, nominated calls, who revealed numbers, saved filters, and what lists of calls are sorted by."""

import sqlalchemy as sa
from alembic import op

from agent_console.store.call_figures import count_all

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "call_figures",
        *_texts("call_id"),
        *_instants("answered_at"),
        sa.Column("violations", sa.Integer(), nullable=False),
        *_texts("severity"),
        sa.PrimaryKeyConstraint("call_id", name=op.f("pk_call_figures")),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_call_figures_call_id")),
        sqlite_with_rowid=False,
    )
    count_all(op.get_bind())
    for column in ("violations", "severity"):
        op.create_index(op.f(f"ix_call_figures_{column}_answered_at"), "call_figures", [column, "answered_at"])
    for column in ("subject", "outcome", "talk_seconds"):
        op.create_index(op.f(f"ix_calls_{column}_answered_at"), "calls", [column, "answered_at"])
    counted = ["answered_at", "kind", "job_number", "talk_seconds"]
    op.create_index(op.f(f"ix_calls_{'_'.join(counted)}"), "calls", counted)
    op.create_index(op.f("ix_phrase_hits_rule_call_id"), "phrase_hits", ["rule", "call_id"])
    op.create_index(op.f("ix_corrections_at"), "corrections", ["at"])
    op.create_index(op.f("ix_escalations_sent_at"), "escalations", ["sent_at"])
    op.create_table(
        "review_marks",
        *_texts("id", "call_id", "call_number", "job_number", "agent", "verdict", "first_verdict", "comment"),
        *_texts("by", "by_name"),
        *_instants("at"),
        *_texts("state"),
        *_instants_or_null("seen_at", "disputed_at"),
        *_texts("dispute"),
        *_instants_or_null("settled_at"),
        *_texts("settled_by", "settled_by_name", "settlement"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_instants("journal_seq"),
        *_texts("seal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_marks")),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_review_marks_call_id")),
    )
    for columns in (["call_id"], ["job_number", "state"], ["at", "id"], ["state"], ["journal_seq"]):
        op.create_index(op.f(f"ix_review_marks_{'_'.join(columns)}"), "review_marks", columns)
    op.create_table(
        "nominations",
        *_texts("id", "call_number", "job_number"),
        *_instants("at"),
        *_texts("by", "by_name", "reason"),
        *_instants_or_null("ended_at"),
        *_texts("ended_by"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_instants("journal_seq"),
        *_texts("seal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nominations")),
        sa.ForeignKeyConstraint(["id"], ["calls.id"], name=op.f("fk_nominations_id")),
    )
    op.create_table(
        "reveals",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        *_texts("job_number"),
        *_instants("at"),
        sa.Column("steady", sa.Float(), nullable=False),
        *_texts("boot"),
        sa.Column("alerted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_reveals")),
    )
    op.create_index(op.f("ix_reveals_job_number_seq"), "reveals", ["job_number", "seq"])
    op.execute(
        "INSERT INTO reveals (seq, job_number, at, steady, boot, alerted)"
        " SELECT seq, who, at, 0, '', false FROM journal WHERE act = 'call.revealed'"
    )
    op.create_table(
        "reveal_alerts",
        *_texts("id", "job_number", "name"),
        *_instants("at"),
        sa.Column("revealed", sa.Integer(), nullable=False),
        *_texts("told"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_instants("journal_seq"),
        *_texts("seal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reveal_alerts")),
    )
    op.create_index(op.f("ix_reveal_alerts_at"), "reveal_alerts", ["at"])
    op.create_table(
        "saved_filters",
        *_texts("person_id", "name", "filter"),
        *_instants("kept_at"),
        sa.PrimaryKeyConstraint("person_id", "name", name=op.f("pk_saved_filters")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_saved_filters_person_id")),
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _instants(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=False) for name in names]


def _instants_or_null(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=True) for name in names]
