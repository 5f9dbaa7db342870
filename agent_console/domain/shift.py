"""A shift 班次: who was there, from when to when, whether they were ready, and what was remarked on behind it."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from agent_console.domain.catalogue import Named
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.shift_rules import PlannedShift
from agent_console.domain.text import REASON_LIMIT, check_text


class RemarkKind(StrEnum):
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class ReadyItem(Named):
    """One line of the readiness checklist, as the settings had it when the shift began; `at` once it is ticked."""

    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """An after-shift remark 班后点评 by a shift lead; `seen_at` once the person remarked on has acknowledged it."""

    id: str
    kind: RemarkKind
    text: str
    at: datetime
    by: str
    by_name: str
    seen_at: datetime | None = None

    def __post_init__(self) -> None:
        check_text(self.text, REASON_LIMIT, multiline=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One person's turn. Times are aware UTC, people are job numbers; `number` such as S20261122-0001.

    `opened_by` and `closed_by` name the shift lead who did it in the person's place, with the reason; they are empty
    where the person started and ended it. `arrive_by` is when they should have been at their seat.
    """

    id: str
    number: str
    job_number: str
    name: str
    planned: PlannedShift
    arrive_by: datetime
    started_at: datetime
    readiness: tuple[ReadyItem, ...] = ()
    opened_by: str = ""
    opened_by_name: str = ""
    open_reason: str = ""
    ended_at: datetime | None = None
    closed_by: str = ""
    closed_by_name: str = ""
    close_reason: str = ""
    remarks: tuple[Remark, ...] = ()
    version: int = 1

    @property
    def open(self) -> bool:
        return self.ended_at is None

    @property
    def arrived_in_time(self) -> bool:
        return self.started_at <= self.arrive_by

    @property
    def ready_at(self) -> datetime | None:
        """When the last line of the checklist was ticked; the start where it has none, None while one is left."""
        if any(item.at is None for item in self.readiness):
            return None
        return max((item.at for item in self.readiness if item.at is not None), default=self.started_at)

    @property
    def ready_in_time(self) -> bool:
        """Whether everything was ticked before the shift began."""
        ready_at = self.ready_at
        return ready_at is not None and ready_at <= self.planned.begin

    @property
    def unseen(self) -> tuple[Remark, ...]:
        """The remarks that the person has not acknowledged yet."""
        return tuple(remark for remark in self.remarks if remark.seen_at is None)


def tick(shift: Shift, items: Collection[str], at: datetime) -> Shift:
    """Tick lines of the checklist; what was ticked before keeps its time.

    Raises NOT_FOUND for an item that the checklist does not name, WRONG_STATE when the shift is over.
    """
    if set(items) - {item.id for item in shift.readiness}:
        raise ConsoleError(Problem.NOT_FOUND)
    ticked = tuple(replace(item, at=at) if item.id in items and item.at is None else item for item in shift.readiness)
    if ticked == shift.readiness:
        return shift
    if not shift.open:
        raise ConsoleError(Problem.WRONG_STATE)
    return replace(shift, readiness=ticked, version=shift.version + 1)


def change_pattern(shift: Shift, planned: PlannedShift, arrive_by: datetime) -> Shift:
    """It was begun under the wrong pattern; start, number and ticks stay. Raises WRONG_STATE when the shift is over."""
    if planned == shift.planned:
        return shift
    if not shift.open:
        raise ConsoleError(Problem.WRONG_STATE)
    return replace(shift, planned=planned, arrive_by=arrive_by, version=shift.version + 1)


def end(shift: Shift, at: datetime) -> Shift:
    """The person ends it; ended twice, the first time stands. A clock that was set back makes no shift negative."""
    if not shift.open:
        return shift
    return replace(shift, ended_at=max(at, shift.started_at), version=shift.version + 1)


def close_for(shift: Shift, ended_at: datetime, now: datetime, by: str, name: str, reason: str) -> Shift:
    """A shift lead ends a shift that somebody left open; one that has ended already stays as it is.

    Raises REASON_MISSING, and SHIFT_TIME for an end before the start or in the future.
    """
    check_text(reason, REASON_LIMIT, multiline=True)
    if not shift.open:
        return shift
    if not reason.strip():
        raise ConsoleError(Problem.REASON_MISSING)
    if not shift.started_at <= ended_at <= max(now, shift.started_at):
        raise ConsoleError(Problem.SHIFT_TIME)
    return replace(
        shift,
        ended_at=ended_at,
        closed_by=by,
        closed_by_name=name,
        close_reason=reason.strip(),
        version=shift.version + 1,
    )


def add_remark(shift: Shift, remark: Remark) -> Shift:
    """One with the same id is there already. Raises TEXT_MISSING."""
    if any(one.id == remark.id for one in shift.remarks):
        return shift
    if not remark.text.strip():
        raise ConsoleError(Problem.TEXT_MISSING)
    return replace(
        shift, remarks=(*shift.remarks, replace(remark, text=remark.text.strip())), version=shift.version + 1
    )


def acknowledge(shift: Shift, remark_id: str, at: datetime) -> Shift:
    """The person remarked on has seen it; the first time stands. Raises NOT_FOUND."""
    found = next((one for one in shift.remarks if one.id == remark_id), None)
    if found is None:
        raise ConsoleError(Problem.NOT_FOUND)
    if found.seen_at is not None:
        return shift
    seen = tuple(replace(one, seen_at=at) if one is found else one for one in shift.remarks)
    return replace(shift, remarks=seen, version=shift.version + 1)
