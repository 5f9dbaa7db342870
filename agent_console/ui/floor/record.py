"""Which record a row of the floor stands for."""

from dataclasses import dataclass
from enum import StrEnum

from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.floor import FloorSeat
from agent_console.domain.handover import HandoverSummary
from agent_console.domain.incident import Incident
from agent_console.ui.floor.concerns import Concern


class RecordKind(StrEnum):
    CALL = "call"
    SHIFT = "shift"
    PERSON = "person"
    ESCALATION = "escalation"
    HANDOVER = "handover"
    INCIDENT = "incident"
    REVEALS = "reveals"


@dataclass(frozen=True, slots=True)
class FloorRecord:
    """`id` is that of the record, the job number for a PERSON; `number` is what people call it."""

    kind: RecordKind
    id: str
    number: str


def record_of_seat(seat: FloorSeat) -> FloorRecord:
    """The running call, else the shift, else the person."""
    if seat.call is not None:
        return FloorRecord(RecordKind.CALL, seat.call.id, seat.call.number)
    return shift_of_seat(seat)


def shift_of_seat(seat: FloorSeat) -> FloorRecord:
    if seat.shift_id:
        return FloorRecord(RecordKind.SHIFT, seat.shift_id, seat.shift_number)
    return FloorRecord(RecordKind.PERSON, seat.job_number, seat.job_number)


def record_of_concern(concern: Concern) -> FloorRecord:
    about = concern.about
    if isinstance(about, FloorSeat):
        return shift_of_seat(about)
    if isinstance(about, EscalationSummary):
        return FloorRecord(RecordKind.ESCALATION, about.id, about.number)
    if isinstance(about, HandoverSummary):
        return FloorRecord(RecordKind.HANDOVER, about.id, about.number)
    if isinstance(about, Incident):
        return FloorRecord(RecordKind.INCIDENT, about.id, about.number)
    return FloorRecord(RecordKind.REVEALS, about.id, about.job_number)
