"""The queue as a shift lead sees it: what hurts first on top, changed in place, with nothing lost that is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import EscalationState, Urgency
from agent_console.domain.escalation_rules import CalendarOver
from agent_console.domain.escalation_steps import StepKind
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.queue import queue_table as columns
from agent_console.ui.widgets.plain_label import PlainLabel
from tests.ui.queue.conftest import CONTROL, LeadSeat, Opener

MINUTE = 60


def counts(queue: LeadSeat) -> str:
    label = queue.view.findChild(QLabel, "queueCounts")
    assert label is not None
    assert isinstance(label, PlainLabel)
    return label.whole_text()


# --- the list -------------------------------------------------------------------------------------------------------


def test_an_empty_queue_says_what_will_come(queue: LeadSeat) -> None:
    label = queue.view.findChild(QLabel, "queueEmpty")
    assert label is not None
    assert label.isVisible()
    assert "F4" in label.text()


def test_what_is_due_first_stands_first_and_what_is_paused_last(queue: LeadSeat) -> None:
    paused = queue.send(urgency=Urgency.CRITICAL)
    queue.send()
    queue.send(urgency=Urgency.URGENT)
    queue.send(urgency=Urgency.CRITICAL)
    queue.step(paused, StepKind.PAUSED, text="等客户回电")
    queue.watch.look(whole=True)
    assert queue.numbers() == ["0004", "0003", "0002", "0001"]
    assert queue.cell(3, columns.DUE) == "paused"


def test_the_exact_time_stands_before_what_is_left_and_overrun_counts_below_nothing(queue: LeadSeat) -> None:
    queue.send(urgency=Urgency.CRITICAL)
    queue.later(0)
    assert queue.cell(0, columns.DUE) == "10:00  0:30"
    queue.later(21 * MINUTE)
    assert queue.cell(0, columns.DUE) == "□ 10:00  0:09"
    queue.later(21 * MINUTE)
    assert queue.cell(0, columns.DUE) == "■ 10:00  −0:12"


def test_a_row_says_everything_in_words_and_masks_the_number(queue: LeadSeat) -> None:
    queue.send(urgency=Urgency.URGENT, special=True, caller="13812345678", problem="账单多出三十元\n请核实")
    queue.later(0)
    assert queue.cell(0, columns.URGENCY) == "◆ Urgent"
    assert queue.cell(0, columns.SPECIAL) == "★"
    assert queue.cell(0, columns.OWNER) == "1001 王芳"
    assert queue.cell(0, columns.CALLER) == "138****5678"
    assert queue.cell(0, columns.PROBLEM) == "账单多出三十元 请核实"
    in_full = queue.view.table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "special handling" in in_full
    assert "12345678" not in in_full


def test_the_header_counts_and_so_does_each_filter(queue: LeadSeat) -> None:
    first = queue.send(urgency=Urgency.CRITICAL)
    second = queue.send()
    queue.send()
    queue.step(second, StepKind.ORDERED, department="network")
    queue.step(first, StepKind.ACCEPTED)
    queue.clock.forward(31 * MINUTE)
    queue.watch.look(whole=True)
    assert counts(queue) == "open 3 · overdue 1 · due soon 0 · with a department 1"
    for which, words in (("mine", "&Mine 2"), ("unaccepted", "Una&ccepted 1"), ("overdue", "&Overdue 1")):
        button = queue.view.findChild(QToolButton, f"queueFilter-{which}")
        assert button is not None
        assert button.text() == words


@pytest.mark.parametrize(
    ("key", "numbers"),
    [
        (Qt.Key.Key_2, ["0001"]),
        (Qt.Key.Key_3, ["0003", "0002"]),
        (Qt.Key.Key_4, ["0003"]),
        (Qt.Key.Key_1, ["0003", "0001", "0002"]),
    ],
)
def test_a_key_filters(queue: LeadSeat, key: Qt.Key, numbers: list[str]) -> None:
    mine = queue.send(urgency=Urgency.URGENT)
    queue.send()
    queue.send(urgency=Urgency.CRITICAL)
    queue.step(mine, StepKind.ACCEPTED)
    queue.clock.forward(31 * MINUTE)
    queue.watch.look(whole=True)
    queue.press(key, CONTROL)
    assert queue.numbers() == numbers


def test_what_becomes_overdue_comes_into_that_filter_by_itself(queue: LeadSeat) -> None:
    queue.send(urgency=Urgency.CRITICAL)
    queue.later(0)
    queue.press(Qt.Key.Key_4, CONTROL)
    assert queue.numbers() == []
    queue.later(30 * MINUTE)
    assert queue.numbers() == ["0001"]


def test_news_from_other_desks_come_with_the_next_beat(queue: LeadSeat) -> None:
    queue.later(0)
    sent = queue.send()
    queue.later(2)
    assert queue.numbers() == ["0001"]
    queue.step(sent, StepKind.VOIDED, queue.hire_lead(), "重复")
    queue.later(2)
    assert queue.numbers() == []


def test_a_department_over_its_limit_is_brought_back_with_the_beat(queue: LeadSeat) -> None:
    sent = queue.send()
    queue.step(sent, StepKind.ORDERED, department="network")
    queue.watch.look(whole=True)
    queue.later(240 * MINUTE)
    assert queue.now(sent).state is EscalationState.ACCEPTED
    assert queue.cell(0, columns.STATE) == "Accepted"


# --- nothing jumps --------------------------------------------------------------------------------------------------


def test_selection_place_and_typed_words_stay_while_rows_come_and_go(queue: LeadSeat) -> None:
    for _ in range(60):
        queue.send()
    queue.watch.look(whole=True)
    rows = queue.view.rows
    rows.choose(queue.view.table.row_at(30).id)
    rows.verticalScrollBar().setValue(25)
    chosen, top = rows.current, rows.indexAt(rows.viewport().rect().topLeft()).row()
    before = queue.view.table.row_at(top).id
    queue.write("正在写的答复")
    queue.send(urgency=Urgency.CRITICAL)
    queue.step(queue.now(queue.send(urgency=Urgency.URGENT)), StepKind.ACCEPTED, queue.hire_lead())
    queue.later(2)
    assert rows.current == chosen
    top = rows.indexAt(rows.viewport().rect().topLeft()).row()
    assert queue.view.table.row_at(top).id == before
    assert queue.answer == "正在写的答复"
    assert QApplication.focusWidget() is queue.view.pane.answer


def test_a_chosen_row_that_goes_leaves_its_thread_and_the_words_for_it(queue: LeadSeat) -> None:
    first = queue.send()
    queue.send()
    queue.later(0)
    queue.write("给第一张的答复")
    queue.step(first, StepKind.VOIDED, queue.hire_lead(), "重复")
    queue.later(2)
    assert queue.numbers() == ["0002"]
    assert (queue.shown, queue.answer) == ("0001", "给第一张的答复")
    assert queue.view.rows.current == ""
    queue.press(Qt.Key.Key_Return, CONTROL)
    assert "0001" in queue.said
    assert queue.now(first).answer == ""
    assert queue.answer == "给第一张的答复"


def test_what_others_do_is_marked_until_it_is_looked_at(queue: LeadSeat) -> None:
    first, second = queue.send(), queue.send()
    queue.later(0)
    queue.step(second, StepKind.ADDED, queue.crew.agent, "客户又来电")
    queue.later(2)
    assert [queue.cell(row, columns.NUMBER) for row in (0, 1)] == ["1122-0001", "● 1122-0002"]
    queue.controller.go_to(second.id)
    assert queue.cell(1, columns.NUMBER) == "1122-0002"
    assert "客户又来电" in queue.view.pane.story.toPlainText()
    assert first.number not in queue.view.pane.story.toPlainText()


def test_a_silent_database_is_told_and_the_list_stays(queue: LeadSeat, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.send()
    queue.later(0)

    def silent(*_: object) -> None:
        raise OSError("gone")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.excepthook", lambda *_: None)
        patch.setattr(queue.store.escalations, "news", silent)
        queue.later(2)
        assert "as of 09:30:02" in counts(queue)
        assert queue.numbers() == ["0001"]
    queue.later(2)
    assert "as of" not in counts(queue)


def test_whoever_is_a_lead_no_more_is_told_once_and_asked_no_more(open_queue: Opener) -> None:
    jobs = InlineJobs()
    queue = open_queue(jobs)
    told: list[ConsoleError] = []
    jobs.refused.connect(told.append)
    queue.store.staff.disable(queue.hire_lead(), queue.crew.lead.job_number)
    queue.later(2)
    assert [error.problem for error in told] == [Problem.DISABLED_PERSON]
    assert not queue.watch.running
    assert "as of" not in counts(queue)


def test_a_header_sorts_and_the_chosen_row_stays_chosen(queue: LeadSeat) -> None:
    queue.send(queue.crew.colleague)
    queue.send(queue.crew.agent)
    queue.later(0)
    chosen = queue.view.rows.current
    queue.view.rows.sortByColumn(columns.OWNER, Qt.SortOrder.AscendingOrder)
    assert queue.numbers() == ["0002", "0001"]
    assert queue.view.rows.current == chosen
    queue.send(queue.crew.agent, urgency=Urgency.CRITICAL)
    queue.later(2)
    assert queue.numbers() == ["0003", "0002", "0001"]


def test_a_row_is_copied_as_it_reads(queue: LeadSeat) -> None:
    queue.send(caller="13812345678")
    queue.later(0)
    queue.view.rows.setFocus()
    queue.press(Qt.Key.Key_C, CONTROL)
    titles, cells = QApplication.clipboard().text().splitlines()
    assert titles.split("\t")[:2] == ["Due", "No."]
    assert "138****5678" in cells.split("\t")


# --- the words ------------------------------------------------------------------------------------------------------


def test_each_escalation_keeps_its_own_words(queue: LeadSeat) -> None:
    first, second = queue.send(), queue.send()
    queue.later(0)
    queue.write("给第一张")
    queue.controller.go_to(second.id)
    assert queue.answer == ""
    queue.write("给第二张")
    queue.controller.go_to(first.id)
    assert queue.answer == "给第一张"
    assert queue.cell(1, columns.NUMBER) == "✎ 1122-0002"


def test_letters_in_the_making_go_along(queue: LeadSeat) -> None:
    first, second = queue.send(), queue.send()
    queue.later(0)
    queue.write("请核实")
    QApplication.sendEvent(queue.view.pane.answer, QInputMethodEvent("zhangdan", []))
    queue.controller.go_to(second.id)
    queue.controller.go_to(first.id)
    assert queue.answer == "请核实zhangdan"


def test_after_a_crash_the_words_are_offered_again(queue: LeadSeat, open_queue: Opener) -> None:
    queue.send()
    queue.later(0)
    queue.write("还没发出的答复")
    queue.controller.drafts.beat()
    again = open_queue()
    assert again.answer == "还没发出的答复"
    assert "✎" in again.said


def test_words_that_are_sent_or_wiped_are_offered_no_more(queue: LeadSeat, open_queue: Opener) -> None:
    first, second = queue.send(), queue.send()
    queue.later(0)
    queue.write("请按资费说明答复")
    queue.controller.drafts.beat()
    queue.press(Qt.Key.Key_Return, CONTROL)
    queue.controller.go_to(second.id)
    queue.write("算了")
    queue.controller.drafts.beat()
    queue.view.pane.answer.selectAll()
    queue.press(Qt.Key.Key_Delete)
    queue.controller.drafts.beat()
    assert queue.now(first).answer == "请按资费说明答复"
    again = open_queue()
    assert again.controller.drafts.ids == set()


def test_words_that_got_through_just_before_the_crash_are_not_offered_again(
    queue: LeadSeat, open_queue: Opener
) -> None:
    sent = queue.send()
    queue.later(0)
    queue.write("请按资费说明答复")
    queue.controller.drafts.beat()
    queue.step(sent, StepKind.ANSWERED, text="请按资费说明答复")  # on the disk; the desk stops before it hears of it
    again = open_queue()
    assert again.answer == ""
    again.controller.drafts.beat()
    assert again.controller.drafts.ids == set()


def test_closing_keeps_the_words(queue: LeadSeat, open_queue: Opener) -> None:
    queue.send()
    queue.later(0)
    queue.write("写到一半")
    queue.controller.close()
    assert queue.left == [True]
    assert open_queue().answer == "写到一半"


def test_holidays_that_are_not_entered_are_said_quietly_beside_the_counts(queue: LeadSeat) -> None:
    label = queue.view.findChild(QLabel, "queueCounts")
    assert label is not None
    assert "⚠" not in counts(queue)
    queue.view.show_calendars((CalendarOver("office", 2026, 2027),))
    assert counts(queue).endswith("⚠ holidays of 2027 not entered")
    assert "escalation/hours.toml" in label.toolTip()
    queue.send()
    queue.later(0)
    assert "⚠" not in counts(queue)  # the limits of this hotline run around the clock


# --- ways about -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["E20261122-0001", " e20261122-0001 ", "1122-0001", "1", "0001"])
def test_a_number_opens_an_escalation_that_is_not_in_the_list(queue: LeadSeat, typed: str) -> None:
    sent = queue.send()
    queue.step(sent, StepKind.VOIDED, text="重复")
    queue.watch.look(whole=True)
    queue.press(Qt.Key.Key_F, CONTROL)
    queue.view.number.setText(typed)
    queue.press(Qt.Key.Key_Return)
    assert queue.shown == "0001"
    assert queue.view.rows.current == ""


def test_a_number_that_is_not_there_is_said(queue: LeadSeat) -> None:
    queue.press(Qt.Key.Key_F, CONTROL)
    queue.view.number.setText("E20991231-0001")
    queue.press(Qt.Key.Key_Return)
    assert "no escalation “E20991231-0001”" in queue.said
    assert queue.view.number.selectedText() == "E20991231-0001"
    queue.view.number.setText(" ")
    queue.press(Qt.Key.Key_Return)
    assert queue.shown == ""


def test_f6_goes_round_and_esc_leaves_step_by_step(queue: LeadSeat) -> None:
    queue.send()
    queue.later(0)
    queue.view.rows.setFocus()
    names = []
    for _ in range(3):
        queue.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.objectName())
    assert names == ["queueThread", "escalationAnswer", "reviewEscalations"]
    queue.write("答")
    queue.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is queue.view.rows
    assert queue.left == []
    queue.press(Qt.Key.Key_Escape)
    assert queue.left == [True]


def test_ctrl_j_goes_down_the_list_from_the_words(queue: LeadSeat) -> None:
    queue.send()
    queue.send()
    queue.later(0)
    queue.write("一")
    queue.press(Qt.Key.Key_J, CONTROL)
    assert (queue.shown, queue.answer) == ("0002", "")


def test_f1_asks_for_help(queue: LeadSeat) -> None:
    queue.press(Qt.Key.Key_F1)
    assert queue.helped == [True]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_problem_has_room_and_the_subject_gives_way(open_queue: Opener, language: str) -> None:
    queue = open_queue(language=language)
    rows, letter = queue.view.rows, queue.view.rows.fontMetrics().horizontalAdvance("客")
    for width in (1366, 940):
        queue.view.resize(width, 700)
        QApplication.processEvents()
        problem, subject = rows.columnWidth(columns.PROBLEM), rows.columnWidth(columns.SUBJECT)
        assert problem >= 16 * letter
        assert subject <= problem
    assert rows.columnViewportPosition(columns.PROBLEM) + 8 * letter < rows.viewport().width()
    queue.view.resize(2400, 700)
    QApplication.processEvents()
    assert sum(rows.columnWidth(column) for column in range(columns.PROBLEM + 1)) == rows.viewport().width()


def test_a_subject_that_a_person_pulled_keeps_its_width_while_there_is_room(queue: LeadSeat) -> None:
    rows = queue.view.rows
    queue.view.resize(2400, 700)
    QApplication.processEvents()
    rows.setColumnWidth(columns.SUBJECT, 300)
    queue.view.restore_places(queue.view.places(), queue.view.splitter.saveState())
    assert rows.columnWidth(columns.SUBJECT) == 300
    assert sum(rows.columnWidth(column) for column in range(columns.PROBLEM + 1)) == rows.viewport().width()


def test_what_a_lead_does_in_one_window_stands_in_the_other_with_its_next_beat(
    queue: LeadSeat, open_queue: Opener
) -> None:
    sent = queue.send()
    queue.later(0)
    other = open_queue()
    assert other.shown == "0001"
    queue.step(sent, StepKind.ACCEPTED)  # in another window of the same lead
    for seat in (queue, other):
        seat.later(2)
        assert seat.now(sent).state.value == "accepted"
        assert seat.controller.steps.shown is not None
        assert seat.controller.steps.shown.escalation.handler == "9001"
        assert seat.cell(0, columns.STATE) == seat.view.table._wording.escalation_state(EscalationState.ACCEPTED)
        assert seat.view.table.unread == set()
    for kind, text in ((StepKind.ANSWERED, "好"), (StepKind.TOLD, ""), (StepKind.CLOSED, "")):
        queue.step(sent, kind, text=text)
    other.later(2)
    assert other.numbers() == []
    assert other.controller.steps.shown is not None
    assert other.controller.steps.shown.escalation.state is EscalationState.CLOSED
