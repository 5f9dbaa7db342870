"""What calls are searched by: their folded texts, the index of grams, and the texts of the calls that are there."""

import sqlalchemy as sa
from alembic import op

from agent_console.store.search_index import rebuild

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

GRAMS = """
CREATE FUNCTION call_grams(searched text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT coalesce(array_agg(DISTINCT gram), '{}') FROM (
        SELECT unnest(ARRAY[
            letter, letter || lead(letter) OVER w, letter || lead(letter) OVER w || lead(letter, 2) OVER w
        ])
        FROM unnest(string_to_array(searched, NULL)) WITH ORDINALITY AS letters (letter, place)
        WINDOW w AS (ORDER BY place)
    ) AS grams (gram) WHERE gram IS NOT NULL
$$
"""


def upgrade() -> None:
    counted = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "call_texts",
        sa.Column("entry", counted, autoincrement=False, nullable=False),
        sa.Column("call_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("marks", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name=op.f("pk_call_texts")),
        sa.UniqueConstraint("call_id", name=op.f("uq_call_texts_call_id")),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_call_texts_call_id")),
    )
    op.create_table(
        "search_state",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("journal_seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_state")),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE call_grams USING fts5"
            "(grams, content='', columnsize=0, detail='none', tokenize='ascii')"
        )
        op.execute("INSERT INTO call_grams (call_grams, rank) VALUES ('secure-delete', 1)")
        rebuild(op.get_bind())
    else:
        op.execute(GRAMS)
        rebuild(op.get_bind())
        op.execute(
            "CREATE INDEX ix_call_texts_grams ON call_texts USING gin (call_grams(text)) WITH (fastupdate = off)"
        )
        op.execute("ANALYZE call_texts")
