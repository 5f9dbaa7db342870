"""What a shift lead does to somebody's shift: close what was left open, open one for them, praise, say what to improve.

What is missing is asked in the bar, one thing after the other; after a refusal everything typed is still there.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.shift import RemarkKind, Shift
from agent_console.domain.staff import normal_job_number
from agent_console.domain.typed_past import read_past
from agent_console.ui.asking import Asking
from agent_console.ui.duty.ground import Ground
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.times import typed_again
from agent_console.ui.widgets.step_bar import Offer, Question


@dataclass(frozen=True, slots=True)
class Opening:
    """What has been typed of a shift for somebody."""

    shift_id: str
    pattern: str = ""
    job_number: str = ""
    since: str = ""
    reason: str = ""


class ShiftVerbs(QObject):
    """Signals: `done(str)` with the sentence that says what came of it, `said(str)` what stands in the way,
    `refused(ConsoleError)`.
    """

    done = Signal(str)
    said = Signal(str)
    refused = Signal(object)

    def __init__(self, ground: Ground, words: ShiftWords, asking: Asking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._words = words
        self._asking = asking

    def close(self, shift: Shift | None) -> None:
        """Ask when it ended, and why it is not they who say so."""
        if shift is None:
            self.said.emit(self._none())
        elif not shift.open:
            self.said.emit(self.tr("{number} has ended already.").format(number=shift.number))
        else:
            ended = min(max(shift.planned.end, shift.started_at), self._ground.clock.now())
            self._ask_end(shift, typed_again(ended, self._ground.zone), "")

    def open_one(self) -> None:
        """Whose, which pattern, since when, why."""
        clock = self._ground.clock
        turns = self._ground.rules.choices(clock.now(), clock.zone)
        since = typed_again(clock.now(), clock.zone)
        self._ask_who(Opening(clock.new_id(), turns[0].id if turns else "", since=since))

    def remark(self, shift: Shift | None, kind: RemarkKind) -> None:
        """Behind the shift, in the person's sight."""
        if shift is None:
            self.said.emit(self._none())
            return
        if shift.open:
            words = self.tr("{number} is still running; remarks follow when it has ended.")
            self.said.emit(words.format(number=shift.number))
            return
        if shift.job_number == self._ground.person.job_number:
            self.said.emit(self.tr("Nobody remarks on their own shift."))
            return
        who = self._words.who(shift.job_number, shift.name)
        praise = kind is RemarkKind.GOOD
        about = self.tr("Praise for {who}, {number}:") if praise else self.tr("What {who} can improve, {number}:")
        question = Question(
            about=about.format(who=who, number=shift.number),
            verb=self.tr("Praise") if praise else self.tr("Tell them"),
            line=self.tr("What was good") if praise else self.tr("What to do better, and how"),
            needed=True,
        )
        shifts, person, remark_id = self._ground.shifts, self._ground.person, self._ground.clock.new_id()

        def send(_: str, text: str) -> None:
            said = self.tr("{who} sees it at their desk until they have read it.").format(who=who)
            self._do(lambda: shifts.remark(remark_id, shift.id, person, kind, text), said)

        self._asking.ask(f"remark-{kind}", shift.id, question, send)

    def _ask_end(self, shift: Shift, ended: str, reason: str) -> None:
        who = self._words.who(shift.job_number, shift.name)
        question = Question(
            about=self.tr("When did {number} of {who} end?").format(number=shift.number, who=who),
            verb=self.tr("Then the reason"),
            line=self.tr("15:00, or 2026-11-21 15:00"),
            text=ended,
            needed=True,
        )

        def then(_: str, typed: str) -> None:
            at = self._past(typed)
            if at is not None:
                self._ask_end_reason(shift, typed, at, reason)

        self._asking.ask("end", "", question, then)

    def _ask_end_reason(self, shift: Shift, typed: str, at: datetime, reason: str) -> None:
        time = self._words.instant(at)
        question = Question(
            about=self.tr("{number} ends {time}. Why do you close it?").format(number=shift.number, time=time),
            verb=self.tr("Close the shift"),
            line=self.tr("Power cut, forgotten, ill"),
            text=reason,
            needed=True,
        )
        shifts, person = self._ground.shifts, self._ground.person

        def send(_: str, why: str) -> None:
            said = self.tr("{number} is closed as of {time}.").format(number=shift.number, time=time)
            self._do(
                lambda: shifts.close_for(shift.id, person, at, why), said, lambda: self._ask_end(shift, typed, why)
            )

        self._asking.ask("end-reason", shift.id, question, send)

    def _ask_who(self, opening: Opening) -> None:
        language = self._ground.language
        offers = tuple(Offer(one.id, one.name_in(language)) for one in self._ground.rules.patterns)
        offers = tuple(sorted(offers, key=lambda one: one.value != opening.pattern))
        question = Question(
            about=self.tr("Open a shift for somebody: which, and for whom?"),
            verb=self.tr("Then the time"),
            offers=offers,
            line=self.tr("Job number"),
            text=opening.job_number,
            needed=True,
        )

        def then(pattern: str, typed: str) -> None:
            try:
                job_number = normal_job_number(typed)
            except ConsoleError as error:
                self.refused.emit(error)
                return
            self._ask_since(replace(opening, pattern=pattern, job_number=job_number))

        self._asking.ask("open", "", question, then)

    def _ask_since(self, opening: Opening) -> None:
        question = Question(
            about=self.tr("Since when has {who} been on duty?").format(who=opening.job_number),
            verb=self.tr("Then the reason"),
            line=self.tr("15:00, or 2026-11-21 15:00"),
            text=opening.since,
            needed=True,
        )

        def then(_: str, typed: str) -> None:
            at = self._past(typed)
            if at is not None:
                self._ask_open_reason(replace(opening, since=typed), at)

        self._asking.ask("open-since", "", question, then)

    def _ask_open_reason(self, opening: Opening, at: datetime) -> None:
        words = self.tr("A shift for {who} since {time}. Why do you open it?")
        question = Question(
            about=words.format(who=opening.job_number, time=self._words.instant(at)),
            verb=self.tr("Open the shift"),
            line=self.tr("Their desk was down, they could not sign in"),
            text=opening.reason,
            needed=True,
        )
        ground = self._ground

        def send(_: str, why: str) -> None:
            said = self.tr("A shift is open for {who}.").format(who=opening.job_number)
            who, pattern = opening.job_number, opening.pattern
            self._do(
                lambda: ground.shifts.open_for(opening.shift_id, who, pattern, ground.person, at, why, ground.rules),
                said,
                lambda: self._ask_who(replace(opening, reason=why)),
            )

        self._asking.ask("open-reason", "", question, send)

    def _past(self, typed: str) -> datetime | None:
        at = read_past(typed, self._ground.clock.now(), self._ground.zone)
        if at is None:
            self.said.emit(self.tr("“{typed}” is no time. Type 15:00, or 2026-11-21 15:00.").format(typed=typed))
        return at

    def _do(self, work: Callable[[], Shift], said: str, again: Callable[[], object] = lambda: None) -> None:
        def done(_: Shift) -> None:
            self._asking.done()
            self.done.emit(said)

        def failed(error: Exception) -> None:
            if isinstance(error, ConsoleError):
                again()
                self.refused.emit(error)

        self._ground.jobs.run(work, done, failed, owner=self)

    def _none(self) -> str:
        return self.tr("Choose a shift in the list first.")
