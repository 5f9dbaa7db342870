"""What a hotline has settled: limits in the hours they run in, and departments that somebody answers for."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Urgency
from agent_console.domain.escalation_clock import Limit
from agent_console.domain.escalation_rules import CalendarOver, Department, EscalationRules
from agent_console.domain.working_hours import Frame, WorkingHours
from tests.builders import AT
from tests.escalations import RULES

CHINA = timezone(timedelta(hours=8))
OFFICE = WorkingHours(((Frame(540, 720), Frame(780, 1080)),) * 5 + ((),) * 2)
IN_OFFICE = EscalationRules(
    limits={urgency: Limit(60, 10, 10, "office") for urgency in Urgency},
    hours={"office": OFFICE},
    departments=(Department("network", (), "周工", 60, "office"), Department("nobody", (), "  ")),
)


def test_a_limit_runs_in_its_working_hours() -> None:
    """AT is a Sunday: the hour is over on Monday at ten."""
    assert IN_OFFICE.due(Urgency.URGENT, AT, CHINA) == AT + timedelta(days=1, minutes=30)
    assert IN_OFFICE.order_due(IN_OFFICE.department("network"), AT, CHINA) == AT + timedelta(days=1, minutes=30)
    assert RULES.due(Urgency.URGENT, AT, CHINA) == AT + timedelta(hours=2)


def test_hours_that_are_not_known_any_more_run_around_the_clock() -> None:
    gone = EscalationRules(limits={Urgency.NORMAL: Limit(60, 10, 10, "gone")})
    assert gone.due(Urgency.NORMAL, AT, CHINA) == AT + timedelta(hours=1)


def test_what_is_left_at_a_pause_is_what_runs_on_after_it() -> None:
    due = IN_OFFICE.due(Urgency.NORMAL, AT, CHINA)
    left = IN_OFFICE.left(Urgency.NORMAL, AT + timedelta(days=1), due, CHINA)
    assert left == timedelta(minutes=30)
    assert IN_OFFICE.later(Urgency.NORMAL, AT + timedelta(days=1), left, CHINA) == due


@pytest.mark.parametrize(("department", "problem"), [("nobody", Problem.NO_LIAISON), ("unknown", Problem.NOT_FOUND)])
def test_an_order_needs_a_department_with_a_liaison(department: str, problem: Problem) -> None:
    with pytest.raises(ConsoleError) as told:
        IN_OFFICE.department(department)
    assert told.value.problem is problem


KNOWN = replace(OFFICE, days={date(2026, 1, 1): ()})


def calendar(minutes: int, hours: WorkingHours = KNOWN, liaison: str = "周工") -> EscalationRules:
    """Orders run in hours that know of 2026; limits run around the clock."""
    return EscalationRules(
        limits={urgency: Limit(60, 10, 10) for urgency in Urgency},
        hours={"office": hours, "night": KNOWN},
        departments=(Department("network", (), liaison, minutes, "office"),),
    )


@pytest.mark.parametrize(("minutes", "over"), [(60, False), (7 * 60 + 30, False), (9 * 60, True)])
def test_a_calendar_is_over_when_something_would_be_due_in_a_year_it_knows_nothing_of(minutes: int, over: bool) -> None:
    at = datetime(2026, 12, 31, 9, 30, tzinfo=CHINA)  # seven and a half hours of work are left of the year
    found = calendar(minutes).calendars_over(at, CHINA)
    assert found == ((CalendarOver("office", 2026, 2027),) if over else ())


def test_hours_without_holidays_or_without_anybody_who_works_in_them_are_no_calendar_that_could_be_over() -> None:
    late = datetime(2030, 1, 2, tzinfo=CHINA)
    assert calendar(60, OFFICE).calendars_over(late, CHINA) == ()
    assert calendar(60, liaison=" ").calendars_over(late, CHINA) == ()
    assert calendar(60).calendars_over(late, CHINA) == (CalendarOver("office", 2026, 2030),)
