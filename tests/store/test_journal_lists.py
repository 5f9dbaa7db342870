"""The journal as a list: pages and filters equal to going through all lines, on both engines."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy.exc import DBAPIError

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal_list import ActGroup, JournalEdges, JournalFilter, JournalLine, group_of
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_complete_call
from tests.crew import Crew
from tests.store.conftest import Place
from tests.store.test_verifying import attack


@pytest.fixture
def written(store: Store, crew: Crew, clock: StoppedClock) -> Store:
    """A morning of calls, numbers that were revealed, files, and a list of phrases that nobody published."""
    for place in range(12):
        clock.forward(60)
        agent = crew.agent if place % 3 else crew.colleague
        call = store.calls.save(a_complete_call(agent, answered_at=AT + timedelta(minutes=place)), agent)
        if place % 4 == 0:
            store.calls.reveal(call.id, crew.quality, "回访 13812345678")
        if place % 5 == 0:
            store.journal.add(crew.quality, "export.calls", f"第{place}份.csv", {"rows": place})
    return store


def all_lines(store: Store, crew: Crew) -> list[JournalLine]:
    return list(store.journal.newest(JournalFilter(), crew.lead, 1_000))


CALL = "C20261122-0005"
THEN = AT + timedelta(minutes=4)
FILTERS: tuple[tuple[JournalFilter, Callable[[JournalLine], bool]], ...] = (
    (JournalFilter(), lambda line: True),
    (JournalFilter(who="1001"), lambda line: line.who == "1001"),
    (JournalFilter(who="nobody"), lambda line: False),
    (JournalFilter(since=THEN), lambda line: line.at is not None and line.at >= THEN),
    (JournalFilter(until=THEN), lambda line: line.at is not None and line.at < THEN),
    (JournalFilter(about=CALL), lambda line: line.number == CALL),
    (JournalFilter(about=f" {CALL.lower()} "), lambda line: line.number == CALL),
    (JournalFilter(about="0005"), lambda line: line.number == CALL),
    (JournalFilter(about="1002"), lambda line: line.target == "1002"),
    (JournalFilter(about="第5份.csv"), lambda line: line.target == "第5份.csv"),
    (JournalFilter(about="%"), lambda line: False),
    *((JournalFilter(group=group), lambda line, group=group: group_of(line.act) is group) for group in ActGroup),
    (
        JournalFilter(who="7001", group=ActGroup.REVEALS, until=THEN),
        lambda line: line.who == "7001" and line.act == "call.revealed" and str(line.at) < str(THEN),
    ),
)  # fmt: skip


@pytest.mark.parametrize(("wanted", "fits"), FILTERS)
def test_a_filter_finds_what_going_through_all_lines_finds(
    written: Store, crew: Crew, wanted: JournalFilter, fits: Callable[[JournalLine], bool]
) -> None:
    whole = all_lines(written, crew)
    found = written.journal.newest(wanted, crew.quality, 1_000)
    assert list(found) == [line for line in whole if fits(line)]
    assert [line.seq for line in whole] == list(range(len(whole), 0, -1))


@pytest.mark.parametrize(("wanted", "fits"), FILTERS)
@pytest.mark.parametrize("size", [1, 3, 200])
def test_pages_from_their_edges_are_the_whole_list(
    written: Store, crew: Crew, wanted: JournalFilter, fits: Callable[[JournalLine], bool], size: int
) -> None:
    del fits
    journal = written.journal
    found = journal.newest(wanted, crew.lead, 1_000)
    edges = journal.edges(wanted, crew.lead, journal.head().entries, size)
    assert edges.total == len(found)
    pages = [line for first in edges.firsts for line in journal.lines_from(wanted, crew.lead, first, size)]
    assert pages == list(found)[::-1]


def test_lines_behind_a_line_are_those_that_were_written_since(written: Store, crew: Crew) -> None:
    head = written.journal.head().entries
    assert written.journal.newest(JournalFilter(), crew.lead, 10, head) == ()
    written.journal.add(crew.lead, "export.journal", "journal.csv", {})
    written.journal.add(crew.agent, "export.journal", "own.csv", {})
    new = written.journal.newest(JournalFilter(), crew.lead, 10, head)
    assert [line.target for line in new] == ["own.csv", "journal.csv"]
    assert written.journal.newest(JournalFilter(who="9001"), crew.lead, 10, head) == new[1:]
    assert written.journal.edges(JournalFilter(), crew.lead, head).total == head


def test_an_agent_reads_no_journal(written: Store, crew: Crew) -> None:
    journal, wanted = written.journal, JournalFilter()
    for read in (
        lambda: journal.newest(wanted, crew.agent),
        lambda: journal.lines_from(wanted, crew.agent, 1),
        lambda: journal.edges(wanted, crew.agent, 9),
        lambda: journal.names(crew.agent),
        lambda: journal.link_before(2, crew.agent),
    ):
        with pytest.raises(ConsoleError) as told:
            read()
        assert told.value.problem is Problem.REFUSED
    assert journal.names(crew.team_leader)["7001"] == "赵静"


def test_a_line_hangs_on_the_seal_of_the_line_before(written: Store, crew: Crew) -> None:
    lines = all_lines(written, crew)
    assert written.journal.link_before(lines[0].seq, crew.lead) == lines[1].link
    assert written.journal.link_before(1, crew.lead) is None


def test_a_line_that_somebody_made_unreadable_is_still_a_row(
    store: Store, crew: Crew, place: Place, open_desk: Callable[[], Store]
) -> None:
    store.journal.add(crew.lead, "export.calls", "calls.csv", {"rows": 1})
    seq = store.journal.head().entries
    attack(place, f"UPDATE journal SET facts = '{{broken' WHERE seq = {seq}")
    (line,) = open_desk().journal.newest(JournalFilter(), crew.lead, 1)
    assert (line.seq, line.facts, line.number) == (seq, None, "")


def test_one_bad_byte_makes_one_line_unreadable(
    store: Store, crew: Crew, place: Place, open_desk: Callable[[], Store]
) -> None:
    if place.engine != "sqlite":
        pytest.skip("a server keeps no such text")
    for name in ("a", "b", "c"):
        store.journal.add(crew.lead, "export.calls", f"{name}.csv", {"rows": 1})
    seq = store.journal.head().entries - 1
    attack(place, f"UPDATE journal SET target = CAST(x'ff41' AS TEXT) WHERE seq = {seq}")
    lines = open_desk().journal.newest(JournalFilter(), crew.lead, 3)
    assert [(line.target, line.facts is None) for line in lines] == [("c.csv", False), ("", True), ("a.csv", False)]
    assert [line.seq for line in open_desk().journal.lines_from(JournalFilter(), crew.lead, seq)] == [seq, seq + 1]


def test_where_a_line_is_gone_the_others_are_counted(
    written: Store, crew: Crew, place: Place, open_desk: Callable[[], Store]
) -> None:
    head = written.journal.head().entries
    attack(place, "DELETE FROM journal WHERE seq = 3")
    journal = open_desk().journal
    edges = journal.edges(JournalFilter(), crew.lead, head, 2)
    assert edges == JournalEdges(head - 1, (1, 4, *range(6, head + 1, 2)))
    assert journal.link_before(4, crew.lead) is None


def test_every_group_is_told_by_the_acts_that_it_holds() -> None:
    told = {act: group_of(act) for act in ("staff.signed-in", "staff.added", "call.revealed", "call.ended", "x.y")}
    assert told == {
        "staff.signed-in": ActGroup.SIGN_IN, "staff.added": ActGroup.STAFF, "call.revealed": ActGroup.REVEALS,
        "call.ended": ActGroup.CALLS, "x.y": ActGroup.CARE,
    }  # fmt: skip


def test_a_made_up_time_of_a_line_is_told_as_unreadable(
    store: Store, crew: Crew, place: Place, open_desk: Callable[[], Store]
) -> None:
    if place.engine != "sqlite":
        pytest.skip("a server keeps no text in a column of numbers")
    seq = store.journal.head().entries
    attack(place, f"UPDATE journal SET at = 'noon' WHERE seq = {seq}")
    assert open_desk().journal.newest(JournalFilter(), crew.lead, 1)[0].at is None


def test_what_a_server_refuses_is_an_error_and_not_a_damaged_line(store: Store, crew: Crew, place: Place) -> None:
    if place.engine == "sqlite":
        pytest.skip("SQLite takes a negative limit for none")
    with pytest.raises(DBAPIError):
        store.journal.newest(JournalFilter(), crew.lead, -1)
