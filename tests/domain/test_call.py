"""The life of a call: every step, and every step that is refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.call import (
    OUTCOME_WHEN_OVERDUE,
    Call,
    CallState,
    Gap,
    Kind,
    choose_outcome,
    complete,
    end,
    gaps,
    give_value,
    mark_step,
    run_out,
    say_greeting,
    unmark_step,
)
from agent_console.domain.catalogue import Outcome
from agent_console.domain.errors import ConsoleError, Problem
from tests.builders import a_call, a_mark

AT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
ANSWERED = Outcome("answered", ())
PROMISED = Outcome("promised", (), note_required=True)
WRONG_ANSWER = Outcome("wrong-answer", (), correction_due=True)
SILENT = Outcome("silent", (), quick=True, kind="other")
OVERDUE = Outcome(OUTCOME_WHEN_OVERDUE, (), system=True)


def in_state(state: CallState) -> Call:
    return replace(a_call(), state=state)


def ending(call: Call) -> Call:
    return end(call, AT + timedelta(seconds=95), 95, 90)


def completing(call: Call) -> Call:
    return complete(call, AT + timedelta(seconds=115), 20)


STEPS: list[tuple[Callable[[Call], Call], CallState, CallState | None]] = [
    (ending, CallState.ON_CALL, CallState.WRAP_UP),
    (ending, CallState.WRAP_UP, None),
    (ending, CallState.OVERDUE, None),
    (ending, CallState.COMPLETE, None),
    (run_out, CallState.ON_CALL, None),
    (run_out, CallState.WRAP_UP, CallState.OVERDUE),
    (run_out, CallState.OVERDUE, None),
    (run_out, CallState.COMPLETE, None),
    (completing, CallState.ON_CALL, None),
    (completing, CallState.WRAP_UP, CallState.COMPLETE),
    (completing, CallState.OVERDUE, CallState.COMPLETE),
    (completing, CallState.COMPLETE, None),
]


@pytest.mark.parametrize(("step", "state", "following"), STEPS)
def test_each_step_leads_where_it_should_or_is_refused(
    step: Callable[[Call], Call], state: CallState, following: CallState | None
) -> None:
    call = in_state(state)
    if following is not None:
        assert step(call).state is following
        return
    with pytest.raises(ConsoleError) as refused:
        step(call)
    assert refused.value.problem is Problem.WRONG_STATE


def test_the_end_begins_a_wrap_up_with_its_limit_as_an_instant() -> None:
    before = a_call(note="客户丢了卡")
    call = end(before, AT + timedelta(seconds=95), 95, 90)
    assert call == replace(
        before,
        state=CallState.WRAP_UP,
        ended_at=AT + timedelta(seconds=95),
        talk_seconds=95,
        wrap_up_until=AT + timedelta(seconds=185),
    )


def test_completion_keeps_when_and_how_long_it_took() -> None:
    before = ending(a_call())
    assert complete(before, AT + timedelta(seconds=115), 20) == replace(
        before, state=CallState.COMPLETE, completed_at=AT + timedelta(seconds=115), wrap_up_seconds=20
    )


def test_durations_are_never_negative() -> None:
    ended = end(a_call(), AT, -1, 90)
    assert ended.talk_seconds == 0
    assert complete(ended, AT, -5).wrap_up_seconds == 0


def test_what_ran_out_gets_the_system_s_outcome_loses_nothing_and_can_still_be_completed() -> None:
    ended = ending(a_call(note="客户丢了卡", kind=Kind.BUSINESS))
    late = run_out(ended)
    assert late == replace(ended, state=CallState.OVERDUE, outcome="wrap-up-over")
    assert gaps(late, OVERDUE) == (Gap.OUTCOME,)
    whole = completing(choose_outcome(late, ANSWERED))
    assert (whole.state, whole.outcome, whole.note) == (CallState.COMPLETE, "answered", "客户丢了卡")


def test_an_outcome_that_was_chosen_stays_when_the_limit_runs_out() -> None:
    assert run_out(ending(a_call(outcome="promised"))).outcome == "promised"


@pytest.mark.parametrize(
    ("kind", "note", "outcome", "missing"),
    [
        (None, "", None, (Gap.KIND, Gap.OUTCOME)),
        (None, "", ANSWERED, (Gap.KIND,)),
        (None, " \n", PROMISED, (Gap.KIND, Gap.NOTE)),
        (None, "", Outcome("x", (), note_required=True, system=True), (Gap.KIND, Gap.NOTE, Gap.OUTCOME)),
        (Kind.PRAISE, "", None, (Gap.OUTCOME,)),
        (Kind.PRAISE, "", ANSWERED, ()),
        (Kind.PRAISE, "　", PROMISED, (Gap.NOTE,)),
        (Kind.PRAISE, "表扬 1001", PROMISED, ()),
        (Kind.PRAISE, "表扬 1001", OVERDUE, (Gap.OUTCOME,)),
    ],
)
def test_gaps_are_named_in_the_order_of_the_fields(
    kind: Kind | None, note: str, outcome: Outcome | None, missing: tuple[Gap, ...]
) -> None:
    assert gaps(a_call(kind=kind, note=note), outcome) == missing


def test_an_outcome_brings_a_correction_call_that_is_due() -> None:
    call = choose_outcome(a_call(kind=Kind.COMPLAINT), WRONG_ANSWER)
    assert (call.outcome, call.kind, call.correction_due) == ("wrong-answer", Kind.COMPLAINT, True)


def test_a_correction_call_that_somebody_asked_for_stays_due() -> None:
    assert choose_outcome(a_call(correction_due=True), ANSWERED).correction_due
    assert not choose_outcome(a_call(), ANSWERED).correction_due


def test_a_quick_outcome_brings_its_kind_so_that_nothing_is_missing() -> None:
    call = choose_outcome(a_call(), SILENT)
    assert (call.kind, call.outcome) == (Kind.OTHER, "silent")
    assert gaps(call, SILENT) == ()


def test_an_outcome_does_not_overrule_the_kind_that_was_chosen() -> None:
    assert choose_outcome(a_call(kind=Kind.FAULT), SILENT).kind is Kind.FAULT
    assert choose_outcome(a_call(), ANSWERED).kind is None


def test_an_outcome_can_be_taken_back() -> None:
    call = a_call(kind=Kind.FAULT, outcome="answered", correction_due=True)
    assert choose_outcome(call, None) == replace(call, outcome="")


def test_greeting_and_job_number_are_said_in_one_breath_and_can_be_taken_back() -> None:
    said = say_greeting(a_call(), AT)
    assert (said.greeting_said_at, said.job_number_said_at) == (AT, AT)
    silent = say_greeting(said, None)
    assert (silent.greeting_said_at, silent.job_number_said_at) == (None, None)


def test_the_first_moment_of_a_step_stays_however_often_it_is_ticked() -> None:
    first = a_mark()
    call = mark_step(a_call(), first)
    assert call.marks == (first,)
    assert mark_step(call, replace(first, at=AT + timedelta(1), version=2)) is call


@pytest.mark.parametrize("other", [{"script": "hold"}, {"page": "close"}, {"step": "owner"}])
def test_steps_are_told_apart_by_script_page_and_step(other: dict[str, str]) -> None:
    first = a_mark()
    second = a_mark(**other)
    call = mark_step(mark_step(a_call(), first), second)
    assert call.marks == (first, second)
    assert unmark_step(call, first.script, first.page, first.step).marks == (second,)
    assert unmark_step(call, second.script, second.page, second.step).marks == (first,)


def test_taking_back_a_step_that_was_never_ticked_changes_nothing() -> None:
    call = mark_step(a_call(), a_mark())
    assert unmark_step(call, "lost-sim", "verify", "other") == call


def test_a_value_is_kept_replaced_and_taken_back() -> None:
    call = give_value(give_value(a_call(), "plan", "畅聊"), "owner", " 王 ")
    assert call.values == (("plan", "畅聊"), ("owner", " 王 "))
    assert give_value(call, "plan", "乐享").values == (("owner", " 王 "), ("plan", "乐享"))
    assert give_value(call, "plan", "　").values == (("owner", " 王 "),)
    assert give_value(call, "price", "").values == call.values


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["", " ", "1", "2"]))))
def test_each_value_is_there_once_with_what_was_given_last(given_values: list[tuple[str, str]]) -> None:
    call = a_call()
    for name, value in given_values:
        call = give_value(call, name, value)
    last = dict(given_values)
    assert dict(call.values) == {name: value for name, value in last.items() if value.strip()}
    assert len(call.values) == len(dict(call.values))


@pytest.mark.parametrize(
    ("field", "limit", "bad"), [("caller", 64, "1\n"), ("caller_name", 100, "王\t"), ("note", 20_000, "\0")]
)
def test_typed_fields_are_kept_exactly_or_refused(field: str, limit: int, bad: str) -> None:
    text = "话" * limit
    call = a_call()
    assert getattr(replace(call, **{field: text}), field) == text  # type: ignore[arg-type]
    with pytest.raises(ConsoleError, match="text-too-long"):
        replace(call, **{field: f"{text}话"})  # type: ignore[arg-type]
    with pytest.raises(ConsoleError, match="text-characters"):
        replace(call, **{field: bad})  # type: ignore[arg-type]


def test_a_note_has_lines() -> None:
    assert a_call(note="一\n\t二").note == "一\n\t二"
