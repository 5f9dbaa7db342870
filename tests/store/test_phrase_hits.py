"""What the phrase check found is kept with its call, found again, and missed when somebody takes it away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_console.domain.call import Call, complete, end
from agent_console.domain.call_hits import CallHit, CheckedNote
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.verify import Damage, Finding
from agent_console.store import call_lines
from agent_console.store.store import Store
from tests.builders import AT, a_call, a_complete_call, a_hit, an_ended_call
from tests.crew import Crew
from tests.exchange_shelf import line_of
from tests.store.conftest import Place
from tests.store.test_call_lines import never
from tests.store.test_verifying import attack
from tests.texts import IN_A_LINE

SHIRKED = CheckedNote("2026.11+1", (a_hit(), a_hit(text="找领导去吧", start=9, override="客户要求原话")))
CLEAN = CheckedNote("2026.11+1")
TEXT = st.text(IN_A_LINE, max_size=12)
NOTES = st.builds(
    CheckedNote,
    st.sampled_from(("2026.11", "2026.11+1", "自定")),
    st.lists(
        st.builds(
            CallHit,
            rule=TEXT,
            category=TEXT,
            severity=st.sampled_from(("block", "warn", "hint")),
            start=st.integers(0, 20_000),
            end=st.integers(0, 20_000),
            text=TEXT,
            speaker=st.sampled_from(("agent", "other")),
            override=TEXT,
        ),
        max_size=3,
    ).map(tuple),
)


def problem_of(act: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as raised:
        act()
    return raised.value.problem


def saved(store: Store, crew: Crew, checked: CheckedNote | None) -> Call:
    return store.calls.save(a_complete_call(crew.agent), crew.agent, checked)


def findings(store: Store) -> set[Finding]:
    return set(store.care.verify().findings)


@pytest.mark.parametrize("checked", [SHIRKED, CLEAN])
@pytest.mark.parametrize("build", [a_call, an_ended_call, a_complete_call])
def test_a_check_is_kept_with_the_save_that_opens_the_record(
    store: Store, crew: Crew, build: Callable[..., Call], checked: CheckedNote
) -> None:
    call = store.calls.save(build(crew.agent), crew.agent, checked)
    assert store.calls.hits(call.id, crew.agent) == checked
    assert findings(store) == set()


def test_a_call_that_was_never_checked_has_no_check(store: Store, crew: Crew) -> None:
    call = saved(store, crew, None)
    assert store.calls.hits(call.id, crew.agent) is None
    assert problem_of(lambda: store.calls.hits("nobody", crew.agent)) is Problem.NOT_FOUND


def test_the_journal_carries_the_seal_of_a_check_but_nothing_of_the_note(store: Store, crew: Crew) -> None:
    saved(store, crew, SHIRKED)
    line = store.journal.entries(store.journal.head().entries - 1)[0]
    assert set(line.facts) == {"number", "version", "seal", "check"}
    assert len(str(line.facts["check"])) == 64


def test_a_later_save_stands_in_for_the_hits_of_an_earlier_one(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    three = replace(SHIRKED, hits=(*SHIRKED.hits, a_hit(text="喂")))
    wrapping = store.calls.save(end(answered, AT + timedelta(seconds=9), 9, 90), crew.agent, three)
    assert store.calls.hits(wrapping.id, crew.agent) == three
    reworded = store.calls.save(replace(wrapping, note="已核实"), crew.agent, replace(SHIRKED, hits=(a_hit(),)))
    assert store.calls.hits(wrapping.id, crew.agent) == replace(SHIRKED, hits=(a_hit(),))
    done = store.calls.save(complete(reworded, AT + timedelta(seconds=20), 11), crew.agent, CLEAN)
    assert store.calls.hits(done.id, crew.agent) == CLEAN
    assert findings(store) == set()
    with store._ground.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM phrase_hits").scalar_one() == 0
        assert connection.exec_driver_sql("SELECT writes FROM phrase_checks").scalars().all() == [3]


def test_a_save_without_a_check_leaves_what_is_known(store: Store, crew: Crew) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent), crew.agent, SHIRKED)
    store.calls.save(replace(wrapping, caller_name="王先生"), crew.agent)
    assert store.calls.hits(wrapping.id, crew.agent) == SHIRKED


def test_the_newest_check_counts_whichever_list_made_it(store: Store, crew: Crew) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent), crew.agent, SHIRKED)
    newer = CheckedNote("2026.11+2", (a_hit(severity="warn"),))
    again = store.calls.save(wrapping, crew.agent, newer)
    assert store.calls.hits(wrapping.id, crew.agent) == newer
    store.calls.save(again, crew.agent, CLEAN)
    assert store.calls.hits(wrapping.id, crew.agent) == CLEAN
    assert findings(store) == set()


def test_saving_the_same_again_after_a_lost_word_keeps_the_check_that_came_first(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    ended = end(answered, AT + timedelta(seconds=9), 9, 90)
    first = store.calls.save(ended, crew.agent, SHIRKED)
    assert store.calls.save(ended, crew.agent, SHIRKED) == first
    assert store.calls.hits(answered.id, crew.agent) == SHIRKED
    assert findings(store) == set()


def test_a_refused_save_keeps_no_check(store: Store, crew: Crew) -> None:
    done = saved(store, crew, CLEAN)
    assert problem_of(lambda: store.calls.save(replace(done, note="x"), crew.agent, SHIRKED)) is Problem.WRONG_STATE
    assert store.calls.hits(done.id, crew.agent) == CLEAN


def test_a_correction_brings_its_own_check(store: Store, crew: Crew) -> None:
    done = saved(store, crew, SHIRKED)
    corrected = store.calls.correct(replace(done, note="已核实"), crew.agent, "改写", CLEAN)
    assert store.calls.hits(done.id, crew.agent) == CLEAN
    store.calls.correct(replace(corrected, note="再改"), crew.lead, "改写", CheckedNote("2026.12"))
    assert store.calls.hits(done.id, crew.agent) == CheckedNote("2026.12")
    assert findings(store) == set()


def test_hits_are_seen_by_those_who_see_the_call(store: Store, crew: Crew) -> None:
    call = saved(store, crew, SHIRKED)
    for person in (crew.agent, crew.lead, crew.quality, crew.team_leader):
        assert store.calls.hits(call.id, person) == SHIRKED
    assert problem_of(lambda: store.calls.hits(call.id, crew.colleague)) is Problem.REFUSED


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(checks=st.lists(NOTES, min_size=1, max_size=4))
def test_any_checks_of_a_call_come_back_equal_and_sealed(store: Store, crew: Crew, checks: list[CheckedNote]) -> None:
    call = store.calls.answer(a_call(crew.agent), crew.agent)
    for checked in checks:
        call = store.calls.save(call, crew.agent, checked)
        assert store.calls.hits(call.id, crew.agent) == checked
    assert findings(store) == set()


def test_an_export_has_every_call_with_its_newest_check(
    store: Store, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_lines, "BATCH", 3)
    expected: list[tuple[str, CheckedNote | None]] = []
    for place, checked in enumerate((SHIRKED, None, CLEAN, None, CheckedNote("2", (a_hit(),)), SHIRKED, CLEAN)):
        call = a_complete_call(crew.agent, answered_at=AT + timedelta(minutes=place))
        expected.append((store.calls.save(call, crew.agent, checked).id, checked))
    found = store.calls.each_line(CallFilter(), crew.quality, never)
    assert [(call.id, checked) for call, checked in found] == expected
    assert problem_of(lambda: store.calls.each_line(CallFilter(), crew.agent, never)) is Problem.REFUSED


def test_an_export_sees_the_checks_of_one_state_whatever_is_written_meanwhile(store: Store, crew: Crew) -> None:
    done = saved(store, crew, SHIRKED)
    other = store.calls.save(a_complete_call(crew.agent, answered_at=AT + timedelta(hours=1)), crew.agent, CLEAN)
    rows = store.calls.each_line(CallFilter(), crew.lead, never)
    assert next(rows) == (line_of(done), SHIRKED)
    store.calls.correct(replace(other, note="x"), crew.lead, "x", SHIRKED)
    assert list(rows) == [(line_of(other), CLEAN)]


@pytest.fixture
def three(store: Store, crew: Crew) -> list[Call]:
    """A call with two hits, one that is clean, and one with two hits of an older list and one of a newer."""
    calls = [saved(store, crew, SHIRKED), saved(store, crew, CLEAN)]
    wrapping = store.calls.save(an_ended_call(crew.agent), crew.agent, SHIRKED)
    return [*calls, store.calls.save(wrapping, crew.agent, CheckedNote("2026.12", (a_hit(),)))]


@pytest.mark.parametrize(
    "change",
    [
        "rule = 'x'",
        "category = 'x'",
        "severity = 'hint'",
        'start = start + 1, "end" = "end" + 1',
        "text = 'x'",
        "speaker = 'other'",
        "override = 'x'",
        "place = 7",
    ],
)
def test_an_edited_hit_is_found(store: Store, place: Place, three: list[Call], change: str) -> None:
    attack(place, f"UPDATE phrase_hits SET {change} WHERE call_id = '{three[0].id}' AND place = 0")
    assert findings(store) == {Finding(Damage.PHRASE_HITS, three[0].number)}


@pytest.mark.parametrize(
    "change",
    ["checked_at = checked_at + 1", "writes = 2", "hits = 1", "journal_seq = 1", "seal = 'x'"],
)
def test_an_edited_check_is_found(store: Store, place: Place, three: list[Call], change: str) -> None:
    attack(place, f"UPDATE phrase_checks SET {change} WHERE call_id = '{three[1].id}'")
    assert Finding(Damage.PHRASE_HITS, three[1].number) in findings(store)


def test_a_deleted_hit_is_found(store: Store, place: Place, three: list[Call]) -> None:
    attack(place, f"DELETE FROM phrase_hits WHERE call_id = '{three[0].id}' AND place = 1")
    assert findings(store) == {Finding(Damage.PHRASE_HITS, three[0].number)}


def test_a_check_deleted_with_its_hits_is_found(store: Store, place: Place, three: list[Call]) -> None:
    for table in ("phrase_hits", "phrase_checks"):
        attack(place, f"DELETE FROM {table} WHERE call_id = '{three[0].id}'")
    assert findings(store) == {Finding(Damage.PHRASE_HITS, three[0].number)}


def test_the_check_of_an_older_list_that_was_deleted_is_found(store: Store, place: Place, three: list[Call]) -> None:
    for table in ("phrase_hits", "phrase_checks"):
        attack(place, f"DELETE FROM {table} WHERE call_id = '{three[2].id}' AND list_version = '2026.11+1'")
    assert findings(store) == {Finding(Damage.PHRASE_HITS, "phrase_checks")}


def test_hits_without_a_check_are_found(store: Store, place: Place, three: list[Call]) -> None:
    attack(place, f"DELETE FROM phrase_checks WHERE call_id = '{three[0].id}'")
    assert findings(store) == {
        Finding(Damage.PHRASE_HITS, three[0].id),
        Finding(Damage.PHRASE_HITS, three[0].number),
    }


def test_a_check_that_was_put_back_to_an_earlier_state_is_found(
    store: Store, place: Place, crew: Crew, three: list[Call]
) -> None:
    """Everything of the older row is genuine: its seal, its line, its hits."""
    attack(place, "CREATE TABLE stolen AS SELECT * FROM phrase_checks")
    corrected = store.calls.correct(replace(three[1], note="骂人"), crew.lead, "x", replace(SHIRKED, hits=(a_hit(),)))
    attack(
        place,
        f"DELETE FROM phrase_hits WHERE call_id = '{corrected.id}'",
        f"DELETE FROM phrase_checks WHERE call_id = '{corrected.id}'",
        f"INSERT INTO phrase_checks SELECT * FROM stolen WHERE call_id = '{corrected.id}'",
        "DROP TABLE stolen",
    )
    assert store.calls.hits(corrected.id, crew.lead) == CLEAN
    assert findings(store) == {Finding(Damage.PHRASE_HITS, corrected.number)}


def test_a_check_of_another_call_is_found(store: Store, place: Place, three: list[Call]) -> None:
    attack(place, f"DELETE FROM phrase_hits WHERE call_id = '{three[0].id}'")
    attack(place, f"DELETE FROM phrase_checks WHERE call_id = '{three[0].id}'")
    attack(place, f"UPDATE phrase_checks SET call_id = '{three[0].id}' WHERE call_id = '{three[1].id}'")
    assert Finding(Damage.PHRASE_HITS, three[0].number) in findings(store)


def test_a_check_of_no_call_is_found(store: Store, place: Place, three: list[Call]) -> None:
    attack(place, f"UPDATE phrase_checks SET call_id = 'nobody' WHERE call_id = '{three[1].id}'")
    assert Finding(Damage.REFERENCE, "phrase_checks nobody") in findings(store)


def test_a_value_that_no_check_can_have_is_found(sqlite_store: Store, sqlite_crew: Crew) -> None:
    call = saved(sqlite_store, sqlite_crew, SHIRKED)
    with sqlite_store._ground.database.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE phrase_hits SET text = x'00ff' WHERE place = 0")
        connection.exec_driver_sql("UPDATE phrase_checks SET writes = 'many'")
        connection.commit()
    assert Finding(Damage.PHRASE_HITS, call.number) in findings(sqlite_store)


def test_rules_that_ever_hit_something_are_named_once(store: Store, crew: Crew) -> None:
    assert store.calls.rules_hit(crew.quality) == ()
    found = (a_hit(rule="b"), a_hit(rule="a", speaker="other"), a_hit(rule="b", start=9))
    saved(store, crew, CheckedNote("1", found))
    saved(store, crew, CheckedNote("0", (a_hit(rule="c"),)))
    assert store.calls.rules_hit(crew.quality) == ("a", "b", "c")
    assert problem_of(lambda: store.calls.rules_hit(crew.agent)) is Problem.REFUSED


def test_calls_are_counted_by_rule_as_the_filter_of_that_rule_finds_them(store: Store, crew: Crew) -> None:
    notes = (
        CheckedNote("1", (a_hit(rule="a"), a_hit(rule="a", start=9), a_hit(rule="b", speaker="other"))),
        CheckedNote("1", (a_hit(rule="a", severity="hint"), a_hit(rule="b", start=9))),
        CheckedNote("1"),
    )
    for day, checked in enumerate(notes):
        store.calls.save(a_complete_call(crew.agent, answered_at=AT + timedelta(days=day)), crew.agent, checked)
    since, until = AT, AT + timedelta(days=9)
    counted = store.calls.calls_by_rule(since, until, crew.quality)
    assert counted == {"a": 2, "b": 1}
    for rule, calls in counted.items():
        assert store.calls.count(CallFilter(rule=rule, since=since, until=until), crew.quality) == calls
    assert store.calls.calls_by_rule(since, AT + timedelta(days=1), crew.quality) == {"a": 1}
    assert problem_of(lambda: store.calls.calls_by_rule(since, until, crew.agent)) is Problem.REFUSED
