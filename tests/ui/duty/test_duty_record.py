"""The duty record: summed up by itself, its remarks kept, signed once with the PIN, sealed, and on paper."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.duty.actions import KEYS
from tests.builders import PIN, an_id
from tests.shifts import EARLY, LATE, RULES
from tests.ui.duty.conftest import CONTROL, DutySeat, Sit


def test_the_current_shift_is_shown_by_itself_with_its_figures_so_far(lead: DutySeat) -> None:
    lead.worked(lead.crew.agent, ended=False)
    view = lead.open()
    assert view.pattern.currentText() == "早班 07:00–15:00"
    assert view.day.line.text() == "2026-11-22"
    assert "figures as of 2026-11-22 09:30:00" in lead.words("dutyHint")
    assert lead.figures()["Staff"].startswith("1, late 1")
    assert not view.pane.sign.isVisible()


def test_the_figures_are_live_and_what_is_chosen_stays(lead: DutySeat) -> None:
    view = lead.open()
    view.pane.figures.setFocus()
    view.pane.figures.selectRow(3)
    lead.worked(lead.crew.agent, ended=False)
    lead.seat.clock.forward(60)
    lead.beat()
    assert lead.figures()["Staff"].startswith("1,")
    assert view.pane.figures.row() == 3
    assert "09:31:00" in lead.words("dutyHint")


def test_keys_go_from_shift_to_shift_and_back_to_now(lead: DutySeat) -> None:
    view = lead.open()
    lead.key(Qt.Key.Key_PageUp, CONTROL)
    assert (view.pattern.value(), view.day.line.text()) == ("night", "2026-11-21")
    lead.key(Qt.Key.Key_PageDown, CONTROL)
    lead.key(Qt.Key.Key_PageDown, CONTROL)
    assert (view.pattern.value(), view.day.line.text()) == ("late", "2026-11-22")
    assert "has not begun" in lead.words("dutyHint")
    assert not view.pane.figures.isVisible()
    lead.key(Qt.Key.Key_T, CONTROL)
    assert view.pattern.value() == "early"


def test_a_day_is_typed_and_what_is_none_is_said(lead: DutySeat) -> None:
    view = lead.open()
    view.day.setFocus()
    view.day.line.setText("-1d")
    lead.key(Qt.Key.Key_Return)
    assert view.day.line.text() == "2026-11-21"
    assert "2026-11-21" in lead.words("dutyTitle")
    view.day.line.setText("soon")
    lead.key(Qt.Key.Key_Return)
    assert "“soon” is no day" in lead.message()
    assert "2026-11-21" in lead.words("dutyTitle")


def test_a_day_is_picked_from_the_calendar_with_the_keys(lead: DutySeat) -> None:
    view = lead.open()
    view.day.setFocus()
    lead.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (days,) = view.findChildren(QCalendarWidget)
    grid = days.findChild(QTableView)
    lead.qtbot.keyClick(grid, Qt.Key.Key_Left)
    lead.qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert view.day.line.text() == "2026-11-21"
    assert "2026-11-21" in lead.words("dutyTitle")


def test_another_pattern_of_the_day_is_chosen(evening: DutySeat) -> None:
    view = evening.open()
    assert view.pattern.value() == "late"
    view.pattern.setFocus()
    evening.key(Qt.Key.Key_Up)
    assert "早班" in evening.words("dutyTitle")


def test_remarks_are_kept_while_they_are_written_for_each_shift(lead: DutySeat) -> None:
    view = lead.open()
    view.pane.remarks.setFocus()
    view.pane.remarks.insert_at_caret("上午账单咨询集中")
    lead.key(Qt.Key.Key_PageDown, CONTROL)
    assert view.pane.remarks.committed() == ""
    lead.key(Qt.Key.Key_PageUp, CONTROL)
    assert view.pane.remarks.committed() == "上午账单咨询集中"
    lead.key(Qt.Key.Key_Escape)
    lead.key(Qt.Key.Key_Escape)
    assert not lead.shown()
    draft = lead.store.duty.draft(EARLY, lead.crew.lead)
    assert draft is not None
    assert draft.remarks == "上午账单咨询集中"


def test_letters_in_the_making_are_kept_with_the_remarks(lead: DutySeat) -> None:
    view = lead.open()
    view.pane.remarks.setFocus()
    QApplication.sendEvent(view.pane.remarks, QInputMethodEvent("zaoban", []))
    lead.beat()
    draft = lead.store.duty.draft(EARLY, lead.crew.lead)
    assert draft is not None
    assert draft.remarks == "zaoban"


def test_what_another_lead_writes_is_shown_unless_something_is_written_here(lead: DutySeat) -> None:
    view = lead.open()
    lead.store.duty.keep_remarks(EARLY, "另一位值班长写的", lead.crew.lead)
    lead.beat()
    assert view.pane.remarks.committed() == "另一位值班长写的"
    view.pane.remarks.setFocus()
    lead.store.duty.keep_remarks(EARLY, "又改了", lead.crew.lead)
    lead.beat()
    assert view.pane.remarks.committed() == "另一位值班长写的"


def test_a_running_shift_cannot_be_signed_and_says_from_when_on(lead: DutySeat) -> None:
    lead.open()
    lead.key(Qt.Key.Key_Return, CONTROL)
    assert "from 2026-11-22 15:00:00 on" in lead.message()
    assert lead.duty() is None


def test_it_is_signed_with_the_pin_then_sealed_with_hash_and_journal(evening: DutySeat) -> None:
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    evening.key(Qt.Key.Key_Return, CONTROL)
    assert evening.focused() == "dutyPin"
    assert "Type your PIN" in evening.message()
    view.pane.remarks.insert_at_caret("一切正常")
    evening.type(PIN)
    evening.key(Qt.Key.Key_Return)
    duty = evening.signed()
    assert duty.remarks == "一切正常"
    story = view.pane.story.toPlainText()
    assert duty.content_hash in story
    assert duty.head.link in story
    assert f"line {duty.head.entries}" in story
    assert duty.number in evening.words("dutyTitle")
    assert not view.pane.sign.isVisible()
    assert view.pane.sign.pin.text() == ""
    assert view.pane.remarks.isReadOnly()
    assert evening.store.duty.draft(EARLY, evening.crew.lead) is None


def test_nobody_is_asked_to_write_into_what_is_sealed(evening: DutySeat) -> None:
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    assert view.pane.remarks.placeholderText() == "What the figures do not say; kept while you write"
    evening.store.duty.sign(an_id(), EARLY, evening.crew.lead, PIN, "", RULES)
    evening.beat()
    assert view.pane.remarks.placeholderText() == "No remarks"


def test_a_wrong_pin_goes_and_the_remarks_stay(evening: DutySeat) -> None:
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    view.pane.remarks.insert_at_caret("一切正常")
    view.pane.sign.pin.setFocus()
    evening.type("000001")
    evening.key(Qt.Key.Key_Return)
    assert "PIN is wrong" in evening.message()
    assert view.pane.sign.pin.text() == ""
    assert evening.focused() == "dutyPin"
    assert not view.pane.remarks.isReadOnly()
    assert evening.duty() is None


def test_many_wrong_pins_bring_the_wait_that_every_screen_counts_down(evening: DutySeat) -> None:
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    view.pane.sign.pin.setFocus()
    while view.pane.sign.sign.isEnabled():
        evening.type("000001")
        evening.key(Qt.Key.Key_Return)
    assert "Wait" in evening.message()
    evening.type(PIN)
    evening.key(Qt.Key.Key_Return)
    assert evening.duty() is None
    evening.seat.clock.forward(3600)
    view.pane.sign._count_down()
    assert "try again" in evening.message()
    evening.key(Qt.Key.Key_Return)
    assert evening.duty() is not None


def test_signed_by_somebody_quicker_it_is_shown_and_the_own_words_become_a_supplement(evening: DutySeat) -> None:
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    other = evening.store.staff.add(
        evening.crew.lead, job_number="9002", name="周强", role=evening.crew.lead.role, pin=PIN
    )
    evening.store.duty.sign(an_id(), EARLY, other, PIN, "我先签了", RULES)
    view.pane.remarks.insert_at_caret("十点网络慢")
    evening.beat()
    assert view.pane.remarks.committed() == "我先签了"
    assert view.bar.line.text() == "十点网络慢"
    evening.key(Qt.Key.Key_Return, CONTROL)
    assert [one.text for one in evening.signed().supplements] == ["十点网络慢"]


def test_signing_a_moment_too_late_loses_neither_words_nor_the_record_that_is_there(evening: DutySeat) -> None:
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    other = evening.store.staff.add(
        evening.crew.lead, job_number="9002", name="周强", role=evening.crew.lead.role, pin=PIN
    )
    view.pane.remarks.insert_at_caret("十点网络慢")
    evening.store.duty.sign(an_id(), EARLY, other, PIN, "我先签了", RULES)
    view.pane.sign.pin.setFocus()
    evening.type(PIN)
    evening.key(Qt.Key.Key_Return)
    assert evening.signed().signed_by == "9002"
    assert "already has its duty record" in evening.message()
    assert view.pane.remarks.committed() == "我先签了"
    assert view.bar.line.text() == "十点网络慢"
    assert view.pane.sign.pin.text() == ""


def test_remarks_that_could_not_be_kept_are_said_and_stay(lead: DutySeat, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise ConsoleError(Problem.FULL)

    view = lead.open()
    monkeypatch.setattr("agent_console.store.duty.DutyRecords.keep_remarks", full)
    view.pane.remarks.setFocus()
    view.pane.remarks.insert_at_caret("写不进去")
    page = lead.desk._page
    assert page is not None
    page.record.beat()
    assert "full" in lead.message()
    assert view.pane.remarks.committed() == "写不进去"
    monkeypatch.undo()
    lead.seat.clock.forward(6)
    page.record.beat()
    draft = lead.store.duty.draft(EARLY, lead.crew.lead)
    assert draft is not None
    assert draft.remarks == "写不进去"


def test_a_server_that_does_not_answer_leaves_everything_as_it_is(
    lead: DutySeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*_: object) -> None:
        raise ConsoleError(Problem.UNREACHABLE)

    lead.worked(lead.crew.agent, ended=False)
    lead.open()
    before = (lead.list_(), lead.figures())
    monkeypatch.setattr("agent_console.store.shifts.Shifts.on_duty", silent)
    monkeypatch.setattr("agent_console.store.duty.DutyRecords.of", silent)
    lead.beat()
    lead.desk.look()
    assert (lead.list_(), lead.figures()) == before
    monkeypatch.undo()
    lead.seat.clock.forward(60)
    lead.beat()
    assert "09:31:00" in lead.words("dutyHint")


def test_supplements_are_marked_and_stand_beneath(evening: DutySeat) -> None:
    evening.seat.clock.wall = EARLY.end
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    evening.key(Qt.Key.Key_U, CONTROL)
    assert "can still be written" in evening.message()
    view.pane.sign.pin.setFocus()
    evening.type(PIN)
    evening.key(Qt.Key.Key_Return)
    evening.key(Qt.Key.Key_U, CONTROL)
    assert evening.focused() == "dutyReason"
    evening.type("line 3 was down")
    evening.key(Qt.Key.Key_Return)
    assert [one.text for one in evening.signed().supplements] == ["line 3 was down"]
    assert "Supplement  2026-11-22 15:00:00  9001 李敏\nline 3 was down" in view.pane.story.toPlainText()
    assert not view.bar.isVisible()


def test_it_is_saved_as_pdf_with_the_fonts_in_it(evening: DutySeat, documents: Path) -> None:
    evening.worked(evening.crew.agent)
    view = evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    view.pane.sign.pin.setFocus()
    evening.type(PIN)
    evening.key(Qt.Key.Key_Return)
    evening.key(Qt.Key.Key_P, CONTROL)
    evening.key(Qt.Key.Key_Return, CONTROL)
    pdf = (documents / f"{evening.signed().number}.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert b"/FontFile" in pdf
    assert evening.signed().number in evening.message()


def test_the_paper_names_people_seal_and_that_a_draft_is_one(evening: DutySeat) -> None:
    evening.worked(evening.crew.agent)
    evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    page = evening.desk._page
    assert page is not None
    assert page.record.figures is not None
    draft = page.paper.paper(EARLY, page.record.figures, "照常", None)
    assert draft.stamp == "DRAFT"
    assert draft.listing is not None
    assert draft.listing.rows[0][0] == "1001 王芳"
    evening.view().pane.sign.pin.setFocus()
    evening.type(PIN)
    evening.key(Qt.Key.Key_Return)
    duty = evening.signed()
    paper = page.paper.paper(EARLY, duty.figures, duty.remarks, duty)
    assert paper.stamp == ""
    assert duty.content_hash in paper.seal
    assert paper.signatures == (("Shift lead", "9001 李敏\n2026-11-22 16:00:00"),)


def test_a_file_that_is_there_is_left_alone(evening: DutySeat, documents: Path) -> None:
    evening.open()
    evening.key(Qt.Key.Key_P, CONTROL)
    evening.key(Qt.Key.Key_Return, CONTROL)
    (file,) = documents.iterdir()
    evening.key(Qt.Key.Key_P, CONTROL)
    before = file.read_bytes()
    evening.key(Qt.Key.Key_Return, CONTROL)
    assert "already exists" in evening.message()
    assert file.read_bytes() == before


def test_nothing_is_printed_before_the_shift_has_begun(lead: DutySeat) -> None:
    lead.open()
    lead.key(Qt.Key.Key_PageDown, CONTROL)
    lead.key(Qt.Key.Key_P, CONTROL)
    assert "nothing to print" in lead.message()


def test_figures_are_copied_as_they_are_seen(lead: DutySeat) -> None:
    view = lead.open()
    view.pane.figures.setFocus()
    lead.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().splitlines()[0] == "Calls\t0"


def test_leaving_goes_back_to_where_one_was_and_the_call_goes_on(lead: DutySeat) -> None:
    lead.key(Qt.Key.Key_F2)
    focus = lead.focused()
    lead.open()
    assert lead.seat.desk.call_in_form is not None
    lead.key(Qt.Key.Key_Escape)
    assert not lead.shown()
    assert lead.focused() == focus


def test_the_key_pressed_twice_opens_one_page(lead: DutySeat) -> None:
    lead.open()
    lead.desk.open()
    assert lead.view().isVisible()


@pytest.mark.parametrize("verb", KEYS)
def test_every_verb_has_its_key_in_its_tooltip(lead: DutySeat, verb: str) -> None:
    action = lead.open().keys.all[verb]
    assert KEYS[verb].replace("Return", "Enter") in action.toolTip()


def test_help_opens_the_page_of_this_screen(lead: DutySeat) -> None:
    lead.open()
    lead.key(Qt.Key.Key_F1)
    assert lead.helped == ["duty"]


def test_every_pane_is_reached_with_one_key(evening: DutySeat) -> None:
    evening.worked(evening.crew.agent)
    evening.open()
    evening.key(Qt.Key.Key_PageUp, CONTROL)
    seen = [evening.focused()]
    for _ in range(6):
        evening.key(Qt.Key.Key_F6)
        seen.append(evening.focused())
    assert seen == [
        "dutyPattern",
        "dutyShifts",
        "dutyShiftDetails",
        "dutyFigures",
        "dutyRemarks",
        "dutyPin",
        "dutyPattern",
    ]


def test_behind_the_last_shift_the_one_that_ended_last_is_meant(sit: Sit, lead: DutySeat) -> None:
    lead.seat.clock.wall = LATE.end + timedelta(minutes=1)
    assert lead.open().pattern.value() == "night"
