"""The tables of duty records: the signed ones, and the remarks on those that nobody has signed yet."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Index, RowMapping
from sqlmodel import Field

from agent_console.domain.duty import DutyDraft, DutyRecord
from agent_console.domain.duty_record import from_record
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.shift_rules import PlannedShift
from agent_console.store.rows import METADATA, Row, instant


class DutyRow(Row, table=True):
    """One signed duty record; all columns but the last two are `domain.duty_record`.

    `seal` is an HMAC over the record with its supplements, `journal_seq` the line that carries it.
    """

    __tablename__ = "duty_records"
    __table_args__ = (
        Index(None, "pattern", "day", unique=True),
        Index(None, "planned_begin"),
        Index(None, "journal_seq"),
    )

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    pattern: str
    pattern_names: str
    day: str
    planned_begin: int = instant()
    planned_end: int = instant()
    figures: str
    remarks: str
    signed_by: str
    signed_by_name: str
    signed_at: int = instant()
    head_entries: int = instant()
    head_link: str
    content_hash: str
    supplements: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> DutyRecord:
        return from_record(cast("Mapping[str, Any]", row))


class DutyDraftRow(Row, table=True):
    """Remarks that are being written, kept as the note of a call is; the record that is signed takes their place."""

    __tablename__ = "duty_drafts"

    pattern: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    remarks: str
    job_number: str
    name: str
    kept_at: int = instant()

    @staticmethod
    def of(planned: PlannedShift, draft: DutyDraft) -> dict[str, Any]:
        return {
            "pattern": planned.id,
            "day": planned.day.isoformat(),
            "remarks": draft.remarks,
            "job_number": draft.job_number,
            "name": draft.name,
            "kept_at": to_microseconds(draft.kept_at),
        }

    @staticmethod
    def value(row: RowMapping) -> DutyDraft:
        return DutyDraft(
            remarks=row["remarks"],
            job_number=row["job_number"],
            name=row["name"],
            kept_at=from_microseconds(row["kept_at"]),
        )


DUTY_RECORDS = METADATA.tables["duty_records"]
DUTY_DRAFTS = METADATA.tables["duty_drafts"]
RECORD = tuple(column.name for column in DUTY_RECORDS.c if column.name not in ("journal_seq", "seal"))
"""The columns that are the record itself."""
