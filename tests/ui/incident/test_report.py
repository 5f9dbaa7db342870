"""A report to the shift lead: one key, three fields, kept while it is typed, sent once."""

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.call import CallState
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.incident import IncidentDraft, IncidentKind
from agent_console.domain.incident_record import draft_to_text
from agent_console.exchange.answers import Answers
from agent_console.ui.incident_page import BEGUN
from tests.builders import an_id
from tests.crew import Crew
from tests.escalations import RULES, a_report
from tests.ui.incident.conftest import CONTROL, IncidentSeat, Sit


def test_six_keys_and_the_words_bring_it_to_the_shift_lead_during_a_call(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F2)
    agent.key(Qt.Key.Key_F5)
    agent.key(Qt.Key.Key_2)
    agent.form.what.insert_at_caret("话务台黑屏")
    assert agent.focused() == "incidentWhat"
    agent.key(Qt.Key.Key_Tab)
    agent.form.place.insert("12 号席")
    assert agent.focused() == "incidentPlace"
    agent.send()
    (incident,) = agent.incidents()
    assert (incident.report.kind, incident.report.what, incident.report.place) == (
        IncidentKind.FAULT,
        "话务台黑屏",
        "12 号席",
    )
    assert incident.number in agent.form.message.text()
    agent.send()  # once more in the form that was sent: the call goes on
    assert len(agent.incidents()) == 1
    assert agent.seat.only_call().state is CallState.ON_CALL


def test_without_a_call_it_goes_the_same_way(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    assert agent.form_shown
    assert agent.focused() == "incidentKindIncident"
    agent.fill()
    agent.form.send.click()
    agent.form.send.click()
    assert len(agent.incidents()) == 1


def test_nothing_is_chosen_beforehand_and_the_arrow_keys_choose_too(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    assert agent.form.kind.value is None
    agent.key(Qt.Key.Key_1)
    assert agent.form.kind.value is IncidentKind.INCIDENT
    assert agent.focused() == "incidentWhat"
    agent.form.kind.setFocus()
    agent.key(Qt.Key.Key_Right)
    assert agent.form.kind.value is IncidentKind.FAULT


def test_what_is_missing_is_named_and_the_first_of_it_has_the_focus(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    agent.send()
    assert agent.focused() == "incidentKindIncident"
    agent.key(Qt.Key.Key_1)
    agent.send()
    assert agent.focused() == "incidentWhat"
    assert agent.form.place.property("marked")
    agent.form.what.insert_at_caret("烟感报警")
    agent.send()
    assert agent.focused() == "incidentPlace"
    assert agent.form.message.text() == "Write where: a seat, a room or a system."
    assert agent.incidents() == ()


def test_the_seat_is_filled_in_once_somebody_has_named_it(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    agent.fill(place="12 号席")
    agent.form.own_seat.setChecked(True)
    agent.send()
    agent.key(Qt.Key.Key_F5)
    assert agent.form.place.committed() == "12 号席"
    assert agent.form.what.committed() == ""


def test_esc_goes_back_to_the_note_and_ctrl_w_closes_it_with_the_words_kept(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F2)
    agent.key(Qt.Key.Key_F5)
    agent.fill()
    agent.form.what.setFocus()
    agent.key(Qt.Key.Key_Escape)
    assert agent.focused() == "callNote"
    agent.key(Qt.Key.Key_W, CONTROL)
    assert not agent.form_shown
    agent.key(Qt.Key.Key_F5)
    assert agent.form.what.committed() == "话务台黑屏"
    assert agent.focused() == "incidentWhat"


def test_what_is_typed_survives_a_crash(agent: IncidentSeat, sit: Sit, sqlite_crew: Crew) -> None:
    agent.key(Qt.Key.Key_F5)
    agent.fill()
    agent.page.desk.reports.begun.beat()
    agent.page.desk.reports.draft = None  # the power fails: nothing is kept, nothing dropped any more
    again = sit(sqlite_crew.agent)
    assert "F5" in again.said()
    again.key(Qt.Key.Key_F5)
    assert (again.form.what.committed(), again.form.place.committed()) == ("话务台黑屏", "12 号席")
    again.form.what.setFocus()
    again.send()
    again.page.desk.reports.begun.beat()
    assert sit(sqlite_crew.agent).page.desk.reports.draft is None


def test_signing_out_in_the_middle_keeps_it(agent: IncidentSeat, sit: Sit, sqlite_crew: Crew) -> None:
    agent.key(Qt.Key.Key_F5)
    agent.fill()
    assert agent.seat.desk.leave()
    draft = sit(sqlite_crew.agent).page.desk.reports.draft
    assert draft is not None
    assert draft.what == "话务台黑屏"


def test_a_report_that_got_through_just_before_a_crash_is_not_offered_again(
    sit: Sit, sqlite_crew: Crew, agent: IncidentSeat
) -> None:
    sent = agent.store.incidents.open_(a_report(), sqlite_crew.agent, RULES)
    draft = IncidentDraft(id=sent.id, kind=sent.report.kind, what=sent.report.what, place=sent.report.place)
    folder = agent.page.desk.reports._ground.begun
    folder.keep(sent.id, draft_to_text(draft))
    again = sit(sqlite_crew.agent)
    assert again.page.desk.reports.draft is None
    assert folder.found() == {}


def test_a_file_that_is_no_report_is_left_alone(agent: IncidentSeat, sit: Sit, sqlite_crew: Crew) -> None:
    folder: Answers = agent.page.desk.reports._ground.begun
    folder.keep(an_id(), "no report")
    assert sit(sqlite_crew.agent).page.desk.reports.draft is None
    assert len(folder.found()) == 1
    assert BEGUN in str(folder._folder)


def test_what_was_discarded_is_offered_back(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    agent.fill()
    agent.form.discard.click()
    assert not agent.form_shown
    agent.window.notice._act()
    assert agent.form_shown
    assert agent.form.what.committed() == "话务台黑屏"


def test_an_empty_form_is_dropped_without_a_word(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    agent.form.discard.click()
    assert not agent.form_shown
    assert agent.said() == ""


def test_where_the_database_fails_the_words_stay_and_somebody_is_told_by_mouth(
    agent: IncidentSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(*_: object) -> None:
        raise ConsoleError(Problem.UNREACHABLE)

    agent.key(Qt.Key.Key_F5)
    agent.fill()
    with monkeypatch.context() as broken:
        broken.setattr(agent.store.incidents, "open_", unreachable)
        agent.form.send.click()
    assert "word of mouth" in agent.form.message.text()
    assert agent.form.what.committed() == "话务台黑屏"
    agent.form.send.click()
    assert len(agent.incidents()) == 1


def test_too_long_a_place_is_refused_in_words_and_nothing_is_cut(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    agent.form.place.setFocus()
    agent.form.place.insert("席" * 500)
    assert agent.form.place.committed() == ""
    assert "too long" in agent.form.message.text()


def test_it_stands_in_front_of_the_escalation_and_f1_is_about_it(agent: IncidentSeat) -> None:
    agent.key(Qt.Key.Key_F5)
    assert agent.seat.screen.help_page == "incident"
    agent.key(Qt.Key.Key_Escape)
    assert agent.seat.screen.help_page == "call"
