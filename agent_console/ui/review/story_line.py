"""A paragraph of the detail pane, and how it looks."""

from dataclasses import dataclass, field
from enum import StrEnum

from agent_console.domain.call_hits import CallHit


class Look(StrEnum):
    HEADING = "heading"
    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    BAD = "bad"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `hits` are marked in it where it is the note."""

    text: str
    look: Look = Look.PLAIN
    hits: tuple[CallHit, ...] = field(default=())
