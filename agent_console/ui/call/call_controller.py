"""The call at this desk: answered, written, ended, completed, and saved at each of these steps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from agent_console.domain import call as steps
from agent_console.domain.call import Call, CallState, Gap, Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.desk import Desk
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.script import StepMark
from agent_console.domain.seat import SeatStatus
from agent_console.store.clock import Clock
from agent_console.ui.call.call_writer import CallWriter
from agent_console.ui.call.phrase_watch import PhraseWatch
from agent_console.ui.jobs import Jobs

PASSING = (Problem.BUSY, Problem.FULL, Problem.READ_ONLY, Problem.UNREACHABLE)
"""What may be better in a second: a record that could not be saved because of it is saved again by itself."""


class CallController(QObject):
    """Slots are verbs, signals are facts.

    `shown(Call | None)`: another call, or the same in another state, stands in the form. `numbered(Call)`: the database
    gave the number. `saved(Call)`: the commit is on disk. `incomplete(tuple[Gap])`: what completion still lacks.
    `ran_out(Call)`: the wrap-up limit is over. `completing(bool)`: the last word is on its way to the disk.
    `seat_wanted(SeatStatus)`. `trouble(ConsoleError)`.
    """

    shown = Signal(object)
    numbered = Signal(object)
    saved = Signal(object)
    incomplete = Signal(object)
    ran_out = Signal(object)
    completing = Signal(bool)
    seat_wanted = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        writer: CallWriter,
        clock: Clock,
        desk: Desk,
        catalogue: Catalogue,
        phrases: PhraseWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._writer = writer
        self._clock = clock
        self._desk = desk
        self._catalogue = catalogue
        self._phrases = phrases
        self.answered_steady = 0.0
        self._ended_steady = 0.0
        self._interrupted = False
        self._saving = False
        self._unsaved_end = False
        self._unsaved_aside: dict[str, tuple[Call, CheckedNote | None]] = {}
        self.call: Call | None = None

    @property
    def on_call(self) -> bool:
        return self.call is not None and self.call.state is CallState.ON_CALL

    @property
    def unsaved(self) -> bool:
        """Something that was put aside is not on the disk yet; it is tried again every second."""
        return bool(self._unsaved_aside)

    def answer(self, announcement: str, script: str, script_version: int) -> None:
        """Take a call, also while a save is under way. A record in wrap-up is saved as it stands, for the list."""
        if self.on_call:
            return
        self.put_aside()
        person = self._desk.person
        call = Call(
            id=self._clock.new_id(),
            agent_id=person.id,
            job_number=person.job_number,
            agent=person.name,
            owner=person.job_number,
            answered_at=self._clock.now(),
            announcement=announcement,
            script=script,
            script_version=script_version,
        )
        self.answered_steady = self._clock.steady()
        self._interrupted = False
        self._show(call)
        self.seat_wanted.emit(SeatStatus.ON_CALL)
        self._jobs.run(lambda: self._writer.answer(call), self._numbered, self.trouble.emit, owner=self)

    def resume(self, call: Call, kept_at: datetime | None = None) -> None:
        """Go on with a draft or with a record that was left in wrap-up.

        A call that was interrupted was last known to be on the line at `kept_at`: the time until now is nobody's.
        """
        if self.on_call:
            return
        self.put_aside()
        left, _ = self._unsaved_aside.pop(call.id, (call, None))
        call = _open_again(left)
        now, steady = self._clock.now(), self._clock.steady()
        known_until = kept_at if call.state is CallState.ON_CALL and kept_at is not None else now
        self.answered_steady = steady - max(0.0, (known_until - call.answered_at).total_seconds())
        self._interrupted = known_until is not now
        if call.ended_at is not None:
            self._ended_steady = steady - max(0.0, (now - call.ended_at).total_seconds())
        self._show(call)
        on_the_line = call.state is CallState.ON_CALL
        self.seat_wanted.emit(SeatStatus.ON_CALL if on_the_line else SeatStatus.WRAP_UP)

    def write(self, field: str, value: object) -> None:
        """Something was typed or chosen; the form shows it already."""
        if self.call is None:
            return
        if field == "outcome":
            chosen = self._catalogue.outcome(str(value or ""))
            before = self.call
            self.call = steps.choose_outcome(before, chosen)
            if (before.kind, before.correction_due) != (self.call.kind, self.call.correction_due):
                self.shown.emit(self.call)
            return
        changed: dict[str, Any] = {field: value}
        self.call = replace(self.call, **changed)

    def say_greeting(self, said: bool) -> None:
        if self.call is not None:
            self.call = steps.say_greeting(self.call, self._clock.now() if said else None)

    def mark(self, script: str, version: int, page: str, step: str) -> None:
        if self.call is not None:
            self.call = steps.mark_step(self.call, StepMark(script, version, page, step, self._clock.now()))

    def unmark(self, script: str, page: str, step: str) -> None:
        if self.call is not None:
            self.call = steps.unmark_step(self.call, script, page, step)

    def give_value(self, name: str, value: str) -> None:
        if self.call is not None:
            self.call = steps.give_value(self.call, name, value)

    def enter_script(self, script: str, version: int, kind: str, subject: str) -> None:
        """The call keeps the script that was entered last, and takes its kind and subject where none was chosen."""
        if self.call is None:
            return
        before = self.call
        self.call = replace(
            before,
            script=script,
            script_version=version,
            kind=before.kind or (Kind(kind) if kind else None),
            subject=before.subject or subject,
        )
        if (before.kind, before.subject) != (self.call.kind, self.call.subject):
            self.shown.emit(self.call)

    def finish(self) -> None:
        """Ctrl+Enter: the first time ends the call and saves it as it is, the second time completes the record."""
        if self.call is None or self._saving:
            return
        if self.call.state is CallState.ON_CALL:
            self._end()
        elif self._unsaved_end:
            self._save(self._end_saved)
        else:
            self._complete()

    def finish_as(self, outcome_id: str) -> None:
        """One key for a silent line, a hang-up or a wrong number: ended and completed in one save.

        Only for a record without a note: nothing in it can ask for a rewording.
        """
        outcome = self._catalogue.outcome(outcome_id)
        call = self.call
        if call is None or call.state is not CallState.ON_CALL or self._saving or outcome is None:
            return
        self.call = steps.choose_outcome(call, outcome)
        self._end_now()
        self.call = steps.complete(self.call, self._clock.now(), 0)
        self.completing.emit(True)
        self._save(self._complete_saved)

    def put_aside(self) -> None:
        """Leave a record that is not complete: it is saved as it stands and can be opened again from the list."""
        if self.call is None or self.on_call:
            return
        self._save_aside(self.call, self._phrases.checked)
        self._show(None)

    def save_again(self) -> None:
        """Try once more what was put aside and could not be saved."""
        again, self._unsaved_aside = self._unsaved_aside, {}
        for left, checked in again.values():
            self._save_aside(left, checked)

    def check_limit(self) -> None:
        """Once a second: let the wrap-up run out when its instant has passed, and try again what could not be saved."""
        self.save_again()
        call = self.call
        if call is None or self._saving or call.state is not CallState.WRAP_UP or call.wrap_up_until is None:
            return
        if self._unsaved_end:
            self._save(self._end_saved)
        elif self._clock.now() >= call.wrap_up_until:
            self.call = steps.run_out(call)
            self._save(self._run_out_saved)

    def _end(self) -> None:
        self._end_now()
        self._unsaved_end = True
        self.shown.emit(self.call)
        self.seat_wanted.emit(SeatStatus.WRAP_UP)
        self._save(self._end_saved)

    def _end_now(self) -> None:
        assert self.call is not None
        self._ended_steady = self._clock.steady()
        talked = round(self._ended_steady - self.answered_steady)
        self.call = steps.end(self.call, self._clock.now(), talked, self._desk.hotline.wrap_up_limit)
        if self._interrupted:  # else the record would reach over calls that were taken meanwhile
            self.call = replace(self.call, ended_at=self.call.answered_at + timedelta(seconds=max(0, talked)))
        self._interrupted = False

    def _complete(self) -> None:
        assert self.call is not None
        missing = steps.gaps(self.call, self._catalogue.outcome(self.call.outcome))
        if self._phrases.open_blocks:
            missing += (Gap.WORDING,)
        if missing:
            self.incomplete.emit(missing)
            return
        self.call = steps.complete(self.call, self._clock.now(), round(self._clock.steady() - self._ended_steady))
        self.completing.emit(True)
        self._save(self._complete_saved)

    def _save(self, done: Callable[[Call], None]) -> None:
        assert self.call is not None
        call, self._saving = self.call, True
        checked = self._phrases.checked

        def saved(stored: Call) -> None:
            if self._stands_here(call):  # else it was put aside meanwhile, and that save tells
                self._saving = False
                done(stored)

        def failed(error: Exception) -> None:
            if self._stands_here(call):
                self._not_saved(error)

        self._jobs.run(lambda: self._writer.save(call, checked), saved, failed, owner=self)

    def _save_aside(self, left: Call, checked: CheckedNote | None) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, ConsoleError) and error.problem in PASSING:
                self._unsaved_aside[left.id] = (left, checked)
            self.trouble.emit(error)

        self._jobs.run(lambda: self._writer.save(left, checked), self.saved.emit, failed, owner=self)

    def _stands_here(self, call: Call) -> bool:
        return self.call is not None and self.call.id == call.id

    def _numbered(self, stored: Call) -> None:
        if self.call is not None and self._stands_here(stored):
            self.call = replace(self.call, number=stored.number, version=max(stored.version, self.call.version))
            self.numbered.emit(self.call)

    def _end_saved(self, stored: Call) -> None:
        self._unsaved_end = False
        self._numbered(stored)
        self.saved.emit(stored)

    def _run_out_saved(self, stored: Call) -> None:
        self._numbered(stored)
        self.ran_out.emit(stored)

    def _complete_saved(self, stored: Call) -> None:
        self._show(None)
        self.saved.emit(stored)
        self.seat_wanted.emit(SeatStatus.READY)

    def _not_saved(self, error: Exception) -> None:
        """Nothing was written: the record stands in the form as it was before, and Ctrl+Enter tries again."""
        self._saving = False
        call = self.call
        if call is not None and call.state is CallState.COMPLETE:
            self.call = _open_again(call)
            self.completing.emit(False)
            self.shown.emit(self.call)
        elif call is not None and call.state is CallState.OVERDUE:
            self.call = replace(call, state=CallState.WRAP_UP)
        self.trouble.emit(error)

    def _show(self, call: Call | None) -> None:
        self.call = call
        self._saving = self._unsaved_end = False
        self.shown.emit(call)


def _open_again(call: Call) -> Call:
    """A record whose completion did not get to the disk is still to be completed; every other one stays as it is."""
    if call.state is not CallState.COMPLETE:
        return call
    return replace(call, state=CallState.WRAP_UP, completed_at=None, wrap_up_seconds=None)
