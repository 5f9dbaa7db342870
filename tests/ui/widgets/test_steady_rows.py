"""A table that refreshes without losing what is chosen, whatever comes, goes and changes places."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from agent_console.ui.widgets.steady_rows import Index, SteadyRows


class Pair(NamedTuple):
    name: str
    value: int


class Pairs(SteadyRows[Pair]):
    columns = 2

    def id_of(self, row: Pair) -> str:
        return row.name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def table() -> Iterator[Pairs]:
    table = Pairs()
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield table
    del tester


def test_only_what_has_changed_is_told(table: Pairs) -> None:
    told: list[tuple[int, int]] = []
    table.show_rows([Pair("a", 1), Pair("b", 2), Pair("c", 3)])
    table.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    table.show_rows([Pair("a", 1), Pair("b", 5), Pair("c", 3)])
    assert told == [(1, 1)]
    table.show_rows([Pair("a", 1), Pair("b", 5), Pair("c", 3)])
    assert told == [(1, 1)]


def test_nothing_is_ever_reset(table: Pairs) -> None:
    resets: list[bool] = []
    table.modelReset.connect(lambda: resets.append(True))
    table.show_rows([Pair("a", 1)])
    table.show_rows([Pair("b", 1), Pair("a", 2)])
    table.show_rows([])
    assert resets == []


_ROWS = st.lists(st.sampled_from("abcdefgh"), unique=True).map(
    lambda names: [Pair(name, place) for place, name in enumerate(names)]
)


@given(st.lists(_ROWS, min_size=2, max_size=5))
def test_a_row_that_stays_is_followed_wherever_it_goes(shown: list[list[Pair]]) -> None:
    table = Pairs()
    table.show_rows(shown[0])
    held = {row.name: QPersistentModelIndex(table.index(place, 1)) for place, row in enumerate(shown[0])}
    for rows in shown[1:]:
        table.show_rows(rows)
        assert table.rows == rows
        names = [row.name for row in rows]
        held = {name: index for name, index in held.items() if index.isValid()}
        assert {name: index.row() for name, index in held.items()} == {name: names.index(name) for name in held}
