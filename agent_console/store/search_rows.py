"""The tables that a search reads: the folded text of each call, and up to which journal line they are true.

Beside them stands the index of grams, which the migration makes, for each engine has its own kind. On SQLite it is the
FTS5 table `call_grams`, which keeps no text; its rowid is the `entry` of the text. On a server it is a GIN index over
`call_grams(text)`, a function of the database, so that nobody has to keep it true.
"""

from sqlalchemy import BigInteger, Connection, bindparam, select, text
from sqlmodel import Field

from agent_console.store.rows import METADATA, Row, counted, instant

HOUR = 3_600_000_000
"""Microseconds."""

CALLS_AN_HOUR = 1 << 20
"""So many entries an hour has."""


class CallTextRow(Row, table=True):
    """What a call is searched by. Entries rise with the hour of the answer and count within it: the newest calls are
    found first without sorting, and neighbours in the index lie close together. `marks` are what filters ask for most.
    """

    __tablename__ = "call_texts"

    entry: int = counted("entry", by_the_database=False)
    call_id: str = Field(unique=True, foreign_key="calls.id")
    text: str
    marks: str


class SearchStateRow(Row, table=True):
    """One row: the texts are those of the calls as the journal has them up to this line."""

    __tablename__ = "search_state"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    journal_seq: int = instant()


MARKED = ("job_number", "kind", "outcome")
"""The columns of a call that are its marks. A mark is longer than any gram, so no mark is taken for one."""

CALL_TEXTS = METADATA.tables["call_texts"]
SEARCH_STATE = METADATA.tables["search_state"]

_STANDS = select(SEARCH_STATE.c.journal_seq)
_STAND = text(
    "INSERT INTO search_state (id, journal_seq) VALUES (1, :seq)"
    " ON CONFLICT (id) DO UPDATE SET journal_seq = excluded.journal_seq"
).bindparams(bindparam("seq", type_=BigInteger))


def mark(name: str, value: str) -> str:
    """A column of MARKED with its value, as marks have it."""
    return f"{name}:{value}"


def stands_at(connection: Connection) -> int:
    """The journal line up to which the texts are those of the calls."""
    return int(connection.execute(_STANDS).scalar() or 0)


def stand(connection: Connection, seq: int) -> None:
    connection.execute(_STAND, {"seq": seq})


def hour_of(answered_at: int) -> int:
    """The first entry of the hour of an instant in microseconds."""
    return answered_at // HOUR * CALLS_AN_HOUR
