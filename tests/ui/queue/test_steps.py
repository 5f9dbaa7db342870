"""A shift lead's steps: one key each, only where the rules allow it, and refused in one sentence."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from agent_console.domain.escalation import Escalation, EscalationState
from agent_console.domain.escalation_steps import RULES, StepKind, in_turn
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.queue.verbs import STEP_VERBS, Verb
from agent_console.ui.widgets.plain_label import PlainLabel
from tests.ui.queue.conftest import CONTROL, SHIFT, WITH_TWO, LeadSeat, Opener

S, K = EscalationState, StepKind


@pytest.fixture
def sent(queue: LeadSeat) -> Escalation:
    """One that has just been sent, with its thread beside the list."""
    sent = queue.send()
    queue.later(0)
    return sent


def told(queue: LeadSeat, escalation: Escalation) -> None:
    """Answered, and the customer told, at other desks."""
    queue.step(escalation, K.ANSWERED, text="已核实")
    queue.step(escalation, K.TOLD, queue.crew.agent)
    queue.watch.look(whole=True)
    queue.press(Qt.Key.Key_5, CONTROL)
    look_again(queue, escalation)


def look_again(queue: LeadSeat, escalation: Escalation) -> None:
    """What the same lead did at another desk is no news here."""
    queue.controller.go_to("")
    queue.controller.go_to(escalation.id)


def confirm(queue: LeadSeat, words: str = "") -> None:
    queue.view.pane.bar.line.setText(words)
    button = queue.view.findChild(QPushButton, "queueConfirm")
    assert button is not None
    button.click()


def about(queue: LeadSeat) -> str:
    return "\n".join(label.text() for label in queue.view.pane.bar.findChildren(QLabel))


def test_accepting_makes_it_mine(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_T, CONTROL)
    after = queue.now(sent)
    assert (after.state, after.handler) == (S.ACCEPTED, "9001")
    assert queue.said == f"{sent.number}: accepted. Saved."
    assert not queue.button("accept").isEnabled()


def test_an_answer_goes_to_the_owner_with_ctrl_enter(queue: LeadSeat, sent: Escalation) -> None:
    queue.write("九月开通的增值业务，已退费。")
    queue.press(Qt.Key.Key_Enter, CONTROL)
    assert (queue.now(sent).state, queue.now(sent).answer) == (S.ANSWERED, "九月开通的增值业务，已退费。")
    assert queue.answer == ""
    news = queue.store.escalations.news(0, queue.crew.agent)
    assert [(one.step.kind, one.step.text) for one in news] == [(K.ANSWERED, "九月开通的增值业务，已退费。")]


def test_the_button_does_the_same(queue: LeadSeat, sent: Escalation) -> None:
    queue.write("已退费。")
    reply = queue.view.findChild(QPushButton, "escalationReply")
    assert reply is not None
    reply.click()
    assert queue.now(sent).state is S.ANSWERED


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_B])
def test_without_words_nothing_is_sent(queue: LeadSeat, sent: Escalation, key: Qt.Key) -> None:
    queue.press(key, CONTROL)
    assert "first" in queue.said
    assert QApplication.focusWidget() is queue.view.pane.answer
    assert queue.now(sent) == sent


def test_a_question_goes_back_and_the_reply_comes_into_the_thread(queue: LeadSeat, sent: Escalation) -> None:
    queue.write("哪个套餐？")
    queue.press(Qt.Key.Key_B, CONTROL)
    assert queue.now(sent).state is S.ASKED_BACK
    queue.write("等补充后再答")
    queue.step(sent, K.ADDED, queue.crew.agent, "套餐 88")
    queue.later(2)
    assert queue.view.pane.story.toPlainText().endswith("套餐 88")
    assert queue.answer == "等补充后再答"
    assert queue.now(sent).state is S.ACCEPTED


def test_one_of_another_lead_is_taken_over(queue: LeadSeat, sent: Escalation) -> None:
    assert not queue.button("take-over").isEnabled()
    queue.step(sent, K.ACCEPTED, queue.hire_lead())
    queue.later(2)
    queue.press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert queue.now(sent).handler == "9001"
    queue.press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert "does not come here" in queue.said


def test_passing_on_offers_the_other_leads_by_name(queue: LeadSeat, sent: Escalation) -> None:
    queue.hire_lead()
    queue.controller.close()
    queue.controller.open(sent.id)
    queue.press(Qt.Key.Key_L, CONTROL)
    choice = queue.view.pane.bar.choice
    assert [choice.itemText(place) for place in range(choice.count())] == ["9002 周强"]
    confirm(queue, "请你跟进")
    assert queue.now(sent).handler == "9002"
    assert "请你跟进" in queue.view.pane.story.toPlainText()
    assert "→ 9002 周强" in queue.view.pane.story.toPlainText()


def test_with_nobody_to_pass_on_to_it_says_so(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_L, CONTROL)
    confirm(queue)
    assert "no other shift lead" in queue.view.pane.bar.choice.accessibleDescription()
    assert queue.now(sent) == sent


def test_an_order_goes_to_a_department_with_a_liaison_only(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_D, CONTROL)
    choice = queue.view.pane.bar.choice
    assert choice.itemText(0) == "网络部 · 周工 6012 · limit 4:00"
    assert "no liaison is named" in choice.itemText(1)
    items = choice.model()
    assert isinstance(items, QStandardItemModel)
    assert not items.item(1).isEnabled()
    choice.show_value("shops")  # as by its first letter
    confirm(queue)
    assert "no liaison is named" in about(queue)
    assert queue.now(sent) == sent
    choice.show_value("network")
    confirm(queue, "请查基站")
    after = queue.now(sent)
    assert after.state is S.ORDERED
    assert after.order is not None
    assert after.order.number in queue.view.pane.story.toPlainText()


def test_the_receipt_of_a_department_answers(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_D, CONTROL)
    confirm(queue)
    queue.write("基站已修复")
    queue.press(Qt.Key.Key_R, CONTROL)
    assert (queue.now(sent).state, queue.now(sent).answer) == (S.ANSWERED, "基站已修复")


def test_a_pause_stops_the_limit_and_the_same_key_ends_it(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_H, CONTROL)
    confirm(queue)
    assert queue.now(sent).paused_at is None  # without a reason there is none
    confirm(queue, "等客户回电")
    assert queue.now(sent).paused_at is not None
    assert queue.button("pause").text() == "Resume"
    queue.press(Qt.Key.Key_H, CONTROL)
    assert queue.now(sent).paused_at is None
    assert queue.button("pause").text() == "Pause"


def test_voiding_asks_with_a_verb_and_enter_alone_does_not_do_it(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_V, CONTROL | SHIFT)
    bar = queue.view.pane.bar
    assert bar.verb.text() == "Make it void"
    bar.line.setText("重复登记")
    queue.press(Qt.Key.Key_Return)
    queue.press(Qt.Key.Key_Return, CONTROL)
    assert queue.now(sent) == sent
    bar.verb.click()
    assert queue.now(sent).state is S.VOID
    assert queue.numbers() == []
    assert queue.shown == "0001"
    assert not any(button.isEnabled() for verb, button in queue.view.pane.buttons.items() if verb != "print")


def test_esc_leaves_it_and_goes_back_to_the_words(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_V, CONTROL | SHIFT)
    queue.press(Qt.Key.Key_Escape)
    assert queue.view.pane.bar.question is None
    assert QApplication.focusWidget() is queue.view.pane.answer
    assert queue.now(sent) == sent


def test_told_ones_are_closed_reopened_and_marked_for_everyone(queue: LeadSeat, sent: Escalation) -> None:
    told(queue, sent)
    assert queue.numbers() == ["0001"]
    queue.press(Qt.Key.Key_M, CONTROL)
    assert queue.now(sent).for_everyone
    assert not queue.button("for-everyone").isEnabled()
    queue.press(Qt.Key.Key_W, CONTROL)
    assert queue.now(sent).state is S.CLOSED
    assert queue.numbers() == []
    queue.press(Qt.Key.Key_O, CONTROL)
    confirm(queue, "客户不同意")
    assert queue.now(sent).state is S.SENT
    queue.press(Qt.Key.Key_1, CONTROL)
    assert queue.numbers() == ["0001"]


@pytest.mark.parametrize("closed", [True, False])
def test_one_that_ended_days_ago_is_found_by_number_and_reopened(
    queue: LeadSeat, sent: Escalation, closed: bool
) -> None:
    told(queue, sent)
    if closed:
        queue.step(sent, K.CLOSED)
    queue.clock.forward(6 * 24 * 3600)
    queue.send()
    queue.watch.look(whole=True)
    queue.controller.go_to(queue.store.escalations.id_of("1128-1", queue.crew.lead))
    queue.view.number.setText("1122-1")
    queue.view.number.setFocus()
    queue.press(Qt.Key.Key_Return)
    assert queue.shown == "0001"
    assert queue.button("reopen").isEnabled()
    assert not queue.button("accept").isEnabled()
    queue.press(Qt.Key.Key_O, CONTROL)
    confirm(queue, "客户不同意")
    assert queue.now(sent).state is S.SENT
    assert queue.now(sent).due_at > queue.clock.now()


def test_too_late_to_reopen_is_said_before_a_reason_is_asked_for(queue: LeadSeat, sent: Escalation) -> None:
    told(queue, sent)
    queue.clock.forward(8 * 24 * 3600)
    queue.press(Qt.Key.Key_O, CONTROL)
    assert queue.view.pane.bar.question is None
    assert f"{sent.number} ended more than 7 days ago" in queue.said
    assert queue.now(sent).state is S.TOLD


@pytest.mark.parametrize("verb", STEP_VERBS, ids=lambda verb: verb.id)
@pytest.mark.parametrize("kind", [K.ACCEPTED, K.ORDERED, K.ANSWERED, K.VOIDED])
def test_buttons_are_open_where_the_rules_allow_the_step(queue: LeadSeat, kind: StepKind, verb: Verb) -> None:
    sent = queue.send()
    queue.step(sent, kind, text="原因", department="network" if kind is K.ORDERED else "")
    queue.watch.look(whole=True)
    queue.controller.go_to(sent.id)
    allowed = in_turn(queue.now(sent), verb.kind) and verb.kind is not K.TAKEN_OVER  # it is one's own
    assert queue.button(verb.id).isEnabled() is allowed
    assert verb.kind in RULES


def test_a_key_out_of_turn_says_why_and_changes_nothing(queue: LeadSeat, sent: Escalation) -> None:
    queue.press(Qt.Key.Key_W, CONTROL)
    assert queue.said == f"{sent.number} is “Sent” now: this step does not come here. Nothing was changed."
    assert queue.now(sent) == sent


def test_somebody_faster_keeps_both_and_the_words(queue: LeadSeat, sent: Escalation) -> None:
    queue.write("我的答复")
    queue.step(sent, K.VOIDED, queue.hire_lead(), "重复")  # no beat since: this page does not know
    queue.press(Qt.Key.Key_Return, CONTROL)
    assert f"{sent.number} has been made void. What you wrote is still here." in queue.said
    assert queue.answer == "我的答复"
    assert queue.now(sent).state is S.VOID
    assert not queue.view.pane.reply.isEnabled()


def test_a_step_out_of_turn_because_somebody_was_faster_is_said(queue: LeadSeat, sent: Escalation) -> None:
    told(queue, sent)
    queue.step(sent, K.CLOSED, queue.hire_lead())
    queue.press(Qt.Key.Key_W, CONTROL)
    assert "changed meanwhile" in queue.said
    assert not queue.button("close-it").isEnabled()


def test_every_key_at_a_void_form_says_that_it_is_void(queue: LeadSeat, sent: Escalation) -> None:
    queue.step(sent, K.VOIDED, text="重复")
    queue.controller.go_to(sent.id)
    queue.watch.look(whole=True)
    queue.press(Qt.Key.Key_T, CONTROL)
    assert f"{sent.number} has been made void." in queue.said


def test_an_owner_who_is_switched_off_is_not_asked_and_the_lead_hears_who_tells_the_customer(
    queue: LeadSeat, open_queue: Opener
) -> None:
    queue.send(by=queue.crew.colleague)
    queue.store.staff.disable(queue.crew.lead, queue.crew.colleague.job_number)
    again = open_queue()
    again.write("请补充")
    again.press(Qt.Key.Key_B, CONTROL)
    assert again.said.startswith("1002, who owns E20261122-0001, is switched off and cannot reply.")
    assert again.answer == "请补充"
    again.press(Qt.Key.Key_Return, CONTROL)
    assert again.said.endswith("1002 is switched off and does not read it: tell the customer yourself.")


def test_what_comes_into_a_thread_that_was_read_to_its_end_is_in_sight(queue: LeadSeat, sent: Escalation) -> None:
    bar = queue.view.pane.story.verticalScrollBar()
    for place in range(12):
        queue.step(sent, K.ADDED, queue.crew.agent, f"补充 {place}")
        queue.later(2)
        assert bar.value() == bar.maximum()
    assert bar.maximum() > 0
    bar.setValue(1)
    queue.step(sent, K.ADDED, queue.crew.agent, "再补充")
    queue.later(2)
    assert bar.value() == 1


def test_the_line_for_the_answer_says_who_reads_it(queue: LeadSeat) -> None:
    sent = queue.send(by=queue.crew.colleague)
    queue.watch.look(whole=True)
    queue.view.rows.choose(sent.id)
    assert "The owner reads this" in queue.view.pane.answer.placeholderText()
    queue.store.staff.disable(queue.crew.lead, queue.crew.colleague.job_number)
    queue.send()
    queue.watch.look(whole=True)
    queue.press(Qt.Key.Key_Down)
    queue.view.rows.choose(sent.id)
    assert "does not read this" in queue.view.pane.answer.placeholderText()


def test_who_is_switched_off_while_the_page_is_open_is_named_so_beside_the_thread(queue: LeadSeat) -> None:
    sent = queue.send(by=queue.crew.colleague)
    queue.store.staff.disable(queue.crew.lead, queue.crew.colleague.job_number)
    queue.controller.go_to(sent.id)
    facts = [label.whole_text() for label in queue.view.pane.findChildren(PlainLabel)]
    assert any(fact.startswith("1002") and fact.endswith("(switched off)") for fact in facts)
    queue.write("已退费。")
    queue.press(Qt.Key.Key_Return, CONTROL)
    assert queue.said.endswith("1002 is switched off and does not read it: tell the customer yourself.")


def test_the_lead_who_told_the_customer_in_the_owners_place_says_so(queue: LeadSeat, sent: Escalation) -> None:
    assert not queue.button("told").isEnabled()
    queue.step(sent, K.ANSWERED, text="已退费。")
    look_again(queue, sent)
    queue.button("told").click()
    confirm(queue, "满意")
    step = queue.store.escalations.thread(sent.id, queue.crew.lead).steps[-1]
    assert (step.kind, step.by, step.text) == (K.TOLD, "9001", "满意")
    assert queue.now(sent).state is S.TOLD


def test_whom_an_order_went_to_and_until_when_is_never_cut(queue: LeadSeat, sent: Escalation) -> None:
    queue.step(sent, K.ORDERED, department=WITH_TWO.departments[0].id)
    look_again(queue, sent)
    order = next(
        label for label in queue.view.pane.findChildren(PlainLabel) if label.whole_text().startswith("D20261122-0001")
    )
    assert order.text() == order.whole_text()
    assert order.wordWrap()
    assert order.width() > queue.view.pane.width() // 2


def test_every_mnemonic_of_the_page_is_its_own(queue: LeadSeat) -> None:
    shown: list[QLabel | QAbstractButton] = [*queue.view.findChildren(QLabel)]
    shown += queue.view.findChildren(QAbstractButton)
    keys = [found[1].upper() for one in shown if one.isVisible() and (found := re.search(r"&(\w)", one.text()))]
    assert sorted(keys) == sorted(set(keys))


class LateJobs(InlineJobs):
    """Answers are given when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[Callable[[], object]] | None = None

    def _deliver(self, number: int) -> None:
        if self.late is None:
            super()._deliver(number)
        else:
            self.late.append(lambda: super(LateJobs, self)._deliver(number))


