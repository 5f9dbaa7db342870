"""A long list that is read page by page: in order, without gaps, and what is below stays when something comes."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.growing_list import PAGE, READ_AGAIN, GrowingList, Source
from agent_console.ui.jobs import InlineJobs


@dataclass(frozen=True)
class Row:
    id: str


class Shelf:
    """Rows, the newest first, and what was asked of them."""

    def __init__(self, count: int) -> None:
        self.rows = [Row(f"{place:05d}") for place in range(count, 0, -1)]
        self.asked: list[tuple[str, int]] = []

    def page(self, after: Row | None, limit: int) -> tuple[tuple[Row, ...], bool]:
        self.asked.append(("" if after is None else after.id, limit))
        found = [row for row in self.rows if after is None or row.id < after.id][:limit]
        return tuple(found), len(found) < limit

    def put(self) -> None:
        self.rows.insert(0, Row(f"{len(self.rows) + 1:05d}"))


def shown(shelf: Shelf) -> tuple[GrowingList[Row], list[int | None]]:
    growing: GrowingList[Row] = GrowingList(InlineJobs())
    counts: list[int | None] = []
    growing.counted.connect(counts.append)
    growing.show(Source(shelf.page, lambda: len(shelf.rows)))
    return growing, counts


@pytest.mark.usefixtures("qapp")
def test_pages_come_one_behind_the_other_until_the_list_ends() -> None:
    shelf = Shelf(2 * PAGE + 5)
    growing, counts = shown(shelf)
    assert len(growing.rows) == PAGE
    for _ in range(5):
        growing.more()
    assert list(growing.rows) == shelf.rows
    assert [limit for _, limit in shelf.asked] == [PAGE] * 3
    assert counts == [None, 2 * PAGE + 5]


def test_what_comes_in_pushes_nothing_out(qapp: QApplication) -> None:
    del qapp
    shelf = Shelf(READ_AGAIN + 2 * PAGE + 7)
    growing, _ = shown(shelf)
    for _ in range(20):
        growing.more()
    before = growing.rows
    shelf.put()
    growing.refresh()
    assert shelf.asked[-1] == ("", READ_AGAIN)
    assert list(growing.rows) == shelf.rows
    assert growing.rows[1:] == before


def test_what_has_gone_is_gone(qapp: QApplication) -> None:
    del qapp
    shelf = Shelf(10)
    growing, counts = shown(shelf)
    del shelf.rows[3]
    growing.refresh()
    assert list(growing.rows) == shelf.rows
    assert counts[-1] == 9


def test_a_failure_is_told_and_the_next_try_works(qapp: QApplication) -> None:
    del qapp
    shelf = Shelf(3)
    troubles: list[ConsoleError] = []
    growing: GrowingList[Row] = GrowingList(InlineJobs())
    growing.trouble.connect(troubles.append)

    def fails(after: Row | None, limit: int) -> tuple[tuple[Row, ...], bool]:
        raise ConsoleError(Problem.BUSY)

    growing.show(Source(fails, lambda: 0))
    assert [error.problem for error in troubles] == [Problem.BUSY]
    assert not growing.read
    growing.show(Source(shelf.page, lambda: 3))
    assert len(growing.rows) == 3
