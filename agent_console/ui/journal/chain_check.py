"""The check of the chain from the room of the journal: all data is read once, and what is not whole is named."""

from PySide6.QtCore import QObject, Signal

from agent_console.domain.verify import Damage, VerifyReport
from agent_console.ui.course import Course, WorkCancelledError
from agent_console.ui.journal.ground import Ground

NAMED = 5
"""So many findings are named; the command `verify` names all of them."""


class ChainCheck(QObject):
    """Signals: `moved(int, int)` with what is done and how much there is, `told(str, bool)` the outcome and whether it
    is a problem, `ended()`, `trouble(Exception)`.
    """

    moved = Signal(object, object)
    told = Signal(str, bool)
    ended = Signal()
    trouble = Signal(object)

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._course: Course | None = None

    @property
    def running(self) -> bool:
        return self._course is not None

    def start(self) -> None:
        """One check is under way at most."""
        if self._course is not None:
            return
        care = self._ground.care
        self.moved.emit(0, 0)
        self._course = Course()  # with work done at once, the answer comes before the course of it
        course = self._ground.jobs.long(
            lambda course: care.verify(course.tell), self._take, self._failed, moved=self.moved.emit, owner=self
        )
        if self._course is not None:
            self._course = course

    def cancel(self) -> None:
        if self._course is not None:
            self._course.cancel()

    def _take(self, report: VerifyReport) -> None:
        self._end()
        head = report.head
        if report.whole:
            told = self.tr(
                "The chain holds: %n line(s), {calls} calls, nothing changed or removed. Head: {head}", "", head.entries
            )
            self.told.emit(told.format(calls=f"{report.calls:,}", head=head.link[:16]), False)
            return
        count = len(report.findings)
        found = self.tr("%n finding(s): {where}. The command agent-console verify names all of them.", "", count)
        words = self._words()
        named = [f"{words[finding.damage]} {finding.where}" for finding in report.findings[:NAMED]]
        more = " …" if count > NAMED else ""
        self.told.emit(found.format(where="; ".join(named) + more), True)

    def _words(self) -> dict[Damage, str]:
        return {
            Damage.PAGES: self.tr("part of the file cannot be read:"),
            Damage.REFERENCE: self.tr("names a record that is not there:"),
            Damage.JOURNAL_CHAIN: self.tr("line changed, removed or moved:"),
            Damage.JOURNAL_HEAD_MISSING: self.tr("end of the journal cut off:"),
            Damage.CALL_EDITED: self.tr("call changed:"),
            Damage.CALL_MISSING: self.tr("call removed:"),
            Damage.CALL_OLDER: self.tr("call put back to an earlier state:"),
            Damage.CALL_NOT_JOURNALLED: self.tr("call that nobody wrote down:"),
            Damage.NUMBER_GAP: self.tr("number without a record:"),
            Damage.CORRECTION: self.tr("what a call said before was changed:"),
            Damage.PHRASE_HITS: self.tr("hits of the phrase check changed:"),
            Damage.PHRASE_LIST: self.tr("list of phrases changed:"),
            Damage.ESCALATION: self.tr("escalation changed:"),
            Damage.SIMILAR_INDEX: self.tr("index of escalations wrong:"),
            Damage.CORRECTION_CALL: self.tr("correction call changed:"),
            Damage.INCIDENT: self.tr("incident changed:"),
            Damage.SHIFT: self.tr("shift changed:"),
            Damage.DUTY: self.tr("duty record changed:"),
            Damage.REVIEW: self.tr("review mark or nomination changed:"),
            Damage.REVEAL: self.tr("who saw numbers was changed:"),
            Damage.SEARCH_INDEX: self.tr("index of the search wrong:"),
            Damage.HANDOVER: self.tr("handover changed:"),
            Damage.PERSON_NOT_JOURNALLED: self.tr("person whom nobody added:"),
            Damage.PERSON_MISSING: self.tr("person removed:"),
            Damage.PERSON_CHANGED: self.tr("person changed:"),
            Damage.HOTLINE_CHANGED: self.tr("hotline changed:"),
        }

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, WorkCancelledError):
            self.told.emit(self.tr("The check was stopped; it says nothing."), False)
        else:
            self.trouble.emit(error)

    def _end(self) -> None:
        self._course = None
        self.ended.emit()
