"""What is done about one wrong answer: the callback opened, the others looked at, the customer told."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call
from agent_console.domain.correction_call import CorrectionCall, CorrectionCase, CorrectionState, Reviewed
from agent_console.domain.day import day_span
from agent_console.ui.correction_call.ground import Ground


class CorrectionController(QObject):
    """Slots are verbs, signals are facts; one thing is written at a time.

    `call_found(Call)`, `opened(CorrectionCall)`, `told(CorrectionCall)` and `decided(int, int)` (how many were added,
    how many left) after the commit, `shown(CorrectionCase, tuple[Reviewed])`, `revealed(str)`, `busy(bool)`,
    `trouble(Exception)`.
    """

    call_found = Signal(object)
    opened = Signal(object)
    told = Signal(object)
    decided = Signal(int, int)
    shown = Signal(object, object)
    revealed = Signal(str)
    busy = Signal(bool)
    trouble = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._busy = False
        self._new_id = ground.clock.new_id()
        self._wanted_call = ""
        self.correction_id = ""
        self.days_before = 0

    def find(self, call_id: str) -> None:
        """The call that a wrong answer was given in."""
        corrections, person = self._ground.corrections, self._ground.person
        self._look_for(call_id, lambda: corrections.call(call_id, person))

    def find_number(self, number: str) -> None:
        """The same by its number."""
        corrections, person = self._ground.corrections, self._ground.person
        self._look_for(number, lambda: corrections.call_of_number(number, person))

    def open(self, call_id: str, reason: str, right_answer: str) -> None:
        """Owe the callback, once: the id is made before it is sent."""
        ground, correction_id = self._ground, self._new_id

        def opened(correction: CorrectionCall) -> None:
            self._new_id = ground.clock.new_id()
            self.opened.emit(correction)

        self._write(
            lambda: ground.corrections.open(correction_id, call_id, ground.person, reason, right_answer), opened
        )

    def tell(self, text: str) -> None:
        ground, correction_id = self._ground, self.correction_id
        self._write(lambda: ground.corrections.done(correction_id, ground.person, text), self.told.emit)

    def decide(self, marks: Mapping[str, bool]) -> None:
        """By the id of each call: True is owed the same callback, False is left as it is."""
        ground, correction_id, wanted = self._ground, self.correction_id, dict(marks)

        def work() -> None:
            for call_id, add in wanted.items():
                ground.corrections.review(correction_id, call_id, ground.person, add=add)

        def decided(_: None) -> None:
            added = sum(wanted.values())
            self.decided.emit(added, len(wanted) - added)
            self.read()

        self._write(work, decided)

    def read_case(self, correction_id: str) -> None:
        self.correction_id = correction_id
        self.read()

    def read(self) -> None:
        """Read it again, with the other calls since so many days before the first wrong answer that is known."""
        wanted, ground, days = self.correction_id, self._ground, self.days_before
        if not wanted:
            return

        def work() -> tuple[CorrectionCase, tuple[Reviewed, ...]]:
            corrections, person = ground.corrections, ground.person
            case = corrections.case(wanted, person)
            reviewed = corrections.reviewed(wanted, person)
            wrong = [one.call for one in reviewed if one.decided and one.decided.state is not CorrectionState.LEFT]
            first = min(call.answered_at for call in (case.call, *wrong))
            since, _ = day_span(ground.clock.local_day(first) - timedelta(days=days), ground.clock.zone)
            waiting = [Reviewed(call=call) for call in corrections.candidates(wanted, since, person)]
            return case, (*waiting, *reviewed)

        def take(found: tuple[CorrectionCase, tuple[Reviewed, ...]]) -> None:
            if wanted == self.correction_id:
                self.shown.emit(*found)

        ground.jobs.run(work, take, self.trouble.emit, owner=self)

    def reveal(self, call_id: str, reason: str) -> None:
        """The number to call; what was wrong is the reason why it is looked at."""
        ground = self._ground
        ground.jobs.run(
            lambda: ground.reveal(call_id, ground.person, reason), self.revealed.emit, self.trouble.emit, owner=self
        )

    def _look_for(self, wanted: str, work: Callable[[], Call]) -> None:
        self._wanted_call = wanted

        def take(call: Call) -> None:
            if self._wanted_call == wanted:  # else another one was asked for meanwhile
                self._new_id = self._ground.clock.new_id()
                self.call_found.emit(call)

        self._ground.jobs.run(work, take, self.trouble.emit, owner=self)

    def _write(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        if self._busy:
            return

        def written(value: Any) -> None:
            self._set_busy(False)
            done(value)

        def failed(error: Exception) -> None:
            self._set_busy(False)
            self.trouble.emit(error)

        self._set_busy(True)
        self._ground.jobs.run(work, written, failed, owner=self)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy.emit(busy)
