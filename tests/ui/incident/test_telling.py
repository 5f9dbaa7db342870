"""Who learns of an incident, and how: the lead by an alarm that stays, agents by a quiet line."""

from PySide6.QtCore import Qt

from agent_console.ui.notices import Tone
from tests.crew import Crew
from tests.ui.incident.conftest import SHIFT, IncidentSeat, Sit


def test_the_lead_is_alarmed_on_the_next_beat_and_esc_does_not_end_it(lead: IncidentSeat) -> None:
    one = lead.opened(place="12 号席")
    lead.beat()
    assert one.number in lead.alarm()
    assert "12 号席" in lead.alarm()
    lead.key(Qt.Key.Key_Escape)
    lead.window.tell("Saved.")
    lead.window.notice.say("Overdue.", Tone.WARNING)
    assert one.number in lead.alarm()


def test_looking_at_the_board_ends_the_alarm_and_brings_what_waited_behind_it(lead: IncidentSeat) -> None:
    lead.window.notice.say("Overdue.", Tone.WARNING)
    one = lead.opened()
    lead.beat()
    lead.key(Qt.Key.Key_F5, SHIFT)
    assert lead.said() == "Overdue."
    assert lead.board().rows.current == one.id
    lead.beat()
    assert lead.alarm() == ""


def test_the_key_of_the_board_works_at_the_board_and_goes_to_what_is_new(lead: IncidentSeat) -> None:
    lead.opened(place="甲")
    lead.beat()
    lead.key(Qt.Key.Key_F5, SHIFT)
    newest = lead.opened(place="乙")
    lead.beat()
    assert lead.board().rows.current != newest.id
    lead.key(Qt.Key.Key_F5, SHIFT)
    assert lead.boards() == 1
    assert lead.board().rows.current == newest.id
    assert lead.alarm() == ""


def test_the_alarm_itself_leads_to_the_board(lead: IncidentSeat) -> None:
    older, newest = lead.opened(place="甲"), lead.opened(place="乙")
    lead.beat()
    assert newest.number in lead.alarm()
    assert "1 more" in lead.alarm()
    lead.window.notice._act()
    assert lead.alarm() == ""
    assert lead.board().rows.current == newest.id
    assert older.id in {lead.board().table.incident_at(row).id for row in range(2)}


def test_waved_off_it_does_not_come_back_for_the_same_one(lead: IncidentSeat) -> None:
    lead.opened(place="甲")
    lead.beat()
    lead.window.notice._close.click()
    lead.beat()
    assert lead.alarm() == ""
    lead.opened(place="乙")
    lead.beat()
    assert "乙" in lead.alarm()
    assert "more" not in lead.alarm()


def test_what_is_over_before_it_was_seen_takes_its_alarm_along(lead: IncidentSeat) -> None:
    one = lead.opened(place="甲")
    lead.beat()
    lead.store.incidents.clear(one.id, lead.crew.lead, "误报")
    lead.beat()
    assert lead.alarm() == ""
    assert "误报" in lead.said()


def test_a_lead_who_sits_down_learns_what_is_going_on(agent: IncidentSeat, sit: Sit, sqlite_crew: Crew) -> None:
    agent.opened(place="短信平台")
    assert "短信平台" in sit(sqlite_crew.lead).alarm()


def test_the_own_report_alarms_nobody_at_this_seat(lead: IncidentSeat) -> None:
    lead.key(Qt.Key.Key_F5)
    lead.fill()
    lead.send()
    lead.beat()
    assert lead.alarm() == ""
    assert lead.page._button.text() == "Incidents 1"


def test_agents_have_one_quiet_line_that_leads_to_the_board(agent: IncidentSeat) -> None:
    line = agent.page.desk.line
    assert not line.button.isVisible()
    agent.key(Qt.Key.Key_F2)
    agent.seat.type_note("正在写")
    agent.opened(place="短信平台", what="短信全部失败", effect="收不到\n验证码")
    agent.beat()
    assert agent.said().endswith("短信全部失败. Effect: 收不到 验证码")
    assert "短信全部失败" in line.button.accessibleName()
    assert agent.alarm() == ""
    assert agent.focused() == "callNote"
    agent.opened(place="大厅")
    agent.beat()
    assert "1 more" in line.button.accessibleName()
    line.button.click()
    assert agent.boards() == 1


def test_agents_learn_that_it_is_over_and_how(agent: IncidentSeat) -> None:
    one = agent.opened()
    agent.beat()
    agent.store.incidents.clear(one.id, agent.crew.lead, "已恢复，请客户重试")
    agent.beat()
    assert "请客户重试" in agent.said()
    assert not agent.page.desk.line.button.isVisible()


def test_signing_out_takes_alarm_and_board_along(lead: IncidentSeat) -> None:
    lead.opened()
    lead.beat()
    lead.key(Qt.Key.Key_F5, SHIFT)
    lead.opened(place="大厅")
    lead.beat()
    assert lead.alarm()
    lead.seat.desk.close()
    assert lead.alarm() == ""
    assert lead.boards() == 0
