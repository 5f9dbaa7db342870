"""The shift lead and the shifts of others: seen at a glance, closed or opened with a reason, and remarked on."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.shift import RemarkKind, Shift
from agent_console.ui.widgets.plain_label import PlainLabel
from tests.shifts import EARLY, RULES
from tests.ui.duty.conftest import CONTROL, DutySeat

YESTERDAY = RULES.pattern("late").planned(EARLY.day - timedelta(days=1))


@pytest.fixture
def left_open(lead: DutySeat) -> Shift:
    """1002's of the day before, cut off by the power."""
    clock = lead.seat.clock
    now = clock.wall
    clock.wall = now - timedelta(days=1)
    shift = lead.store.shifts.start("01a2aaaa-0000-7000-8000-000000000001", "early", lead.crew.colleague, RULES)
    clock.wall = now
    return shift


def test_who_is_on_duty_stands_in_the_header_and_in_the_list(lead: DutySeat, left_open: Shift) -> None:
    lead.worked(lead.crew.agent, ended=False)
    lead.desk.look()
    assert lead.header() == "Duty 1, 1 without an end"
    lead.open()
    assert lead.list_() == ["▲ 1002", "● 1001"]
    assert lead.words("dutyCounts") == "on duty 1 · without an end 1"


def test_an_empty_list_says_what_can_be_done(lead: DutySeat) -> None:
    view = lead.open()
    assert "Ctrl+N" in lead.words("dutyEmpty")
    assert not view.rows.isVisible()


def test_before_the_list_is_read_nobody_is_said_to_be_away(lead: DutySeat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lead.desk._ground.jobs, "read", lambda *_, **__: None)
    lead.worked(lead.crew.agent, ended=False)
    view = lead.open()
    empty = view.findChild(PlainLabel, "dutyEmpty")
    assert empty is not None
    assert empty.isHidden()


def test_what_is_known_about_a_shift_stands_beneath_the_list(lead: DutySeat) -> None:
    lead.worked(lead.crew.agent, ended=False)
    view = lead.open()
    words = view.details.toPlainText()
    assert "1001 王芳" in words
    assert "at the seat by 06:45: 5 min late" in words
    assert "checklist 0 of 2" in words


def test_one_left_open_by_a_power_cut_is_closed_with_time_and_reason(lead: DutySeat, left_open: Shift) -> None:
    view = lead.open()
    lead.key(Qt.Key.Key_E, CONTROL)
    assert view.bar.line.text() == "2026-11-21 15:00"
    view.bar.line.setText("yesterday 14:10")
    lead.key(Qt.Key.Key_Return)
    assert "ends 2026-11-21 14:10:00" in view.bar._about.text()
    lead.type("power cut")
    lead.key(Qt.Key.Key_Return)
    closed = lead.store.shifts.get(left_open.id, lead.crew.lead)
    assert closed.ended_at == EARLY.end - timedelta(days=1, minutes=50)
    assert (closed.closed_by, closed.close_reason) == ("9001", "power cut")
    assert "closed as of 2026-11-21 14:10:00" in lead.message()
    assert lead.header() == "Duty 0"
    lead.key(Qt.Key.Key_PageUp, CONTROL)
    lead.key(Qt.Key.Key_PageUp, CONTROL)
    lead.key(Qt.Key.Key_PageUp, CONTROL)
    assert lead.list_() == ["■ 1002"]
    assert "Closed by 9001 李敏: power cut" in view.details.toPlainText()


def test_a_time_that_cannot_be_is_asked_again_and_the_reason_is_not_lost(lead: DutySeat, left_open: Shift) -> None:
    view = lead.open()
    lead.key(Qt.Key.Key_E, CONTROL)
    view.bar.line.setText("soon")
    lead.key(Qt.Key.Key_Return)
    assert "“soon” is no time" in lead.message()
    view.bar.line.setText("2026-11-21 06:00")
    lead.key(Qt.Key.Key_Return)
    lead.type("power cut")
    lead.key(Qt.Key.Key_Return)
    assert "does not go with the shift" in lead.message()
    assert view.bar.line.text() == "2026-11-21 06:00"
    view.bar.line.setText("2026-11-21 14:00")
    lead.key(Qt.Key.Key_Return)
    assert view.bar.line.text() == "power cut"
    lead.key(Qt.Key.Key_Return)
    assert not lead.store.shifts.get(left_open.id, lead.crew.lead).open


