"""The tables of review marks and of nominated calls; their columns are `domain.review_record`."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Index, RowMapping
from sqlmodel import Field

from agent_console.domain.review import Nomination, ReviewMark
from agent_console.domain.review_record import mark_from_record, nomination_from_record
from agent_console.store.rows import METADATA, Row, instant, instant_or_null


class ReviewMarkRow(Row, table=True):
    """One mark. `seal` is an HMAC over the record, `journal_seq` the line that carries it in the journal."""

    __tablename__ = "review_marks"
    __table_args__ = (
        Index(None, "call_id"),
        Index(None, "job_number", "state"),
        Index(None, "at", "id"),
        Index(None, "state"),
        Index(None, "journal_seq"),
    )

    id: str = Field(primary_key=True)
    call_id: str = Field(foreign_key="calls.id")
    call_number: str
    job_number: str
    agent: str
    verdict: str
    first_verdict: str
    comment: str
    by: str
    by_name: str
    at: int = instant()
    state: str
    seen_at: int | None = instant_or_null()
    disputed_at: int | None = instant_or_null()
    dispute: str
    settled_at: int | None = instant_or_null()
    settled_by: str
    settled_by_name: str
    settlement: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> ReviewMark:
        return mark_from_record(cast("Mapping[str, Any]", row))


class NominationRow(Row, table=True):
    """A call that somebody wants in the sample; sealed as a mark is. `id` is the id of the call."""

    __tablename__ = "nominations"

    id: str = Field(primary_key=True, foreign_key="calls.id")
    call_number: str
    job_number: str
    at: int = instant()
    by: str
    by_name: str
    reason: str
    ended_at: int | None = instant_or_null()
    ended_by: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> Nomination:
        return nomination_from_record(cast("Mapping[str, Any]", row))


REVIEW_MARKS = METADATA.tables["review_marks"]
NOMINATIONS = METADATA.tables["nominations"]
