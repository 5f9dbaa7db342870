"""A table of a report as it is shown, drawn, printed and written to a file: the figures stand in one place only."""

from dataclasses import dataclass, replace
from enum import StrEnum

Figure = int | float | None


class Unit(StrEnum):
    COUNT = "count"
    SECONDS = "seconds"
    SHARE = "share"  # 0.25 is a quarter
    CHANGE = "change"  # 0.25 is a quarter more, -0.25 a quarter less


class Shape(StrEnum):
    """How the drawn columns are drawn."""

    BARS = "bars"  # lying, one beneath the other: names are read beside them
    COLUMNS = "columns"  # standing, along a scale
    LINE = "line"
    HEAT = "heat"  # a field for each cell, the fuller the darker


@dataclass(frozen=True, slots=True)
class Column:
    """`title` is what people read; a figure of another unit never stands in it."""

    title: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Line:
    """A name and its figures in the order of the columns; None where there is none."""

    label: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSheet:
    """`heading` names what the lines are; `drawn` are the columns that the chart shows, `across` and `up` name its axes
    with their units. `totals` stand beneath the lines and are never sorted; `reference` is the place of the one whose
    first figure the chart draws as a level. `unfinished` is whether the last line is still running. All in the words of
    the interface.
    """

    id: str
    title: str
    heading: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    totals: tuple[Line, ...] = ()
    shape: Shape
    drawn: tuple[int, ...]
    across: str
    up: str
    reference: int | None = None
    unfinished: bool = False

    def values(self, column: int) -> list[Figure]:
        """One column of the lines, without the totals."""
        return [line.figures[column] for line in self.lines]

    def sorted_by(self, column: int, *, down: bool) -> "ReportSheet":
        """The same with its lines in another order; -1 is the name. Lines without a figure come last."""

        def key(line: Line) -> tuple[bool, float | str]:
            value = line.label if column < 0 else line.figures[column]
            return (value is None) != down, 0.0 if value is None else value

        return replace(self, lines=tuple(sorted(self.lines, key=key, reverse=down)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPaper:
    """A report to be printed or written: `facts` are pairs of a label and what is said, before all tables."""

    title: str
    house: str
    facts: tuple[tuple[str, str], ...]
    sheets: tuple[ReportSheet, ...]


def in_words(value: Figure, unit: Unit) -> str:
    """1,234 · 2:05:09 · 41.3 % · +5.0 %; empty for none."""
    if value is None:
        return ""
    match unit:
        case Unit.SECONDS:
            minutes, rest = divmod(round(value), 60)
            hours, minutes = divmod(minutes, 60)
            return f"{hours}:{minutes:02d}:{rest:02d}"
        case Unit.SHARE:
            return f"{100 * value:.1f} %"
        case Unit.CHANGE:
            return f"{100 * value:+.1f} %".replace("-", "−")
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"