def test_one_is_opened_for_somebody_whose_desk_was_down(lead: DutySeat) -> None:
    view = lead.open()
    lead.key(Qt.Key.Key_N, CONTROL)
    assert view.bar.choice.value() == "early"
    view.bar.line.setFocus()
    lead.type("1002")
    lead.key(Qt.Key.Key_Return)
    view.bar.line.setText("7:20")
    lead.key(Qt.Key.Key_Return)
    lead.type("desk was down")
    lead.key(Qt.Key.Key_Return)
    shift = lead.store.shifts.current(lead.crew.colleague)
    assert shift is not None
    assert shift.started_at == EARLY.begin + timedelta(minutes=20)
    assert (shift.opened_by, shift.open_reason) == ("9001", "desk was down")
    assert lead.list_() == ["● 1002"]
    assert "Opened by 9001 李敏: desk was down" in view.details.toPlainText()


def test_nobody_by_that_number_is_said_and_all_that_was_typed_is_there(lead: DutySeat) -> None:
    view = lead.open()
    lead.key(Qt.Key.Key_N, CONTROL)
    view.bar.line.setFocus()
    lead.type("!!")
    lead.key(Qt.Key.Key_Return)
    assert "not a job number" in lead.message()
    view.bar.line.setText("1009")
    lead.key(Qt.Key.Key_Return)
    lead.key(Qt.Key.Key_Return)
    lead.type("desk was down")
    lead.key(Qt.Key.Key_Return)
    assert "nobody with this job number" in lead.message()
    assert view.bar.line.text() == "1009"
    view.bar.line.setText("1002")
    lead.key(Qt.Key.Key_Return, CONTROL)
    lead.key(Qt.Key.Key_Return, CONTROL)
    assert view.bar.line.text() == "desk was down"
    lead.key(Qt.Key.Key_Return, CONTROL)
    assert lead.store.shifts.current(lead.crew.colleague) is not None


@pytest.mark.parametrize(
    ("key", "kind", "sign"), [(Qt.Key.Key_G, RemarkKind.GOOD, "★"), (Qt.Key.Key_B, RemarkKind.BAD, "▲")]
)
def test_praise_takes_one_key_as_what_to_improve_does(
    evening: DutySeat, key: Qt.Key, kind: RemarkKind, sign: str
) -> None:
    shift = evening.worked(evening.crew.agent)
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    evening.key(key, CONTROL)
    evening.type("calm with angry callers")
    evening.key(Qt.Key.Key_Return)
    (remark,) = evening.store.shifts.get(shift.id, evening.crew.lead).remarks
    assert (remark.kind, remark.text, remark.by) == (kind, "calm with angry callers", "9001")
    assert "1001 王芳 sees it" in evening.message()
    assert "not read yet" in view.details.toPlainText()
    assert view.table.index(0, 7).data() == f"{sign}1"
    evening.store.shifts.acknowledge(shift.id, remark.id, evening.crew.agent)
    evening.beat()
    assert "read 2026-11-22 16:00:00" in view.details.toPlainText()


def test_a_remark_in_the_making_is_there_again_after_leaving_the_page(evening: DutySeat) -> None:
    evening.worked(evening.crew.agent)
    evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    evening.key(Qt.Key.Key_G, CONTROL)
    evening.type("half a praise")
    evening.key(Qt.Key.Key_Escape)
    evening.key(Qt.Key.Key_Escape)
    assert not evening.shown()
    evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    evening.key(Qt.Key.Key_G, CONTROL)
    assert evening.view().bar.line.text() == "half a praise"


def test_remarks_wait_for_the_end_and_nobody_remarks_on_themselves(evening: DutySeat) -> None:
    evening.worked(evening.crew.lead)
    evening.worked(evening.crew.agent, ended=False)
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    assert evening.list_() == ["● 1001", "■ 9001"]
    evening.key(Qt.Key.Key_G, CONTROL)
    assert "still running" in evening.message()
    assert not evening.button("dutyButton-praise").isEnabled()
    view.rows.setFocus()
    evening.key(Qt.Key.Key_Down)
    evening.key(Qt.Key.Key_G, CONTROL)
    assert "their own shift" in evening.message()
    evening.key(Qt.Key.Key_E, CONTROL)
    assert "has ended already" in evening.message()


def test_verbs_without_a_shift_say_so(lead: DutySeat) -> None:
    lead.open()
    for key in (Qt.Key.Key_G, Qt.Key.Key_E):
        lead.view().message.show_message("")
        lead.key(key, CONTROL)
        assert "Choose a shift" in lead.message()


def test_news_move_neither_the_chosen_row_nor_what_is_typed(lead: DutySeat, left_open: Shift) -> None:
    lead.worked(lead.crew.agent, ended=False)
    view = lead.open()
    lead.key(Qt.Key.Key_Down)
    view.pane.remarks.setFocus()
    view.pane.remarks.insert_at_caret("正在写")
    lead.store.shifts.close_for(left_open.id, lead.crew.lead, left_open.planned.end, "停电")
    lead.beat()
    assert lead.list_() == ["● 1001"]
    assert view.rows.current is not None
    assert view.rows.current.job_number == "1001"
    assert view.pane.remarks.committed() == "正在写"
    assert lead.focused() == "dutyRemarks"
