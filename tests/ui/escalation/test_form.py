"""The form of an escalation: filled from the call, kept, complete before it is sent, sent once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Urgency
from tests.ui.escalation.side import Side


def test_f4_begins_a_form_with_what_the_call_knows(side: Side) -> None:
    call = side.answer(caller="13812345678", caller_name="陈先生", subject="tariff.plan", note="多扣三十元")
    side.escalate()
    assert side.focused() == "escalationProblem"
    assert side.desk.form.problem.committed() == "多扣三十元"
    facts = side.desk.form._facts.whole_text()
    assert call.number in facts
    assert "138****5678" in facts
    assert "13812345678" not in facts
    side.desk.form.problem.undo()
    assert side.desk.form.problem.committed() == ""


def test_what_the_call_learns_later_reaches_the_form(side: Side) -> None:
    call = side.answer(caller="")
    side.escalate()
    side.fill()
    side.call = replace(call, caller="13812345678", subject="tariff.plan")
    side.send()
    (sent,) = side.queue()
    assert (sent.form.call_id, sent.form.call_number) == (call.id, call.number)
    assert (sent.form.caller, sent.form.subject) == ("13812345678", "tariff.plan")


def test_f4_again_goes_to_the_form_that_is_open(side: Side) -> None:
    side.answer()
    side.escalate()
    side.type("bill")
    side.note.setFocus()
    side.escalate()
    assert side.focused() == "escalationProblem"
    assert side.desk.form.problem.committed().endswith("bill")


def test_a_complete_form_is_sent_and_says_its_number(side: Side) -> None:
    side.answer(note="")
    side.escalate()
    side.fill()
    side.desk.form.urgency.setFocus()
    side.key(Qt.Key.Key_2)
    side.desk.form.until.line.setText("+45")
    side.desk.form.special.click()
    side.send()
    (sent,) = side.queue()
    assert (sent.number, sent.owner, sent.form.urgency) == ("E20261122-0001", "1001", Urgency.URGENT)
    assert sent.form.special
    assert sent.form.callback_until == side.clock.now() + timedelta(minutes=45)
    assert sent.number in side.message()
    assert sent.number in side.told[-1]
    assert side.drafts() == ()
    assert any("E0001" in row for row in side.promises())


def test_special_handling_that_is_ticked_by_its_key_just_before_sending_is_sent(side: Side) -> None:
    side.answer(note="")
    side.escalate()
    side.fill()
    side.key(Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    side.send()
    (sent,) = side.queue()
    assert sent.form.special
    assert side.desk.form.special.isChecked()


def test_the_reason_line_says_what_it_wants_once_it_is_wanted(side: Side) -> None:
    side.answer(note="")
    side.escalate()
    line = side.desk.form.reason
    assert line.placeholderText() == "Only where similar ones were found"
    side.earlier(problem="客户要求核减九月多收的三十元")
    side.fill()
    side.send()
    assert line.isEnabled()
    assert line.placeholderText() == "What is different this time"


def test_how_a_promise_may_be_written_stands_beside_the_empty_line(side: Side) -> None:
    side.answer(note="")
    side.escalate()
    until = side.desk.form.until
    assert until._meaning.whole_text() == "14:30, +30, tomorrow"
    until.line.setText("25:00")
    assert until._meaning.whole_text() == "⚠ not a time"
    until.line.setText("")
    assert until._meaning.whole_text() == "14:30, +30, tomorrow"


def test_without_a_call_it_is_sent_too(side: Side) -> None:
    side.escalate()
    side.fill()
    side.send()
    (sent,) = side.queue()
    assert (sent.form.call_id, sent.form.caller) == ("", "")


def test_without_a_call_the_number_can_be_typed_and_is_hidden_when_it_is_left(side: Side) -> None:
    side.escalate()
    side.fill()
    line = side.desk.form.caller
    line.setFocus()
    side.type("138 1234 5678")
    side.key(Qt.Key.Key_Tab)
    assert line.text() == "138****5678"
    assert side.focused() == "escalationProblem"
    side.send()
    assert side.queue()[0].form.caller == "13812345678"


def test_a_change_in_a_hidden_number_begins_a_new_one(side: Side) -> None:
    side.escalate()
    line = side.desk.form.caller
    line.show_number("13812345678")
    line.setFocus()
    line.deselect()
    side.key(Qt.Key.Key_Backspace)
    assert line.text() == ""
    side.type("not a number")
    side.note.setFocus()
    side.fill()
    side.send()
    assert side.queue()[0].form.caller == "not a number"
    assert "not a number" not in line.text()


def test_of_a_call_the_number_is_the_calls(side: Side) -> None:
    side.answer()
    side.escalate()
    assert not side.desk.form.caller.isVisible()


def test_what_is_missing_is_named_and_gets_the_focus(side: Side) -> None:
    side.escalate()
    side.send()
    assert side.queue() == []
    assert side.focused() == "escalationProblem"
    assert "problem" in side.message()
    assert "tried" in side.message()
    side.type("bill")
    side.send()
    assert side.focused() == "escalationTried"
    assert side.desk.form.tried.property("marked")
    side.type("x")
    assert not side.desk.form.tried.property("marked")


def test_sent_twice_in_a_row_it_is_one_and_the_second_key_stays_in_the_form(side: Side) -> None:
    side.answer()
    side.escalate()
    side.fill()
    side.jobs.holding = True
    side.send()
    side.send()
    side.jobs.let_through()
    side.send()
    side.jobs.let_through()
    assert len(side.queue()) == 1
    assert side.focused() == "escalationProblem"


def test_a_double_click_on_send_sends_one(side: Side) -> None:
    side.escalate()
    side.fill()
    side.jobs.holding = True
    side.qtbot.mouseClick(side.desk.form.send, Qt.MouseButton.LeftButton)
    side.qtbot.mouseDClick(side.desk.form.send, Qt.MouseButton.LeftButton)
    side.jobs.let_through()
    assert len(side.queue()) == 1
    assert side.focused() == "escalationProblem"


@pytest.mark.parametrize(("typed", "words"), [("9:00", "over"), ("soon", "not understood")])
def test_a_promise_that_cannot_be_kept_is_not_sent(side: Side, typed: str, words: str) -> None:
    side.escalate()
    side.fill()
    side.desk.form.until.line.setText(typed)
    side.send()
    assert side.queue() == []
    assert words in side.message()
    assert side.focused() == "escalationPromised"
    side.desk.form.until.line.setText("tomorrow 10:00")
    side.send()
    assert len(side.queue()) == 1


def test_a_promise_that_is_not_understood_yet_is_kept_as_typed(side: Side, again: Callable[[], Side]) -> None:
    side.escalate()
    side.fill()
    side.desk.form.until.line.setText("等他下班")
    side.desk.beat()
    side.desk.close()
    after = again()
    after.escalate()
    assert after.desk.form.until.line.text() == "等他下班"
    after.send()
    assert "not understood" in after.message()
    after.desk.form.until.line.setText("")
    after.send()
    assert len(after.queue()) == 1


def test_a_promise_that_passes_on_the_way_is_told_as_such(side: Side) -> None:
    side.escalate()
    side.fill()
    side.desk.form.until.line.setText("+1")
    side.beat()
    side.jobs.holding = True
    side.send()
    side.clock.forward(120)
    side.jobs.let_through()
    assert side.queue() == []
    assert "over" in side.message()
    assert side.focused() == "escalationPromised"


def test_a_person_who_is_switched_off_keeps_the_text_and_hears_why(side: Side) -> None:
    side.escalate()
    side.fill()
    side.store.staff.disable(side.crew.lead, side.person.job_number)
    side.send()
    assert side.queue() == []
    assert "switched off" in side.message()
    assert side.desk.form.problem.committed()
    assert not side.desk.form.problem.isReadOnly()


def test_a_busy_store_keeps_the_form_and_sends_it_when_it_can(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    side.escalate()
    side.fill()
    side.beat()

    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    with monkeypatch.context() as patch:
        patch.setattr(type(side.store.escalations), "send", busy)
        side.send()
    assert "in use" in side.message()
    assert side.troubles[-1].problem is Problem.BUSY
    side.send()
    assert len(side.queue()) == 1


def test_a_call_that_is_not_on_the_disk_yet_is_said_to_be_so(side: Side) -> None:
    call = side.answer()
    side.call = replace(call, id=side.clock.new_id())
    side.escalate()
    side.fill()
    side.send()
    assert side.queue() == []
    assert "not on the disk yet" in side.message()


def test_what_is_typed_is_kept_and_there_again_after_a_crash(side: Side, again: Callable[[], Side]) -> None:
    call = side.answer()
    side.escalate()
    side.fill(problem="客户三次来电", tried="")
    side.desk.form.until.line.setText("明天 10:00")
    letters = QInputMethodEvent("zhang", [])
    QApplication.sendEvent(side.desk.form.problem, letters)
    side.beat()
    side.crash()
    after = again()
    assert any("客户三次来电" in row for row in after.promises())
    after.call = call
    after.escalate()
    assert after.desk.form.problem.committed() == "客户三次来电zhang"
    assert after.desk.form.until.line.text() == "2026-11-23 10:00"
    after.fill()
    after.send()
    assert len(after.queue()) == 1
    assert after.drafts() == ()


def test_a_crash_while_the_store_takes_nothing_loses_nothing_either(
    side: Side, again: Callable[[], Side], monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    side.escalate()
    side.fill(problem="前半句")
    side.beat()
    with monkeypatch.context() as patch:
        patch.setattr(type(side.store.escalations), "keep_draft", busy)
        side.fill(problem="前半句，后半句")
        side.beat()
        side.beat()
        side.crash()
    assert {one.problem for one in side.troubles} == {Problem.BUSY}
    after = again()
    after.escalate()
    assert after.desk.form.problem.committed() == "前半句，后半句"
    after.send()
    assert len(after.queue()) == 1
    assert again().promises() != []
    assert all("未" not in row and "Not sent" not in row for row in again().promises())


def test_what_an_untouched_form_says_is_not_kept(side: Side) -> None:
    side.answer(note="多扣三十元")
    side.escalate()
    side.beat()
    assert side.drafts() == ()
    assert side.promises() == []


def test_each_call_has_its_own_form_and_the_other_waits_in_the_list(side: Side) -> None:
    first = side.answer(note="")
    side.escalate()
    side.fill(problem="第一通的问题")
    side.answer(note="")
    side.escalate()
    assert side.desk.form.problem.committed() == ""
    side.fill(problem="第二通的问题")
    side.beat()
    assert sorted(row.splitlines()[1].rpartition(" ")[2] for row in side.promises()) == ["第一通的问题", "第二通的问题"]
    side.desk.promises.rows.setFocus()
    side.desk.promises.rows.selectRow(0)
    side.key(Qt.Key.Key_Return)
    assert side.desk.form.problem.committed() == "第一通的问题"
    side.send()
    (sent,) = side.queue()
    assert sent.form.call_id == first.id
    assert [form.problem for form in side.drafts()] == ["第二通的问题"]


def test_after_it_is_sent_f4_begins_another(side: Side) -> None:
    side.answer(note="")
    side.escalate()
    side.fill()
    side.send()
    side.escalate()
    assert side.desk.form.problem.committed() == ""
    assert not side.desk.form.problem.isReadOnly()
    assert side.message() == ""


def test_a_discarded_form_can_be_brought_back(side: Side) -> None:
    side.escalate()
    side.fill(problem="差点丢掉")
    side.beat()
    assert len(side.drafts()) == 1
    side.desk.form.discard.click()
    assert side.drafts() == ()
    assert side.done
    side.desk.restore(side.discarded[0])
    assert side.desk.form.problem.committed() == "差点丢掉"
    side.beat()
    assert len(side.drafts()) == 1


def test_closing_the_window_keeps_the_last_letters(side: Side) -> None:
    side.escalate()
    side.fill(problem="最后一句")
    side.desk.close()
    assert [form.problem for form in side.drafts()] == ["最后一句"]


def test_beats_do_not_queue_up_behind_a_slow_disk(side: Side) -> None:
    side.escalate()
    side.jobs.holding = True
    for word in ("one", "two", "three"):
        side.type(word)
        side.beat()
    assert side.jobs.held <= 3  # a draft, a look at similar ones, a look at news
    side.jobs.let_through()
    side.beat()
    side.jobs.let_through()
    assert side.drafts()[0].problem == "onetwothree"


def test_the_practised_hand_needs_few_keys(side: Side) -> None:
    """F4, the problem; Tab, what was tried; Tab 2; Tab +30; Ctrl+Enter: six keys besides the text."""
    side.answer(note="")
    side.escalate()
    side.type("bill")
    keys = 1
    for keys_between, text in ((1, "looked"), (1, ""), (1, "+30")):
        for _ in range(keys_between):
            side.key(Qt.Key.Key_Tab)
            keys += 1
        if text:
            side.type(text)
        else:
            side.key(Qt.Key.Key_3)
            keys += 1
    side.send()
    keys += 1
    (sent,) = side.queue()
    assert (sent.form.tried, sent.form.urgency) == ("looked", Urgency.CRITICAL)
    assert keys <= 12
    assert keys == 6


def test_enter_alone_sends_nothing(side: Side) -> None:
    side.escalate()
    side.fill()
    side.desk.form.until.line.setFocus()
    side.key(Qt.Key.Key_Return)
    assert side.queue() == []


def test_alt_down_picks_the_time_from_a_calendar(side: Side) -> None:
    side.escalate()
    line = side.desk.form.until.line
    line.setFocus()
    side.qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (panel,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == "escalationCalendar"]
    (take,) = panel.findChildren(QPushButton)
    take.click()
    assert line.text().startswith("2026-11-22 ")
    assert side.focused() == "escalationPromised"
