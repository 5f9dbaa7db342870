"""The floor 现场 at one moment: who is on and what they do, and what of it a shift lead has to look at."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from agent_console.domain.call import CallState, Kind
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.handover import HandoverSummary
from agent_console.domain.incident import Incident
from agent_console.domain.privacy import RevealAlert
from agent_console.domain.seat import SeatStatus
from agent_console.domain.shift_rules import PlannedShift, ShiftRules
from agent_console.domain.staff import Role

NEAR = 0.8
"""So much of a limit has gone when it is marked as near."""

AHEAD = timedelta(hours=1)
"""A reading holds the escalations that fall due so soon: nothing is written when a limit passes."""


class FloorMark(StrEnum):
    """How a seat stands to the limit of what it does now; NONE where nobody counts."""

    NONE = "none"
    IN_TIME = "in-time"
    NEAR = "near"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningCall:
    """The call that somebody talks or still writes up. `kind` is what they have chosen so far, saved or not."""

    id: str
    number: str
    state: CallState
    kind: Kind | None
    answered_at: datetime
    ended_at: datetime | None = None
    wrap_up_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorSeat:
    """One person who is on: with an open shift, or signed in without one. `since` belongs to the status.

    `reason` is the id of a pause reason; `shift` and what follows it are empty without an open shift.
    """

    job_number: str
    name: str
    role: Role
    status: SeatStatus
    since: datetime
    reason: str = ""
    call: RunningCall | None = None
    shift_id: str = ""
    shift_number: str = ""
    shift: PlannedShift | None = None
    started_at: datetime | None = None


class FloorStamp(NamedTuple):
    """Where the data stood: the last line of the journal and the last change of a seat, how many records are still
    being written and a checksum of the kinds chosen in them. Two readings with the same stamp differ by the time that
    has gone, not by what happened.
    """

    journal: int
    seats: int
    drafts: int
    drafted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """One reading. `seats` by job number; `due` are escalations that somebody owes something on by `at` + AHEAD, the
    first due first; `unsigned` all handovers that lack a signature, the oldest first, behind them the shifts that are
    over while nobody has signed for what is open; `alerts` the newest first; `left_out` the numbers of what is damaged.
    """

    at: datetime
    stamp: FloorStamp
    seats: tuple[FloorSeat, ...] = ()
    due: tuple[EscalationSummary, ...] = ()
    unsigned: tuple[HandoverSummary, ...] = ()
    incidents: tuple[Incident, ...] = ()
    alerts: tuple[RevealAlert, ...] = ()
    left_out: tuple[str, ...] = ()

    def overdue(self, now: datetime) -> tuple[EscalationSummary, ...]:
        """The escalations whose limit has passed by now."""
        return tuple(one for one in self.due if one.next_due is not None and one.next_due <= now)

    def late_handovers(self, now: datetime, rules: ShiftRules) -> tuple[HandoverSummary, ...]:
        """The handovers that have lacked a signature for longer than the hotline allows."""
        return tuple(one for one in self.unsigned if one.signed_at <= now - rules.unsigned_after)


def limit_of(seat: FloorSeat, catalogue: Catalogue) -> tuple[datetime, datetime] | None:
    """From when to when a seat may do what it does: a pause with a limit, a wrap-up. None where nobody counts."""
    if seat.status is SeatStatus.PAUSED:
        pause = catalogue.pause(seat.reason)
        if pause is None or pause.limit_minutes is None:
            return None
        return seat.since, seat.since + timedelta(minutes=pause.limit_minutes)
    call = seat.call
    if call is None or call.ended_at is None or call.wrap_up_until is None:
        return None
    return call.ended_at, call.wrap_up_until


def mark_of(seat: FloorSeat, now: datetime, catalogue: Catalogue) -> FloorMark:
    """How it stands to its limit now; a limit is over at its last instant."""
    span = limit_of(seat, catalogue)
    if span is None:
        return FloorMark.NONE
    begin, end = span
    if now >= end:
        return FloorMark.OVER
    return FloorMark.NEAR if now >= begin + NEAR * (end - begin) else FloorMark.IN_TIME


def left_open(seat: FloorSeat, now: datetime, rules: ShiftRules) -> bool:
    """Whether the shift should have ended long ago: somebody went home, or the power did."""
    return seat.shift is not None and now >= rules.endless_from(seat.shift)
