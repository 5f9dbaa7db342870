"""A call at the screen, from F2 to the completed record, by keyboard, against the real store."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from agent_console.domain.call import OUTCOME_WHEN_OVERDUE, CallState, Kind
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.seat import SeatStatus
from agent_console.exchange.library import Library
from agent_console.store.store import Store
from agent_console.ui.call.call_writer import CallWriter
from agent_console.ui.call.step_row import StepRow
from tests.builders import AT, StoppedClock
from tests.crew import Crew
from tests.ui.call.seat import TestSeat, sit_down


def seat_status(seat: TestSeat) -> SeatStatus:
    current = seat.store.seats.current(seat.person.id)
    assert current is not None
    return current.status


def test_f2_answers_shows_number_and_greeting_and_goes_to_the_callers_number(seat: TestSeat) -> None:
    assert seat_status(seat) is SeatStatus.READY
    seat.key(Qt.Key.Key_F2)
    call = seat.only_call()
    assert call.number.endswith("-0001")
    assert call.state is CallState.ON_CALL
    assert call.owner == "1001"
    assert seat.screen.bar.number.text() == call.number
    assert seat.focused() == "callerNumber"
    assert seat_status(seat) is SeatStatus.ON_CALL
    announcement = seat.screen.greeting.findChild(QLabel, "announcementText")
    assert announcement is not None
    assert "幺零零幺" in announcement.text()


def test_a_space_in_the_empty_number_ticks_that_the_greeting_was_said(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.clock.forward(4)
    seat.key(Qt.Key.Key_Space)
    seat.finish()
    call = seat.only_call()
    assert call.greeting_said_at == AT + timedelta(seconds=4)
    assert call.job_number_said_at == call.greeting_said_at


def test_the_number_is_normalised_at_once_and_masked_when_the_field_is_left(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "+86 138 1234 5678")
    assert seat.screen.record.caller.number == "13812345678"
    seat.key(Qt.Key.Key_Tab)
    assert seat.screen.record.caller.line.text() == "138****5678"
    seat.finish()
    assert seat.only_call().caller == "13812345678"


@pytest.mark.parametrize(("announcement", "word"), [("cmn", "这里是"), ("yue", "呢度系")])
def test_the_script_greets_in_the_words_of_the_card(seat: TestSeat, announcement: str, word: str) -> None:
    seat.screen.greeting.announcement_chosen.emit(announcement)
    seat.key(Qt.Key.Key_F2)
    said = next(row.row for row in seat.screen.findChildren(StepRow) if row.row is not None)
    assert said.step == "greeting"
    assert word in said.text


def test_tab_goes_from_the_number_to_the_name_and_back_to_the_button_that_shows_it(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
    assert seat.screen.record.caller.reveal.isVisible()
    seat.key(Qt.Key.Key_Tab)
    assert seat.focused() == "callerName"
    seat.key(Qt.Key.Key_Backtab)
    assert seat.focused() == "callerNumber"
    seat.key(Qt.Key.Key_Backtab)
    assert seat.focused() == "revealNumber"


def test_what_is_no_number_is_kept_as_typed_and_said(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "hidden line")
    seat.key(Qt.Key.Key_Tab)
    assert not seat.screen.record.caller_hint.isHidden()
    seat.finish()
    assert seat.only_call().caller == "hidden line"


def test_revealing_the_number_is_journalled_and_hides_again_by_itself(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
    seat.key(Qt.Key.Key_Tab)
    seat.screen.record.caller.reveal_wanted.emit("Call the customer back")
    assert seat.screen.record.caller.line.text() == "138 1234 5678"
    last = seat.store.journal.entries(0, 1000)[-1]
    assert last.act == "call.number-revealed" or "reveal" in last.act
    assert "13812345678" not in str(last)
    seat.screen.record.caller._hide_again.timeout.emit()
    assert seat.screen.record.caller.line.text() == "138****5678"


def test_ctrl_enter_saves_at_once_what_is_there_and_wrap_up_begins(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("客户要求补卡")
    seat.clock.forward(95)
    seat.finish()
    call = seat.only_call()
    assert call.state is CallState.WRAP_UP
    assert call.note == "客户要求补卡"
    assert call.talk_seconds == 95
    assert call.wrap_up_until == seat.clock.now() + timedelta(seconds=90)
    assert call.number in seat.screen.saved.text()
    assert seat_status(seat) is SeatStatus.WRAP_UP
    assert seat.focused() == "callKind"


def test_the_second_ctrl_enter_marks_what_is_missing_and_does_not_complete(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.finish()
    assert seat.only_call().state is CallState.WRAP_UP
    assert seat.focused() == "callKind"
    assert seat.screen.record.kind.accessibleDescription()
    assert seat.screen.record.outcome.accessibleDescription()


def test_the_second_ctrl_enter_completes_and_the_seat_is_ready(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("客户要求补卡")
    seat.finish()
    seat.choose(Qt.Key.Key_4, Qt.Key.Key_2)
    seat.type_note("，已办理")
    seat.clock.forward(12)
    seat.finish()
    call = seat.only_call()
    assert call.state is CallState.COMPLETE
    assert (call.kind, call.outcome) == (Kind.BUSINESS, "done")
    assert "已办理" in call.note
    assert call.wrap_up_seconds == 12
    assert seat_status(seat) is SeatStatus.READY
    assert seat.focused() == "answerButton"
    assert seat.store.calls.drafts(seat.person) == ()


def test_an_outcome_that_wants_a_note_asks_for_one(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.choose(Qt.Key.Key_2, Qt.Key.Key_3)
    seat.finish()
    assert seat.only_call().state is CallState.WRAP_UP
    assert seat.focused() == "callNote"
    seat.type_note("投诉乱扣费")
    seat.finish()
    assert seat.only_call().state is CallState.COMPLETE


def test_an_outcome_can_bring_a_correction_call(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("资费报错")
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_7)
    assert seat.screen.record.correction_due.isChecked()
    seat.finish()
    assert seat.only_call().correction_due


@pytest.mark.parametrize(
    ("key", "outcome"), [(Qt.Key.Key_F10, "silent"), (Qt.Key.Key_F11, "hang-up"), (Qt.Key.Key_F12, "wrong-number")]
)
def test_one_key_records_a_whole_call(seat: TestSeat, key: Qt.Key, outcome: str) -> None:
    seat.key(key)
    call = seat.only_call()
    assert (call.state, call.outcome, call.kind) == (CallState.COMPLETE, outcome, Kind.OTHER)
    assert seat_status(seat) is SeatStatus.READY


def test_one_key_also_ends_a_call_that_is_on_the_line(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
    seat.key(Qt.Key.Key_F10)
    call = seat.only_call()
    assert (call.state, call.caller) == (CallState.COMPLETE, "13812345678")


def test_one_key_does_not_end_a_call_in_which_something_is_written(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("客户很着急")
    seat.key(Qt.Key.Key_F12)
    assert seat.only_call().state is CallState.ON_CALL
    assert "打错" in seat.told[-1]


def test_the_time_in_which_a_call_was_interrupted_belongs_to_nobody(
    seat: TestSeat, qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.clock.forward(30)
    seat.type_note("打到一半")
    seat.beat()
    seat.crash()
    seat.clock.forward(3600)
    after = sit_down(qtbot, seat.store, seat.person, seat.lead, seat.clock, library, tmp_path)
    after.key(Qt.Key.Key_F3)
    after.clock.forward(10)
    after.finish()
    call = after.only_call()
    assert call.talk_seconds == 40
    assert call.ended_at == AT + timedelta(seconds=40)
    assert call.wrap_up_until is not None
    assert call.wrap_up_until > after.clock.now()
    after.desk.close()


def test_an_earlier_call_of_the_number_can_be_read_during_the_call(seat: TestSeat) -> None:
    for note in ("第一次来电", ""):
        seat.key(Qt.Key.Key_F2)
        seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
        seat.key(Qt.Key.Key_Tab)
        if note:
            seat.type_note(note)
            seat.finish()
            seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
            seat.finish()
            seat.clock.forward(60)
    rows = seat.screen.today.earlier_rows
    rows.setFocus()
    rows.selectRow(0)
    seat.key(Qt.Key.Key_Return)
    shown = seat.screen.corrections.findChild(QPlainTextEdit, "callCorrections")
    assert shown is not None
    assert "第一次来电" in shown.toPlainText()
    assert "13812345678" not in shown.toPlainText()
    seat.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert seat.screen.script.isVisible()
    assert seat.calls()[1].state is CallState.ON_CALL


def test_f9_pauses_and_pressed_again_makes_the_seat_ready(seat: TestSeat) -> None:
    seat.screen.header.pause_wanted.emit("rest")
    seat.key(Qt.Key.Key_F9)
    assert seat_status(seat) is SeatStatus.READY


def test_what_is_missing_is_said_in_words(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.choose(Qt.Key.Key_2, Qt.Key.Key_3)
    seat.finish()
    assert not seat.screen.record.gap_hint.isHidden()
    assert seat.screen.record.note.accessibleDescription()
    seat.type_note("写了")
    assert not seat.screen.record.note.accessibleDescription()


def test_running_out_of_wrap_up_keeps_everything_and_can_be_completed(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("写到一半")
    seat.finish()
    seat.type_note("，再补一句")
    seat.later(91)
    call = seat.only_call()
    assert (call.state, call.outcome) == (CallState.OVERDUE, OUTCOME_WHEN_OVERDUE)
    assert "再补一句" in call.note
    assert seat.told
    assert seat_status(seat) is SeatStatus.READY
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    assert seat.only_call().state is CallState.COMPLETE
    assert seat.only_call().outcome == "answered"


def test_answering_in_wrap_up_leaves_the_record_in_the_list_to_be_completed(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("第一通")
    seat.finish()
    seat.type_note("，补一句")
    seat.clock.forward(1)
    seat.key(Qt.Key.Key_F2)
    first, second = seat.calls()
    assert (first.state, second.state) == (CallState.WRAP_UP, CallState.ON_CALL)
    assert "补一句" in first.note
    assert seat.screen.record.note.committed() == ""
    assert second.note == ""


def test_a_record_left_in_wrap_up_is_taken_up_again_from_the_list(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("第一通")
    seat.finish()
    seat.clock.forward(1)
    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    rows = seat.screen.today.today_rows
    rows.setFocus()
    rows.selectRow(1)
    seat.key(Qt.Key.Key_Return)
    assert seat.screen.record.note.committed() == "第一通"
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    assert {call.state for call in seat.calls()} == {CallState.COMPLETE}


def test_a_draft_is_kept_on_the_beat_and_offered_after_a_crash(
    seat: TestSeat, qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
    seat.type_note("打到一半断电")
    seat.beat()
    seat.crash()
    after = sit_down(qtbot, seat.store, seat.person, seat.lead, seat.clock, library, tmp_path)
    assert not after.screen.offer.isHidden()
    assert after.screen.record.note.committed() == "打到一半断电"
    assert after.screen.record.note.isReadOnly()
    after.key(Qt.Key.Key_F3)
    assert not after.screen.record.note.isReadOnly()
    after.type_note("，续上")
    after.finish()
    call = after.only_call()
    assert call.note.endswith("续上")
    assert (call.state, call.caller) == (CallState.WRAP_UP, "13812345678")
    after.desk.close()


def test_a_draft_never_leaks_into_another_call(seat: TestSeat, qtbot: QtBot, library: Library, tmp_path: Path) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("上一位客户的秘密")
    seat.beat()
    seat.crash()
    after = sit_down(qtbot, seat.store, seat.person, seat.lead, seat.clock, library, tmp_path)
    after.key(Qt.Key.Key_F2)
    assert after.screen.record.note.committed() == ""
    after.beat()
    after.finish()
    after.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    after.finish()
    assert "秘密" not in after.calls()[1].note
    assert not after.screen.offer.isHidden(), "the first draft is offered again"
    after.desk.close()


def test_letters_that_are_still_composed_reach_the_draft_without_being_disturbed(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("客户")
    QApplication.sendEvent(seat.screen.record.note, QInputMethodEvent("yao qiu", []))
    seat.beat()
    (draft,) = seat.store.calls.drafts(seat.person)
    assert draft.call.note == "客户yao qiu"
    assert seat.screen.record.note.composing == "yao qiu"
    assert seat.screen.record.note.committed() == "客户"


def test_a_correction_needs_a_reason_and_keeps_the_old_value(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F10)
    rows = seat.screen.today.today_rows
    rows.setFocus()
    rows.selectRow(0)
    seat.key(Qt.Key.Key_Return)
    seat.type_note("其实有人说话")
    seat.finish()
    assert seat.troubles[-1].problem is Problem.REASON_MISSING
    assert seat.focused() == "correctionReason"
    seat.qtbot.keyClicks(seat.screen.record.reason, "wrong key")
    seat.finish()
    call = seat.only_call()
    assert call.note == "其实有人说话"
    (correction,) = seat.store.calls.corrections(call.id, seat.person)
    assert (correction.by, correction.reason) == ("1001", "wrong key")
    assert [(change.field, change.old, change.new) for change in correction.changes] == [("note", "", "其实有人说话")]
    assert seat.focused() == "answerButton"


def test_closing_an_opened_record_changes_nothing(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F10)
    before = seat.only_call()
    rows = seat.screen.today.today_rows
    rows.setFocus()
    rows.selectRow(0)
    seat.key(Qt.Key.Key_Return)
    seat.type_note("doch nicht")
    seat.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert seat.only_call() == before
    assert seat.screen.idle.isVisible()


def test_pausing_needs_no_window_and_records_the_reason(seat: TestSeat) -> None:
    seat.screen.header.pause_wanted.emit("rest")
    current = seat.store.seats.current(seat.person.id)
    assert current is not None
    assert (current.status, current.reason) == (SeatStatus.PAUSED, "rest")
    seat.screen.header.ready_wanted.emit()
    assert seat_status(seat) is SeatStatus.READY


def test_history_counts_the_earlier_calls_of_the_number(seat: TestSeat) -> None:
    for _ in range(2):
        seat.key(Qt.Key.Key_F2)
        seat.qtbot.keyClicks(seat.screen.record.caller.line, "13812345678")
        seat.finish()
        seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
        seat.finish()
    seat.key(Qt.Key.Key_F2)
    seat.qtbot.keyClicks(seat.screen.record.caller.line, "138 1234 5678")
    seat.key(Qt.Key.Key_Tab)
    assert seat.screen.today.earlier_rows.model().rowCount() == 2
    assert not seat.screen.today.earlier_rows.isHidden()


def test_nobody_signs_out_with_somebody_on_the_line(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    assert not seat.desk.leave()
    assert seat.told
    assert seat_status(seat) is SeatStatus.ON_CALL


def test_a_failed_save_keeps_the_record_in_the_form_and_is_tried_again(
    seat: TestSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ConsoleError(Problem.FULL)

    seat.key(Qt.Key.Key_F2)
    seat.type_note("不能丢")
    with monkeypatch.context() as patched:
        patched.setattr(CallWriter, "save", full)
        seat.finish()
        assert seat.troubles[-1].problem is Problem.FULL
        assert seat.screen.saved.text() == ""
        assert seat.screen.record.note.committed() == "不能丢"
    seat.later(1)
    assert seat.only_call().state is CallState.WRAP_UP
    assert seat.only_call().number in seat.screen.saved.text()


def test_what_the_store_does_not_take_waits_at_the_desk_and_is_offered(
    seat: TestSeat, qtbot: QtBot, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise ConsoleError(Problem.UNREACHABLE)

    seat.key(Qt.Key.Key_F2)
    seat.type_note("服务器断了")
    with monkeypatch.context() as patched:
        patched.setattr(type(seat.store.calls), "keep_draft", gone)
        seat.beat()
        assert seat.troubles[-1].problem is Problem.UNREACHABLE
        seat.crash()
    after = sit_down(qtbot, seat.store, seat.person, seat.lead, seat.clock, library, tmp_path)
    assert after.screen.record.note.committed() == "服务器断了"
    after.key(Qt.Key.Key_F3)
    after.type_note("，又好了")
    after.beat()
    assert not list((tmp_path / "unsaved").iterdir())
    assert after.store.calls.drafts(after.person)[0].call.note == "服务器断了，又好了"
    after.desk.close()


def test_a_failed_completion_leaves_the_record_to_be_completed_again(
    seat: TestSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    seat.key(Qt.Key.Key_F2)
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    with monkeypatch.context() as patched:
        patched.setattr(CallWriter, "save", busy)
        seat.finish()
    assert seat.only_call().state is CallState.WRAP_UP
    seat.finish()
    assert seat.only_call().state is CallState.COMPLETE


def test_showing_a_call_writes_nothing(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    lines = seat.store.journal.head().entries
    call = replace(seat.only_call(), note="given", caller_name="李", kind=Kind.FAULT)
    written: list[object] = []
    seat.screen.record.written.connect(lambda *fact: written.append(fact))
    seat.screen.record.show_call(call)
    assert written == []
    assert seat.store.journal.head().entries == lines


def test_f6_goes_round_the_panes(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.key(Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert seat.screen.script.isAncestorOf(focus)
    seat.key(Qt.Key.Key_F6)
    assert seat.focused() == "todayCalls"
    seat.key(Qt.Key.Key_F6)
    assert seat.focused() == "callNote"


def test_another_agents_screen_shows_only_their_own_calls(
    seat: TestSeat,
    qtbot: QtBot,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    library: Library,
    tmp_path: Path,
) -> None:
    seat.key(Qt.Key.Key_F10)
    other = sit_down(qtbot, sqlite_store, sqlite_crew.colleague, sqlite_crew.lead, clock, library, tmp_path)
    assert other.screen.today.today_rows.model().rowCount() == 0
    other.desk.close()
