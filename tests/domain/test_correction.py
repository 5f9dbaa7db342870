"""A correction keeps what was there before."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.correction import CORRECTABLE, FieldChange, as_text, changes_between, correct
from agent_console.domain.errors import ConsoleError, Problem
from tests.builders import a_call, a_complete_call, a_mark, an_ended_call

AT = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
NEW: dict[str, Any] = {
    "caller": "13912345678",
    "caller_name": "李雷",
    "kind": Kind.COMPLAINT,
    "subject": "tariff.charge",
    "note": "客户投诉重复扣费。\n已登记。",
    "outcome": "promised",
    "correction_due": True,
}
TEXTS = [
    ("caller", "13812345678", "13912345678"),
    ("caller_name", "", "李雷"),
    ("kind", "consultation", "complaint"),
    ("subject", "tariff.plan", "tariff.charge"),
    ("note", "客户咨询套餐资费，已说明。", "客户投诉重复扣费。\n已登记。"),
    ("outcome", "answered", "promised"),
    ("correction_due", "", "yes"),
]


def corrected(before: Call, **changed: Any) -> tuple[FieldChange, ...]:
    return correct(before, replace(before, **changed), AT, "1001", "听错了")[1].changes


@pytest.mark.parametrize(("field", "old", "new"), TEXTS)
def test_each_field_keeps_its_old_value_beside_the_new_one(field: str, old: str, new: str) -> None:
    changes = corrected(a_complete_call(), **{field: NEW[field]})
    assert changes == (FieldChange(field=field, old=old, new=new),)


def test_several_changes_stand_in_the_order_of_the_form() -> None:
    changes = corrected(a_complete_call(), **NEW)
    assert [(change.field, change.old, change.new) for change in changes] == TEXTS


def test_a_correction_says_who_when_why_and_of_which_call() -> None:
    before = a_complete_call()
    after, correction = correct(before, replace(before, note="改"), AT, "2001", " 听错了 ")
    assert after == replace(before, note="改")
    assert (correction.call_id, correction.at, correction.by, correction.reason) == (before.id, AT, "2001", "听错了")


def test_what_happened_stays_as_it_happened() -> None:
    before = a_complete_call()
    elsewhere = replace(
        before, id="x", agent="李雷", owner="x", number="x", state=CallState.OVERDUE, answered_at=AT, ended_at=AT,
        talk_seconds=1, marks=(a_mark(),), values=(("a", "b"),), version=9, greeting_said_at=AT, job_number="9",
    )  # fmt: skip
    after, correction = correct(before, elsewhere, AT, "1001", "试")
    assert after == before
    assert correction.changes == ()


def test_nothing_but_the_written_fields_can_be_corrected() -> None:
    assert set(CORRECTABLE) == set(NEW)
    assert set(CORRECTABLE) <= {field.name for field in fields(Call)}


@pytest.mark.parametrize("state", [CallState.WRAP_UP, CallState.OVERDUE, CallState.COMPLETE])
def test_a_call_can_be_corrected_from_its_end_on(state: CallState) -> None:
    assert corrected(replace(an_ended_call(), state=state), note="改") != ()


def test_a_call_that_is_still_running_is_written_and_not_corrected() -> None:
    with pytest.raises(ConsoleError) as refused:
        corrected(a_call(), note="改")
    assert refused.value.problem is Problem.WRONG_STATE


@pytest.mark.parametrize(
    ("reason", "problem"),
    [
        ("", Problem.REASON_MISSING),
        (" 　", Problem.REASON_MISSING),
        ("因" * 501, Problem.TEXT_TOO_LONG),
        ("听\n错", Problem.TEXT_CHARACTERS),
    ],
)
def test_a_correction_needs_a_reason_that_can_be_kept(reason: str, problem: Problem) -> None:
    before = a_complete_call()
    with pytest.raises(ConsoleError) as refused:
        correct(before, replace(before, note="改"), AT, "1001", reason)
    assert refused.value.problem is problem


def test_the_longest_reason_is_kept() -> None:
    before = a_complete_call()
    assert correct(before, before, AT, "1001", "因" * 500)[1].reason == "因" * 500


def test_equal_calls_have_no_changes() -> None:
    call = a_complete_call()
    assert changes_between(call, replace(call, version=7)) == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "yes"), (False, ""), (Kind.FAULT, "fault"), (None, ""), ("", ""), ("是", "是"), (3, "3")],
)
def test_a_value_has_one_stored_spelling(value: object, text: str) -> None:
    assert as_text(value) == text
    assert type(as_text(value)) is str
