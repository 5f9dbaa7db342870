"""The tables of a report: by kind, by agent, by hour, its course, and the busy hours of the week."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QObject

from agent_console.domain.report import HOURS, NOTHING, WEEKDAYS, Figures, Report, ReportLine
from agent_console.exchange.report_sheet import Column, Figure, Line, ReportSheet, Shape, Unit
from agent_console.ui.reports.measures import Measure, Step, course, step_of, steps_in
from agent_console.ui.reports.words import ReportWords

BY_KIND, BY_AGENT, BY_HOUR, COURSE, BUSY = VIEWS = ("kind", "agent", "hour", "course", "busy")


class ReportSheets(QObject):
    """In the words of one interface language; `measure` is what the charts draw and the tables begin with."""

    def __init__(self, words: ReportWords, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today

    def titles(self) -> dict[str, str]:
        return {
            BY_KIND: self.tr("By kind"),
            BY_AGENT: self.tr("By agent"),
            BY_HOUR: self.tr("By hour"),
            COURSE: self.tr("Course"),
            BUSY: self.tr("Busy hours"),
        }

    def all(self, report: Report, measure: Measure) -> tuple[ReportSheet, ...]:
        return tuple(self.sheet(view, report, measure) for view in VIEWS)

    def sheet(self, view: str, report: Report, measure: Measure) -> ReportSheet:
        match view:
            case "kind":
                return self._compared(view, self.tr("Kind"), report.by_kind, report, measure)
            case "agent":
                return self._compared(view, self.tr("Agent"), report.by_agent, report, measure)
            case "hour":
                return self._by_hour(report, measure)
            case "course":
                return self._course(report, measure)
        return self._busy(report, measure)

    def _compared(
        self, view: str, heading: str, found: tuple[ReportLine, ...], report: Report, measure: Measure
    ) -> ReportSheet:
        """Each line beside what it was in the period before."""
        words = self._words
        columns = (
            Column(words.measure(measure), measure.unit),
            Column(self.tr("Same part before") if report.in_part else self.tr("Before"), measure.unit),
            Column(self.tr("Change"), Unit.CHANGE),
            Column(self.tr("Share"), Unit.SHARE),
            *self._other_columns(measure),
        )
        whole = measure.of(report.total)

        def line(label: str, now: Figures, before: Figures) -> Line:
            value, was = measure.of(now), measure.of(before)
            change, share = (value / was - 1 if was else None), (value / whole if whole else None)
            return Line(label, (value, was, change, share, *self._others(now, measure)))

        return ReportSheet(
            id=view,
            title=self._title(view, measure),
            heading=heading,
            columns=columns,
            lines=tuple(line(words.name(one), one.figures, one.before) for one in found),
            totals=(line(self.tr("Total"), report.total, report.total_before),),
            shape=Shape.BARS,
            drawn=(0, 1),
            across=words.axis(measure),
            up=heading,
        )

    def _by_hour(self, report: Report, measure: Measure) -> ReportSheet:
        lines = tuple(
            self._line(_hour(hour), figures, report, measure) for hour, figures in enumerate(report.by_hour)
        )  # fmt: skip
        return ReportSheet(
            id=BY_HOUR,
            title=self._title(BY_HOUR, measure),
            heading=self.tr("Hour"),
            columns=self._columns(measure),
            lines=lines,
            totals=(self._line(self.tr("Total"), _sum(report.by_hour), report, measure),),
            shape=Shape.COLUMNS,
            drawn=(0,),
            across=self.tr("Hour of the day"),
            up=self._words.axis(measure),
        )

    def _course(self, report: Report, measure: Measure) -> ReportSheet:
        words, step, found = self._words, step_of(report.span.period), course(report, self._today())
        total = _sum(figures for _, figures in found)
        blank: tuple[Figure, ...] = (None,) * (len(self._columns(measure)) - 1)
        before = measure.of(report.total_before) / steps_in(report.before)
        here = measure.of(total) / len(found)
        form = "%Y-%m" if step is Step.MONTH else "%m-%d"
        running = report.span.first <= self._today() < report.span.behind
        labels = [f"{day:{form}}" for day, _ in found]
        across = words.step(step)
        if running:
            across = self.tr("{steps}; {last} is still running").format(steps=across, last=labels[-1])
            labels[-1] = self.tr("{last} (running)").format(last=labels[-1])
        return ReportSheet(
            id=COURSE,
            title=self._title(COURSE, measure),
            heading=words.step(step),
            columns=self._columns(measure),
            lines=tuple(
                self._line(label, figures, report, measure) for label, (_, figures) in zip(labels, found, strict=True)
            ),
            totals=(
                self._line(self.tr("Total"), total, report, measure),
                Line(self.tr("Average"), (here, *blank)),
                Line(self.tr("Average before"), (before, *blank)),
            ),
            shape=Shape.LINE,
            drawn=(0,),
            across=across,
            up=words.axis(measure),
            reference=2,
            unfinished=running,
        )

    def _busy(self, report: Report, measure: Measure) -> ReportSheet:
        """Lines are hours, columns weekdays, as the heat map lies."""
        grid = [[measure.of(figures) for figures in day] for day in report.by_weekday]
        columns = (
            *(Column(self._words.weekday(day), measure.unit) for day in range(WEEKDAYS)),
            Column(self.tr("Total"), measure.unit),
        )
        hours = [[grid[day][hour] for day in range(WEEKDAYS)] for hour in range(HOURS)]
        days = [sum(day) for day in grid]
        return ReportSheet(
            id=BUSY,
            title=self._title(BUSY, measure),
            heading=self.tr("Hour"),
            columns=columns,
            lines=tuple(Line(_hour(hour), (*cells, sum(cells))) for hour, cells in enumerate(hours)),
            totals=(Line(self.tr("Total"), (*days, sum(days))),),
            shape=Shape.HEAT,
            drawn=tuple(range(WEEKDAYS)),
            across=self.tr("Day of the week"),
            up=self.tr("Hour of the day"),
        )

    def _title(self, view: str, measure: Measure) -> str:
        words = self.tr("{measure}: {view}")
        return words.format(measure=self._words.measure(measure), view=self.titles()[view])

    def _columns(self, measure: Measure) -> tuple[Column, ...]:
        first = Column(self._words.measure(measure), measure.unit)
        return first, Column(self.tr("Share"), Unit.SHARE), *self._other_columns(measure)

    def _line(self, label: str, figures: Figures, report: Report, measure: Measure) -> Line:
        value, whole = measure.of(figures), measure.of(report.total)
        return Line(label, (value, value / whole if whole else None, *self._others(figures, measure)))

    def _other_columns(self, measure: Measure) -> tuple[Column, ...]:
        others = [Column(self._words.measure(one), one.unit) for one in Measure if one is not measure]
        talk = [Column(self.tr("Average talk"), Unit.SECONDS), Column(self.tr("Longest talk"), Unit.SECONDS)]
        return (*others, *talk)

    def _others(self, figures: Figures, measure: Measure) -> tuple[Figure, ...]:
        others = [one.of(figures) for one in Measure if one is not measure]
        longest = figures.longest_seconds if figures.calls else None
        return (*others, self._words.average(figures), longest)


def _hour(hour: int) -> str:
    return f"{hour:02d}–{hour + 1:02d}"


def _sum(found: Iterable[Figures]) -> Figures:
    total = NOTHING
    for figures in found:
        total = total.plus(figures)
    return total
