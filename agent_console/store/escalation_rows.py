"""The tables of escalations: where each stands, its steps, drafts of forms, and the letters they are found by."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import BigInteger, Connection, Index, RowMapping, bindparam, delete, insert, select, text, update
from sqlmodel import Field

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_clock import acting_due
from agent_console.domain.escalation_record import from_record, step_from_record, step_to_record, to_record
from agent_console.domain.escalation_steps import Step
from agent_console.domain.journal import canonical, seal
from agent_console.domain.moment import to_microseconds
from agent_console.domain.similarity import grams
from agent_console.store.call_rows import line_and_mask
from agent_console.store.rows import METADATA, Row, instant, instant_or_null


class EscalationRow(Row, table=True):
    """One escalation. The columns from `id` to `steps` are `domain.escalation_record`.

    `line` and `caller_masked` as in calls. `next_due` is the instant at which somebody owes something, null for none.
    `entry` numbers the escalations in the order in which they were sent, with gaps. `seal` is an HMAC over the whole
    record, `journal_seq` the line that carries it in the journal.
    """

    __tablename__ = "escalations"
    __table_args__ = (
        Index(None, "state", "next_due"),
        Index(None, "owner", "state"),
        Index(None, "due_at"),
        Index(None, "sent_at"),
        Index(None, "entry", unique=True),
        Index(None, "subject", "entry"),
        Index("ix_escalations_line", "line", "entry", sqlite_where=text("line <> ''")),
        Index("ix_escalations_call_id", "call_id", sqlite_where=text("call_id <> ''")),
    )

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    state: str
    owner: str
    owner_name: str
    handler: str
    call_id: str
    call_number: str
    caller: str
    caller_name: str
    subject: str
    urgency: str
    special: bool
    sent_at: int = instant()
    due_at: int = instant()
    callback_until: int | None = instant_or_null()
    paused_at: int | None = instant_or_null()
    left_seconds: int | None = None
    ended_at: int | None = instant_or_null()
    for_everyone: bool
    steps: int
    supervision: str
    similar: str
    similar_reason: str
    problem: str
    tried: str
    answer: str
    line: str
    caller_masked: str
    next_due: int | None = instant_or_null()
    entry: int = instant()
    journal_seq: int = instant()
    seal: str


class StepRow(Row, table=True):
    """One thing that happened to an escalation; triggers of the database refuse to change or remove it."""

    __tablename__ = "escalation_steps"
    __table_args__ = (Index(None, "journal_seq"), Index(None, "at"))

    escalation_id: str = Field(primary_key=True, foreign_key="escalations.id")
    place: int = Field(primary_key=True)
    kind: str
    at: int = instant()
    by: str
    text: str
    to: str
    supervision: str
    journal_seq: int = instant()
    seal: str


class FormDraftRow(Row, table=True):
    """A form that is being filled in, kept as the note of a call is."""

    __tablename__ = "escalation_drafts"

    form_id: str = Field(primary_key=True)
    agent_id: str = Field(foreign_key="people.id")
    kept_at: int = instant()
    record: str


class GramRow(Row, table=True):
    """A pair of neighbouring letters that occurs in the problem of an escalation: its two code points in one number."""

    __tablename__ = "escalation_grams"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 the way SQLAlchemy asks for it

    gram: int = Field(primary_key=True, sa_type=BigInteger)
    entry: int = Field(primary_key=True, sa_type=BigInteger)


ESCALATIONS = METADATA.tables["escalations"]
ESCALATION_STEPS = METADATA.tables["escalation_steps"]
ESCALATION_DRAFTS = METADATA.tables["escalation_drafts"]
ESCALATION_GRAMS = METADATA.tables["escalation_grams"]
RECORD = tuple(
    column.name
    for column in ESCALATIONS.c
    if column.name not in ("line", "caller_masked", "next_due", "entry", "journal_seq", "seal")
)
"""The columns that are the record itself."""
STEP_RECORD = tuple(column.name for column in ESCALATION_STEPS.c if column.name not in ("journal_seq", "seal"))

_BY_ID = select(ESCALATIONS).where(ESCALATIONS.c.id == bindparam("id"))
_STEPS = (
    select(ESCALATION_STEPS)
    .where(ESCALATION_STEPS.c.escalation_id == bindparam("id"))
    .order_by(ESCALATION_STEPS.c.place)
)
_ADD = insert(ESCALATIONS)
_CHANGE = update(ESCALATIONS).where(ESCALATIONS.c.id == bindparam("changed"))
_ADD_STEP = insert(ESCALATION_STEPS)
_ADD_GRAMS = insert(ESCALATION_GRAMS)
_DROP_DRAFT = delete(ESCALATION_DRAFTS).where(ESCALATION_DRAFTS.c.form_id == bindparam("form_id"))


def columns_of(escalation: Escalation, key: bytes) -> dict[str, Any]:
    """All columns but `entry` and `journal_seq`."""
    record = to_record(escalation)
    line, masked = line_and_mask(escalation.form.caller)
    due = acting_due(escalation)
    return {
        **record,
        "line": line,
        "caller_masked": masked,
        "next_due": None if due is None else to_microseconds(due),
        "seal": seal(key, canonical(record)),
    }


def step_columns(escalation: Escalation, step: Step, key: bytes) -> dict[str, Any]:
    """All columns of the last step of an escalation but `journal_seq`."""
    record = step_to_record(escalation.id, escalation.steps, step)
    return {**record, "seal": seal(key, canonical(record))}


def value_of(row: RowMapping) -> Escalation:
    return from_record(cast("Mapping[str, Any]", row))


def escalation_by_id(connection: Connection, escalation_id: str) -> Escalation | None:
    row = connection.execute(_BY_ID, {"id": escalation_id}).mappings().first()
    return None if row is None else value_of(row)


def steps_of(connection: Connection, escalation_id: str) -> tuple[Step, ...]:
    """Oldest first."""
    rows = connection.execute(_STEPS, {"id": escalation_id}).mappings()
    return tuple(step_from_record(cast("Mapping[str, Any]", row)) for row in rows)


def add_escalation(connection: Connection, columns: dict[str, Any], step: dict[str, Any]) -> None:
    """Add one with its first step; its draft goes, and it can be found by its problem from now on."""
    entry = columns["journal_seq"]
    connection.execute(_ADD, {**columns, "entry": entry})
    connection.execute(_ADD_STEP, step)
    pairs = gram_rows(columns["problem"], entry)
    if pairs:
        connection.execute(_ADD_GRAMS, pairs)
    connection.execute(_DROP_DRAFT, {"form_id": columns["id"]})


def gram_rows(problem: str, entry: int) -> list[dict[str, int]]:
    """What an escalation is found by."""
    return [{"gram": number_of(gram), "entry": entry} for gram in sorted(grams(problem))]


def change_escalation(connection: Connection, columns: dict[str, Any], step: dict[str, Any]) -> None:
    connection.execute(_CHANGE, {**columns, "changed": columns["id"]})
    connection.execute(_ADD_STEP, step)


def number_of(gram: str) -> int:
    """One number for one or two letters; different ones for different letters."""
    number = 0
    for letter in gram:
        number = number << 21 | ord(letter)
    return number
