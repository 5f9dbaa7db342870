"""A duty record: when it can be summed up, what its hash is made over, and what may follow it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.duty import DutyFigures, IncidentFigure, OnDuty, PauseFigure, supplemented, until_of
from agent_console.domain.duty_record import canonical_figures, content_hash, from_record, to_record
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Head
from agent_console.domain.supplement import Supplement
from tests.builders import AT, an_id
from tests.shifts import EARLY, a_duty_record
from tests.texts import IN_A_LINE

MINUTE = timedelta(minutes=1)
FIGURES = DutyFigures(
    until=EARLY.end,
    calls=3,
    by_kind=(("complaint", 2), ("", 1)),
    talk_seconds=300,
    longest_seconds=200,
    longest_call="C20261122-0002",
    pauses=(PauseFigure("meal", 2, 1800),),
    staff=(
        OnDuty(
            number="S20261122-0001",
            job_number="1001",
            name="王芳",
            started_at=AT,
            ended_at=None,
            arrived_in_time=True,
            ready_in_time=False,
        ),
    ),
    incidents=(
        IncidentFigure(
            number="I20261122-0001", kind="fault", what="黑屏", place="12 号席", opened_at=AT, cleared_at=AT + MINUTE
        ),
    ),
)


def a_supplement(**fields: str) -> Supplement:
    return Supplement(**{"id": an_id(), "by": "9001", "by_name": "李敏", "text": "补记", **fields}, at=AT)


def test_a_running_shift_is_summed_up_to_now_and_an_ended_one_to_its_end() -> None:
    assert until_of(EARLY, EARLY.begin + MINUTE) == EARLY.begin + MINUTE
    assert until_of(EARLY, EARLY.end + MINUTE) == EARLY.end
    with pytest.raises(ConsoleError) as refused:
        until_of(EARLY, EARLY.begin)
    assert refused.value.problem is Problem.SHIFT_TIME


def test_the_average_is_over_all_calls_and_none_without_any() -> None:
    assert FIGURES.average_talk_seconds == 100
    assert DutyFigures(until=AT).average_talk_seconds is None


def test_a_record_gives_back_what_it_was_made_from() -> None:
    for duty in (a_duty_record(), a_duty_record(figures=FIGURES, supplements=(a_supplement(),), version=2)):
        assert from_record(to_record(duty)) == duty


def test_figures_of_another_version_are_read_as_far_as_they_are_known() -> None:
    record = to_record(a_duty_record(figures=FIGURES))
    told = json.loads(str(record["figures"]))
    del told["overrides"]
    newer = {**record, "figures": json.dumps({**told, "smiles": 7})}
    assert from_record(newer).figures == FIGURES


def test_equal_figures_are_spelled_alike() -> None:
    assert canonical_figures(FIGURES) == canonical_figures(replace(FIGURES))
    assert canonical_figures(FIGURES) != canonical_figures(replace(FIGURES, calls=4))


@given(
    name=st.sampled_from(["remarks", "signed_by", "signed_by_name", "number", "id"]),
    text=st.text(IN_A_LINE, min_size=1, max_size=20),
)
def test_the_hash_is_of_everything_that_was_signed(name: str, text: str) -> None:
    record = to_record(a_duty_record(figures=FIGURES))
    changed = {**record, name: text}
    assert (content_hash(changed) == content_hash(record)) == (record[name] == text)


def test_the_hash_stays_whatever_follows_the_signature() -> None:
    duty = a_duty_record(figures=FIGURES)
    digest = content_hash(to_record(duty))
    later = supplemented(replace(duty, content_hash=digest, head=Head(7, "f" * 64)), a_supplement())
    assert content_hash(to_record(later)) == digest
    assert len(digest) == 64


def test_a_supplement_is_added_once() -> None:
    duty, added = a_duty_record(), a_supplement()
    told = supplemented(duty, added)
    assert (told.supplements, told.version) == ((added,), 2)
    assert supplemented(told, replace(added, text="又一次")) is told


@pytest.mark.parametrize(
    ("text", "problem"),
    [(" ", Problem.TEXT_MISSING), ("\x00", Problem.TEXT_CHARACTERS), ("长" * 501, Problem.TEXT_TOO_LONG)],
)
def test_a_supplement_says_something(text: str, problem: Problem) -> None:
    with pytest.raises(ConsoleError) as refused:
        a_supplement(text=text)
    assert refused.value.problem is problem


def test_remarks_have_a_limit() -> None:
    with pytest.raises(ConsoleError) as refused:
        a_duty_record(remarks="长" * 4001)
    assert refused.value.problem is Problem.TEXT_TOO_LONG
