"""The table of corrections, only ever added to: what a record said before."""

import json
from typing import Any

from sqlalchemy import Index, RowMapping
from sqlmodel import Field

from agent_console.domain.correction import Correction, FieldChange
from agent_console.domain.journal import canonical, seal
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.store.rows import METADATA, Row, instant


class CorrectionRow(Row, table=True):
    """One correction; `version` is the one that the call got by it, `changes` a list of [field, old, new]."""

    __tablename__ = "corrections"
    __table_args__ = (Index(None, "at"),)

    call_id: str = Field(primary_key=True, foreign_key="calls.id")
    version: int = Field(primary_key=True)
    at: int = instant()
    by: str
    reason: str
    changes: str
    seal: str

    @staticmethod
    def of(correction: Correction, version: int, key: bytes) -> dict[str, Any]:
        changes = [[change.field, change.old, change.new] for change in correction.changes]
        columns: dict[str, Any] = {
            "call_id": correction.call_id,
            "version": version,
            "at": to_microseconds(correction.at),
            "by": correction.by,
            "reason": correction.reason,
            "changes": json.dumps(changes, ensure_ascii=False, separators=(",", ":")),
        }
        return {**columns, "seal": correction_seal(columns, key)}

    @staticmethod
    def value(row: RowMapping) -> Correction:
        return Correction(
            call_id=row["call_id"],
            at=from_microseconds(row["at"]),
            by=row["by"],
            reason=row["reason"],
            changes=tuple(FieldChange(field=field, old=old, new=new) for field, old, new in json.loads(row["changes"])),
        )


CORRECTIONS = METADATA.tables["corrections"]


def correction_seal(columns: dict[str, Any], key: bytes) -> str:
    """The seal over all other columns."""
    return seal(key, canonical({name: value for name, value in columns.items() if name != "seal"}))
