"""The incoming side: what waits is read, each key point ticked, accepted or refused, at this desk or another one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.escalation import Escalation
from agent_console.domain.handover import Handover, HandoverState
from agent_console.store.store import Store, open_store
from agent_console.ui.handover.verbs import Shelf
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.handovers import a_mark, a_point, listed_for, signed_by
from tests.ui.handover.conftest import CONTROL, HandoverSeat, Opener


@pytest.fixture
def signed(sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation) -> Handover:
    """1001 has given away two key points and an item that is none."""
    return signed_by(
        sqlite_store,
        sqlite_crew.agent,
        a_mark(escalated.id, "等网络部"),
        a_point("12 号席耳机无声", key=True),
        a_point("打印机缺纸"),
        note="客户情绪激动",
    )


@pytest.fixture
def other_desk(signed: Handover, tmp_path: Path, clock: StoppedClock) -> Iterator[Store]:
    """Another console on the same file."""
    del signed
    store = open_store(f"sqlite:///{tmp_path / 'console.db'}", clock)
    yield store
    store.close()


@pytest.fixture
def seat(sit_down: Opener, sqlite_crew: Crew, signed: Handover) -> HandoverSeat:
    """1002, who takes over."""
    del signed
    seat = sit_down(sqlite_crew.colleague)
    seat.press(Qt.Key.Key_2, CONTROL)
    return seat


def test_the_whole_way_in_one_window_without_a_mouse(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    seat = sit_down(sqlite_crew.agent)
    seat.press(Qt.Key.Key_M, CONTROL)
    seat.type("等网络部")
    seat.press(Qt.Key.Key_Return)
    seat.sign()
    assert seat.counter == "0 of 1 key points ticked"
    seat.press(Qt.Key.Key_Escape)  # out of the job number, into the items
    seat.press(Qt.Key.Key_Space)
    assert seat.counter == "1 of 1 key points ticked"
    seat.press(Qt.Key.Key_Return, CONTROL)
    assert seat.said == "Type the job number of who takes over, and their PIN."
    seat.type("1002")
    seat.press(Qt.Key.Key_Return)
    seat.type(PIN)
    seat.press(Qt.Key.Key_Return)
    assert seat.shown.state is HandoverState.ACCEPTED
    assert "H20261122-0001 is accepted by 1002 张伟 and sealed." in seat.said
    assert seat.view.shelf is Shelf.EARLIER
    assert seat.view.records.current == seat.shown.id
    assert [item.target for item in listed_for(sqlite_store, sqlite_crew.colleague)] == [escalated.id]


def test_what_waits_is_read_at_the_other_desk_with_its_note_and_counted(seat: HandoverSeat, signed: Handover) -> None:
    assert seat.view.records.current == signed.id
    assert seat.view.pane.note.committed() == "客户情绪激动"
    assert seat.items == ["12 号席耳机无声", "账单多出三十元", "打印机缺纸"]
    assert seat.counter == "0 of 2 key points ticked"
    assert seat.view.sign.job_number.text() == "1002"
    assert "To be accepted 1" in [button.text() for button in seat.view.shelf_buttons]


def test_space_ticks_and_goes_on_and_takes_a_tick_back(seat: HandoverSeat) -> None:
    seat.choose(seat.shown.keys[0])
    seat.press(Qt.Key.Key_Space)
    assert seat.counter == "1 of 2 key points ticked"
    seat.press(Qt.Key.Key_Space)
    assert seat.counter == "2 of 2 key points ticked"
    seat.press(Qt.Key.Key_Space)
    assert seat.counter == "1 of 2 key points ticked"


def test_what_is_no_key_point_cannot_be_ticked(seat: HandoverSeat) -> None:
    seat.choose(seat.shown.items[2].target)
    seat.press(Qt.Key.Key_Space)
    assert seat.counter == "0 of 2 key points ticked"


def test_a_key_point_that_is_left_is_named_and_gone_to(seat: HandoverSeat) -> None:
    seat.choose(seat.shown.keys[0])
    seat.press(Qt.Key.Key_Space)
    seat.sign()
    assert seat.said.startswith("Key points not ticked yet: 1.")
    chosen = seat.view.pane.rows.current
    assert chosen is not None
    assert chosen.target == seat.shown.keys[1]
    assert seat.shown.state is HandoverState.SIGNED


def test_accepted_at_the_own_desk_it_is_sealed_and_the_work_is_mine(seat: HandoverSeat, escalated: Escalation) -> None:
    seat.tick_all()
    seat.sign()
    assert seat.shown.state is HandoverState.ACCEPTED
    assert seat.shown.content in seat.view.pane.story.toPlainText()
    assert seat.view.sign.isHidden()
    seat.press(Qt.Key.Key_1, CONTROL)
    assert escalated.id in {item.target for item in seat.shown.items}


def test_ticks_stay_when_the_page_is_left(seat: HandoverSeat) -> None:
    seat.choose(seat.shown.keys[0])
    seat.press(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_1, CONTROL)
    seat.press(Qt.Key.Key_2, CONTROL)
    assert seat.counter == "1 of 2 key points ticked"


def test_two_take_it_at_once_and_the_second_reads_who_was_first(
    seat: HandoverSeat, signed: Handover, other_desk: Store
) -> None:
    seat.tick_all()
    other_desk.handovers.accept(signed.id, "9001", PIN, signed.keys)
    seat.sign()
    assert "Handover H20261122-0001 was already taken over by 9001." in seat.said
    assert seat.shown.incoming == "9001"
    assert seat.view.sign.isHidden()


def test_what_is_signed_at_another_desk_appears_here_by_itself(
    sit_down: Opener, sqlite_crew: Crew, sqlite_store: Store, escalated: Escalation
) -> None:
    del escalated
    seat = sit_down(sqlite_crew.colleague)
    seat.press(Qt.Key.Key_2, CONTROL)
    assert seat.hint.startswith("No handover waits.")
    signed_by(sqlite_store, sqlite_crew.agent)
    seat.look()
    assert seat.shown.number == "H20261122-0001"
    assert "1 of" not in seat.counter


def test_refused_with_a_reason_it_goes_back_and_is_amended_and_signed_again(
    seat: HandoverSeat, sit_down: Opener, sqlite_crew: Crew
) -> None:
    seat.press(Qt.Key.Key_R, CONTROL)
    seat.type("没有写联系人")
    seat.press(Qt.Key.Key_Return)
    assert seat.said == "Type the PIN of 1002."
    seat.type(PIN)
    seat.press(Qt.Key.Key_Return)
    assert "is refused" in seat.said
    assert seat.shown.state is HandoverState.REFUSED
    back = sit_down(sqlite_crew.agent)
    assert back.shown.number == "H20261122-0001"
    assert "1002 张伟 refused it: 没有写联系人." in back.hint
    assert back.view.pane.note.committed() == "客户情绪激动"
    back.view.pane.note.setFocus()
    back.type("；联系人周工")
    back.sign()
    assert back.shown.state is HandoverState.SIGNED
    assert back.shown.number == "H20261122-0001"
    assert back.shown.note == "；联系人周工客户情绪激动"


def test_the_reason_of_a_refusal_is_kept_until_it_is_sent(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_R, CONTROL)
    seat.type("没有写联系人")
    seat.press(Qt.Key.Key_Escape)
    seat.press(Qt.Key.Key_R, CONTROL)
    assert seat.view.pane.bar.line.text() == "没有写联系人"


def test_one_that_is_meant_for_somebody_else_is_not_taken(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    signed_by(sqlite_store, sqlite_crew.agent, to="9001")
    seat = sit_down(sqlite_crew.agent)
    seat.press(Qt.Key.Key_2, CONTROL)
    seat.take("1002")
    assert "This handover is meant for 9001." in seat.said
    assert seat.view.sign.job_number.hasFocus()


def test_a_sealed_record_takes_supplements_only(seat: HandoverSeat) -> None:
    seat.press(Qt.Key.Key_U, CONTROL)
    assert "Supplements belong to sealed records" in seat.said
    seat.tick_all()
    seat.sign()
    seat.press(Qt.Key.Key_U, CONTROL)
    seat.type("机房已恢复")
    seat.press(Qt.Key.Key_Return)
    assert [one.text for one in seat.shown.supplements] == ["机房已恢复"]
    assert "机房已恢复" in seat.view.pane.story.toPlainText()
    seat.press(Qt.Key.Key_R, CONTROL)
    assert "Choose a handover that waits" in seat.said


def test_a_key_point_is_cleared_by_name_and_comes_back_no_more(seat: HandoverSeat) -> None:
    seat.tick_all()
    seat.sign()
    seat.press(Qt.Key.Key_1, CONTROL)
    before = [item.title for item in seat.shown.items if item.key]
    assert "12 号席耳机无声" in before
    point = next(item for item in seat.shown.items if item.title == "12 号席耳机无声")
    seat.choose(point.target)
    seat.press(Qt.Key.Key_M, CONTROL)
    assert "Ctrl+D clears it by name" in seat.said
    seat.press(Qt.Key.Key_D, CONTROL)
    seat.press(Qt.Key.Key_Return, CONTROL)
    assert "“12 号席耳机无声” is cleared by 1002 张伟." in seat.said
    assert "12 号席耳机无声" not in [item.title for item in seat.shown.items]


def test_earlier_ones_are_listed_and_found_by_number(seat: HandoverSeat) -> None:
    seat.tick_all()
    seat.sign()
    seat.press(Qt.Key.Key_1, CONTROL)
    seat.press(Qt.Key.Key_F, CONTROL)
    assert seat.view.shelf is Shelf.EARLIER
    seat.type("h20261122-0001")
    seat.press(Qt.Key.Key_Return)
    assert seat.shown.number == "H20261122-0001"
    seat.press(Qt.Key.Key_F, CONTROL)
    seat.type("H20261122-0099")
    seat.press(Qt.Key.Key_Return)
    assert "There is no handover “H20261122-0099”." in seat.said


def test_a_record_of_another_version_is_shown_as_it_stands(seat: HandoverSeat, signed: Handover) -> None:
    strange = replace(signed.items[0], kind="parcel", target="x", title="包裹")
    seat.page.reading.show(replace(signed, items=(strange, *signed.items)))
    row = [str(seat.view.items.index(0, column).data()) for column in (1, 4)]
    assert row == ["parcel", "包裹"]
    assert seat.view.grab().width() > 0


def test_what_was_ticked_is_ticked_after_a_crash_until_it_is_accepted(
    seat: HandoverSeat, sit_down: Opener, sqlite_crew: Crew, signed: Handover, tmp_path: Path
) -> None:
    first, second = signed.keys
    seat.choose(first)
    seat.press(Qt.Key.Key_Space)
    seat.choose(second)
    seat.press(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_Space)  # taken back
    again = sit_down(sqlite_crew.colleague)
    again.press(Qt.Key.Key_2, CONTROL)
    assert again.counter == "1 of 2 key points ticked"
    again.tick_all()
    assert again.counter == "1 of 2 key points ticked"  # the first one was taken back
    again.choose(first)
    again.press(Qt.Key.Key_Space)
    again.sign()
    assert again.shown.state is HandoverState.ACCEPTED
    assert list(tmp_path.rglob("ticks-*")) == []


def test_what_was_ticked_here_is_dropped_when_somebody_accepts_it_elsewhere(
    seat: HandoverSeat, other_desk: Store, signed: Handover, tmp_path: Path
) -> None:
    seat.choose(signed.keys[0])
    seat.press(Qt.Key.Key_Space)
    assert list(tmp_path.rglob("ticks-*")) != []
    other_desk.handovers.accept(signed.id, "9001", PIN, signed.keys)
    seat.look()
    assert seat.shown.state is HandoverState.ACCEPTED
    assert list(tmp_path.rglob("ticks-*")) == []
