"""The numbers of forms: each series counts by itself and by the day, inside the transaction that needs a number."""

from datetime import date

from sqlalchemy import Connection, bindparam, text
from sqlmodel import Field

from agent_console.store.rows import METADATA, Row

ESCALATIONS = "E"
ORDERS = "D"
INCIDENTS = "I"
SHIFTS = "S"
DUTY_RECORDS = "Z"
HANDOVERS = "H"


class CounterRow(Row, table=True):
    """How many forms of a series a local day (2026-11-22) has had."""

    __tablename__ = "counters"

    series: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    last: int


COUNTERS = METADATA.tables["counters"]
_COUNT_ON = text(
    "INSERT INTO counters (series, day, last) VALUES (:series, :day, 1)"
    " ON CONFLICT (series, day) DO UPDATE SET last = counters.last + 1 RETURNING last"
).bindparams(bindparam("series"), bindparam("day"))


def next_number(connection: Connection, series: str, day: date) -> str:
    """Such as E20261122-0007: the seventh of that local day. More than 9,999 grow a digit."""
    count = connection.execute(_COUNT_ON, {"series": series, "day": day.isoformat()}).scalar_one()
    return f"{series}{day:%Y%m%d}-{count:04d}"
