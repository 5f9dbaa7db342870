"""The pane of exports below the room of calls, over a store on a file, with real threads or with none."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.desk import Desk
from agent_console.domain.staff import Person
from agent_console.exchange.exports import Exports
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.export.desk import ExportDesk
from agent_console.ui.export.ground import Ground
from agent_console.ui.export.offer import Extent
from agent_console.ui.export.span_offers import SpanOffers
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.calls_export import CallsExport
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import AT, StoppedClock, a_complete_call, a_hit
from tests.crew import Crew


@dataclass(slots=True)
class Stage:
    """What a test holds in its hands; `folder` is where files are proposed."""

    qtbot: QtBot
    desk: ExportDesk
    room: CallsRoom
    spans: SpanOffers
    exports: Exports
    store: Store
    crew: Crew
    jobs: Jobs
    folder: Path
    troubles: list[Exception]
    page: QWidget

    @property
    def message(self) -> str:
        return self.desk.pane.message.text()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.qtbot.keyClick(focus, key, modifier)

    def open(self) -> None:
        """As Ctrl+E in the list does."""
        self.room.view.keys.all["export"].trigger()

    def take(self, extent: Extent) -> None:
        self.desk.pane.extent.show_value(extent)
        self.desk.pane.extent.chosen.emit(extent)

    def start(self, name: str = "calls.csv") -> Path:
        """Write to this name, and wait for the end."""
        self.desk.pane.path.setText(str(self.folder / name))
        self.desk.pane.keys.all["start"].trigger()
        self.qtbot.waitUntil(lambda: not self.desk.running)
        return self.folder / name

    def shown(self) -> list[str]:
        """The numbers of the calls in the list, from the first row to the last."""
        table = self.room.view.table
        calls = (table.call_at(row) for row in range(table.rowCount()))
        return ["…" if call is None else call.number for call in calls]

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def files(self) -> list[str]:
        return sorted(file.name for file in self.folder.iterdir())


def rows(file: Path, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode(encoding), newline="")))


def numbers(file: Path) -> list[str]:
    return [row["number"] for row in rows(file)]


Open = Callable[..., Stage]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def calls(sqlite_store: Store, sqlite_crew: Crew) -> None:
    """Twelve calls: two agents, three kinds, lengths from 5 s on, notes, two with what should not have been said."""
    kinds = (Kind.CONSULTATION, Kind.COMPLAINT, Kind.FAULT)
    for place in range(12):
        agent = (sqlite_crew.agent, sqlite_crew.colleague)[place % 2]
        call = a_complete_call(
            agent,
            answered_at=AT - timedelta(hours=place, days=place // 4),
            kind=kinds[place % 3],
            talk_seconds=5 + place * 37 % 200,
            note=f"客户问套餐 {place}，已说明。",
        )
        checked = CheckedNote("2026.11", (a_hit(text="不关我的事"),)) if place in (3, 8) else None
        sqlite_store.calls.save(call, agent, checked)


@pytest.fixture
def open_stage(
    qtbot: QtBot,
    theme: Theme,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    library: Library,
    tmp_path: Path,
) -> Iterator[Open]:
    del theme
    stages: list[Stage] = []

    def open_stage(person: Person = sqlite_crew.quality, jobs: Jobs | None = None, language: str = "en") -> Stage:
        hotline = sqlite_store.hotline.get()
        assert hotline is not None
        jobs = jobs or InlineJobs()
        folder = tmp_path / "documents"
        folder.mkdir(exist_ok=True)
        review = ReviewGround(
            store=sqlite_store,
            desk=Desk(hotline, person),
            library=library,
            jobs=jobs,
            clock=clock,
            wording=Wording(),
            language="en",
            data_dir=tmp_path / "data",
            preferences=Preferences(tmp_path / "window.ini", person.job_number),
        )
        own = Ground(
            person=person,
            jobs=jobs,
            clock=clock,
            wording=review.wording,
            data_dir=review.data_dir,
            preferences=review.preferences,
            language=language,
            documents=lambda: folder,
        )
        exports = Exports(sqlite_store, lambda: library, review.data_dir, clock, hotline.language)
        room, desk = CallsRoom(review), ExportDesk(own)
        joined = CallsExport(room, review, lambda: exports, room)
        joined.wanted.connect(desk.open)
        joined.changed.connect(desk.follow)
        desk.listed.connect(joined.list_these)
        desk.all_wanted.connect(joined.list_all)
        troubles: list[Exception] = []
        desk.trouble.connect(troubles.append)
        room.trouble.connect(troubles.append)
        page = QWidget()
        sharing = QSplitter(Qt.Orientation.Vertical)
        sharing.addWidget(room.view)
        desk.pane.join(sharing)
        QVBoxLayout(page).addWidget(sharing)
        page.resize(1366, 900)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        room.start()
        room.view.rows.setFocus()
        spans = SpanOffers(sqlite_store, exports, person, clock.zone, desk)
        stage = Stage(qtbot, desk, room, spans, exports, sqlite_store, sqlite_crew, jobs, folder, troubles, page)
        qtbot.waitUntil(lambda: jobs.pending == 0)
        stages.append(stage)
        return stage

    yield open_stage
    for stage in stages:
        stage.room.stop()
        stage.desk.stop()
        stage.room.view.story.hide_number()
        assert stage.jobs.close(10.0)
        QCoreApplication.sendPostedEvents()


@pytest.fixture
def stage(open_stage: Open, calls: None) -> Stage:
    """A quality checker with twelve calls on the screen."""
    return open_stage()
