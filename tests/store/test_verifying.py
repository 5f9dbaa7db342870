"""A check of the data finds what somebody with their hands on the database has done."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from agent_console.domain.call import Call
from agent_console.domain.journal import START
from agent_console.domain.verify import Damage, Finding
from agent_console.store.clock import Clock
from agent_console.store.store import Store, open_store
from tests.builders import PIN, a_complete_call, an_ended_call
from tests.crew import Crew
from tests.store.conftest import Place

PAST_THE_TRIGGERS = {
    "sqlite": [
        f"DROP TRIGGER IF EXISTS {name}"
        for name in (
            *(f"{table}_no_{verb}" for table in ("journal", "corrections", "seats") for verb in ("update", "delete")),
            "journal_next",
        )
    ],
    "postgres": ["SET session_replication_role = replica"],
}


def attack(place: Place, *statements: str) -> None:
    """What an insider does who owns the database but not the key."""
    steps = [*PAST_THE_TRIGGERS[place.engine], *statements]
    if place.file is not None:
        raw = dbapi2.connect(str(place.file), isolation_level=None)
        for step in steps:
            raw.execute(step)
        raw.close()
        return
    with psycopg.connect(place.address.replace("+psycopg", ""), autocommit=True) as connection:
        for step in steps:
            connection.execute(step)


@pytest.fixture
def calls(store: Store, crew: Crew) -> list[Call]:
    """Five calls, the third of them corrected and the fourth in several steps."""
    made = [store.calls.save(a_complete_call(crew.agent), crew.agent) for _ in range(3)]
    made[2] = store.calls.correct(replace(made[2], note="更正后"), crew.lead, "写错")
    wrapping = store.calls.save(an_ended_call(crew.agent), crew.agent)
    made.append(store.calls.save(replace(wrapping, note="补充"), crew.agent))
    made.append(store.calls.save(a_complete_call(crew.colleague), crew.colleague))
    return made


def findings(store: Store) -> set[Finding]:
    return set(store.care.verify().findings)


def test_untouched_data_is_whole(store: Store, crew: Crew, calls: list[Call]) -> None:
    report = store.care.verify()
    assert report.whole
    assert (report.calls, report.people, report.head) == (5, 5, store.journal.head())
    assert [call.number[-4:] for call in calls] == ["0001", "0002", "0003", "0004", "0005"]


def test_an_empty_database_is_whole(empty_place: Place) -> None:
    store = open_store(empty_place.address, Clock())
    assert store.care.verify().whole
    store.close()


def test_it_tells_how_far_it_has_come(store: Store, calls: list[Call]) -> None:
    told: list[tuple[int, int]] = []
    store.care.verify(lambda done, of: told.append((done, of)))
    assert told[-1] == (len(calls) + store.journal.head().entries,) * 2
    assert told == sorted(told)


@pytest.mark.parametrize(
    "change",
    [
        "note = 'x'",
        "caller = '13900000000'",
        "caller_masked = '13812345678'",
        "line = ''",
        "talk_seconds = talk_seconds - 1",
        "completed_at = completed_at + 1",
        "greeting_said_at = answered_at",
        "outcome = ''",
        "correction_due = NOT correction_due",
        "owner = '1002'",
        "version = 7",
        "kind = NULL",
        "seal = 'x'",
        "marks = '[]'||' '",
    ],
)
def test_an_edited_record_is_found(store: Store, place: Place, calls: list[Call], change: str) -> None:
    attack(place, f"UPDATE calls SET {change} WHERE id = '{calls[1].id}'")
    assert findings(store) == {Finding(Damage.CALL_EDITED, calls[1].number)}


def test_a_deleted_call_is_found_twice(store: Store, place: Place, calls: list[Call]) -> None:
    attack(place, f"DELETE FROM calls WHERE id = '{calls[1].id}'")
    number = calls[1].number
    assert findings(store) == {Finding(Damage.CALL_MISSING, number), Finding(Damage.NUMBER_GAP, number)}


def test_even_when_the_counter_is_put_back_too(store: Store, place: Place, calls: list[Call]) -> None:
    attack(place, f"DELETE FROM calls WHERE id = '{calls[4].id}'", "UPDATE call_counters SET last = 4")
    assert findings(store) == {Finding(Damage.CALL_MISSING, calls[4].number)}


def test_a_lost_counter_is_found(store: Store, place: Place, calls: list[Call]) -> None:
    attack(place, "DELETE FROM call_counters")
    assert findings(store) == {Finding(Damage.NUMBER_GAP, "20261122")}


def test_a_counter_that_was_put_back_is_found(store: Store, place: Place, calls: list[Call]) -> None:
    attack(place, "UPDATE call_counters SET last = 3")
    assert findings(store) == {Finding(Damage.NUMBER_GAP, call.number) for call in calls[3:]}


def test_a_record_that_was_put_back_to_an_earlier_state_is_found(
    store: Store, place: Place, crew: Crew, calls: list[Call]
) -> None:
    """Everything of the old row is genuine: its seal, and the line that it names."""
    names = "note, version, seal, journal_seq"
    attack(place, f"CREATE TABLE stolen AS SELECT id, {names} FROM calls")
    newer = store.calls.correct(replace(calls[0], note="后来"), crew.agent, "更正")
    attack_again = f"UPDATE calls SET ({names}) = (SELECT {names} FROM stolen WHERE stolen.id = calls.id)"
    attack(place, f"{attack_again} WHERE id = '{newer.id}'", "DROP TABLE stolen")
    assert Finding(Damage.CALL_OLDER, newer.number) in findings(store)


def test_a_made_up_call_is_found(store: Store, place: Place, calls: list[Call]) -> None:
    copied = "UPDATE calls SET id = 'made up' WHERE id = '{}'"
    attack(place, copied.format(calls[4].id))
    assert Finding(Damage.CALL_EDITED, calls[4].number) in findings(store)


def test_a_seal_without_its_line_is_found(store: Store, place: Place, calls: list[Call]) -> None:
    attack(place, f"UPDATE calls SET journal_seq = 1 WHERE id = '{calls[1].id}'")
    assert Finding(Damage.CALL_NOT_JOURNALLED, calls[1].number) in findings(store)


@pytest.mark.parametrize(
    "step",
    [
        "UPDATE journal SET who = '1002' WHERE seq = 9",
        "UPDATE journal SET at = at + 1 WHERE seq = 9",
        "UPDATE journal SET facts = '{}' WHERE seq = 9",
        "UPDATE journal SET target = 'x' WHERE seq = 9",
        "UPDATE journal SET link = 'x' WHERE seq = 9",
        "DELETE FROM journal WHERE seq = 9",
        "UPDATE journal SET seq = 99 WHERE seq = 9",
    ],
)
def test_a_changed_removed_or_moved_line_is_found(store: Store, place: Place, calls: list[Call], step: str) -> None:
    attack(place, step)
    assert Finding(Damage.JOURNAL_CHAIN, "journal 9") in findings(store)


def test_a_gap_closed_by_renumbering_is_found(store: Store, place: Place, calls: list[Call]) -> None:
    head = store.journal.head().entries
    close = [f"UPDATE journal SET seq = {seq - 1} WHERE seq = {seq}" for seq in range(9, head + 1)]
    attack(place, "DELETE FROM journal WHERE seq = 8", *close)
    assert Finding(Damage.JOURNAL_CHAIN, "journal 8") in findings(store)


def test_a_cut_tail_is_found_where_it_took_a_call_along(store: Store, place: Place, calls: list[Call]) -> None:
    attack(place, f"DELETE FROM journal WHERE seq = {store.journal.head().entries}")
    assert Finding(Damage.CALL_NOT_JOURNALLED, calls[4].number) in findings(store)


def test_a_cut_tail_is_found_by_a_head_that_was_written_down(store: Store, place: Place, calls: list[Call]) -> None:
    head = store.journal.head()
    store.staff.sign_in("1001", PIN)
    later = store.journal.head().link
    assert store.care.verify(heads=[head.link, later, START]).whole
    attack(place, f"DELETE FROM journal WHERE seq > {head.entries}")
    assert store.care.verify().whole
    report = store.care.verify(heads=[head.link, later, later])
    assert report.findings == (Finding(Damage.JOURNAL_HEAD_MISSING, later),)


@pytest.mark.parametrize("step", ["UPDATE corrections SET changes = '[]'", "DELETE FROM corrections"])
def test_a_changed_or_removed_correction_is_found(store: Store, place: Place, calls: list[Call], step: str) -> None:
    attack(place, step)
    assert findings(store) == {Finding(Damage.CORRECTION, calls[2].number)}


def test_a_correction_that_nobody_made_is_found(store: Store, place: Place, calls: list[Call]) -> None:
    attack(place, f"UPDATE corrections SET call_id = '{calls[0].id}'")
    assert findings(store) == {Finding(Damage.CORRECTION, calls[2].number), Finding(Damage.CORRECTION, calls[0].id)}


def test_a_row_of_nobody_is_found(store: Store, place: Place, crew: Crew, calls: list[Call]) -> None:
    attack(place, f"DELETE FROM people WHERE id = '{crew.colleague.id}'")
    assert findings(store) == {
        Finding(Damage.REFERENCE, f"calls {crew.colleague.id}"),
        Finding(Damage.PERSON_MISSING, "1002"),
    }


def test_pages_that_cannot_be_read_are_a_finding_not_an_error(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, clock: Clock
) -> None:
    for _ in range(60):
        sqlite_store.calls.save(a_complete_call(sqlite_crew.agent, note="长" * 2000), sqlite_crew.agent)
    sqlite_store.close()
    file = tmp_path / "console.db"
    content = bytearray(file.read_bytes())
    behind_the_schema = len(content) * 3 // 4 // 4096 * 4096
    content[behind_the_schema : behind_the_schema + 4096 * 3] = bytes([0xAA]) * 4096 * 3
    file.write_bytes(content)
    store = open_store(f"sqlite:///{file}", clock)
    assert Damage.PAGES in {finding.damage for finding in store.care.verify().findings}
    store.close()


def test_a_value_that_no_record_can_have_is_found(sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> None:
    saved = sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    raw = dbapi2.connect(str(tmp_path / "console.db"), isolation_level=None)
    raw.execute("UPDATE calls SET note = x'00ff'")
    raw.close()
    assert findings(sqlite_store) == {Finding(Damage.CALL_EDITED, saved.number)}


def test_a_line_whose_facts_cannot_be_read_is_found(store: Store, place: Place, calls: list[Call]) -> None:
    for seq, text in ((7, "no json"), (8, "[]")):
        attack(place, f"UPDATE journal SET facts = '{text}' WHERE seq = {seq}")
    assert findings(store) == {
        Finding(Damage.JOURNAL_CHAIN, "journal 7"),
        Finding(Damage.CALL_NOT_JOURNALLED, calls[0].number),
        Finding(Damage.CALL_NOT_JOURNALLED, calls[1].number),
    }


def test_an_index_that_does_not_fit_its_table_is_found(sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> None:
    """Lists that go by it would leave calls out."""
    sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    sqlite_store.close()
    columns = "type, name, tbl_name, rootpage, sql"
    name = "ix_calls_answered_at_id"

    def with_schema_open(*steps: tuple[str, tuple[object, ...]]) -> list[tuple[object, ...]]:
        raw = dbapi2.connect(str(tmp_path / "console.db"), isolation_level=None)
        raw.execute("PRAGMA writable_schema = ON")
        rows: list[tuple[object, ...]] = []
        for sql, values in steps:
            rows += raw.execute(sql, values).fetchall()
        raw.close()
        return rows

    (index,) = with_schema_open(
        (f"SELECT {columns} FROM sqlite_master WHERE name = ?", (name,)),
        ("DELETE FROM sqlite_master WHERE name = ?", (name,)),
    )
    with_schema_open(("UPDATE calls SET answered_at = answered_at - 1", ()))
    with_schema_open((f"INSERT INTO sqlite_master ({columns}) VALUES (?, ?, ?, ?, ?)", index))
    found = findings(sqlite_store)
    assert any(finding.damage is Damage.PAGES and name in finding.where for finding in found)


def test_a_failure_that_is_no_damage_is_not_taken_for_it(sqlite_store: Store) -> None:
    with sqlite_store._ground.database.engine.connect() as connection:
        connection.exec_driver_sql("DROP TABLE call_counters")
        connection.commit()
    with pytest.raises(DBAPIError, match="no such table"):
        sqlite_store.care.verify()


def test_checking_writes_nothing(store: Store, calls: list[Call]) -> None:
    before: Callable[[], object] = store.journal.head
    head = before()
    store.care.verify()
    assert before() == head
