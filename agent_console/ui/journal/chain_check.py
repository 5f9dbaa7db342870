"""The check of the chain from the room of the journal: all data is read once, and what is not whole is named."""

from PySide6.QtCore import QObject, Signal

from agent_console.domain.verify import VerifyReport
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
        named = [f"{finding.damage} {finding.where}" for finding in report.findings[:NAMED]]
        more = " …" if count > NAMED else ""
        self.told.emit(found.format(where="; ".join(named) + more), True)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, WorkCancelledError):
            self.told.emit(self.tr("The check was stopped; it says nothing."), False)
        else:
            self.trouble.emit(error)

    def _end(self) -> None:
        self._course = None
        self.ended.emit()
