"""Reckons one report after the other beside the window; what nobody waits for any more is not shown."""

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.report import Report, ReportSpan
from agent_console.ui.course import Course, WorkCancelledError
from agent_console.ui.reports.ground import Ground

PATIENCE_MILLISECONDS = 300
"""What takes longer is shown as work."""

TICK_MILLISECONDS = 500


class Reckoning(QObject):
    """Signals: `reckoned(Report)`, `working(ReportSpan, float)` with the seconds it has taken so far, `rested()` when
    nothing is under way any more, `failed(Exception)`.
    """

    reckoned = Signal(object)
    working = Signal(object, float)
    rested = Signal()
    failed = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._wanted: ReportSpan | None = None
        self._under_way: ReportSpan | None = None
        self._begun = 0.0
        self._patience = QTimer(self)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        return self._wanted is not None

    def want(self, span: ReportSpan) -> None:
        """Reckon this one; what was asked before is let go of."""
        self._wanted = span
        self._begun = self._ground.clock.steady()
        self._patience.start()
        if self._under_way is None:
            self._begin()

    def cancel(self) -> None:
        """Nobody waits any more. What the database is at comes to its end and is dropped."""
        self._wanted = None
        self._patience.stop()
        self.rested.emit()

    def _begin(self) -> None:
        span, person, source = self._wanted, self._ground.person, self._ground.reports
        assert span is not None
        self._under_way = span

        def reckon(course: Course) -> Report:
            report = source.report(span.period, span.first, person)
            course.check()
            _load_charts()
            return report

        self._ground.jobs.long(reckon, self._take, self._fail, owner=self)

    def _take(self, report: Report) -> None:
        if self._ended():
            self.reckoned.emit(report)

    def _fail(self, error: Exception) -> None:
        if self._ended() and not isinstance(error, WorkCancelledError):
            self.failed.emit(error)

    def _ended(self) -> bool:
        """Whether it is what is waited for; if something else is, that is begun."""
        span, self._under_way = self._under_way, None
        if self._wanted is None:
            return False
        if self._wanted != span:
            self._begin()
            return False
        self.cancel()
        return True

    def _tell(self) -> None:
        self._patience.setInterval(TICK_MILLISECONDS)
        if self._wanted is not None:
            self.working.emit(self._wanted, self._ground.clock.steady() - self._begun)


def _load_charts() -> None:
    """The libraries take the better part of a second: they come beside the window too, with the first report."""
    try:
        import agent_console.ui.reports.chart  # noqa: F401
    except ImportError:
        return  # the table holds all figures
