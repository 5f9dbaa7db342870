"""Correction calls at the screen: a wrong answer found, owed among the promises, the others looked at, all told."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from agent_console.domain.call import CallState
from agent_console.domain.correction_call import CorrectionState
from agent_console.domain.errors import Problem
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from tests.builders import AT, PIN
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import on_shift, signed_by
from tests.ui.correction_call.page import Page

HOUR = timedelta(hours=1)


def fill(page: Page, wrong: str = "told 29", right: str = "it is 19") -> None:
    page.desk.form.wrong.setFocus()
    page.type(wrong)
    page.desk.form.right.setFocus()
    page.type(right)


def begin(page: Page, number: str) -> None:
    page.choose_call(number)
    page.call_back()


def test_from_a_wrong_answer_to_three_customers_who_know_the_right_one(page: Page) -> None:
    wrong = page.save(page.seat.person, note="说成二十九元")
    others = [page.save(page.seat.person, answered_at=AT + HOUR * n, note=f"第{n}位") for n in (1, 2, 3)]
    begin(page, wrong.number)
    assert page.focused() == "correctionWrong"
    page.type("told 29")
    page.key(Qt.Key.Key_Tab)
    assert page.focused() == "correctionRight"
    page.type("it is 19")
    page.send()
    assert page.focused() == "correctionWords"
    assert page.promises()[0].startswith("⚑ Correction call now C0001")

    page.desk.case.others.rows.setFocus()
    assert page.desk.case.others.note.toPlainText().endswith("第3位")
    page.type("+")
    assert page.desk.case.others.note.toPlainText().endswith("第2位")
    page.type("-")
    page.type("+")
    assert [row[0] for row in page.others()] == ["+ owe it", "− leave out", "+ owe it"]
    assert page.owed_by(page.seat.person) == [wrong.number]
    page.send()
    assert set(page.owed_by(page.seat.person)) == {wrong.number, others[0].number, others[2].number}
    assert [row[0] for row in page.others()].count("⚑ owed") == 2
    assert "2 owed a callback, 1 left out" in page.desk.case.message.whole_text()

    for _ in range(3):
        page.open_promise()
        assert page.focused() == "correctionWords"
        page.type("sorry, 19")
        page.send()
    assert page.owed_by(page.seat.person) == []
    assert [row.split(" ")[0] for row in page.promises()] == ["✓"] * 3
    assert {one.told for one in page.store.correction_calls.ended(page.seat.person, AT)} == {"sorry, 19"}
    assert not page.troubles


def test_the_record_says_so_and_is_closed_with_the_callback(page: Page) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    fill(page)
    page.send()
    assert page.store.calls.get(call.id, page.seat.person).correction_due
    model = page.seat.screen.today.today_rows.model()
    assert "⚑" in str(model.index(0, 1).data())
    page.type("told")
    page.send()
    assert not page.store.calls.get(call.id, page.seat.person).correction_due
    assert "⚑" not in str(model.index(0, 1).data())


def test_a_record_that_asks_for_a_callback_is_among_the_promises_until_it_is_opened(page: Page) -> None:
    call = page.save(page.seat.person, correction_due=True)
    page.desk.refresh()
    assert page.promises()[0].startswith("⚑ Correction call to open C0001")
    page.open_promise()
    assert page.focused() == "correctionWrong"
    fill(page)
    page.send()
    assert page.promises()[0].startswith("⚑ Correction call now C0001")
    assert page.owed_by(page.seat.person) == [call.number]


def test_what_is_missing_is_named_and_gone_to(page: Page) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    page.send()
    assert page.focused() == "correctionWrong"
    assert page.desk.form.wrong.property("marked")
    page.type("told 29")
    page.send()
    assert page.focused() == "correctionRight"
    assert page.desk.form.message.whole_text() == "Write the right answer."
    page.type("it")
    assert page.desk.form.message.whole_text() == ""
    assert page.owed_by(page.seat.person) == []


def test_a_form_outlives_a_crash_and_waits_among_the_promises(page: Page, sit: Callable[[Person], Page]) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    fill(page, "told 29", "line one")
    page.key(Qt.Key.Key_Return)
    page.type("line two")
    page.desk.beat()
    page.crash()
    after = sit(page.seat.person)
    assert after.promises()[0].startswith("✎ Correction call begun C0001")
    after.open_promise()
    assert after.desk.form.wrong.text() == "told 29"
    assert after.desk.form.right.committed() == "line one\nline two"
    after.send()
    assert after.owed_by(page.seat.person) == [call.number]
    after.crash()
    last = sit(page.seat.person)
    assert len(last.promises()) == 1


def test_discard_stands_beside_send_as_in_every_form(page: Page) -> None:
    begin(page, page.save(page.seat.person).number)
    form = page.desk.form
    QApplication.processEvents()
    assert 0 < form.send.x() - form.discard.geometry().right() < 20


def test_what_was_dropped_is_offered_back(page: Page) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    fill(page)
    page.desk.beat()
    page.desk.form.discard.click()
    assert not page.seat.screen.aside_shown
    assert page.promises() == []
    page.window.notice._act()
    assert page.desk.form.wrong.text() == "told 29"
    assert page.desk.form.call is not None
    assert page.desk.form.call.id == call.id


def test_what_the_customer_was_told_is_kept_while_it_is_written(page: Page, sit: Callable[[Person], Page]) -> None:
    first, second = (page.found(page.save(page.seat.person), page.crew.quality) for _ in range(2))
    page.look()
    page.open_promise(0)
    page.type("half")
    page.open_promise(1)
    assert page.desk.case.words.committed() == ""
    page.open_promise(0)
    assert page.desk.case.words.committed() == "half"
    page.desk.beat()
    page.crash()
    after = sit(page.seat.person)
    after.open_promise(0)
    assert after.desk.case.words.committed() == "half"
    assert {first.id, second.id} == {one.id for one in after.store.correction_calls.due(after.seat.person)}


def test_marks_that_were_not_decided_are_there_again(page: Page) -> None:
    found = page.found(page.save(page.seat.person), page.crew.quality)
    other = page.found(page.save(page.seat.person, subject="tariff.bill"), page.crew.quality)
    page.save(page.seat.person, answered_at=AT + HOUR)
    page.look()
    ids = [one.id for one in page.store.correction_calls.due(page.seat.person)]
    page.open_promise(ids.index(found.id))
    page.desk.case.others.rows.setFocus()
    page.type(" ")
    assert page.others()[0][0] == "+ owe it"
    page.type(" ")
    assert page.others()[0][0] == "− leave out"
    page.open_promise(ids.index(other.id))
    assert page.others() == []
    page.open_promise(ids.index(found.id))
    assert page.others()[0][0] == "− leave out"
    page.desk.case.others.rows.setFocus()
    page.key(Qt.Key.Key_Backspace)
    assert page.others()[0][0] == "? to look at"
    assert not page.desk.case.others.decide.isEnabled()


def test_what_a_checker_finds_stands_at_the_top_within_one_look(page: Page) -> None:
    page.store.escalations.send(a_form(callback_until=page.seat.clock.now() + HOUR), page.seat.person, RULES)
    page.promised._owed.refresh()
    call = page.save(page.seat.person)
    page.seat.screen.bar.answer.setFocus()
    page.found(call, page.crew.quality)
    page.look()
    first, second = page.promises()
    assert first.startswith("⚑ Correction call now ● C0001\n138****5678")
    assert "E0001" in second
    assert page.told == [f"{call.number}: 7001 found a wrong answer. Call back now."]
    assert page.focused() == page.seat.screen.bar.answer.objectName()
    page.look()
    assert len(page.told) == 1
    page.open_promise()
    assert "●" not in page.promises()[0]


def test_what_a_lead_adds_reaches_its_owner_within_one_look(
    page: Page, sit: Callable[[Person], Page], sqlite_crew: Crew
) -> None:
    wrong, hers = page.save(page.seat.person), page.save(sqlite_crew.colleague, answered_at=AT + HOUR, note="同样说错")
    colleague = sit(sqlite_crew.colleague)
    found = page.found(wrong, page.seat.person)
    lead = sit(sqlite_crew.lead)
    assert lead.promises() == [f"⚑ Correction call of 1001 C{wrong.number[-4:]}\n138****5678 · 资费说错"]
    lead.open_promise()
    assert lead.others()[0][2] == "1002"
    lead.desk.case.others.rows.setFocus()
    lead.type("+")
    lead.send()
    colleague.look()
    assert colleague.promises()[0].startswith("⚑ Correction call now ● C0002")
    (due,) = colleague.store.correction_calls.due(sqlite_crew.colleague)
    assert (due.call_id, due.origin) == (hers.id, found.id)


def test_an_agent_is_shown_the_own_calls_and_told_who_looks_at_the_others(page: Page) -> None:
    page.save(page.crew.colleague)
    page.found(page.save(page.seat.person), page.crew.quality)
    page.look()
    page.open_promise()
    assert page.others() == []
    assert "a shift lead or a checker" in page.desk.case.others._hint.whole_text()


def test_how_far_back_others_are_looked_for_can_be_chosen(page: Page) -> None:
    page.save(page.seat.person, answered_at=AT - timedelta(days=3))
    page.found(page.save(page.seat.person), page.crew.quality)
    page.look()
    page.open_promise()
    assert page.others() == []
    since = page.desk.case.others.since
    since.setFocus()
    page.key(Qt.Key.Key_Down)
    assert len(page.others()) == 1


def test_a_record_without_subject_and_script_finds_no_others_and_says_why(page: Page) -> None:
    nothing = {"subject": "", "script": "", "script_version": 0}
    page.save(page.seat.person, **nothing)
    page.found(page.save(page.seat.person, **nothing), page.crew.quality)
    page.look()
    page.open_promise()
    assert page.others() == []
    assert "neither subject nor script" in page.desk.case.others._hint.whole_text()


def test_a_lead_opens_one_by_number_for_somebody_elses_call(sit: Callable[[Person], Page], sqlite_crew: Crew) -> None:
    lead = sit(sqlite_crew.lead)
    call = lead.save(sqlite_crew.agent)
    lead.call_back()
    assert lead.focused() == "correctionNumber"
    lead.type(call.number.lower())
    lead.key(Qt.Key.Key_Return)
    assert lead.focused() == "correctionWrong"
    fill(lead)
    lead.send()
    (due,) = lead.store.correction_calls.due(sqlite_crew.agent)
    assert (due.found_by, due.call_number) == ("9001", call.number)
    assert lead.told[0] == f"{call.number}: 1001 owes a callback now."


def test_a_number_that_is_not_there_or_not_ones_own_is_said_beside_it(page: Page) -> None:
    call = page.save(page.crew.colleague)
    page.call_back()
    for number, problem in (("C20261122-9999", Problem.NOT_FOUND), (call.number, Problem.REFUSED)):
        page.desk.form.number.setFocus()
        page.desk.form.number.show_text(number)
        page.key(Qt.Key.Key_Return)
        assert page.troubles[-1].problem is problem
        assert page.desk.form.message.whole_text()
        assert page.desk.form.call is None


def test_a_call_that_still_runs_is_put_right_at_once(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.call_back()
    assert "give the right answer at once" in page.told[0]
    assert not page.seat.screen.aside_shown


def test_in_wrap_up_it_is_opened_beside_the_record_and_the_tick_goes_with_it(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.seat.finish()
    page.seat.screen.record.note.setFocus()
    page.call_back()
    fill(page)
    page.send()
    record = page.seat.screen.record
    assert record.correction_due.isChecked()
    page.desk.case.words.setFocus()
    page.type("told")
    page.send()
    assert not record.correction_due.isChecked()
    page.key(Qt.Key.Key_Escape)
    page.seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    page.seat.finish()
    saved = page.seat.only_call()
    assert (saved.state, saved.correction_due) == (CallState.COMPLETE, False)


def test_what_is_being_corrected_in_the_record_can_still_be_saved(page: Page) -> None:
    call = page.save(page.seat.person)
    page.choose_call(call.number)
    page.key(Qt.Key.Key_Return)
    record = page.seat.screen.record
    record.note.insert_at_caret("，说错了")
    page.seat.screen.corrections.call_back.click()
    fill(page)
    page.send()
    assert record.correction_due.isChecked()
    record.reason.setFocus()
    page.type("why")
    page.send()
    saved = page.store.calls.get(call.id, page.seat.person)
    assert saved.note.endswith("，说错了")
    assert saved.correction_due
    assert page.seat.troubles == []


def test_two_keys_in_a_row_open_one(page: Page) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    fill(page)
    page.jobs.holding = True
    page.send()
    page.send()
    page.jobs.let_through()
    assert len(page.store.correction_calls.of_call(call.id, page.seat.person)) == 1
    assert not page.troubles


def test_a_call_that_is_owed_one_already_is_refused_beside_the_form(page: Page) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    fill(page)
    page.found(call, page.crew.quality)
    page.send()
    assert page.troubles[-1].problem is Problem.WRONG_STATE
    assert page.desk.form.wrong.text() == "told 29"


def test_the_whole_number_is_shown_for_the_callback_and_that_is_recorded(page: Page) -> None:
    page.found(page.save(page.seat.person), page.crew.quality)
    page.look()
    page.open_promise()
    facts = page.desk.case._facts
    assert "13812345678" not in facts.whole_text()
    page.desk.case.reveal.setFocus()
    page.key(Qt.Key.Key_Space)
    assert "13812345678" in facts.whole_text()
    lines = [line for line in page.store.journal.entries() if line.act == "call.revealed"]
    assert lines[0].facts["reason"] == "Correction call: 资费说错"
    assert page.focused() == "correctionWords"
    page.desk.case._hide_again.timeout.emit()
    assert "13812345678" not in facts.whole_text()


def test_telling_without_words_asks_for_them(page: Page) -> None:
    found = page.found(page.save(page.seat.person), page.crew.quality)
    page.look()
    page.open_promise()
    page.send()
    assert page.desk.case.words.property("marked")
    assert page.store.correction_calls.get(found.id, page.seat.person).state is CorrectionState.DUE


def test_one_that_a_lead_told_meanwhile_is_said_and_the_words_stay(page: Page) -> None:
    found = page.found(page.save(page.seat.person), page.crew.quality)
    page.look()
    page.open_promise()
    page.type("half")
    page.store.correction_calls.done(found.id, page.crew.lead, "代为回拨")
    page.send()
    assert page.troubles[-1].problem is Problem.WRONG_STATE
    assert page.desk.case.words.committed() == "half"


def test_f1_and_ctrl_w_belong_to_the_pane(page: Page) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    assert page.seat.screen.help_page == "escalation"
    page.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not page.seat.screen.aside_shown


def test_ctrl_b_goes_back_to_what_was_begun(page: Page) -> None:
    call = page.save(page.seat.person)
    begin(page, call.number)
    page.type("told 29")
    page.key(Qt.Key.Key_Escape)
    page.call_back()
    assert page.focused() == "correctionWrong"
    assert page.desk.form.wrong.text() == "told 29"


def test_a_callback_that_was_taken_over_is_told_by_who_took_it(
    sit: Callable[[Person], Page], sqlite_crew: Crew, sqlite_store: Store
) -> None:
    page = sit(sqlite_crew.agent)
    found = page.found(page.save(sqlite_crew.colleague), sqlite_crew.quality)
    page.look()
    assert page.promises() == []
    on_shift(sqlite_store, sqlite_crew.colleague)
    signed = signed_by(sqlite_store, sqlite_crew.colleague)
    sqlite_store.handovers.accept(signed.id, "1001", PIN, ())
    page.look()
    (row,) = page.promises()
    assert row.startswith("⚑ Correction call now")
    assert "taken over from 1002" in row
    page.open_promise()
    assert page.desk.case.may_tell()
    assert "owed by 1002; taken over by 1001" in page.desk.case._facts.whole_text()
    page.type("told them")
    page.send()
    assert page.troubles == []
    assert page.owed_by(sqlite_crew.colleague) == []
    assert sqlite_store.correction_calls.get(found.id, sqlite_crew.quality).ended_by == "1001"


def test_a_callback_that_somebody_else_has_taken_over_says_so(
    page: Page, sqlite_crew: Crew, sqlite_store: Store
) -> None:
    page.found(page.save(sqlite_crew.agent), sqlite_crew.quality)
    on_shift(sqlite_store, sqlite_crew.agent)
    signed = signed_by(sqlite_store, sqlite_crew.agent)
    sqlite_store.handovers.accept(signed.id, "1002", PIN, ())
    page.look()
    (row,) = page.promises()
    assert "1002 has taken it over" in row
