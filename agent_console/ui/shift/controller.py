"""The own shift at work: proposed, started, made ready, ended; what changes elsewhere is seen on a fixed beat."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.handover import HandoverState
from agent_console.domain.shift import ReadyItem, Shift
from agent_console.domain.shift_rules import PlannedShift
from agent_console.ui.shift.ground import Ground
from agent_console.ui.shift.view import ShiftView, ShownShift
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.widgets.step_bar import Offer, Question

BEAT_MILLISECONDS = 5_000

_HANDED_OVER = frozenset({HandoverState.SIGNED, HandoverState.ACCEPTED, HandoverState.TAKEN_OVER})


@dataclass(frozen=True, slots=True)
class Found:
    """What one look brought."""

    shift: Shift | None
    turns: tuple[PlannedShift, ...]
    unseen: tuple[Shift, ...]


class ShiftController(QObject):
    """Slots are verbs. Signals: `changed()` when another shift or none is running, `told(str)` for the banner where
    the panel is not in sight, `trouble(ConsoleError)`.
    """

    changed = Signal()
    told = Signal(str)
    trouble = Signal(object)

    def __init__(self, view: ShiftView, words: ShiftWords, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._words = words
        self._ground = ground
        self._ticked: frozenset[str] = frozenset()
        self._chosen = ""
        self._looking = self._busy = False
        self._done = 0
        self._found = Found(None, (), ())
        self._ended = ""
        self.known = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        view.start_wanted.connect(self.begin)
        view.end_wanted.connect(self.end)
        view.change_wanted.connect(self.change_pattern)
        view.pattern_chosen.connect(self._choose)
        view.checklist.ticked.connect(self._tick)
        view.remark.seen.connect(self._seen)
        view.bar.confirmed.connect(lambda chosen, _: self._change_to(chosen) if chosen else self._end_now())
        view.bar.left.connect(view.go_there)

    @property
    def shift(self) -> Shift | None:
        """The one that has not ended, as far as this desk knows."""
        return self._found.shift

    @property
    def endless(self) -> bool:
        return self.shift is not None and self._ground.endless(self.shift)

    def start(self) -> None:
        self.look()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Read again; one question is under way at most. A server that is gone is told of elsewhere."""
        if self._looking:
            return
        self._looking = True
        done, shifts, person, rules = self._done, self._ground.shifts, self._ground.person, self._ground.rules

        def find() -> Found:
            return Found(shifts.current(person), shifts.propose(person, rules), shifts.unseen(person))

        def take(found: Found) -> None:
            self._looking = False
            if done == self._done:  # else this desk has done something since
                self._take(found)

        self._ground.jobs.read(find, take, self._not_answered, owner=self)

    def go(self) -> None:
        """The key: start the shift, or go to what is next to do about it."""
        if not self.known:
            return
        if self.shift is None:
            self.begin()
        elif self._view.isVisible():
            self._view.go_there()
        else:
            turn = self._words.turn(self.shift.planned)
            words = self.tr("{shift} is running ({number}). End it on the screen that waits for a call.")
            self.told.emit(words.format(shift=turn, number=self.shift.number))

    def begin(self) -> None:
        """Start the shift that is chosen, with what has been ticked."""
        turn = self._turn()
        if turn is None or self.shift is not None:
            return
        ground, ticked, shift_id = self._ground, self._ticked, self._ground.clock.new_id()

        def started(shift: Shift) -> None:
            self._ticked, self._ended = frozenset(), ""
            self._keep(shift)
            self._say(self.tr("{shift} has begun: {number}.").format(shift=turn_words, number=shift.number))

        turn_words = self._words.turn(turn)
        self._do(lambda: ground.shifts.start(shift_id, turn.id, ground.person, ground.rules, ticked), started)

    def end(self) -> None:
        """End the shift; where it was not handed over that is said, and asked once."""
        shift, ground = self.shift, self._ground
        if shift is None or self._view.bar.question is not None:
            return

        def handed_over() -> bool:
            records = ground.handovers.list_(ground.person, since=shift.started_at)
            own = (one for one in records if one.outgoing == ground.person.job_number)
            return any(one.state in _HANDED_OVER for one in own)

        def asked(done: bool) -> None:
            if done:
                self._end_now()
                return
            about = self.tr("This shift is not handed over yet (F8 does it).")
            self._view.bar.ask(Question(about=about, verb=self.tr("End it all the same")))

        ground.jobs.run(handed_over, asked, self._refused, owner=self)

    def change_pattern(self) -> None:
        """Ask which pattern the running shift is, the nearest to its start first."""
        shift, ground = self.shift, self._ground
        if shift is None or self._view.bar.question is not None:
            return
        turns = ground.rules.choices(shift.started_at, ground.clock.zone)
        offers = tuple(Offer(one.id, self._words.turn(one)) for one in turns if one.id != shift.planned.id)
        if offers:
            about = self.tr("Which pattern is this shift? It began at {time}, and that stays.")
            about = about.format(time=self._words.time(shift.started_at))
            self._view.bar.ask(Question(about=about, verb=self.tr("Put it right"), offers=offers))

    def close_question(self) -> None:
        """Esc: what was asked is not done."""
        self._view.bar.close_it()

    def _end_now(self) -> None:
        self._view.bar.close_it()
        shift, ground = self.shift, self._ground
        if shift is None:
            return

        def ended(after: Shift) -> None:
            assert after.ended_at is not None
            words = self.tr("{shift} ended at {time}: {number}.")
            turn, time = self._words.turn(after.planned), self._words.time(after.ended_at)
            self._ended = words.format(shift=turn, time=time, number=after.number)
            self._keep(None)
            self._say(self._ended)
            self.look()

        self._do(lambda: ground.shifts.end(shift.id, ground.person, ground.rules), ended)

    def _change_to(self, pattern_id: str) -> None:
        self._view.bar.close_it()
        shift, ground = self.shift, self._ground
        if shift is None:
            return

        def changed(after: Shift) -> None:
            self._keep(after)
            self.changed.emit()
            turn = self._words.turn(after.planned)
            self._say(self.tr("{number} is {shift} now.").format(number=after.number, shift=turn))
            self._view.go_there()

        self._do(lambda: ground.shifts.change_pattern(shift.id, pattern_id, ground.person, ground.rules), changed)

    def _tick(self, item_id: str, ticked: bool) -> None:
        shift, ground = self.shift, self._ground
        if shift is None:
            self._ticked = self._ticked | {item_id} if ticked else self._ticked - {item_id}
            self._show()
            return

        def done(after: Shift) -> None:
            self._keep(after)
            if after.ready_at is not None:
                self._say(self.tr("Everything on the checklist is done."))

        self._do(lambda: ground.shifts.tick(shift.id, {item_id}, ground.person), done, always=True)

    def _seen(self, shift_id: str, remark_id: str) -> None:
        shifts, person = self._ground.shifts, self._ground.person

        def done(_: Shift) -> None:
            others = (
                replace(one, remarks=tuple(r for r in one.remarks if r.id != remark_id)) for one in self._found.unseen
            )
            self._found = replace(self._found, unseen=tuple(one for one in others if one.unseen))
            self._show()
            self.look()

        self._do(lambda: shifts.acknowledge(shift_id, remark_id, person), done)

    def _choose(self, pattern_id: str) -> None:
        self._chosen = pattern_id
        self._show()

    def _do(self, work: Callable[[], Shift], done: Callable[[Shift], object], *, always: bool = False) -> None:
        """One step at a time, so that a key pressed twice does it once; ticks may follow each other closely."""
        if self._busy and not always:
            return
        self._busy = True

        def finished(shift: Shift) -> None:
            self._busy = False
            done(shift)

        self._done += 1
        self._ground.jobs.run(work, finished, self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        self._show()
        if isinstance(error, ConsoleError):
            if self._view.isVisible():
                self._view.say(str(self._ground.wording.problem(error)), problem=True)
            else:
                self.trouble.emit(error)
        self.look()

    def _not_answered(self, _error: Exception) -> None:
        self._looking = False

    def _keep(self, shift: Shift | None) -> None:
        """What this desk has done itself; what a look that is under way brings is older."""
        self._done += 1
        self._take(replace(self._found, shift=shift))

    def _take(self, found: Found) -> None:
        before, was_known = self._found.shift, self.known
        self._found, self.known = found, True
        if found.shift is not None:
            self._ended = ""
        self._show()
        old, new = before and before.id, found.shift and found.shift.id
        if old != new:
            self._view.bar.close_it()
        if old is not None and old != new and not self._ended:
            self._view.say("")
        if old != new or not was_known:
            self.changed.emit()

    def _turn(self) -> PlannedShift | None:
        turns = self._found.turns
        return next((one for one in turns if one.id == self._chosen), turns[0] if turns else None)

    def _show(self) -> None:
        shift, rules, now = self._found.shift, self._ground.rules, self._ground.clock.now()
        turn: PlannedShift | None
        if shift is not None:
            arrival = self._words.arrival(shift.arrive_by, shift.started_at)
            late, items, turn = not shift.arrived_in_time, shift.readiness, shift.planned
            turns: tuple[PlannedShift, ...] = ()
        else:
            turns, turn = self._found.turns, self._turn()
            items = tuple(ReadyItem(one.id, one.names) for one in rules.readiness)
            arrive_by = now if turn is None else rules.arrive_by(turn)
            arrival = "" if turn is None else self._words.arrival(arrive_by, now)
            late = now > arrive_by
        if self._ended:  # nobody is late for what comes next
            arrival, late = "", False
        self._view.show_shift(
            ShownShift(
                shift=shift,
                endless=self.endless,
                turns=turns,
                turn=turn,
                items=items,
                ticked=self._ticked if shift is None else frozenset(),
                arrival=arrival,
                late=late and shift is None,
            )
        )
        self._view.show_unseen(self._found.unseen)

    def _say(self, text: str) -> None:
        if self._view.isVisible():
            self._view.say(text)
        else:
            self.told.emit(text)
