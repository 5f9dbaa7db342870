"""One's own marks at the call screen: told quietly, read, acknowledged, seen otherwise; nothing typed is lost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.review import MarkState, Verdict
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.main_window import MainWindow
from agent_console.ui.marks.mark_table import COMMENT, NUMBER, STATE, VERDICT
from agent_console.ui.marks.own_view import OwnMarksView
from agent_console.ui.notices import Tone
from agent_console.ui.own_marks_page import OwnMarksPage, join_own_marks
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import Beat, call_seat
from tests.ui.marks.conftest import CONTROL, NONE, Marks

SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Own:
    """What a test holds in its hands."""

    qtbot: QtBot
    seat: TestSeat
    window: MainWindow
    page: OwnMarksPage
    beat: Beat
    helped: list[str]

    @property
    def view(self) -> OwnMarksView:
        page = self.window.page
        assert isinstance(page, OwnMarksView)
        return page

    def look(self) -> None:
        """A second has gone by."""
        self.beat.beat.emit()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.qtbot.keyClick(focus, key, modifier)

    def open(self) -> OwnMarksView:
        self.qtbot.keyClick(self.seat.screen.bar.answer, Qt.Key.Key_F7, SHIFT)
        return self.view

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def button(self) -> str:
        button = self.seat.screen.findChild(QToolButton, "ownMarksButton")
        assert isinstance(button, QToolButton)
        return button.text()

    def rows(self, *columns: int) -> list[str]:
        table = self.view.table
        wanted = columns or (VERDICT, STATE)
        return [" ".join(table.cell(row, column) for column in wanted) for row in range(table.rowCount())]

    def shows(self, verb: str) -> bool:
        return self.view.pane.buttons[verb].isVisible()

    def types(self, words: str) -> None:
        assert self.focused() == "ownMarksComment"
        self.view.pane.bar.line.insert_at_caret(words)


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


Sit = Callable[[Person], Own]


@pytest.fixture
def sit(
    qtbot: QtBot,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    library: Library,
    theme: Theme,
    tmp_path: Path,
) -> Iterator[Sit]:
    """Somebody sits down at the calls, on a desk that keeps what was begun there."""
    seats: list[TestSeat] = []

    def sit(person: Person) -> Own:
        seat = sit_down(qtbot, sqlite_store, person, sqlite_crew.lead, clock, library, tmp_path)
        seats.append(seat)
        window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        window.show_page(seat.screen)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        beat, helped = Beat(), list[str]()
        page = join_own_marks(call_seat(seat, window, library, tmp_path, helped), beat.beat)
        own = Own(qtbot, seat, window, page, beat, helped)
        own.look()
        return own

    yield sit
    for seat in seats:
        seat.desk.close()


@pytest.fixture
def own(sit: Sit, sqlite_crew: Crew) -> Own:
    """An agent without a mark yet."""
    return sit(sqlite_crew.agent)


def test_praise_is_told_within_a_beat_and_takes_no_focus_from_the_note(own: Own, marks: Marks) -> None:
    own.seat.key(Qt.Key.Key_F2)
    own.seat.type_note("客户在讲")
    focus = QApplication.focusWidget()
    mark = marks.give(Verdict.EXCELLENT, "解释得清楚")
    own.look()
    assert own.window.notice.text() == f"★ 赵静 found your call {mark.call_number} excellent. Well done!"
    assert own.window.notice.tone() is Tone.SUCCESS
    assert QApplication.focusWidget() is focus
    assert own.seat.screen.record.note.committed() == "客户在讲"
    assert own.button() == "Marks 1"


@pytest.mark.parametrize(
    ("verdict", "words", "tone"),
    [
        (Verdict.APPROVED, "has approved your call", Tone.SUCCESS),
        (Verdict.TO_IMPROVE, "has advice on your call", Tone.INFO),
    ],
)
def test_each_verdict_has_a_sentence(own: Own, marks: Marks, verdict: Verdict, words: str, tone: Tone) -> None:
    marks.give(verdict, "多听一句")
    own.look()
    assert words in own.window.notice.text()
    assert "多听一句" not in own.window.notice.text()  # the words are for the page
    assert own.window.notice.tone() is tone


def test_marks_of_others_are_not_told(own: Own, sit: Sit, marks: Marks) -> None:
    marks.give(Verdict.EXCELLENT, agent=marks.crew.colleague)
    own.look()
    assert own.window.notice.text() == ""
    lead = sit(marks.crew.lead)
    marks.give(Verdict.EXCELLENT)
    lead.look()
    assert lead.button() == "Marks"
    marks.give(Verdict.APPROVED, agent=marks.crew.lead)
    lead.look()
    assert lead.button() == "Marks 1"


def test_what_came_while_one_was_away_is_told_in_one_line(sit: Sit, marks: Marks) -> None:
    marks.give()
    marks.give()
    own = sit(marks.crew.agent)
    assert own.window.notice.text() == "2 mark(s) on your calls to read."
    assert own.button() == "Marks 2"
    assert own.open().table.rowCount() == 2


def test_what_could_not_be_read_at_first_is_read_with_the_next_beat(
    sit: Sit, marks: Marks, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks.give()

    def gone(*_: object) -> None:
        raise ConsoleError(Problem.UNREACHABLE)

    with monkeypatch.context() as patch:
        patch.setattr(type(marks.store.reviews), "mine_unread", gone)
        own = sit(marks.crew.agent)
        own.look()
        assert own.button() == "Marks"
    own.look()
    assert own.button() == "Marks 1"


def test_one_key_opens_the_page_and_esc_leads_back_to_the_note(own: Own, marks: Marks) -> None:
    mark = marks.give(Verdict.EXCELLENT, "解释得清楚")
    own.seat.key(Qt.Key.Key_F2)
    own.seat.type_note("正在写")
    own.look()
    own.qtbot.keyClick(own.seat.screen.record.note, Qt.Key.Key_F7, SHIFT)
    assert own.window.notice.text() == ""
    assert own.focused() == "ownMarksRows"
    assert own.rows(NUMBER, VERDICT, STATE, COMMENT) == [f"{mark.call_number} ★ Excellent not read yet 解释得清楚"]
    assert "7001 赵静" in own.view.pane.text.toPlainText()
    own.key(Qt.Key.Key_Escape)
    assert own.window.page is own.seat.screen
    assert QApplication.focusWidget() is own.seat.screen.record.note
    assert own.seat.screen.record.note.committed() == "正在写"


def test_the_note_of_the_call_stands_beside(own: Own, marks: Marks) -> None:
    first = marks.give()
    marks.give()
    own.look()
    call = marks.store.calls.get(first.call_id, marks.crew.agent)
    view = own.open()
    view.rows.choose(1)
    assert view.note.toPlainText() == call.note
    assert view._call_title.whole_text().startswith(first.call_number)


def test_one_key_acknowledges(own: Own, marks: Marks) -> None:
    mark = marks.give()
    own.look()
    own.open()
    assert own.shows("seen")
    own.key(Qt.Key.Key_T, CONTROL)
    assert marks.store.reviews.get(mark.id, marks.crew.agent).state is MarkState.ACKNOWLEDGED
    assert own.button() == "Marks"
    assert own.window.notice.text() == ""
    assert own.rows(STATE) == ["read"]
    assert not own.shows("seen")
    assert own.shows("dispute")
    own.key(Qt.Key.Key_T, CONTROL)
    assert "nothing new" in own.view.message.text()


def test_a_dispute_goes_to_the_reviewers_and_its_answer_comes_back(own: Own, marks: Marks) -> None:
    mark = marks.give(Verdict.TO_IMPROVE, "没报工号")
    own.look()
    view = own.open()
    own.key(Qt.Key.Key_D, CONTROL)
    own.key(Qt.Key.Key_Return, CONTROL)
    assert view.pane.bar.line.property("marked") is True  # a reason is needed
    own.types("报了，录音 0:12")
    own.key(Qt.Key.Key_Return, CONTROL)
    (waiting,) = marks.store.reviews.disputed(marks.crew.quality)
    assert waiting.dispute == "报了，录音 0:12"
    assert own.rows(STATE) == ["▲ waits for an answer"]
    assert own.focused() == "ownMarksRows"
    own.key(Qt.Key.Key_D, CONTROL)
    assert "not disputed again" in view.message.text()
    own.key(Qt.Key.Key_T, CONTROL)
    assert "yet to answer" in view.message.text()
    marks.store.reviews.settle(mark.id, marks.crew.quality, Verdict.APPROVED, "属实，抱歉")
    own.look()
    assert "What holds: ✓ Approved" in own.window.notice.text()
    assert "属实，抱歉" in view.pane.text.toPlainText()
    own.key(Qt.Key.Key_T, CONTROL)
    assert marks.store.reviews.get(mark.id, marks.crew.agent).state is MarkState.CLOSED


def test_a_reason_in_the_making_survives_esc_another_mark_the_page_and_a_restart(
    own: Own, sit: Sit, marks: Marks
) -> None:
    marks.give(Verdict.TO_IMPROVE, "语速快")
    marks.give(Verdict.TO_IMPROVE, "没报工号")
    own.look()
    view = own.open()
    own.key(Qt.Key.Key_D, CONTROL)
    own.types("当时线路有回音")
    marks.give(Verdict.EXCELLENT)
    own.look()
    assert view.pane.bar.line.committed() == "当时线路有回音"  # news leaves it alone
    assert own.focused() == "ownMarksComment"
    own.key(Qt.Key.Key_Escape)
    assert own.focused() == "ownMarksRows"
    own.key(Qt.Key.Key_Down)
    own.key(Qt.Key.Key_D, CONTROL)
    assert view.pane.bar.line.committed() == ""
    own.key(Qt.Key.Key_Escape)
    own.key(Qt.Key.Key_Up)
    own.key(Qt.Key.Key_D, CONTROL)
    assert view.pane.bar.line.committed() == "当时线路有回音"
    own.key(Qt.Key.Key_Escape)
    own.key(Qt.Key.Key_Escape)
    assert own.window.page is own.seat.screen
    own.seat.desk.close()
    again = sit(marks.crew.agent)
    again.open()
    again.view.rows.choose(1)
    again.key(Qt.Key.Key_D, CONTROL)
    assert again.view.pane.bar.line.committed() == "当时线路有回音"


def test_what_is_typed_when_somebody_signs_out_is_kept(own: Own, sit: Sit, marks: Marks) -> None:
    marks.give(Verdict.TO_IMPROVE, "语速快")
    own.look()
    own.open()
    own.key(Qt.Key.Key_D, CONTROL)
    own.types("线路有回音")
    own.seat.desk.close()
    assert own.window.page is own.seat.screen
    again = sit(marks.crew.agent)
    again.open()
    again.key(Qt.Key.Key_D, CONTROL)
    assert again.view.pane.bar.line.committed() == "线路有回音"


def test_a_mark_that_was_taken_back_is_told_and_stays_in_the_history(own: Own, marks: Marks) -> None:
    mark = marks.give(Verdict.TO_IMPROVE, "没报工号")
    own.look()
    own.open()
    marks.store.reviews.withdraw(mark.id, marks.crew.quality, "看错了通话")
    own.look()
    assert "was taken back" in own.window.notice.text()
    assert own.button() == "Marks"
    assert own.rows(STATE) == ["taken back"]
    assert not own.shows("seen")
    assert not own.shows("dispute")
    assert "看错了通话" in own.view.pane.text.toPlainText()


def test_the_notice_opens_the_mark_it_tells_of(own: Own, marks: Marks) -> None:
    first = marks.give(Verdict.EXCELLENT)
    own.look()
    assert own.window.notice._action.text() == "Read it  Shift+F7"
    own.window.notice._action.click()
    assert own.view.pane._title.whole_text().startswith(first.call_number)
    second = marks.give(Verdict.APPROVED)
    own.look()
    assert own.view.pane._title.whole_text().startswith(first.call_number)
    own.window.notice._action.click()
    assert own.view.pane._title.whole_text().startswith(second.call_number)


def test_an_empty_page_says_what_will_stand_there(own: Own) -> None:
    view = own.open()
    assert "praise just as advice" in view._empty.text()
    own.key(Qt.Key.Key_Escape)
    assert own.window.page is own.seat.screen


def test_keys_lead_through_the_panes_and_to_the_help(own: Own, marks: Marks) -> None:
    marks.give()
    own.look()
    own.open()
    seen = []
    for _ in range(3):
        own.key(Qt.Key.Key_F6)
        seen.append(own.focused())
    assert seen == ["ownMarksDetail", "ownMarksNote", "ownMarksRows"]
    own.key(Qt.Key.Key_F1)
    assert own.helped == ["own-marks"]
    own.key(Qt.Key.Key_Return)
    assert own.focused() == "ownMarksDetail"
    own.key(Qt.Key.Key_Escape)
    assert own.focused() == "ownMarksRows"


def test_a_store_that_refuses_keeps_the_reason(own: Own, marks: Marks, monkeypatch: pytest.MonkeyPatch) -> None:
    marks.give(Verdict.TO_IMPROVE, "语速快")
    own.look()
    view = own.open()

    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    own.key(Qt.Key.Key_D, CONTROL)
    own.types("线路有回音")
    monkeypatch.setattr(type(marks.store.reviews), "dispute", busy)
    own.key(Qt.Key.Key_Return, CONTROL)
    assert view.pane.bar.line.committed() == "线路有回音"
    assert view.message.text()
    monkeypatch.undo()
    own.key(Qt.Key.Key_Return, CONTROL)
    assert len(marks.store.reviews.disputed(marks.crew.quality)) == 1
