"""A seat at the calls with incidents beside it: the store on a file, the work done at once, nothing made up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.incident import Incident
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.incident.board_view import BoardView
from agent_console.ui.incident.report_view import ReportView
from agent_console.ui.incident_page import IncidentPage, join_incidents
from agent_console.ui.jobs import Jobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_report
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import Beat, call_seat

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(slots=True)
class IncidentSeat:
    """What a test holds in its hands."""

    qtbot: QtBot
    seat: TestSeat
    window: MainWindow
    page: IncidentPage
    crew: Crew
    beating: Beat
    helped: list[str]

    @property
    def store(self) -> Store:
        return self.seat.store

    @property
    def form(self) -> ReportView:
        return self.page.desk.form

    @property
    def form_shown(self) -> bool:
        return self.seat.screen.aside_shown

    def beat(self) -> None:
        """What the timer of the escalations does once a second."""
        self.beating.beat.emit()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.window, key, modifier)

    def send(self) -> None:
        self.key(Qt.Key.Key_Return, CONTROL)

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def fill(self, what: str = "话务台黑屏", place: str = "12 号席") -> None:
        """As somebody types it who has pressed F5."""
        self.key(Qt.Key.Key_2)
        self.form.what.insert_at_caret(what)
        self.form.place.setText(place)

    def opened(self, by: Person | None = None, **fields: object) -> Incident:
        """Somebody reports something at another desk."""
        return self.store.incidents.open_(a_report(**fields), by or self.crew.colleague, RULES)

    def incidents(self) -> tuple[Incident, ...]:
        return self.store.incidents.list_(self.crew.lead)

    def board(self) -> BoardView:
        (view,) = [view for view in self.window.findChildren(BoardView) if view.isVisible()]
        return view

    def boards(self) -> int:
        return sum(view.isVisible() for view in self.window.findChildren(BoardView))

    def said(self) -> str:
        return self.window.notice.text()

    def alarm(self) -> str:
        """What the alarm says, empty while there is none."""
        return self.said() if self.window.notice.tone() is Tone.ALARM else ""

    def list_(self) -> list[str]:
        """The list on the board: sign and where."""
        table = self.board().table
        rows = range(table.rowCount())
        return [f"{table.index(row, 0).data()[0]} {table.incident_at(row).report.place}" for row in rows]

    def told(self) -> list[str]:
        """The notify list on the board, line by line."""
        model = self.board().pane.contacts.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


Sit = Callable[..., IncidentSeat]


@pytest.fixture(scope="session")
def shipped() -> Library:
    return load_library(resources_folder())


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
    """Lets somebody sit down in a window; several may, one after the other."""
    seats: list[IncidentSeat] = []
    library = replace(shipped, escalation_rules=RULES)

    def sit(person: Person, store: Store | None = None, jobs: Jobs | None = None) -> IncidentSeat:
        window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        seat = sit_down(qtbot, store or sqlite_store, person, sqlite_crew.lead, clock, library, tmp_path)
        window.show_page(seat.screen)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        helped: list[str] = []
        beating = Beat(seat.screen)
        page = join_incidents(call_seat(seat, window, library, tmp_path, helped, jobs), beating.beat)
        page.desk.start()
        seats.append(IncidentSeat(qtbot, seat, window, page, sqlite_crew, beating, helped))
        return seats[-1]

    yield sit
    for one in seats:
        one.seat.desk.close()
        one.window.notice.end(Tone.ALARM)
        one.window.notice.dismiss()


@pytest.fixture
def agent(sit: Sit, sqlite_crew: Crew) -> IncidentSeat:
    return sit(sqlite_crew.agent)


@pytest.fixture
def lead(sit: Sit, sqlite_crew: Crew) -> IncidentSeat:
    return sit(sqlite_crew.lead)
