"""Lists of calls: who sees what, the order, pages by key, totals, and an export that sees one state."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from agent_console.domain.call import CallState, Kind
from agent_console.domain.call_list import CallFilter, CallSummary, DayTotals, PageKey
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person
from agent_console.store import call_lists
from agent_console.store.store import Store
from tests.builders import AT, a_call, a_complete_call, an_ended_call
from tests.crew import Crew

HOUR = timedelta(hours=1)
CALLERS = ("13812345678", "01088886666#801", "+85212345678", "10086", "", "不显示")


def fill(store: Store, crew: Crew, count: int = 40) -> list[CallSummary]:
    """Calls of two agents in random order of time, several at the same instant; newest first as they should come."""
    random = Random(11)
    made = []
    for _ in range(count):
        agent = random.choice((crew.agent, crew.colleague))
        call = a_complete_call(
            agent,
            answered_at=AT + timedelta(minutes=random.randrange(12)),
            kind=random.choice((Kind.FAULT, Kind.PRAISE)),
            caller=random.choice(CALLERS),
        )
        made.append(store.calls.save(call, agent))
    expected = {"01088886666#801": "010****6666#801", "+85212345678": "+852****5678", "不显示": "不显示"}
    masks = {"13812345678": "138****5678", "10086": "10086", "": "", **expected}
    summaries = [
        CallSummary(
            id=call.id,
            number=call.number,
            state=call.state,
            job_number=call.job_number,
            answered_at=call.answered_at,
            talk_seconds=call.talk_seconds,
            kind=call.kind,
            subject=call.subject,
            outcome=call.outcome,
            caller=masks[call.caller],
            caller_name=call.caller_name,
            correction_due=call.correction_due,
        )
        for call in made
    ]
    return sorted(summaries, key=lambda summary: (summary.answered_at, summary.id), reverse=True)


def walk(store: Store, wanted: CallFilter, by: Person, limit: int) -> list[CallSummary]:
    found: list[CallSummary] = []
    after = None
    while page := store.calls.page(wanted, by, after, limit):
        assert len(page) <= limit
        found += page
        after = PageKey(page[-1].answered_at, page[-1].id)
    return found


@pytest.mark.parametrize("limit", [1, 3, 7, 40, 200])
def test_pages_put_together_are_all_calls_newest_first(store: Store, crew: Crew, limit: int) -> None:
    expected = fill(store, crew)
    assert walk(store, CallFilter(), crew.quality, limit) == expected


def test_a_call_that_comes_meanwhile_shifts_no_page(store: Store, crew: Crew) -> None:
    expected = fill(store, crew)
    first = store.calls.page(CallFilter(), crew.lead, limit=10)
    store.calls.answer(a_call(crew.agent, answered_at=AT + HOUR), crew.agent)
    key = PageKey(first[-1].answered_at, first[-1].id)
    assert store.calls.page(CallFilter(), crew.lead, key, limit=10) == tuple(expected[10:20])


@pytest.mark.parametrize(
    "wanted",
    [
        CallFilter(since=AT + timedelta(minutes=3), until=AT + timedelta(minutes=7)),
        CallFilter(job_number="1002"),
        CallFilter(kind=Kind.PRAISE),
        CallFilter(job_number="1001", kind=Kind.FAULT, since=AT + timedelta(minutes=2)),
        CallFilter(until=AT),
    ],
)
def test_a_filter_finds_what_looking_at_each_call_finds(store: Store, crew: Crew, wanted: CallFilter) -> None:
    def fits(summary: CallSummary) -> bool:
        return (
            (wanted.since is None or summary.answered_at >= wanted.since)
            and (wanted.until is None or summary.answered_at < wanted.until)
            and wanted.job_number in (None, summary.job_number)
            and wanted.kind in (None, summary.kind)
        )

    expected = [summary for summary in fill(store, crew) if fits(summary)]
    assert walk(store, wanted, crew.team_leader, 5) == expected
    assert store.calls.count(wanted, crew.team_leader) == len(expected)
    assert [call.id for call in store.calls.each(wanted, crew.team_leader)] == [s.id for s in reversed(expected)]


def test_a_list_never_holds_a_whole_number(store: Store, crew: Crew) -> None:
    fill(store, crew)
    shown = {summary.caller for summary in store.calls.page(CallFilter(), crew.lead)}
    assert shown.isdisjoint({"13812345678", "01088886666#801", "+85212345678"})
    assert {"138****5678", "010****6666#801", "+852****5678", "10086"} <= shown


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("138 1234 5678", "138****5678"),
        ("+86 13812345678", "138****5678"),
        ("010-88886666 转 9", "010****6666#801"),
        ("01088886666", "010****6666#801"),
        ("不显示", "不显示"),
    ],
)
def test_the_history_of_a_number_is_found_however_it_is_written(
    store: Store, crew: Crew, asked: str, found: str
) -> None:
    expected = [summary for summary in fill(store, crew) if summary.caller == found]
    assert expected
    assert list(store.calls.history(asked, crew.agent, limit=100)) == expected


def test_a_history_goes_on_behind_a_key(store: Store, crew: Crew) -> None:
    fill(store, crew)
    whole = store.calls.history("13812345678", crew.agent, limit=100)
    first = store.calls.history("13812345678", crew.agent, limit=2)
    key = PageKey(first[-1].answered_at, first[-1].id)
    assert first + store.calls.history("13812345678", crew.agent, limit=100, before=key) == whole


def test_a_withheld_number_has_no_history(store: Store, crew: Crew) -> None:
    fill(store, crew)
    for blank in ("", "  "):
        assert store.calls.history(blank, crew.agent) == ()


def test_an_agent_sees_the_own_calls_only(store: Store, crew: Crew) -> None:
    expected = [summary for summary in fill(store, crew) if summary.job_number == "1001"]
    assert walk(store, CallFilter(), crew.agent, 6) == expected
    assert walk(store, CallFilter(job_number="1001"), crew.agent, 6) == expected
    assert store.calls.count(CallFilter(), crew.agent) == len(expected)
    assert list(store.calls.today(crew.agent, AT, AT + HOUR)) == expected
    with pytest.raises(ConsoleError) as raised:
        store.calls.page(CallFilter(job_number="1002"), crew.agent)
    assert raised.value.problem is Problem.REFUSED


def test_an_agent_exports_nothing_and_is_told_before_the_first_row(store: Store, crew: Crew) -> None:
    fill(store, crew, 3)
    with pytest.raises(ConsoleError) as raised:
        store.calls.each(CallFilter(job_number="1001"), crew.agent)
    assert raised.value.problem is Problem.REFUSED


def test_an_export_sees_one_state_whatever_is_written_meanwhile(
    store: Store, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_lists, "BATCH", 4)
    before = fill(store, crew, 10)
    rows = store.calls.each(CallFilter(), crew.quality)
    seen = [next(rows)]
    store.calls.save(a_complete_call(crew.agent, answered_at=AT + HOUR), crew.agent)
    last = store.calls.get(before[0].id, crew.lead)
    store.calls.correct(replace(last, note="changed"), crew.lead, "reason")
    seen += rows
    assert [call.id for call in seen] == [summary.id for summary in reversed(before)]
    assert seen[-1] == last


def test_an_export_that_is_given_up_holds_nothing_back(store: Store, crew: Crew) -> None:
    fill(store, crew, 5)
    for _ in range(20):  # more than there are connections
        rows = store.calls.each(CallFilter(), crew.quality)
        next(rows)
        rows.close()
    assert store.calls.count(CallFilter(), crew.quality) == 5


def test_totals_count_the_own_calls_of_the_span_and_a_running_one_is_not_left_unfinished(
    store: Store, crew: Crew
) -> None:
    for talk, kind in ((30, Kind.FAULT), (60, Kind.FAULT), (90, Kind.COMPLAINT)):
        store.calls.save(a_complete_call(crew.agent, talk_seconds=talk, kind=kind), crew.agent)
    store.calls.save(an_ended_call(crew.agent, talk_seconds=20), crew.agent)
    store.calls.answer(a_call(crew.agent), crew.agent)
    store.calls.save(a_complete_call(crew.agent, answered_at=AT + HOUR), crew.agent)
    store.calls.save(a_complete_call(crew.colleague), crew.colleague)
    assert store.calls.totals(crew.agent, AT, AT + HOUR) == DayTotals(
        calls=5, average_talk_seconds=50.0, unfinished=1, by_kind=((Kind.COMPLAINT, 1), (Kind.FAULT, 2))
    )


def test_a_day_without_calls_has_no_average(store: Store, crew: Crew) -> None:
    empty = DayTotals(calls=0, average_talk_seconds=None, unfinished=0, by_kind=())
    assert store.calls.totals(crew.agent, AT, AT + HOUR) == empty
    assert store.calls.today(crew.agent, AT, AT + HOUR) == ()


def test_a_running_call_stands_in_the_list_of_today(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    (row,) = store.calls.today(crew.agent, AT, AT + HOUR)
    assert (row.number, row.state, row.talk_seconds, row.kind) == (answered.number, CallState.ON_CALL, None, None)
