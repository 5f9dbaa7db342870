"""The room of escalations: a lead works in the queue, everybody else reads all that there have ever been."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_list import EscalationFilter, EscalationsAsked
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.exchange.library import Library
from agent_console.store.store import Store
from agent_console.ui.growing_list import PAGE
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.queue.answer_drafts import LOOK_EVERY, AnswerDrafts
from agent_console.ui.queue.escalations_room import EscalationsRoom
from agent_console.ui.queue.ground import Ground
from agent_console.ui.queue.queue_table import CALLER, DUE, NUMBER
from agent_console.ui.queue.thread_pane import ThreadPane
from agent_console.ui.widgets.span_filter import TypedSpan
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Ear(QObject):
    """What hears of others' work, in the hands of a test."""

    changed = Signal()
    answering = Signal(bool)
    listening = False

    def start(self) -> None:
        self.listening = True

    def stop(self) -> None:
        self.listening = False


class Seat:
    """What a test holds in its hands."""

    def __init__(self, qtbot: QtBot, room: EscalationsRoom, ear: Ear, store: Store, crew: Crew) -> None:
        self.qtbot, self.room, self.ear, self.store, self.crew = qtbot, room, ear, store, crew
        self.calls: list[str] = []
        self.exports: list[EscalationFilter] = []
        self.left: list[bool] = []
        room.call_wanted.connect(self.calls.append)
        room.export_wanted.connect(self.exports.append)
        room.leave_wanted.connect(lambda: self.left.append(True))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.room.view, key, modifier)

    def send(self, by: Person | None = None, **fields: object) -> Escalation:
        sent = self.store.escalations.send(a_form(**fields), by or self.crew.agent, RULES)
        self.ear.changed.emit()
        return sent

    def numbers(self) -> list[str]:
        table = self.room.view.ledger.table
        return [table.row_at(row).number.rpartition("-")[2] for row in range(table.rowCount())]

    @property
    def said(self) -> str:
        return self.room.view.ledger.message.text()

    @property
    def thread(self) -> str:
        return self.room.view.ledger.sheet.story.toPlainText()


Opener = Callable[[Person], Seat]


