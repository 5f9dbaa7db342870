"""Shifts in the database: started, got ready for, ended, recovered by a shift lead, and remarked on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.shift import RemarkKind, Shift
from agent_console.domain.staff import Person
from agent_console.domain.verify import Damage, Finding
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_person, an_id
from tests.crew import Crew
from tests.shifts import EARLY, LATE, NIGHT, RULES
from tests.store.conftest import Place
from tests.store.test_verifying import attack

HOUR = timedelta(hours=1)


def start(store: Store, by: Person, pattern: str = "early") -> Shift:
    return store.shifts.start(an_id(), pattern, by, RULES)


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value


def put(clock: StoppedClock, at: datetime) -> None:
    clock.wall = at


def test_what_is_proposed_is_the_nearest_begin_until_a_shift_is_open(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, LATE.begin - HOUR)
    assert store.shifts.propose(crew.agent, RULES)[0] == LATE
    started = start(store, crew.agent, "night")
    assert store.shifts.propose(crew.agent, RULES) == (started.planned,)
    assert store.shifts.propose(crew.lead, RULES)[0] == LATE
    assert refused(lambda: store.shifts.propose(crew.quality, RULES)).problem is Problem.REFUSED


def test_a_shift_gets_a_number_of_its_day_and_the_checklist_of_the_settings(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, NIGHT.begin + 2 * HOUR)  # one in the morning: the night of the day before
    first = store.shifts.start(an_id(), "night", crew.agent, RULES, ticked=["sober"])
    assert (first.number, first.planned, first.arrive_by) == (
        "S20261122-0001",
        NIGHT,
        NIGHT.begin - timedelta(minutes=15),
    )
    assert [(item.id, item.at) for item in first.readiness] == [("equipment", None), ("sober", clock.now())]
    assert start(store, crew.colleague, "night").number == "S20261122-0002"
    assert store.shifts.get(first.id, crew.agent) == first
    assert store.shifts.current(crew.agent) == first
    assert [shift.job_number for shift in store.shifts.on_duty(crew.quality)] == ["1001", "1002"]


def test_who_works_no_shifts_and_what_the_rules_do_not_name_is_refused(store: Store, crew: Crew) -> None:
    assert refused(lambda: start(store, crew.quality)).problem is Problem.REFUSED
    assert refused(lambda: start(store, crew.team_leader)).problem is Problem.REFUSED
    assert refused(lambda: start(store, a_person(job_number="4711"))).problem is Problem.UNKNOWN_PERSON
    assert refused(lambda: start(store, crew.agent, "siesta")).problem is Problem.NOT_FOUND
    unknown = refused(lambda: store.shifts.start(an_id(), "early", crew.agent, RULES, ticked=["hat"]))
    assert unknown.problem is Problem.NOT_FOUND
    assert start(store, crew.agent).number == "S20261122-0001"


def test_started_twice_or_again_within_its_time_it_is_one(
    store: Store, crew: Crew, clock: StoppedClock, open_desk: Callable[[], Store]
) -> None:
    first = start(store, crew.agent)
    assert open_desk().shifts.start(first.id, "early", crew.agent, RULES) == first
    put(clock, EARLY.end + 3 * HOUR)
    assert start(open_desk(), crew.agent, "late") == first
    other = start(store, crew.colleague, "late")
    taken = refused(lambda: store.shifts.start(first.id, "late", crew.colleague, RULES))
    assert taken.problem is Problem.WRONG_STATE
    assert store.shifts.on_duty(crew.agent) == (first, other)


def test_a_shift_left_open_by_a_power_cut_is_closed_by_a_lead_and_nothing_is_lost(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    left = start(store, crew.agent)
    put(clock, EARLY.end + 4 * HOUR)
    blocked = refused(lambda: start(store, crew.agent, "night"))
    assert (blocked.problem, blocked.facts) == (Problem.SHIFT_OPEN, {"number": left.number})
    assert refused(lambda: store.shifts.end(left.id, crew.agent, RULES)).problem is Problem.SHIFT_OPEN
    cut = EARLY.begin + 5 * HOUR
    for_agents = refused(lambda: store.shifts.close_for(left.id, crew.colleague, cut, "停电"))
    assert for_agents.problem is Problem.REFUSED
    assert refused(lambda: store.shifts.close_for(left.id, crew.lead, cut, " ")).problem is Problem.REASON_MISSING
    for impossible in (left.started_at - HOUR, clock.now() + HOUR):
        out_of_time = refused(partial(store.shifts.close_for, left.id, crew.lead, impossible, "停电"))
        assert out_of_time.problem is Problem.SHIFT_TIME
    closed = store.shifts.close_for(left.id, crew.lead, cut, " 停电 ")
    assert (closed.ended_at, closed.closed_by, closed.closed_by_name) == (cut, "9001", "李敏")
    assert closed.close_reason == "停电"
    assert store.shifts.close_for(left.id, crew.lead, clock.now(), "又一次") == closed
    assert store.shifts.end(left.id, crew.agent, RULES) == closed
    assert start(store, crew.agent, "night").number == "S20261122-0002"
    assert store.care.verify().whole


def test_a_lead_records_a_shift_that_somebody_could_not_start(store: Store, crew: Crew, clock: StoppedClock) -> None:
    began = clock.now() - HOUR

    def opened(
        by: Person = crew.lead, job_number: str = "1001", reason: str = "网络中断", at: datetime = began
    ) -> Shift:
        return store.shifts.open_for(an_id(), job_number, "early", by, at, reason, RULES)

    assert refused(lambda: opened(by=crew.agent)).problem is Problem.REFUSED
    assert refused(lambda: opened(job_number="7001")).problem is Problem.REFUSED
    assert refused(lambda: opened(job_number="4711")).problem is Problem.UNKNOWN_PERSON
    assert refused(lambda: opened(reason=" ")).problem is Problem.REASON_MISSING
    assert refused(lambda: opened(reason="\x00")).problem is Problem.TEXT_CHARACTERS
    assert refused(lambda: opened(at=clock.now() + HOUR)).problem is Problem.SHIFT_TIME
    shift = opened()
    assert (shift.started_at, shift.opened_by_name, shift.open_reason) == (began, "李敏", "网络中断")
    assert store.shifts.open_for(shift.id, "1001", "early", crew.lead, began, "网络中断", RULES) == shift
    assert refused(opened).facts == {"number": shift.number}
    assert store.shifts.current(crew.agent) == shift
    assert store.shifts.end(shift.id, crew.agent, RULES).ended_at == clock.now()
    store.staff.disable(crew.lead, "1002")
    assert refused(lambda: opened(job_number="1002")).problem is Problem.DISABLED_PERSON


def test_a_wrong_pattern_is_put_right_while_the_shift_runs_and_the_journal_keeps_which(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, EARLY.begin)
    shift = start(store, crew.agent, "late")
    right = store.shifts.change_pattern(shift.id, "early", crew.agent, RULES)
    assert (right.planned, right.started_at, right.number) == (EARLY, shift.started_at, shift.number)
    assert right.arrived_in_time is False
    assert store.shifts.current(crew.agent) == right
    assert store.shifts.change_pattern(shift.id, "early", crew.agent, RULES) == right
    others = refused(lambda: store.shifts.change_pattern(shift.id, "late", crew.colleague, RULES))
    assert others.problem is Problem.REFUSED
    unknown = refused(lambda: store.shifts.change_pattern(shift.id, "noon", crew.agent, RULES))
    assert unknown.problem is Problem.NOT_FOUND
    lines = [one for one in store.journal.entries(limit=100) if one.act == "shift.changed"]
    assert [(one.who, one.facts["from"], one.facts["to"]) for one in lines] == [("1001", "late", "early")]
    store.shifts.end(shift.id, crew.agent, RULES)
    over = refused(lambda: store.shifts.change_pattern(shift.id, "late", crew.agent, RULES))
    assert over.problem is Problem.WRONG_STATE
    assert store.care.verify().whole


def test_the_checklist_is_ticked_by_who_gets_ready(store: Store, crew: Crew, clock: StoppedClock) -> None:
    shift = start(store, crew.agent)
    ready = store.shifts.tick(shift.id, ["sober"], crew.agent)
    clock.forward(30)
    lines = store.journal.head().entries
    assert store.shifts.tick(shift.id, ["sober"], crew.agent) == ready
    assert store.journal.head().entries == lines
    assert store.shifts.tick(shift.id, ["equipment"], crew.agent).ready_at == clock.now()
    assert refused(lambda: store.shifts.tick(shift.id, ["sober"], crew.lead)).problem is Problem.REFUSED
    assert refused(lambda: store.shifts.tick(an_id(), ["sober"], crew.agent)).problem is Problem.NOT_FOUND


def test_a_shift_that_ends_after_the_clock_was_set_back_ends_at_its_start(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = start(store, crew.agent)
    clock.forward(-7200)
    ended = store.shifts.end(shift.id, crew.agent, RULES)
    assert ended.ended_at == shift.started_at
    clock.forward(60)
    assert store.shifts.end(shift.id, crew.agent, RULES) == ended
    assert store.shifts.current(crew.agent) is None


def test_remarks_are_seen_by_the_person_and_by_those_who_see_all_and_acknowledged_once(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = start(store, crew.agent)
    good, bad = an_id(), an_id()
    store.shifts.remark(good, shift.id, crew.lead, RemarkKind.GOOD, "安抚得当")
    told = store.shifts.remark(bad, shift.id, crew.lead, RemarkKind.BAD, "漏报工号")
    assert store.shifts.remark(bad, shift.id, crew.lead, RemarkKind.BAD, "又一次") == told
    assert store.shifts.unseen(crew.agent) == (told,)
    assert store.shifts.unseen(crew.colleague) == ()
    assert store.shifts.get(shift.id, crew.quality) == told
    assert store.shifts.get(shift.id, crew.colleague) == replace(told, remarks=())
    assert store.shifts.on_duty(crew.colleague) == (replace(told, remarks=()),)
    assert refused(lambda: store.shifts.acknowledge(shift.id, good, crew.lead)).problem is Problem.REFUSED
    clock.forward(60)
    store.shifts.acknowledge(shift.id, good, crew.agent)
    seen = store.shifts.acknowledge(shift.id, bad, crew.agent)
    assert [(one.kind, one.seen_at) for one in seen.remarks] == [
        (RemarkKind.GOOD, clock.now()),
        (RemarkKind.BAD, clock.now()),
    ]
    assert store.shifts.unseen(crew.agent) == ()
    assert refused(lambda: store.shifts.acknowledge(shift.id, an_id(), crew.agent)).problem is Problem.NOT_FOUND
    assert store.care.verify().whole


def test_only_leads_remark_and_never_on_themselves(store: Store, crew: Crew) -> None:
    own = start(store, crew.lead)

    def remark(by: Person, text: str = "好") -> object:
        return store.shifts.remark(an_id(), own.id, by, RemarkKind.GOOD, text)

    assert refused(lambda: remark(crew.lead)).problem is Problem.REFUSED
    assert refused(lambda: remark(crew.colleague)).problem is Problem.REFUSED
    other = start(store, crew.agent)
    empty = refused(lambda: store.shifts.remark(an_id(), other.id, crew.lead, RemarkKind.BAD, "  "))
    assert empty.problem is Problem.TEXT_MISSING


def test_the_list_holds_the_shifts_of_a_time_and_of_others_only_for_those_who_see_all(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    first = start(store, crew.agent)
    clock.forward(60)
    second = start(store, crew.colleague)
    span = (AT, AT + HOUR)
    assert store.shifts.list_(crew.lead, *span) == (second, first)
    assert store.shifts.list_(crew.lead, *span, job_number="1001") == (first,)
    assert store.shifts.list_(crew.agent, *span, job_number="1001") == (first,)
    assert store.shifts.list_(crew.lead, AT, second.started_at) == (first,)
    assert refused(lambda: store.shifts.list_(crew.agent, *span)).problem is Problem.REFUSED
    assert refused(lambda: store.shifts.list_(crew.agent, *span, job_number="1002")).problem is Problem.REFUSED


def test_news_tell_other_desks_what_has_changed(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    before = store.journal.head().entries
    started = start(store, crew.agent)
    desk = open_desk()
    assert desk.shifts.news(before, crew.lead) == ((before + 1, started),)
    ended = desk.shifts.end(started.id, crew.agent, RULES)
    assert store.shifts.news(before + 1, crew.colleague) == ((before + 2, ended),)
    assert store.shifts.news(before + 2, crew.agent) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE shifts SET started_at = started_at - 1",
        "UPDATE shifts SET remarks = '[]'",
        "UPDATE shifts SET unseen = 0",
        "DELETE FROM shifts",
    ],
)
def test_what_was_changed_behind_its_back_is_found(place: Place, store: Store, crew: Crew, statement: str) -> None:
    shift = start(store, crew.agent)
    store.shifts.remark(an_id(), shift.id, crew.lead, RemarkKind.BAD, "迟到")
    assert store.care.verify().whole
    attack(place, statement)
    assert Finding(Damage.SHIFT, shift.number) in store.care.verify().findings


def test_a_number_that_was_given_and_is_gone_with_its_lines_is_missed(place: Place, store: Store, crew: Crew) -> None:
    start(store, crew.agent)
    attack(place, "UPDATE counters SET last = 2 WHERE series = 'S'")
    assert Finding(Damage.NUMBER_GAP, "S20261122-0002") in store.care.verify().findings
    attack(place, "DELETE FROM counters WHERE series = 'S'")
    assert Finding(Damage.NUMBER_GAP, "S20261122-0001") in store.care.verify().findings
