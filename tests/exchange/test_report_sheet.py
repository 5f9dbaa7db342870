"""Figures of a report in words, and the order of its lines."""

import pytest

from agent_console.exchange.report_sheet import Figure, Line, ReportSheet, Unit, in_words
from tests.reports import a_sheet


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (1234, Unit.COUNT, "1,234"),
        (366.125, Unit.COUNT, "366.1"),
        (7509, Unit.SECONDS, "2:05:09"),
        (188.6, Unit.SECONDS, "0:03:09"),
        (0.4128, Unit.SHARE, "41.3 %"),
        (0.05, Unit.CHANGE, "+5.0 %"),
        (-0.05, Unit.CHANGE, "−5.0 %"),
        (None, Unit.COUNT, ""),
    ],
)
def test_a_figure_is_told_in_its_unit(value: Figure, unit: Unit, words: str) -> None:
    assert in_words(value, unit) == words


def names(sheet: ReportSheet) -> list[str]:
    return [line.label for line in sheet.lines]


def test_lines_without_a_figure_stand_last_whichever_way_is_sorted() -> None:
    sheet = a_sheet(Line("a", (2, None)), Line("b", (1, 5)), Line("c", (3, 4)))
    assert names(sheet.sorted_by(1, down=False)) == ["c", "b", "a"]
    assert names(sheet.sorted_by(1, down=True)) == ["b", "c", "a"]
    assert names(sheet.sorted_by(0, down=True)) == ["c", "a", "b"]
    assert names(sheet.sorted_by(-1, down=True)) == ["c", "b", "a"]
