"""The room of the floor on a real store, the work done at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.catalogue import Catalogue, PauseReason
from agent_console.domain.floor import Floor, FloorStamp
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from agent_console.ui.floor.floor_watch import FloorWatch
from agent_console.ui.floor.ground import FloorSource, Ground
from agent_console.ui.floor.record import FloorRecord
from agent_console.ui.floor.room import FloorRoom
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.shifts import RULES

PAUSES = Catalogue(pauses=(PauseReason("rest", (("en", "Rest"),), 10), PauseReason("training", (), None)))


class Counting:
    """The store's floor, with how often it was asked for what."""

    def __init__(self, floor: FloorSource) -> None:
        self._floor = floor
        self.readings = self.stamps = 0

    def read(self, by: Person) -> Floor:
        self.readings += 1
        return self._floor.read(by)

    def stamp(self, by: Person) -> FloorStamp:
        self.stamps += 1
        return self._floor.stamp(by)


class Watched:
    """What a test holds in its hands."""

    def __init__(
        self, qtbot: QtBot, ground: Ground, room: FloorRoom, watch: FloorWatch, source: Counting, clock: StoppedClock
    ) -> None:
        self.qtbot, self.ground, self.room, self.watch, self.source, self.clock = (
            qtbot, ground, room, watch, source, clock,
        )  # fmt: skip
        self.opened: list[FloorRecord] = []
        self.counts: list[int] = []
        room.record_wanted.connect(self.opened.append)
        watch.found.connect(lambda: self.counts.append(len(watch.concerns)))

    def later(self, seconds: float) -> None:
        """So much time goes by, and the room looks."""
        self.clock.forward(seconds)
        self.watch.beat()

    def seats(self, *columns: int) -> list[str]:
        table = self.room.view.seats
        return [" | ".join(table.cell(row, column) for column in columns) for row in range(table.rowCount())]

    def concerns(self) -> list[str]:
        table = self.room.view.concerns
        return [" | ".join(table.cell(row, column) for column in range(3)) for row in range(table.rowCount())]

    def words(self, name: str) -> str:
        label = self.room.view.findChild(PlainLabel, name)
        assert isinstance(label, PlainLabel)
        return label.whole_text()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.qtbot.keyClick(focus, key, modifier)


@pytest.fixture
def floor(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path, theme: Theme
) -> Iterator[Watched]:
    """At half past nine; nobody is on yet."""
    source = Counting(sqlite_store.floor)
    ground = Ground(
        floor=source,
        person=sqlite_crew.lead,
        rules=RULES,
        catalogue=PAUSES,
        jobs=InlineJobs(),
        clock=clock,
        wording=Wording(),
        language="en",
        preferences=Preferences(tmp_path / "window.ini"),
    )
    watch = FloorWatch(ground)
    room = FloorRoom(ground, watch)
    qtbot.addWidget(room.view)
    room.view.resize(1366, 700)
    with qtbot.waitActive(room.view):
        room.view.show()
        room.view.activateWindow()
    watch.start()
    room.start()
    yield Watched(qtbot, ground, room, watch, source, clock)
    room.stop()
    watch.stop()
