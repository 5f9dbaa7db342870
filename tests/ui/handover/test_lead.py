"""What a shift lead settles by name: unsigned handovers, incidents, signing and accepting in somebody's place."""

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.escalation import Escalation
from agent_console.domain.handover import Handover, HandoverState, SignatureKind
from agent_console.domain.incident import IncidentKind
from agent_console.domain.staff import Role
from agent_console.store.store import Store
from agent_console.ui.handover.verbs import Shelf
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_report
from tests.handovers import a_mark, on_shift, signed_by
from tests.ui.handover.conftest import CONTROL, HandoverSeat, Opener


@pytest.fixture
def signed(sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation) -> Handover:
    return signed_by(sqlite_store, sqlite_crew.agent, a_mark(escalated.id, "等网络部"))


@pytest.fixture
def seat(sit_down: Opener, sqlite_crew: Crew, signed: Handover) -> HandoverSeat:
    """The shift lead, looking at what lacks a signature."""
    del signed
    seat = sit_down(sqlite_crew.lead)
    seat.press(Qt.Key.Key_4, CONTROL)
    return seat


def test_taken_over_with_a_reason_and_the_own_pin_every_key_point_ticked(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_T, CONTROL)
    seat.type("接班人未到岗")
    seat.press(Qt.Key.Key_Return)
    assert seat.said == "Type the PIN of 9001."
    seat.type(PIN)
    seat.press(Qt.Key.Key_Return)
    assert seat.said.startswith("Key points not ticked yet: 1.")
    seat.tick_all()
    seat.view.sign.pin.setFocus()
    seat.press(Qt.Key.Key_Return)
    assert seat.shown.state is HandoverState.TAKEN_OVER
    assert [one.reason for one in seat.shown.signatures] == ["", "接班人未到岗"]
    assert "taken over by 9001 李敏" in seat.said


def test_allowed_to_the_outgoing_agent_who_then_accepts_it_too(
    seat: HandoverSeat, sit_down: Opener, sqlite_crew: Crew
) -> None:
    seat.press(Qt.Key.Key_L, CONTROL)
    seat.type("夜班只有一人")
    seat.press(Qt.Key.Key_Return)
    assert seat.shown.self_allowed
    assert "the outgoing agent may accept it too" in seat.said
    agent = sit_down(sqlite_crew.agent)
    agent.press(Qt.Key.Key_2, CONTROL)
    assert agent.view.sign.job_number.text() == "1001"
    agent.tick_all()
    agent.sign()
    assert agent.shown.state is HandoverState.ACCEPTED
    assert agent.shown.incoming == "1001"


