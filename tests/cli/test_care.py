"""Status, verify and sample from the command line."""

import json
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from agent_console import __version__
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.store import Store, open_store
from tests.answers import Run
from tests.builders import AT, OWN_LIST, PIN, a_call, a_complete_call
from tests.crew import Crew
from tests.escalations import RULES, a_form


def test_status_tells_everything_that_scripts_hold_on_to(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    staffed.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    call = staffed.calls.answer(a_call(sqlite_crew.agent), sqlite_crew.agent)
    staffed.calls.keep_draft(replace(call, note="正在写"), AT)
    told = json.loads(run("status", "--json").out)
    assert told["version"] == __version__
    assert set(told["database"]) == {"engine", "version", "encrypted"}
    assert (told["hotline"], told["people"], told["calls"]) == ("畅通通信客户热线", 5, 2)
    assert (told["open_escalations"], told["unsigned_handovers"], told["last_backup"]) == (0, 0, None)
    assert told["drafts"] == [{"job_number": "1001", "number": call.number, "characters": 3}]
    assert told["journal"] == {"entries": staffed.journal.head().entries, "head": staffed.journal.head().link}
    assert f"  1001 {call.number}: 3 characters" in run("status").out.splitlines()


def test_status_counts_the_rules_in_use_and_names_their_list(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    before = json.loads(run("status", "--json").out)["phrase_rules"]["count"]
    staffed.phrases.publish(OWN_LIST, sqlite_crew.lead)
    told = json.loads(run("status", "--json").out)["phrase_rules"]
    assert told["count"] == before + 1
    assert told["version"].endswith("#1")


def test_status_is_readable_without_json(run: Run, staffed: Store) -> None:
    lines = run("status").out.splitlines()
    assert "hotline: 畅通通信客户热线" in lines
    assert "database: engine sqlite" in "\n".join(lines)
    assert "last_backup: none" in lines
    assert "drafts: 0" in lines


def test_status_of_a_database_without_a_hotline(run: Run, tmp_path: Path) -> None:
    open_store(default_database(tmp_path), Clock()).close()
    told = json.loads(run("status", "--json").out)
    assert (told["hotline"], told["people"], told["calls"]) == (None, 0, 0)


def test_whole_data_is_said_to_be_whole(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    staffed.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    answer = run("verify")
    assert answer.code == 0
    assert answer.out.startswith("Whole: 1 calls, 5 people,")
    assert json.loads(run("verify", "--json").out)["whole"] is True


def test_an_edited_record_is_found_and_the_code_says_so(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    call = staffed.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    with staffed.care._database.writing() as connection:
        connection.exec_driver_sql("UPDATE calls SET note = 'changed behind the console'")
    answer = run("verify")
    assert answer.code == 1
    assert f"call-edited: {call.number}" in answer.out
    found = json.loads(run("verify", "--json").out)
    assert found["findings"] == [{"damage": "call-edited", "where": call.number}]


def test_somebody_raised_behind_the_console_is_named(run: Run, staffed: Store) -> None:
    with staffed.care._database.writing() as connection:
        connection.exec_driver_sql("UPDATE people SET role = 'lead' WHERE job_number = '1001'")
    answer = run("verify")
    assert answer.code == 1
    assert "person-changed: 1001 role" in answer.out.splitlines()


def test_an_index_gone_astray_is_made_anew_when_asked_for(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    sent = staffed.escalations.send(a_form(), sqlite_crew.agent, RULES)
    with staffed.care._database.writing() as connection:
        connection.exec_driver_sql(
            "DELETE FROM escalation_grams WHERE gram IN (SELECT max(gram) FROM escalation_grams)"
        )
    answer = run("verify")
    assert answer.code == 1
    assert answer.out.startswith(f"similar-index: {sent.number}\n")
    assert "put back a backup" not in answer.out
    assert "agent-console verify --mend-similar" in answer.out
    mended = run("verify", "--mend-similar")
    assert (mended.code, mended.out.startswith("Whole: ")) == (0, True)
    assert "What 1 escalations are found by was made anew." in mended.err
    assert run("verify").code == 0


def test_a_head_of_a_manifest_must_be_in_the_journal(run: Run, staffed: Store) -> None:
    head = staffed.journal.head().link
    assert run("verify", "--head", head.upper(), "--head", "0" * 64).code == 0
    answer = run("verify", "--head", head, "--head", "ab" * 32)
    assert answer.code == 1
    assert f"journal-head-missing: {'ab' * 32}" in answer.out.splitlines()


@pytest.mark.parametrize("head", ["ab", "x" * 64, "", "ab" * 33])
def test_what_is_no_head_is_wrong_usage(run: Run, staffed: Store, head: str) -> None:
    answer = run("verify", "--head", head)
    assert (answer.code, answer.out) == (2, "")
    assert "64 hexadecimal digits" in answer.complaint


@pytest.mark.parametrize("terminal", [True, False])
def test_verify_tells_its_progress_to_terminals_only(
    run: Run, staffed: Store, monkeypatch: pytest.MonkeyPatch, terminal: bool
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    assert ("rows" in run("verify").err) is terminal


def test_the_help_of_verify_says_what_is_not_checked(run: Run) -> None:
    said = " ".join(run("verify", "--help").out.split())
    assert "seat history is protected by the database's triggers only" in said


def test_a_sample_fills_an_empty_database_and_its_people_can_sign_in(run: Run) -> None:
    answer = run("sample", "--calls", "30", "--seed", "1", "--days", "3", "--agents", "2")
    assert answer.code == 0
    assert answer.out.startswith("30 calls of 2 agents from ")
    pin = answer.out.rsplit(": ", 1)[1].strip()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AGENT_CONSOLE_PIN", pin)
        assert run("staff", "list", "--as", "9001").code == 0


def test_a_sample_says_how_many_escalations_it_made(run: Run, tmp_path: Path) -> None:
    said = run("sample", "--calls", "120", "--seed", "3", "--days", "3", "--agents", "2").out.splitlines()
    with closing(dbapi2.connect(str(tmp_path / "console.db"))) as database:
        ((made,),) = database.execute("SELECT count(*) FROM escalations").fetchall()
    assert made > 0
    assert f"{made} escalations." in said


@pytest.mark.parametrize("variable", ["AGENT_CONSOLE_NEW_PIN", "AGENT_CONSOLE_PIN"])
def test_a_sample_with_a_given_pin_says_whence_and_not_which(
    run: Run, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, "739152")
    said = run("sample", "--calls", "3", "--seed", "1").out
    assert f"PIN of everybody made up: your own, from {variable}" in said.splitlines()
    assert "739152" not in said


def test_a_sample_tells_a_lead_who_was_there_that_their_pin_stays(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_PIN", PIN)
    run("setup", "--hotline", "绿山热线", "--lead", "9007", "--name", "李敏")
    monkeypatch.delenv("AGENT_CONSOLE_PIN")
    said = run("sample", "--calls", "3", "--seed", "1").out
    assert said.splitlines()[-1] == "Shift lead 9007 was there before and keeps their PIN."


def test_a_sample_never_joins_a_hotline_with_people(run: Run, staffed: Store) -> None:
    answer = run("sample", "--calls", "3", "--seed", "1")
    assert (answer.code, answer.out) == (4, "")
    assert answer.complaint.startswith("This hotline already has people beside its first shift lead.")


def test_a_sample_never_mixes_with_real_calls(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    staffed.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    answer = run("sample", "--calls", "3", "--seed", "1")
    assert answer.code == 4
    assert answer.complaint.startswith("The database already holds calls.")
