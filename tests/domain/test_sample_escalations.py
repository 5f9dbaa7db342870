"""Made-up escalations: what becomes of a few made-up calls, plausible and the same for the same seed."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent_console.domain.call import Call
from agent_console.domain.escalation import EscalationState, missing
from agent_console.domain.escalation_clock import acting_due
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.sample import made_up_calls
from agent_console.domain.sample_escalations import RULES, SampleEscalations, Taken
from agent_console.domain.sample_situations import SITUATIONS
from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder
from tests.builders import CHINA, a_person

MIDNIGHTS = [datetime(2026, 11, 1, 16, tzinfo=UTC) + timedelta(days=day) for day in range(20)]
UNTIL = MIDNIGHTS[-1] + timedelta(days=1)
AGENTS = [a_person(job_number=str(number)) for number in range(1001, 1006)]
CALLS = 20_000


def counting() -> Callable[[str, datetime], str]:
    counts: Counter[str] = Counter()

    def number_of(series: str, _at: datetime) -> str:
        counts[series] += 1
        return f"{series}20261122-{counts[series]:04d}"

    return number_of


def made(seed: int, calls: int = CALLS) -> list[list[Taken]]:
    escalations, number_of = SampleEscalations(seed, "9001", UNTIL, CHINA), counting()
    samples = made_up_calls(calls, seed, AGENTS, MIDNIGHTS)
    found = (list(escalations.of(replace(one.call, number="C1"), number_of)) for one in samples)
    return [taken for taken in found if taken]


@pytest.fixture(scope="module")
def threads() -> list[list[Taken]]:
    return made(5)


def test_about_one_call_in_25_is_escalated(threads: list[list[Taken]]) -> None:
    assert CALLS / 30 < len(threads) < CALLS / 20


def test_the_same_seed_gives_the_same_escalations() -> None:
    assert made(3, 2_000) == made(3, 2_000) != made(4, 2_000)


def test_every_form_is_complete_and_every_mark_filled(threads: list[list[Taken]]) -> None:
    for thread in threads:
        form = thread[0].escalation.form
        assert missing(form) == ()
        assert form.call_number == "C1"
        texts = [form.problem, form.tried, *(taken.step.text for taken in thread)]
        assert not any(re.search(r"[{}]", text) for text in texts)
    assert any(thread[0].escalation.form.similar for thread in threads)


def test_steps_follow_each_other_and_end_before_the_end(threads: list[list[Taken]]) -> None:
    for thread in threads:
        times = [taken.step.at for taken in thread]
        assert times == sorted(times)
        assert times[-1] < UNTIL
        assert [taken.escalation.steps for taken in thread] == list(range(1, len(thread) + 1))
    kinds = {taken.step.kind for thread in threads for taken in thread}
    assert kinds == set(StepKind) - {StepKind.TAKEN_OVER, StepKind.PASSED_ON}


def test_they_stand_all_over_the_way_at_the_end_some_of_them_overdue(threads: list[list[Taken]]) -> None:
    ends = [thread[-1].escalation for thread in threads]
    states = Counter(one.state for one in ends)
    assert states.keys() >= set(EscalationState) - {EscalationState.ASKED_BACK, EscalationState.ORDERED}
    assert states[EscalationState.CLOSED] > 0.5 * len(ends)
    still = [one for one in ends if one.open]
    overdue = [one for one in still if (acting_due(one) or UNTIL) < UNTIL]
    assert 0 < len(overdue) < len(still) < 0.1 * len(ends)


def test_a_call_that_nobody_wrote_down_or_that_ended_too_late_is_not_escalated() -> None:
    (sample,) = made_up_calls(1, 1, AGENTS, MIDNIGHTS[:1])
    escalated = replace(sample.call, outcome="escalate", note="客户要求退费。")

    def of(call: Call, until: datetime = UNTIL) -> list[Taken]:
        return list(SampleEscalations(1, "9001", until, CHINA).of(call, counting()))

    assert of(escalated)
    assert of(replace(escalated, note="")) == []
    assert of(replace(escalated, ended_at=None)) == []
    assert of(escalated, until=escalated.answered_at) == []


def test_departments_and_outcomes_are_those_that_are_shipped() -> None:
    shipped = load_library(resources_folder()).escalation_rules
    for department in RULES.departments:
        assert shipped.department(department.id).liaison == department.liaison
    assert "escalate" in {situation.outcome for situation in SITUATIONS}
