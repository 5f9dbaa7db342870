"""Setting up and staff from the command line."""

import json
from pathlib import Path

import pytest

from agent_console.store.store import Store
from tests.answers import Run
from tests.builders import PIN
from tests.crew import Crew
from tests.escalations import RULES, a_form

SET_UP = ("setup", "--hotline", "绿山热线", "--lead", "9001", "--name", "李敏")


def test_set_up_makes_the_hotline_and_its_first_lead(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_PIN", PIN)
    answer = run(*SET_UP, "--language", "zh_CN")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == "绿山热线 (zh_CN) is set up. Shift lead 9001 李敏 can sign in.\n"
    people = run("staff", "list", "--json", "--as", "9001")
    assert [(person["job_number"], person["role"]) for person in json.loads(people.out)] == [("9001", "lead")]


def test_the_greeting_may_be_in_another_language_than_the_windows(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_PIN", PIN)
    assert "(zh_TW)" in run("--language", "en", *SET_UP, "--greeting", "zh_TW").out


def test_a_second_set_up_changes_nothing(run: Run, staffed: Store) -> None:
    answer = run(*SET_UP)
    assert answer.code == 4
    assert answer.complaint.startswith("This database already has a hotline.")


def test_set_up_needs_a_pin_from_somewhere(run: Run, tmp_path: Path) -> None:
    answer = run(*SET_UP)
    assert answer.code == 2
    assert answer.complaint == "There is no terminal to ask for the PIN. Set AGENT_CONSOLE_PIN."
    assert list(tmp_path.iterdir()) == []


def test_an_obvious_first_pin_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_PIN", "123456")
    answer = run(*SET_UP)
    assert answer.code == 2
    assert answer.complaint.startswith("This PIN is too easy to guess.")


def test_staff_is_added_with_a_pin_of_the_environment(
    run: Run, staffed: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_NEW_PIN", "482913")
    answer = run("staff", "add", "1003", "--name", "周洁", "--role", "agent", "--as", "9001")
    assert (answer.code, answer.out) == (0, "1003 周洁 (agent) can sign in.\n")
    assert staffed.staff.sign_in("1003", "482913").name == "周洁"


def test_a_random_pin_is_printed_once_and_works(run: Run, staffed: Store) -> None:
    answer = run("staff", "add", "1003", "--name", "周洁", "--role", "agent", "--as", "9001")
    pin = answer.out.rsplit(": ", 1)[1].strip()
    assert staffed.staff.sign_in("1003", pin).job_number == "1003"


def test_the_list_tells_who_may_sign_in(run: Run, staffed: Store) -> None:
    assert run("staff", "disable", "1002", "--as", "9001").code == 0
    lines = run("staff", "list", "--as", "9001").out.splitlines()
    assert lines[:2] == ["1001\tagent\tactive\t王芳", "1002\tagent\tdisabled\t张伟"]
    listed = json.loads(run("staff", "list", "--json", "--as", "9001").out)
    assert [person["disabled_at"] is not None for person in listed[:2]] == [False, True]


def test_who_is_switched_off_already_stays_so_and_it_is_said(run: Run, staffed: Store, sqlite_crew: Crew) -> None:
    first = run("staff", "disable", "1002", "--as", "9001")
    assert (first.code, first.out) == (0, "1002 张伟 can no longer sign in. What they did stays.\n")
    off = next(person for person in staffed.staff.people(sqlite_crew.lead) if person.job_number == "1002").disabled_at
    again = run("staff", "disable", "1002", "--as", "9001")
    assert again.code == 0
    assert off is not None
    assert again.out == f"1002 张伟 was already switched off on {off.astimezone():%Y-%m-%d}. Nothing was changed.\n"


@pytest.mark.parametrize("verb", ["disable", "enable", "change", "reset-pin"])
def test_a_number_that_nobody_has_is_told_to_the_lead(run: Run, staffed: Store, verb: str) -> None:
    answer = run("staff", verb, "４７１１", "--as", "9001")
    assert (answer.code, answer.out) == (2, "")
    assert answer.complaint == "Nobody has the job number 4711. Look it up with staff list."


@pytest.mark.parametrize("number", ["1002", "4711"])
def test_an_agent_learns_nothing_of_who_has_a_number(run: Run, staffed: Store, number: str) -> None:
    answer = run("staff", "disable", number, "--as", "1001")
    assert (answer.code, answer.out) == (3, "")
    assert answer.complaint.startswith("Your role does not allow this.")


def test_a_new_pin_works_at_once(run: Run, staffed: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_NEW_PIN", "739152")
    assert run("staff", "reset-pin", "1001", "--as", "9001").out == "1001 王芳 has a new PIN.\n"
    assert staffed.staff.sign_in("1001", "739152").name == "王芳"


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("1001", "Your role does not allow this."),
        ("4711", "There is nobody with this job number."),
    ],
)
def test_who_may_not_is_refused(run: Run, staffed: Store, who: str, told: str) -> None:
    answer = run("staff", "list", "--as", who)
    assert (answer.code, answer.out) == (3, "")
    assert answer.complaint.startswith(told)


def test_a_wrong_pin_is_refused(run: Run, staffed: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_PIN", "000001")
    answer = run("staff", "list", "--as", "9001")
    assert answer.code == 3
    assert answer.complaint.startswith("The PIN is wrong.")
    assert "000001" not in answer.err


def test_a_database_without_a_hotline_says_what_to_do_first(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_PIN", PIN)
    answer = run("staff", "list", "--as", "9001")
    assert answer.code == 4
    assert answer.complaint.startswith("There is no hotline in this database yet.")


def test_somebody_gets_another_name_or_role_and_what_is_not_said_stays(run: Run, staffed: Store) -> None:
    assert run("staff", "change", "1002", "--role", "lead", "--as", "9001").out == "1002 is 张伟 (lead).\n"
    assert run("staff", "change", "1002", "--name", "张 伟明", "--as", "9001").out == "1002 is 张 伟明 (lead).\n"
    again = run("staff", "change", "1002", "--as", "9001").out
    assert again == "1002 is 张 伟明 (lead). Nothing was changed.\n"


def test_who_is_switched_on_again_signs_in_with_their_old_pin(run: Run, staffed: Store) -> None:
    run("staff", "disable", "1002", "--as", "9001")
    assert "can sign in again" in run("staff", "enable", "1002", "--as", "9001").out
    assert staffed.staff.sign_in("1002", PIN).disabled_at is None
    assert "Nothing was changed." in run("staff", "enable", "1002", "--as", "9001").out


def test_what_is_open_in_the_name_of_somebody_who_is_switched_off_is_named(
    run: Run, staffed: Store, sqlite_crew: Crew
) -> None:
    sent = staffed.escalations.send(a_form(), sqlite_crew.agent, RULES)
    lines = run("staff", "disable", "1001", "--as", "9001").out.splitlines()
    assert lines[1] == f"Still open, for somebody to take over: {sent.number}"


def test_nobody_switches_themselves_off(run: Run, staffed: Store) -> None:
    run("staff", "change", "1002", "--role", "lead", "--as", "9001")
    answer = run("staff", "disable", "9001", "--as", "9001")
    assert (answer.code, answer.out) == (4, "")
    assert answer.complaint.startswith("This job number is your own.")
