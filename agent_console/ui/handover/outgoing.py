"""The handover that is being written: collected by itself beside the window, kept as it is typed, signed once."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover, HandoverState, HandoverSummary
from agent_console.domain.handover_items import HandoverDraft, HandoverItem, Point
from agent_console.ui.handover.ground import Ground

KEEP_MILLISECONDS = 250
LOOKS_EVERY = 12
"""Beats after which the list is collected anew: three seconds."""


class Outgoing(QObject):
    """`with_composing` gives the note with the letters in the making.

    Signals: `brought_back(str)` with the note that was kept, `collected(Handover)`, `signed(Handover)`,
    `not_signed(ConsoleError)`, `answering(bool)`, `trouble(ConsoleError)` when what is typed could not be kept.
    """

    brought_back = Signal(str)
    collected = Signal(object)
    signed = Signal(object)
    not_signed = Signal(object)
    answering = Signal(bool)
    trouble = Signal(object)

    def __init__(self, ground: Ground, with_composing: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._with_composing = with_composing
        self._kept: HandoverDraft | None = None
        self._keeping = False
        self._collecting = False
        self._again = False
        self._beats = 0
        self.draft: HandoverDraft | None = None
        self.shown: Handover | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Find what was typed, then collect."""
        self._begin()
        self._timer.start()

    def stop(self) -> None:
        """Keep it behind the write that may be under way: there is no next beat."""
        self._timer.stop()
        self._keep()

    def beat(self) -> None:
        """What the timer does."""
        self._beats += 1
        if not self._keeping:
            self._keep()
        if self._beats % LOOKS_EVERY == 0:
            self.look()

    def look(self) -> None:
        """Collect as things stand now; one question is under way at most, and a newer one follows it."""
        draft = self.draft
        if draft is None or self._collecting:
            self._again = self._collecting
            return
        self._collecting, self._again = True, False
        handovers, person = self._ground.handovers, self._ground.person
        self._ground.jobs.read(lambda: handovers.collect(draft, person), self._take, self._not_collected, owner=self)

    def write_note(self, text: str) -> None:
        if self.draft is not None:
            self.draft = replace(self.draft, note=text)

    def put(self, point: Point) -> None:
        """Add a line, a flag or a reason, or change one."""
        if self.draft is not None:
            others = tuple(one for one in self.draft.points if one.id != point.id)
            self.draft = replace(self.draft, points=(*others, point))
            self._keep()
            self.look()

    def remove(self, point_id: str) -> None:
        if self.draft is not None:
            self.draft = replace(self.draft, points=tuple(one for one in self.draft.points if one.id != point_id))
            self._keep()
            self.look()

    def own_point(self, item: HandoverItem) -> Point | None:
        """The line of one's own that an item is, if it is being written now."""
        return self._point(lambda point: not point.target and point.id == item.target)

    def mark_on(self, item: HandoverItem) -> Point | None:
        """The flag or reason that is being written for an item."""
        return self._point(lambda point: point.target == item.target)

    def sign(self, pin: str, to: str) -> None:
        """Give it away with what is typed now."""
        draft = self.draft
        if draft is None:
            return
        ground = self._ground
        ground.jobs.run(
            lambda: ground.handovers.sign(draft, ground.person, pin, ground.rules, to=to),
            self._was_signed,
            self._was_not_signed,
            owner=self,
        )

    def begin_anew(self) -> None:
        """What was signed is no longer written; another one begins, or one that came back is amended."""
        self.draft = self.shown = None
        self._begin()

    def take_back(self, own: Iterable[HandoverSummary]) -> None:
        """What was refused elsewhere comes before anything newer, which is kept and comes behind it."""
        refused = {row.id for row in own if row.state is HandoverState.REFUSED}
        if refused and self.draft is not None and self.draft.id not in refused:
            self._begin()

    def _begin(self) -> None:
        handovers, person = self._ground.handovers, self._ground.person
        self._ground.jobs.run(lambda: handovers.draft(person), self._bring_back, self._not_collected, owner=self)

    def _bring_back(self, draft: HandoverDraft) -> None:
        if self.draft is not None and draft.id != self.draft.id:
            self._keep()
            self.shown = None
        self.draft = self._kept = draft
        self.brought_back.emit(draft.note)
        self.look()

    def _take(self, handover: Handover) -> None:
        self._collecting = False
        self.answering.emit(True)
        if self.draft is None or handover.id != self.draft.id:
            return
        self.shown = handover
        self.collected.emit(handover)
        if self._again:
            self.look()

    def _not_collected(self, error: Exception) -> None:
        self._collecting = False
        if isinstance(error, ConsoleError) and error.problem is Problem.WRONG_STATE:
            self.begin_anew()  # it was signed at another desk
        elif isinstance(error, ConsoleError) and error.problem in (Problem.REFUSED, Problem.DISABLED_PERSON):
            self._timer.stop()
            self.trouble.emit(error)
        else:
            self.answering.emit(False)

    def _was_signed(self, handover: Handover) -> None:
        self.signed.emit(handover)
        self.begin_anew()

    def _was_not_signed(self, error: Exception) -> None:
        if isinstance(error, ConsoleError) and error.problem is Problem.CHANGED_ELSEWHERE:
            self.begin_anew()  # it was signed at another desk, and came back
        self.not_signed.emit(error)

    def _keep(self) -> None:
        if self.draft is None:
            return
        draft, note = self.draft, self._with_composing()
        draft = replace(draft, note=note) if note != draft.note else draft
        if draft == self._kept:
            return
        self._keeping = True
        ground, at = self._ground, self._ground.clock.now()

        def done(_: None) -> None:
            self._keeping = False
            self._kept = draft

        ground.jobs.run(lambda: ground.handovers.keep_draft(draft, ground.person, at), done, self._not_kept, owner=self)

    def _not_kept(self, error: Exception) -> None:
        self._keeping = False
        self.trouble.emit(error)

    def _point(self, wanted: Callable[[Point], bool]) -> Point | None:
        points = () if self.draft is None else self.draft.points
        return next((point for point in points if wanted(point)), None)
