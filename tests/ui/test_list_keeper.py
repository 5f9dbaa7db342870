"""The list of phrases of a desk: current within one look, read once at a time, and never lost."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.phrases.checker import Checker
from agent_console.domain.phrases.rule import PhraseList
from agent_console.exchange.phrases_of_day import PhrasesOfDay
from agent_console.ui.list_keeper import LOOK_MILLISECONDS, ListKeeper
from tests.ui.call.held_jobs import HeldJobs


class Office:
    """Where lists are published: `number` is the newest, `error` what stands between it and the desk."""

    def __init__(self) -> None:
        self.number = 0
        self.error: ConsoleError | None = None
        self.loads = 0
        self.looks = 0

    def load(self) -> PhrasesOfDay:
        self.loads += 1
        if self.error is not None:
            raise self.error
        return PhrasesOfDay(Checker.build(PhraseList()), f"test#{self.number}", self.number, ())

    def newest(self) -> int:
        self.looks += 1
        if self.error is not None:
            raise self.error
        return self.number


class Desk:
    """A keeper whose jobs are let through one by one; `changed` and `refused` collect what it says."""

    def __init__(self) -> None:
        self.office = Office()
        self.jobs = HeldJobs()
        self.keeper = ListKeeper(self.jobs, self.office.load, self.office.newest, self.jobs)
        self.changed: list[PhrasesOfDay] = []
        self.refused: list[object] = []
        self.keeper.changed.connect(self.changed.append)
        self.jobs.refused.connect(self.refused.append)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    del qtbot
    desk = Desk()
    yield desk
    desk.keeper.stop()
    shiboken6.delete(desk.jobs)


def look(desk: Desk) -> None:
    """What the timer does."""
    (timer,) = desk.keeper.findChildren(QTimer)
    timer.timeout.emit()


def test_the_list_is_read_at_the_start_and_told(desk: Desk) -> None:
    assert desk.keeper.current is None
    desk.keeper.start()
    assert [phrases.version for phrases in desk.changed] == ["test#0"]
    assert desk.keeper.current is desk.changed[0]


def test_a_version_that_is_published_is_taken_with_the_next_look(desk: Desk) -> None:
    desk.keeper.start()
    desk.office.number = 1
    look(desk)
    assert [phrases.number for phrases in desk.changed] == [0, 1]
    assert desk.keeper.current is desk.changed[-1]


def test_a_look_that_finds_nothing_new_reads_nothing(desk: Desk) -> None:
    desk.keeper.start()
    look(desk)
    look(desk)
    assert desk.office.loads == 1
    assert len(desk.changed) == 1


def test_the_looks_begin_with_the_start_and_end_with_the_stop(desk: Desk) -> None:
    (timer,) = desk.keeper.findChildren(QTimer)
    assert not timer.isActive()
    desk.keeper.start()
    assert timer.isActive()
    assert timer.interval() == LOOK_MILLISECONDS
    desk.keeper.stop()
    assert not timer.isActive()


def test_the_list_is_never_read_twice_at_once(desk: Desk) -> None:
    desk.jobs.holding = True
    desk.keeper.start()
    desk.keeper.load()
    look(desk)
    assert desk.jobs.held == 1
    desk.jobs.let_through()
    assert (desk.office.loads, desk.office.looks) == (1, 0)


def test_a_server_that_is_slow_is_asked_once_and_not_again_with_each_look(desk: Desk) -> None:
    desk.keeper.start()
    desk.jobs.holding = True
    for _ in range(3):
        look(desk)
    assert desk.jobs.held == 1
    desk.jobs.let_through()
    look(desk)
    assert desk.jobs.held == 1


def test_a_list_that_cannot_be_read_leaves_the_old_one_and_is_told(desk: Desk) -> None:
    desk.keeper.start()
    before, error = desk.keeper.current, ConsoleError(Problem.UNREACHABLE)
    desk.office.error = error
    desk.keeper.load()
    assert desk.keeper.current is before
    assert desk.refused == [error]
    desk.office.error, desk.office.number = None, 2
    look(desk)
    assert desk.changed[-1].number == 2


def test_a_look_that_fails_leaves_the_list_and_says_nothing(desk: Desk) -> None:
    desk.keeper.start()
    desk.office.error = ConsoleError(Problem.UNREACHABLE)
    look(desk)
    desk.office.error, desk.office.number = None, 1
    assert desk.refused == []
    look(desk)
    assert desk.changed[-1].number == 1
