"""The outgoing side: a list that collects itself, flags and own items with their reasons, a note, a signature."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from agent_console.domain.escalation import Escalation
from agent_console.domain.handover import HandoverState
from agent_console.domain.incident import IncidentKind
from agent_console.store.store import Store, open_store
from agent_console.ui.handover.verbs import Shelf
from tests.builders import PIN, StoppedClock, a_complete_call
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.handovers import on_shift
from tests.shifts import RULES as SHIFT_RULES
from tests.ui.handover.conftest import CONTROL, HandoverSeat, Opener


@pytest.fixture
def seat(sit_down: Opener, sqlite_crew: Crew, escalated: Escalation) -> HandoverSeat:
    """1001 with one open escalation."""
    del escalated
    return sit_down(sqlite_crew.agent)


def test_what_is_open_is_listed_by_itself_and_what_comes_later_too(seat: HandoverSeat, escalated: Escalation) -> None:
    assert seat.items == ["账单多出三十元"]
    seat.choose(escalated.id)
    seat.store.escalations.send(a_form(problem="漫游开不通"), seat.crew.agent, RULES)
    seat.look()
    assert seat.items == ["账单多出三十元", "漫游开不通"]
    chosen = seat.view.pane.rows.current
    assert chosen is not None
    assert chosen.target == escalated.id


def test_the_row_says_the_kind_the_number_the_clock_and_whose_call_it_is_masked(seat: HandoverSeat) -> None:
    words = [str(seat.view.items.index(0, column).data()) for column in range(seat.view.items.columnCount())]
    assert words == ["", "Escalation", "E1122-0001", "11-23 09:30  24:00", "账单多出三十元", "", "138****5678", ""]
    assert "12345678" not in seat.view.items.in_full(seat.view.items.items[0])


def test_a_flag_asks_for_its_reason_and_puts_the_item_among_the_key_points(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_M, CONTROL)
    seat.press(Qt.Key.Key_Return)
    assert not seat.shown.keys  # a reason is needed
    seat.type("等网络部回话")
    seat.press(Qt.Key.Key_Return)
    assert [(item.key, item.reason) for item in seat.shown.items] == [(True, "等网络部回话")]
    assert seat.counter == "1 item(s), key points 1"
    assert seat.view.pane.rows.hasFocus()
    seat.press(Qt.Key.Key_M, CONTROL)
    assert not seat.shown.keys  # the key takes its own flag back


def test_an_own_item_is_added_changed_and_taken_out_by_keys(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_N, CONTROL)
    seat.press(Qt.Key.Key_Down)  # a key point
    seat.press(Qt.Key.Key_Tab)
    seat.type("12 号席耳机无声")
    seat.press(Qt.Key.Key_Return)
    assert seat.items == ["12 号席耳机无声", "账单多出三十元"]
    assert seat.shown.keys == (seat.shown.items[0].target,)
    chosen = seat.view.pane.rows.current
    assert chosen is not None
    assert chosen.title == "12 号席耳机无声"
    seat.press(Qt.Key.Key_E, CONTROL)
    seat.type("，已报修")
    seat.press(Qt.Key.Key_Return)
    assert seat.items[0] == "12 号席耳机无声，已报修"
    seat.press(Qt.Key.Key_D, CONTROL)
    assert seat.items == ["账单多出三十元"]
    ((text, point),) = seat.taken_out
    assert "12 号席耳机无声" in text
    seat.page.restore(point)
    assert seat.items[0] == "12 号席耳机无声，已报修"


def test_why_something_is_not_finished_is_noted_without_a_flag(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_E, CONTROL)
    seat.type("客户下午才有空")
    seat.press(Qt.Key.Key_Return)
    assert [(item.key, item.reason) for item in seat.shown.items] == [(False, "客户下午才有空")]
    assert "客户下午才有空" in seat.view.pane.detail.text()


def test_what_is_no_key_point_is_not_cleared_and_one_sentence_says_so(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_D, CONTROL)
    assert "E20261122-0001 is no key point" in seat.said


def test_what_is_typed_is_there_again_after_a_crash(
    seat: HandoverSeat, sit_down: Opener, sqlite_crew: Crew, escalated: Escalation
) -> None:
    seat.view.pane.note.setFocus()
    seat.type("上午账单咨询集中")
    seat.choose(escalated.id)
    seat.press(Qt.Key.Key_M, CONTROL)
    seat.type("等网络")
    seat.look()
    again = sit_down(sqlite_crew.agent)
    assert again.view.pane.note.committed() == "上午账单咨询集中"
    again.press(Qt.Key.Key_M, CONTROL)
    assert again.view.pane.bar.line.text() == "等网络"


def test_a_refresh_takes_nothing_of_what_is_being_typed(seat: HandoverSeat) -> None:
    seat.view.pane.note.setFocus()
    seat.type("写到一半")
    seat.store.escalations.send(a_form(problem="漫游开不通"), seat.crew.agent, RULES)
    seat.look()
    assert seat.view.pane.note.committed() == "写到一半"
    assert seat.view.pane.note.hasFocus()


def test_signing_needs_the_pin_and_says_so_where_it_is_missing(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_Return, CONTROL)
    assert seat.said == "Type your PIN."
    assert seat.view.sign.pin.hasFocus()
    seat.type(PIN)
    seat.press(Qt.Key.Key_Return, CONTROL)
    assert seat.shown.number == "H20261122-0001"
    assert seat.shown.state is HandoverState.SIGNED
    assert seat.view.sign.pin.text() == ""


def test_what_was_signed_stands_there_for_whoever_takes_over_and_is_not_signed_twice(seat: HandoverSeat) -> None:
    seat.view.pane.note.setFocus()
    seat.type("请留意")
    seat.sign()
    assert seat.view.shelf is Shelf.WAITING
    assert "H20261122-0001 is signed" in seat.said
    assert seat.view.pane.note.isReadOnly()
    assert seat.shown.note == "请留意"
    assert seat.view.sign.job_number.text() == ""
    assert seat.view.sign.job_number.hasFocus()
    seat.press(Qt.Key.Key_M, CONTROL)
    assert "What is signed stays as it is" in seat.said
    seat.press(Qt.Key.Key_1, CONTROL)
    assert [item.number for item in seat.shown.items] == ["H20261122-0001"]  # it lacks a signature
    assert seat.view.pane.note.committed() == ""


def test_signed_again_behind_the_acceptance_it_says_that_it_was_accepted(
    seat: HandoverSeat, sqlite_store: Store
) -> None:
    seat.sign()
    sqlite_store.handovers.accept(seat.shown.id, "1002", PIN, ())
    seat.press(Qt.Key.Key_1, CONTROL)
    seat.sign()
    assert seat.said.startswith("H20261122-0001 of this shift is accepted by 1002 张伟 already")
    assert seat.view.shelf is Shelf.EARLIER
    assert QApplication.focusWidget() is seat.view.pane.rows


def test_it_can_be_meant_for_somebody(seat: HandoverSeat) -> None:
    seat.sign(to="1002")
    assert seat.shown.to == "1002"
    assert "Meant for 1002" in seat.hint


def test_to_oneself_and_to_nobody_known_are_refused_with_a_sentence(seat: HandoverSeat) -> None:
    seat.sign(to="1001")
    assert "Nobody hands over to themselves." in seat.said
    assert seat.view.sign.job_number.hasFocus()
    seat.view.sign.job_number.clear()
    seat.sign(to="4711")
    assert "There is nobody with this job number." in seat.said
    assert seat.view.shelf is Shelf.OWN


def test_a_wrong_pin_is_told_and_after_the_fifth_the_page_counts_the_wait_down(seat: HandoverSeat) -> None:
    for _ in range(3):
        seat.sign("000001")
    assert seat.said.startswith("The PIN is wrong.")
    assert "Tries left before a pause: 2." in seat.said
    assert seat.view.sign.pin.hasFocus()
    for _ in range(2):
        seat.sign("000001")
    assert "Wait 30 s" in seat.said
    assert not seat.view.sign.sign.isEnabled()
    seat.sign()
    assert seat.view.shelf is Shelf.OWN  # not before the wait is over
    seat.clock.forward(31)
    seat.view.sign.count_down()
    assert seat.said == "You can try again now."
    seat.sign()
    assert seat.shown.state is HandoverState.SIGNED


def test_without_a_shift_the_list_is_there_and_one_sentence_says_what_to_do(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    sqlite_store.escalations.send(a_form(), sqlite_crew.colleague, RULES)
    seat = sit_down(sqlite_crew.colleague)
    assert len(seat.items) == 1
    assert seat.hint.startswith("You have no shift to hand over")
    seat.sign()
    assert seat.said.startswith("There is no shift to hand over.")


def test_an_open_incident_keeps_it_from_being_signed(seat: HandoverSeat) -> None:
    seat.store.incidents.open_(a_report(kind=IncidentKind.INCIDENT), seat.crew.agent, RULES)
    seat.look()
    assert seat.hint.startswith("Incident I20261122-0001 is open")
    seat.sign()
    assert seat.said.startswith("Incident I20261122-0001 is open")
    assert seat.shown.state is HandoverState.OPEN


def test_nothing_open_says_what_can_be_done_all_the_same(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    on_shift(sqlite_store, sqlite_crew.agent)
    seat = sit_down(sqlite_crew.agent)
    assert seat.hint.startswith("Nothing is open.")
    seat.sign()
    assert seat.shown.state is HandoverState.SIGNED


def test_the_figures_of_the_shift_stand_above_the_list(seat: HandoverSeat) -> None:
    seat.clock.forward(600)
    for _ in range(2):
        seat.store.calls.save(a_complete_call(seat.crew.agent), seat.crew.agent)
    seat.look()
    facts = seat.view.pane.facts.text()
    assert "Shift S20261122-0001" in facts
    assert "2 call(s) (Consultation 2) · talked 3:10 · longest 1:35 · escalations sent 1" in facts


def test_enter_opens_what_an_item_is_about(seat: HandoverSeat, escalated: Escalation) -> None:
    seat.choose(escalated.id)
    seat.press(Qt.Key.Key_Return)
    assert [item.target for item in seat.linked] == [escalated.id]


def test_signed_at_another_desk_meanwhile_a_new_one_begins_here(
    seat: HandoverSeat, escalated: Escalation, tmp_path: Path, clock: StoppedClock
) -> None:
    other = open_store(f"sqlite:///{tmp_path / 'console.db'}", clock)
    assert seat.page.outgoing.draft is not None
    draft = seat.page.outgoing.draft
    other.handovers.sign(draft, seat.crew.agent, PIN, seat.ground.rules)
    seat.look()
    assert seat.shown.id != draft.id
    assert [item.number for item in seat.shown.items] == ["H20261122-0001"]
    assert escalated.id not in {item.target for item in seat.shown.items}
    other.close()


def test_refused_at_another_desk_it_is_what_one_writes_next_and_the_newer_one_is_kept(
    seat: HandoverSeat, sqlite_store: Store, escalated: Escalation
) -> None:
    seat.press(Qt.Key.Key_M, CONTROL)
    seat.type("等网络部")
    seat.press(Qt.Key.Key_Return)
    seat.sign()
    seat.press(Qt.Key.Key_1, CONTROL)
    seat.view.pane.note.setFocus()
    seat.type("给下一次的")
    newer = seat.shown.id
    refused = sqlite_store.handovers.own_unsigned(seat.crew.agent)[0]
    sqlite_store.handovers.refuse(refused.id, "1002", PIN, "没有写联系人")
    seat.look()
    assert seat.shown.number == refused.number
    assert seat.shown.keys == (escalated.id,)
    assert "refused it: 没有写联系人." in seat.hint
    assert seat.view.pane.note.committed() == ""
    seat.sign()
    assert seat.shown.state is HandoverState.SIGNED
    seat.press(Qt.Key.Key_1, CONTROL)
    assert seat.shown.id == newer
    assert seat.view.pane.note.committed() == "给下一次的"


def test_who_was_signing_when_it_was_refused_elsewhere_can_go_on_by_keys(
    seat: HandoverSeat, sqlite_store: Store
) -> None:
    seat.sign()
    seat.view.sign.pin.setFocus()
    sqlite_store.handovers.refuse(seat.shown.id, "1002", PIN, "没有写联系人")
    seat.look()
    assert seat.shown.state is HandoverState.REFUSED
    assert not any(seat.view.pane.buttons[verb].isVisible() for verb in ("flag", "reason", "add", "clear"))
    assert QApplication.focusWidget() is seat.view.pane.rows
    seat.press(Qt.Key.Key_1, CONTROL)
    assert seat.view.shelf is Shelf.OWN
    assert seat.view.pane.buttons["flag"].isVisible()


def test_nobody_reads_the_wait_of_somebody_else(seat: HandoverSeat) -> None:
    seat.sign()
    for _ in range(5):
        seat.take("1002", "111111")
    assert seat.said.startswith("Too many wrong PINs")
    seat.view.sign.job_number.setFocus()
    seat.view.sign.job_number.selectAll()
    seat.type("1003")
    assert seat.said == ""
    seat.view.sign.count_down()
    assert seat.said == ""


def test_esc_leads_out_step_by_step(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_N, CONTROL)
    seat.press(Qt.Key.Key_Escape)
    assert seat.view.pane.bar.question is None
    seat.view.pane.note.setFocus()
    seat.press(Qt.Key.Key_Escape)
    assert seat.view.pane.rows.hasFocus()
    assert seat.left == []
    seat.press(Qt.Key.Key_Escape)
    assert seat.left == [True]


def test_f6_goes_round_the_panes(seat: HandoverSeat) -> None:
    names = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        names.append("" if focus is None else focus.objectName())
        seat.press(Qt.Key.Key_F6)
    assert names == ["handoverItems", "handoverNote", "handoverPin", "handoverItems"]


def test_an_item_that_came_through_changes_says_how_often(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    signed = sqlite_store.handovers.sign(
        sqlite_store.handovers.draft(sqlite_crew.agent), sqlite_crew.agent, PIN, SHIFT_RULES
    )
    sqlite_store.handovers.accept(signed.id, "1002", PIN, ())
    seat = sit_down(sqlite_crew.colleague)
    row = [str(seat.view.items.index(0, column).data()) for column in (4, 7)]
    assert row == ["账单多出三十元", "↻ 1"]
