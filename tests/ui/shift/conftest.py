"""A seat at the calls with the own shift on it: the store on a file, the work done at once, nothing made up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.shift import Shift
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.shift.view import ShiftView
from agent_console.ui.shift_page import ShiftPage, join_shift
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, an_id
from tests.crew import Crew
from tests.shifts import EARLY, RULES
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import call_seat

ITEMS = tuple(item.id for item in RULES.readiness)


@dataclass(slots=True)
class ShiftSeat:
    """What a test holds in its hands."""

    qtbot: QtBot
    seat: TestSeat
    window: MainWindow
    page: ShiftPage
    crew: Crew

    @property
    def store(self) -> Store:
        return self.seat.store

    @property
    def view(self) -> ShiftView:
        return self.page.view

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.window, key, modifier)

    def shift_key(self) -> None:
        self.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def shift(self) -> Shift | None:
        """What the store knows to be running."""
        return self.store.shifts.current(self.seat.person)

    def running(self) -> Shift:
        shift = self.shift()
        assert shift is not None
        return shift

    def shifts(self) -> tuple[Shift, ...]:
        """All of this person's, newest first."""
        now, me = self.seat.clock.now(), self.seat.person
        return self.store.shifts.list_(me, now - timedelta(days=9), now + timedelta(days=9), me.job_number)

    def words(self, name: str) -> str:
        label = self.view.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def button(self, name: str) -> QPushButton:
        button = self.view.findChild(QPushButton, name)
        assert button is not None
        return button

    def header(self) -> QLabel:
        label = self.seat.screen.header.findChild(QLabel, "deskShift")
        assert label is not None
        return label

    def look(self) -> None:
        """What the timer does every few seconds."""
        self.page.controller.look()

    def said(self) -> str:
        return self.window.notice.text()


Sit = Callable[..., ShiftSeat]


@pytest.fixture(scope="session")
def shipped() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def morning(clock: StoppedClock) -> StoppedClock:
    """Twenty minutes before the early shift begins: five minutes before people have to be there."""
    clock.wall = EARLY.begin - timedelta(minutes=20)
    return clock


@pytest.fixture
def sit(
    qtbot: QtBot,
    sqlite_store: Store,
    sqlite_crew: Crew,
    morning: StoppedClock,
    shipped: Library,
    tmp_path: Path,
    theme: Theme,
) -> Iterator[Sit]:
    """Lets somebody sit down in a window."""
    seats: list[ShiftSeat] = []
    library = replace(shipped, shift_rules=RULES)

    def sit(person: Person) -> ShiftSeat:
        window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        seat = sit_down(qtbot, sqlite_store, person, sqlite_crew.lead, morning, library, tmp_path)
        window.show_page(seat.screen)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        page = join_shift(call_seat(seat, window, library, tmp_path))
        page.controller.start()
        seat.screen.bar.answer.setFocus()
        seats.append(ShiftSeat(qtbot, seat, window, page, sqlite_crew))
        return seats[-1]

    yield sit
    for one in seats:
        one.seat.desk.close()
        one.window.notice.dismiss()


@pytest.fixture
def agent(sit: Sit, sqlite_crew: Crew) -> ShiftSeat:
    return sit(sqlite_crew.agent)


@pytest.fixture
def left_open(sqlite_store: Store, sqlite_crew: Crew, morning: StoppedClock) -> Shift:
    """A shift of the day before that the agent never ended."""
    now = morning.wall
    morning.wall = now - timedelta(days=1)
    shift = sqlite_store.shifts.start(an_id(), "early", sqlite_crew.agent, RULES)
    morning.wall = now
    return shift
