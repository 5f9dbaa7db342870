"""The own shift: one key starts it, nothing of it stands in the way of a call, and nobody is asked twice."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.shift import RemarkKind, Shift
from agent_console.domain.staff import Person
from tests.builders import an_id
from tests.crew import Crew
from tests.handovers import signed_by
from tests.shifts import EARLY
from tests.ui.shift.conftest import ITEMS, ShiftSeat, Sit


def test_what_is_proposed_stands_beside_the_button_that_answers(agent: ShiftSeat) -> None:
    assert agent.view.isVisible()
    assert agent.view.pattern.currentText() == "早班 07:00–15:00"
    assert agent.words("shiftArrival") == "at the seat by 06:45: in time"
    assert agent.focused() == "answerButton"
    assert agent.header().text() == "no shift"
    assert "Shift+F8" in agent.button("shiftStart").toolTip()


def test_one_key_starts_it_stamped_with_the_time(agent: ShiftSeat) -> None:
    agent.shift_key()
    shift = agent.running()
    assert shift.planned == EARLY
    assert shift.started_at == agent.seat.clock.now()
    assert agent.header().text() == "早班 07:00–15:00"
    assert shift.number in agent.header().toolTip()
    assert "S20261122-0001" in agent.words("shiftMessage")


def test_the_key_pressed_twice_starts_one_shift(agent: ShiftSeat) -> None:
    agent.shift_key()
    agent.shift_key()
    assert len(agent.shifts()) == 1
    assert agent.running().open


def test_who_comes_late_reads_by_how_much(agent: ShiftSeat) -> None:
    agent.seat.clock.forward(5 * 60 + 61)
    agent.look()
    assert agent.words("shiftArrival") == "at the seat by 06:45: 2 min late"
    agent.shift_key()
    assert not agent.running().arrived_in_time
    assert agent.words("shiftArrival").startswith("at the seat by 06:45: 2 min late")


def test_digits_tick_the_checklist_without_going_there(agent: ShiftSeat) -> None:
    agent.key(Qt.Key.Key_2)
    assert [box.isChecked() for box in agent.view.checklist.boxes] == [False, True]
    assert agent.focused() == "answerButton"
    agent.shift_key()
    assert [item.at is not None for item in agent.running().readiness] == [False, True]


def test_a_tick_too_many_is_taken_back_before_the_start_and_stays_behind_it(agent: ShiftSeat) -> None:
    agent.key(Qt.Key.Key_1)
    agent.key(Qt.Key.Key_1)
    assert not agent.view.checklist.boxes[0].isChecked()
    agent.shift_key()
    agent.key(Qt.Key.Key_1)
    agent.key(Qt.Key.Key_1)
    assert agent.view.checklist.boxes[0].isChecked()


def test_space_ticks_where_one_stands_and_the_last_tick_leads_back_to_the_calls(agent: ShiftSeat) -> None:
    agent.shift_key()
    agent.shift_key()
    assert agent.focused() == f"readiness-{ITEMS[0]}"
    agent.key(Qt.Key.Key_Space)
    agent.key(Qt.Key.Key_Down)
    assert agent.focused() == f"readiness-{ITEMS[1]}"
    agent.seat.clock.forward(60)
    agent.key(Qt.Key.Key_Space)
    assert agent.running().ready_in_time
    assert agent.view.checklist.isHidden()
    assert agent.focused() == "answerButton"
    assert "before the begin" in agent.words("shiftArrival")


def test_the_first_call_is_answered_at_once_and_the_shift_can_be_started_in_it(agent: ShiftSeat) -> None:
    agent.key(Qt.Key.Key_F2)
    assert agent.seat.desk.call_in_form is not None
    assert not agent.view.isVisible()
    focus = agent.focused()
    agent.shift_key()
    assert agent.running().planned == EARLY
    assert agent.focused() == focus
    assert "has begun" in agent.said()
    agent.shift_key()
    assert "End it on the screen that waits" in agent.said()


def test_another_pattern_can_be_chosen_and_stays_chosen(agent: ShiftSeat) -> None:
    agent.view.pattern.setFocus()
    agent.key(Qt.Key.Key_Down)
    agent.look()
    agent.shift_key()
    assert agent.running().planned.id != "early"


def test_a_look_does_not_close_the_list_of_patterns(agent: ShiftSeat) -> None:
    agent.view.pattern.setFocus()
    agent.view.pattern.showPopup()
    agent.seat.clock.forward(60)
    agent.look()
    assert agent.view.pattern.view().isVisible()
    agent.view.pattern.hidePopup()


def test_ending_it_without_a_handover_is_asked_once_and_can_be_left(agent: ShiftSeat) -> None:
    agent.shift_key()
    agent.button("shiftEnd").setFocus()
    agent.key(Qt.Key.Key_Space)
    assert "not handed over" in agent.view.bar._about.text()
    agent.key(Qt.Key.Key_Escape)
    assert agent.view.bar.question is None
    assert agent.running().open
    agent.button("shiftEnd").click()
    agent.seat.clock.forward(8 * 3600)
    agent.view.bar.verb.click()
    assert agent.shift() is None
    assert agent.shifts()[0].ended_at == agent.seat.clock.now()
    assert "ended at" in agent.words("shiftMessage")
    assert agent.header().text() == "no shift"


def test_a_shift_that_is_handed_over_ends_without_a_question(agent: ShiftSeat) -> None:
    agent.shift_key()
    agent.seat.clock.forward(3600)
    signed_by(agent.store, agent.seat.person)
    agent.button("shiftEnd").click()
    assert agent.view.bar.question is None
    assert agent.shift() is None


def test_nobody_is_late_for_the_shift_behind_the_one_that_ended(agent: ShiftSeat) -> None:
    agent.shift_key()
    agent.seat.clock.forward(9 * 3600)
    agent.button("shiftEnd").click()
    agent.view.bar.verb.click()
    assert agent.words("shiftArrival") == ""


def test_an_older_shift_without_an_end_is_one_sentence_and_goes_when_the_lead_has_closed_it(
    left_open: Shift, agent: ShiftSeat
) -> None:
    assert left_open.number in agent.words("shiftTitle")
    assert "shift lead" in agent.words("shiftArrival")
    assert agent.button("shiftStart").isHidden()
    assert agent.button("shiftEnd").isHidden()
    assert agent.header().text().startswith("▲")
    agent.key(Qt.Key.Key_F2)
    assert agent.seat.desk.call_in_form is not None
    agent.store.shifts.close_for(left_open.id, agent.crew.lead, left_open.planned.end, "停电")
    agent.look()
    assert agent.header().text() == "no shift"
    agent.shift_key()
    assert agent.running().id != left_open.id


def test_a_shift_that_ran_out_while_the_panel_was_open_is_told_in_the_words_of_the_problem(agent: ShiftSeat) -> None:
    agent.shift_key()
    agent.seat.clock.forward(13 * 3600)
    agent.page.controller._end_now()
    assert "was never ended" in agent.words("shiftMessage")
    assert agent.running().open


def test_a_remark_is_shown_until_it_was_read(agent: ShiftSeat) -> None:
    agent.key(Qt.Key.Key_1)
    agent.key(Qt.Key.Key_2)
    agent.shift_key()
    shift = agent.running()
    for kind, text in ((RemarkKind.GOOD, "安抚得当"), (RemarkKind.BAD, "资费少报一次")):
        agent.seat.clock.forward(60)
        agent.store.shifts.remark(an_id(), shift.id, agent.crew.lead, kind, text)
    agent.look()
    assert "安抚得当" in agent.words("shiftRemark")
    assert "★ Praise  9001 李敏" in agent.words("shiftRemark")
    assert "1 more" in agent.words("shiftRemark")
    agent.button("shiftSeen").setFocus()
    agent.key(Qt.Key.Key_Space)
    assert "▲ To improve" in agent.words("shiftRemark")
    agent.key(Qt.Key.Key_Space)
    assert not agent.view.remark.isVisible()
    assert agent.store.shifts.unseen(agent.seat.person) == ()
    assert agent.focused() == "answerButton"


def test_a_remark_that_comes_takes_no_focus(agent: ShiftSeat) -> None:
    agent.shift_key()
    agent.button("shiftEnd").setFocus()
    agent.store.shifts.remark(an_id(), agent.running().id, agent.crew.lead, RemarkKind.GOOD, "好")
    agent.look()
    assert agent.focused() == "shiftEnd"


def test_a_wrong_pattern_is_put_right_by_keys_and_the_start_stays(agent: ShiftSeat) -> None:
    agent.shift_key()
    began, header = agent.running(), agent.header().text()
    agent.button("shiftChange").setFocus()
    agent.key(Qt.Key.Key_Space)
    assert "It began at" in agent.view.bar._about.text()
    chosen = agent.view.bar.choice.value()
    assert chosen not in ("", began.planned.id)
    agent.key(Qt.Key.Key_Return)
    after = agent.running()
    assert (after.planned.id, after.started_at, after.number) == (chosen, began.started_at, began.number)
    assert after.number in agent.words("shiftMessage")
    assert agent.header().text() != header


def test_the_question_for_the_pattern_can_be_left(agent: ShiftSeat) -> None:
    agent.shift_key()
    began = agent.running()
    agent.button("shiftChange").click()
    agent.key(Qt.Key.Key_Escape)
    assert agent.view.bar.question is None
    assert agent.running() == began


def test_signing_out_says_that_the_shift_goes_on_and_lets_nobody_else_end_it(agent: ShiftSeat) -> None:
    agent.shift_key()
    shift = agent.running()
    with agent.qtbot.waitSignal(agent.seat.desk.left):
        agent.seat.desk.leave()
    agent.qtbot.waitUntil(lambda: shift.number in agent.said())
    assert agent.running().open
    action = agent.window.notice.findChild(QPushButton, "noticeAction")
    assert action is None or not action.isVisible()


def test_signing_out_without_a_shift_says_nothing(agent: ShiftSeat) -> None:
    with agent.qtbot.waitSignal(agent.seat.desk.left):
        agent.seat.desk.leave()
    agent.qtbot.wait(1)
    assert agent.said() == ""


def test_a_lead_starts_a_shift_as_everybody_does(sit: Sit, sqlite_crew: Crew) -> None:
    lead = sit(sqlite_crew.lead)
    lead.shift_key()
    assert lead.running().job_number == "9001"


def test_a_refusal_is_told_in_its_place_and_nothing_is_lost(agent: ShiftSeat, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> Shift:
        raise ConsoleError(Problem.FULL)

    agent.key(Qt.Key.Key_1)
    monkeypatch.setattr("agent_console.store.shifts.Shifts.start", full)
    agent.shift_key()
    assert agent.words("shiftMessage") != ""
    assert agent.view.checklist.boxes[0].isChecked()
    monkeypatch.undo()
    agent.shift_key()
    assert agent.running().readiness[0].at is not None


def test_a_server_that_does_not_answer_leaves_everything_as_it_is(
    agent: ShiftSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(_self: object, _by: Person) -> None:
        raise ConsoleError(Problem.UNREACHABLE)

    agent.shift_key()
    before = agent.words("shiftTitle")
    monkeypatch.setattr("agent_console.store.shifts.Shifts.current", silent)
    agent.look()
    assert agent.words("shiftTitle") == before
    monkeypatch.undo()
    agent.seat.clock.forward(timedelta(minutes=1).total_seconds())
    agent.look()
    assert agent.words("shiftTitle") == before
