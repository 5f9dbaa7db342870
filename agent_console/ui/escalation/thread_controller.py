"""One escalation that is read, and the steps that its owner takes on it."""

from PySide6.QtCore import QObject, Signal

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_list import Thread
from agent_console.domain.escalation_steps import StepKind
from agent_console.ui.escalation.ground import Ground


class ThreadController(QObject):
    """Signals: `shown(Thread)`, `stepped(Escalation)` after the commit, `busy(bool)`, `trouble(ConsoleError)`."""

    shown = Signal(object)
    stepped = Signal(object)
    busy = Signal(bool)
    trouble = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._busy = False
        self.escalation_id = ""

    def open(self, escalation_id: str) -> None:
        self.escalation_id = escalation_id
        self.read()

    def read(self) -> None:
        """Read it again: somebody else may have taken a step."""
        wanted, escalations, person = self.escalation_id, self._ground.escalations, self._ground.person
        if wanted:
            self._ground.jobs.run(lambda: escalations.thread(wanted, person), self._take, self.trouble.emit, owner=self)

    def step(self, kind: StepKind, text: str) -> None:
        """Take a step once; until it is on the disk no other one is taken."""
        if self._busy or not self.escalation_id:
            return
        wanted, ground = self.escalation_id, self._ground
        self._set_busy(True)
        ground.jobs.run(
            lambda: ground.escalations.take_step(wanted, kind, ground.person, ground.rules, text=text),
            self._was_taken,
            self._failed,
            owner=self,
        )

    def _take(self, thread: Thread) -> None:
        if thread.escalation.id == self.escalation_id:
            self.shown.emit(thread)

    def _was_taken(self, escalation: Escalation) -> None:
        self._set_busy(False)
        self.stepped.emit(escalation)
        self.read()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.trouble.emit(error)
        self.read()  # it may stand elsewhere by now

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy.emit(busy)
