"""Signing in beside the window."""

from datetime import UTC, datetime

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person, Role
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.sign_in.controller import SignIn
from agent_console.ui.sign_in.credentials import Credentials

PERSON = Person(
    id="p", job_number="1001", name="林小梅", role=Role.AGENT, created_at=datetime(2026, 11, 22, tzinfo=UTC)
)


class Door:
    """Knows one person; counts who knocked."""

    def __init__(self) -> None:
        self.knocked: list[tuple[str, str]] = []

    def __call__(self, job_number: str, pin: str) -> Person:
        self.knocked.append((job_number, pin))
        if job_number == "BUG":
            raise ZeroDivisionError
        if (job_number, pin) != ("1001", "482913"):
            raise ConsoleError(Problem.WRONG_PIN, tries_left=4)
        return PERSON


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def sign_in(qtbot: QtBot, door: Door) -> SignIn:
    return SignIn(InlineJobs(), door)


def test_the_right_pin_lets_the_person_in(qtbot: QtBot, sign_in: SignIn) -> None:
    with qtbot.waitSignal(sign_in.signed_in) as came:
        sign_in.sign_in(Credentials("1001", "482913"))
    assert came.args == [PERSON]


def test_full_width_digits_are_folded(qtbot: QtBot, sign_in: SignIn, door: Door) -> None:
    with qtbot.waitSignal(sign_in.signed_in):
        sign_in.sign_in(Credentials(" １００１", "４８２９１３"))
    assert door.knocked == [("1001", "482913")]


def test_a_wrong_pin_is_refused_with_the_stores_error(qtbot: QtBot, sign_in: SignIn) -> None:
    with qtbot.waitSignal(sign_in.refused) as came:
        sign_in.sign_in(Credentials("1001", "000001"))
    assert came.args is not None
    assert (came.args[0].problem, came.args[0].facts) == (Problem.WRONG_PIN, {"tries_left": 4})


def test_what_is_no_job_number_never_reaches_the_store(qtbot: QtBot, sign_in: SignIn, door: Door) -> None:
    with qtbot.waitSignal(sign_in.refused) as came:
        sign_in.sign_in(Credentials("幺零零幺", "482913"))
    assert came.args is not None
    assert came.args[0].problem is Problem.JOB_NUMBER_INVALID
    assert door.knocked == []


def test_a_bug_is_told_by_the_excepthook_and_ends_the_waiting(qtbot: QtBot, sign_in: SignIn) -> None:
    with capture_exceptions() as caught, qtbot.waitSignal(sign_in.broke_off):
        sign_in.sign_in(Credentials("bug", "482913"))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
