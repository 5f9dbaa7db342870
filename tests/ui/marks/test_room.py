"""The room of marks: what waits first, praise and blame in balance, answers that are never lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.review import MarkState, Verdict
from agent_console.ui.marks import mark_pages
from agent_console.ui.marks.mark_table import NUMBER, STATE, VERDICT, WHO
from agent_console.ui.marks.typed_marks import TypedMarks
from agent_console.ui.widgets.plain_label import PlainLabel
from tests.builders import AT
from tests.ui.marks.conftest import CONTROL, Marks, Open, Opened

SHIFT = Qt.KeyboardModifier.ShiftModifier


def balance(opened: Opened) -> list[str]:
    table = opened.room.view.balance
    return [" ".join(table.cell(row, column) for column in range(table.columns)) for row in range(table.rowCount())]


def empty(opened: Opened) -> str:
    label = opened.room.view.findChild(PlainLabel, "marksEmpty")
    assert isinstance(label, PlainLabel)
    return label.text() if label.isVisible() else ""


def test_an_empty_room_says_how_marks_are_given(open_marks: Open) -> None:
    opened = open_marks()
    assert "Ctrl+1" in empty(opened)
    assert opened.room.view.count.whole_text().startswith("0 mark")


def test_what_waits_longest_stands_first_and_the_rest_newest_first(open_marks: Open, marks: Marks) -> None:
    first, second, third, fourth = (marks.give() for _ in range(4))
    marks.dispute(third)
    marks.clock.forward(1)
    marks.dispute(first)
    opened = open_marks()
    assert opened.rows(NUMBER) == [one.call_number for one in (third, first, fourth, second)]
    assert opened.rows(STATE)[:2] == ["▲ waits for an answer"] * 2


def test_praise_and_blame_of_each_agent_stand_beside_each_other(open_marks: Open, marks: Marks) -> None:
    marks.give(Verdict.EXCELLENT)
    marks.give(Verdict.TO_IMPROVE, "语速快")
    marks.dispute(marks.give(Verdict.TO_IMPROVE, "没报工号", agent=marks.crew.colleague))
    opened = open_marks()
    assert balance(opened) == ["All 3 1 0 2 1", "1001 王芳 2 1 0 1 0", "1002 张伟 1 0 0 1 1"]
    assert opened.room.view.count.whole_text() == "3 mark(s)  ·  ▲ 1 wait(s) for an answer"
    opened.room.view.balance_rows.setFocus()
    opened.room.view.balance_rows.selectRow(1)
    opened.key(Qt.Key.Key_Return)
    assert opened.rows(WHO) == ["1001 王芳"] * 2
    assert opened.focused() == "marksRows"


def test_the_filter_narrows_the_list_and_its_figures(open_marks: Open, marks: Marks) -> None:
    marks.give(Verdict.EXCELLENT)
    marks.give(Verdict.APPROVED)
    opened = open_marks()
    opened.room.show_typed(TypedMarks(verdict="excellent"))
    assert opened.rows(VERDICT) == ["★ Excellent"]
    assert opened.room.view.count.whole_text().startswith("1 mark")
    opened.room.show_typed(TypedMarks(state="withdrawn"))
    assert "Ctrl+Shift+T" in empty(opened)
    assert opened.detail() == ""
    opened.key(Qt.Key.Key_T, CONTROL | SHIFT)
    assert len(opened.rows()) == 2


def test_days_are_typed_and_nonsense_leaves_the_list_as_it_is(open_marks: Open, marks: Marks) -> None:
    marks.give()
    opened = open_marks()
    bar = opened.room.view.bar
    bar.since.line.setText("gestern")
    opened.room.look()
    assert len(opened.rows()) == 1
    assert bar.since.line.property("marked") is True
    tomorrow = (AT + timedelta(days=2)).date()
    bar.since.line.setText(f"{tomorrow}")
    opened.room.look()
    assert opened.rows() == []
    bar.until.line.setText(f"{AT.date()}")
    opened.room.look()
    assert bar.until.line.property("marked") is True
    assert bar.since.line.property("marked") is False


def test_a_dispute_is_answered_in_its_place(open_marks: Open, marks: Marks) -> None:
    mark = marks.give(Verdict.TO_IMPROVE, "没报工号")
    marks.give()
    marks.dispute(mark)
    opened = open_marks()
    assert "我报了工号" in opened.detail()
    opened.key(Qt.Key.Key_D, CONTROL)
    bar = opened.room.view.pane.bar
    assert bar.choice.value() == "to-improve"
    bar.choice.show_value("approved")
    opened.types("听过录音，属实")
    opened.key(Qt.Key.Key_Return, CONTROL)
    settled = marks.store.reviews.get(mark.id, marks.crew.quality)
    assert (settled.state, settled.verdict) == (MarkState.SETTLED, Verdict.APPROVED)
    assert opened.chosen() == mark.id  # it went to its place by date, and stays chosen
    assert opened.rows(STATE) == ["not read yet", "answered, not read yet"]
    assert "at first: △ To improve" in opened.detail()
    assert opened.focused() == "marksRows"
    assert opened.room.view.pane.bar.question is None
    opened.key(Qt.Key.Key_D, CONTROL)
    assert "Nobody disputes" in opened.message()


def test_an_answer_in_the_making_survives_news_another_mark_and_a_restart(open_marks: Open, marks: Marks) -> None:
    mark = marks.dispute(marks.give(Verdict.TO_IMPROVE, "没报工号"))
    other = marks.dispute(marks.give(Verdict.TO_IMPROVE, "语速快"))
    opened = open_marks()
    opened.key(Qt.Key.Key_D, CONTROL)
    opened.types("正在听录音")
    marks.give(Verdict.EXCELLENT)
    opened.room.news.look()
    assert opened.room.view.pane.bar.line.committed() == "正在听录音"
    assert opened.chosen() == mark.id
    opened.room.view.rows.choose(1)
    assert opened.chosen() == other.id
    assert opened.room.view.pane.bar.question is None
    opened.room.view.rows.choose(0)
    opened.key(Qt.Key.Key_D, CONTROL)
    assert opened.room.view.pane.bar.line.committed() == "正在听录音"
    opened.key(Qt.Key.Key_Escape)
    opened.room.stop()
    again = open_marks()
    again.key(Qt.Key.Key_D, CONTROL)
    assert again.room.view.pane.bar.line.committed() == "正在听录音"


def test_a_mark_is_taken_back_with_a_reason(open_marks: Open, marks: Marks) -> None:
    mark = marks.give()
    opened = open_marks()
    opened.key(Qt.Key.Key_U, CONTROL)
    opened.types("重复了")
    opened.key(Qt.Key.Key_Return, CONTROL)
    assert marks.store.reviews.get(mark.id, marks.crew.quality).state is MarkState.WITHDRAWN
    assert opened.rows(STATE) == ["taken back"]
    assert opened.room.view.count.whole_text().startswith("0 mark")
    opened.key(Qt.Key.Key_U, CONTROL)
    assert "No mark that stands" in opened.message()


def test_enter_shows_the_call(open_marks: Open, marks: Marks) -> None:
    mark = marks.give()
    opened = open_marks()
    opened.key(Qt.Key.Key_Return)
    opened.key(Qt.Key.Key_O, CONTROL)
    assert opened.calls == [mark.call_number] * 2


def test_what_others_do_is_seen_without_losing_what_is_chosen(open_marks: Open, marks: Marks) -> None:
    first, second = marks.give(), marks.give()
    opened = open_marks()
    opened.room.view.rows.choose(1)
    assert opened.chosen() == first.id
    third = marks.give(Verdict.EXCELLENT, by=marks.crew.lead)
    marks.dispute(second)
    opened.room.news.look()
    assert opened.rows(NUMBER) == [second.call_number, third.call_number, first.call_number]
    assert opened.chosen() == first.id
    marks.clock.forward(1)
    marks.dispute(first)
    opened.room.news.look()
    assert opened.rows(NUMBER) == [second.call_number, first.call_number, third.call_number]
    assert opened.chosen() == first.id
    assert "waits for an answer" in opened.detail()


def test_a_mark_that_no_longer_fits_the_filter_goes(open_marks: Open, marks: Marks) -> None:
    mark = marks.dispute(marks.give())
    opened = open_marks()
    opened.key(Qt.Key.Key_T, CONTROL)
    assert len(opened.rows()) == 1
    marks.store.reviews.settle(mark.id, marks.crew.lead, Verdict.APPROVED, "维持")
    opened.room.news.look()
    assert opened.rows() == []
    assert opened.detail() == ""
    assert "Ctrl+Shift+T" in empty(opened)


def test_long_lists_are_read_page_by_page(open_marks: Open, marks: Marks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mark_pages, "PAGE", 3)
    given = [marks.give() for _ in range(8)]
    marks.dispute(given[0])
    opened = open_marks()
    table = opened.room.view.table
    assert opened.rows(NUMBER) == [one.call_number for one in (given[0], *reversed(given[5:]))]
    marks.store.reviews.withdraw(given[2].id, marks.crew.quality, "重复")  # behind what was read
    opened.room.news.look()
    assert table.rowCount() == 4
    while table.canFetchMore(QModelIndex()):
        table.fetchMore(QModelIndex())
    assert opened.rows(NUMBER) == [one.call_number for one in (given[0], *reversed(given[1:]))]
    opened.key(Qt.Key.Key_F5)
    assert table.rowCount() == 8


def test_a_store_that_refuses_keeps_the_words(open_marks: Open, marks: Marks, monkeypatch: pytest.MonkeyPatch) -> None:
    marks.dispute(marks.give(agent=marks.crew.agent))
    opened = open_marks()

    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    opened.key(Qt.Key.Key_D, CONTROL)
    opened.types("属实")
    monkeypatch.setattr(type(marks.store.reviews), "settle", busy)
    opened.key(Qt.Key.Key_Return, CONTROL)
    assert [error.problem for error in opened.troubles if isinstance(error, ConsoleError)] == [Problem.BUSY]
    assert opened.room.view.pane.bar.line.committed() == "属实"


def test_a_database_that_is_silent_is_told_of_and_forgotten_when_it_answers(
    open_marks: Open, marks: Marks, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_marks()

    def gone(*_: object) -> None:
        raise ConsoleError(Problem.UNREACHABLE)

    with monkeypatch.context() as patch:
        patch.setattr(type(marks.store.reviews), "news", gone)
        opened.room.news.look()
        assert "does not answer" in opened.message()
        marks.give()
    opened.room.news.look()
    assert opened.message() == ""
    assert len(opened.rows()) == 1


def test_keys_lead_through_the_panes_and_back(open_marks: Open, marks: Marks) -> None:
    marks.give()
    opened = open_marks()
    seen = []
    for _ in range(4):
        opened.key(Qt.Key.Key_F6)
        seen.append(opened.focused())
    assert seen == ["marksDetail", "marksBalance", "marksAgent", "marksRows"]
    opened.key(Qt.Key.Key_F, CONTROL)
    assert opened.focused() == "marksAgent"
    opened.key(Qt.Key.Key_Escape)
    assert opened.focused() == "marksRows"
    opened.key(Qt.Key.Key_Escape)
    assert opened.left == [True]


def test_the_marks_of_somebody_are_found_by_their_name(open_marks: Open, marks: Marks) -> None:
    marks.give()
    opened = open_marks()
    bar, rows = opened.room.view.bar, opened.room.view.table
    for typed, listed, fault in (("张伟", 0, ""), ("王芳", 1, ""), ("zzz", 1, "Agent: Nobody"), ("芳", 1, "")):
        bar.agent.setText(typed)
        opened.room.look()
        assert (rows.rowCount(), bool(bar.agent.property("marked"))) == (listed, bool(fault)), typed
        assert bar.not_applied.text().startswith(fault)


def test_esc_closes_the_names_that_have_dropped_down_before_it_leaves_the_filter(
    open_marks: Open, marks: Marks
) -> None:
    marks.give()
    opened = open_marks()
    agent = opened.room.view.bar.agent
    agent.setFocus()
    opened.qtbot.keyClicks(agent, "100")
    completer = agent.completer()
    assert completer is not None
    names = completer.popup()
    assert names is not None
    assert names.isVisible()
    opened.room.view.keys.all["back"].trigger()  # as a shortcut goes past what has dropped down
    assert not names.isVisible()
    assert opened.focused() == "marksAgent"
    opened.room.view.keys.all["back"].trigger()
    assert opened.focused() == "marksRows"


def test_chosen_rows_are_copied_with_titles(open_marks: Open, marks: Marks) -> None:
    marks.give(Verdict.EXCELLENT, "多行\n点评")
    opened = open_marks()
    opened.key(Qt.Key.Key_C, CONTROL | SHIFT)
    title, row = QGuiApplication.clipboard().text().splitlines()
    assert title.startswith("Mark\tState\tAgent\tComment")
    assert row.startswith("★ Excellent\tnot read yet\t1001 王芳\t多行 点评\t")
    assert "Copied 1" in opened.message()


def test_columns_stay_as_they_were_drawn(open_marks: Open, marks: Marks) -> None:
    marks.give()
    opened = open_marks()
    opened.room.view.rows.horizontalHeader().resizeSection(0, 177)
    opened.room.stop()
    assert open_marks().room.view.rows.horizontalHeader().sectionSize(0) == 177
