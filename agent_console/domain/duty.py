"""A duty record 值班记录: what one shift of the whole hotline was like, signed by its shift lead and then sealed."""

from dataclasses import dataclass, replace
from datetime import datetime

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Head
from agent_console.domain.shift_rules import PlannedShift
from agent_console.domain.supplement import Supplement
from agent_console.domain.text import check_text

REMARKS_LIMIT = 4_000


@dataclass(frozen=True, slots=True)
class PauseFigure:
    """The pauses for one reason: its id, how many began or went on, and how long they lasted within the shift."""

    reason: str
    count: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDuty:
    """One person's shift as the duty record tells it; `ended_at` is None for who was still there."""

    number: str
    job_number: str
    name: str
    started_at: datetime
    ended_at: datetime | None
    arrived_in_time: bool
    ready_in_time: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFigure:
    """An incident or equipment fault that was open at some time of the shift."""

    number: str
    kind: str
    what: str
    place: str
    opened_at: datetime
    cleared_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyFigures:
    """What happened in [begin of the shift, `until`), summed up; calls belong to the instant of their answer.

    `by_kind` counts calls by the value of their kind, "" for those without one. `answered_in_time` are those whose
    greeting was said soon enough behind the answer; the ringing before it is not known to the console. `violations`
    counts phrases that an agent should not have said and `overrides` those that were kept for a reason, as found when
    the notes were saved. `escalations_overdue` are those whose limit ended here without an answer.
    """

    until: datetime
    calls: int = 0
    by_kind: tuple[tuple[str, int], ...] = ()
    answered_in_time: int = 0
    unfinished: int = 0
    corrections_due: int = 0
    talk_seconds: int = 0
    longest_seconds: int = 0
    longest_call: str = ""
    calls_with_violations: int = 0
    violations: int = 0
    overrides: int = 0
    escalations_sent: int = 0
    escalations_answered: int = 0
    escalations_overdue: int = 0
    pauses: tuple[PauseFigure, ...] = ()
    staff: tuple[OnDuty, ...] = ()
    incidents: tuple[IncidentFigure, ...] = ()

    @property
    def average_talk_seconds(self) -> float | None:
        """None without a call."""
        return self.talk_seconds / self.calls if self.calls else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRecord:
    """One for each turn of a pattern, signed; `number` such as Z20261122-0001.

    `content_hash` is the SHA-256 of the canonical record without its supplements, `head` where the journal stood when
    it was signed: both are printed on it, and neither changes any more.
    """

    id: str
    number: str
    planned: PlannedShift
    figures: DutyFigures
    remarks: str
    signed_by: str
    signed_by_name: str
    signed_at: datetime
    head: Head
    content_hash: str = ""
    supplements: tuple[Supplement, ...] = ()
    version: int = 1

    def __post_init__(self) -> None:
        check_text(self.remarks, REMARKS_LIMIT, multiline=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDraft:
    """The remarks of a duty record that nobody has signed yet; `job_number` and `name` are of who kept them last."""

    remarks: str
    job_number: str
    name: str
    kept_at: datetime


def until_of(planned: PlannedShift, now: datetime) -> datetime:
    """Up to which instant a shift can be summed up: its end, or now while it is running.

    Raises SHIFT_TIME for one that has not begun.
    """
    if now <= planned.begin:
        raise ConsoleError(Problem.SHIFT_TIME)
    return min(planned.end, now)


def supplemented(duty: DutyRecord, supplement: Supplement) -> DutyRecord:
    """One with the same id is there already."""
    if any(one.id == supplement.id for one in duty.supplements):
        return duty
    return replace(duty, supplements=(*duty.supplements, supplement), version=duty.version + 1)
