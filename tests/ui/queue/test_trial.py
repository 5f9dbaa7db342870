"""The try-out of similar escalations: past ones measured, the likeness moved over them, and kept for the hotline."""

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.errors import Problem
from agent_console.domain.escalation import EscalationState
from agent_console.exchange.library import load_library
from agent_console.exchange.own_limits import FILE
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from tests.builders import PIN
from tests.ui.queue.conftest import CONTROL, LeadSeat, Opener

FEE = "客户对九月账单多出的三十元有疑问，系统查不到明细。"
NEAR = "客户对八月账单多出的三十元有疑问，要求说明。"
FAR = "宽带移机约好昨天上门，没有人来。"


def rows(queue: LeadSeat) -> list[tuple[str, ...]]:
    table = queue.view.trial.table
    return [tuple(str(table.index(row, column).data()) for column in range(4)) for row in range(table.rowCount())]


@pytest.fixture
def trying(open_queue: Opener, sqlite_store: Store) -> LeadSeat:
    """The try-out, with three past escalations of three callers and subjects."""
    queue = open_queue()
    for problem, caller, subject in ((FEE, "13800000001", "fees"), (NEAR, "13800000002", "bill"), (FAR, "", "")):
        queue.send(problem=problem, caller=caller, subject=subject)
    queue.later(0)
    queue.press(Qt.Key.Key_G, CONTROL)
    assert queue.view.shows_trial
    return queue


def write(queue: LeadSeat, text: str) -> None:
    queue.view.trial.text.setFocus()
    queue.view.trial.text.selectAll()
    queue.view.trial.text.insert_at_caret(text)


def test_what_is_chosen_in_the_list_is_tried_as_it_was_sent(trying: LeadSeat) -> None:
    assert trying.view.trial.text.committed() == FEE
    assert trying.view.trial.ground.whole_text().startswith("E20261122-0001")
    found = rows(trying)
    assert [row[2] for row in found] == ["1122-0002"]  # not itself, and nothing in common with the third
    assert found[0][1] == "✓ shown"
    trying.press(Qt.Key.Key_Escape)
    trying.press(Qt.Key.Key_G, CONTROL)
    trying.view.rows.go_on()
    assert trying.view.trial.text.committed() == NEAR


def test_moving_the_likeness_parts_what_is_shown_from_what_just_misses(trying: LeadSeat) -> None:
    write(trying, "九月账单多出三十元")
    assert trying.view.trial.ground.whole_text().startswith("Only these words count")
    per_cents = [float(row[0].removesuffix(" %")) for row in rows(trying)]
    assert per_cents == sorted(per_cents, reverse=True)
    best, second = per_cents
    trying.view.trial.least.setValue(int(second) + 1)
    shown, missed = rows(trying)
    assert shown[:2] == (f"{best:.1f} %", "✓ shown")
    assert missed[1] == f"misses by {int(second) + 1 - second:.1f}"
    trying.view.trial.slider.setValue(100)
    assert [row[1][:6] for row in rows(trying)] == ["misses", "misses"]
    assert trying.view.trial.totals.text() == "None would be shown; 2 just miss it."


def test_it_counts_for_how_many_past_ones_something_would_have_been_shown(trying: LeadSeat) -> None:
    trying.view.trial.least.setValue(30)
    assert trying.view.trial.past.text() == "Of the last 3 escalations, 1 would have shown something."
    trying.view.trial.least.setValue(100)
    assert trying.view.trial.past.text() == "Of the last 3 escalations, 0 would have shown something."


def test_kept_it_holds_at_once_and_at_the_next_start(trying: LeadSeat) -> None:
    trying.view.trial.least.setFocus()
    trying.view.trial.least.setValue(62)
    trying.press(Qt.Key.Key_Return, CONTROL)
    assert trying.rules.alike == 0.62
    assert "62 %" in trying.said
    assert str(trying.data_dir / FILE) in trying.said
    assert load_library(resources_folder(), trying.data_dir).escalation_rules.alike == 0.62
    assert not trying.view.trial.keep.isEnabled()


def test_what_cannot_be_kept_changes_nothing_and_says_so(trying: LeadSeat) -> None:
    (trying.data_dir / "escalation").mkdir()
    (trying.data_dir / FILE).write_text("version = oops\n", encoding="utf-8")
    before = trying.store.care.status().journal
    trying.view.trial.least.setValue(62)
    trying.view.trial.keep.click()
    assert trying.rules.alike == 0.4
    assert str(trying.data_dir / FILE) in trying.said
    assert trying.store.care.status().journal == before
    assert trying.view.trial.keep.isEnabled()


def test_without_words_it_says_what_to_do(open_queue: Opener) -> None:
    queue = open_queue()
    queue.press(Qt.Key.Key_G, CONTROL)
    assert queue.view.trial.totals.text().startswith("Write a problem")
    assert queue.view.trial.past.text().startswith("Nothing has been sent yet")


def test_steps_wait_until_the_try_out_is_closed(trying: LeadSeat) -> None:
    trying.press(Qt.Key.Key_T, CONTROL)
    assert "Esc" in trying.said
    first = trying.store.escalations.queue(trying.crew.lead)[0]
    assert first.state is EscalationState.SENT
    trying.press(Qt.Key.Key_Escape)
    assert not trying.view.shows_trial
    assert not trying.left
    trying.press(Qt.Key.Key_T, CONTROL)
    assert trying.store.escalations.queue(trying.crew.lead)[0].state is EscalationState.ACCEPTED


def test_what_was_found_can_be_opened(trying: LeadSeat) -> None:
    trying.view.trial.rows.setFocus()
    trying.view.trial.rows.selectRow(0)
    trying.press(Qt.Key.Key_Return)
    assert not trying.view.shows_trial
    assert trying.shown == "0002"


def test_the_panes_are_gone_through_with_one_key(trying: LeadSeat) -> None:
    trial = trying.view.trial
    trying.view.rows.setFocus()
    for home in (trial.text, trial.least, trial.rows, trying.view.rows):
        trying.press(Qt.Key.Key_F6)
        assert home.hasFocus() or home.isAncestorOf(trying.view.focusWidget())


def test_somebody_who_is_no_lead_any_more_is_refused(trying: LeadSeat) -> None:
    second = trying.store.staff.add(
        trying.crew.lead, job_number="9003", name="周强", role=trying.crew.lead.role, pin=PIN
    )
    trying.store.staff.disable(second, trying.crew.lead.job_number)
    trying.view.trial.least.setValue(62)
    trying.view.trial.keep.click()
    assert trying.rules.alike == 0.4
    assert Problem.DISABLED_PERSON.value not in trying.said
    assert "switched off" in trying.said
    assert not (trying.data_dir / FILE).exists()
