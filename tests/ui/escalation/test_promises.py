"""My promises: what is owed whom until when, what others did about it, and the steps an owner takes."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.escalation import Escalation, EscalationState
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person
from tests.builders import PIN
from tests.handovers import on_shift, signed_by
from tests.ui.escalation.side import Side

HOUR = timedelta(hours=1)


def count(side: Side) -> str:
    return side.desk.promises._count.whole_text()


def read(side: Side, escalation: Escalation) -> Escalation:
    return side.store.escalations.thread(escalation.id, side.person).escalation


def open_first(side: Side) -> None:
    side.desk.promises.rows.setFocus()
    side.desk.promises.rows.selectRow(0)
    side.key(Qt.Key.Key_Return)


def listed(side: Side) -> None:
    """Read the list again, as a new answer would have it."""
    side.desk._owed.refresh()


def test_an_empty_list_says_what_to_do(side: Side) -> None:
    assert "F4" in count(side)
    assert side.promises() == []


def test_what_is_due_first_comes_first_and_lateness_has_a_shape_and_a_word(side: Side) -> None:
    now = side.clock.now()
    side.earlier(problem="后天", callback_until=now + 30 * HOUR)
    side.earlier(problem="马上", callback_until=now + HOUR / 2, caller_name="陈先生")
    side.earlier(side.crew.colleague, problem="别人的")
    listed(side)
    first, second = side.promises()
    assert first.startswith("△ due soon 10:00 Sent E0002")
    assert "138****5678" in first
    assert "陈先生" in first
    assert "13812345678" not in first
    assert second.startswith("11-23 15:30 Sent E0001")
    side.clock.forward(3600)
    side.beat()
    assert side.promises()[0].startswith("▲ overdue 10:00")
    assert "▲ 1 overdue" in count(side)


def test_an_answer_arrives_quietly_and_without_the_focus(side: Side) -> None:
    side.answer(note="")
    sent = side.earlier(problem="多收三十元")
    listed(side)
    side.escalate()
    side.type("typing")
    side.step(sent, StepKind.ANSWERED, "已核减三十元")
    side.desk._owed.look()
    assert side.told == [f"{sent.number}: 9001 answered."]
    assert "●" in side.promises()[-1]
    assert "● 1 new" in count(side)
    assert side.focused() == "escalationProblem"
    assert side.desk.form.problem.committed() == "typing"
    side.desk._owed.look()
    assert len(side.told) == 1


def test_what_others_own_is_no_news(side: Side) -> None:
    sent = side.earlier(side.crew.colleague)
    side.step(sent, StepKind.ANSWERED, "已核减")
    side.beat()
    assert side.told == []


def test_several_news_are_one_sentence(side: Side) -> None:
    sent = side.earlier()
    side.step(sent, StepKind.ACCEPTED)
    side.step(sent, StepKind.ANSWERED, "已核减")
    side.beat()
    assert len(side.told) == 1
    assert "1 more" in side.told[0]


def test_enter_opens_the_thread_and_the_mark_goes(side: Side) -> None:
    sent = side.earlier(problem="多收三十元", answer="已核减三十元")
    side.beat()
    listed(side)
    open_first(side)
    text = side.desk.reading.steps.toPlainText()
    assert text.startswith("【Answer】已核减三十元")
    assert "11-22 09:30:00  1001 sent" in text
    assert "11-22 09:30:00  9001 answered" in text
    assert side.focused() == "escalationWords"
    assert "new" not in count(side)
    assert side.desk.reading.title.words.whole_text().startswith(sent.number)


def test_ctrl_enter_tells_the_customer_with_the_words_that_were_said(side: Side) -> None:
    sent = side.earlier(answer="已核减三十元")
    listed(side)
    open_first(side)
    side.type("accepted")
    side.send()
    thread = side.store.escalations.thread(sent.id, side.person)
    assert thread.escalation.state is EscalationState.TOLD
    assert (thread.steps[-1].kind, thread.steps[-1].text) == (StepKind.TOLD, "accepted")
    assert side.desk.reading.words.committed() == ""
    assert side.promises()[0].startswith("✓ ended")
    assert sent.number in side.desk.reading.message.whole_text()


def test_told_twice_in_a_row_it_is_told_once(side: Side) -> None:
    sent = side.earlier(answer="已核减")
    listed(side)
    open_first(side)
    side.jobs.holding = True
    side.send()
    side.send()
    side.qtbot.mouseDClick(side.desk.reading.buttons[StepKind.TOLD], Qt.MouseButton.LeftButton)
    side.jobs.let_through()
    kinds = [one.kind for one in side.store.escalations.thread(sent.id, side.person).steps]
    assert kinds.count(StepKind.TOLD) == 1
    assert side.focused() == "escalationWords"


def test_a_question_of_the_lead_is_answered_by_adding(side: Side) -> None:
    sent = side.earlier()
    side.step(sent, StepKind.ASKED_BACK, "哪个月的账单")
    listed(side)
    open_first(side)
    side.send()
    assert side.desk.reading.words.property("marked")
    side.type("september")
    side.send()
    assert read(side, sent).state is EscalationState.ACCEPTED


@pytest.mark.parametrize("kind", [StepKind.PAUSED, StepKind.ADDED])
def test_a_step_that_needs_words_asks_for_them(side: Side, kind: StepKind) -> None:
    sent = side.earlier()
    listed(side)
    open_first(side)
    side.desk.reading.buttons[kind].click()
    assert read(side, sent).steps == 1
    assert "words" in side.desk.reading.message.whole_text()
    assert side.focused() == "escalationWords"


def test_waiting_for_the_customer_stops_the_limit_until_it_goes_on(side: Side) -> None:
    sent = side.earlier()
    listed(side)
    open_first(side)
    side.type("waits for a photo")
    side.desk.reading.buttons[StepKind.PAUSED].click()
    assert read(side, sent).paused_at is not None
    assert side.promises()[0].startswith("‖ paused")
    assert not side.desk.reading.buttons[StepKind.PAUSED].isVisible()
    side.desk.reading.buttons[StepKind.RESUMED].click()
    assert read(side, sent).paused_at is None


def test_what_was_told_can_be_reopened(side: Side) -> None:
    sent = side.earlier(answer="已核减")
    side.step(sent, StepKind.TOLD, by=side.person)
    listed(side)
    open_first(side)
    assert not side.desk.reading.buttons[StepKind.TOLD].isEnabled()
    side.type("still charged")
    side.desk.reading.buttons[StepKind.REOPENED].click()
    assert read(side, sent).state is EscalationState.SENT


def test_news_on_the_thread_that_is_read_leave_the_words_alone(side: Side) -> None:
    sent = side.earlier()
    listed(side)
    open_first(side)
    side.type("half a sen")
    side.step(sent, StepKind.ANSWERED, "已核减三十元")
    side.beat()
    assert side.desk.reading.steps.toPlainText().startswith("【Answer】已核减三十元")
    assert side.desk.reading.words.committed() == "half a sen"
    assert side.focused() == "escalationWords"


def test_words_that_were_begun_are_there_again(side: Side) -> None:
    side.earlier(problem="第一件", callback_until=side.clock.now() + HOUR)
    side.earlier(problem="第二件", callback_until=side.clock.now() + 2 * HOUR)
    listed(side)
    open_first(side)
    side.type("begun")
    side.desk.promises.rows.setFocus()
    side.desk.promises.rows.selectRow(1)
    side.key(Qt.Key.Key_Return)
    assert side.desk.reading.words.committed() == ""
    open_first(side)
    assert side.desk.reading.words.committed() == "begun"


def test_a_step_that_is_out_of_turn_by_now_is_said_and_the_words_stay(side: Side) -> None:
    sent = side.earlier()
    listed(side)
    open_first(side)
    side.step(sent, StepKind.VOIDED, "重复")
    side.type("more")
    side.send()
    assert side.desk.reading.words.committed() == "more"
    assert side.desk.reading.message.whole_text()
    assert "Void" in side.desk.reading.title.words.whole_text()


def test_ctrl_enter_at_a_void_one_says_so_and_the_words_stay(side: Side) -> None:
    sent = side.earlier()
    listed(side)
    open_first(side)
    side.step(sent, StepKind.VOIDED, "重复")
    side.beat()
    side.type("more")
    side.send()
    side.send()
    assert side.desk.reading.message.whole_text().startswith(f"{sent.number} has been made void.")
    assert side.desk.reading.words.committed() == "more"


def test_a_second_ctrl_enter_after_the_customer_was_told_says_what_stands(side: Side) -> None:
    sent = side.earlier(answer="已退费。")
    listed(side)
    open_first(side)
    side.send()
    assert side.desk.reading.message.whole_text().endswith("Saved.")
    side.send()
    assert side.desk.reading.message.whole_text().startswith(f"{sent.number} is “")
    assert [step.kind for step in side.store.escalations.thread(sent.id, side.person).steps].count(StepKind.TOLD) == 1


def test_the_form_behind_a_thread_stays_as_it_was(side: Side) -> None:
    side.earlier()
    listed(side)
    side.escalate()
    side.type("half")
    side.desk.promises.rows.setFocus()
    side.desk.promises.rows.selectRow(len(side.promises()) - 1)
    side.key(Qt.Key.Key_Return)
    assert side.focused() == "escalationWords"
    side.escalate()
    assert side.focused() == "escalationProblem"
    assert side.desk.form.problem.committed() == "half"


def test_the_row_one_is_at_stays_when_the_list_changes(side: Side) -> None:
    now = side.clock.now()
    side.earlier(problem="晚些", callback_until=now + 2 * HOUR)
    listed(side)
    side.desk.promises.rows.selectRow(0)
    side.earlier(problem="早些", callback_until=now + HOUR)
    listed(side)
    assert side.desk.promises.rows.row() == 1


def test_words_about_an_escalation_outlive_a_crash_and_go_with_the_step(side: Side, again: Callable[[], Side]) -> None:
    sent = side.earlier()
    listed(side)
    open_first(side)
    side.type("half a sen")
    side.beat()
    side.crash()
    after = again()
    open_first(after)
    assert after.desk.reading.words.committed() == "half a sen"
    after.type("tence")
    after.send()
    assert after.store.escalations.thread(sent.id, after.person).steps[-1].text == "half a sentence"
    after.crash()
    last = again()
    open_first(last)
    assert last.desk.reading.words.committed() == ""


def test_words_that_are_taken_back_are_gone(side: Side, again: Callable[[], Side]) -> None:
    side.earlier()
    listed(side)
    open_first(side)
    side.type("x")
    side.beat()
    side.key(Qt.Key.Key_Backspace)
    side.beat()
    side.crash()
    after = again()
    open_first(after)
    assert after.desk.reading.words.committed() == ""


def test_a_disk_that_takes_no_words_is_told_of(side: Side, tmp_path: Path) -> None:
    (tmp_path / "begun-words").write_text("a file where the folder should be", encoding="utf-8")
    side.earlier()
    listed(side)
    open_first(side)
    side.type("x")
    side.beat()
    assert side.troubles
    assert side.desk.reading.words.committed() == "x"


def take_over(side: Side, outgoing: Person, incoming: Person) -> None:
    """The one hands over everything, the other accepts it."""
    on_shift(side.store, outgoing)
    signed = signed_by(side.store, outgoing)
    side.store.handovers.accept(signed.id, incoming.job_number, PIN, ())
    side.desk.refresh()


def test_what_was_taken_over_stands_among_the_promises_and_can_be_worked_on(side: Side) -> None:
    sent = side.earlier(side.crew.colleague, problem="别人的客户")
    side.clock.forward(60)
    take_over(side, side.crew.colleague, side.person)
    (row,) = side.promises()
    assert "taken over from 1002" in row
    side.step(sent, StepKind.ANSWERED, "已核减三十元")
    side.beat()
    assert side.told == [f"{sent.number}: 9001 answered."]
    open_first(side)
    assert "owner 1002, taken over by 1001" in side.desk.reading._facts.whole_text()
    side.desk.reading.words.insert_at_caret("客户满意")
    side.send()
    assert side.troubles == []
    ended = read(side, sent)
    assert (ended.owner, ended.state) == ("1002", EscalationState.TOLD)
    assert side.promises()[0].startswith("✓")


def test_what_somebody_else_has_taken_over_stays_in_sight_of_its_owner(side: Side) -> None:
    sent = side.earlier()
    take_over(side, side.person, side.crew.colleague)
    (row,) = side.promises()
    assert "1002 has taken it over" in row
    side.step(sent, StepKind.ADDED, "客户又来电", side.crew.colleague)
    side.beat()
    assert side.told == [f"{sent.number}: 1002 added."]
