"""Escalations with their steps and drafts, the letters they are found by, and the numbers of forms."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SQLITE_TRIGGERS = (
    *(
        f"CREATE TRIGGER escalation_steps_no_{verb} BEFORE {verb} ON escalation_steps"
        " BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        for verb in ("update", "delete")
    ),
    "CREATE TRIGGER escalation_steps_no_replace BEFORE INSERT ON escalation_steps"
    " WHEN EXISTS (SELECT 1 FROM escalation_steps WHERE escalation_id = new.escalation_id AND place = new.place)"
    " BEGIN SELECT RAISE(ABORT, 'append-only'); END",
)

POSTGRES_TRIGGERS = (
    "CREATE TRIGGER escalation_steps_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON escalation_steps"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
)


def upgrade() -> None:
    op.create_table(
        "counters",
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", "day", name=op.f("pk_counters")),
    )
    op.create_table(
        "escalations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in (
                "state", "owner", "owner_name", "handler", "call_id", "call_number", "caller", "caller_name", "subject",
                "urgency",
            )
        ),
        sa.Column("special", sa.Boolean(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("callback_until", sa.BigInteger(), nullable=True),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.Column("left_seconds", sa.Integer(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("for_everyone", sa.Boolean(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in (
                "supervision", "similar", "similar_reason", "problem", "tried", "answer", "line", "caller_masked",
            )
        ),
        sa.Column("next_due", sa.BigInteger(), nullable=True),
        sa.Column("entry", sa.BigInteger(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalations")),
        sa.UniqueConstraint("number", name=op.f("uq_escalations_number")),
    )  # fmt: skip
    op.create_index(op.f("ix_escalations_state_next_due"), "escalations", ["state", "next_due"])
    op.create_index(op.f("ix_escalations_owner_state"), "escalations", ["owner", "state"])
    op.create_index(op.f("ix_escalations_entry"), "escalations", ["entry"], unique=True)
    op.create_index(op.f("ix_escalations_subject_entry"), "escalations", ["subject", "entry"])
    for name, columns, where in (
        ("ix_escalations_line", ["line", "entry"], "line <> ''"),
        ("ix_escalations_call_id", ["call_id"], "call_id <> ''"),
    ):
        op.create_index(name, "escalations", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
    op.create_table(
        "escalation_steps",
        sa.Column("escalation_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("supervision", sa.String(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("escalation_id", "place", name=op.f("pk_escalation_steps")),
        sa.ForeignKeyConstraint(["escalation_id"], ["escalations.id"], name=op.f("fk_escalation_steps_escalation_id")),
    )
    op.create_index(op.f("ix_escalation_steps_journal_seq"), "escalation_steps", ["journal_seq"])
    op.create_table(
        "escalation_drafts",
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("agent_id", sa.String(), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("form_id", name=op.f("pk_escalation_drafts")),
        sa.ForeignKeyConstraint(["agent_id"], ["people.id"], name=op.f("fk_escalation_drafts_agent_id")),
    )
    op.create_table(
        "escalation_grams",
        sa.Column("gram", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("gram", "entry", name=op.f("pk_escalation_grams")),
        sqlite_with_rowid=False,
    )

    sqlite = op.get_bind().dialect.name == "sqlite"
    for trigger in SQLITE_TRIGGERS if sqlite else POSTGRES_TRIGGERS:
        op.execute(trigger)
