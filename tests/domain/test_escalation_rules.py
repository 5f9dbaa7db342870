"""What a hotline has settled: limits in the hours they run in, and departments that somebody answers for."""

from datetime import timedelta, timezone

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Urgency
from agent_console.domain.escalation_clock import Limit
from agent_console.domain.escalation_rules import Department, EscalationRules
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