def test_sent_twice_before_the_first_is_on_the_disk_it_is_one(open_queue: Callable[..., LeadSeat]) -> None:
    jobs = LateJobs()
    queue = open_queue(jobs)
    sent = queue.send()
    queue.later(0)
    queue.write("已退费。")
    jobs.late = []
    queue.press(Qt.Key.Key_Return, CONTROL)
    queue.press(Qt.Key.Key_Return, CONTROL)
    queue.write("还有一句")
    waiting, jobs.late = jobs.late, None
    for answer in waiting:
        answer()
    thread = queue.store.escalations.thread(sent.id, queue.crew.lead)
    assert [step.kind for step in thread.steps] == [K.SENT, K.ANSWERED]
    assert queue.answer == "已退费。还有一句"  # what was typed meanwhile is not lost


def test_every_key_stands_in_its_tooltip_and_works_while_words_are_typed(queue: LeadSeat, sent: Escalation) -> None:
    heard: list[str] = []
    queue.view.keys.wanted.disconnect()
    queue.view.keys.wanted.connect(heard.append)
    for verb, action in queue.view.keys.all.items():
        assert queue.view.keys.key(verb) in action.toolTip()
        queue.view.pane.answer.setFocus()
        QTest.keySequence(queue.view.pane.answer, action.shortcuts()[0])
    assert heard == list(queue.view.keys.all)
    assert queue.now(sent) == sent
