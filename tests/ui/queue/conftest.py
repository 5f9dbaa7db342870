"""A shift lead at the queue, with everything real behind it: the store on a file, the work done at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_rules import Department, EscalationRules, Likeness
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person, Role
from agent_console.exchange.answers import Answers
from agent_console.exchange.library import Library, load_library
from agent_console.exchange.own_limits import keep_alike
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.queue.controller import QueueController, QueueRecords
from agent_console.ui.queue.view import QueueView
from agent_console.ui.queue.watch import QueueWatch
from agent_console.ui.wording import Wording
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WITH_TWO = replace(
    RULES,
    departments=(*RULES.departments, Department("shops", (("zh_CN", "营业厅"), ("en", "Shops")), "", 480)),
)


@dataclass(slots=True)
class LeadSeat:
    """What a test holds in its hands; `troubles` collects what the banner would say."""

    qtbot: QtBot
    view: QueueView
    controller: QueueController
    watch: QueueWatch
    store: Store
    crew: Crew
    clock: StoppedClock
    rules: EscalationRules
    data_dir: Path
    troubles: list[Exception] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    helped: list[bool] = field(default_factory=list)

    def send(self, by: Person | None = None, **fields: object) -> Escalation:
        """An agent escalates something at another desk."""
        return self.store.escalations.send(a_form(**fields), by or self.crew.agent, WITH_TWO)

    def step(
        self, escalation: Escalation, kind: StepKind, by: Person | None = None, text: str = "", **where: str
    ) -> Escalation:
        """Somebody takes a step at another desk; the lead, where nobody is named."""
        return self.store.escalations.take_step(escalation.id, kind, by or self.crew.lead, WITH_TWO, text=text, **where)

    def hire_lead(self) -> Person:
        return self.store.staff.add(self.crew.lead, job_number="9002", name="周强", role=Role.LEAD, pin=PIN)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.view, key, modifier)

    def write(self, text: str) -> None:
        self.view.pane.answer.setFocus()
        self.view.pane.answer.insert_at_caret(text)

    def later(self, seconds: float) -> None:
        """Let the clock go on, and the page look at it and at the news."""
        self.clock.forward(seconds)
        self.watch.beat()

    def now(self, escalation: Escalation) -> Escalation:
        """How it stands in the database."""
        return self.store.escalations.thread(escalation.id, self.crew.lead).escalation

    def numbers(self) -> list[str]:
        """The numbers in the list, without what all share."""
        table = self.view.table
        return [table.row_at(row).number.rpartition("-")[2] for row in range(table.rowCount())]

    def cell(self, row: int, column: int) -> str:
        return str(self.view.table.index(row, column).data())

    def button(self, verb: str) -> QPushButton:
        return self.view.pane.buttons[verb]

    @property
    def shown(self) -> str:
        """The number of the escalation beside the list, without what all share."""
        thread = self.controller.steps.shown
        return "" if thread is None else thread.escalation.number.rpartition("-")[2]

    @property
    def said(self) -> str:
        return self.view.message.text()

    @property
    def answer(self) -> str:
        return self.view.pane.answer.committed()


Opener = Callable[..., LeadSeat]


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def open_queue(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[Opener]:
    """Opens the page for the lead; once more is after a crash, for then the page before has told nobody."""
    opened: list[LeadSeat] = []

    def open_it(jobs: Jobs | None = None, language: str = "zh_CN") -> LeadSeat:
        hotline = sqlite_store.hotline.get()
        assert hotline is not None
        person = sqlite_crew.lead
        rules = replace(WITH_TWO, likeness=Likeness(0.4))
        view = QueueView(library.catalogue, rules, Wording(), language, clock, person.job_number)
        qtbot.addWidget(view)
        jobs = jobs or InlineJobs(view)
        watch = QueueWatch(jobs, sqlite_store.escalations, rules, person, clock, view)
        records = QueueRecords(
            sqlite_store.escalations,
            lambda: sqlite_store.staff.people(person),
            Answers(tmp_path, person.job_number),
            partial(keep_alike, tmp_path),
        )
        desk = Desk(hotline, person)
        controller = QueueController(view, watch, records, rules, desk, language, jobs, Wording(), clock)
        seat = LeadSeat(qtbot, view, controller, watch, sqlite_store, sqlite_crew, clock, rules, tmp_path)
        controller.trouble.connect(seat.troubles.append)
        controller.leave_wanted.connect(controller.close)
        controller.closed.connect(lambda: seat.left.append(True))
        controller.help_wanted.connect(lambda: seat.helped.append(True))
        view.resize(1366, 740)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        view.setFocus()
        watch.start()
        controller.open()
        opened.append(seat)
        return seat

    yield open_it
    for seat in opened:
        seat.watch.stop()
        seat.controller.drafts.stop()


@pytest.fixture
def queue(open_queue: Opener) -> LeadSeat:
    """The lead's page, before anything is open."""
    return open_queue()
