"""The board: what is going on, who has been told, and what is over; nothing jumps and nothing typed is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.incident.board_actions import KEYS
from tests.crew import Crew
from tests.ui.incident.conftest import CONTROL, SHIFT, IncidentSeat, Sit


@pytest.fixture
def board(lead: IncidentSeat) -> IncidentSeat:
    """A shift lead at the board of two open incidents, the later one on top."""
    lead.opened(place="12 号席")
    lead.seat.clock.forward(60)
    lead.opened(place="短信平台")
    lead.beat()
    lead.key(Qt.Key.Key_F5, SHIFT)
    return lead


def test_open_ones_stand_first_the_newest_on_top_and_the_cleared_of_today_below(board: IncidentSeat) -> None:
    assert board.list_() == ["▲ 短信平台", "▲ 12 号席"]
    newest = board.incidents()[0]
    board.store.incidents.clear(newest.id, board.crew.lead, "已切换")
    board.beat()
    assert board.list_() == ["▲ 12 号席", "✓ 短信平台"]
    board.seat.clock.forward(24 * 3600)
    board.opened(place="3 号席")
    board.beat()
    assert board.list_() == ["▲ 3 号席", "▲ 12 号席"]


def test_the_header_counts_what_is_open(lead: IncidentSeat) -> None:
    assert lead.page._button.text() == "Incidents"
    one = lead.opened()
    lead.beat()
    assert lead.page._button.text() == "Incidents 1"
    assert "Shift+F5" in lead.page._button.toolTip()
    assert "F5" in lead.page._button.toolTip()
    lead.store.incidents.clear(one.id, lead.crew.lead, "好了")
    lead.beat()
    assert lead.page._button.text() == "Incidents"


def test_everything_that_was_reported_stands_beside_the_list(lead: IncidentSeat) -> None:
    one = lead.opened(effect="一个席位停用")
    lead.beat()
    lead.page._button.click()
    words = lead.board().pane.facts.toPlainText()
    for part in (one.report.what, one.report.place, "一个席位停用", "1002 张伟"):
        assert part in words


def test_keys_tick_off_who_has_been_told(board: IncidentSeat) -> None:
    assert board.told() == ["1  ☐"]
    board.key(Qt.Key.Key_T, CONTROL)
    board.key(Qt.Key.Key_T, CONTROL)
    assert board.told() == ["1  ☑"]
    (line,) = board.incidents()[0].notify
    assert line.by == "9001"
    assert "1 of 1" in board.board().message.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_tick_the_line_they_stand_on(board: IncidentSeat, key: Qt.Key) -> None:
    contacts = board.board().pane.contacts
    contacts.setFocus()
    contacts.selectRow(0)
    board.key(key)
    assert board.told() == ["1  ☑"]
    assert contacts.row() == 0


def test_clearing_wants_to_know_the_remedy(board: IncidentSeat) -> None:
    board.key(Qt.Key.Key_Return, CONTROL)
    assert board.focused() == "incidentRemedy"
    assert "remedied" in board.board().message.text()
    assert len(board.incidents()) == 2
    board.board().pane.remedy.insert_at_caret("供应商已恢复")
    board.key(Qt.Key.Key_Return, CONTROL)
    assert len(board.incidents()) == 1
    assert board.list_() == ["▲ 12 号席", "✓ 短信平台"]
    assert "供应商已恢复" in board.board().pane.facts.toPlainText()
    assert board.board().pane.remedy.committed() == ""
    assert not board.board().pane.clear_it.isEnabled()


def test_news_move_neither_the_selection_nor_what_is_typed(board: IncidentSeat) -> None:
    view = board.board()
    chosen = view.rows.current
    view.pane.remedy.setFocus()
    view.pane.remedy.insert_at_caret("正在处理")
    board.seat.clock.forward(5)
    board.opened(place="大厅")
    board.beat()
    assert board.list_()[0] == "▲ 大厅"
    assert view.rows.current == chosen
    assert view.pane.remedy.committed() == "正在处理"
    assert board.focused() == "incidentRemedy"


def test_a_remedy_in_the_making_is_kept_for_each_incident(board: IncidentSeat, sit: Sit, sqlite_crew: Crew) -> None:
    view = board.board()
    view.pane.remedy.insert_at_caret("正在换电源")
    view.rows.setFocus()
    board.key(Qt.Key.Key_Down)
    assert view.pane.remedy.committed() == ""
    assert "✎" in str(view.table.index(0, 5).data())
    board.key(Qt.Key.Key_Up)
    assert view.pane.remedy.committed() == "正在换电源"
    board.seat.desk.close()
    again = sit(sqlite_crew.lead)
    again.key(Qt.Key.Key_F5, SHIFT)
    assert again.board().pane.remedy.committed() == "正在换电源"


def test_what_another_lead_has_cleared_takes_the_words_back_to_the_list(board: IncidentSeat) -> None:
    view = board.board()
    view.pane.remedy.setFocus()
    board.store.incidents.clear(view.rows.current, board.crew.lead, "已恢复")
    board.beat()
    assert view.pane.remedy.isReadOnly()
    assert not view.pane.tick.isEnabled()
    assert board.focused() == "incidentNotify"


def test_esc_leads_out_of_every_pane_to_where_one_was(lead: IncidentSeat) -> None:
    lead.opened()
    lead.beat()
    lead.key(Qt.Key.Key_F2)
    lead.seat.type_note("客户等待中")
    lead.key(Qt.Key.Key_F5, SHIFT)
    lead.board().pane.remedy.setFocus()
    lead.key(Qt.Key.Key_Escape)
    assert lead.boards() == 0
    assert lead.focused() == "callNote"
    assert lead.seat.screen.record.note.committed() == "客户等待中"


def test_f6_goes_round_the_panes(board: IncidentSeat) -> None:
    places = []
    for _ in range(4):
        board.key(Qt.Key.Key_F6)
        places.append(board.focused())
    assert places == ["incidentFacts", "incidentNotify", "incidentRemedy", "incidentList"]


def test_f5_on_the_board_reports_and_f1_helps(board: IncidentSeat) -> None:
    board.key(Qt.Key.Key_F1)
    assert board.helped == ["incident"]
    board.key(Qt.Key.Key_F5)
    assert board.boards() == 0
    assert board.form_shown
    assert board.focused() == "incidentKindIncident"


def test_agents_read_the_board_and_change_nothing(agent: IncidentSeat) -> None:
    agent.opened()
    agent.beat()
    agent.key(Qt.Key.Key_F5, SHIFT)
    pane = agent.board().pane
    assert not pane.remedy.isVisible()
    assert not pane.clear_it.isVisible()
    pane.contacts.setFocus()
    pane.contacts.selectRow(0)
    agent.key(Qt.Key.Key_Space)
    agent.key(Qt.Key.Key_T, CONTROL)
    agent.key(Qt.Key.Key_Return, CONTROL)
    assert agent.told() == ["1  ☐"]
    assert len(agent.incidents()) == 1


def test_an_empty_board_says_what_to_do(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5, SHIFT)
    view = agent.board()
    assert "F5" in view._empty.text()
    assert view._empty.isVisible()
    agent.opened()
    agent.beat()
    assert not view._empty.isVisible()
    assert view.pane.facts.toPlainText()


def test_a_refusal_is_said_on_the_board_and_the_next_key_works(
    board: IncidentSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ConsoleError(Problem.FULL)

    with monkeypatch.context() as broken:
        broken.setattr(board.store.incidents, "tick", full)
        board.key(Qt.Key.Key_T, CONTROL)
    assert "disk is full" in board.board().message.text()
    board.key(Qt.Key.Key_T, CONTROL)
    assert board.told() == ["1  ☑"]


def test_a_row_is_copied_as_it_reads(board: IncidentSeat) -> None:
    board.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("▲ Equipment fault\t")


def test_every_button_tells_its_key_and_every_input_its_name(board: IncidentSeat, speak: Callable[[str], None]) -> None:
    view = board.board()
    for language in ("zh_CN", "en"):
        speak(language)
        QApplication.sendPostedEvents()
        for action in view.keys.all.values():
            assert action.shortcut().toString().replace("Return", "Enter") in action.toolTip()
    assert set(view.keys.all) == set(KEYS)
    for button in view.findChildren(QPushButton):
        assert button.toolTip()
    for widget in (view.rows, view.pane.contacts, view.pane.remedy, view.pane.facts):
        assert widget.accessibleName()


def test_it_opens_with_the_report_that_is_asked_for(lead: IncidentSeat) -> None:
    first = lead.opened(place="12 号席")
    lead.seat.clock.forward(60)
    second = lead.opened(place="短信平台")
    lead.beat()
    for one in (first, second, first):
        lead.page.board.open(one.id)
        assert one.report.place in lead.board().pane.facts.toPlainText()
