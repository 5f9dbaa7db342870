"""Somebody at the handover's page, with everything real behind it: the store on a file, the work done at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.escalation import Escalation
from agent_console.domain.handover import Handover
from agent_console.domain.handover_items import HandoverItem, Point
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.store.store import Store
from agent_console.ui.handover.controller import HandoverController
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.verbs import Shelf
from agent_console.ui.handover.view import HandoverView
from agent_console.ui.handover.watch import HandoverWatch
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.waits import Waits
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.wording import Wording
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.escalations import RULES as ESCALATION_RULES
from tests.escalations import a_form
from tests.handovers import on_shift
from tests.shifts import RULES

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass(slots=True)
class HandoverSeat:
    """What a test holds in its hands."""

    qtbot: QtBot
    view: HandoverView
    page: HandoverController
    watch: HandoverWatch
    ground: Ground
    store: Store
    crew: Crew
    clock: StoppedClock
    troubles: list[Exception] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    linked: list[HandoverItem] = field(default_factory=list)
    taken_out: list[tuple[str, Point]] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.view, key, modifier)

    def type(self, text: str) -> None:
        """Into whatever has the focus, as an input method would."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit):
            focus.insertPlainText(text)
        else:
            assert isinstance(focus, PlainLine), focus
            focus.insert(text)

    def come_back(self) -> None:
        """To this window, from another desk."""
        with self.qtbot.waitActive(self.view):
            self.view.activateWindow()

    def look(self) -> None:
        """What the timers would do next."""
        self.page.beat()

    def choose(self, target: str) -> None:
        self.view.pane.rows.setFocus()
        assert self.view.pane.rows.choose(target)

    def sign(self, pin: str = PIN, to: str = "") -> None:
        """By keys only, from wherever the focus is."""
        if to:
            self.view.sign.job_number.setFocus()
            self.type(to)
        self.view.sign.pin.setFocus()
        self.view.sign.pin.selectAll()
        self.type(pin)
        self.press(Qt.Key.Key_Return)

    def tick_all(self) -> None:
        for target in self.shown.keys:
            self.choose(target)
            self.press(Qt.Key.Key_Space)

    def take(self, job_number: str, pin: str = PIN) -> None:
        self.view.sign.job_number.setFocus()
        self.view.sign.job_number.selectAll()
        self.type(job_number)
        self.press(Qt.Key.Key_Return)
        self.view.sign.pin.selectAll()
        self.type(pin)
        self.press(Qt.Key.Key_Return)

    @property
    def shown(self) -> Handover:
        shown = self.page.outgoing.shown if self.view.shelf is Shelf.OWN else self.page.reading.shown
        assert shown is not None
        return shown

    @property
    def items(self) -> list[str]:
        return [item.title for item in self.view.items.items]

    @property
    def said(self) -> str:
        return self.view.message.text()

    @property
    def counter(self) -> str:
        return self.view.pane.counter.text()

    @property
    def hint(self) -> str:
        return self.view.pane.hint.text()


Opener = Callable[..., HandoverSeat]


@pytest.fixture
def sit_down(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path
) -> Iterator[Opener]:
    """Opens the page for somebody; once more is after a crash, for then the page before has told nobody."""
    opened: list[HandoverSeat] = []

    def open_it(person: Person, store: Store | None = None, jobs: Jobs | None = None) -> HandoverSeat:
        records = store or sqlite_store
        hotline = records.hotline.get()
        assert hotline is not None
        ground = Ground(
            handovers=records.handovers,
            incidents=records.incidents,
            people=lambda: records.staff.people(person),
            rules=RULES,
            begun=Answers(tmp_path, person.job_number),
            desk=Desk(hotline, person),
            jobs=jobs or InlineJobs(),
            clock=clock,
            wording=Wording(QApplication.translate),
            language="zh_CN",
        )
        view = HandoverView(ground, Waits(clock.steady))
        ground.jobs.setParent(view)
        qtbot.addWidget(view)
        watch = HandoverWatch(ground, view)
        page = HandoverController(view, watch, ground)
        seat = HandoverSeat(qtbot, view, page, watch, ground, records, sqlite_crew, clock)
        page.trouble.connect(seat.troubles.append)
        page.closed.connect(lambda: seat.left.append(True))
        page.link_wanted.connect(seat.linked.append)
        page.discarded.connect(lambda text, point: seat.taken_out.append((text, point)))
        view.resize(1366, 740)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        view.setFocus()
        watch.start()
        page.open()
        opened.append(seat)
        return seat

    yield open_it
    for seat in opened:
        seat.watch.stop()
        seat.page.close()


@pytest.fixture
def escalated(sqlite_store: Store, sqlite_crew: Crew) -> Escalation:
    """What 1001 has sent to the shift lead in their shift."""
    on_shift(sqlite_store, sqlite_crew.agent)
    return sqlite_store.escalations.send(a_form(problem="账单多出三十元"), sqlite_crew.agent, ESCALATION_RULES)
