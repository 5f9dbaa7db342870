"""The numbers that people see: counted for each day inside the transaction that needs one, so without a gap."""

from datetime import date

from sqlalchemy import Connection, bindparam, text
from sqlmodel import Field

from agent_console.domain.ids import call_number
from agent_console.store.rows import METADATA, Row


class CallCounterRow(Row, table=True):
    """How many calls a local day (2026-11-22) has had."""

    __tablename__ = "call_counters"

    day: str = Field(primary_key=True)
    last: int


CALL_COUNTERS = METADATA.tables["call_counters"]
_COUNT_ON = text(
    "INSERT INTO call_counters (day, last) VALUES (:day, :calls)"
    " ON CONFLICT (day) DO UPDATE SET last = call_counters.last + excluded.last RETURNING last"
).bindparams(bindparam("day"), bindparam("calls"))


def count_on(connection: Connection, day: date, calls: int = 1) -> int:
    """Take so many numbers of a day; gives the last one."""
    return int(connection.execute(_COUNT_ON, {"day": day.isoformat(), "calls": calls}).scalar_one())


def next_call_number(connection: Connection, day: date) -> str:
    return call_number(day, count_on(connection, day))
