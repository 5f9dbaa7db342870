"""What the room of reports stands on."""

from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Protocol

from agent_console.domain.desk import Desk
from agent_console.domain.report import Period, Report
from agent_console.domain.staff import Person
from agent_console.exchange.report_file import Witness
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording


class ReportSource(Protocol):
    """What the room needs of the store."""

    def report(self, period: Period, day: date, by: Person) -> Report: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person who reads reports."""

    reports: ReportSource
    journal: Witness
    desk: Desk
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    preferences: Preferences

    @property
    def person(self) -> Person:
        return self.desk.person

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone
