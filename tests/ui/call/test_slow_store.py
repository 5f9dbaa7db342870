"""The call screen while the store takes its time: nothing is mixed up, nothing is lost, nobody loses the focus."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.domain.call import CallState
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.seat import SeatStatus
from agent_console.exchange.library import Library
from agent_console.store.store import Store
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.call.seat import TestSeat, sit_down

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def jobs(qtbot: QtBot) -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def seat(
    qtbot: QtBot,
    jobs: HeldJobs,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    library: Library,
    tmp_path: Path,
) -> Iterator[TestSeat]:
    """Agent 1001, whose store answers when a test lets it."""
    at_work = sit_down(qtbot, sqlite_store, sqlite_crew.agent, sqlite_crew.lead, clock, library, tmp_path, jobs=jobs)
    yield at_work
    jobs.holding = False
    at_work.desk.close()
    jobs.let_through()


def seat_status(seat: TestSeat) -> SeatStatus:
    current = seat.store.seats.current(seat.person.id)
    assert current is not None
    return current.status


def a_complete_call(seat: TestSeat, note: str = "已答复") -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note(note)
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    seat.clock.forward(1)


def open_row(seat: TestSeat, row: int = 0) -> None:
    rows = seat.screen.today.today_rows
    rows.setFocus()
    rows.selectRow(row)
    seat.key(Qt.Key.Key_Return)


# --- answering and ending -------------------------------------------------------------------------------------------


def test_the_greeting_is_there_before_the_store_has_answered(seat: TestSeat, jobs: HeldJobs) -> None:
    jobs.holding = True
    seat.key(Qt.Key.Key_F2)
    assert seat.screen.bar.number.text() == "C…"
    assert seat.focused() == "callerNumber"
    jobs.let_through()
    assert seat.screen.bar.number.text() == seat.only_call().number


def test_the_next_call_is_taken_while_the_last_word_is_on_its_way(seat: TestSeat, jobs: HeldJobs) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("第一通")
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    jobs.holding = True
    seat.finish()
    seat.clock.forward(1)
    seat.key(Qt.Key.Key_F2)
    seat.type_note("第二通")
    jobs.let_through()
    first, second = seat.calls()
    assert (first.state, first.note) == (CallState.COMPLETE, "第一通")
    assert second.state is CallState.ON_CALL
    assert seat.screen.record.note.committed() == "第二通"
    assert not seat.screen.record.note.isReadOnly()
    assert seat.screen.bar.number.text() == second.number
    assert seat_status(seat) is SeatStatus.ON_CALL
    assert seat.troubles == []


def test_a_pause_chosen_while_the_record_is_completed_stays_a_pause(seat: TestSeat, jobs: HeldJobs) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    jobs.holding = True
    seat.finish()
    seat.screen.header.pause_wanted.emit("rest")
    jobs.let_through()
    assert seat.only_call().state is CallState.COMPLETE
    assert seat_status(seat) is SeatStatus.PAUSED


def test_a_wrap_up_that_the_console_ended_elsewhere_is_still_completed(seat: TestSeat) -> None:
    """Every desk gives the system's code to what wrapped up too long; this one may be the last to look."""
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.type_note("最后一句")
    seat.clock.forward(200)
    seat.store.calls.overdue(seat.clock.now())
    seat.later(1)
    seat.later(1)
    assert seat.troubles == []
    assert seat_status(seat) is SeatStatus.READY
    assert seat.only_call().note == "最后一句"
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    assert seat.only_call().state is CallState.COMPLETE


# --- typing while answers come in -----------------------------------------------------------------------------------


def test_answers_of_the_store_never_take_the_focus_or_a_word_from_somebody_who_types(
    seat: TestSeat, jobs: HeldJobs
) -> None:
    a_complete_call(seat)
    jobs.holding = True
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
    seat.screen.record.note.setFocus()
    while jobs.held:
        seat.qtbot.keyClicks(seat.screen.record.note, "a")
        QApplication.sendEvent(seat.screen.record.note, QInputMethodEvent("zhong", []))
        jobs.let_through(1)
        assert seat.focused() == "callNote"
        assert seat.screen.record.note.composing == "zhong"
        QApplication.sendEvent(seat.screen.record.note, QInputMethodEvent("", []))
    assert set(seat.screen.record.note.committed()) == {"a"}


