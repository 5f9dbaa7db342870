"""The journal as it is read in a list: what its acts are about, which lines are wanted, and a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from agent_console.domain.journal import Fact


class ActGroup(StrEnum):
    """What an act is about; each belongs to one group."""

    SIGN_IN = "sign-in"
    CALLS = "calls"
    REVEALS = "reveals"  # whole numbers, and the calls of a customer
    ESCALATIONS = "escalations"
    SHIFTS = "shifts"  # shifts, duty records, handovers
    INCIDENTS = "incidents"
    REVIEWS = "reviews"
    EXPORTS = "exports"
    STAFF = "staff"
    RULES = "rules"  # phrases and settings
    CARE = "care"


@dataclass(frozen=True, slots=True)
class Acts:
    """Acts by their names: those that begin with one of `begins`, and are not in `but`, and those in `named`."""

    begins: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    but: tuple[str, ...] = ()

    def hold(self, act: str) -> bool:
        return act in self.named or (act.startswith(self.begins) and act not in self.but)


_REVEALING = ("call.revealed", "call.number-searched")
_SIGNING_IN = ("staff.signed-in", "staff.confirmed", "staff.wrong-pin")

ACTS_OF: Mapping[ActGroup, Acts] = {
    ActGroup.SIGN_IN: Acts(named=_SIGNING_IN),
    ActGroup.CALLS: Acts(begins=("call.", "correction-call."), but=_REVEALING),
    ActGroup.REVEALS: Acts(begins=("customer.", "reveal-alert."), named=_REVEALING),
    ActGroup.ESCALATIONS: Acts(begins=("escalation.",)),
    ActGroup.SHIFTS: Acts(begins=("shift.", "duty.", "handover.", "handover-flag.", "handover-hold.")),
    ActGroup.INCIDENTS: Acts(begins=("incident.",)),
    ActGroup.REVIEWS: Acts(begins=("review.", "nomination.")),
    ActGroup.EXPORTS: Acts(begins=("export.", "print.")),
    ActGroup.STAFF: Acts(begins=("staff.", "hotline."), but=_SIGNING_IN),
    ActGroup.RULES: Acts(begins=("phrases.", "setting.")),
    ActGroup.CARE: Acts(begins=("sample.", "similar.", "backup.", "restore.", "purge.", "verify.")),
}


def group_of(act: str) -> ActGroup:
    return next((group for group, acts in ACTS_OF.items() if acts.hold(act)), ActGroup.CARE)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFilter:
    """Which lines: of [since, until), by one job number, of one group of acts, about one record or person; None means
    any. `about` is a number as people know it (C20261122-0042, or 0042 of any day; a job number; a file).
    """

    since: datetime | None = None
    until: datetime | None = None
    who: str | None = None
    group: ActGroup | None = None
    about: str | None = None


class JournalLine(NamedTuple):
    """One line. `at` is None, and `facts` are, where somebody has made them unreadable: the chain is broken there.

    A tuple because lists are long: a frozen dataclass takes three times as long to make.
    """

    seq: int
    at: datetime | None
    who: str
    act: str
    target: str
    facts: Mapping[str, Fact] | None
    link: str

    @property
    def number(self) -> str:
        """What people know the record by that it is about; "" where it has no number."""
        number = (self.facts or {}).get("number")
        return "" if number is None else str(number)


@dataclass(frozen=True, slots=True)
class JournalEdges:
    """How many lines a filter finds, and the seq of every so-manieth of them from the oldest on: where pages begin."""

    total: int
    firsts: tuple[int, ...]
