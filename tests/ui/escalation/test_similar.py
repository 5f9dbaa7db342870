"""Similar first: found while the problem is written, read and taken with the keyboard, or sent with a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import EscalationForm
from tests.ui.escalation.side import Side

BILL = "客户九月账单多收三十元要求核减"


def rows(side: Side) -> list[list[str]]:
    model = side.desk.form.similar.rows.model()
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def write(side: Side, problem: str) -> None:
    side.escalate()
    side.fill(problem=problem)
    side.beat()


def test_similar_ones_are_listed_with_likeness_and_state_mine_first(side: Side) -> None:
    side.earlier(side.crew.colleague, problem=BILL, answer="已核减")
    side.earlier(problem=f"{BILL}并道歉")
    side.earlier(problem="宽带半夜断线")
    write(side, BILL)
    found = rows(side)
    assert [(row[1], row[2]) for row in found] == [("mine 0002", "Sent"), ("张伟 0001", "Answered")]
    assert found[1][0] == "100%"
    assert found[0][0].endswith("%")


def test_the_answer_is_read_and_taken_with_the_keyboard(side: Side) -> None:
    earlier = side.earlier(side.crew.colleague, problem=BILL, answer="核减三十元，下月到账")
    write(side, BILL)
    side.desk.form.problem.setFocus()
    side.key(Qt.Key.Key_Tab)
    assert side.focused() == "escalationSimilar"
    side.key(Qt.Key.Key_Down)
    assert side.desk.form.similar.answer.toPlainText() == "核减三十元，下月到账"
    side.key(Qt.Key.Key_Return)
    assert side.focused() == "escalationHelps"
    assert not side.done
    side.key(Qt.Key.Key_Return)
    assert side.done
    assert earlier.number in side.told[-1]
    assert side.drafts() == ()
    assert len(side.queue()) == 1
    assert [line.act for line in side.store.journal.entries()][-1] == "escalation.helped"
    assert side.desk.form.problem.committed() == ""


def test_one_without_an_answer_cannot_be_taken(side: Side) -> None:
    side.earlier(side.crew.colleague, problem=BILL)
    write(side, BILL)
    side.desk.form.similar.rows.selectRow(0)
    assert "No answer yet" in side.desk.form.similar.answer.toPlainText()
    assert not side.desk.form.similar.take.isEnabled()


def test_sending_all_the_same_takes_a_reason(side: Side) -> None:
    earlier = side.earlier(side.crew.colleague, problem=BILL)
    write(side, BILL)
    side.send()
    assert side.focused() == "escalationReason"
    assert len(side.queue()) == 1
    side.type("another month")
    side.send()
    sent = side.queue()[-1]
    assert sent.form.similar == (earlier.id,)
    assert sent.form.similar_reason == "another month"


def test_nothing_is_sent_before_the_last_words_have_been_looked_up(side: Side) -> None:
    side.earlier(side.crew.colleague, problem=BILL)
    side.escalate()
    side.jobs.holding = True
    side.fill(problem=BILL)
    side.send()
    side.jobs.let_through()
    assert side.focused() == "escalationReason"
    assert len(side.queue()) == 1


def test_the_latest_words_win(side: Side) -> None:
    side.earlier(side.crew.colleague, problem=BILL)
    side.earlier(side.crew.colleague, problem="宽带半夜断线光猫红灯")
    side.escalate()
    side.jobs.holding = True
    side.fill(problem=BILL)
    side.beat()
    side.fill(problem="宽带半夜断线光猫红灯")
    side.beat()
    side.jobs.let_through()
    side.beat()
    side.jobs.let_through()
    assert [row[3] for row in rows(side)] == ["宽带半夜断线光猫红灯"]


def test_letters_in_the_making_are_not_looked_up(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    side.escalate()
    side.fill(problem=BILL)
    side.beat()
    asked: list[str] = []

    def similar(_: object, form: EscalationForm, *__: object) -> tuple[()]:
        asked.append(form.problem)
        return ()

    monkeypatch.setattr(type(side.store.escalations), "similar", similar)
    QApplication.sendEvent(side.desk.form.problem, QInputMethodEvent("buyao", []))
    side.beat()
    assert asked == []
    letters = QInputMethodEvent()
    letters.setCommitString("不要")
    QApplication.sendEvent(side.desk.form.problem, letters)
    side.beat()
    assert asked == [f"{BILL}不要"]


def test_the_chosen_one_stays_chosen_while_more_is_written(side: Side) -> None:
    side.earlier(side.crew.colleague, problem=f"{BILL}并道歉")
    side.earlier(side.crew.colleague, problem=BILL, answer="已核减")
    write(side, BILL)
    chosen = side.desk.form.similar.rows
    chosen.selectRow(1)
    side.fill(problem=f"{BILL}并道歉")
    side.beat()
    assert [row[1] for row in rows(side)] == ["张伟 0001", "张伟 0002"]
    assert chosen.row() == 0


def test_the_list_keeps_its_place_whatever_is_found(side: Side) -> None:
    side.escalate()
    side.beat()
    before = side.desk.form.tried.geometry()
    side.earlier(side.crew.colleague, problem=BILL, answer="已核减\n" * 20)
    side.fill(problem=BILL)
    side.beat()
    side.desk.form.similar.rows.selectRow(0)
    QApplication.processEvents()
    assert len(rows(side)) == 1
    assert side.desk.form.tried.geometry() == before


def test_a_look_that_fails_is_told_once_and_typing_goes_on(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    side.escalate()
    monkeypatch.setattr(type(side.store.escalations), "similar", busy)
    side.fill(problem=BILL)
    side.beat()
    side.beat()
    assert [one.problem for one in side.troubles] == [Problem.BUSY]
    assert side.desk.form.problem.committed() == BILL
