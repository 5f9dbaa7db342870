"""The table of calls: how a call becomes a row with its seal, and goes back."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Connection, Index, RowMapping, bindparam, insert, select, text, update
from sqlmodel import Field

from agent_console.domain.call import Call
from agent_console.domain.call_record import from_record, to_record
from agent_console.domain.errors import ConsoleError
from agent_console.domain.journal import canonical, seal
from agent_console.domain.phone import mask_typed, parse_phone
from agent_console.domain.text import NAME_LIMIT, NOTE_LIMIT, check_text
from agent_console.store.rows import METADATA, Row, instant, instant_or_null


class CallRow(Row, table=True):
    """One call. The columns up to `version` are `domain.call_record`; the long texts stand last, so that lists of
    calls need not read them.

    `line` is the spelling that the history of a number is found by and `caller_masked` what lists show, both made from
    `caller`. `seal` is an HMAC over the whole record, `journal_seq` the line that carries it in the journal.
    """

    __tablename__ = "calls"
    # The last three are partial on PostgreSQL too, as the migration makes them; saying so here would load its dialect.
    __table_args__ = (
        Index(None, "answered_at", "id"),
        Index(None, "job_number", "answered_at", "id"),
        Index(None, "kind", "answered_at", "id"),
        Index(None, "answered_at", "kind", "job_number", "talk_seconds"),  # all that reports count
        Index(None, "subject", "answered_at"),
        Index(None, "outcome", "answered_at"),
        Index(None, "talk_seconds", "answered_at"),
        Index("ix_calls_line", "line", "answered_at", "id", sqlite_where=text("line <> ''")),
        Index("ix_calls_on_call", "job_number", sqlite_where=text("state = 'on-call'")),
        Index("ix_calls_wrap_up", "wrap_up_until", sqlite_where=text("state = 'wrap-up'")),
    )

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    state: str
    agent_id: str = Field(foreign_key="people.id")
    job_number: str
    answered_at: int = instant()
    talk_seconds: int | None = None
    kind: str | None = None
    subject: str
    outcome: str
    caller_masked: str
    caller_name: str
    correction_due: bool
    version: int
    line: str
    journal_seq: int = instant()
    seal: str
    caller: str
    agent: str
    owner: str
    ended_at: int | None = instant_or_null()
    wrap_up_until: int | None = instant_or_null()
    completed_at: int | None = instant_or_null()
    wrap_up_seconds: int | None = None
    announcement: str
    greeting_said_at: int | None = instant_or_null()
    job_number_said_at: int | None = instant_or_null()
    script: str
    script_version: int
    marks: str
    values: str
    note: str

    @staticmethod
    def of(call: Call, key: bytes) -> dict[str, Any]:
        """All columns but `journal_seq`. Raises the text problems for what a database could not keep alike."""
        for name in (call.announcement, call.script, call.subject, call.outcome, call.owner, call.agent):
            check_text(name, NAME_LIMIT)
        for name, value in call.values:
            check_text(name, NAME_LIMIT)
            check_text(value, NOTE_LIMIT, multiline=True)
        return sealed(to_record(call), key)

    @staticmethod
    def value(row: RowMapping) -> Call:
        return from_record(cast("Mapping[str, Any]", row))


CALLS = METADATA.tables["calls"]
RECORD = tuple(column.name for column in CALLS.c if column.name not in ("line", "caller_masked", "journal_seq", "seal"))
"""The columns that are the record itself."""

_BY_ID = select(CALLS).where(CALLS.c.id == bindparam("call_id"))
_ADD = insert(CALLS)
_CHANGE = update(CALLS).where(CALLS.c.id == bindparam("call_id"))


def sealed(record: dict[str, Any], key: bytes) -> dict[str, Any]:
    """The columns of a record, with what is made from it."""
    line, masked = line_and_mask(record["caller"])
    return {**record, "line": line, "caller_masked": masked, "seal": seal(key, canonical(record))}


def line_and_mask(caller: str) -> tuple[str, str]:
    """The spelling for the history, without an extension, and what may be shown."""
    try:
        number = parse_phone(caller)
    except ConsoleError:
        return caller, mask_typed(caller)
    return number.digits, number.masked()


def call_by_id(connection: Connection, call_id: str) -> Call | None:
    row = connection.execute(_BY_ID, {"call_id": call_id}).mappings().first()
    return None if row is None else CallRow.value(row)


def add_call(connection: Connection, columns: dict[str, Any]) -> None:
    connection.execute(_ADD, columns)


def change_call(connection: Connection, columns: dict[str, Any]) -> None:
    connection.execute(_CHANGE, {**columns, "call_id": columns["id"]})
