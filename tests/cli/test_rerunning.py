"""`rules rerun`: the list in use over old calls, with what was found at the time left as it is."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.store.store import Store
from tests.answers import Run
from tests.builders import OWN_LIST, PIN, a_complete_call, a_hit
from tests.crew import Crew

LIST = OWN_LIST.replace("没空理你", "蓝色大象")
"""Words that no shipped rule knows."""


def noon(days_ago: int) -> datetime:
    today = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    return today - timedelta(days=days_ago)


@pytest.fixture
def calls(staffed: Store, sqlite_crew: Crew) -> list[Call]:
    """Ten days ago a call that an earlier list found something in, and two of last week that nobody checked."""
    checked = CheckedNote("2020.1", (a_hit(rule="gone-rule", text="请稍等", override="原话"),))
    first = a_complete_call(sqlite_crew.agent, note="请稍等", answered_at=noon(10))
    rest = [
        a_complete_call(sqlite_crew.agent, note=note, answered_at=noon(days))
        for note, days in (("蓝色大象。", 7), ("已说明。", 6))
    ]
    return [
        staffed.calls.save(first, sqlite_crew.agent, checked),
        *(staffed.calls.save(call, sqlite_crew.agent) for call in rest),
    ]


@pytest.fixture
def published(staffed: Store, sqlite_crew: Crew, calls: list[Call]) -> Store:
    staffed.phrases.publish(LIST, sqlite_crew.lead)
    return staffed


def test_it_tells_each_rule_whose_hits_appeared_or_disappeared(run: Run, published: Store) -> None:
    answer = run("rules", "rerun", "--as", "9001")
    assert (answer.code, answer.err) == (0, "")
    first, second, total = answer.out.splitlines()
    assert (first, second) == ("+0 -1 gone-rule", "+1 -0 own-no-time")
    assert total.startswith("3 calls checked with ")
    assert total.endswith("#1: 1 hits appeared, 1 disappeared, in 2 calls.")


def test_what_was_found_at_the_time_stays_beside_it_and_the_journal_knows_who_did_it(
    run: Run, published: Store, calls: list[Call], sqlite_crew: Crew
) -> None:
    assert run("rules", "rerun", "--as", "7001").code == 0
    with published._ground.database.reading() as connection:
        kept = connection.exec_driver_sql(
            f"SELECT list_version, hits FROM phrase_checks WHERE call_id = '{calls[0].id}' ORDER BY journal_seq"
        ).all()
    assert [(version == "2020.1", hits) for version, hits in kept] == [(True, 1), (False, 0)]
    newest = published.calls.hits(calls[1].id, sqlite_crew.quality)
    assert newest is not None
    assert [hit.rule for hit in newest.hits] == ["own-no-time"]
    (line,) = published.journal.entries(published.journal.head().entries - 1)
    assert (line.who, line.act, line.facts["calls"]) == ("7001", "phrases.rechecked", 3)
    assert published.care.verify().whole


def test_run_again_nothing_appears(run: Run, published: Store) -> None:
    run("rules", "rerun", "--as", "9001")
    (total,) = run("rules", "rerun", "--as", "9001").out.splitlines()
    assert total.endswith("0 hits appeared, 0 disappeared, in 0 calls.")


def test_only_the_days_asked_for_are_checked_with_figures(run: Run, published: Store) -> None:
    answer = run("rules", "rerun", "--as", "9001", "--since", "-7d", "--until", "-7d", "--progress")
    assert answer.out.splitlines()[-1].startswith("1 calls checked")
    assert answer.err == "1 of 1 calls\n"
    wrong = run("rules", "rerun", "--as", "9001", "--since", "-6d", "--until", "-7d")
    assert (wrong.code, wrong.complaint) == (2, "--until is before --since. Exchange them.")


def test_an_agent_and_a_wrong_pin_are_refused(run: Run, published: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("rules", "rerun", "--as", "1001").code == 3
    monkeypatch.setenv("AGENT_CONSOLE_PIN", PIN[::-1])
    answer = run("rules", "rerun", "--as", "9001")
    assert (answer.code, answer.complaint) == (
        3,
        "The PIN is wrong. Type it again, or ask the shift lead for a new one.",
    )


def test_a_faulty_rule_is_told_and_the_others_are_run(run: Run, published: Store, sqlite_crew: Crew) -> None:
    faulty = LIST.replace('match = ["蓝色大象。"]', 'match = ["好的"]')
    published.phrases.publish(faulty, sqlite_crew.lead)
    answer = run("rules", "rerun", "--as", "9001")
    assert answer.code == 0
    assert "published-2.toml:" in answer.err
    assert answer.err.rstrip().endswith("This one is left out.")


def test_a_reason_that_was_given_stays_with_its_words(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    hit = replace(a_hit(rule="own-no-time", category="own-house", text="蓝色大象", severity="block"), override="原话")
    call = a_complete_call(sqlite_crew.agent, note="蓝色大象", answered_at=noon(3))
    staffed.calls.save(call, sqlite_crew.agent, CheckedNote("2020.1", (hit,)))
    staffed.phrases.publish(LIST, sqlite_crew.lead)
    run("rules", "rerun", "--as", "9001")
    newest = staffed.calls.hits(call.id, sqlite_crew.lead)
    assert newest is not None
    assert [(one.severity, one.override) for one in newest.hits] == [("warn", "原话")]
