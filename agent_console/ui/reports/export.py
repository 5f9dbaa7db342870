"""Takes a report out: asks where to, draws its charts one by one, and writes or prints it beside the window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage

from agent_console.domain.report import Report
from agent_console.exchange.report_file import print_report, write_report
from agent_console.exchange.report_sheet import ReportPaper, ReportSheet, Shape
from agent_console.ui.colours import LIGHT
from agent_console.ui.course import Course, WorkCancelledError
from agent_console.ui.paper.form import as_pdf
from agent_console.ui.paper.printing import AS_FILE, printer_names, send_to_printer
from agent_console.ui.reports.ground import Ground
from agent_console.ui.reports.measures import Measure
from agent_console.ui.reports.paper import ReportPapers
from agent_console.ui.reports.view import ReportsView
from agent_console.ui.widgets.step_bar import Offer, Question

LINES_A_PICTURE = 30
PICTURE_WIDTH, PICTURE_HEIGHT = 680, 420
HEAT_HEIGHT, LINE_HEIGHT = 470, 24


class ReportExport(QObject):
    """Signals: `sent(str)` with the sentence that says where it is, `working(str, int, int)` with what is done and how
    far it is, `rested()`, `failed(Exception)`.
    """

    sent = Signal(str)
    working = Signal(str, int, int)
    rested = Signal()
    failed = Signal(object)

    def __init__(self, view: ReportsView, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._ground = ground
        person = ground.person
        self._by = f"{person.job_number} {person.name}"
        self._papers = ReportPapers(view.words, ground.desk.hotline.name, ground.zone, ground.language, self)
        self._printers: tuple[str, ...] = ()
        self._then: Callable[[str, str], object] | None = None
        self._run = 0
        self._course: Course | None = None
        view.bar.confirmed.connect(lambda chosen, words: self._then and self._then(chosen, words))
        view.bar.left.connect(view.go_home)

    def find_printers(self) -> None:
        """Asking for them may take long, so it is done before somebody wants one."""

        def take(names: tuple[str, ...]) -> None:
            self._printers = names

        self._ground.jobs.read(printer_names, take, owner=self)

    def cancel(self) -> None:
        """What is not written yet is not written."""
        self._run += 1
        if self._course is not None:
            self._course.cancel()
        self.rested.emit()

    def ask_print(self, report: Report, measure: Measure) -> None:
        question = Question(
            about=self.tr("The whole report with its charts on paper, or as a file; the journal notes it:"),
            verb=self.tr("Print or save"),
            offers=(Offer(AS_FILE, self.tr("PDF file")), *(Offer(one, one) for one in self._printers)),
            line=self.tr("Where the file goes"),
            text=self._proposed(report, "pdf"),
        )
        self._then = lambda chosen, words: self._print(report, measure, chosen, words)
        self._view.bar.ask(question)

    def ask_excel(self, report: Report, measure: Measure) -> None:
        question = Question(
            about=self.tr("The whole report as XLSX, with charts; the journal notes it:"),
            verb=self.tr("Save"),
            line=self.tr("Where the file goes"),
            text=self._proposed(report, "xlsx"),
            needed=True,
        )
        self._then = lambda _, words: self._excel(report, measure, Path(words).expanduser())
        self._view.bar.ask(question)

    def _excel(self, report: Report, measure: Measure, file: Path) -> None:
        from agent_console.exchange.report_xlsx import report_xlsx  # few reports need that library

        run = self._begin()
        paper = self._paper(report, measure)
        self._write(lambda: report_xlsx(paper), run, report, file)

    def _print(self, report: Report, measure: Measure, chosen: str, words: str) -> None:
        paper, file, jobs = self._paper(report, measure), Path(words).expanduser(), self._ground.jobs
        now, families = self._ground.clock.now(), QGuiApplication.font().families()
        run = self._begin()

        def drawn(pictures: dict[str, list[QImage]]) -> None:
            form = self._papers.form(paper, pictures, self._view.words.span(report.span), now)
            if chosen == AS_FILE:
                self._write(lambda: as_pdf(form, families), run, report, file)
                return
            journal, person = self._ground.journal, self._ground.person

            def send() -> None:
                print_report(chosen, lambda: send_to_printer(form, families, chosen), report.span, journal, person)

            self._course = jobs.long(lambda _: send(), lambda _: self._done(run, chosen), self._fail, owner=self)

        self._draw(run, paper, drawn)

    def _draw(self, run: int, paper: ReportPaper, then: Callable[[dict[str, list[QImage]]], object]) -> None:
        """One picture at a time: the window stays awake in between."""
        if self._view.chart is None:
            then({})
            return
        from agent_console.ui.reports.chart import ReportChart, most_of

        chart = ReportChart()
        left = [(part, most_of(sheet)) for sheet in paper.sheets for part in _parts(sheet)]
        count, pictures = len(left), dict[str, list[QImage]]()

        def draw_next() -> None:
            if run != self._run:
                return
            if not left:
                then(pictures)
                return
            sheet, most = left.pop(0)
            chart.show_sheet(sheet, "", LIGHT, most)
            pictures.setdefault(sheet.id, []).append(chart.picture(_size(sheet)))
            self.working.emit(self.tr("Drawing charts…"), count - len(left), count + 1)
            QTimer.singleShot(0, self, draw_next)

        draw_next()

    def _write(self, body: Callable[[], bytes], run: int, report: Report, file: Path) -> None:
        """Lay it out and write it beside the window; the journal knows first."""
        journal, person, span = self._ground.journal, self._ground.person, report.span

        def write(course: Course) -> None:
            def made() -> bytes:
                laid_out = body()
                course.check()
                return laid_out

            write_report(file, made, span, journal, person)

        self._course = self._ground.jobs.long(write, lambda _: self._done(run, str(file)), self._fail, owner=self)

    def _begin(self) -> int:
        self._run += 1
        self.working.emit(self.tr("The report is being put together…"), 0, 0)
        return self._run

    def _done(self, run: int, place: str) -> None:
        if run == self._run:
            self.rested.emit()
            self._view.bar.close_it()
            self._view.go_home()
        self.sent.emit(self.tr("The report is on its way to {place}.").format(place=place))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, WorkCancelledError):
            return
        self.rested.emit()
        self.failed.emit(error)

    def _paper(self, report: Report, measure: Measure) -> ReportPaper:
        sheets = self._view.sheets.all(report, measure)
        return self._papers.paper(report, sheets, self._by, self._ground.clock.now())

    def _proposed(self, report: Report, ending: str) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(folder) / f"report-{report.span.period}-{report.span.first}.{ending}")


def _parts(sheet: ReportSheet) -> list[ReportSheet]:
    """Bars are drawn page by page."""
    if sheet.shape is not Shape.BARS or not sheet.lines:
        return [sheet]
    lines = sheet.lines
    return [
        replace(sheet, lines=lines[place : place + LINES_A_PICTURE]) for place in range(0, len(lines), LINES_A_PICTURE)
    ]  # fmt: skip


def _size(sheet: ReportSheet) -> QSize:
    if sheet.shape is Shape.HEAT:
        return QSize(PICTURE_WIDTH, HEAT_HEIGHT)
    rows = len(sheet.lines) * LINE_HEIGHT + 100
    return QSize(PICTURE_WIDTH, max(rows, 200) if sheet.shape is Shape.BARS else PICTURE_HEIGHT)
