"""The journal as others use it, and what the database itself refuses."""

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import START, first_break
from agent_console.domain.seat import SeatStatus
from agent_console.store.store import Store
from tests.builders import a_complete_call, a_person
from tests.crew import Crew
from tests.store.conftest import Place


def test_an_export_writes_its_line_before_it_begins(store: Store, crew: Crew) -> None:
    seq = store.journal.add(crew.quality, "calls.exported", "calls.csv", {"rows": 12, "reveal": False, "reason": None})
    (line,) = store.journal.entries(seq - 1)
    assert (line.seq, line.who, line.act, line.target) == (seq, "7001", "calls.exported", "calls.csv")
    assert line.facts == {"rows": 12, "reveal": False, "reason": None}
    assert store.journal.head().link == line.link != START


def test_nobody_writes_a_line_who_is_not_there(store: Store) -> None:
    with pytest.raises(ConsoleError) as raised:
        store.journal.add(a_person(), "calls.exported", "", {})
    assert raised.value.problem is Problem.UNKNOWN_PERSON


def test_entries_are_read_in_pieces(store: Store, crew: Crew) -> None:
    for count in range(5):
        store.journal.add(crew.lead, "calls.exported", str(count), {})
    whole = store.journal.entries()
    assert [entry.seq for entry in whole] == list(range(1, len(whole) + 1))
    assert store.journal.entries(limit=3) + store.journal.entries(3, 3) + store.journal.entries(6) == whole
    assert store.journal.head().entries == len(whole)


def test_lines_hang_on_each_other_with_the_installations_key(store: Store, crew: Crew) -> None:
    store.journal.add(crew.lead, "calls.exported", "导出 \u202e", {"grund": "é"})
    key = store._ground.key
    with store._ground.database.reading() as connection:
        rows = connection.execute(text("SELECT seq, at, who, act, target, facts, link FROM journal ORDER BY seq")).all()
    entries = store.journal.entries()
    lines = [(e.seq, e.at, e.who, e.act, e.target, row.facts, e.link) for e, row in zip(entries, rows, strict=True)]
    assert first_break(key, lines) is None
    assert first_break(b"another key", lines) == 1


def write_into_all(store: Store, crew: Crew) -> None:
    store.seats.change(crew.agent, SeatStatus.READY)
    saved = store.calls.save(a_complete_call(crew.agent), crew.agent)
    store.calls.correct(replace(saved, note="新"), crew.agent, "x")


@pytest.mark.parametrize("table", ["journal", "corrections", "seats"])
@pytest.mark.parametrize("attack", ["UPDATE {} SET {} = 'x'", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_the_database_refuses_to_change_what_is_only_added_to(
    store: Store, crew: Crew, place: Place, table: str, attack: str
) -> None:
    if attack.startswith("TRUNCATE") and place.engine == "sqlite":
        pytest.skip("SQLite knows no TRUNCATE")
    write_into_all(store, crew)
    column = {"journal": "act", "corrections": "reason", "seats": "reason"}[table]
    with pytest.raises(DBAPIError, match="append-only"), store._ground.database.writing() as connection:
        connection.execute(text(attack.format(table, column)))
    assert store.care.verify().whole


@pytest.mark.parametrize("table", ["journal", "corrections", "seats"])
def test_replace_is_refused_even_to_a_program_that_sets_no_pragma(
    sqlite_store: Store, sqlite_crew: Crew, table: str
) -> None:
    write_into_all(sqlite_store, sqlite_crew)
    raw = dbapi2.connect(sqlite_store._ground.database.engine.url.database)
    raw.execute("PRAGMA recursive_triggers = OFF")
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        raw.execute(f"REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")
    raw.close()


def test_a_line_cannot_be_added_out_of_turn(sqlite_store: Store) -> None:
    raw = dbapi2.connect(sqlite_store._ground.database.engine.url.database)
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        raw.execute("INSERT INTO journal SELECT 999, at, who, act, target, facts, link FROM journal LIMIT 1")
    raw.close()
