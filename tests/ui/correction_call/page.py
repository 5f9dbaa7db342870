"""A call screen with promises and correction calls beside it; the store is real, its work is done at once."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.domain.correction_call import CorrectionCall
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library
from agent_console.store.store import Store
from agent_console.ui.agent_page import AgentPage
from agent_console.ui.correction_call.correction_desk import CorrectionDesk
from agent_console.ui.correction_page import join_corrections
from agent_console.ui.escalation.escalation_desk import EscalationDesk
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import call_seat

CONTROL = Qt.KeyboardModifier.ControlModifier
SAME: dict[str, Any] = {"subject": "tariff.plan", "script": "tariff", "script_version": 3}


@dataclass(slots=True)
class Page:
    """What a test holds in its hands; `told` collects what the banner said."""

    seat: TestSeat
    window: MainWindow
    promised: EscalationDesk
    desk: CorrectionDesk
    crew: Crew
    jobs: HeldJobs
    told: list[str]
    troubles: list[Any]

    @property
    def store(self) -> Store:
        return self.seat.store

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.seat.key(key, modifier)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.seat.qtbot.keyClicks(focus, text)

    def send(self) -> None:
        """Ctrl+Enter, wherever the focus is."""
        self.key(Qt.Key.Key_Return, CONTROL)

    def call_back(self) -> None:
        """Ctrl+B."""
        self.key(Qt.Key.Key_B, CONTROL)

    def save(self, by: Person, **fields: Any) -> Call:
        """A complete record, in the lists of the screen, too."""
        call = self.store.calls.save(a_complete_call(by, **{**SAME, **fields}), by)
        self.seat.desk._lists.refresh()
        return call

    def found(self, call: Call, by: Person) -> CorrectionCall:
        """Somebody else finds a wrong answer in it."""
        return self.store.correction_calls.open(an_id(), call.id, by, "资费说错", "每月十九元")

    def choose_call(self, number: str) -> None:
        """In the list of the day, with the keyboard in it."""
        rows = self.seat.screen.today.today_rows
        rows.setFocus()
        model = rows.model()
        wanted = number.rpartition("-")[2]
        rows.selectRow(next(row for row in range(model.rowCount()) if wanted in str(model.index(row, 0).data())))

    def promises(self) -> list[str]:
        model = self.promised.promises.rows.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def open_promise(self, row: int = 0) -> None:
        rows = self.promised.promises.rows
        rows.setFocus()
        rows.selectRow(row)
        self.key(Qt.Key.Key_Return)

    def look(self) -> None:
        """What the timer does once a second."""
        self.promised._owed.look()

    def others(self) -> list[list[str]]:
        model = self.desk.case.others.rows.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def owed_by(self, person: Person) -> list[str]:
        return [one.call_number for one in self.store.correction_calls.due(person)]

    def focused(self) -> str:
        return self.seat.focused()

    def crash(self) -> None:
        """The desk is gone: nothing more is kept, nothing is said."""
        for timer in self.seat.screen.findChildren(QTimer):
            timer.stop()
        self.window.hide()


def open_page(
    qtbot: QtBot,
    store: Store,
    crew: Crew,
    person: Person,
    clock: StoppedClock,
    library: Library,
    theme: Theme,
    folder: Path,
) -> Page:
    seat = sit_down(qtbot, store, person, crew.lead, clock, library, folder)
    window = MainWindow(theme, Wording(), Preferences(folder / "window.ini"))
    qtbot.addWidget(window)
    window.show_page(seat.screen)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    jobs = HeldJobs(window)
    at_seat = call_seat(seat, window, library, folder, jobs=jobs)
    agent = AgentPage(seat.screen, seat.desk, at_seat.beside, window, folder)
    joined = join_corrections(at_seat, agent.escalations)
    page = Page(seat, window, agent.escalations, joined.corrections, crew, jobs, [], [])
    page.desk.told.connect(page.told.append)
    page.desk.trouble.connect(page.troubles.append)
    QApplication.processEvents()
    return page
