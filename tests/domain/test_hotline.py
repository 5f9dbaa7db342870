"""The settings of a hotline."""

from typing import Any

import pytest

from agent_console.domain.desk import Desk
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.hotline import LANGUAGES
from tests.builders import a_hotline, a_person


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hotline_speaks_each_language_and_begins_with_the_usual_pace(language: str) -> None:
    hotline = a_hotline(language=language)
    assert (hotline.language, hotline.pace, hotline.wrap_up_limit) == (language, 120, 90)


@pytest.mark.parametrize("fields", [{"pace": 1}, {"wrap_up_limit": 1}])
def test_one_is_the_least_setting(fields: dict[str, int]) -> None:
    hotline = a_hotline(**fields)
    assert fields.items() <= {"pace": hotline.pace, "wrap_up_limit": hotline.wrap_up_limit}.items()


@pytest.mark.parametrize(
    "fields", [{"language": "fr"}, {"language": ""}, {"pace": 0}, {"pace": -1}, {"wrap_up_limit": 0}]
)
def test_impossible_settings_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"no such language|positive"):
        a_hotline(**fields)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", Problem.TEXT_MISSING),
        ("热" * 101, Problem.TEXT_TOO_LONG),
        ("热\0线", Problem.TEXT_CHARACTERS),
    ],
)
def test_a_hotline_needs_a_name_that_can_be_kept(name: str, problem: Problem) -> None:
    with pytest.raises(ConsoleError) as refused:
        a_hotline(name=name)
    assert refused.value.problem is problem


def test_a_desk_is_a_person_at_a_hotline() -> None:
    hotline, person = a_hotline(), a_person()
    desk = Desk(hotline, person)
    assert (desk.hotline, desk.person) == (hotline, person)
