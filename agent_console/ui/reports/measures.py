"""What can be drawn of a report, and how its course is cut into steps."""

from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from agent_console.domain.report import NOTHING, Figures, Period, Report, ReportSpan
from agent_console.exchange.report_sheet import Unit


class Measure(StrEnum):
    """The value is the field of Figures."""

    CALLS = "calls"
    TALK = "talk_seconds"
    VIOLATIONS = "violations"
    ESCALATIONS = "escalations"
    CORRECTIONS = "corrections"
    MARKS = "marks"

    @property
    def unit(self) -> Unit:
        return Unit.SECONDS if self is Measure.TALK else Unit.COUNT

    def of(self, figures: Figures) -> int:
        return int(getattr(figures, self.value))


class Step(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


STEPS = {Period.QUARTER: Step.WEEK, Period.HALF_YEAR: Step.MONTH, Period.YEAR: Step.MONTH}
"""Days where nothing else is said: more points than can be read say nothing."""


def step_of(period: Period) -> Step:
    return STEPS.get(period, Step.DAY)


def begin_of(step: Step, day: date) -> date:
    """The first day of the step that a day lies in; a week begins with its Monday, also in the period before."""
    if step is Step.DAY:
        return day
    return day.replace(day=1) if step is Step.MONTH else day - timedelta(days=day.weekday())


def course(report: Report, today: date) -> list[tuple[date, Figures]]:
    """The days of the period, or their sums by weeks or months, in order; without what is still to come, which would
    look like a fall to nothing.
    """
    step, found = step_of(report.span.period), []
    begun = [entry for entry in report.by_day if entry[0] <= today] or list(report.by_day[:1])
    for _, days in groupby(begun, key=lambda entry: begin_of(step, entry[0])):
        steps = list(days)
        total = NOTHING
        for _, figures in steps:
            total = total.plus(figures)
        found.append((steps[0][0], total))
    return found


def steps_in(span: ReportSpan) -> int:
    """Into how many steps the course of a period is cut."""
    step = step_of(span.period)
    days = ((span.first + timedelta(days=count)) for count in range((span.behind - span.first).days))
    return len({begin_of(step, day) for day in days})
