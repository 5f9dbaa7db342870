"""What the first run asks for."""

import pytest

from agent_console.domain.errors import Problem
from agent_console.ui.setup.form import Field, FirstRun, problems

RIGHT = {
    "hotline": "绿山热线",
    "language": "zh_CN",
    "lead_job_number": "1001",
    "lead_name": "林小梅",
    "pin": "482913",
    "pin_again": "482913",
}


def wrong(**changes: str) -> dict[Field, Problem]:
    return {field: error.problem for field, error in problems(FirstRun(**{**RIGHT, **changes}).tidied()).items()}


def test_a_whole_form_has_no_problems() -> None:
    assert wrong() == {}


def test_everything_that_is_wrong_is_found_at_once_in_the_order_of_the_page() -> None:
    found = wrong(hotline=" ", lead_job_number="", lead_name="", pin="12345", pin_again="1234")
    assert list(found) == list(Field)
    assert list(found.values()) == [
        Problem.TEXT_MISSING, Problem.TEXT_MISSING, Problem.TEXT_MISSING, Problem.PIN_TOO_SHORT, Problem.PINS_DIFFER,
    ]  # fmt: skip


@pytest.mark.parametrize("pin", ["123456", "000000", "10011001", "１２３４５６"])
def test_an_obvious_pin_is_refused(pin: str) -> None:
    assert wrong(pin=pin, pin_again=pin) == {Field.PIN: Problem.PIN_OBVIOUS}


def test_a_job_number_of_other_characters_is_refused() -> None:
    assert wrong(lead_job_number="幺零零幺") == {Field.LEAD_JOB_NUMBER: Problem.JOB_NUMBER_INVALID}


def test_spaces_around_names_and_full_width_pins_are_tidied() -> None:
    form = FirstRun(**{**RIGHT, "hotline": " 绿山热线　", "pin": "４８２９１３"}).tidied()
    assert (form.hotline, form.pin) == ("绿山热线", "482913")
    assert problems(form) == {}


def test_the_pins_are_in_no_representation() -> None:
    assert "482913" not in f"{FirstRun(**RIGHT)!r}"
