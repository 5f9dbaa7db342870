"""What the phrase check found in calls, and the hotline's own list of phrases with its draft."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SQLITE_TRIGGERS = (
    *(
        f"CREATE TRIGGER phrase_lists_no_{verb} BEFORE {verb} ON phrase_lists"
        " BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        for verb in ("update", "delete")
    ),
    "CREATE TRIGGER phrase_lists_next BEFORE INSERT ON phrase_lists"
    " WHEN new.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM phrase_lists)"
    " BEGIN SELECT RAISE(ABORT, 'append-only'); END",
)

POSTGRES_TRIGGERS = (
    "CREATE TRIGGER phrase_lists_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON phrase_lists"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
)


def upgrade() -> None:
    op.create_table(
        "phrase_checks",
        sa.Column("call_id", sa.String(), nullable=False),
        sa.Column("list_version", sa.String(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=False),
        sa.Column("writes", sa.Integer(), nullable=False),
        sa.Column("hits", sa.Integer(), nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("call_id", "list_version", name=op.f("pk_phrase_checks")),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_phrase_checks_call_id")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "phrase_hits",
        sa.Column("call_id", sa.String(), nullable=False),
        sa.Column("list_version", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("override", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("call_id", "list_version", "place", name=op.f("pk_phrase_hits")),
        sa.ForeignKeyConstraint(
            ["call_id", "list_version"],
            ["phrase_checks.call_id", "phrase_checks.list_version"],
            name=op.f("fk_phrase_hits_call_id"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "phrase_draft",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("job_number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase_draft")),
    )
    op.create_table(
        "phrase_lists",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("job_number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("published_at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_phrase_lists")),
    )

    sqlite = op.get_bind().dialect.name == "sqlite"
    for trigger in SQLITE_TRIGGERS if sqlite else POSTGRES_TRIGGERS:
        op.execute(trigger)
