"""Reports in words: periods, measures, titles of columns and axes, and what a chart shows for those who hear it."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QLocale, QObject

from agent_console.domain.report import NOTHING, Figures, Period, Report, ReportLine, ReportSpan
from agent_console.exchange.report_sheet import Figure, Line, ReportSheet, Shape, Unit, in_words
from agent_console.ui.reports.measures import Measure, Step
from agent_console.ui.wording import Wording

MOST = 3
"""So many lines of a chart are named to those who hear it."""


class ReportWords(QObject):
    """The words of one interface language."""

    def __init__(self, wording: Wording, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._locale = QLocale(language)

    def period(self, period: Period) -> str:
        return {
            Period.DAY: self.tr("Day"),
            Period.WEEK: self.tr("Week"),
            Period.MONTH: self.tr("Month"),
            Period.QUARTER: self.tr("Quarter"),
            Period.HALF_YEAR: self.tr("Half-year"),
            Period.YEAR: self.tr("Year"),
        }[period]

    def span(self, span: ReportSpan) -> str:
        """What people call it."""
        first = span.first
        match span.period:
            case Period.DAY:
                return f"{first:%Y-%m-%d} {self.weekday(first.weekday())}"
            case Period.WEEK:
                year, week, _ = first.isocalendar()
                return self.tr("Week {week} of {year}").format(week=week, year=year)
            case Period.MONTH:
                return f"{first:%Y-%m}"
            case Period.QUARTER:
                return self.tr("Quarter {quarter} of {year}").format(quarter=first.month // 3 + 1, year=first.year)
            case Period.HALF_YEAR:
                words = self.tr("First half of {year}") if first.month == 1 else self.tr("Second half of {year}")
                return words.format(year=first.year)
        return f"{first:%Y}"

    def days(self, span: ReportSpan) -> str:
        """From when to when, both included."""
        return f"{span.first:%Y-%m-%d} – {span.behind - timedelta(days=1):%Y-%m-%d}"

    def compared_with(self, report: Report, zone: tzinfo | None) -> str:
        """What the figures of a running period stand beside: so much of the one before as has gone of this one."""
        before = report.before
        last, until = before.behind - timedelta(days=1), before.until.astimezone(zone)
        days = f"{before.first:%m-%d} – {last:%m-%d}" if last > before.first else f"{last:%m-%d}"
        if until.date() > last:
            return self.tr("the same part of the period before ({days})").format(days=days)
        words = self.tr("the same part of the period before ({days}, until {time})")
        return words.format(days=days, time=f"{until:%H:%M}")

    def weekday(self, place: int) -> str:
        """0 is Monday."""
        return self._locale.dayName(place + 1, QLocale.FormatType.ShortFormat)

    def measure(self, measure: Measure) -> str:
        return {
            Measure.CALLS: self.tr("Calls"),
            Measure.TALK: self.tr("Talk time"),
            Measure.VIOLATIONS: self.tr("Violations"),
            Measure.ESCALATIONS: self.tr("Escalations"),
            Measure.CORRECTIONS: self.tr("Corrections"),
            Measure.MARKS: self.tr("Review marks"),
        }[measure]

    def axis(self, measure: Measure) -> str:
        """With the unit."""
        unit = self.tr("h:mm") if measure.unit is Unit.SECONDS else self.tr("number")
        return self.tr("{measure} ({unit})").format(measure=self.measure(measure), unit=unit)

    def step(self, step: Step) -> str:
        return {
            Step.DAY: self.tr("Day"),
            Step.WEEK: self.tr("Week from"),
            Step.MONTH: self.tr("Month"),
        }[step]

    def name(self, line: ReportLine) -> str:
        """The kind, or the agent."""
        if line.name:
            return f"{line.key} {line.name}"
        try:
            kind = line.kind
        except ValueError:
            return line.key
        return self._wording.kind(kind) if kind else self.tr("no kind")

    def totals(self, report: Report, now: datetime, zone: tzinfo | None) -> str:
        """Each measure with its change, in one line; of a running period first what it is compared with."""
        parts = []
        for measure in Measure:
            value, before = measure.of(report.total), measure.of(report.total_before)
            if value or before:
                told = f"{self.measure(measure)} {in_words(value, measure.unit)}"
                parts.append(f"{told} ({self.trend(value, before, measure.unit)})")
        if report.total == NOTHING:
            return self.nothing(report, now)
        words = " · ".join(parts)
        if report.in_part:
            running = self.tr("Still running, compared with {part}: {figures}")
            return running.format(part=self.compared_with(report, zone), figures=words)
        running = self.tr("still running")
        return f"{words} · {running}" if report.span.until > now else words

    def nothing(self, report: Report, now: datetime) -> str:
        """Why there is nothing to see."""
        if report.span.since > now:
            return self.tr("This period has not begun yet.")
        if report.span.until > now:
            return self.tr("No calls in this period so far; it is still running.")
        return self.tr("No calls in this period.")

    def trend(self, value: int, before: int, unit: Unit) -> str:
        """▲ +12.0 % says it without a colour."""
        if not before:
            return self.tr("none before")
        change = value / before - 1
        sign = "▲" if change > 0 else "▼" if change < 0 else "="
        return f"{sign} {in_words(change, Unit.CHANGE)}" if unit is not Unit.CHANGE else sign

    def average(self, figures: Figures) -> Figure:
        """Seconds of talk a call."""
        return figures.talk_seconds / figures.calls if figures.calls else None

    def told(self, sheet: ReportSheet) -> str:
        """What the chart shows, for those who do not see it."""
        unit, drawn = sheet.columns[sheet.drawn[0]].unit, sheet.drawn
        if sheet.shape is Shape.HEAT:
            found = [(line, place) for line in sheet.lines for place in drawn if line.figures[place]]
            best = sorted(found, key=lambda cell: -(cell[0].figures[cell[1]] or 0))[:MOST]
            named = [self._cell(line, sheet.columns[place].title, place, unit) for line, place in best]
        else:
            lines = [line for line in sheet.lines if line.figures[drawn[0]]]
            lines = sorted(lines, key=lambda line: -(line.figures[drawn[0]] or 0))[:MOST]
            named = [f"{line.label} {in_words(line.figures[drawn[0]], unit)}" for line in lines]
        if not named:
            return self.tr("{title}: nothing to show.").format(title=sheet.title)
        most = self.tr(", ").join(named)
        total = in_words(sheet.totals[0].figures[-1 if sheet.shape is Shape.HEAT else drawn[0]], unit)
        words = self.tr("{title}: most {most}; in all {total}. The table beside holds all figures.")
        return words.format(title=sheet.title, most=most, total=total)

    def _cell(self, line: Line, column: str, place: int, unit: Unit) -> str:
        return f"{column} {line.label} {in_words(line.figures[place], unit)}"
