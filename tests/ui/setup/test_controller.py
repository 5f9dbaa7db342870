"""Making the hotline and its first shift lead."""

from datetime import UTC, datetime

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person, Role
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.setup.controller import Setup
from agent_console.ui.setup.form import Field, FirstRun

LEAD = Person(id="p", job_number="1001", name="林小梅", role=Role.LEAD, created_at=datetime(2026, 11, 22, tzinfo=UTC))
FORM = FirstRun(
    hotline=" 绿山热线", language="zh_CN", lead_job_number="1001", lead_name="林小梅", pin="482913", pin_again="482913"
)


class Books:
    """Where the hotline would be kept."""

    def __init__(self) -> None:
        self.kept: list[FirstRun] = []
        self.error: Exception | None = None

    def __call__(self, form: FirstRun) -> Person:
        if self.error is not None:
            raise self.error
        self.kept.append(form)
        return LEAD


@pytest.fixture
def books() -> Books:
    return Books()


@pytest.fixture
def setup(qtbot: QtBot, books: Books) -> Setup:
    return Setup(InlineJobs(), books)


def test_a_whole_form_makes_the_hotline_tidied(qtbot: QtBot, setup: Setup, books: Books) -> None:
    with qtbot.waitSignals([setup.began, setup.set_up], order="strict"):
        setup.finish(FORM)
    assert books.kept == [FORM.tidied()]
    assert books.kept[0].hotline == "绿山热线"


def test_a_form_with_problems_never_reaches_the_store(qtbot: QtBot, setup: Setup, books: Books) -> None:
    with qtbot.waitSignal(setup.wrong_fields) as came:
        setup.finish(FirstRun(hotline="", language="en", lead_job_number="1", lead_name="a", pin="", pin_again=""))
    assert came.args is not None
    assert list(came.args[0]) == [Field.HOTLINE, Field.PIN]
    assert books.kept == []


def test_what_only_the_store_knows_still_comes_back_at_its_field(qtbot: QtBot, setup: Setup, books: Books) -> None:
    books.error = ConsoleError(Problem.JOB_NUMBER_TAKEN)
    with qtbot.waitSignal(setup.wrong_fields) as came:
        setup.finish(FORM)
    assert came.args == [{Field.LEAD_JOB_NUMBER: books.error}]


def test_a_full_disk_belongs_to_no_field(qtbot: QtBot, setup: Setup, books: Books) -> None:
    books.error = ConsoleError(Problem.FULL)
    with qtbot.waitSignal(setup.refused) as came:
        setup.finish(FORM)
    assert came.args == [books.error]


def test_a_bug_is_told_by_the_excepthook_and_ends_the_waiting(qtbot: QtBot, setup: Setup, books: Books) -> None:
    books.error = ZeroDivisionError()
    with capture_exceptions() as caught, qtbot.waitSignal(setup.broke_off):
        setup.finish(FORM)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
