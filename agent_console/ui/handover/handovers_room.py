"""The room of handovers at work: everybody who may see all calls reads, a shift lead settles what nobody has signed."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from agent_console.domain.handover import HandoverSummary
from agent_console.domain.staff import Person
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.log_controller import LogController
from agent_console.ui.handover.log_view import LogView
from agent_console.ui.hearing import Hearing, WhenSeen
from agent_console.ui.preferences import Preferences
from agent_console.ui.waits import Waits

COLUMNS, SPLITTER = "handovers-columns", "handovers-splitter"
BEAT_MILLISECONDS = 5_000
"""How often it is looked whether something has become late."""


class Readers(Protocol):
    """Who can be picked in the filter."""

    def agents(self, by: Person) -> tuple[Person, ...]: ...


class HandoversRoom(QObject):
    """Signals: `link_wanted(HandoverItem)` what an item is about, `duty_wanted()`, `export_wanted(HandoverFilter)`,
    `help_wanted(list)` with the actions, `leave_wanted()`, `trouble(Exception)`.
    """

    link_wanted = Signal(object)
    duty_wanted = Signal()
    export_wanted = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        ground: Ground,
        staff: Readers,
        preferences: Preferences,
        hearing: Hearing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._staff = staff
        self._preferences = preferences
        self._hearing = hearing
        self.view = view = LogView(ground, Waits(ground.clock.steady), self._today, self._late)
        view.restore_places(preferences.bytes(COLUMNS), preferences.bytes(SPLITTER))
        self.log = log = LogController(view, ground, self._today)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(log.beat)
        hearing.changed.connect(WhenSeen(view, log.refresh).want)
        hearing.answering.connect(log.tell_answering)
        log.help_wanted.connect(lambda: self.help_wanted.emit(self.actions))
        for mine, its in (
            (self.link_wanted, log.link_wanted),
            (self.duty_wanted, log.duty_wanted),
            (self.export_wanted, log.export_wanted),
            (self.leave_wanted, log.leave_wanted),
            (self.trouble, log.trouble),
        ):
            its.connect(mine)

    def start(self) -> None:
        person = self._ground.person
        self._hearing.start()
        self._timer.start()
        self._ground.jobs.read(lambda: self._staff.agents(person), self.log.show_people, self.trouble.emit, owner=self)
        self.log.start()

    def stop(self) -> None:
        """The window goes: what is written is kept, and how everything stands."""
        self._hearing.stop()
        self._timer.stop()
        self.log.stop()
        columns, splitter = self.view.places()
        self._preferences.keep_bytes(COLUMNS, columns)
        self._preferences.keep_bytes(SPLITTER, splitter)

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def show_record(self, handover_id: str) -> None:
        """One of them, listed or not."""
        self.log.go_to(handover_id)

    def show_number(self, number: str) -> None:
        """One of them by its number."""
        self.log.find(number)

    def _today(self) -> date:
        return self._ground.clock.local_day(self._ground.clock.now())

    def _late(self, row: HandoverSummary) -> bool:
        return self.log.late(row)
