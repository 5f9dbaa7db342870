"""The table of correction calls: a callback for a call that was given a wrong answer."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Index, RowMapping, text
from sqlmodel import Field

from agent_console.domain.correction_call import CorrectionCall
from agent_console.domain.correction_call_record import from_record
from agent_console.store.rows import METADATA, Row, instant, instant_or_null


class CorrectionCallRow(Row, table=True):
    """One correction call; all columns but the last two are `domain.correction_call_record`.

    `seal` is an HMAC over the record, `journal_seq` the line that carries it in the journal.
    """

    __tablename__ = "correction_calls"
    # Partial on PostgreSQL too, as the migration makes it; saying so here would load its dialect.
    __table_args__ = (
        Index(None, "call_id"),
        Index(None, "origin", "call_id"),
        Index("ix_correction_calls_due", "owner", "opened_at", sqlite_where=text("state = 'due'")),
    )

    id: str = Field(primary_key=True)
    call_id: str = Field(foreign_key="calls.id")
    call_number: str
    owner: str
    caller: str
    caller_name: str
    subject: str
    found_by: str
    reason: str
    right_answer: str
    origin: str
    state: str
    told: str
    opened_at: int = instant()
    ended_at: int | None = instant_or_null()
    ended_by: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> CorrectionCall:
        return from_record(cast("Mapping[str, Any]", row))


CORRECTION_CALLS = METADATA.tables["correction_calls"]
