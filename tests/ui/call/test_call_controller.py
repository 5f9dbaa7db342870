"""The steps of a call with a disk that is slow, full or somebody else's: nothing is lost and nothing is mixed up."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QObject

from agent_console.domain.call import OUTCOME_WHEN_OVERDUE, Call, CallState, Gap, Kind
from agent_console.domain.call_hits import CheckedNote, Reasons
from agent_console.domain.catalogue import Catalogue, Outcome
from agent_console.domain.desk import Desk
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.seat import SeatStatus
from agent_console.ui.call.call_controller import PASSING, CallController
from agent_console.ui.call.call_writer import CallWriter
from agent_console.ui.call.phrase_watch import PhraseWatch
from tests.builders import AT, StoppedClock, a_call, a_hotline, a_person, an_ended_call
from tests.ui.call.held_jobs import HeldJobs

CATALOGUE = Catalogue(
    outcomes=(
        Outcome("done", (("en", "Done"),), key="1", kind="business"),
        Outcome("complaint", (("en", "Complaint"),), key="2", note_required=True),
        Outcome("silent", (("en", "Silent"),), quick=True, kind="other"),
        Outcome(OUTCOME_WHEN_OVERDUE, (("en", "Over"),), system=True),
    )
)


class Disk(CallWriter):
    """Keeps calls in a dictionary; `problem` is what the next writings fail with."""

    def __init__(self) -> None:
        self.calls: dict[str, Call] = {}
        self.problem: Problem | None = None
        self.tries = 0

    def answer(self, call: Call) -> Call:
        return self._write(call)

    def save(self, call: Call, checked: CheckedNote | None = None) -> Call:
        return self._write(call)

    def keep_draft(self, call: Call, at: datetime, reasons: Reasons = ()) -> None:
        raise NotImplementedError

    def _write(self, call: Call) -> Call:
        self.tries += 1
        if self.problem is not None:
            raise ConsoleError(self.problem)
        before = self.calls.get(call.id)
        number = before.number if before else f"C20261122-{len(self.calls) + 1:04d}"
        self.calls[call.id] = replace(call, number=number, version=call.version + 1)
        return self.calls[call.id]

    def states(self) -> list[CallState]:
        return [call.state for call in self.calls.values()]


class Desktop(QObject):
    """A controller at work and everything it tells."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs = HeldJobs(self)
        self.disk = Disk()
        self.clock = StoppedClock()
        person = a_person()
        self.call = CallController(
            self.jobs, self.disk, self.clock, Desk(a_hotline(), person), CATALOGUE, PhraseWatch("zh_CN", self), self
        )
        self.shown: list[Call | None] = []
        self.saved: list[Call] = []
        self.gaps: list[tuple[Gap, ...]] = []
        self.ran_out: list[Call] = []
        self.completing: list[bool] = []
        self.seats: list[SeatStatus] = []
        self.troubles: list[Problem] = []
        self.call.shown.connect(self.shown.append)
        self.call.saved.connect(self.saved.append)
        self.call.incomplete.connect(self.gaps.append)
        self.call.ran_out.connect(self.ran_out.append)
        self.call.completing.connect(self.completing.append)
        self.call.seat_wanted.connect(self.seats.append)
        self.call.trouble.connect(lambda error: self.troubles.append(error.problem))

    def answer(self) -> Call:
        self.clock.forward(1)
        self.call.answer("cmn", "opening", 1)
        assert self.call.call is not None
        return self.call.call

    def in_wrap_up(self, **written: object) -> Call:
        call = self.answer()
        for field, value in written.items():
            self.call.write(field, value)
        self.call.finish()
        return call

    @property
    def now(self) -> Call:
        """The call that stands in the form."""
        assert self.call.call is not None
        return self.call.call

    def stored(self, call: Call) -> Call:
        return self.disk.calls[call.id]


@pytest.fixture
def desktop(qapp: QObject) -> Desktop:
    return Desktop()


def test_answering_twice_takes_one_call(desktop: Desktop) -> None:
    desktop.jobs.holding = True
    first = desktop.answer()
    assert desktop.answer().id == first.id
    desktop.jobs.let_through()
    assert desktop.disk.states() == [CallState.ON_CALL]


