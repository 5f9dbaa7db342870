"""A shift lead at the calls with the duty page: the store on a file, the work done at once, nothing made up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.duty import DutyRecord
from agent_console.domain.shift import Shift
from agent_console.domain.shift_rules import PlannedShift
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.duty.duty_desk import DutyDesk
from agent_console.ui.duty.view import DutyView
from agent_console.ui.duty_page import join_duty
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording
from tests.builders import PIN, StoppedClock, an_id
from tests.crew import Crew
from tests.shifts import EARLY, RULES
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import call_seat

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class DutySeat:
    """What a test holds in its hands."""

    qtbot: QtBot
    seat: TestSeat
    window: MainWindow
    desk: DutyDesk
    crew: Crew
    helped: list[str]

    @property
    def store(self) -> Store:
        return self.seat.store

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.window, key, modifier)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.qtbot.keyClicks(focus, text)

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def open(self) -> DutyView:
        self.key(Qt.Key.Key_F8, CONTROL)
        return self.view()

    def view(self) -> DutyView:
        (view,) = [view for view in self.window.findChildren(DutyView) if view.isVisible()]
        return view

    def shown(self) -> bool:
        return any(view.isVisible() for view in self.window.findChildren(DutyView))

    def beat(self) -> None:
        """What the timers of the page do."""
        page = self.desk._page
        assert page is not None
        page.record.beat()
        page.look()

    def words(self, name: str) -> str:
        label = self.view().findChild(PlainLabel, name)
        assert isinstance(label, PlainLabel)
        return label.whole_text()

    def message(self) -> str:
        return self.view().message.text()

    def button(self, name: str) -> QPushButton:
        button = self.view().findChild(QPushButton, name)
        assert button is not None
        return button

    def header(self) -> str:
        button = self.seat.screen.header.findChild(QToolButton, "dutyButton")
        assert button is not None
        return button.text()

    def list_(self) -> list[str]:
        """Sign and name of each row."""
        table = self.view().table
        rows = range(table.rowCount())
        return [f"{table.index(row, 0).data()[0]} {table.index(row, 1).data().split()[0]}" for row in rows]

    def figures(self) -> dict[str, str]:
        return dict(self.view().pane.figures.table.rows)

    def worked(self, person: Person, planned: PlannedShift = EARLY, *, ended: bool = True) -> Shift:
        """A shift of somebody else's from ten minutes before its begin on."""
        clock = self.seat.clock
        now = clock.wall
        clock.wall = planned.begin - timedelta(minutes=10)
        shift = self.store.shifts.start(an_id(), planned.id, person, RULES)
        if ended:
            clock.wall = planned.end
            shift = self.store.shifts.end(shift.id, person, RULES)
        clock.wall = now
        return shift

    def duty(self, planned: PlannedShift = EARLY) -> DutyRecord | None:
        return self.store.duty.of(planned, self.crew.lead)

    def signed(self) -> DutyRecord:
        found = self.duty()
        assert found is not None
        return found

    def sign(self, remarks: str = "") -> DutyRecord:
        """With the keys, as a lead does it."""
        view = self.open()
        if remarks:
            view.pane.remarks.setFocus()
            view.pane.remarks.insert_at_caret(remarks)
        view.pane.sign.pin.setFocus()
        self.type(PIN)
        self.key(Qt.Key.Key_Return, CONTROL)
        return self.signed()


Sit = Callable[..., DutySeat]


@pytest.fixture(scope="session")
def shipped() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files go that a person saves."""
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


@pytest.fixture
def sit(
    qtbot: QtBot,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    shipped: Library,
    tmp_path: Path,
    theme: Theme,
) -> Iterator[Sit]:
    seats: list[DutySeat] = []
    library = replace(shipped, shift_rules=RULES)

    def sit(person: Person) -> DutySeat:
        window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        seat = sit_down(qtbot, sqlite_store, person, sqlite_crew.lead, clock, library, tmp_path)
        window.show_page(seat.screen)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        helped: list[str] = []
        desk = join_duty(call_seat(seat, window, library, tmp_path, helped))
        desk.start()
        seat.screen.bar.answer.setFocus()
        seats.append(DutySeat(qtbot, seat, window, desk, sqlite_crew, helped))
        return seats[-1]

    yield sit
    for one in seats:
        one.seat.desk.close()
        one.window.notice.dismiss()


@pytest.fixture
def lead(sit: Sit, sqlite_crew: Crew) -> DutySeat:
    """At half past nine, in the middle of the early shift."""
    return sit(sqlite_crew.lead)


@pytest.fixture
def evening(lead: DutySeat) -> DutySeat:
    """At four in the afternoon: the early shift is over."""
    lead.seat.clock.wall = EARLY.end + timedelta(hours=1)
    return lead
