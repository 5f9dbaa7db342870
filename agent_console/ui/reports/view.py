"""The reports: on top which period and what of it, below the chart and its table side by side."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.report import Period
from agent_console.ui.reports.actions import ReportActions
from agent_console.ui.reports.figure_table import FigureRows, FigureTable
from agent_console.ui.reports.measures import Measure
from agent_console.ui.reports.sheets import VIEWS, ReportSheets
from agent_console.ui.reports.words import ReportWords
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.day_field import DayField
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.step_bar import StepBar
from agent_console.ui.widgets.wrapping_row import WrappingRow
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.ui.reports.chart import ReportChart

USUAL_WIDTHS = [760, 560]
LEAST_WIDTH = 240
STRETCH = (3, 2)
_EXPORTS = (("reportPicture", "picture"), ("reportCopy", "copy"), ("reportPrint", "print"), ("reportExcel", "excel"))


class ReportsView(QWidget):
    """What happens is decided by the room. The chart comes with `take_chart`: its libraries are not there before."""

    def __init__(
        self, wording: Wording, language: str, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reviewReports")
        self.keys = ReportActions(self)
        self.words = ReportWords(wording, language, self)
        self.sheets = ReportSheets(self.words, today, self)
        self.chart: ReportChart | None = None
        self.table = FigureTable(self)
        self.rows = FigureRows(self.table)
        self._make_controls(today)
        self._make_figures()
        self.working = _Working()
        self.bar = StepBar("report")
        self.message = MessageLabel()
        self.message.setObjectName("reportMessage")
        self._bind()
        self._lay_out()
        self.setFocusProxy(self.rows)
        self.retranslate()

    def _make_controls(self, today: Callable[[], date]) -> None:
        self._period_label, self._day_label, self._measure_label = QLabel(), QLabel(), QLabel()
        self.period, self.measure = Choice(), Choice()
        self.period.setObjectName("reportPeriod")
        self.measure.setObjectName("reportMeasure")
        self.day = DayField(today)
        self.day.line.setObjectName("reportDay")
        self._period_label.setBuddy(self.period)
        self._day_label.setBuddy(self.day.line)
        self._measure_label.setBuddy(self.measure)
        self._before, self._behind, self._now = QToolButton(), QToolButton(), QToolButton()
        self._exports = [QPushButton() for _ in _EXPORTS]

    def _make_figures(self) -> None:
        self.span = PlainLabel()
        self.span.setObjectName("reportSpan")
        self.span.setProperty("role", "figure")
        self.totals = PlainLabel()
        self.totals.setWordWrap(True)
        self.totals.setObjectName("reportTotals")
        self.views = QTabBar()
        self.views.setObjectName("reportViews")
        self.views.setExpanding(False)
        self.views.setDrawBase(False)
        for _ in VIEWS:
            self.views.addTab("")
        self.title = PlainLabel(elided=True)
        self.title.setObjectName("reportTitle")
        self.title.setProperty("role", "heading")
        self.legend = PlainLabel()
        self.legend.setObjectName("reportLegend")
        self.legend.setProperty("role", "muted")
        self.chart_area = QScrollArea()
        self.chart_area.setObjectName("reportChartArea")
        self.chart_area.setWidgetResizable(True)
        self.chart_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._waiting = PlainLabel()
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setWordWrap(True)
        self.chart_area.setWidget(self._waiting)

    def take_chart(self, chart: "ReportChart") -> None:
        self.chart = chart
        self.chart_area.setWidget(chart)  # which deletes what waited for it

    def show_no_chart(self) -> None:
        self._waiting.show_text(self.tr("Charts cannot be drawn on this computer; the table holds all figures."))

    def next_view(self, step: int) -> None:
        self.views.setCurrentIndex((self.views.currentIndex() + step) % self.views.count())

    @property
    def view(self) -> str:
        return VIEWS[self.views.currentIndex()]

    def next_pane(self) -> None:
        """F6: the kind of period, the views, the chart, the table."""
        homes: list[QWidget] = [self.period, self.views, self.chart_area, self.rows]
        go_to_next(homes)

    def go_home(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def places(self) -> QByteArray:
        return self.splitter.saveState()

    def restore_places(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self.splitter.restoreState(state)

    def retranslate(self) -> None:
        self._period_label.setText(self.tr("&Period"))
        self.period.setAccessibleName(without_mnemonic(self._period_label.text()))
        self.period.show_options([Option(one, self.words.period(one)) for one in Period])
        self._day_label.setText(self.tr("&Day"))
        self.day.name(without_mnemonic(self._day_label.text()))
        plain_tooltip(
            self.day.line,
            self.tr(
                "A day in the period: today, -7d, 2026-11-01; or 2026, 2026-11, 2026Q4, 2026H2, 2026W47, then Enter"
            ),
        )
        self._measure_label.setText(self.tr("&Figure"))
        self.measure.setAccessibleName(without_mnemonic(self._measure_label.text()))
        self.measure.show_options([Option(one, self.words.measure(one)) for one in Measure])
        for place, title in enumerate(self.sheets.titles().values()):
            self.views.setTabText(place, title)
        self.views.setAccessibleName(self.tr("Tables and charts"))
        self.chart_area.setAccessibleName(self.tr("Chart"))
        self.rows.setAccessibleName(self.tr("Table of figures"))
        if self.chart is None:
            self._waiting.show_text(self.tr("The first report is being reckoned…"))

    def _bind(self) -> None:
        for name, button, verb in (
            ("reportBefore", self._before, "before"),
            ("reportBehind", self._behind, "behind"),
            ("reportNow", self._now, "now"),
        ):
            button.setObjectName(name)
            self.keys.bind(verb, button)
        for (name, verb), face in zip(_EXPORTS, self._exports, strict=True):
            face.setObjectName(name)
            self.keys.bind(verb, face)

    def _lay_out(self) -> None:
        head, between = WrappingRow(), WrappingRow()
        head.add_together((self._before, self._period_label, self.period, self._behind, self._now))
        head.add_together((self._day_label, self.day))
        head.add_together((self._measure_label, self.measure))
        between.addWidget(self.views)
        for button in self._exports:
            between.addWidget(button)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        above = QHBoxLayout()
        above.addWidget(self.title, 1)
        above.addWidget(self.legend)
        column.addLayout(above)
        column.addWidget(self.chart_area, 1)
        for pane in (drawn, self.rows):
            pane.setMinimumWidth(LEAST_WIDTH)
            self.splitter.addWidget(pane)
        for place, share in enumerate(STRETCH):
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes(USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(6)
        page.addLayout(head)
        page.addWidget(self.span)
        page.addWidget(self.totals)
        page.addLayout(between)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.working)
        page.addWidget(self.bar)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Working(QFrame):
    """What is being done, how far it is, and how to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(elided=True)
        self.words.setObjectName("reportWorking")
        self.bar = QProgressBar()
        self.bar.setObjectName("reportProgress")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(240)
        self.cancel = QPushButton()
        self.cancel.setObjectName("reportCancel")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self.retranslate()
        self.hide()

    def show_work(self, words: str, done: int = 0, all_: int = 0) -> None:
        """`all_` is 0 where nobody knows how much there is."""
        self.words.show_text(words)
        self.bar.setRange(0, all_)
        self.bar.setValue(done)
        self.bar.setAccessibleName(words)
        self.show()

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel  Esc"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
