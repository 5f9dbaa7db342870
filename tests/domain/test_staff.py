"""Who may do what, and one spelling for a job number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Act, Role, may, normal_job_number, require
from tests.builders import a_person

TABLE = """
                    agent lead quality team_leader
answer-calls        yes   yes  no      no
correct-own-calls   yes   yes  no      no
correct-any-call    no    yes  no      no
see-all-calls       no    yes  yes     yes
export-calls        no    yes  yes     yes
reveal-own-numbers  yes   yes  no      yes
reveal-any-number   no    yes  yes     yes
manage-staff        no    yes  no      yes
verify-data         no    yes  yes     yes
edit-phrases        no    yes  no      yes
publish-phrases     no    yes  no      yes
recheck-calls       no    yes  yes     yes
escalate            yes   yes  no      no
handle-escalations  no    yes  no      no
start-shift         yes   yes  no      no
lead-shift          no    yes  no      no
review-calls        no    yes  yes     yes
open-any-customer   no    yes  yes     yes
see-reveal-alerts   no    yes  no      yes
"""
ROLES, *LINES = (line.split() for line in TABLE.strip().splitlines())
RULES = [
    (Role(role), Act(act), cell == "yes") for act, *cells in LINES for role, cell in zip(ROLES, cells, strict=True)
]


def test_the_table_speaks_of_every_role_and_every_act() -> None:
    assert {(role, act) for role, act, _ in RULES} == {(role, act) for role in Role for act in Act}
    assert len(RULES) == len(Role) * len(Act)


@pytest.mark.parametrize(("role", "act", "allowed"), RULES)
def test_each_role_may_do_what_the_table_says(role: Role, act: Act, allowed: bool) -> None:
    assert may(role, act) is allowed
    if allowed:
        require(role, act)
        return
    with pytest.raises(ConsoleError) as refused:
        require(role, act)
    assert refused.value.problem is Problem.REFUSED
    assert refused.value.facts == {"role": role.value, "act": act.value}


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("1001", "1001"),
        ("  1001　", "1001"),
        ("１００１", "1001"),
        ("a-12", "A-12"),
        ("Ａ－１２", "A-12"),
        ("7", "7"),
        ("0001", "0001"),
        ("A" * 16, "A" * 16),
        ("B2-4-C", "B2-4-C"),
    ],
)
def test_a_job_number_has_one_spelling(typed: str, normal: str) -> None:
    assert normal_job_number(typed) == normal


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "-",
        "-1",
        "1-",
        "1 2",
        "王芳",
        "A" * 17,
        "1_2",
        "1001\0",
        "10\n01",
        "ß",
        "ı1",
        "٣",
        "é",
        "\ud800",
        "1/2",
    ],
)
def test_what_is_no_job_number_is_refused(typed: str) -> None:
    with pytest.raises(ConsoleError) as refused:
        normal_job_number(typed)
    assert refused.value.problem is Problem.JOB_NUMBER_INVALID


@given(st.text(max_size=20))
def test_a_normal_job_number_is_plain_and_stays_as_it_is(typed: str) -> None:
    try:
        normal = normal_job_number(typed)
    except ConsoleError:
        return
    assert normal_job_number(normal) == normal
    assert normal.isascii()
    assert normal.upper() == normal
    assert 1 <= len(normal) <= 16


@pytest.mark.parametrize("job_number", ["a1", " 1001", "１００１", ""])
def test_a_person_carries_the_normal_job_number_only(job_number: str) -> None:
    with pytest.raises(ConsoleError) as refused:
        a_person(job_number=job_number)
    assert refused.value.problem is Problem.JOB_NUMBER_INVALID


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", Problem.TEXT_MISSING),
        ("　", Problem.TEXT_MISSING),
        ("王\n芳", Problem.TEXT_CHARACTERS),
        ("王" * 101, Problem.TEXT_TOO_LONG),
    ],
)
def test_a_person_has_a_name_on_one_line(name: str, problem: Problem) -> None:
    with pytest.raises(ConsoleError) as refused:
        a_person(name=name)
    assert refused.value.problem is problem


def test_the_longest_name_is_kept() -> None:
    assert a_person(name="王" * 100).name == "王" * 100
