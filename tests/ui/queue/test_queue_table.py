"""The table under any news: always in order, never begun anew, and every cell where its row is."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_queue import due_order, summary_of
from agent_console.ui.queue.queue_table import DUE, OWNER, QueueTable
from agent_console.ui.wording import Wording
from tests.builders import AT, StoppedClock
from tests.escalations import RULES, an_escalation

IDS = "abcdefgh"
# by id: minutes until it is due, None for a pause; an id that is missing is not in the list
LISTS = st.lists(st.dictionaries(st.sampled_from(IDS), st.one_of(st.none(), st.integers(-90, 90))), max_size=6)


def a_row(name: str, minutes: int | None) -> EscalationSummary:
    row = summary_of(an_escalation(id=f"id-{name}", owner=name))
    return row._replace(next_due=None if minutes is None else AT + timedelta(minutes=minutes))


def a_table(clock: StoppedClock | None = None) -> QueueTable:
    return QueueTable(Catalogue(), RULES, Wording(), "en", clock or StoppedClock())


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> QApplication:
    return qapp


def shown(table: QueueTable) -> list[EscalationSummary]:
    return [table.row_at(place) for place in range(table.rowCount())]


@given(lists=LISTS, column=st.sampled_from([DUE, OWNER]), descending=st.booleans())
@settings(deadline=None)
def test_whatever_comes_and_goes_the_order_holds_and_indexes_follow_their_rows(
    lists: list[dict[str, int | None]], column: int, descending: bool
) -> None:
    table = a_table()
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[bool] = []
    table.modelReset.connect(lambda: resets.append(True))
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    table.sort(column, order)
    for wanted in lists:
        before = {row.id: QPersistentModelIndex(table.index(place, 0)) for place, row in enumerate(shown(table))}
        rows = [a_row(name, minutes) for name, minutes in wanted.items()]
        table.show_rows(rows)
        by_owner = {OWNER: lambda row: (row.owner, due_order(row)), DUE: due_order}
        assert shown(table) == sorted(rows, key=by_owner[column], reverse=descending)
        for row_id, index in before.items():
            stays = any(row.id == row_id for row in rows)
            assert index.isValid() is stays
            assert not stays or table.row_at(index.row()).id == row_id
    assert resets == []
    assert tester.model() is table


def test_a_row_that_goes_down_a_long_list_is_one_move() -> None:
    table = a_table()
    rows = [a_row(str(number), number) for number in range(500)]
    table.show_rows(rows)
    moves: list[bool] = []
    table.rowsMoved.connect(lambda *_: moves.append(True))
    rows[0] = a_row("0", 1000)
    table.show_rows(rows)
    assert len(moves) == 1
    rows[0] = a_row("0", -5)
    table.show_rows(rows)
    assert len(moves) == 2


def test_a_tick_tells_only_the_cells_that_read_differently() -> None:
    clock = StoppedClock()
    table = a_table(clock)
    table.show_rows([a_row("a", 5), a_row("b", None)])
    told: list[tuple[int, int]] = []
    table.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.column())))
    clock.forward(1)
    table.tick()
    assert told == [(0, DUE)]
    clock.forward(1)
    table.tick()
    assert told == [(0, DUE)]


def test_what_waits_to_be_closed_is_not_called_paused() -> None:
    table = a_table()
    table.show_rows([a_row("a", None)._replace(state=EscalationState.TOLD)])
    assert table.index(0, DUE).data() == ""
