"""Knows which handovers lack a signature: looks on a fixed beat, tells what has come, and alarms the shift lead."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import HandoverState, HandoverSummary
from agent_console.ui.handover.ground import Ground

BEAT_MILLISECONDS = 2_000
CLOSELY = 15
"""Every so many beats a shift lead's desk also looks for shifts that are over: nothing is written when time goes by."""

_NO_LONGER = frozenset({Problem.REFUSED, Problem.DISABLED_PERSON, Problem.UNKNOWN_PERSON})


@dataclass(frozen=True, slots=True)
class Found:
    """What one look brought; rows are None where nothing has changed."""

    seq: int
    waiting: tuple[HandoverSummary, ...] | None = None
    own: tuple[HandoverSummary, ...] = ()
    unsigned: tuple[HandoverSummary, ...] = ()
    ended: tuple[HandoverSummary, ...] = ()
    damaged: frozenset[str] = frozenset()


class HandoverWatch(QObject):
    """`waiting` are those this person may accept, `own` those they have given away, `unsigned` everybody's, for a lead.

    Signals: `changed()`, `came(tuple[HandoverSummary])` newly meant for this person, `ended(tuple[HandoverSummary])`
    own ones that were accepted or refused meanwhile, `alarmed(tuple[HandoverSummary])` each once, `damaged(str)` with
    the numbers of records that stand in no list because they cannot be read, each once, `answering(bool)`.
    """

    changed = Signal()
    came = Signal(object)
    ended = Signal(object)
    alarmed = Signal(object)
    damaged = Signal(str)
    answering = Signal(bool)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._seq = -1
        self._asking = False
        self._beats = 0
        self._told: set[str] = set()
        self._named: set[str] = set()
        self._done_here: set[str] = set()
        self._answering = True
        self.waiting: tuple[HandoverSummary, ...] = ()
        self.own: tuple[HandoverSummary, ...] = ()
        self.unsigned: tuple[HandoverSummary, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self.look()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether it looks by itself."""
        return self._timer.isActive()

    def beat(self) -> None:
        """What the timer does: alarms come from the instants that are known."""
        self._alarm()
        self._beats += 1
        self.look(closely=self._beats % CLOSELY == 0)

    def look(self, *, closely: bool = True) -> None:
        """Ask whether anything has changed; one question is under way at most."""
        if not self._asking:
            self._asking = True
            seq, own = self._seq, self.own
            everything = closely and self._ground.leads
            self._ground.jobs.read(
                lambda: self._find(seq, own, everything=everything), self._take, self._not_answered, owner=self
            )

    def done_here(self, handover_id: str) -> None:
        """Somebody signed it at this desk: nobody needs to be told."""
        self._done_here.add(handover_id)
        self.look()

    def late(self) -> tuple[HandoverSummary, ...]:
        """What has lacked a signature for too long."""
        until = self._ground.clock.now() - self._ground.rules.unsigned_after
        return tuple(row for row in self.unsigned if row.signed_at <= until)

    def missing(self, row_id: str) -> HandoverSummary | None:
        """The shift of this id that is over while nobody has signed for it."""
        return next((row for row in self.unsigned if row.id == row_id and row.missing), None)

    def name_damaged(self, numbers: frozenset[str]) -> None:
        """Say once which records a list had to leave out."""
        fresh = numbers - self._named
        self._named |= fresh
        if fresh:
            self.damaged.emit(", ".join(sorted(fresh)))

    def _find(self, seq: int, own_before: tuple[HandoverSummary, ...], *, everything: bool) -> Found:
        handovers, person = self._ground.handovers, self._ground.person
        newest = handovers.last_seq()
        if newest == seq and not everything:
            return Found(seq)
        damaged: set[str] = set()
        own = handovers.own_unsigned(person, damaged.add)
        now = self._ground.clock.now()
        unsigned = handovers.unsigned(person, now, damaged.add) if self._ground.leads else ()
        ids = {row.id for row in own_before if row.state is HandoverState.SIGNED}
        ended = [row for row in handovers.news(seq, person, damaged.add) if row.id in ids] if ids else []
        not_signed = tuple(row for row in ended if row.state is not HandoverState.SIGNED)
        waiting = handovers.waiting(person, damaged.add)
        return Found(newest, waiting, own, unsigned, not_signed, frozenset(damaged))

    def _take(self, found: Found) -> None:
        self._asking = False
        self._tell_answering(True)
        first, self._seq = self._seq < 0, found.seq
        if found.waiting is None:
            return
        self.name_damaged(found.damaged)
        if not first and (found.waiting, found.own, found.unsigned) == (self.waiting, self.own, self.unsigned):
            return
        me, before = self._ground.person.job_number, {row.id for row in self.waiting}
        fresh = tuple(row for row in found.waiting if row.to == me and row.id not in before)
        self.waiting, self.own, self.unsigned = found.waiting, found.own, found.unsigned
        self.changed.emit()
        if fresh:
            self.came.emit(fresh)
        ended = tuple(row for row in found.ended if row.id not in self._done_here)
        self._done_here -= {row.id for row in found.ended}
        if ended and not first:
            self.ended.emit(ended)
        self._alarm()

    def _not_answered(self, error: Exception) -> None:
        self._asking = False
        if isinstance(error, ConsoleError) and error.problem in _NO_LONGER:
            self.stop()
            self._ground.jobs.refused.emit(error)
        else:
            self._tell_answering(False)

    def _tell_answering(self, answering: bool) -> None:
        if answering is not self._answering:
            self._answering = answering
            self.answering.emit(answering)

    def _alarm(self) -> None:
        late = tuple(row for row in self.late() if row.id not in self._told)
        if late:
            self._told.update(row.id for row in late)
            self.alarmed.emit(late)
