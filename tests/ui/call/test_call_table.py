"""The table of calls: what a row says, and that it changes without taking the place of what is looked at."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallSummary
from agent_console.domain.catalogue import Catalogue, Outcome, Subject
from agent_console.ui.call.call_table import CallTable
from agent_console.ui.wording import Wording
from tests.builders import a_summary

CATALOGUE = Catalogue(
    subjects=(Subject("tariff", (("en", "Tariff"),)), Subject("tariff.plan", (("en", "Plan"),))),
    outcomes=(Outcome("silent", (("en", "Silent line"),), quick=True), Outcome("done", (("en", "Done"),))),
)


@pytest.fixture
def table(qtbot: QtBot) -> CallTable:
    table = CallTable(CATALOGUE, Wording(), "en")
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    return table


def row(table: QAbstractItemModel, place: int = 0, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [table.data(table.index(place, column), role) for column in range(table.columnCount())]


def calls(count: int) -> tuple[CallSummary, ...]:
    """Newest first, as the store gives them."""
    return tuple(a_summary(number=f"C20261122-{number:04d}") for number in range(count, 0, -1))


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (a_summary(), ["0001", "Consultation Plan", "01:35"]),
        (a_summary(subject=""), ["0001", "Consultation", "01:35"]),
        (a_summary(subject="gone.from.catalogue"), ["0001", "Consultation gone.from.catalogue", "01:35"]),
        (a_summary(correction_due=True), ["0001", "⚑ Consultation Plan", "01:35"]),
        (a_summary(outcome="silent"), ["0001", "Silent line", "01:35"]),
        (a_summary(state=CallState.ON_CALL, talk_seconds=None), ["▸ 0001", "On the line", ""]),
        (a_summary(state=CallState.WRAP_UP, kind=None, subject=""), ["▸ 0001", "Wrap-up", "01:35"]),
        (a_summary(state=CallState.OVERDUE), ["▸ 0001", "To complete", "01:35"]),
    ],
)
def test_a_row_says_number_matter_and_length(table: CallTable, call: CallSummary, said: list[str]) -> None:
    table.current = call.id
    table.show_calls((call,))
    assert row(table) == said


def test_a_running_call_that_is_not_in_the_form_was_interrupted(table: CallTable) -> None:
    table.show_calls((a_summary(state=CallState.ON_CALL, talk_seconds=None),))
    assert row(table)[1] == "Interrupted"


def test_what_is_unfinished_stands_out(table: CallTable) -> None:
    table.show_calls((a_summary(state=CallState.OVERDUE), a_summary()))
    bold = [table.data(table.index(place, 1), Qt.ItemDataRole.FontRole) for place in (0, 1)]
    assert bold[0].bold()
    assert bold[1] is None


def test_the_tooltip_says_everything_and_is_never_rich_text(table: CallTable) -> None:
    table.show_calls((a_summary(caller="<b>x</b><img src=//host/a.png>"),))
    (tip, *_) = row(table, role=Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;x&lt;/b&gt;&lt;img" in str(tip)
    assert "<img" not in str(tip)
    (spoken, *_) = row(table, role=Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "C20261122-0001 · <b>x</b><img src=//host/a.png> · Complete · Consultation Plan · 01:35"


def test_the_head_names_the_columns(table: CallTable) -> None:
    horizontal = Qt.Orientation.Horizontal
    assert [table.headerData(column, horizontal) for column in range(3)] == ["No.", "About", "Length"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None


def test_a_new_call_on_top_moves_the_selection_along(qtbot: QtBot, table: CallTable) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(table)
    before = calls(3)
    table.show_calls(before)
    view.selectRow(1)
    table.show_calls((a_summary(number="C20261122-0004"), *before))
    assert table.call_at(view.currentIndex().row()).id == before[1].id


def test_a_call_that_changes_keeps_its_place_and_the_selection(qtbot: QtBot, table: CallTable) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(table)
    before = calls(2)
    table.show_calls(before)
    view.selectRow(0)
    with qtbot.assertNotEmitted(table.modelReset), qtbot.waitSignal(table.dataChanged):
        table.show_calls((before[0]._replace(talk_seconds=5), before[1]))
    assert view.currentIndex().row() == 0
    assert row(table)[2] == "00:05"


def test_other_calls_take_the_place_of_all(qtbot: QtBot, table: CallTable) -> None:
    table.show_calls(calls(3))
    with qtbot.waitSignal(table.modelReset):
        table.show_calls(calls(2))
    assert table.rowCount() == 2
    table.show_calls(())
    assert table.rowCount() == 0


def test_showing_nothing_over_nothing_tells_nothing(qtbot: QtBot, table: CallTable) -> None:
    with qtbot.assertNotEmitted(table.dataChanged), qtbot.assertNotEmitted(table.modelReset):
        table.show_calls(())


def test_a_row_has_no_rows_of_its_own(table: CallTable) -> None:
    table.show_calls(calls(1))
    assert table.rowCount(table.index(0, 0)) == 0
    assert table.columnCount(table.index(0, 0)) == 0
    assert table.rowCount(QModelIndex()) == 1
