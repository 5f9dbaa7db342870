"""The table of incidents and equipment faults."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Index, RowMapping
from sqlmodel import Field

from agent_console.domain.incident import Incident
from agent_console.domain.incident_record import from_record
from agent_console.store.rows import METADATA, Row, instant, instant_or_null


class IncidentRow(Row, table=True):
    """One incident; all columns but the last two are `domain.incident_record`.

    `seal` is an HMAC over the record, `journal_seq` the line that carries it in the journal.
    """

    __tablename__ = "incidents"
    __table_args__ = (Index(None, "cleared_at"), Index(None, "opened_at"), Index(None, "journal_seq"))

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    kind: str
    what: str
    place: str
    effect: str
    opened_by: str
    opened_by_name: str
    opened_at: int = instant()
    notify: str
    cleared_at: int | None = instant_or_null()
    cleared_by: str
    cleared_by_name: str
    remedy: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def value(row: RowMapping) -> Incident:
        return from_record(cast("Mapping[str, Any]", row))


INCIDENTS = METADATA.tables["incidents"]