def test_the_save_of_the_end_leaves_the_focus_where_it_went_meanwhile(seat: TestSeat, jobs: HeldJobs) -> None:
    seat.key(Qt.Key.Key_F2)
    jobs.holding = True
    seat.finish()
    seat.screen.record.note.setFocus()
    seat.qtbot.keyClicks(seat.screen.record.note, "a last word")
    jobs.let_through()
    assert seat.focused() == "callNote"
    assert seat.screen.record.note.committed() == "a last word"


def test_drafts_that_are_found_late_do_not_cover_a_call_that_was_answered_meanwhile(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> None:
    jobs = HeldJobs()
    first = sit_down(qtbot, sqlite_store, sqlite_crew.agent, sqlite_crew.lead, clock, library, tmp_path)
    first.key(Qt.Key.Key_F2)
    first.type_note("上一通的秘密")
    first.beat()
    first.crash()
    jobs.holding = True
    after = sit_down(qtbot, sqlite_store, sqlite_crew.agent, sqlite_crew.lead, clock, library, tmp_path, jobs=jobs)
    after.key(Qt.Key.Key_F2)
    after.type_note("新的一通")
    jobs.let_through()
    assert after.screen.record.note.committed() == "新的一通"
    assert after.screen.offer.isHidden()
    assert after.focused() == "callNote"
    after.desk.close()
    jobs.let_through()


# --- numbers and records of others ----------------------------------------------------------------------------------


def test_a_number_that_is_revealed_late_is_not_another_callers(seat: TestSeat, jobs: HeldJobs) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
    seat.finish()
    jobs.holding = True
    seat.screen.record.caller.reveal_wanted.emit("Call the customer back")
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13900008821")
    seat.screen.record.note.setFocus()
    jobs.let_through()
    assert seat.screen.record.caller.line.text() == "139****8821"


def test_history_that_comes_late_is_not_shown_beside_another_number(seat: TestSeat, jobs: HeldJobs) -> None:
    for _ in range(2):
        seat.key(Qt.Key.Key_F2)
        seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
        seat.finish()
        seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
        seat.finish()
        seat.clock.forward(1)
    seat.key(Qt.Key.Key_F2)
    jobs.holding = True
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
    seat.key(Qt.Key.Key_Tab)
    seat.screen.record.caller.setFocus()
    seat.screen.record.caller.line.selectAll()
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13900008821")
    jobs.let_through()
    assert seat.screen.today.earlier_rows.isHidden()


def test_a_record_that_opens_late_does_not_lie_over_a_running_call(seat: TestSeat, jobs: HeldJobs) -> None:
    a_complete_call(seat, "旧记录")
    jobs.holding = True
    open_row(seat)
    seat.key(Qt.Key.Key_F2)
    seat.type_note("正在说话")
    jobs.let_through()
    assert seat.screen.record.note.committed() == "正在说话"
    seat.finish()
    jobs.let_through()
    old, new = seat.calls()
    assert (old.note, new.note) == ("旧记录", "正在说话")


# --- corrections ----------------------------------------------------------------------------------------------------


def begin_correction(seat: TestSeat) -> None:
    a_complete_call(seat, "原文")
    open_row(seat)
    seat.type_note("，更正")
    seat.screen.record.reason.setFocus()
    seat.qtbot.keyClicks(seat.screen.record.reason, "wrong")


def test_a_correction_is_saved_once_however_often_the_key_is_pressed(seat: TestSeat, jobs: HeldJobs) -> None:
    begin_correction(seat)
    jobs.holding = True
    for _ in range(3):
        seat.finish()
    jobs.let_through()
    assert seat.troubles == []
    assert seat.only_call().note == "原文，更正"
    assert len(seat.store.calls.corrections(seat.only_call().id, seat.person)) == 1


def test_a_failed_correction_stays_in_the_form_and_can_be_saved_again(
    seat: TestSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ConsoleError(Problem.FULL)

    begin_correction(seat)
    with monkeypatch.context() as patched:
        patched.setattr(type(seat.store.calls), "correct", full)
        seat.finish()
    assert seat.troubles[-1].problem is Problem.FULL
    assert seat.screen.record.note.committed() == "原文，更正"
    seat.finish()
    assert seat.only_call().note == "原文，更正"


def test_a_call_that_comes_in_keeps_the_correction_for_later(seat: TestSeat) -> None:
    begin_correction(seat)
    seat.key(Qt.Key.Key_F2)
    assert seat.screen.record.note.committed() == ""
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    open_row(seat, 1)
    assert seat.screen.record.note.committed() == "原文，更正"
    assert seat.screen.record.reason.text() == "wrong"
    seat.finish()
    assert seat.calls()[0].note == "原文，更正"


def test_closing_a_correction_on_purpose_forgets_it(seat: TestSeat) -> None:
    begin_correction(seat)
    seat.key(Qt.Key.Key_W, CONTROL)
    open_row(seat)
    assert seat.screen.record.note.committed() == "原文"
    assert seat.screen.record.reason.text() == ""


def test_a_correction_put_aside_gives_way_to_what_somebody_else_corrected(seat: TestSeat) -> None:
    begin_correction(seat)
    seat.key(Qt.Key.Key_F10)
    stored = seat.calls()[0]
    seat.store.calls.correct(replace(stored, note="班长改过"), seat.lead, "checked")
    open_row(seat, 1)
    assert seat.screen.record.note.committed() == "班长改过"
    assert seat.screen.record.reason.text() == ""


def test_a_correction_that_is_saved_late_does_not_close_the_next_record(seat: TestSeat, jobs: HeldJobs) -> None:
    a_complete_call(seat, "另一条")
    begin_correction(seat)
    jobs.holding = True
    seat.finish()
    open_row(seat, 1)
    jobs.let_through()
    assert [call.note for call in seat.calls()] == ["另一条", "原文，更正"]
    assert seat.screen.record.note.committed() == "另一条"
    assert not seat.screen.record.reason.isHidden()


# --- leaving --------------------------------------------------------------------------------------------------------


def test_signing_out_waits_until_everything_is_on_the_disk(seat: TestSeat, jobs: HeldJobs) -> None:
    left: list[bool] = []
    seat.desk.left.connect(lambda: left.append(True))
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.type_note("最后一句")
    jobs.holding = True
    assert seat.desk.leave()
    assert left == []
    jobs.let_through()
    assert left == [True]
    assert seat.only_call().note == "最后一句"
    assert seat_status(seat) is SeatStatus.SIGNED_OUT


def test_nobody_leaves_behind_a_record_that_the_disk_did_not_take(
    seat: TestSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[bool] = []
    seat.desk.left.connect(lambda: left.append(True))
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.type_note("最后一句")

    def full(*_: object) -> None:
        raise ConsoleError(Problem.FULL)

    with monkeypatch.context() as patched:
        patched.setattr(type(seat.store.calls), "save", full)
        seat.desk.leave()
        assert left == []
        assert seat.troubles[-1].problem is Problem.FULL
    seat.later(1)
    seat.desk.leave()
    assert left == [True]
    assert seat.only_call().note == "最后一句"


def test_signing_out_twice_leaves_once(seat: TestSeat, jobs: HeldJobs) -> None:
    left: list[bool] = []
    seat.desk.left.connect(lambda: left.append(True))
    jobs.holding = True
    seat.desk.leave()
    seat.desk.leave()
    jobs.let_through()
    assert left == [True]


def test_a_call_that_comes_in_while_signing_out_is_not_left_alone(seat: TestSeat, jobs: HeldJobs) -> None:
    left: list[bool] = []
    seat.desk.left.connect(lambda: left.append(True))
    jobs.holding = True
    seat.desk.leave()
    seat.key(Qt.Key.Key_F2)
    jobs.let_through()
    assert left == []
    assert seat_status(seat) is SeatStatus.ON_CALL


def test_signing_out_while_a_record_is_completed_leaves_nobody_ready(seat: TestSeat, jobs: HeldJobs) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    jobs.holding = True
    seat.finish()
    seat.desk.leave()
    jobs.let_through()
    assert seat.only_call().state is CallState.COMPLETE
    assert seat_status(seat) is SeatStatus.SIGNED_OUT


def test_the_window_that_closes_keeps_the_last_words_behind_a_write_under_way(seat: TestSeat, jobs: HeldJobs) -> None:
    seat.key(Qt.Key.Key_F2)
    jobs.holding = True
    seat.type_note("一")
    seat.beat()
    seat.type_note("二")
    seat.desk.close()
    jobs.let_through()
    (draft,) = seat.store.calls.drafts(seat.person)
    assert draft.call.note == "一二"
