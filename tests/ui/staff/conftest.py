"""The room of staff on a real store, the work done at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.staff import Person
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.staff.ground import Ground
from agent_console.ui.staff.room import StaffRoom
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class StaffSeat:
    """What a test holds in its hands."""

    def __init__(self, qtbot: QtBot, room: StaffRoom, store: Store, crew: Crew, clock: StoppedClock) -> None:
        self.qtbot, self.room, self.store, self.crew, self.clock = qtbot, room, store, crew, clock
        self.troubles: list[Exception] = []
        self.left = 0
        room.trouble.connect(self.troubles.append)
        room.leave_wanted.connect(self._leave)

    def _leave(self) -> None:
        self.left += 1

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.room.view, key, modifier)

    def type_(self, words: str) -> None:
        """Over what stands in the line that has the focus."""
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit)
        focus.selectAll()
        focus.insert(words)

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def rows(self, *columns: int) -> list[str]:
        table = self.room.view.table
        return [" | ".join(table.cell(row, column) for column in columns) for row in range(table.rowCount())]

    def choose(self, job_number: str) -> None:
        table = self.room.view.table
        places = [row for row in range(table.rowCount()) if table.cell(row, 0) == job_number]
        self.room.view.rows.selectRow(places[0])

    def words(self, name: str) -> str:
        label = self.room.view.findChild(PlainLabel, name)
        assert isinstance(label, PlainLabel)
        return label.whole_text()

    def button(self, name: str) -> QPushButton:
        button = self.room.view.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button

    def person(self, job_number: str) -> Person:
        return next(one for one in self.store.staff.people(self.crew.lead) if one.job_number == job_number)


Sit = Callable[..., StaffSeat]


@pytest.fixture
def sit(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path, theme: Theme
) -> Iterator[Sit]:
    """Opens the room for a person, the shift lead if none is named."""
    del theme
    opened: list[StaffRoom] = []

    def sit(person: Person | None = None) -> StaffSeat:
        person = person or sqlite_crew.lead
        ground = Ground(
            staff=sqlite_store.staff,
            lists=sqlite_store.staff_lists,
            floor=sqlite_store.floor,
            person=person,
            jobs=InlineJobs(),
            clock=clock,
            wording=Wording(),
            language="en",
            preferences=Preferences(tmp_path / "window.ini", person.job_number),
        )
        room = StaffRoom(ground)
        opened.append(room)
        qtbot.addWidget(room.view)
        room.view.resize(1366, 700)
        with qtbot.waitActive(room.view):
            room.view.show()
            room.view.activateWindow()
        room.start()
        room.view.rows.setFocus()
        return StaffSeat(qtbot, room, sqlite_store, sqlite_crew, clock)

    yield sit
    for room in opened:
        room.stop()