def test_a_number_that_comes_late_keeps_what_was_written_meanwhile(desktop: Desktop) -> None:
    desktop.jobs.holding = True
    desktop.answer()
    desktop.call.write("note", "客户要求补卡")
    desktop.jobs.let_through()
    assert (desktop.now.number, desktop.now.note) == ("C20261122-0001", "客户要求补卡")


def test_ending_three_times_quickly_ends_once(desktop: Desktop) -> None:
    call = desktop.answer()
    desktop.jobs.holding = True
    for _ in range(3):
        desktop.call.finish()
    assert desktop.jobs.held == 1
    desktop.jobs.let_through()
    assert desktop.stored(call).state is CallState.WRAP_UP
    assert [saved.id for saved in desktop.saved] == [call.id]


def test_completing_three_times_quickly_completes_once(desktop: Desktop) -> None:
    call = desktop.in_wrap_up(outcome="done")
    desktop.jobs.holding = True
    for _ in range(3):
        desktop.call.finish()
    assert desktop.jobs.held == 1
    desktop.jobs.let_through()
    assert desktop.stored(call).state is CallState.COMPLETE
    assert desktop.completing == [True]
    assert desktop.seats[-1] is SeatStatus.READY


@pytest.mark.parametrize("completed", [False, True])
def test_the_next_call_is_answered_while_the_save_of_the_last_one_is_under_way(
    desktop: Desktop, completed: bool
) -> None:
    first = desktop.answer()
    desktop.call.write("note", "第一通")
    desktop.call.write("outcome", "done")
    if completed:
        desktop.call.finish()
    desktop.jobs.holding = True
    desktop.call.finish()
    second = desktop.answer()
    assert second.id != first.id
    desktop.call.write("note", "第二通")
    desktop.jobs.let_through()
    assert (desktop.now.id, desktop.now.note) == (second.id, "第二通")
    assert desktop.stored(first).note == "第一通"
    assert desktop.stored(first).state is (CallState.COMPLETE if completed else CallState.WRAP_UP)
    assert desktop.seats[-1] is SeatStatus.ON_CALL, "the save of the first call must not set the seat free"
    desktop.call.finish()
    desktop.jobs.let_through()
    assert desktop.stored(second).state is CallState.WRAP_UP


def test_a_record_put_aside_while_it_is_completed_does_not_set_a_paused_seat_free(desktop: Desktop) -> None:
    desktop.in_wrap_up(outcome="done")
    desktop.jobs.holding = True
    desktop.call.finish()
    desktop.call.put_aside()
    desktop.jobs.let_through()
    assert desktop.seats == [SeatStatus.ON_CALL, SeatStatus.WRAP_UP]
    assert desktop.disk.states() == [CallState.COMPLETE]


@pytest.mark.parametrize("problem", PASSING)
def test_what_was_put_aside_and_not_saved_is_saved_as_soon_as_it_can_be(desktop: Desktop, problem: Problem) -> None:
    first = desktop.in_wrap_up()
    desktop.call.write("note", "最后一句")
    desktop.disk.problem = problem
    second = desktop.answer()
    assert desktop.call.unsaved
    desktop.call.check_limit()
    assert set(desktop.troubles) == {problem}
    desktop.disk.problem = None
    desktop.call.check_limit()
    assert not desktop.call.unsaved
    assert desktop.stored(first).note == "最后一句"
    assert desktop.now.id == second.id


def test_what_waits_for_the_disk_is_tried_once_at_a_time(desktop: Desktop) -> None:
    desktop.in_wrap_up()
    desktop.disk.problem = Problem.FULL
    desktop.call.put_aside()
    desktop.jobs.holding = True
    for _ in range(5):
        desktop.call.check_limit()
    assert desktop.jobs.held == 1


def test_what_will_never_be_saved_is_told_once(desktop: Desktop) -> None:
    desktop.in_wrap_up()
    desktop.disk.problem = Problem.CHANGED_ELSEWHERE
    desktop.call.put_aside()
    desktop.call.check_limit()
    assert desktop.troubles == [Problem.CHANGED_ELSEWHERE]
    assert not desktop.call.unsaved


