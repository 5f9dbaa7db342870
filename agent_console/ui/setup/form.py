"""What the first run asks for, and everything that is wrong with an answer at once."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.pin import check_pin, fold_pin
from agent_console.domain.staff import normal_job_number
from agent_console.domain.text import NAME_LIMIT, check_text


class Field(StrEnum):
    """The fields of the page, in the order of the page."""

    HOTLINE = "hotline"
    LEAD_JOB_NUMBER = "lead-job-number"
    LEAD_NAME = "lead-name"
    PIN = "pin"
    PIN_AGAIN = "pin-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRun:
    """As typed. The PINs stay out of `repr`, so that no log or crash report ever shows them."""

    hotline: str
    language: str
    lead_job_number: str
    lead_name: str
    pin: str = field(repr=False)
    pin_again: str = field(repr=False)

    def tidied(self) -> "FirstRun":
        """Without white space around names, and with an input method's full width PIN as the plain one."""
        return replace(
            self,
            hotline=self.hotline.strip(),
            lead_job_number=self.lead_job_number.strip(),
            lead_name=self.lead_name.strip(),
            pin=fold_pin(self.pin),
            pin_again=fold_pin(self.pin_again),
        )


def problems(form: FirstRun) -> dict[Field, ConsoleError]:
    """Everything that is wrong with a tidied form, at most one thing a field, in the order of the page."""
    checks: dict[Field, Callable[[], object]] = {
        Field.HOTLINE: lambda: check_text(form.hotline, NAME_LIMIT, required=True),
        Field.LEAD_JOB_NUMBER: lambda: _job_number(form.lead_job_number),
        Field.LEAD_NAME: lambda: check_text(form.lead_name, NAME_LIMIT, required=True),
        Field.PIN: lambda: check_pin(form.pin, unicodedata.normalize("NFKC", form.lead_job_number)),
        Field.PIN_AGAIN: lambda: _same(form.pin, form.pin_again),
    }
    found: dict[Field, ConsoleError] = {}
    for name, check in checks.items():
        try:
            check()
        except ConsoleError as error:
            found[name] = error
    return found


def _job_number(typed: str) -> None:
    if not typed:
        raise ConsoleError(Problem.TEXT_MISSING)
    normal_job_number(typed)


def _same(pin: str, again: str) -> None:
    if pin != again:
        raise ConsoleError(Problem.PINS_DIFFER)
