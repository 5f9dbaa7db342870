"""The left pane: rows are opened by keyboard and mouse, and the number on the line says how often it rang."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView
from pytestqt.qtbot import QtBot

from agent_console.domain.call_list import CallSummary
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import CallAnswer
from agent_console.ui.call.call_table import ESCALATED
from agent_console.ui.call.today_view import TodayView
from agent_console.ui.wording import Wording
from tests.builders import AT, a_summary, an_id


@pytest.fixture
def view(qtbot: QtBot) -> TodayView:
    view = TodayView(Catalogue(), Wording(), "en")
    qtbot.addWidget(view)
    view.resize(300, 600)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


@pytest.fixture
def opened(view: TodayView) -> list[CallSummary]:
    opened: list[CallSummary] = []
    view.opened.connect(opened.append)
    return opened


def texts(view: TodayView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_row_one_is_at(qtbot: QtBot, view: TodayView, opened: list[CallSummary], key: Qt.Key) -> None:
    calls = (a_summary(), a_summary())
    view.show_today(calls)
    view.today_rows.setFocus()
    view.today_rows.selectRow(0)
    qtbot.keyClick(view.today_rows, Qt.Key.Key_Down)
    qtbot.keyClick(view.today_rows, key)
    assert opened == [calls[1]]


def test_enter_with_nothing_selected_or_with_ctrl_opens_nothing(
    qtbot: QtBot, view: TodayView, opened: list[CallSummary]
) -> None:
    view.today_rows.setFocus()
    qtbot.keyClick(view.today_rows, Qt.Key.Key_Return)
    view.show_today((a_summary(),))
    view.today_rows.selectRow(0)
    qtbot.keyClick(view.today_rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == []


def test_a_double_click_opens(qtbot: QtBot, view: TodayView, opened: list[CallSummary]) -> None:
    call = a_summary()
    view.show_today((call,))
    middle: QPoint = view.today_rows.visualRect(view.today_rows.model().index(0, 1)).center()
    qtbot.mouseClick(view.today_rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(view.today_rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened == [call]


def test_earlier_calls_can_only_be_read(qtbot: QtBot, view: TodayView, opened: list[CallSummary]) -> None:
    view.show_history("13812345678", (a_summary(),), 2)
    view.earlier_rows.setFocus()
    view.earlier_rows.selectRow(0)
    qtbot.keyClick(view.earlier_rows, Qt.Key.Key_Return)
    assert opened == []


def test_the_tab_key_leaves_a_table_at_once(qtbot: QtBot, view: TodayView) -> None:
    view.show_today((a_summary(), a_summary()))
    view.show_history("13812345678", (a_summary(),), 2)
    view.today_rows.setFocus()
    view.today_rows.selectRow(0)
    qtbot.keyClick(view.today_rows, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.earlier_rows


def test_an_empty_day_says_what_to_do(view: TodayView) -> None:
    assert any("F2" in text for text in texts(view))
    view.show_today((a_summary(),))
    assert not any("F2" in text for text in texts(view))


def test_the_number_on_the_line_says_how_often_it_rang(view: TodayView) -> None:
    view.show_history("", (), 0)
    assert not any("number" in text for text in texts(view))
    view.show_history("13812345678", (), 1)
    assert "This number: first call" in texts(view)
    assert not view.earlier_rows.isVisible()
    view.show_history("13812345678", (a_summary(), a_summary()), 3)
    assert "This number: call 3 this month" in texts(view)
    assert view.earlier_rows.isVisible()


def test_both_tables_have_names_in_every_language(view: TodayView) -> None:
    for rows in view.findChildren(QTableView):
        rows.setAccessibleName("")
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert [rows.accessibleName() for rows in (view.today_rows, view.earlier_rows)] == [
        "Today's calls",
        "Earlier calls of this number",
    ]


# --- what became of them with the shift leads -----------------------------------------------------------------------


def an_answer(call: CallSummary, **fields: object) -> CallAnswer:
    values: dict[str, object] = {
        "id": an_id(), "number": "E20261122-0007", "call_id": call.id, "call_number": call.number,
        "state": EscalationState.ANSWERED, "sent_at": AT, "answer": "<b>已核减</b>三十元",
    }  # fmt: skip
    return CallAnswer(**{**values, **fields})  # type: ignore[arg-type]


def test_an_answer_of_the_lead_stands_under_the_history_and_marks_its_call(view: TodayView) -> None:
    escalated, other = a_summary(), a_summary()
    view.show_history("13812345678", (escalated, other), 3)
    assert not view.answers.isVisible()
    view.show_answers((an_answer(escalated),), "")
    assert view.answers.isVisible()
    assert view.answers.text.toPlainText() == f"E20261122-0007 Answered · {escalated.number}\n<b>已核减</b>三十元"
    model = view.earlier_rows.model()
    abouts = [str(model.index(row, 1).data()) for row in range(2)]
    assert [about.startswith(ESCALATED) for about in abouts] == [True, False]
    in_full = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "E20261122-0007 Answered" in in_full
    view.show_answers(())
    assert not view.answers.isVisible()
    assert not str(model.index(0, 1).data()).startswith(ESCALATED)


def test_this_call_and_a_form_without_a_call_are_told_apart(view: TodayView) -> None:
    call = a_summary()
    without = an_answer(call, call_id="", call_number="", answer="", state=EscalationState.SENT)
    view.show_answers((an_answer(call), without), call.id)
    assert view.answers.text.toPlainText().split("\n")[0] == "E20261122-0007 Answered · this call"
    assert view.answers.text.toPlainText().endswith("E20261122-0007 Sent · without a call\nNo answer yet.")


def test_the_same_answers_again_keep_the_place_in_the_text(view: TodayView) -> None:
    answers = (an_answer(a_summary(), answer="很长\n" * 60),)
    view.show_answers(answers)
    bar = view.answers.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    view.show_answers(answers)
    assert bar.value() == place
