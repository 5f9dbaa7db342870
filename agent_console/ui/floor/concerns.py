"""What of a floor a shift lead has to look at, in one list: the kind that hurts most first, then the longest wait.

What somebody else has to do, such as to tell a customer an answer, stands last.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.floor import Floor, FloorMark, FloorSeat, left_open, limit_of, mark_of
from agent_console.domain.handover import HandoverSummary
from agent_console.domain.incident import Incident
from agent_console.domain.privacy import RevealAlert
from agent_console.domain.seat import SeatStatus
from agent_console.domain.shift_rules import ShiftRules


class ConcernKind(StrEnum):
    INCIDENT = "incident"
    ESCALATION = "escalation"
    PAUSE = "pause"
    WRAP_UP = "wrap-up"
    LEFT_OPEN = "left-open"
    HANDOVER = "handover"
    REVEALS = "reveals"
    TO_TELL = "to-tell"  # answered, late, and the agent has not told the customer


@dataclass(frozen=True, slots=True)
class Concern:
    """`id` names the record to open, `since` is when it came to be wrong, `late` whether it is over a limit."""

    kind: ConcernKind
    id: str
    since: datetime
    late: bool
    about: FloorSeat | EscalationSummary | HandoverSummary | Incident | RevealAlert

    @property
    def key(self) -> str:
        return f"{self.kind}.{self.id}"


def concerns(floor: Floor, now: datetime, catalogue: Catalogue, rules: ShiftRules) -> tuple[Concern, ...]:
    """Everything that waits for a shift lead by now."""
    found = [Concern(ConcernKind.INCIDENT, one.id, one.opened_at, True, one) for one in floor.incidents]
    found += [
        Concern(_of_escalation(one), one.id, one.next_due, True, one)
        for one in floor.overdue(now)
        if one.next_due is not None
    ]
    for seat in floor.seats:
        found += _of_seat(seat, now, catalogue, rules)
    late = {one.id for one in floor.late_handovers(now, rules)}
    found += [
        Concern(ConcernKind.HANDOVER, one.id, one.signed_at, one.id in late, one) for one in floor.unsigned
    ]  # fmt: skip
    found += [Concern(ConcernKind.REVEALS, one.id, one.at, True, one) for one in floor.alerts]
    order = {kind: place for place, kind in enumerate(ConcernKind)}
    return tuple(sorted(found, key=lambda one: (order[one.kind], one.since, one.id)))


def _of_escalation(one: EscalationSummary) -> ConcernKind:
    return ConcernKind.TO_TELL if one.state is EscalationState.ANSWERED else ConcernKind.ESCALATION


def _of_seat(seat: FloorSeat, now: datetime, catalogue: Catalogue, rules: ShiftRules) -> list[Concern]:
    found = []
    span = limit_of(seat, catalogue)
    if span is not None and mark_of(seat, now, catalogue) is FloorMark.OVER:
        kind = ConcernKind.PAUSE if seat.status is SeatStatus.PAUSED else ConcernKind.WRAP_UP
        found.append(Concern(kind, seat.job_number, span[1], True, seat))
    if seat.shift is not None and left_open(seat, now, rules):
        found.append(Concern(ConcernKind.LEFT_OPEN, seat.shift_id, seat.shift.end, True, seat))
    return found
