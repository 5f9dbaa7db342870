"""The first tables: hotline, people, seats, calls with their drafts and corrections, and the journal."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("journal", "corrections", "seats")

# A REPLACE deletes without firing DELETE triggers unless the connection asks for it, so it is refused as an insert.
SQLITE_TRIGGERS = (
    *(
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        for table in APPEND_ONLY
        for verb in ("update", "delete")
    ),
    "CREATE TRIGGER journal_next BEFORE INSERT ON journal"
    " WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)"
    " BEGIN SELECT RAISE(ABORT, 'append-only'); END",
    "CREATE TRIGGER seats_no_replace BEFORE INSERT ON seats"
    " WHEN EXISTS (SELECT 1 FROM seats WHERE seq = new.seq)"
    " BEGIN SELECT RAISE(ABORT, 'append-only'); END",
    "CREATE TRIGGER corrections_no_replace BEFORE INSERT ON corrections"
    " WHEN EXISTS (SELECT 1 FROM corrections WHERE call_id = new.call_id AND version = new.version)"
    " BEGIN SELECT RAISE(ABORT, 'append-only'); END",
)

POSTGRES_TRIGGERS = (
    "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql"
    " AS $$ BEGIN RAISE EXCEPTION 'append-only'; END $$",
    *(
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        for table in APPEND_ONLY
    ),
)


def upgrade() -> None:
    op.create_table(
        "call_counters",
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_call_counters")),
    )
    op.create_table(
        "drafts",
        sa.Column("call_id", sa.String(), nullable=False),
        sa.Column("agent_id", sa.String(), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("call_id", name=op.f("pk_drafts")),
    )
    op.create_table(
        "hotline",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("pace", sa.Integer(), nullable=False),
        sa.Column("wrap_up_limit", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hotline")),
    )
    op.create_table(
        "installation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key_check", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installation")),
    )
    op.create_table(
        "journal",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("job_number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("disabled_at", sa.BigInteger(), nullable=True),
        sa.Column("pin_hash", sa.String(), nullable=False),
        sa.Column("wrong_count", sa.Integer(), nullable=False),
        sa.Column("wrong_at", sa.BigInteger(), nullable=True),
        sa.Column("wrong_steady", sa.Float(), nullable=True),
        sa.Column("wrong_boot", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("job_number", name=op.f("uq_people_job_number")),
    )
    op.create_table(
        "calls",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("agent_id", sa.String(), nullable=False),
        sa.Column("job_number", sa.String(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=False),
        sa.Column("talk_seconds", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("caller_masked", sa.String(), nullable=False),
        sa.Column("caller_name", sa.String(), nullable=False),
        sa.Column("correction_due", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.Column("caller", sa.String(), nullable=False),
        sa.Column("agent", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("wrap_up_until", sa.BigInteger(), nullable=True),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.Column("wrap_up_seconds", sa.Integer(), nullable=True),
        sa.Column("announcement", sa.String(), nullable=False),
        sa.Column("greeting_said_at", sa.BigInteger(), nullable=True),
        sa.Column("job_number_said_at", sa.BigInteger(), nullable=True),
        sa.Column("script", sa.String(), nullable=False),
        sa.Column("script_version", sa.Integer(), nullable=False),
        sa.Column("marks", sa.String(), nullable=False),
        sa.Column("values", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("number", name=op.f("uq_calls_number")),
        sa.ForeignKeyConstraint(["agent_id"], ["people.id"], name=op.f("fk_calls_agent_id")),
    )
    op.create_index(op.f("ix_calls_answered_at_id"), "calls", ["answered_at", "id"])
    op.create_index(
        op.f("ix_calls_job_number_answered_at_id"), "calls", ["job_number", "answered_at", "id"], unique=False
    )
    op.create_index(op.f("ix_calls_kind_answered_at_id"), "calls", ["kind", "answered_at", "id"])
    op.create_index(
        "ix_calls_line",
        "calls",
        ["line", "answered_at", "id"],
        unique=False,
        sqlite_where=sa.text("line <> ''"),
        postgresql_where=sa.text("line <> ''"),
    )
    op.create_index(
        "ix_calls_on_call",
        "calls",
        ["job_number"],
        unique=False,
        sqlite_where=sa.text("state = 'on-call'"),
        postgresql_where=sa.text("state = 'on-call'"),
    )
    op.create_index(
        "ix_calls_wrap_up",
        "calls",
        ["wrap_up_until"],
        unique=False,
        sqlite_where=sa.text("state = 'wrap-up'"),
        postgresql_where=sa.text("state = 'wrap-up'"),
    )
    op.create_table(
        "seats",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("job_number", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_seats_person_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_seats")),
    )
    op.create_index(op.f("ix_seats_person_id_seq"), "seats", ["person_id", "seq"])
    op.create_table(
        "corrections",
        sa.Column("call_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("changes", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_corrections_call_id")),
        sa.PrimaryKeyConstraint("call_id", "version", name=op.f("pk_corrections")),
    )

    sqlite = op.get_bind().dialect.name == "sqlite"
    for trigger in SQLITE_TRIGGERS if sqlite else POSTGRES_TRIGGERS:
        op.execute(trigger)