def test_an_incident_is_taken_by_name_and_the_agent_can_sign_the_rest(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    on_shift(sqlite_store, sqlite_crew.agent)
    sqlite_store.incidents.open_(a_report(kind=IncidentKind.INCIDENT), sqlite_crew.agent, RULES)
    agent = sit_down(sqlite_crew.agent)
    agent.press(Qt.Key.Key_I, CONTROL)  # not theirs to take
    assert agent.view.pane.bar.question is None
    lead = sit_down(sqlite_crew.lead)
    lead.press(Qt.Key.Key_I, CONTROL)
    assert lead.view.pane.bar.choice.currentText().startswith("I20261122-0001 · 12 号席")
    lead.press(Qt.Key.Key_Return, CONTROL)
    assert lead.said == "Incident I20261122-0001 is yours now."
    assert len(lead.items) == 1
    agent.come_back()
    agent.look()
    assert agent.items == []
    agent.sign()
    assert agent.shown.state is HandoverState.SIGNED


def test_a_lead_hands_an_incident_on_to_the_next_lead_and_to_nobody_else(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    second = sqlite_store.staff.add(sqlite_crew.lead, job_number="9002", name="孙丽", role=Role.LEAD, pin=PIN)
    on_shift(sqlite_store, sqlite_crew.lead)
    sqlite_store.incidents.open_(a_report(kind=IncidentKind.INCIDENT), sqlite_crew.lead, RULES)
    lead = sit_down(sqlite_crew.lead)
    assert "a shift lead takes it over by name" in lead.hint
    lead.press(Qt.Key.Key_I, CONTROL)
    lead.press(Qt.Key.Key_Return, CONTROL)
    assert "only a shift lead can accept" in lead.hint
    lead.sign()
    signed = lead.shown
    assert signed.state is HandoverState.SIGNED
    agent = sit_down(sqlite_crew.agent)
    agent.press(Qt.Key.Key_2, CONTROL)
    assert "only a shift lead can accept" in agent.hint
    agent.sign()
    assert agent.shown.state is HandoverState.SIGNED
    assert "I20261122-0001" in agent.said
    after = sit_down(second)
    after.press(Qt.Key.Key_2, CONTROL)
    after.sign()
    assert (after.shown.state, after.shown.incoming) == (HandoverState.ACCEPTED, "9002")


def test_enter_takes_the_incident_that_is_chosen(sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew) -> None:
    sqlite_store.incidents.open_(a_report(kind=IncidentKind.INCIDENT), sqlite_crew.agent, RULES)
    lead = sit_down(sqlite_crew.lead)
    lead.press(Qt.Key.Key_I, CONTROL)
    lead.press(Qt.Key.Key_Return)
    assert "is yours now" in lead.said


def test_where_no_incident_is_open_it_says_so(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_I, CONTROL)
    assert seat.said == "No incident is open."


def test_signed_in_the_place_of_somebody_who_was_cut_off(
    sit_down: Opener, sqlite_crew: Crew, escalated: Escalation
) -> None:
    agent = sit_down(sqlite_crew.agent)
    agent.view.pane.note.setFocus()
    agent.type("写到一半停电")
    agent.look()
    lead = sit_down(sqlite_crew.lead)
    lead.press(Qt.Key.Key_G, CONTROL)
    assert lead.view.pane.bar.choice.currentText() == "1001 王芳"
    lead.press(Qt.Key.Key_Tab)
    lead.type("停电后离岗")
    lead.press(Qt.Key.Key_Return)
    lead.type(PIN)
    lead.press(Qt.Key.Key_Return)
    assert lead.shown.state is HandoverState.SIGNED
    assert lead.shown.outgoing == "1001"
    assert lead.shown.note == "写到一半停电"
    assert [item.target for item in lead.shown.items] == [escalated.id]
    (signature,) = lead.shown.signatures
    assert (signature.kind, signature.reason) == (SignatureKind.FOR_OUTGOING, "停电后离岗")


def test_an_agent_has_none_of_these_keys(sit_down: Opener, sqlite_crew: Crew, signed: Handover) -> None:
    del signed
    agent = sit_down(sqlite_crew.colleague)
    assert not {"take-over", "allow-self", "take-incident", "sign-for", "unsigned"} & agent.view.keys.all.keys()
    agent.press(Qt.Key.Key_4, CONTROL)
    assert agent.view.shelf is Shelf.OWN


def test_with_both_signatures_nothing_is_left_in_the_list(seat: HandoverSeat, signed: Handover) -> None:
    seat.store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    seat.look()
    assert seat.view.table.rowCount() == 0
    assert seat.shown.incoming == "1002"


def test_a_shift_that_is_over_without_a_handover_is_shown_and_signed_for(
    sit_down: Opener, sqlite_crew: Crew, escalated: Escalation, clock: StoppedClock
) -> None:
    clock.forward(24 * 3600)
    lead = sit_down(sqlite_crew.lead)
    lead.look()
    lead.press(Qt.Key.Key_4, CONTROL)
    table = lead.view.table
    assert [table.index(0, column).data() for column in range(3)] == ["✕", "1122-0001", "1001 王芳"]
    assert table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Shift over, nothing signed"
    assert [item.target for item in lead.shown.items] == [escalated.id]
    assert lead.shown.number == "S20261122-0001"
    assert "Ctrl+G" in lead.hint
    lead.press(Qt.Key.Key_T, CONTROL)
    assert "Choose a handover that waits" in lead.said
    lead.press(Qt.Key.Key_G, CONTROL)
    assert lead.view.pane.bar.choice.currentText() == "1001 王芳"
    lead.press(Qt.Key.Key_Tab)
    lead.type("没有交班就走了")
    lead.press(Qt.Key.Key_Return)
    lead.type(PIN)
    lead.press(Qt.Key.Key_Return)
    assert (lead.shown.state, lead.shown.outgoing) == (HandoverState.SIGNED, "1001")
    lead.press(Qt.Key.Key_4, CONTROL)
    assert [row.number for row in table.rows] == ["H20261123-0001"]


def test_what_its_agent_signs_meanwhile_takes_its_place_in_the_list(
    sit_down: Opener, sqlite_crew: Crew, sqlite_store: Store, escalated: Escalation, clock: StoppedClock
) -> None:
    del escalated
    clock.forward(8 * 3600)
    lead = sit_down(sqlite_crew.lead)
    lead.press(Qt.Key.Key_4, CONTROL)
    assert lead.shown.state is HandoverState.OPEN
    signed = signed_by(sqlite_store, sqlite_crew.agent)
    lead.look()
    assert [row.id for row in lead.view.table.rows] == [signed.id]
    assert lead.shown.id == signed.id
    assert lead.troubles == []
    assert lead.said == ""
