"""A handover that was signed, or that should have been: read, ticked, accepted or refused, taken over, added to."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.handover import Handover, HandoverState, HandoverSummary
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.ticks import Ticks


class Reading(QObject):
    """`missing` gives the row of a shift that is over while nobody has signed for it, by the id of the shift.

    Signals: `read(Handover)`, also when it was changed at another desk; `changed(Handover, str)` when a verb is on
    the disk, `not_done(ConsoleError)`.
    """

    read = Signal(object)
    changed = Signal(object, str)
    not_done = Signal(object)

    def __init__(
        self, ground: Ground, missing: Callable[[str], HandoverSummary | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._missing = missing
        self._ticks = Ticks(ground, self)
        self._ticks.came.connect(self._show_again)
        self._ticks.trouble.connect(self._failed)
        self._wanted = ""
        self.shown: Handover | None = None

    def start(self) -> None:
        """Find what was ticked at this desk before."""
        self._ticks.start()

    def open(self, handover_id: str) -> None:
        """Read it; what was shown before goes when the new one is there. What nobody has signed is collected anew."""
        self._wanted = handover_id
        handovers, person = self._ground.handovers, self._ground.person
        row = self._missing(handover_id)

        def read() -> Handover:
            if row is None:
                return handovers.get(handover_id, person)
            return replace(handovers.collect_for(row.outgoing, person), id=row.id, number=row.number)

        self._ground.jobs.run(read, self._take, self.not_done.emit, owner=self)

    def show(self, handover: Handover) -> None:
        """One that is known already."""
        self._wanted = handover.id
        self._take(handover)

    def close(self) -> None:
        self._wanted, self.shown = "", None

    def look_again(self) -> None:
        """Somebody else may have done something to it, or signed what nobody had."""
        shown = self.shown
        if shown is not None and shown.state is HandoverState.OPEN and self._missing(shown.id) is None:
            self.close()
        if self._wanted:
            self.open(self._wanted)

    def ticks(self) -> frozenset[str]:
        """The key items that were ticked at this desk."""
        return frozenset() if self.shown is None else self._ticks.of(self.shown.id)

    def tick(self, target: str, wanted: bool) -> None:
        if self.shown is not None:
            self._ticks.tick(self.shown.id, target, wanted)

    def accept(self, job_number: str, pin: str) -> None:
        ticked, handovers = self.ticks(), self._ground.handovers
        self._do("accepted", lambda shown: handovers.accept(shown, job_number, pin, ticked))

    def refuse(self, job_number: str, pin: str, reason: str) -> None:
        handovers = self._ground.handovers
        self._do("refused", lambda shown: handovers.refuse(shown, job_number, pin, reason))

    def take_over(self, pin: str, reason: str) -> None:
        ticked, handovers, person = self.ticks(), self._ground.handovers, self._ground.person
        self._do("taken-over", lambda shown: handovers.take_over(shown, person, pin, reason, ticked))

    def allow_self(self, reason: str) -> None:
        handovers, person = self._ground.handovers, self._ground.person
        self._do("allowed", lambda shown: handovers.allow_self(shown, person, reason))

    def supplement(self, supplement_id: str, text: str) -> None:
        handovers, person = self._ground.handovers, self._ground.person
        self._do("supplemented", lambda shown: handovers.supplement(shown, person, supplement_id, text))

    def _do(self, what: str, work: Callable[[str], Handover]) -> None:
        if self.shown is None:
            return
        handover_id = self.shown.id

        def done(handover: Handover) -> None:
            if handover.state is not HandoverState.SIGNED:
                self._ticks.forget(handover.id)
            self._take(handover)
            self.changed.emit(handover, what)

        self._ground.jobs.run(lambda: work(handover_id), done, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.not_done.emit(error)

    def _take(self, handover: Handover) -> None:
        if handover.sealed:
            self._ticks.forget(handover.id)
        if handover.id == self._wanted:
            self.shown = handover
            self.read.emit(handover)

    def _show_again(self) -> None:
        if self.shown is not None:
            self.read.emit(self.shown)
