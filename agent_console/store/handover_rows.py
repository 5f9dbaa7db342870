"""The tables of handovers: the records, flags that come back, who holds what was handed over, and drafts."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Index, RowMapping, bindparam, exists, insert, select, text, update
from sqlmodel import Field

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover, HandoverState, HandoverSummary
from agent_console.domain.handover_items import FlaggedPoint, Hold
from agent_console.domain.handover_record import flag_from_record, from_record
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.store.readable import UNREADABLE
from agent_console.store.rows import METADATA, Row, instant, instant_of, instant_or_null


class HandoverRow(Row, table=True):
    """One handover; all columns but the last two are `domain.handover_record`.

    `seal` is an HMAC over the record, `journal_seq` the line that carries it in the journal.
    """

    __tablename__ = "handovers"
    # The last one is partial on PostgreSQL too, as the migration makes it; saying so here would load its dialect.
    __table_args__ = (
        Index(None, "outgoing", "entries"),
        Index(None, "cut", "id"),
        Index(None, "shift_id"),
        Index(None, "journal_seq"),
        Index("ix_handovers_unsigned", "outgoing", sqlite_where=text("state IN ('signed', 'refused')")),
    )

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    state: str
    outgoing: str
    outgoing_name: str
    shift_id: str
    shift_number: str
    begin: int = instant()
    cut: int = instant()
    after: int = instant()
    entries: int = instant()
    to: str
    incoming: str
    incoming_name: str
    signed_at: int = instant()
    sealed_at: int | None = instant_or_null()
    item_count: int
    key_count: int
    items: str
    figures: str
    note: str
    ticked: str
    signatures: str
    content: str
    head_entries: int | None = instant_or_null()
    head_link: str
    supplements: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> Handover:
        return from_record(cast("Mapping[str, Any]", row))


class FlagRow(Row, table=True):
    """A flag that comes back at every change until it is cleared; sealed as a handover is."""

    __tablename__ = "handover_flags"
    __table_args__ = (Index(None, "cleared_at"),)

    id: str = Field(primary_key=True)
    handover: str
    at: int = instant()
    by: str
    by_name: str
    text: str
    target: str
    number: str
    reason: str
    cleared_at: int | None = instant_or_null()
    cleared_by: str
    cleared_by_name: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> FlaggedPoint:
        return flag_from_record(cast("Mapping[str, Any]", row))


class HoldRow(Row, table=True):
    """Who attends to a thing that was handed over: what the accepted records come to, kept to be found at once."""

    __tablename__ = "handover_holds"

    target: str = Field(primary_key=True)
    holder: str
    since: int = instant()
    carried: int


class HandoverDraftRow(Row, table=True):
    """What an outgoing agent types, kept as the note of a call is, until the record is sealed."""

    __tablename__ = "handover_drafts"

    handover_id: str = Field(primary_key=True)
    agent_id: str = Field(foreign_key="people.id")
    kept_at: int = instant()
    record: str


HANDOVERS = METADATA.tables["handovers"]
HANDOVER_FLAGS = METADATA.tables["handover_flags"]
HANDOVER_HOLDS = METADATA.tables["handover_holds"]
HANDOVER_DRAFTS = METADATA.tables["handover_drafts"]

IS_UNSIGNED = text("handovers.state IN ('signed', 'refused')")
"""One signature is missing; in the words of the index, or it would not be used."""

SUMMARY = tuple(
    HANDOVERS.c[name]
    for name in (
        "id", "number", "state", "outgoing", "outgoing_name", "to", "incoming", "incoming_name", "shift_number",
        "begin", "cut", "item_count", "key_count", "signed_at", "sealed_at", "journal_seq",
    )
)  # fmt: skip
_BY_ID = select(HANDOVERS).where(HANDOVERS.c.id == bindparam("id"))
_FLAG = select(HANDOVER_FLAGS).where(HANDOVER_FLAGS.c.id == bindparam("id"))
_HOLDS = select(HANDOVER_HOLDS).where(HANDOVER_HOLDS.c.target.in_(bindparam("targets", expanding=True)))
_ADD_HOLD = insert(HANDOVER_HOLDS)
_CHANGE_HOLD = update(HANDOVER_HOLDS).where(HANDOVER_HOLDS.c.target == bindparam("held"))
_HOLDER = select(HANDOVER_HOLDS.c.holder).where(HANDOVER_HOLDS.c.target == bindparam("target"))
_AT_ONCE = 500


def holder_of(target: ColumnElement[str]) -> ColumnElement[str | None]:
    """Who attends to the thing of this column since it was handed over; null where that is still its owner."""
    hold = HANDOVER_HOLDS.alias()
    return select(hold.c.holder).where(hold.c.target == target).scalar_subquery()


def is_held(target: ColumnElement[str], who: str, at: ColumnElement[int] | None = None) -> ColumnElement[bool]:
    """Whether the person of the parameter `who` has taken over the thing of this column, and had by `at`."""
    hold = HANDOVER_HOLDS.c
    held = exists().where(hold.target == target, hold.holder == bindparam(who))
    return held if at is None else held.where(hold.since <= at)


def attending(connection: Connection, target: str) -> str:
    """The job number of who attends to a thing since it was handed over; empty where that is still its owner."""
    return connection.execute(_HOLDER, {"target": target}).scalar_one_or_none() or ""


def handover_by_id(connection: Connection, handover_id: str) -> Handover | None:
    """Raises DAMAGED for a record that does not hold what it should."""
    return handover_in(connection.execute(_BY_ID, {"id": handover_id}).mappings().first())


def handover_in(row: RowMapping | None) -> Handover | None:
    """Raises DAMAGED."""
    try:
        return None if row is None else HandoverRow.value(row)
    except UNREADABLE as error:
        raise ConsoleError(Problem.DAMAGED) from error


def flag_by_id(connection: Connection, flag_id: str) -> FlaggedPoint | None:
    row = connection.execute(_FLAG, {"id": flag_id}).mappings().first()
    return None if row is None else FlagRow.value(row)


def summary_of(row: Iterable[Any]) -> HandoverSummary:
    """A row of SUMMARY as lists have it."""
    values = dict(zip(HandoverSummary._fields, row, strict=True))
    times = {name: from_microseconds(values[name]) for name in ("begin", "cut", "signed_at")}
    sealed_at = instant_of(values["sealed_at"])
    return HandoverSummary(**{**values, **times, "sealed_at": sealed_at, "state": HandoverState(values["state"])})


def holds_of(connection: Connection, targets: Iterable[str]) -> dict[str, Hold]:
    """The holds of these things, as far as they have any."""
    wanted = list(targets)
    found: dict[str, Hold] = {}
    for begin in range(0, len(wanted), _AT_ONCE):
        rows = connection.execute(_HOLDS, {"targets": wanted[begin : begin + _AT_ONCE]})
        for target, holder, since, carried in rows:
            found[target] = Hold(holder, from_microseconds(since), carried)
    return found


def keep_holds(connection: Connection, changed: Mapping[str, Hold], known: Iterable[str]) -> None:
    """Write holds; `known` are the targets that have one already."""
    there = set(known)
    columns = {
        target: {"holder": hold.holder, "since": to_microseconds(hold.since), "carried": hold.carried}
        for target, hold in changed.items()
    }
    added = [{"target": target, **values} for target, values in columns.items() if target not in there]
    moved = [{"held": target, **values} for target, values in columns.items() if target in there]
    if added:
        connection.execute(_ADD_HOLD, added)
    if moved:
        connection.execute(_CHANGE_HOLD, moved)
