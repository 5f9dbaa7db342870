"""A report as it goes out of the house: what all its tables have before them, and the paper form with charts."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from agent_console.domain.report import NOTHING, Report
from agent_console.exchange.report_sheet import Column, Figure, ReportPaper, ReportSheet, in_words
from agent_console.ui.paper.form import Listing, Paper, Section
from agent_console.ui.reports.measures import Measure
from agent_console.ui.reports.words import ReportWords
from agent_console.ui.shift_words import ShiftWords

LEAST_LETTERS, MARGIN_LETTERS = 4, 2
_LATIN = 0x2E7F


class ReportPapers(QObject):
    """In the words of one interface language."""

    def __init__(self, words: ReportWords, house: str, zone: tzinfo | None, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._house = house
        self._zone = zone
        self._times = ShiftWords(language, zone, self)

    def paper(self, report: Report, sheets: tuple[ReportSheet, ...], by: str, now: datetime) -> ReportPaper:
        words, unit = self._words, in_words
        compared = f"{words.span(report.before)}  ({words.days(report.before)})"
        if report.in_part:
            compared = words.compared_with(report, self._zone)
        facts = [
            (self.tr("Period"), f"{words.span(report.span)}  ({words.days(report.span)})"),
            (self.tr("Compared with"), compared),
            (self.tr("Figures as of"), self._times.instant(now)),
            (self.tr("Made by"), by),
        ]
        title = self.tr("Report of calls")
        if report.total == NOTHING:  # one line says it, where six pages of noughts would not
            facts.append((self.tr("Please note"), words.nothing(report, now)))
            return ReportPaper(title=title, house=self._house, facts=tuple(facts), sheets=())
        for measure in Measure:
            value, before = measure.of(report.total), measure.of(report.total_before)
            trend = words.trend(value, before, measure.unit)
            facts.append((words.measure(measure), f"{unit(value, measure.unit)}  ({trend})"))
        if report.span.until > now:
            facts.append((self.tr("Please note"), self.tr("The period is still running: its figures will grow.")))
        return ReportPaper(title=title, house=self._house, facts=tuple(facts), sheets=sheets)

    def form(self, paper: ReportPaper, pictures: dict[str, list[QImage]], number: str, now: datetime) -> Paper:
        sections = (_section(sheet, tuple(pictures.get(sheet.id, ()))) for sheet in paper.sheets)
        return Paper(
            title=paper.title,
            house=paper.house,
            number=number,
            boxes=paper.facts,
            blocks=(),
            sections=tuple(sections),
            signatures=((self.tr("Shift lead"), ""), (self.tr("Date"), "")),
            page=self.tr("Page {page} of {pages}"),
            printed=self.tr("Printed {time}").format(time=self._times.instant(now)),
        )


def _section(sheet: ReportSheet, pictures: tuple[QImage, ...]) -> Section:
    columns = (sheet.heading, *(column.title for column in sheet.columns))
    rows = tuple(
        (line.label, *(_cell(value, column) for value, column in zip(line.figures, sheet.columns, strict=True)))
        for line in (*sheet.lines, *sheet.totals)
    )
    listing = Listing(columns=columns, widths=_widths((columns, *rows)), rows=rows)
    return Section(title=sheet.title, pictures=pictures, listing=listing)


def _cell(value: Figure, column: Column) -> str:
    """A figure and its sign are never torn apart."""
    return in_words(value, column.unit).replace(" ", "\u00a0")


def _widths(rows: tuple[tuple[str, ...], ...]) -> tuple[float, ...]:
    """In per cent: each column in proportion to the longest word in it."""
    longest = [
        max(_long(word) for cell in column for word in cell.split() or [""]) for column in zip(*rows, strict=True)
    ]
    longest[0] = max(_long(row[0]) for row in rows)
    widths = [max(count, LEAST_LETTERS) + MARGIN_LETTERS for count in longest]
    return tuple(100 * width / sum(widths) for width in widths)


def _long(word: str) -> int:
    """Chinese characters are twice as wide as Latin letters."""
    return sum(2 if ord(letter) > _LATIN else 1 for letter in word)
