"""A call screen with everything real behind it: the store on a file, the shipped library, the work done at once."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.domain.call_list import CallFilter
from agent_console.domain.desk import Desk
from agent_console.domain.errors import ConsoleError
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library
from agent_console.exchange.phrases_of_day import phrases_of_day
from agent_console.exchange.rescue import Rescue
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.call.call_desk import CallDesk, Records
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock


@dataclass(slots=True)
class TestSeat:
    """What a test holds in its hands; `told` and `troubles` collect what the banner would say."""

    __test__ = False

    qtbot: QtBot
    screen: CallScreen
    desk: CallDesk
    store: Store
    person: Person
    lead: Person
    clock: StoppedClock
    told: list[str]
    troubles: list[ConsoleError]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.screen, key, modifier)

    def finish(self) -> None:
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def type_note(self, text: str) -> None:
        self.screen.record.note.setFocus()
        self.screen.record.note.insert_at_caret(text)

    def choose(self, kind_key: Qt.Key, outcome_key: Qt.Key) -> None:
        self.screen.record.kind.setFocus()
        self.key(kind_key)
        self.screen.record.outcome.setFocus()
        self.key(outcome_key)

    def calls(self) -> tuple[Call, ...]:
        """Every call of the file, oldest first."""
        return tuple(self.store.calls.each(CallFilter(), self.lead))

    def only_call(self) -> Call:
        (call,) = self.calls()
        return call

    def crash(self) -> None:
        """The desk is gone: nothing more is kept, nothing is said."""
        for timer in self.screen.findChildren(QTimer):
            timer.stop()
        self.screen.hide()

    def beat(self) -> None:
        """What the timer does four times a second."""
        self.desk.beat()

    def later(self, seconds: float) -> None:
        """Let the clocks go on, and the screen look at them."""
        self.clock.forward(seconds)
        self.desk.tick()

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""


def sit_down(
    qtbot: QtBot,
    store: Store,
    person: Person,
    lead: Person,
    clock: StoppedClock,
    library: Library,
    folder: Path,
    keep: Callable[[], object] = lambda: None,
    jobs: Jobs | None = None,
) -> TestSeat:
    hotline = store.hotline.get()
    assert hotline is not None
    desk = Desk(hotline, person)
    screen = CallScreen(desk, library, Wording(), "zh_CN", clock.steady, keep)
    qtbot.addWidget(screen)
    told: list[str] = []
    troubles: list[ConsoleError] = []
    jobs = jobs or InlineJobs(screen)
    keeper = ListKeeper(jobs, lambda: phrases_of_day(resources_folder(), folder, None), lambda: 0, screen)
    records = Records(store.calls, store.seats, Rescue(folder), keeper)
    work = CallDesk(screen, desk, library, records, jobs, clock, Preferences(folder / "window.ini", person.job_number))
    work.told.connect(told.append)
    work.trouble.connect(troubles.append)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    work.start()
    return TestSeat(qtbot, screen, work, store, person, lead, clock, told, troubles)
