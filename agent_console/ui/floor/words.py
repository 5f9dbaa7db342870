"""Seats and what needs a shift lead, in words: a shape first, then the word, so that nothing hangs on a colour."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.floor import FloorMark, FloorSeat, left_open, limit_of, mark_of
from agent_console.domain.handover import HandoverSummary
from agent_console.domain.incident import Incident
from agent_console.domain.privacy import RevealAlert
from agent_console.domain.seat import SeatStatus
from agent_console.ui.floor.concerns import Concern, ConcernKind
from agent_console.ui.floor.ground import Ground
from agent_console.ui.shift_words import ShiftWords

SHAPES = {
    SeatStatus.ON_CALL: "●",
    SeatStatus.WRAP_UP: "◐",
    SeatStatus.READY: "○",
    SeatStatus.PAUSED: "■",
    SeatStatus.SIGNED_OUT: "□",
}
TONES = {
    SeatStatus.ON_CALL: "accent",
    SeatStatus.WRAP_UP: "info",
    SeatStatus.READY: "success",
    SeatStatus.PAUSED: "warning",
    SeatStatus.SIGNED_OUT: "muted",
}
MARK_TONES = {FloorMark.OVER: "error", FloorMark.NEAR: "warning"}
_SECOND = timedelta(seconds=1)
_DAY_SECONDS = 24 * 3600


class FloorWords(QObject):
    """The words of one interface language."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._shifts = ShiftWords(ground.language, ground.zone, self)

    @property
    def zone(self) -> tzinfo | None:
        return self._ground.zone

    def who(self, seat: FloorSeat) -> str:
        return f"{seat.job_number} {seat.name}".strip()

    def status(self, seat: FloorSeat) -> str:
        word = self._ground.wording.seat(seat.status)
        pause = self._ground.catalogue.pause(seat.reason) if seat.reason else None
        if pause is not None:
            word = self.tr("Paused: {reason}").format(reason=pause.name_in(self._ground.language))
        return f"{SHAPES[seat.status]} {word}"

    def limit(self, seat: FloorSeat, now: datetime) -> str:
        """What is left of the limit, or how much it is over; empty where nobody counts."""
        span = limit_of(seat, self._ground.catalogue)
        if span is None:
            return ""
        mark, end = mark_of(seat, now, self._ground.catalogue), span[1]
        if mark is FloorMark.OVER:
            return self.tr("▲ over by {time}").format(time=self._length(end, now))
        rest = self._length(now, end)
        words = self.tr("△ {time} left") if mark is FloorMark.NEAR else self.tr("{time} left")
        return words.format(time=rest)

    def kind(self, seat: FloorSeat) -> str:
        """What the call is about so far."""
        if seat.call is None:
            return ""
        return self._ground.wording.kind(seat.call.kind) if seat.call.kind else self.tr("no kind yet")

    def call_length(self, seat: FloorSeat, now: datetime) -> str:
        call = seat.call
        return "" if call is None else self._length(call.answered_at, call.ended_at or now)

    def lasting(self, seat: FloorSeat, now: datetime) -> str:
        return self._length(seat.since, now)

    def shift(self, seat: FloorSeat, now: datetime) -> str:
        if seat.shift is None:
            return self.tr("no shift")
        name = self._shifts.pattern(seat.shift)
        return self.tr("▲ {shift}, not ended").format(shift=name) if left_open(seat, now, self._ground.rules) else name

    def at(self, at: datetime, now: datetime) -> str:
        """14:03:22, with its day where that is not today."""
        local = at.astimezone(self.zone)
        return f"{local:%H:%M:%S}" if local.date() == now.astimezone(self.zone).date() else f"{local:%m-%d %H:%M}"

    def since(self, at: datetime, now: datetime) -> str:
        return self.tr("since {time}").format(time=self.at(at, now))

    def in_full(self, seat: FloorSeat, now: datetime) -> str:
        """All of a row, for a tooltip and a screen reader; without what runs."""
        parts = [
            self.who(seat),
            self.status(seat),
            self.since(seat.since, now),
            self.kind(seat),
            "" if seat.call is None else seat.call.number,
            self.shift(seat, now) if seat.shift is None else self._shifts.turn_of_day(seat.shift),
        ]
        return " · ".join(part for part in parts if part)

    def counts(self, seats: Sequence[FloorSeat]) -> str:
        """How many are on, and how many of them do what."""
        counted = Counter(seat.status for seat in seats)
        parts = [self.tr("%n on", "", len(seats))]
        for status, shape in SHAPES.items():
            if counted[status]:
                parts.append(f"{shape} {self._ground.wording.seat(status)} {counted[status]}")
        return " · ".join(parts)

    def concern_kind(self, concern: Concern) -> str:
        """With a shape of its own."""
        words = {
            ConcernKind.INCIDENT: self.tr("Incident"),
            ConcernKind.ESCALATION: self.tr("Escalation overdue"),
            ConcernKind.PAUSE: self.tr("Pause over its limit"),
            ConcernKind.WRAP_UP: self.tr("Wrap-up over its limit"),
            ConcernKind.LEFT_OPEN: self.tr("Shift not ended"),
            ConcernKind.HANDOVER: self.tr("Handover not signed"),
            ConcernKind.REVEALS: self.tr("Many numbers revealed"),
            ConcernKind.TO_TELL: self.tr("Customer to be told"),
        }
        return f"{'▲' if concern.late else '△'} {words[concern.kind]}"

    def concern(self, concern: Concern) -> str:
        """What it is about; numbers of callers are masked."""
        about = concern.about
        if isinstance(about, FloorSeat):
            return self.who(about)
        if isinstance(about, EscalationSummary):
            if concern.kind is ConcernKind.TO_TELL:
                owner = f"{about.owner} {about.owner_name}".strip()
                return self.tr("{number} · {owner} tells the customer · {problem}").format(
                    number=about.number, owner=owner, problem=about.problem
                )
            handler = about.handler or self.tr("nobody has accepted it")
            return f"{about.number} · {handler} · {about.problem}"
        if isinstance(about, HandoverSummary):
            giver = f"{about.outgoing} {about.outgoing_name}".strip()
            return f"{about.number} · {giver}"
        if isinstance(about, Incident):
            return f"{about.number} · {about.report.place} · {about.report.what}"
        return self._reveals(about)

    def waiting(self, concern: Concern, now: datetime) -> str:
        """For how long it has been wrong."""
        return self._length(concern.since, now)

    def _reveals(self, alert: RevealAlert) -> str:
        who = f"{alert.job_number} {alert.name}".strip()
        return self.tr("{who} · {count} in an hour").format(who=who, count=alert.revealed)

    def _length(self, begin: datetime, end: datetime) -> str:
        """0:34:42 are hours, minutes and seconds, 3 d whole days: all are read alike."""
        days, seconds = divmod(max((end - begin) // _SECOND, 0), _DAY_SECONDS)
        if days:
            return self.tr("%n d", "", days)
        minutes, rest = divmod(seconds, 60)
        return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"
