"""The room of calls over a store on a file, its work done at once, with nothing made up between."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.desk import Desk
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import AT, StoppedClock, a_complete_call
from tests.crew import Crew

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(slots=True)
class Room:
    """What a test holds in its hands."""

    qtbot: QtBot
    room: CallsRoom
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

    def search(self, words: str) -> None:
        """Typed, and listed without waiting for the pause in typing."""
        self.room.view.bar.search.setText(words)
        self.room.look()

    def numbers(self) -> list[str]:
        """The calls in the list, by the last part of their number."""
        calls = (self.room.view.table.call_at(row) for row in range(self.room.view.table.rowCount()))
        return ["…" if call is None else call.number.rpartition("-")[2] for call in calls]

    def count(self) -> str:
        return self.room.view.count.text()

    def detail(self) -> str:
        return self.room.view.story.text.toPlainText()

    def caller(self) -> str:
        return self.room.view.story._caller.text()

    def reason(self, words: str) -> None:
        """Answer the question in the detail pane."""
        self.room.view.story.bar.line.setText(words)
        self.room.view.story.bar.confirm()


Open = Callable[..., Room]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def open_room(
    qtbot: QtBot,
    theme: Theme,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    library: Library,
    tmp_path: Path,
) -> Iterator[Open]:
    """Opens the room for a person, the quality checker if none is named."""
    del theme
    opened: list[CallsRoom] = []

    def open_room(person: Person | None = None, *, language: str = "en", jobs: Jobs | None = None) -> Room:
        person = person or sqlite_crew.quality
        hotline = sqlite_store.hotline.get()
        assert hotline is not None
        ground = Ground(
            store=sqlite_store,
            desk=Desk(hotline, person),
            library=library,
            jobs=jobs or InlineJobs(),
            clock=clock,
            wording=Wording(),
            language=language,
            data_dir=tmp_path,
            preferences=Preferences(tmp_path / "window.ini", person.job_number),
        )
        room = CallsRoom(ground)
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
        room.view.story.hide_number()


def saved(
    store: Store,
    agent: Person,
    count: int = 1,
    checked: CheckedNote | None = None,
    answered_at: datetime = AT,
    **fields: Any,
) -> Call:
    """So many complete calls, a minute apart; gives the last."""
    for place in range(count):
        made = a_complete_call(agent, answered_at=answered_at + timedelta(minutes=place), **fields)
        call = store.calls.save(made, agent, checked)
    return call
