"""No window tells a whole number but in the field that somebody has revealed it in, and that hides it again."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_list import CallFilter
from agent_console.domain.desk import Desk
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.privacy import REVEALS_AN_HOUR, SHOWN_SECONDS
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.call.call_desk import CallDesk
from agent_console.ui.call.caller_field import CallerField
from agent_console.ui.call.record_view import RecordView
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.seating import Seating
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from agent_console.ui.workplace import Workplace
from tests.builders import StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.shifts import RULES as SHIFTS
from tests.ui.sayings import found, holds_number, who_tells

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

MOBILE, ABROAD, FIXED, WITH_EXTENSION = "13812345678", "+85291234567", "02161234567", "01088886666"
NUMBERS = (MOBILE, ABROAD, FIXED, WITH_EXTENSION)


@dataclass(slots=True)
class Desktop:
    """Whoever sits at the console, all pages of it."""

    qtbot: QtBot
    window: MainWindow
    seating: Seating
    store: Store
    crew: Crew
    clock: StoppedClock
    log: pytest.LogCaptureFixture
    desks: list[CallDesk]

    def sit(self, person: Person) -> QWidget:
        hotline = self.store.hotline.get()
        assert hotline is not None
        self.seating.sit_down(Desk(hotline, person))
        page = self.window.page
        assert page is not None
        return page

    def key(self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.window, key, modifier)

    def tells_nobody(self, *but: QWidget) -> None:
        """No number stands anywhere, but in these fields; nor in the log."""
        assert who_tells(*NUMBERS, but=but) == []
        assert [one for one in self.log.messages if any(holds_number(one, number) for number in NUMBERS)] == []


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def desktop(
    qtbot: QtBot,
    theme: Theme,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    library: Library,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Desktop]:
    caplog.set_level(logging.DEBUG)
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    place = Workplace(
        store=sqlite_store,
        library=replace(library, escalation_rules=RULES, shift_rules=SHIFTS),
        jobs=InlineJobs(window),
        clock=clock,
        wording=Wording(),
        language="en",
        data_dir=tmp_path,
        preferences=Preferences(tmp_path / "window.ini"),
        window=window,
        keep_composing=lambda: None,
        help=lambda *_: None,
    )
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    seating = Seating(place, window)
    desks: list[CallDesk] = []
    seating.seated.connect(desks.append)
    yield Desktop(qtbot, window, seating, sqlite_store, sqlite_crew, clock, caplog, desks)
    seating.leave()
    seating.stop()


@pytest.fixture
def history(sqlite_store: Store, sqlite_crew: Crew) -> list[Call]:
    """Calls from all of these numbers, an escalation of each in one state, and a correction call that is owed."""
    made = []
    for number in (*NUMBERS[:3], f"{WITH_EXTENSION}#801", MOBILE):
        agent = sqlite_crew.agent if number != FIXED else sqlite_crew.colleague
        call = a_complete_call(agent, caller=number, caller_name="王女士", correction_due=number == MOBILE)
        made.append(sqlite_store.calls.save(call, agent))
        form = a_form(id=an_id(), call_id=call.id, call_number=made[-1].number, caller=number, problem="账单有误")
        sent = sqlite_store.escalations.send(form, agent, RULES)
        if number == MOBILE:
            for kind, text in ((StepKind.ACCEPTED, ""), (StepKind.ANSWERED, "已核减")):
                sqlite_store.escalations.take_step(sent.id, kind, sqlite_crew.lead, RULES, text=text)
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    return made


def caller_of(page: QWidget) -> CallerField:
    return page.findChildren(CallerField)[0]


def reveal_in_call(page: QWidget) -> QLineEdit:
    caller = caller_of(page)
    button = found(caller, "revealNumber")
    assert isinstance(button, QToolButton)
    button.menu().actions()[0].trigger()
    return caller.line


def half_a_minute_later(owner: QWidget) -> None:
    """What the timer of a revealed number does."""
    timers = [timer for timer in owner.findChildren(QTimer) if timer.interval() == SHOWN_SECONDS * 1000]
    (timer,) = [timer for timer in timers if timer.isActive()]
    timer.stop()
    timer.timeout.emit()


def typed(desktop: Desktop, number: str) -> QWidget:
    """The agent answers a call and types who calls; the field is left."""
    page = desktop.sit(desktop.crew.agent)
    desktop.key(Key.Key_F2)
    desktop.qtbot.keyClicks(caller_of(page).line, number)
    desktop.key(Key.Key_Tab)
    return page


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_that_is_typed_is_hidden_with_its_field_left(desktop: Desktop, number: str) -> None:
    page = typed(desktop, number)
    assert "****" in caller_of(page).line.text()
    desktop.tells_nobody()


@pytest.mark.usefixtures("history")
def test_a_revealed_number_stands_in_its_field_only_and_for_half_a_minute(desktop: Desktop) -> None:
    page = typed(desktop, MOBILE)
    line = reveal_in_call(page)
    assert holds_number(line.text(), MOBILE)
    desktop.tells_nobody(line)
    half_a_minute_later(page)
    desktop.tells_nobody()


def end_record(desktop: Desktop, page: QWidget) -> None:
    """The call ends, and its record is complete."""
    record = page.findChildren(RecordView)[0]
    desktop.key(Key.Key_Return, CONTROL)
    record.kind.setFocus()
    desktop.key(Key.Key_1)
    record.outcome.setFocus()
    desktop.key(Key.Key_1)
    record.note.setFocus()
    record.note.insert_at_caret("客户咨询套餐，已说明。")
    desktop.key(Key.Key_Return, CONTROL)
    assert desktop.store.calls.page(CallFilter(), desktop.crew.lead)[0].state is CallState.COMPLETE


def through_the_door(desktop: Desktop, _page: QWidget) -> None:
    desktop.seating.leave()
    desktop.window.hide()


LEAVING: dict[str, Callable[[Desktop, QWidget], object]] = {
    "the end of the record": end_record,
    "the handover": lambda desktop, _: desktop.key(Key.Key_F8),
    "the door": through_the_door,
}


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize("way", LEAVING)
def test_a_revealed_number_is_hidden_behind(desktop: Desktop, way: str) -> None:
    page = typed(desktop, MOBILE)
    reveal_in_call(page)
    LEAVING[way](desktop, page)
    desktop.tells_nobody()


@pytest.mark.usefixtures("history")
def test_a_revealed_number_outlasts_neither_half_a_minute_nor_the_wrap_up(desktop: Desktop) -> None:
    page = typed(desktop, MOBILE)
    line = reveal_in_call(page)
    desktop.key(Key.Key_Return, CONTROL)
    desktop.tells_nobody(line)  # it may be needed while the record is written
    half_a_minute_later(page)
    desktop.tells_nobody()


@pytest.mark.usefixtures("history")
def test_the_pages_of_an_agent_tell_no_number(desktop: Desktop) -> None:
    page = typed(desktop, MOBILE)
    for key, modifier in (
        (Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F8, Qt.KeyboardModifier.NoModifier), (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, CONTROL),
    ):  # fmt: skip
        desktop.key(key, modifier)
        desktop.tells_nobody()
    assert page.isVisible()


@pytest.mark.usefixtures("history")
def test_the_pages_of_a_lead_tell_no_number(desktop: Desktop) -> None:
    desktop.sit(desktop.crew.lead)
    none, control = Qt.KeyboardModifier.NoModifier, CONTROL
    for key, modifier in ((Key.Key_F7, none), (Key.Key_F8, none), (Key.Key_F8, control), (Key.Key_F7, control)):
        desktop.window.activateWindow()
        desktop.window.page.setFocus()  # type: ignore[union-attr] # somebody sits there
        desktop.qtbot.keyClick(desktop.window.page, key, modifier)
        desktop.tells_nobody()
        desktop.key(Key.Key_Escape)


def review(desktop: Desktop) -> ReviewPage:
    page = desktop.sit(desktop.crew.team_leader)
    assert isinstance(page, ReviewPage)
    return page


@pytest.mark.usefixtures("history")
def test_no_room_of_the_review_tells_a_number(desktop: Desktop) -> None:
    page = review(desktop)
    for name in RoomName:
        room = page.show_room(name)
        if room is None:
            continue
        for view in room.view.findChildren(QAbstractItemView):
            if view.isVisible() and view.model() is not None and view.model().rowCount():
                view.setCurrentIndex(view.model().index(0, 0))
                view.setFocus()
                for row in range(min(view.model().rowCount(), 3)):
                    view.setCurrentIndex(view.model().index(row, 0))
                    desktop.tells_nobody()
                desktop.key(Key.Key_A, CONTROL)
                desktop.key(Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
                desktop.tells_nobody()
                desktop.key(Key.Key_Escape)
        desktop.tells_nobody()


def revealed(desktop: Desktop, page: ReviewPage, number: str) -> QLabel:
    """A call of this number is chosen, and its number shown for a reason."""
    room = page.show_room(RoomName.CALLS)
    assert isinstance(room, CallsRoom)
    table = room.view.table
    wanted = number[:3]
    row = next(row for row in range(table.rowCount()) if table.call_at(row).caller.startswith(wanted))  # type: ignore[union-attr]
    room.view.rows.selectRow(row)
    room.view.rows.setFocus()
    desktop.key(Key.Key_R, CONTROL)
    room.view.story.bar.line.setText(f"回访 {number}")
    room.view.story.bar.confirm()
    label = found(room.view, "reviewCaller")
    assert isinstance(label, QLabel)
    assert holds_number(label.text(), number)
    return label


@pytest.mark.usefixtures("history")
def test_a_number_revealed_in_the_review_stands_there_only_and_for_half_a_minute(desktop: Desktop) -> None:
    page = review(desktop)
    label = revealed(desktop, page, MOBILE)
    desktop.tells_nobody(label)
    half_a_minute_later(page)
    desktop.tells_nobody()


@pytest.mark.usefixtures("history")
def test_a_number_revealed_in_the_review_is_hidden_behind_another_room(desktop: Desktop) -> None:
    page = review(desktop)
    revealed(desktop, page, FIXED)
    page.show_room(RoomName.JOURNAL)  # where the reason that was typed with it is masked, too
    desktop.tells_nobody()
    page.show_room(RoomName.CALLS)
    desktop.tells_nobody()


@pytest.mark.usefixtures("history")
def test_a_number_revealed_in_the_review_is_hidden_behind_another_call(desktop: Desktop) -> None:
    page = review(desktop)
    revealed(desktop, page, MOBILE)
    room = page.room
    assert isinstance(room, CallsRoom)
    room.view.rows.selectRow((room.view.rows.row() + 1) % room.view.table.rowCount())
    desktop.tells_nobody()


@pytest.mark.usefixtures("history")
def test_a_number_revealed_in_the_review_is_hidden_when_the_window_goes(desktop: Desktop) -> None:
    page = review(desktop)
    revealed(desktop, page, MOBILE)
    desktop.window.hide()
    desktop.tells_nobody()
    assert page.room is not None


def test_the_banner_of_many_numbers_tells_none(desktop: Desktop, history: list[Call]) -> None:
    for _ in range(REVEALS_AN_HOUR + 1):
        desktop.store.calls.reveal(history[0].id, desktop.crew.quality, f"回访 {MOBILE}")
    page = review(desktop)
    desktop.qtbot.waitUntil(lambda: "7001" in desktop.window.notice.text())
    desktop.tells_nobody()
    assert page.isVisible()


def test_what_looks_for_numbers_finds_them(qtbot: QtBot) -> None:
    label = QLabel("回拨 138 1234-5678")
    qtbot.addWidget(label)
    button = QToolButton()
    button.setToolTip(f"<qt>{MOBILE}</qt>")
    qtbot.addWidget(button)
    assert len(who_tells(MOBILE)) >= 2
    assert who_tells(MOBILE, but=(label, button)) == []
