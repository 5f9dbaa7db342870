"""The table of shifts."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Index, RowMapping, text
from sqlmodel import Field

from agent_console.domain.shift import Shift
from agent_console.domain.shift_record import from_record
from agent_console.store.rows import METADATA, Row, instant, instant_or_null


class ShiftRow(Row, table=True):
    """One shift of one person; all columns but the last two are `domain.shift_record`.

    Nobody has two that are open. `seal` is an HMAC over the record, `journal_seq` the line that carries it.
    """

    __tablename__ = "shifts"
    # The partial ones are so on PostgreSQL too, as the migration makes them; saying so here would load its dialect.
    __table_args__ = (
        Index(None, "job_number", "started_at"),
        Index(None, "pattern", "day"),
        Index(None, "started_at"),
        Index(None, "journal_seq"),
        Index("ix_shifts_open", "job_number", unique=True, sqlite_where=text("ended_at IS NULL")),
        Index("ix_shifts_unseen", "job_number", sqlite_where=text("unseen > 0")),
    )

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    job_number: str
    name: str
    pattern: str
    pattern_names: str
    day: str
    planned_begin: int = instant()
    planned_end: int = instant()
    arrive_by: int = instant()
    started_at: int = instant()
    readiness: str
    opened_by: str
    opened_by_name: str
    open_reason: str
    ended_at: int | None = instant_or_null()
    closed_by: str
    closed_by_name: str
    close_reason: str
    remarks: str
    unseen: int
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> Shift:
        return from_record(cast("Mapping[str, Any]", row))


SHIFTS = METADATA.tables["shifts"]
