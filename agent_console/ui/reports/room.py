"""The room of reports at work: which period is shown, and what each key does."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication

from agent_console.domain.errors import ConsoleError
from agent_console.domain.report import Period, Report, ReportSpan, span_after, span_before, span_of
from agent_console.domain.typed_past import read_day
from agent_console.exchange.report_sheet import ReportSheet
from agent_console.ui.colours import colours_near
from agent_console.ui.reports.export import ReportExport
from agent_console.ui.reports.ground import Ground
from agent_console.ui.reports.measures import Measure
from agent_console.ui.reports.reckoning import Reckoning
from agent_console.ui.reports.sheets import VIEWS
from agent_console.ui.reports.typed_period import read_period
from agent_console.ui.reports.view import ReportsView

SPLITTER, CHOICE = "report-splitter", "report-choice"
_WHOLE_DAY = 10  # letters of 2026-11-01, as the calendar writes it


class ReportsRoom(QObject):
    """Signals: `trouble(Exception)`, `help_wanted(list)` with the actions, `leave_wanted()` for Esc where nothing is
    open. Nothing is reckoned, and no library of charts is loaded, before `start`.
    """

    trouble = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.view = view = ReportsView(ground.wording, ground.language, self._today)
        self.reckoning = Reckoning(ground, self)
        self.export = ReportExport(view, ground, self)
        self.report: Report | None = None
        self._day = self._today()
        """What a shorter period is gone back to."""
        self._span: ReportSpan = span_of(Period.MONTH, self._day, ground.zone)
        view.restore_places(ground.preferences.bytes(SPLITTER))
        self._restore_choice()
        self._verbs: dict[str, Callable[[], object]] = {
            "before": lambda: self.open(span_before(self._span, ground.zone)),
            "behind": lambda: self.open(span_after(self._span, ground.zone)),
            "now": lambda: self.open(span_of(self._span.period, self._today(), ground.zone)),
            "view": lambda: view.next_view(1),
            "view_back": lambda: view.next_view(-1),
            "picture": self._copy_picture,
            "copy": self._copy_table,
            "print": lambda: self._take_out(self.export.ask_print),
            "excel": lambda: self._take_out(self.export.ask_excel),
            "confirm": view.bar.confirm,
            "panes": view.next_pane,
            "refresh": lambda: self.open(self._span),
            "leave": self._leave,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        self._connect()

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def start(self) -> None:
        self.export.find_printers()
        self.open(self._span)

    def stop(self) -> None:
        """What is chosen stays for the next time, but for the day."""
        self.reckoning.cancel()
        self.export.cancel()
        view = self.view
        self._ground.preferences.keep_bytes(SPLITTER, view.places())
        choice = f"{self._span.period} {self._measure} {view.view}"
        self._ground.preferences.keep_bytes(CHOICE, QByteArray(choice.encode()))

    def open(self, span: ReportSpan, day: date | None = None) -> None:
        """Show the report of a period as soon as it is reckoned; `day` is the one of it that is meant."""
        self._day = day or self._day_in(span)
        self._span = span
        self.view.period.show_value(span.period)
        self.view.day.show_text(f"{self._day:%Y-%m-%d}")
        self.view.day.mark(None)
        self.reckoning.want(span)

    def _day_in(self, span: ReportSpan) -> date:
        """The day that somebody was at, else today, else the one of the period that is nearest to today."""
        for day in (self._day, self._today()):
            if span.first <= day < span.behind:
                return day
        return span.first if span.first > self._today() else span.behind - timedelta(days=1)

    def _connect(self) -> None:
        view, reckoning, export = self.view, self.reckoning, self.export
        view.keys.wanted.connect(lambda verb: self._verbs[verb]())
        view.period.chosen.connect(lambda period: self.open(span_of(period, self._day, self._ground.zone)))
        view.measure.chosen.connect(lambda _: self._show())
        view.views.currentChanged.connect(lambda _: self._show())
        view.day.line.returnPressed.connect(self._typed)
        view.day.changed.connect(self._picked)
        view.table.resorted.connect(self._draw)
        view.working.cancel.clicked.connect(self._cancel)
        reckoning.reckoned.connect(self._take)
        reckoning.working.connect(self._show_reckoning)
        reckoning.failed.connect(self._refused)
        export.working.connect(view.working.show_work)
        export.failed.connect(self._refused)
        export.sent.connect(view.message.announce)
        for part in (reckoning, export):
            part.rested.connect(view.working.hide)
        view.installEventFilter(self)

    def _take(self, report: Report) -> None:
        self.report = report
        view = self.view
        if view.chart is None:
            try:
                from agent_console.ui.reports.chart import ReportChart  # loaded by now, beside the window
            except ImportError:
                view.show_no_chart()
            else:
                view.take_chart(ReportChart())
        view.span.show_text(f"{view.words.span(report.span)}  {view.words.days(report.span)}")
        view.totals.show_text(view.words.totals(report, self._ground.clock.now(), self._ground.zone))
        undated = self.tr("%n damaged call(s) without a readable time are in no report.", "", report.undated)
        view.message.show_message(undated if report.undated else "", problem=True)
        self._show()

    def _show(self) -> None:
        """The table of the view, then its chart."""
        if self.report is not None:
            sheet = self.view.sheets.sheet(self.view.view, self.report, self._measure)
            self.view.rows.show_sheet(sheet)
            self._draw()

    def _draw(self) -> None:
        view, sheet = self.view, self.view.table.sheet
        if sheet is None or self.report is None:
            return
        told = view.words.told(sheet)
        view.chart_area.setAccessibleDescription(told)
        view.legend.show_text(_legend(sheet))
        title = f"{sheet.title} · {view.words.span(self.report.span)}"
        view.title.show_text(title)
        if view.chart is not None:
            view.chart.show_sheet(sheet, title, colours_near(view.palette()))
            view.chart.setAccessibleName(title)
            view.chart.setAccessibleDescription(told)

    @property
    def _measure(self) -> Measure:
        return Measure(self.view.measure.value() or Measure.CALLS)

    def _typed(self) -> None:
        text = self.view.day.text()
        found = read_period(text, self._today(), self._span.period)
        try:
            span = None if found is None else span_of(*found, self._ground.zone)
        except (ValueError, OverflowError):  # the year 9999 has no end
            span = None
        if span is None:
            words = self.tr("“{typed}” is no period. Type today, -7d, 2026-11-01, 2026-11, 2026Q4, 2026 or last week.")
            self.view.message.announce(words.format(typed=text), problem=True)
        else:
            self.open(span, read_day(text, self._today()))

    def _picked(self) -> None:
        """A whole day, from the calendar or typed to its end, is taken at once; the rest waits for Enter."""
        text = self.view.day.text()
        if len(text) == _WHOLE_DAY and read_period(text, self._today(), self._span.period) is not None:
            QTimer.singleShot(0, self, self._typed)

    def _show_reckoning(self, span: ReportSpan, seconds: float) -> None:
        words = self.tr("Reckoning {span}: {seconds} s so far").format(
            span=self.view.words.span(span), seconds=f"{seconds:.1f}"
        )
        self.view.working.show_work(words)

    def _copy_picture(self) -> None:
        if self.view.chart is not None and self.report is not None:
            QGuiApplication.clipboard().setImage(self.view.chart.picture())
            self.view.message.announce(self.tr("The chart is on the clipboard, as a picture."))

    def _copy_table(self) -> None:
        if self.report is not None:
            QGuiApplication.clipboard().setText(self.view.table.as_lines())
            self.view.message.announce(self.tr("The table is on the clipboard, with its totals."))

    def _take_out(self, ask: Callable[[Report, Measure], object]) -> None:
        if self.report is not None:
            self.view.message.show_message("")
            ask(self.report, self._measure)

    def _cancel(self) -> None:
        self.reckoning.cancel()
        self.export.cancel()
        if self.report is not None and self.report.span != self._span:
            self._span = self.report.span
            self._day = self._day_in(self._span)
            self.view.period.show_value(self._span.period)
            self.view.day.show_text(f"{self._day:%Y-%m-%d}")

    def _leave(self) -> None:
        """Back step by step."""
        if self.view.working.isVisible():
            self._cancel()
        elif self.view.bar.question is not None:
            self.view.bar.close_it()
            self.view.go_home()
        else:
            self.leave_wanted.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.view.message.announce(str(self._ground.wording.problem(error)), problem=True)
        else:
            self.trouble.emit(error)

    def _restore_choice(self) -> None:
        kept = bytes(self._ground.preferences.bytes(CHOICE).data()).decode(errors="replace").split()
        period, measure, view = kept if len(kept) == 3 else (Period.MONTH, Measure.CALLS, VIEWS[0])
        if period in set(Period):
            self._span = span_of(Period(period), self._today(), self._ground.zone)
        self.view.measure.show_value(Measure(measure) if measure in set(Measure) else Measure.CALLS)
        self.view.views.setCurrentIndex(VIEWS.index(view) if view in VIEWS else 0)

    def _today(self) -> date:
        return self._ground.clock.local_day(self._ground.clock.now())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Charts paint for themselves: they follow the theme and the language."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._show)
        return super().eventFilter(watched, event)


def _legend(sheet: ReportSheet) -> str:
    """What each series is, by its shape."""
    signs = ("■", "▨")
    return (
        "   ".join(f"{sign} {sheet.columns[column].title}" for sign, column in zip(signs, sheet.drawn, strict=False))
        if len(sheet.drawn) == len(signs)
        else ""
    )
