"""What a hotline has settled about escalations: limits by urgency, working hours, departments, when to reopen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from agent_console.domain.catalogue import Named
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation, Urgency
from agent_console.domain.escalation_clock import Limit
from agent_console.domain.escalation_steps import Step, StepKind, take
from agent_console.domain.working_hours import ALWAYS, WorkingHours, due_after, working_time


@dataclass(frozen=True, slots=True)
class Department(Named):
    """Whom a supervision order goes to: a liaison 联系人 by name and way to reach them, and minutes of working time."""

    liaison: str = ""
    minutes: int = 24 * 60
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Contact(Named):
    """Who must know of an incident or an equipment fault, and how to reach them."""

    reach: str = ""
    incident: bool = False
    fault: bool = False


@dataclass(frozen=True, slots=True)
class CalendarOver:
    """Working hours whose holidays are known until `last_year` only, while something would be due in `due_year`."""

    hours: str
    last_year: int
    due_year: int


@dataclass(slots=True)
class Likeness:
    """From 0 to 1: how alike an earlier escalation must be to be shown before another one is sent.

    The one rule that a shift lead may move while the console runs, so whoever holds the rules sees it moved.
    """

    least: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationRules:
    """The limits apply to what is sent from now on: an instant that was fixed is never counted again.

    `contacts` are told in their order. Copies share their `likeness`.
    """

    limits: Mapping[Urgency, Limit]
    hours: Mapping[str, WorkingHours] = field(default_factory=dict)
    departments: tuple[Department, ...] = ()
    contacts: tuple[Contact, ...] = ()
    reopen_days: int = 7
    likeness: Likeness = field(default_factory=Likeness)

    @property
    def alike(self) -> float:
        """The likeness as it stands now."""
        return self.likeness.least

    def working_hours(self, hours_id: str) -> WorkingHours:
        """The hours of that id; around the clock where it is empty or not known any more."""
        return self.hours.get(hours_id, ALWAYS)

    def due(self, urgency: Urgency, sent_at: datetime, zone: tzinfo | None) -> datetime:
        limit = self.limits[urgency]
        return due_after(self.working_hours(limit.hours), sent_at, timedelta(minutes=limit.minutes), zone)

    def left(self, urgency: Urgency, at: datetime, due_at: datetime, zone: tzinfo | None) -> timedelta:
        """The working time from `at` until a due instant; nothing when it is past."""
        return working_time(self.working_hours(self.limits[urgency].hours), at, due_at, zone)

    def later(self, urgency: Urgency, at: datetime, left: timedelta, zone: tzinfo | None) -> datetime:
        """When so much working time behind `at` is over."""
        return due_after(self.working_hours(self.limits[urgency].hours), at, left, zone)

    def take(self, escalation: Escalation, step: Step, zone: tzinfo | None) -> Escalation:
        """The escalation after the step, its due instant by the limit of its urgency; raises what a step does."""
        urgency = escalation.form.urgency
        left = timedelta()
        if step.kind is StepKind.PAUSED:
            left = self.left(urgency, step.at, escalation.due_at, zone)
        elif step.kind is StepKind.REOPENED:
            left = timedelta(minutes=self.limits[urgency].minutes)
        return take(escalation, step, lambda at, rest: self.later(urgency, at, rest, zone), left)

    def calendars_over(self, now: datetime, zone: tzinfo | None) -> tuple[CalendarOver, ...]:
        """The calendars that know nothing of the year in which what is sent or ordered now is due.

        Hours without any day of their own are no calendar, and those that no limit runs in concern nobody.
        """
        used = [(limit.hours, limit.minutes) for limit in self.limits.values()]
        used += [(one.hours, one.minutes) for one in self.departments if one.liaison.strip()]
        over = {}
        for hours_id, minutes in used:
            hours = self.working_hours(hours_id)
            if hours.days:
                due = due_after(hours, now, timedelta(minutes=minutes), zone).astimezone(zone)
                last_year = max(hours.days).year
                if due.year > last_year:
                    over[hours_id] = CalendarOver(hours_id, last_year, due.year)
        return tuple(over.values())

    def may_reopen(self, escalation: Escalation, now: datetime) -> bool:
        """Whether one that has ended ended recently enough; one that has not is for the steps to refuse."""
        ended = escalation.ended_at
        return ended is None or now <= ended + timedelta(days=self.reopen_days)

    def department(self, department_id: str) -> Department:
        """Raises NOT_FOUND, and NO_LIAISON for one without: nobody would answer for the order."""
        found = next((one for one in self.departments if one.id == department_id), None)
        if found is None:
            raise ConsoleError(Problem.NOT_FOUND)
        if not found.liaison.strip():
            raise ConsoleError(Problem.NO_LIAISON, department=department_id)
        return found

    def order_due(self, department: Department, sent_at: datetime, zone: tzinfo | None) -> datetime:
        return due_after(self.working_hours(department.hours), sent_at, timedelta(minutes=department.minutes), zone)


STANDARD = EscalationRules(
    limits={
        Urgency.NORMAL: Limit(24 * 60, 60, 60),
        Urgency.URGENT: Limit(120, 30, 30),
        Urgency.CRITICAL: Limit(30, 10, 10),
    },
    likeness=Likeness(0.4),
)
"""What holds where no file says anything else."""
