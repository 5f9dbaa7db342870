"""How the installation stands: what `status` tells and what an acceptance test counts."""

from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.journal import Head


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftStatus:
    """A record that is still being written: whose, its number ("" before it has one), characters of its note."""

    job_number: str
    number: str
    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """`version` is the program's, `schema` the revision of the tables, `engine` sqlite or postgresql."""

    version: str
    schema: str
    engine: str
    engine_version: str
    encrypted: bool
    hotline: str | None
    people: int
    calls: int
    drafts: tuple[DraftStatus, ...]
    journal: Head
    last_backup: datetime | None = None
    open_escalations: int = 0
    unsigned_handovers: int = 0
