"""Duty records in the database: summed up by themselves, signed once with the PIN, sealed, and only added to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.duty import DutyRecord, IncidentFigure, PauseFigure
from agent_console.domain.duty_record import canonical_figures, content_hash, to_record
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Urgency
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Person
from agent_console.domain.verify import Damage, Finding
from agent_console.store.duty_rows import DUTY_RECORDS
from agent_console.store.sealed_forms import keep_form
from agent_console.store.store import Store
from tests.builders import PIN, StoppedClock, a_call, a_complete_call, a_hit, an_ended_call, an_id
from tests.crew import Crew
from tests.escalations import RULES as ESCALATION_RULES
from tests.escalations import a_form, a_report
from tests.shifts import EARLY, LATE, NIGHT, RULES
from tests.store.conftest import Place
from tests.store.test_verifying import attack

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def at_the_begin(clock: StoppedClock) -> None:
    put(clock, EARLY.begin)


def put(clock: StoppedClock, at: datetime) -> None:
    clock.wall = at


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value


def sign(store: Store, by: Person, pin: str = PIN, remarks: str = "一切正常") -> DutyRecord:
    return store.duty.sign(an_id(), EARLY, by, pin, remarks, RULES)


def test_an_empty_shift_is_summed_up_to_nothing(store: Store, crew: Crew, clock: StoppedClock) -> None:
    assert refused(lambda: store.duty.figures(EARLY, crew.lead, RULES)).problem is Problem.SHIFT_TIME
    clock.forward(60)
    figures = store.duty.figures(EARLY, crew.quality, RULES)
    assert (figures.until, figures.calls, figures.longest_call) == (clock.now(), 0, "")
    assert figures.average_talk_seconds is None
    assert refused(lambda: store.duty.figures(EARLY, crew.agent, RULES)).problem is Problem.REFUSED


def test_calls_belong_to_the_shift_that_they_were_answered_in(store: Store, crew: Crew, clock: StoppedClock) -> None:
    put(clock, EARLY.end + MINUTE)
    edges = [EARLY.begin - MINUTE, EARLY.begin, EARLY.end - MINUTE, EARLY.end]
    seconds = [100, 30, 50, 200]
    for at, talk in zip(edges, seconds, strict=True):
        greeted = at + timedelta(seconds=talk / 3)
        store.calls.save(
            a_complete_call(crew.agent, answered_at=at, talk_seconds=talk, greeting_said_at=greeted), crew.agent
        )
    first = a_complete_call(
        crew.agent, answered_at=EARLY.begin + MINUTE, talk_seconds=50, correction_due=True, kind=None
    )
    longest = store.calls.save(first, crew.agent)
    store.calls.save(an_ended_call(crew.agent, answered_at=EARLY.begin + 2 * MINUTE, talk_seconds=9), crew.agent)
    store.calls.answer(a_call(crew.colleague, answered_at=EARLY.end - MINUTE), crew.colleague)
    figures = store.duty.figures(EARLY, crew.lead, RULES)
    assert (figures.until, figures.calls, figures.by_kind) == (EARLY.end, 5, (("", 3), ("consultation", 2)))
    assert (figures.talk_seconds, figures.longest_seconds, figures.answered_in_time) == (139, 50, 1)
    assert figures.longest_call == longest.number
    assert (figures.unfinished, figures.corrections_due) == (2, 1)


def test_what_agents_should_not_have_said_counts_as_it_was_found_when_they_saved(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, EARLY.end)
    hits = (a_hit(), a_hit(severity="warn"), a_hit(severity="hint"), a_hit(speaker="other"), a_hit(override="客户要求"))
    for offset, found in enumerate(((), hits, (a_hit(severity="hint"),))):
        call = a_complete_call(crew.agent, answered_at=EARLY.begin + offset * MINUTE)
        store.calls.save(call, crew.agent, CheckedNote("1", found))
    before = a_complete_call(crew.agent, answered_at=EARLY.begin - MINUTE)
    store.calls.save(before, crew.agent, CheckedNote("1", hits))
    figures = store.duty.figures(EARLY, crew.lead, RULES)
    assert (figures.calls_with_violations, figures.violations, figures.overrides) == (1, 3, 1)


def test_only_the_newest_check_of_a_call_counts(store: Store, crew: Crew, clock: StoppedClock) -> None:
    put(clock, EARLY.end)
    call = an_ended_call(crew.agent, answered_at=EARLY.begin)
    saved = store.calls.save(call, crew.agent, CheckedNote("1", (a_hit(), a_hit())))
    done = replace(a_complete_call(crew.agent, answered_at=EARLY.begin), id=call.id, version=saved.version)
    store.calls.save(done, crew.agent, CheckedNote("2", (a_hit(),)))
    assert store.duty.figures(EARLY, crew.lead, RULES).violations == 1


def test_escalations_count_by_when_they_were_sent_answered_and_over_their_limit(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, EARLY.begin + MINUTE)
    answered, late, paused, far = (
        store.escalations.send(a_form(urgency=urgency), crew.agent, ESCALATION_RULES)
        for urgency in (Urgency.CRITICAL, Urgency.CRITICAL, Urgency.CRITICAL, Urgency.NORMAL)
    )
    clock.forward(60)
    for _ in range(2):
        store.escalations.take_step(answered.id, StepKind.ANSWERED, crew.lead, ESCALATION_RULES, text="可以")
    store.escalations.take_step(paused.id, StepKind.PAUSED, crew.agent, ESCALATION_RULES, text="等客户")
    put(clock, EARLY.begin + 32 * MINUTE)
    store.escalations.take_step(late.id, StepKind.ANSWERED, crew.lead, ESCALATION_RULES, text="可以")
    put(clock, EARLY.end + MINUTE)
    store.escalations.take_step(far.id, StepKind.ANSWERED, crew.lead, ESCALATION_RULES, text="可以")
    figures = store.duty.figures(EARLY, crew.lead, RULES)
    counted = (figures.escalations_sent, figures.escalations_answered, figures.escalations_overdue)
    assert counted == (4, 2, 1)
    put(clock, LATE.begin + 2 * MINUTE)
    assert store.duty.figures(LATE, crew.lead, RULES).escalations_answered == 1


def test_pauses_count_with_the_time_that_lies_in_the_shift(store: Store, crew: Crew, clock: StoppedClock) -> None:
    def seat(at: datetime, by: Person, status: SeatStatus, reason: str = "") -> None:
        put(clock, at)
        store.seats.change(by, status, reason)

    seat(EARLY.begin - 20 * MINUTE, crew.agent, SeatStatus.READY)
    seat(EARLY.begin - 10 * MINUTE, crew.agent, SeatStatus.PAUSED, "meal")
    seat(EARLY.begin + 5 * MINUTE, crew.agent, SeatStatus.PAUSED, "rest")
    seat(EARLY.begin + 8 * MINUTE, crew.agent, SeatStatus.READY)
    seat(EARLY.begin + 9 * MINUTE, crew.colleague, SeatStatus.READY)
    seat(EARLY.begin + 10 * MINUTE, crew.colleague, SeatStatus.PAUSED, "rest")
    put(clock, EARLY.begin + 14 * MINUTE)
    figures = store.duty.figures(EARLY, crew.lead, RULES)
    assert figures.pauses == (PauseFigure("meal", 1, 300), PauseFigure("rest", 2, 180 + 240))
    put(clock, EARLY.begin + timedelta(days=3))
    tomorrow = replace(EARLY, begin=EARLY.begin + timedelta(days=2), end=EARLY.end + timedelta(days=2))
    assert store.duty.figures(tomorrow, crew.lead, RULES).pauses == ()


def test_staff_and_incidents_of_the_shift_are_named(store: Store, crew: Crew, clock: StoppedClock) -> None:
    put(clock, EARLY.begin - 20 * MINUTE)
    over = store.incidents.open_(a_report(what="空调漏水"), crew.agent, ESCALATION_RULES)
    store.incidents.clear(over.id, crew.lead)
    still = store.incidents.open_(a_report(what="黑屏" * 60), crew.agent, ESCALATION_RULES)
    early = store.shifts.start(an_id(), "early", crew.agent, RULES, ticked=["equipment", "sober"])
    put(clock, EARLY.begin + MINUTE)
    late = store.shifts.start(an_id(), "early", crew.colleague, RULES)
    store.shifts.start(an_id(), "night", crew.lead, RULES)
    store.shifts.end(early.id, crew.agent, RULES)
    clock.forward(60)
    figures = store.duty.figures(EARLY, crew.lead, RULES)
    assert [(one.number, one.arrived_in_time, one.ready_in_time, one.ended_at is None) for one in figures.staff] == [
        (early.number, True, True, False),
        (late.number, False, False, True),
    ]
    assert figures.incidents == (
        IncidentFigure(
            number=still.number,
            kind="fault",
            what="黑屏" * 40,
            place="12 号席",
            opened_at=still.opened_at,
            cleared_at=None,
        ),
    )


def test_remarks_are_kept_while_they_are_typed_and_go_into_the_signed_record(
    store: Store, crew: Crew, clock: StoppedClock, open_desk: Callable[[], Store]
) -> None:
    assert store.duty.draft(EARLY, crew.lead) is None
    for text in ("账", "账单咨询集中"):
        clock.forward(1)
        kept = store.duty.keep_remarks(EARLY, text, crew.lead)
    assert open_desk().duty.draft(EARLY, crew.lead) == kept
    assert (kept.remarks, kept.name, kept.kept_at) == ("账单咨询集中", "李敏", clock.now())
    assert store.duty.draft(LATE, crew.lead) is None
    assert refused(lambda: store.duty.keep_remarks(EARLY, "x", crew.agent)).problem is Problem.REFUSED
    assert refused(lambda: store.duty.keep_remarks(EARLY, "\x00", crew.lead)).problem is Problem.TEXT_CHARACTERS
    put(clock, EARLY.end)
    duty = sign(store, crew.lead, remarks=kept.remarks)
    assert (duty.remarks, store.duty.draft(EARLY, crew.lead)) == ("账单咨询集中", None)
    assert refused(lambda: store.duty.keep_remarks(EARLY, "x", crew.lead)).facts == {"number": duty.number}


def test_a_record_is_signed_once_with_the_pin_when_the_shift_is_over(
    store: Store, crew: Crew, clock: StoppedClock, open_desk: Callable[[], Store]
) -> None:
    put(clock, EARLY.end - MINUTE)
    assert refused(lambda: sign(store, crew.lead)).problem is Problem.SHIFT_TIME
    put(clock, EARLY.end)
    assert refused(lambda: sign(store, crew.lead, pin="736251")).problem is Problem.WRONG_PIN
    assert refused(lambda: sign(store, crew.agent)).problem is Problem.REFUSED
    assert store.duty.of(EARLY, crew.quality) is None
    duty = sign(store, crew.lead)
    assert (duty.number, duty.signed_by, duty.signed_at) == ("Z20261122-0001", "9001", clock.now())
    head = store.journal.head()
    assert duty.head.entries == head.entries - 1
    assert duty.content_hash == content_hash(to_record(duty))
    desk = open_desk()
    assert desk.duty.sign(duty.id, EARLY, crew.lead, PIN, "另一份", RULES) == duty
    second = refused(lambda: sign(desk, crew.lead))
    assert (second.problem, second.facts) == (Problem.DUTY_SIGNED, {"number": duty.number})
    assert (desk.duty.of(EARLY, crew.quality), desk.duty.get(duty.id, crew.quality)) == (duty, duty)
    assert store.care.verify(heads=[duty.head.link]).whole


def test_a_signed_record_keeps_its_figures_whatever_comes_later(store: Store, crew: Crew, clock: StoppedClock) -> None:
    put(clock, EARLY.end)
    duty = sign(store, crew.lead)
    store.calls.save(a_complete_call(crew.agent, answered_at=EARLY.begin + MINUTE), crew.agent)
    assert store.duty.figures(EARLY, crew.lead, RULES).calls == 1
    assert store.duty.get(duty.id, crew.lead).figures.calls == 0


def test_only_supplements_follow_a_signature_and_the_hash_stays(store: Store, crew: Crew, clock: StoppedClock) -> None:
    put(clock, EARLY.end)
    duty = sign(store, crew.lead)
    clock.forward(600)
    supplement = an_id()
    added = store.duty.supplement(supplement, duty.id, crew.lead, " 漏记一起停电 ")
    assert [(one.text, one.by_name, one.at) for one in added.supplements] == [("漏记一起停电", "李敏", clock.now())]
    assert store.duty.supplement(supplement, duty.id, crew.lead, "又一次") == added
    assert added.content_hash == duty.content_hash == content_hash(to_record(added))
    assert replace(added, supplements=(), version=1) == duty
    assert refused(lambda: store.duty.supplement(an_id(), duty.id, crew.agent, "x")).problem is Problem.REFUSED
    assert refused(lambda: store.duty.supplement(an_id(), duty.id, crew.lead, " ")).problem is Problem.TEXT_MISSING
    assert refused(lambda: store.duty.supplement(an_id(), an_id(), crew.lead, "x")).problem is Problem.NOT_FOUND
    assert refused(lambda: store.duty.get(an_id(), crew.lead)).problem is Problem.NOT_FOUND
    assert store.care.verify().whole


def test_records_are_listed_by_the_time_of_their_shift_and_told_as_news(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, NIGHT.begin)
    late = store.duty.sign(an_id(), LATE, crew.lead, PIN, "", RULES)
    before = store.journal.head().entries
    early = sign(store, crew.lead)
    assert store.duty.list_(crew.team_leader, EARLY.begin, LATE.end) == (late, early)
    assert store.duty.list_(crew.team_leader, EARLY.begin, LATE.begin) == (early,)
    ((_, told),) = store.duty.news(before, crew.quality)
    assert told == early
    assert refused(lambda: store.duty.list_(crew.agent, EARLY.begin, LATE.end)).problem is Problem.REFUSED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE duty_records SET remarks = '无'",
        "UPDATE duty_records SET figures = REPLACE(figures, '\"calls\":0', '\"calls\":9')",
        "UPDATE duty_records SET supplements = '[]'",
        "UPDATE duty_records SET head_entries = head_entries + 1",
        "DELETE FROM duty_records",
    ],
)
def test_what_was_changed_behind_its_back_is_found(
    place: Place, store: Store, crew: Crew, clock: StoppedClock, statement: str
) -> None:
    put(clock, EARLY.end)
    duty = sign(store, crew.lead)
    store.duty.supplement(an_id(), duty.id, crew.lead, "补充")
    assert store.care.verify().whole
    attack(place, statement)
    assert Finding(Damage.DUTY, duty.number) in store.care.verify().findings


def test_what_a_later_list_found_in_old_notes_counts_only_where_nothing_else_was_checked(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, EARLY.end)
    called = a_complete_call(crew.agent, answered_at=EARLY.begin)
    store.calls.save(called, crew.agent, CheckedNote("1", (a_hit(),)))
    unchecked = a_complete_call(crew.agent, answered_at=EARLY.begin + MINUTE)
    store.calls.save(unchecked, crew.agent)
    found = CheckedNote("2", (a_hit(), a_hit()))
    store.phrases.recheck(lambda _note: found, crew.lead)
    assert store.duty.figures(EARLY, crew.lead, RULES).violations == 1 + 2


def test_a_supplement_leaves_what_a_newer_version_has_signed_as_it_is(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    put(clock, EARLY.end)
    duty = sign(store, crew.lead)
    figures = canonical_figures(duty.figures).replace("{", '{"smiles":7,', 1)
    newer = {**to_record(duty), "figures": figures, "version": 2}
    newer["content_hash"] = content_hash(newer)
    with store._ground.database.writing() as connection:
        keep_form(connection, store._ground.key, DUTY_RECORDS, newer, clock.now(), "9001", "duty.signed", duty.number)
    added = store.duty.supplement(an_id(), duty.id, crew.lead, "补充")
    assert (added.content_hash, added.version) == (newer["content_hash"], 3)
    with store._ground.database.reading() as connection:
        assert connection.execute(select(DUTY_RECORDS.c.figures)).scalar_one() == figures
    assert store.care.verify().whole
