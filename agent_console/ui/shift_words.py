"""Shifts in words: turns of a pattern, times, who was there in time, and what was remarked."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.shift import RemarkKind, Shift
from agent_console.domain.shift_rules import PlannedShift

_MINUTE = timedelta(minutes=1)


class ShiftWords(QObject):
    """The words of one interface language; times are those of `zone`, the system's if None."""

    def __init__(self, language: str, zone: tzinfo | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._zone = zone

    def pattern(self, planned: PlannedShift) -> str:
        return planned.name_in(self._language)

    def turn(self, planned: PlannedShift) -> str:
        """早班 07:00–15:00."""
        begin, end = planned.begin.astimezone(self._zone), planned.end.astimezone(self._zone)
        return f"{self.pattern(planned)} {begin:%H:%M}–{end:%H:%M}"

    def turn_of_day(self, planned: PlannedShift) -> str:
        return f"{planned.day:%Y-%m-%d} {self.turn(planned)}"

    def time(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%H:%M:%S}"

    def instant(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"

    def short(self, at: datetime, now: datetime) -> str:
        """The time of today, else with its day."""
        local = at.astimezone(self._zone)
        return f"{local:%H:%M}" if local.date() == now.astimezone(self._zone).date() else f"{local:%m-%d %H:%M}"

    def arrival(self, arrive_by: datetime, at: datetime) -> str:
        """How somebody who is there at this instant stands to when they should be; begun minutes count."""
        due = f"{arrive_by.astimezone(self._zone):%H:%M}"
        if at <= arrive_by:
            return self.tr("at the seat by {time}: in time").format(time=due)
        late = -(-(at - arrive_by) // _MINUTE)
        return self.tr("at the seat by {time}: %n min late", "", late).format(time=due)

    def readiness(self, shift: Shift) -> str:
        """Whether the checklist was done, and when."""
        if not shift.readiness:
            return ""
        if shift.ready_at is None:
            done = sum(item.at is not None for item in shift.readiness)
            return self.tr("checklist {done} of {all}").format(done=done, all=len(shift.readiness))
        if shift.ready_in_time:
            return self.tr("ready {time}, before the begin").format(time=self.time(shift.ready_at))
        return self.tr("ready {time}, after the begin").format(time=self.time(shift.ready_at))

    def remark_kind(self, kind: RemarkKind) -> str:
        """With a shape of its own."""
        return self.tr("★ Praise") if kind is RemarkKind.GOOD else self.tr("▲ To improve")

    def who(self, job_number: str, name: str) -> str:
        return f"{job_number} {name}".strip()
