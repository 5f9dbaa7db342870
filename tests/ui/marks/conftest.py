"""The screens of review marks on a real store, the work done at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.review import ReviewMark, Verdict
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.mark_table import NUMBER, STATE, VERDICT
from agent_console.ui.marks.room import MarksRoom
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, an_id
from tests.crew import Crew
from tests.ui.review.conftest import saved

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def ground_of(store: Store, person: Person, clock: StoppedClock, folder: Path) -> Ground:
    return Ground(
        reviews=store.reviews,
        calls=store.calls,
        staff=store.staff,
        person=person,
        catalogue=Catalogue(),
        jobs=InlineJobs(),
        clock=clock,
        wording=Wording(),
        language="en",
        begun=Answers(folder / "begun-marks", person.job_number),
        preferences=Preferences(folder / "window.ini"),
    )


@dataclass
class Marks:
    """Gives marks as the people of the crew do, a minute apart."""

    store: Store
    crew: Crew
    clock: StoppedClock
    given: list[ReviewMark] = field(default_factory=list)

    def give(
        self,
        verdict: Verdict = Verdict.APPROVED,
        comment: str = "好",
        *,
        agent: Person | None = None,
        by: Person | None = None,
    ) -> ReviewMark:
        self.clock.forward(60)
        call = saved(self.store, agent or self.crew.agent, answered_at=self.clock.now())
        mark = self.store.reviews.mark(an_id(), call.id, by or self.crew.quality, verdict, comment)
        self.given.append(mark)
        return mark

    def dispute(self, mark: ReviewMark, reason: str = "我报了工号") -> ReviewMark:
        person = self.crew.agent if mark.job_number == self.crew.agent.job_number else self.crew.colleague
        return self.store.reviews.dispute(mark.id, person, reason)


@pytest.fixture
def marks(sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock) -> Marks:
    return Marks(sqlite_store, sqlite_crew, clock)


@dataclass
class Opened:
    """What a test holds in its hands."""

    qtbot: QtBot
    room: MarksRoom
    store: Store
    crew: Crew
    calls: list[str] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.room.view, key, modifier)

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def rows(self, *columns: int) -> list[str]:
        table = self.room.view.table
        wanted = columns or (NUMBER, VERDICT, STATE)
        return [" ".join(table.cell(row, column) for column in wanted) for row in range(table.rowCount())]

    def chosen(self) -> str:
        mark = self.room.view.table.at(self.room.view.rows.row())
        return "" if mark is None else mark.id

    def detail(self) -> str:
        return self.room.view.pane.text.toPlainText()

    def message(self) -> str:
        return self.room.view.message.text()

    def types(self, words: str) -> None:
        self.room.view.pane.bar.line.setFocus()
        self.room.view.pane.bar.line.insert_at_caret(words)


Open = Callable[..., Opened]


@pytest.fixture
def open_marks(
    qtbot: QtBot, theme: Theme, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path
) -> Iterator[Open]:
    """Opens the room for a person, the quality checker if none is named."""
    del theme
    opened: list[MarksRoom] = []

    def open_marks(person: Person | None = None) -> Opened:
        room = MarksRoom(ground_of(sqlite_store, person or sqlite_crew.quality, clock, tmp_path))
        opened.append(room)
        qtbot.addWidget(room.view)
        room.view.resize(1366, 700)
        with qtbot.waitActive(room.view):
            room.view.show()
            room.view.activateWindow()
        room.start()
        room.view.rows.setFocus()
        seen = Opened(qtbot, room, sqlite_store, sqlite_crew)
        room.call_wanted.connect(seen.calls.append)
        room.trouble.connect(seen.troubles.append)
        room.leave_wanted.connect(lambda: seen.left.append(True))
        return seen

    yield open_marks
    for room in opened:
        room.stop()
