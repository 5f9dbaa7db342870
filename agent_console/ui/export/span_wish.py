"""What a room asks for when its records are to be taken out of the window."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SpanTable(StrEnum):
    """Tables that hold all records of a span of time."""

    ESCALATIONS = "escalations"
    HANDOVERS = "handovers"
    DUTY = "duty"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class SpanWish:
    """The records of [since, until) in aware UTC, None for any; of escalations and handovers `which` of them, by the
    value that their filter has for it, and of one person. Both are empty for all.
    """

    table: SpanTable
    since: datetime | None = None
    until: datetime | None = None
    which: str = ""
    job_number: str = ""
