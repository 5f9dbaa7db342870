"""The lists beside a call, read from the real store."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallSummary, DayTotals
from agent_console.domain.call_record import Draft
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from agent_console.ui.call import lists_controller
from agent_console.ui.call.lists_controller import HISTORY_ROWS, ListsController
from agent_console.ui.jobs import InlineJobs
from tests.builders import AT, StoppedClock, a_call, a_complete_call, an_ended_call
from tests.crew import Crew


class Lists:
    """The controller of agent 1001 and what it has told."""

    def __init__(self, store: Store, crew: Crew, clock: StoppedClock, unfinished: Callable[[], tuple[Draft, ...]]):
        self.jobs = InlineJobs()
        self.control = ListsController(self.jobs, store.calls, unfinished, crew.agent, clock, self.jobs)
        self.today: list[tuple[tuple[CallSummary, ...], DayTotals]] = []
        self.history: list[tuple[str, tuple[CallSummary, ...]]] = []
        self.drafts: list[tuple[Draft, ...]] = []
        self.troubles: list[Problem] = []
        self.control.today.connect(lambda *found: self.today.append(found))
        self.control.history.connect(lambda *found: self.history.append(found))
        self.control.drafts.connect(self.drafts.append)
        self.control.trouble.connect(lambda error: self.troubles.append(error.problem))


@pytest.fixture
def lists(qapp: QApplication, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock) -> Lists:
    return Lists(sqlite_store, sqlite_crew, clock, lambda: sqlite_store.calls.drafts(sqlite_crew.agent))


def take(store: Store, crew: Crew, **fields: object) -> None:
    store.calls.save(an_ended_call(crew.agent, **fields), crew.agent)  # type: ignore[arg-type]


def test_today_is_one_agents_own_day_newest_first_with_totals(
    lists: Lists, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    take(sqlite_store, sqlite_crew, answered_at=AT - timedelta(days=1))
    take(sqlite_store, sqlite_crew, answered_at=AT, talk_seconds=60)
    take(sqlite_store, sqlite_crew, answered_at=AT + timedelta(seconds=70), talk_seconds=100)
    sqlite_store.calls.save(an_ended_call(sqlite_crew.colleague, answered_at=AT), sqlite_crew.colleague)
    clock.forward(75)
    lists.control.refresh()
    ((rows, totals),) = lists.today
    assert [row.talk_seconds for row in rows] == [100, 60]
    assert (totals.calls, totals.average_talk_seconds) == (2, 80)


def test_reading_today_gives_the_system_code_to_what_wrapped_up_too_long(
    lists: Lists, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    take(sqlite_store, sqlite_crew)
    clock.forward(3600)
    lists.control.refresh()
    ((rows, _),) = lists.today
    assert [row.state for row in rows] == [CallState.OVERDUE]


def test_reading_today_keeps_the_search_near_what_was_written_and_does_not_mind_where_it_cannot(
    lists: Lists, sqlite_store: Store, sqlite_crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(sqlite_store, sqlite_crew)
    monkeypatch.setattr(lists_controller, "LINES_UNINDEXED", 1)
    lists.control.refresh()
    assert sqlite_store.calls.index(tolerated=1000) == 0
    take(sqlite_store, sqlite_crew)
    take(sqlite_store, sqlite_crew)

    def full(_tolerated: int) -> int:
        raise ConsoleError(Problem.FULL)

    monkeypatch.setattr(sqlite_store.calls, "index", full)
    lists.control.refresh()
    assert len(lists.today[-1][0]) == 3
    assert lists.troubles == []


def test_history_is_found_by_the_stored_spelling_and_has_an_end(
    lists: Lists, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    for minute in range(HISTORY_ROWS + 3):
        take(sqlite_store, sqlite_crew, caller="13812345678", answered_at=AT + timedelta(minutes=minute))
    take(sqlite_store, sqlite_crew, caller="13900008821")
    lists.control.find_history("13812345678")
    ((number, rows),) = lists.history
    assert number == "13812345678"
    assert len(rows) == HISTORY_ROWS
    assert {row.caller for row in rows} == {"138****5678"}


def test_nobody_looks_for_the_history_of_a_withheld_number(lists: Lists) -> None:
    lists.control.find_history("")
    assert lists.history == [("", ())]


@pytest.mark.parametrize("odd", ["%", "_", "' OR 1=1 --", "<b>x</b>", "不详", "\u202e138"])
def test_a_number_that_is_none_finds_only_its_like(
    lists: Lists, sqlite_store: Store, sqlite_crew: Crew, odd: str
) -> None:
    take(sqlite_store, sqlite_crew, caller="13812345678")
    lists.control.find_history(odd)
    assert lists.history == [(odd, ())]


def test_a_strangers_number_has_no_history_outside_a_running_call(
    lists: Lists, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    stranger = a_complete_call(sqlite_crew.colleague, caller="13912345678")
    sqlite_store.calls.save(stranger, sqlite_crew.colleague)
    lists.control.find_history("13912345678")
    assert lists.history == [("13912345678", ())]
    assert lists.troubles == []
    sqlite_store.calls.answer(a_call(sqlite_crew.agent, caller=""), sqlite_crew.agent)
    lists.control.find_history("13912345678")
    assert [row.id for row in lists.history[-1][1]] == [stranger.id]


def test_what_was_left_unfinished_is_told(lists: Lists, sqlite_store: Store, sqlite_crew: Crew) -> None:
    lists.control.find_drafts()
    call = a_call(sqlite_crew.agent, note="打到一半")
    sqlite_store.calls.keep_draft(call, AT)
    lists.control.find_drafts()
    assert lists.drafts[0] == ()
    assert [draft.call.note for draft in lists.drafts[1]] == ["打到一半"]


def test_a_store_that_cannot_be_read_is_told_for_each_list(
    sqlite_crew: Crew, sqlite_store: Store, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    for verb in ("today", "history", "drafts"):
        monkeypatch.setattr(type(sqlite_store.calls), verb, busy)
    lists = Lists(sqlite_store, sqlite_crew, clock, lambda: sqlite_store.calls.drafts(sqlite_crew.agent))
    lists.control.refresh()
    lists.control.find_history("13812345678")
    lists.control.find_drafts()
    assert lists.troubles == [Problem.BUSY] * 3
