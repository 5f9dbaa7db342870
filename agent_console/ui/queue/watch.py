"""Knows the escalations that are not closed: asks for news on a fixed beat, takes back late orders, raises alerts."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_list import EscalationSummary, News
from agent_console.domain.escalation_queue import QueueCounts, Told, count, new_alerts, taken_in
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.staff import Person
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations

BEAT_MILLISECONDS = 1_500
WHOLE_EVERY = 20
"""Beats after which everything is read anew, whatever the news have told."""

_NO_LONGER = frozenset({Problem.REFUSED, Problem.DISABLED_PERSON, Problem.UNKNOWN_PERSON})
"""This person is no shift lead any more: asking again would not change that."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one look brought; `rows` is None where only the news were asked for."""

    seq: int
    news: tuple[News, ...] = ()
    rows: tuple[EscalationSummary, ...] | None = None


class QueueWatch(QObject):
    """Signals: `changed()` when rows came, went or changed, `heard(tuple[News])` of others, `alerted(tuple[Alert])`,
    `beaten()` when time has passed, `answering(bool)` when the database stops or begins to answer.
    """

    changed = Signal()
    heard = Signal(object)
    alerted = Signal(object)
    beaten = Signal()
    answering = Signal(bool)

    def __init__(
        self,
        jobs: Jobs,
        escalations: "Escalations",
        rules: EscalationRules,
        person: Person,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._escalations = escalations
        self._rules = rules
        self._person = person
        self._clock = clock
        self._seq = 0
        self._beats = 0
        self._asking = False
        self._answering = True
        self._told: Told = {}
        self.rows: dict[str, EscalationSummary] = {}
        self.read = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self.look(whole=True)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether it looks by itself."""
        return self._timer.isActive()

    def counts(self) -> QueueCounts:
        return count(self.rows.values(), self._person.job_number, self._clock.now(), self._rules.limits)

    def beat(self) -> None:
        """What the timer does: alerts come from the instants that are known, also while the database is silent."""
        self._beats += 1
        self._alert()
        self.beaten.emit()
        self.look(whole=not self.read or self._beats % WHOLE_EVERY == 0)

    def look(self, *, whole: bool = False) -> None:
        """Ask for the news, or for everything; one question is under way at most."""
        if not self._asking:
            self._asking = True
            seq = self._seq
            self._jobs.run(lambda: self._find(seq, whole=whole), self._take, self._not_answered, owner=self)

    def take(self, row: EscalationSummary) -> None:
        """What this desk has done itself."""
        if taken_in(self.rows, row):
            self.changed.emit()

    def _find(self, seq: int, *, whole: bool) -> Found:
        self._escalations.bring_back(self._clock.now(), self._rules)
        if whole:
            newest = self._escalations.last_seq()
            open_ones, told = self._escalations.queue(self._person), self._escalations.to_close(self._person)
            return Found(newest, (), (*open_ones, *told))
        news = self._escalations.news(seq, self._person, own=True)
        return Found(max((one.seq for one in news), default=seq), news)

    def _take(self, found: Found) -> None:
        self._asking = False
        self._tell_answering(True)
        self._seq = max(self._seq, found.seq)
        changed = sum(taken_in(self.rows, one.summary) for one in found.news) > 0  # each of them
        if found.rows is not None:
            fresh = {row.id: row for row in found.rows}
            changed = fresh != self.rows or not self.read
            self.rows, self.read = fresh, True
        if changed:
            self.changed.emit()
        others = tuple(one for one in found.news if one.step.by != self._person.job_number)
        if others:
            self.heard.emit(others)
        self._alert()

    def _not_answered(self, error: Exception) -> None:
        self._asking = False
        if isinstance(error, ConsoleError) and error.problem in _NO_LONGER:
            self.stop()
            self._jobs.refused.emit(error)
        else:
            self._tell_answering(False)

    def _tell_answering(self, answering: bool) -> None:
        if answering is not self._answering:
            self._answering = answering
            self.answering.emit(answering)

    def _alert(self) -> None:
        alerts = new_alerts(
            self.rows.values(), self._person.job_number, self._clock.now(), self._rules.limits, self._told
        )
        if alerts:
            self.alerted.emit(alerts)
