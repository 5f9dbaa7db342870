"""The room of staff: everybody is listed, whoever is chosen is changed, and nothing that is typed is lost."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Role
from agent_console.ui.staff.person_form import Form
from agent_console.ui.staff.staff_table import NAME, NUMBER, OPEN, ROLE, STATE
from tests.builders import PIN
from tests.escalations import RULES, a_form
from tests.ui.staff.conftest import CONTROL, Sit


def test_everybody_stands_in_the_list_with_role_and_seat_and_what_is_open(sit: Sit) -> None:
    seat = sit()
    assert seat.rows(NUMBER, NAME, ROLE) == [
        "1001 | 王芳 | Agent",
        "1002 | 张伟 | Agent",
        "7001 | 赵静 | Quality checker",
        "8001 | 陈刚 | Team leader",
        "9001 | 李敏 | Shift lead",
    ]
    assert seat.words("staffCount") == "5 person(s)"
    assert seat.words("staffWho") == "1001 王芳"
    assert "Nothing is open" in seat.words("staffFacts")


def test_what_others_do_is_heard_and_the_chosen_row_stays(sit: Sit) -> None:
    seat = sit()
    seat.choose("1002")
    seat.store.seats.change(seat.crew.agent, SeatStatus.READY)
    seat.store.escalations.send(a_form(), seat.crew.colleague, RULES)
    seat.store.staff.add(seat.crew.lead, job_number="0999", name="新人", role=Role.AGENT, pin="739152")
    seat.room.beat()
    assert seat.rows(NUMBER, STATE, OPEN)[:3] == ["0999 | – | –", "1001 | Ready | –", "1002 | – | 1"]
    assert seat.room.view.rows.row() == 2
    assert "Open in their name: E" in seat.words("staffFacts")


def test_people_are_found_by_number_and_name_and_those_who_are_gone_can_be_left_out(sit: Sit) -> None:
    seat = sit()
    seat.store.staff.disable(seat.crew.lead, "1002")
    seat.room.refresh()
    assert seat.rows(NUMBER, STATE)[1] == "1002 | ✕ switched off"
    seat.room.view.gone.click()
    assert seat.rows(NUMBER) == ["1001", "7001", "8001", "9001"]
    assert seat.words("staffCount") == "4 of 5 person(s)"
    seat.key(Qt.Key.Key_F, CONTROL)
    assert seat.focused() == "staffFind"
    seat.type_("李")
    assert seat.rows(NUMBER) == ["9001"]
    seat.type_("nobody at all")
    assert seat.rows(NUMBER) == []
    assert seat.room.view._nobody.isVisible()


def test_somebody_is_renamed_and_gets_another_role_by_keys_alone(sit: Sit) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Return)
    assert seat.focused() == "staffName"
    assert not seat.button("staffSaveButton").isEnabled()
    seat.type_("张伟明")
    assert seat.button("staffSaveButton").isEnabled()
    seat.key(Qt.Key.Key_Tab)
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_S, CONTROL)
    changed = seat.person("1002")
    assert (changed.name, changed.role) == ("张伟明", Role.LEAD)
    assert seat.words("staffMessage") == "Saved: 1002 张伟明."
    assert seat.words("staffWho") == "1002 张伟明"
    assert not seat.button("staffSaveButton").isEnabled()


def test_what_is_typed_waits_for_its_person_and_can_be_taken_back(sit: Sit) -> None:
    seat = sit()
    seat.room.view.form.name.setFocus()
    seat.type_("王方")
    seat.choose("1002")
    assert seat.room.view.form.name.text() == "张伟"
    assert seat.rows(NAME)[:2] == ["✎ 王芳", "张伟"]
    seat.choose("1001")
    assert seat.room.view.form.name.text() == "王方"
    seat.key(Qt.Key.Key_U, CONTROL)
    assert seat.room.view.form.name.text() == "王芳"
    assert seat.rows(NAME)[0] == "王芳"
    assert seat.person("1001").name == "王芳"


def test_a_poor_name_and_the_last_lead_are_told_at_their_fields(sit: Sit) -> None:
    seat = sit()
    form = seat.room.view.form
    form.name.setFocus()
    seat.type_(" ")
    seat.key(Qt.Key.Key_S, CONTROL)
    assert form.name.property("marked")
    assert "Something is still empty" in seat.words("staffMessage")
    seat.choose("9001")
    form.role.show_value(Role.AGENT)
    seat.key(Qt.Key.Key_S, CONTROL)
    assert form.role.property("marked")
    assert "This is the last shift lead." in seat.words("staffMessage")
    assert form.role.value() is Role.AGENT
    assert seat.person("9001").role is Role.LEAD
    assert seat.troubles == []


def test_of_two_leads_the_second_is_told_what_stands_there_now_and_keeps_what_they_typed(sit: Sit) -> None:
    seat = sit()
    form = seat.room.view.form
    form.name.setFocus()
    seat.type_("王方")
    seat.store.staff.change(seat.crew.team_leader, seat.crew.agent, name="王芬", role=Role.QUALITY)
    seat.key(Qt.Key.Key_S, CONTROL)
    assert form.name.text() == "王方"
    assert "1001 王芬 meanwhile: Quality checker now" in seat.words("staffMessage")
    assert seat.person("1001").name == "王芬"
    seat.key(Qt.Key.Key_S, CONTROL)
    assert (seat.person("1001").name, seat.person("1001").role) == ("王方", Role.AGENT)


def test_what_somebody_else_changed_is_shown_where_nothing_was_typed(sit: Sit) -> None:
    seat = sit()
    seat.store.staff.change(seat.crew.team_leader, seat.crew.agent, name="王芬", role=Role.QUALITY)
    seat.room.beat()
    assert seat.room.view.form.name.text() == "王芬"
    assert not seat.button("staffSaveButton").isEnabled()
    assert seat.words("staffMessage") == ""


def test_switching_off_asks_first_names_what_is_open_and_can_be_undone(sit: Sit) -> None:
    seat = sit()
    sent = seat.store.escalations.send(a_form(), seat.crew.agent, RULES)
    seat.key(Qt.Key.Key_D, CONTROL)
    bar = seat.room.view.bar
    assert bar.question is not None
    assert sent.number in bar.question.about
    assert seat.focused() == "staffStepKeep"
    seat.key(Qt.Key.Key_Escape)
    assert bar.question is None
    assert seat.person("1001").disabled_at is None
    seat.key(Qt.Key.Key_D, CONTROL)
    bar.verb.click()
    assert seat.person("1001").disabled_at is not None
    assert "can no longer sign in" in seat.words("staffMessage")
    assert "Switched off since" in seat.words("staffFacts")
    assert sent.number in seat.words("staffFacts")
    assert seat.button("staffSwitchButton").text() == "Switch on"
    assert seat.focused() == "staffList"
    seat.key(Qt.Key.Key_D, CONTROL)
    assert seat.person("1001").disabled_at is None
    assert "with the PIN that they had" in seat.words("staffMessage")


def test_nobody_switches_themselves_off(sit: Sit) -> None:
    seat = sit(None)
    seat.store.staff.add(seat.crew.lead, job_number="9002", name="周敏", role=Role.LEAD, pin="739152")
    seat.room.refresh()
    seat.choose("9001")
    seat.key(Qt.Key.Key_D, CONTROL)
    seat.room.view.bar.verb.click()
    assert "This job number is your own." in seat.words("staffMessage")
    assert seat.person("9001").disabled_at is None


def test_a_team_leader_manages_people_too_and_escape_goes_back_step_by_step(sit: Sit) -> None:
    seat = sit(None)
    seat.key(Qt.Key.Key_Return)
    assert seat.focused() == "staffName"
    seat.key(Qt.Key.Key_Escape)
    assert (seat.focused(), seat.left) == ("staffList", 0)
    seat.key(Qt.Key.Key_Escape)
    assert seat.left == 1


def test_the_panes_are_walked_with_one_key(sit: Sit) -> None:
    seat = sit()
    names = []
    for _ in range(3):
        seat.key(Qt.Key.Key_F6)
        names.append(seat.focused())
    assert names == ["staffName", "staffFind", "staffList"]


def test_the_list_is_copied_as_it_is_seen(sit: Sit) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Job number\tName\tRole")
    assert lines[1].startswith("1001\t王芳\tAgent")
    assert len(lines) == 6


def test_sorting_by_a_column_keeps_the_chosen_person(sit: Sit) -> None:
    seat = sit()
    seat.choose("9001")
    seat.room.view.rows.sortByColumn(ROLE, Qt.SortOrder.DescendingOrder)
    assert seat.rows(ROLE)[0] == "Team leader"
    assert seat.words("staffWho") == "9001 李敏"
    assert seat.room.view.table.cell(seat.room.view.rows.row(), NUMBER) == "9001"


def test_a_refused_list_is_said_and_what_was_read_stays(sit: Sit) -> None:
    seat = sit(None)
    seat.store.staff.change(seat.crew.lead, seat.crew.team_leader, name="陈刚", role=Role.LEAD)
    seat.store.staff.disable(seat.person("8001"), "9001")
    seat.room.refresh()
    assert "switched off" in seat.words("staffMessage")
    assert len(seat.rows(NUMBER)) == 5


def test_a_fault_goes_to_the_banner(sit: Sit) -> None:
    seat = sit()
    seat.room.view.form.refused.emit(ConsoleError(Problem.TEXT_TOO_LONG, limit=1, length=2))
    assert isinstance(seat.troubles[0], ConsoleError)
    assert seat.room.view.form.mode is Form.PERSON
    assert seat.store.staff.sign_in("1001", PIN) == seat.crew.agent
