"""People as they stand in the list of those who manage them: what they do now, and what is open in their name."""

from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.handover_items import HandoverItem
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Person


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """`seen_at` is when the seat last changed its status, None for who has sat at none; `open_things` is how much they
    attend to.
    """

    person: Person
    status: SeatStatus
    seen_at: datetime | None
    open_things: int


@dataclass(frozen=True, slots=True)
class OpenWork:
    """What would wait for somebody who can no longer sign in: the number of a shift that has not ended, "" for none,
    and all that they attend to, the oldest first.
    """

    shift: str
    items: tuple[HandoverItem, ...]

    def __bool__(self) -> bool:
        return bool(self.shift or self.items)
