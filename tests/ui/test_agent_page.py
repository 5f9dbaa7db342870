"""Call and escalation on one page: the keys go where the focus is, and the call goes on."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import CallState
from agent_console.domain.escalation_steps import StepKind
from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.agent_page import AgentPage, Beside
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.ui.call.seat import TestSeat, sit_down

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class Page:
    seat: TestSeat
    page: AgentPage
    window: MainWindow
    lead_is: Crew

    @property
    def form_shown(self) -> bool:
        return self.seat.screen.aside_shown

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.seat.key(key, modifier)

    def fill(self) -> None:
        form = self.page.escalations.form
        form.problem.insert_at_caret("多收三十元")
        form.tried.insert_at_caret("已核对")

    def queue(self) -> list[str]:
        return [one.number for one in self.seat.store.escalations.queue(self.lead_is.lead)]


def complete(page: Page) -> None:
    """Hang up and complete the record."""
    page.seat.finish()
    page.seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    page.seat.finish()


@pytest.fixture
def page(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path, theme: Theme
) -> Iterator[Page]:
    library = load_library(resources_folder())
    crew = sqlite_crew
    seat = sit_down(qtbot, sqlite_store, crew.agent, crew.lead, clock, library, tmp_path)
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    jobs = InlineJobs(seat.screen)
    beside = Beside(sqlite_store.escalations, crew.agent, library, jobs, clock, Wording())
    page = AgentPage(seat.screen, seat.desk, beside, window, tmp_path)
    QApplication.processEvents()
    yield Page(seat, page, window, crew)
    seat.desk.close()
    window.notice.dismiss()


def test_f4_opens_the_form_in_place_of_the_script_and_esc_goes_back_to_the_note(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.seat.type_note("多收三十元")
    page.key(Qt.Key.Key_F4)
    assert page.form_shown
    assert page.seat.focused() == "escalationProblem"
    page.key(Qt.Key.Key_Escape)
    assert page.seat.focused() == "callNote"
    assert page.form_shown
    page.seat.screen.record.note.insert_at_caret("，第二次")
    page.key(Qt.Key.Key_F4)
    assert page.seat.focused() == "escalationProblem"
    assert page.page.escalations.form.problem.committed() == "多收三十元"


@pytest.mark.parametrize("field", ["callKind", "callSubject", "callOutcome", "callerNumber", "todayCalls"])
def test_f4_works_wherever_the_focus_is(page: Page, field: str) -> None:
    page.key(Qt.Key.Key_F2)
    found = page.seat.screen.findChild(QWidget, field)
    assert found is not None
    found.setFocus()
    page.key(Qt.Key.Key_F4)
    assert page.seat.focused() == "escalationProblem"


def test_ctrl_enter_in_the_form_sends_it_and_the_call_goes_on(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.seat.finish()
    page.seat.finish()
    assert page.queue() == ["E20261122-0001"]
    assert page.seat.only_call().state is CallState.ON_CALL
    assert "E20261122-0001" in page.window.notice.text()
    page.key(Qt.Key.Key_Escape)
    page.seat.finish()
    assert page.seat.only_call().state is CallState.WRAP_UP
    assert page.seat.store.escalations.of_call(page.seat.only_call().id, page.seat.person)


def test_ctrl_w_puts_the_script_back_and_keeps_the_form(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.key(Qt.Key.Key_W, CONTROL)
    assert not page.form_shown
    assert page.seat.focused() == "callNote"
    page.key(Qt.Key.Key_F4)
    assert page.page.escalations.form.problem.committed() == "多收三十元"


def test_the_next_call_begins_with_its_greeting_and_the_form_waits(page: Page) -> None:
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.key(Qt.Key.Key_F2)
    assert not page.form_shown
    assert page.seat.focused() == "callerNumber"
    page.page.escalations.beat()
    assert "多收三十元" in str(page.page.escalations.promises.rows.model().index(0, 0).data())


def test_a_record_that_is_opened_again_stays_open_behind_the_form(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.seat.finish()
    page.seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    page.seat.finish()
    page.seat.screen.today.today_rows.setFocus()
    page.seat.screen.today.today_rows.selectRow(0)
    page.key(Qt.Key.Key_Return)
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.seat.finish()
    (sent,) = page.seat.store.escalations.of_call(page.seat.only_call().id, page.seat.person)
    assert sent.problem.endswith("多收三十元")
    page.key(Qt.Key.Key_W, CONTROL)
    assert page.seat.screen.close_record.isVisible()
    page.key(Qt.Key.Key_W, CONTROL)
    assert not page.seat.screen.close_record.isVisible()


def test_f6_leads_into_the_form_and_on_to_the_lists(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.key(Qt.Key.Key_F4)
    page.key(Qt.Key.Key_F6)
    assert page.seat.focused() == "todayCalls"
    page.key(Qt.Key.Key_F6)
    assert page.seat.focused() == "callNote"
    page.key(Qt.Key.Key_F6)
    assert page.seat.focused() == "escalationProblem"


def test_f1_in_the_form_is_about_the_form(page: Page) -> None:
    assert page.seat.screen.help_page == "call"
    page.key(Qt.Key.Key_F4)
    assert page.seat.screen.help_page == "escalation"
    page.key(Qt.Key.Key_Escape)
    assert page.seat.screen.help_page == "call"


def test_an_answer_comes_into_the_banner_while_the_note_is_written(page: Page) -> None:
    sent = page.seat.store.escalations.send(a_form(), page.seat.person, RULES)
    page.key(Qt.Key.Key_F2)
    page.seat.type_note("正在写")
    page.seat.store.escalations.take_step(sent.id, StepKind.ANSWERED, page.seat.lead, RULES, text="已核减")
    page.page.escalations.beat()
    assert sent.number in page.window.notice.text()
    assert page.seat.focused() == "callNote"
    assert page.seat.screen.record.note.committed() == "正在写"


def test_an_answer_of_the_lead_stands_in_the_history_of_the_call_and_of_the_next_one(page: Page) -> None:
    history = page.seat.screen.today.answers
    page.key(Qt.Key.Key_F2)
    page.seat.qtbot.keyClicks(page.seat.screen.record.caller.line, "13812345678")
    page.key(Qt.Key.Key_Tab)
    page.seat.type_note("多收三十元")
    assert history.text.toPlainText() == ""
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.key(Qt.Key.Key_Return, CONTROL)
    sent = page.seat.store.escalations.queue(page.lead_is.lead)[0]
    assert history.text.toPlainText() == f"{sent.number} Sent · this call\nNo answer yet."
    page.seat.store.escalations.take_step(sent.id, StepKind.ANSWERED, page.seat.lead, RULES, text="已核减")
    page.page.escalations.beat()
    assert history.text.toPlainText() == f"{sent.number} Answered · this call\n已核减"
    page.page.escalations.promises.opened.emit(sent.id)
    page.page.escalations.finish()
    assert history.text.toPlainText() == f"{sent.number} Customer told · this call\n已核减"
    page.key(Qt.Key.Key_Escape)
    complete(page)
    number = page.seat.only_call().number
    assert history.text.toPlainText() == ""
    page.key(Qt.Key.Key_F2)
    page.seat.qtbot.keyClicks(page.seat.screen.record.caller.line, "138 1234 5678")
    page.key(Qt.Key.Key_Tab)
    assert history.text.toPlainText() == f"{sent.number} Customer told · {number}\n已核减"


def test_a_record_that_is_opened_again_shows_what_became_of_it(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.seat.type_note("多收三十元")
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.key(Qt.Key.Key_Return, CONTROL)
    page.key(Qt.Key.Key_Escape)
    complete(page)
    history = page.seat.screen.today.answers
    assert history.isHidden()
    page.seat.screen.today.today_rows.opened.emit(0)
    assert history.text.toPlainText().endswith("this call\nNo answer yet.")
    page.key(Qt.Key.Key_W, CONTROL)
    assert history.isHidden()


def test_what_was_discarded_is_offered_back_by_the_banner(page: Page) -> None:
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.page.escalations.form.discard.click()
    assert not page.form_shown
    page.window.notice._act()
    assert page.form_shown
    assert page.page.escalations.form.problem.committed() == "多收三十元"


def test_signing_out_keeps_the_form_and_stops_looking(page: Page) -> None:
    page.key(Qt.Key.Key_F4)
    page.fill()
    assert page.seat.desk.leave()
    assert [form.problem for form in page.seat.store.escalations.drafts(page.seat.person)] == ["多收三十元"]


def test_an_agent_who_is_switched_off_is_told_at_the_next_beat_and_keeps_what_is_typed(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.seat.type_note("正在写")
    page.key(Qt.Key.Key_F4)
    page.fill()
    page.seat.store.staff.disable(page.seat.lead, page.seat.person.job_number)
    for _ in range(3):
        page.page.escalations.beat()
    assert page.window.notice.texts() == ["This job number is switched off. Ask the shift lead."]
    assert page.seat.screen.record.note.committed() == "正在写"
    assert page.page.escalations.form.problem.committed() == "正在写多收三十元"


def test_a_message_moves_nothing_that_is_being_typed_in(page: Page) -> None:
    page.window.resize(1366, 768)
    page.window.show_page(page.seat.screen)
    page.window.show()
    page.key(Qt.Key.Key_F2)
    page.seat.type_note("正在写\n第二行")
    note = page.seat.screen.record.note

    def place() -> tuple[QPoint, int]:
        """Where the caret stands once the display has done with the window."""
        seen: list[tuple[QPoint, int]] = []
        while len(seen) < 5 or len(set(map(str, seen[-5:]))) > 1:
            page.seat.qtbot.wait(20)
            seen.append((note.mapTo(page.window, note.cursorRect().topLeft()), note.verticalScrollBar().value()))
        return seen[-1]

    page.seat.qtbot.waitExposed(page.window)
    before = place()
    page.window.notice.say("Overdue.", Tone.WARNING)
    assert page.window.notice.isVisible()
    assert place() == before
