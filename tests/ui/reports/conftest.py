"""The room of reports on a real store, with the calls of a few days, the work done at once."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Kind
from agent_console.domain.desk import Desk
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.reports.ground import Ground
from agent_console.ui.reports.room import ReportsRoom
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import AT, StoppedClock, a_complete_call
from tests.crew import Crew

Open = Callable[..., ReportsRoom]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def calls(sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock) -> None:
    """Two complaints and a consultation of today, one consultation of the day before, one of the month before."""
    for days, kind, agent in (
        (0, Kind.COMPLAINT, sqlite_crew.agent),
        (0, Kind.COMPLAINT, sqlite_crew.colleague),
        (0, Kind.CONSULTATION, sqlite_crew.agent),
        (1, Kind.CONSULTATION, sqlite_crew.agent),
        (31, Kind.CONSULTATION, sqlite_crew.agent),
    ):
        at = AT - timedelta(days=days, hours=1)
        sqlite_store.calls.save(a_complete_call(agent, answered_at=at, kind=kind, talk_seconds=100), agent)
    assert clock.now() == AT


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files go that a person saves."""
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


@pytest.fixture
def open_room(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path, theme: Theme
) -> Iterator[Open]:
    rooms: list[ReportsRoom] = []
    hotline = sqlite_store.hotline.get()
    assert hotline is not None

    def open_room(person: Person = sqlite_crew.lead, jobs: Jobs | None = None) -> ReportsRoom:
        ground = Ground(
            reports=sqlite_store.reports,
            journal=sqlite_store.journal,
            desk=Desk(hotline, person),
            jobs=jobs or InlineJobs(),
            clock=clock,
            wording=Wording(),
            language="en",
            preferences=Preferences(tmp_path / "window.ini", person.job_number),
        )
        room = ReportsRoom(ground)
        qtbot.addWidget(room.view)
        rooms.append(room)
        room.view.resize(1366, 700)
        with qtbot.waitActive(room.view):
            room.view.show()
            room.view.activateWindow()
        room.start()
        room.view.setFocus()
        return room

    yield open_room
    for room in rooms:
        room.stop()


@pytest.fixture
def room(open_room: Open, calls: None) -> ReportsRoom:
    """The month of today, as a shift lead sees it first."""
    return open_room()


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    qtbot.keyClick(focus, key, modifier)


def lines(room: ReportsRoom) -> list[str]:
    """The table: the first two columns of each row."""
    table = room.view.table
    return [f"{table.cell(row, 0)} {table.cell(row, 1)}" for row in range(table.rowCount())]