def test_taking_up_again_what_could_not_be_saved_shows_the_newer_words(desktop: Desktop) -> None:
    call = desktop.in_wrap_up()
    older = desktop.stored(call)
    desktop.call.write("note", "新的一句")
    desktop.disk.problem = Problem.FULL
    desktop.call.put_aside()
    desktop.call.resume(older)
    assert desktop.now.note == "新的一句"
    assert not desktop.call.unsaved, "it stands in the form again, and is not written behind its back"


def test_a_completion_that_was_put_aside_unsaved_comes_back_to_be_completed(desktop: Desktop) -> None:
    call = desktop.in_wrap_up(outcome="done")
    older = desktop.stored(call)
    desktop.jobs.holding = True
    desktop.disk.problem = Problem.FULL
    desktop.call.finish()
    desktop.call.put_aside()
    desktop.jobs.let_through()
    desktop.call.resume(older)
    assert desktop.now.state is CallState.WRAP_UP
    assert desktop.now.completed_at is None


def test_a_failed_end_is_tried_again_by_key_and_by_the_second(desktop: Desktop) -> None:
    call = desktop.answer()
    desktop.disk.problem = Problem.BUSY
    desktop.call.finish()
    desktop.call.finish()
    desktop.call.check_limit()
    assert desktop.troubles == [Problem.BUSY] * 3
    desktop.disk.problem = None
    desktop.call.check_limit()
    assert desktop.stored(call).state is CallState.WRAP_UP
    tries = desktop.disk.tries
    desktop.call.check_limit()
    assert desktop.disk.tries == tries


def test_a_failed_completion_stands_in_the_form_to_be_completed_again(desktop: Desktop) -> None:
    desktop.in_wrap_up(outcome="done")
    desktop.disk.problem = Problem.FULL
    desktop.call.finish()
    assert desktop.now.state is CallState.WRAP_UP
    assert desktop.completing == [True, False]
    desktop.disk.problem = None
    desktop.call.finish()
    assert desktop.disk.states() == [CallState.COMPLETE]


def test_a_failed_answer_is_made_good_by_the_end(desktop: Desktop) -> None:
    desktop.disk.problem = Problem.FULL
    call = desktop.answer()
    assert desktop.troubles == [Problem.FULL]
    desktop.disk.problem = None
    desktop.call.finish()
    assert desktop.stored(call).state is CallState.WRAP_UP


def test_the_wrap_up_runs_out_at_its_instant_and_not_before(desktop: Desktop) -> None:
    call = desktop.in_wrap_up(note="写到一半")
    desktop.clock.forward(89)
    desktop.call.check_limit()
    assert desktop.ran_out == []
    desktop.clock.forward(1)
    desktop.call.check_limit()
    desktop.call.check_limit()
    assert [over.id for over in desktop.ran_out] == [call.id]
    assert desktop.stored(call).outcome == OUTCOME_WHEN_OVERDUE
    assert desktop.now.note == "写到一半"


def test_a_wrap_up_that_could_not_run_out_tries_again(desktop: Desktop) -> None:
    call = desktop.in_wrap_up()
    desktop.clock.forward(90)
    desktop.disk.problem = Problem.BUSY
    desktop.call.check_limit()
    assert desktop.stored(call).state is CallState.WRAP_UP
    desktop.disk.problem = None
    desktop.call.check_limit()
    assert desktop.stored(call).state is CallState.OVERDUE


def test_running_out_while_the_next_call_is_answered_leaves_that_call_alone(desktop: Desktop) -> None:
    first = desktop.in_wrap_up()
    desktop.clock.forward(90)
    desktop.jobs.holding = True
    desktop.call.check_limit()
    second = desktop.answer()
    desktop.jobs.let_through()
    assert desktop.ran_out == []
    assert desktop.now.id == second.id
    assert desktop.stored(first).state is CallState.OVERDUE
    assert desktop.seats[-1] is SeatStatus.ON_CALL


