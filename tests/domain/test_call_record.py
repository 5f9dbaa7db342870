"""A call as plain values and back."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_record import (
    Draft,
    draft_from_text,
    draft_to_text,
    from_record,
    from_text,
    marks_from_text,
    to_record,
    to_text,
    values_from_text,
)
from agent_console.domain.moment import from_microseconds
from agent_console.domain.script import StepMark
from tests.builders import AT, a_call, a_complete_call, a_mark
from tests.texts import IN_A_LINE, IN_LINES

instants = st.integers(0, 10**16).map(from_microseconds)
line = st.text(alphabet=IN_A_LINE, max_size=40)
note = st.text(alphabet=IN_LINES, max_size=200)
seconds = st.none() | st.integers(0, 10**6)
marks = st.builds(StepMark, script=line, version=st.integers(0, 99), page=line, step=line, at=instants)
calls = st.builds(
    Call,
    id=line,
    agent_id=line,
    job_number=line,
    agent=line,
    owner=line,
    answered_at=instants,
    number=line,
    state=st.sampled_from(CallState),
    ended_at=st.none() | instants,
    wrap_up_until=st.none() | instants,
    completed_at=st.none() | instants,
    talk_seconds=seconds,
    wrap_up_seconds=seconds,
    announcement=line,
    greeting_said_at=st.none() | instants,
    job_number_said_at=st.none() | instants,
    script=line,
    script_version=st.integers(0, 99),
    marks=st.lists(marks, max_size=3).map(tuple),
    values=st.lists(st.tuples(line, note), max_size=3).map(tuple),
    caller=line,
    caller_name=line,
    kind=st.none() | st.sampled_from(Kind),
    subject=line,
    note=note,
    outcome=line,
    correction_due=st.booleans(),
    version=st.integers(0, 99),
)


@given(calls)
def test_any_acceptable_call_survives_as_text(call: Call) -> None:
    assert from_text(to_text(call)) == call
    assert to_text(from_text(to_text(call))) == to_text(call)


@given(calls)
def test_any_acceptable_call_survives_as_a_record_of_plain_values(call: Call) -> None:
    record = to_record(call)
    assert from_record(record) == call
    assert all(type(value) in {str, int, bool, type(None)} for value in record.values())


def test_a_record_names_every_field_of_a_call() -> None:
    assert set(to_record(a_call())) == {field.name for field in fields(Call)}


CHANGES: dict[str, Any] = {
    "number": "C20261122-0002",
    "state": CallState.OVERDUE,
    "ended_at": datetime(2026, 11, 22, 1, 31, 35, 1, UTC),
    "answered_at": datetime(2026, 11, 22, 1, 30, 0, 1, UTC),
    "wrap_up_until": None,
    "completed_at": None,
    "talk_seconds": 96,
    "wrap_up_seconds": None,
    "announcement": "mandarin",
    "greeting_said_at": datetime(2026, 11, 22, tzinfo=UTC),
    "job_number_said_at": datetime(2026, 11, 22, tzinfo=UTC),
    "script": "hold",
    "script_version": 1,
    "marks": (a_mark(),),
    "values": (("plan", "畅聊"),),
    "caller": "",
    "caller_name": "王",
    "kind": None,
    "subject": "tariff",
    "note": "客户咨询套餐资费，已说明！",
    "outcome": "promised",
    "correction_due": True,
    "version": 1,
} | dict.fromkeys(("id", "agent_id", "job_number", "agent", "owner"), "another")


@pytest.mark.parametrize("field", [field.name for field in fields(Call)])
def test_a_change_of_any_field_changes_the_text(field: str) -> None:
    call = a_complete_call()
    assert to_text(replace(call, **{field: CHANGES[field]})) != to_text(call)


def test_the_text_is_one_line_and_readable() -> None:
    text = to_text(a_call(note="一\n二", values=(("plan", "畅聊"),), marks=(a_mark(),)))
    assert "\n" not in text
    assert '"note":"一\\n二"' in text
    assert r'"values":"[[\"plan\",\"畅聊\"]]"' in text
    assert r'"marks":"[[\"lost-sim\",1,\"verify\",\"name\",1795311000000000]]"' in text


def test_one_instant_has_one_text_in_whatever_zone_it_was_read() -> None:
    call = a_call()
    elsewhere = replace(call, answered_at=call.answered_at.astimezone(timezone(timedelta(hours=8))))
    assert to_text(elsewhere) == to_text(call)


def test_columns_that_were_never_written_are_empty_lists() -> None:
    assert marks_from_text("") == ()
    assert values_from_text("") == ()


def test_a_draft_is_a_call_and_the_moment_it_was_kept() -> None:
    call = a_call()
    assert Draft(call, call.answered_at) == Draft(call=call, kept_at=call.answered_at)


def test_a_draft_comes_back_with_its_reasons_and_one_without_is_the_text_of_its_call() -> None:
    call = a_call(note="不关我的事")
    reasons = (("shirk", "不关我的事", "客户要求“原话”\n"),)
    assert draft_from_text(draft_to_text(call, reasons), AT) == Draft(call, AT, reasons)
    assert draft_to_text(call) == to_text(call)
    assert from_text(draft_to_text(call, reasons)) == call
