"""The tables of reveals: who has revealed a number and when, and what shift leads are told where it was many."""

import json
from typing import Any

from sqlalchemy import Index, RowMapping
from sqlmodel import Field

from agent_console.domain.journal import Fact
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.privacy import RevealAlert
from agent_console.store.rows import METADATA, Row, counted, instant


class RevealRow(Row, table=True):
    """One reveal; `seq` is its line in the journal, which says whose number and why. `steady` and `boot` are the clock
    that nobody can set, `alerted` whether it was the one too many.
    """

    __tablename__ = "reveals"
    __table_args__ = (Index(None, "job_number", "seq"),)

    seq: int = counted("seq", by_the_database=False)
    job_number: str
    at: int = instant()
    steady: float
    boot: str
    alerted: bool


class RevealAlertRow(Row, table=True):
    """One alert; `told` is a list of [job number, microseconds]. Sealed and journalled with every lead who is told."""

    __tablename__ = "reveal_alerts"
    __table_args__ = (Index(None, "at"),)

    id: str = Field(primary_key=True)
    job_number: str
    name: str
    at: int = instant()
    revealed: int
    told: str
    version: int
    journal_seq: int = instant()
    seal: str

    @staticmethod
    def record(alert: RevealAlert) -> dict[str, Fact]:
        """All columns but the last two."""
        return {
            "id": alert.id,
            "job_number": alert.job_number,
            "name": alert.name,
            "at": to_microseconds(alert.at),
            "revealed": alert.revealed,
            "told": json.dumps([[lead, to_microseconds(at)] for lead, at in alert.told], separators=(",", ":")),
            "version": alert.version,
        }

    @staticmethod
    def value(row: RowMapping) -> RevealAlert:
        told: list[Any] = json.loads(row["told"])
        return RevealAlert(
            id=row["id"],
            job_number=row["job_number"],
            name=row["name"],
            at=from_microseconds(row["at"]),
            revealed=row["revealed"],
            told=tuple((lead, from_microseconds(at)) for lead, at in told),
            version=row["version"],
        )


REVEALS = METADATA.tables["reveals"]
REVEAL_ALERTS = METADATA.tables["reveal_alerts"]