def test_completing_tells_every_gap_in_the_order_of_the_fields(desktop: Desktop) -> None:
    desktop.in_wrap_up()
    desktop.call.finish()
    desktop.call.write("outcome", "complaint")
    desktop.call.finish()
    desktop.call.write("kind", Kind.COMPLAINT)
    desktop.call.finish()
    assert desktop.gaps == [(Gap.KIND, Gap.OUTCOME), (Gap.KIND, Gap.NOTE), (Gap.NOTE,)]
    assert desktop.disk.states() == [CallState.WRAP_UP]


def test_an_outcome_brings_its_kind_only_where_none_was_chosen(desktop: Desktop) -> None:
    desktop.answer()
    desktop.call.write("outcome", "done")
    kinds = [desktop.now.kind]
    desktop.call.write("kind", Kind.FAULT)
    desktop.call.write("outcome", "silent")
    kinds.append(desktop.now.kind)
    assert kinds == [Kind.BUSINESS, Kind.FAULT]


def test_a_script_brings_kind_and_subject_only_where_none_was_chosen(desktop: Desktop) -> None:
    desktop.answer()
    desktop.call.enter_script("lost-sim", 3, "business", "sim.lost")
    assert (desktop.now.kind, desktop.now.subject) == (Kind.BUSINESS, "sim.lost")
    shown = len(desktop.shown)
    desktop.call.enter_script("complaint", 1, "complaint", "conduct.delay")
    assert (desktop.now.kind, desktop.now.subject) == (Kind.BUSINESS, "sim.lost")
    assert (desktop.now.script, desktop.now.script_version) == ("complaint", 1)
    assert len(desktop.shown) == shown, "nothing to show again"


@pytest.mark.parametrize("outcome", ["nonsense", ""])
def test_one_key_with_an_unknown_outcome_does_nothing(desktop: Desktop, outcome: str) -> None:
    desktop.answer()
    desktop.call.finish_as(outcome)
    assert desktop.disk.states() == [CallState.ON_CALL]


def test_one_key_needs_somebody_on_the_line(desktop: Desktop) -> None:
    desktop.call.finish_as("silent")
    assert desktop.disk.calls == {}
    desktop.in_wrap_up()
    desktop.call.finish_as("silent")
    assert desktop.disk.states() == [CallState.WRAP_UP]


def test_without_a_call_nothing_can_be_written_ended_or_put_aside(desktop: Desktop) -> None:
    call = desktop.call
    call.write("note", "x")
    call.say_greeting(True)
    call.mark("opening", 1, "p", "s")
    call.unmark("opening", "p", "s")
    call.give_value("name", "x")
    call.enter_script("opening", 1, "", "")
    call.finish()
    call.put_aside()
    call.check_limit()
    assert call.call is None
    assert (desktop.shown, desktop.disk.tries) == ([], 0)


def test_a_call_on_the_line_is_neither_put_aside_nor_replaced(desktop: Desktop) -> None:
    on_the_line = desktop.answer()
    desktop.call.put_aside()
    desktop.call.resume(an_ended_call())
    assert desktop.now.id == on_the_line.id


def test_a_draft_taken_up_again_counts_on_from_the_answer(desktop: Desktop) -> None:
    desktop.clock.forward(100)
    call = a_call(answered_at=AT)
    desktop.call.resume(call)
    desktop.clock.forward(20)
    desktop.call.finish()
    assert desktop.stored(call).talk_seconds == 120
    assert desktop.seats == [SeatStatus.ON_CALL, SeatStatus.WRAP_UP]


def test_a_draft_of_a_clock_that_was_set_back_counts_from_nothing(desktop: Desktop) -> None:
    desktop.clock.forward(-3600)
    call = a_call(answered_at=AT)
    desktop.call.resume(call)
    desktop.clock.forward(5)
    desktop.call.finish()
    assert desktop.stored(call).talk_seconds == 5


def test_wrap_up_seconds_are_those_of_the_steady_clock(desktop: Desktop) -> None:
    call = desktop.in_wrap_up(outcome="done")
    desktop.clock.ticks += 33
    desktop.clock.forward(0)
    desktop.call.finish()
    assert desktop.stored(call).wrap_up_seconds == 33