@pytest.fixture
def enter(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[Opener]:
    entered: list[EscalationsRoom] = []

    def enter_it(person: Person) -> Seat:
        hotline = sqlite_store.hotline.get()
        assert hotline is not None
        ground = Ground(
            store=sqlite_store,
            desk=Desk(hotline, person),
            library=replace(library, escalation_rules=RULES),
            data_dir=tmp_path,
            preferences=Preferences(tmp_path / "window.ini", person.job_number),
            jobs=InlineJobs(),
            clock=clock,
            wording=Wording(),
            language="zh_CN",
        )
        ear = Ear()
        room = EscalationsRoom(ground, ear)
        qtbot.addWidget(room.view)
        entered.append(room)
        room.view.resize(1366, 700)
        with qtbot.waitActive(room.view):
            room.view.show()
            room.view.activateWindow()
        room.start()
        room.view.setFocus()
        return Seat(qtbot, room, ear, sqlite_store, sqlite_crew)

    yield enter_it
    for room in entered:
        room.stop()


@pytest.fixture
def reader(enter: Opener, sqlite_crew: Crew) -> Seat:
    return enter(sqlite_crew.quality)


@pytest.fixture
def lead(enter: Opener, sqlite_crew: Crew) -> Seat:
    return enter(sqlite_crew.lead)


# --- who only reads -------------------------------------------------------------------------------------------------


def test_a_reader_has_the_list_under_its_name_and_no_step_to_take(reader: Seat) -> None:
    view = reader.room.view
    assert view.queue is None
    assert view.ledger.rows.objectName() == "reviewEscalations"
    assert view.findChild(ThreadPane) is None
    assert view.findChild(QWidget, "escalationAnswer") is None
    assert [one.text() for one in view.ledger.findChildren(QPushButton) if one.isVisible()] == ["Print"]
    assert {action.objectName() for action in reader.room.actions}.isdisjoint({"ledger-work", "escalations-switch"})


def test_an_empty_list_says_what_will_stand_there_and_what_a_filter_does(reader: Seat) -> None:
    empty = reader.room.view.ledger.findChild(QWidget, "escalationsEmpty")
    assert empty is not None
    assert empty.isVisible()
    assert "F4" in empty.text()  # type: ignore[attr-defined]
    reader.room.ledger.show_typed(TypedSpan(EscalationsAsked.CLOSED))
    assert "Ctrl+Shift+T" in empty.text()  # type: ignore[attr-defined]
    reader.send()
    reader.room.ledger.show_typed(TypedSpan(EscalationsAsked.ALL))
    assert not empty.isVisible()


def test_what_somebody_sends_stands_there_with_the_next_news_and_nothing_moves(reader: Seat) -> None:
    first = reader.send(problem="账单有疑问")
    assert "账单有疑问" in reader.thread
    reader.send(problem="宽带很慢")
    assert reader.numbers() == ["0002", "0001"]
    assert reader.room.view.ledger.rows.current == first.id
    assert "账单有疑问" in reader.thread
    assert reader.room.view.ledger.count.text() == "2 escalation(s)"


def test_numbers_are_masked_and_the_whole_year_stands_there(reader: Seat) -> None:
    sent = reader.send(caller="13812345678")
    table = reader.room.view.ledger.table
    assert table.words(table.row_at(0), NUMBER) == sent.number
    assert table.words(table.row_at(0), CALLER) == "138****5678"
    assert table.words(table.row_at(0), DUE).startswith("2026-11-22 ")
    reader.room.view.ledger.rows.selectRow(0)
    reader.press(Qt.Key.Key_C, CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert sent.number in copied
    assert "13812345678" not in copied


def test_the_filter_finds_by_standing_time_and_person(reader: Seat, clock: StoppedClock) -> None:
    reader.send()
    clock.forward(48 * 3600)
    second = reader.send(reader.crew.colleague)
    ledger, bar = reader.room.ledger, reader.room.view.ledger.filter
    ledger.show_typed(TypedSpan(EscalationsAsked.OVERDUE))
    assert reader.numbers() == ["0001"]
    ledger.show_typed(TypedSpan(EscalationsAsked.ALL, since="today"))
    assert reader.numbers() == [second.number.rpartition("-")[2]]
    ledger.show_typed(TypedSpan(EscalationsAsked.ALL, person="1001"))
    assert reader.numbers() == ["0001"]
    bar.since.line.setText("2026-11-24")
    bar.until.line.setText("2026-11-01")
    ledger.look()
    assert reader.numbers() == ["0001"]  # what is listed stays until the days make sense
    assert ledger.wanted is None
    reader.room.view.ledger.rows.setFocus()
    reader.press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert len(reader.numbers()) == 2


def test_a_long_list_is_read_as_one_goes_down_and_stays_whole_when_news_come(
    reader: Seat, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    for _ in range(PAGE + 30):
        sqlite_store.escalations.send(a_form(), sqlite_crew.agent, RULES)
    reader.room.ledger.refresh()
    rows = reader.room.view.ledger.rows
    assert rows.model().rowCount() == PAGE
    assert reader.room.view.ledger.count.text() == f"{PAGE + 30} escalation(s)"
    rows.scrollToBottom()
    assert rows.model().rowCount() == PAGE + 30
    reader.send()
    assert rows.model().rowCount() == PAGE + 31
    assert len(set(reader.numbers())) == PAGE + 31


def test_one_is_found_by_the_last_part_of_its_number_and_what_is_not_there_is_said(reader: Seat) -> None:
    reader.send(problem="第一件")
    reader.send(problem="第二件")
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.qtbot.keyClicks(reader.room.view.ledger.number, "2")
    reader.press(Qt.Key.Key_Return)
    assert "第二件" in reader.thread
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.qtbot.keyClicks(reader.room.view.ledger.number, "77")
    reader.press(Qt.Key.Key_Return)
    assert "77" in reader.said


def test_keys_lead_through_the_panes_and_out(reader: Seat) -> None:
    reader.send(call_id="", call_number="")
    reader.room.view.ledger.rows.setFocus()
    reader.press(Qt.Key.Key_F6)
    assert reader.room.view.ledger.sheet.story.hasFocus()
    reader.press(Qt.Key.Key_F6)
    assert reader.room.view.ledger.filter.which.hasFocus()
    reader.press(Qt.Key.Key_Escape)
    assert reader.room.view.ledger.rows.hasFocus()
    assert reader.left == []
    reader.press(Qt.Key.Key_Escape)
    assert reader.left == [True]
    reader.press(Qt.Key.Key_K, CONTROL)
    assert reader.calls == []
    assert "no call" in reader.said


def test_ctrl_e_asks_for_a_file_of_what_the_filter_says(reader: Seat) -> None:
    reader.room.ledger.show_typed(TypedSpan(EscalationsAsked.OPEN, person="1001"))
    reader.room.view.ledger.rows.setFocus()
    reader.press(Qt.Key.Key_E, CONTROL)
    assert reader.exports == [EscalationFilter(which=EscalationsAsked.OPEN, job_number="1001")]


def test_what_becomes_late_is_marked_without_anything_being_written(reader: Seat, clock: StoppedClock) -> None:
    reader.send()
    table = reader.room.view.ledger.table
    assert not table.words(table.row_at(0), DUE).startswith("■")
    clock.forward(24 * 3600)
    with reader.qtbot.waitSignal(table.dataChanged):
        table.tick()
    assert table.words(table.row_at(0), DUE).startswith("■")


def test_a_database_that_is_silent_is_said_to_be(reader: Seat) -> None:
    reader.ear.answering.emit(False)
    assert "does not answer" in reader.said
    reader.ear.answering.emit(True)
    assert reader.said == ""


def test_columns_stand_as_they_were_left(enter: Opener, sqlite_crew: Crew) -> None:
    seat = enter(sqlite_crew.quality)
    seat.room.view.ledger.rows.setColumnWidth(NUMBER, 321)
    seat.room.stop()
    assert enter(sqlite_crew.quality).room.view.ledger.rows.columnWidth(NUMBER) == 321


# --- a shift lead ---------------------------------------------------------------------------------------------------


def test_a_lead_works_in_the_queue_as_at_the_call_screen(lead: Seat) -> None:
    queue = lead.room.view.queue
    assert queue is not None
    assert queue.rows.objectName() == "reviewEscalations"
    sent = lead.store.escalations.send(a_form(), lead.crew.agent, RULES)
    lead.room._queue_watch.beat()
    queue.rows.setFocus()
    lead.press(Qt.Key.Key_T, CONTROL)
    lead.press(Qt.Key.Key_Return)
    queue.pane.answer.insert_at_caret("请按资费说明答复")
    lead.press(Qt.Key.Key_Return, CONTROL)
    assert lead.store.escalations.thread(sent.id, lead.crew.lead).escalation.answer == "请按资费说明答复"


def test_names_are_unique_in_the_room_and_it_has_no_second_help_or_close(lead: Seat) -> None:
    lead.press(Qt.Key.Key_0, CONTROL)
    names = [one.objectName() for one in lead.room.view.findChildren(QWidget) if one.objectName()]
    ours = [name for name in names if name.startswith(("review", "escalation", "queue", "help"))]
    assert sorted(ours) == sorted(set(ours))
    assert {"helpButton", "queueClose"}.isdisjoint(names)
    assert {"reviewEscalations", "reviewAllEscalations", "escalationAnswer", "escalationReply"} <= set(names)


def test_one_key_goes_from_the_queue_to_all_and_enter_brings_a_closed_one_back_to_it(lead: Seat) -> None:
    sent = lead.store.escalations.send(a_form(), lead.crew.agent, RULES)
    for kind, text in ((StepKind.ACCEPTED, ""), (StepKind.ANSWERED, "好"), (StepKind.TOLD, ""), (StepKind.CLOSED, "")):
        lead.store.escalations.take_step(sent.id, kind, lead.crew.lead, RULES, text=text)
    lead.room.view.setFocus()
    lead.press(Qt.Key.Key_0, CONTROL)
    assert not lead.room.view.shows_queue
    assert lead.numbers() == ["0001"]
    assert lead.room.view.ledger.rows.hasFocus()
    lead.press(Qt.Key.Key_Return)
    assert lead.room.view.shows_queue
    assert lead.room.queue is not None
    assert lead.room.queue.steps.shown is not None
    assert lead.room.queue.steps.shown.escalation.id == sent.id
    assert lead.room.view.queue is not None
    assert lead.room.view.queue.pane.buttons["reopen"].isEnabled()


def test_esc_in_the_queue_leaves_nothing_closed(lead: Seat) -> None:
    assert lead.room.view.queue is not None
    lead.room.view.queue.rows.setFocus()
    lead.press(Qt.Key.Key_Escape)
    assert lead.left == [True]
    assert lead.room.view.queue.isVisible()


# --- two windows of one person --------------------------------------------------------------------------------------


class Desktop:
    """One of two windows that the same answers are written in."""

    def __init__(self, answers: Answers) -> None:
        self.at, self.text = "", ""
        self.drafts = AnswerDrafts(InlineJobs(), answers, lambda: (self.at, self.text))
        self.drafts.came.connect(self._came)
        self.drafts._bring_back(answers.found())

    def write(self, escalation_id: str, text: str) -> None:
        self.at, self.text = escalation_id, text
        self.drafts.beat()

    def look(self) -> None:
        for _ in range(LOOK_EVERY):
            self.drafts.beat()

    def _came(self, escalation_id: str) -> None:
        if escalation_id == self.at:
            self.text = self.drafts.text(escalation_id)


@pytest.fixture
def two(qapp: QApplication, tmp_path: Path) -> tuple[Desktop, Desktop]:
    del qapp
    answers = Answers(tmp_path, "9001")
    return Desktop(answers), Desktop(answers)


def test_what_is_written_in_one_window_goes_on_in_the_other(two: tuple[Desktop, Desktop], tmp_path: Path) -> None:
    one, other = two
    one.write("e1", "请先核对账单")
    other.at = "e1"
    other.look()
    assert other.text == "请先核对账单"
    other.write("e1", "请先核对账单，再回电")
    one.look()
    assert one.text == "请先核对账单，再回电"
    assert Answers(tmp_path, "9001").found() == {"e1": "请先核对账单，再回电"}


def test_words_on_different_escalations_leave_each_other_alone(two: tuple[Desktop, Desktop], tmp_path: Path) -> None:
    one, other = two
    one.write("e1", "甲")
    other.write("e2", "乙")
    one.look()
    other.look()
    assert Answers(tmp_path, "9001").found() == {"e1": "甲", "e2": "乙"}
    assert one.text == "甲"
    assert other.text == "乙"


def test_what_was_sent_from_one_window_is_offered_in_the_other_no_more(
    two: tuple[Desktop, Desktop], tmp_path: Path
) -> None:
    one, other = two
    one.write("e1", "已经答复")
    other.at = "e1"
    other.look()
    one.write("e1", "")
    other.look()
    assert other.text == ""
    assert other.drafts.ids == set()
    assert Answers(tmp_path, "9001").found() == {}


def test_what_was_written_in_both_at_once_is_kept_from_both(two: tuple[Desktop, Desktop], tmp_path: Path) -> None:
    one, other = two
    one.write("e1", "甲说的")
    other.write("e1", "乙说的")
    assert Answers(tmp_path, "9001").found() == {"e1": "甲说的\n乙说的"}
    assert other.text == "甲说的\n乙说的"
    one.look()
    assert one.text == "甲说的\n乙说的"


def test_a_folder_that_cannot_be_reached_takes_no_words_away(two: tuple[Desktop, Desktop], tmp_path: Path) -> None:
    one, _ = two
    one.write("e1", "不能丢")
    (tmp_path / "answers").rename(tmp_path / "unplugged")
    one.look()
    assert one.text == "不能丢"
    assert one.drafts.text("e1") == "不能丢"
