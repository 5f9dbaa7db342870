"""A duty record in words: its figures line by line, its people, its incidents, and what proves it once it is signed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from agent_console.domain.call import Kind
from agent_console.domain.catalogue import PauseReason
from agent_console.domain.duty import DutyFigures, DutyRecord, IncidentFigure, OnDuty
from agent_console.domain.incident import IncidentKind
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.wording import Wording


class DutyWords(QObject):
    """The words of one interface language."""

    def __init__(
        self, shifts: ShiftWords, wording: Wording, pauses: Iterable[PauseReason], language: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shifts = shifts
        self._wording = wording
        self._pauses = {one.id: one.name_in(language) for one in pauses}

    def figures(self, figures: DutyFigures) -> list[tuple[str, str]]:
        """What stands in the boxes, on the screen and on paper."""
        return [
            (self.tr("Calls"), self._calls(figures)),
            (self.tr("Answered in time"), self._of_calls(figures.answered_in_time, figures.calls)),
            (self.tr("Talked"), self._talked(figures)),
            (self.tr("To complete"), str(figures.unfinished)),
            (self.tr("Correction calls due"), str(figures.corrections_due)),
            (self.tr("Violations"), self._violations(figures)),
            (self.tr("Escalations"), self._escalations(figures)),
            (self.tr("Pauses"), self._pauses_of(figures)),
            (self.tr("Staff"), self._staff(figures)),
            (self.tr("Incidents"), self._incidents(figures)),
        ]

    def person(self, one: OnDuty) -> tuple[str, ...]:
        """Who, number of the shift, from, to, in time, ready."""
        ended = self.tr("open") if one.ended_at is None else self._shifts.instant(one.ended_at)
        return (
            self._shifts.who(one.job_number, one.name),
            one.number,
            self._shifts.instant(one.started_at),
            ended,
            self.tr("yes") if one.arrived_in_time else self.tr("late"),
            self.tr("yes") if one.ready_in_time else self.tr("no"),
        )

    def incident(self, one: IncidentFigure) -> str:
        kind = self._wording.incident_kind(IncidentKind(one.kind)) if one.kind in set(IncidentKind) else one.kind
        open_ = self.tr("still open")
        cleared = open_ if one.cleared_at is None else self._shifts.instant(one.cleared_at)
        span = f"{self._shifts.instant(one.opened_at)} – {cleared}"
        return " · ".join(part for part in (one.number, kind, one.place, " ".join(one.what.split()), span) if part)

    def seal(self, duty: DutyRecord) -> str:
        """What proves that nobody has changed it."""
        content = self.tr("Content SHA-256 {hash}").format(hash=duty.content_hash)
        head = self.tr("Journal at line {entries}, {link}").format(entries=duty.head.entries, link=duty.head.link)
        return f"{content}\n{head}"

    def signed(self, duty: DutyRecord) -> str:
        who = self._shifts.who(duty.signed_by, duty.signed_by_name)
        return self.tr("Signed {time} by {who}").format(time=self._shifts.instant(duty.signed_at), who=who)

    def supplements(self, duty: DutyRecord) -> list[tuple[str, str]]:
        words = self.tr("Supplement  {time}  {who}")
        return [
            (words.format(time=self._shifts.instant(one.at), who=self._shifts.who(one.by, one.by_name)), one.text)
            for one in duty.supplements
        ]

    def story(self, duty: DutyRecord) -> str:
        """Signature and proof, then what was added, oldest first."""
        parts = [f"{self.signed(duty)}\n{self.seal(duty)}"]
        return "\n\n".join([*parts, *(f"{head}\n{text}" for head, text in self.supplements(duty))])

    def _calls(self, figures: DutyFigures) -> str:
        kinds = self.tr(", ").join(f"{self._kind(kind)} {count}" for kind, count in figures.by_kind)
        return self.tr("{count} ({kinds})").format(count=figures.calls, kinds=kinds) if kinds else str(figures.calls)

    def _kind(self, kind: str) -> str:
        return self._wording.kind(Kind(kind)) if kind in set(Kind) else kind or self.tr("no kind")

    def _of_calls(self, part: int, calls: int) -> str:
        if not calls:
            return self.tr("no calls")
        share = round(100 * part / calls)
        return self.tr("{part} of {calls} ({share} %)").format(part=part, calls=calls, share=share)

    def _talked(self, figures: DutyFigures) -> str:
        average = figures.average_talk_seconds
        if average is None:
            return self.tr("no calls")
        return self.tr("{all}, average {average}, longest {longest} ({number})").format(
            all=_span(figures.talk_seconds),
            average=_span(round(average)),
            longest=_span(figures.longest_seconds),
            number=figures.longest_call or "–",
        )

    def _violations(self, figures: DutyFigures) -> str:
        words = self.tr("{count} in {calls} call(s), kept with a reason {overrides}")
        return words.format(count=figures.violations, calls=figures.calls_with_violations, overrides=figures.overrides)

    def _escalations(self, figures: DutyFigures) -> str:
        words = self.tr("sent {sent}, answered {answered}, over the limit {overdue}")
        return words.format(
            sent=figures.escalations_sent,
            answered=figures.escalations_answered,
            overdue=figures.escalations_overdue,
        )

    def _pauses_of(self, figures: DutyFigures) -> str:
        words = self.tr("{reason} {count} ({length})")
        parts = [
            words.format(reason=self._pauses.get(one.reason, one.reason), count=one.count, length=_span(one.seconds))
            for one in figures.pauses
        ]
        return self.tr(", ").join(parts) or self.tr("none")

    def _staff(self, figures: DutyFigures) -> str:
        late = sum(not one.arrived_in_time for one in figures.staff)
        unready = sum(not one.ready_in_time for one in figures.staff)
        words = self.tr("{count}, late {late}, not ready at the begin {unready}")
        return words.format(count=len(figures.staff), late=late, unready=unready)

    def _incidents(self, figures: DutyFigures) -> str:
        return "\n".join(self.incident(one) for one in figures.incidents) or self.tr("none")


def _span(seconds: int) -> str:
    """2:05:09, or 5:09 below an hour."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
