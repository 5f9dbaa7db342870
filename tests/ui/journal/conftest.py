"""The room of the journal over a store on a file, its work done at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.staff import Person
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.journal.ground import Ground
from agent_console.ui.journal.room import JournalRoom
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(slots=True)
class Room:
    """What a test holds in its hands."""

    qtbot: QtBot
    room: JournalRoom
    store: Store
    crew: Crew
    clock: StoppedClock
    troubles: list[Exception]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.room.view, key, modifier)

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def rows(self, *columns: int) -> list[str]:
        """The lines in the list, "…" where one has not been read."""
        table = self.room.view.table
        lines = (table.line_at(row) for row in range(table.rowCount()))
        return [
            "…" if line is None else " | ".join(table.words.cell(line, column) for column in columns or range(1, 5))
            for line in lines
        ]

    def about(self, words: str) -> None:
        """Typed, and listed without waiting for the pause in typing."""
        self.room.view.bar.about.setText(words)
        self.room.look()

    def detail(self) -> str:
        return self.room.view.detail.toPlainText()

    def message(self) -> str:
        return self.room.view.message.text()


Open = Callable[..., Room]


@pytest.fixture
def open_room(
    qtbot: QtBot, theme: Theme, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path
) -> Iterator[Open]:
    """Opens the room for a person, the shift lead if none is named."""
    del theme
    opened: list[JournalRoom] = []

    def open_room(person: Person | None = None, *, jobs: Jobs | None = None) -> Room:
        person = person or sqlite_crew.lead
        ground = Ground(
            journal=sqlite_store.journal,
            care=sqlite_store.care,
            person=person,
            jobs=jobs or InlineJobs(),
            clock=clock,
            wording=Wording(),
            preferences=Preferences(tmp_path / "window.ini", person.job_number),
        )
        room = JournalRoom(ground)
        opened.append(room)
        troubles: list[Exception] = []
        room.trouble.connect(troubles.append)
        room.view.resize(1366, 700)
        qtbot.addWidget(room.view)
        with qtbot.waitActive(room.view):
            room.view.show()
            room.view.activateWindow()
        room.start()
        room.view.rows.setFocus()
        return Room(qtbot, room, sqlite_store, sqlite_crew, clock, troubles)

    yield open_room
    for room in opened:
        room.stop()
