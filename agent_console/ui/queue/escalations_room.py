"""The room of escalations at work: a shift lead works in the queue as at the call screen, everybody else reads."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from agent_console.domain.staff import Act, may
from agent_console.ui.hearing import Hearing, WhenSeen
from agent_console.ui.queue.controller import QueueController
from agent_console.ui.queue.escalations_view import EscalationsView
from agent_console.ui.queue.ground import Ground
from agent_console.ui.queue.ledger_controller import LedgerController
from agent_console.ui.queue.ledger_view import LedgerView


class EscalationsRoom(QObject):
    """Signals: `call_wanted(str)` with the number of a call, `export_wanted(EscalationFilter)`, `help_wanted(list)`
    with the actions, `leave_wanted()`, `trouble(Exception)`.
    """

    call_wanted = Signal(str)
    export_wanted = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()
    trouble = Signal(object)

    def __init__(self, ground: Ground, hearing: Hearing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._hearing = hearing
        leads = may(ground.person.role, Act.HANDLE_ESCALATIONS)
        library = ground.library
        ledger = LedgerView(
            library.catalogue, ground.rules, ground.wording, ground.language, ground.clock, self._today, leads=leads
        )
        queue = ground.view(in_room=True) if leads else None
        self.view = EscalationsView(ledger, queue)
        self.ledger = LedgerController(ledger, ground, self._today)
        self._queue_watch = ground.watch(self)
        self.queue: QueueController | None = None
        if queue is not None:
            self.queue = ground.controller(queue, self._queue_watch)
        self._ledger_begun = False
        self._connect()

    def start(self) -> None:
        self._hearing.start()
        if self.queue is None:
            self._begin_ledger()
        else:
            self._queue_watch.start()
            self.queue.open()

    def stop(self) -> None:
        """The window goes: what is written is kept, and how everything stands."""
        self._hearing.stop()
        self._queue_watch.stop()
        if self.queue is not None and self.view.queue is not None:
            self._ground.keep_places(self.view.queue)
            self.queue.close()
        if self._ledger_begun:
            self.ledger.stop()

    @property
    def actions(self) -> list[QAction]:
        queue = self.view.queue
        side = queue.keys if queue is not None and self.view.shows_queue else self.view.ledger.keys
        return [*side.all.values(), *self.view.keys.all.values()]

    def show_record(self, escalation_id: str) -> None:
        """One of them: in the queue for those who work on it, also one that is closed."""
        if self.queue is not None:
            self.view.show_side(queue=True)
            self.queue.go_to(escalation_id)
        else:
            self.ledger.go_to(escalation_id)

    def show_number(self, number: str) -> None:
        """One of them by its number."""
        if self.queue is not None:
            self.view.show_side(queue=True)
            self.queue.find(number)
        else:
            self.ledger.find(number)

    def _today(self) -> date:
        return self._ground.clock.local_day(self._ground.clock.now())

    def _switch(self) -> None:
        to_queue = not self.view.shows_queue
        self.view.show_side(queue=to_queue)
        if not to_queue:
            self._begin_ledger()

    def _begin_ledger(self) -> None:
        if not self._ledger_begun:
            self._ledger_begun = True
            self.ledger.start()

    def _refresh_ledger(self) -> None:
        if self._ledger_begun:
            self.ledger.refresh()

    def _connect(self) -> None:
        self._hearing.changed.connect(WhenSeen(self.view.ledger, self._refresh_ledger).want)
        self._hearing.answering.connect(self.ledger.tell_answering)
        self.view.keys.wanted.connect(lambda _: self._switch())
        for side in (self.ledger, *(() if self.queue is None else (self.queue,))):
            side.call_wanted.connect(self.call_wanted)
            side.leave_wanted.connect(self.leave_wanted)
            side.help_wanted.connect(lambda: self.help_wanted.emit(self.actions))
            side.trouble.connect(self.trouble)
        self.ledger.work_wanted.connect(self.show_record)
        self.ledger.export_wanted.connect(self.export_wanted)
