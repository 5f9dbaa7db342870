"""What keeps whole telephone numbers rare: who has revealed many of them, and what shift leads are told of it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent_console.domain.moment import Moment, seconds_between

REVEALS_AN_HOUR = 20
"""More than so many by one person are told to the shift leads."""

SHOWN_SECONDS = 30
"""A number that was revealed is hidden again after so long."""

ALERTS_SHOWN = timedelta(hours=24)
"""The floor shows an alert for so long."""

HOUR = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealAlert:
    """Somebody has revealed more than REVEALS_AN_HOUR numbers within an hour; `revealed` is how many it was then.

    `told` are the shift leads who know, each with the instant (aware UTC).
    """

    id: str
    job_number: str
    name: str
    at: datetime
    revealed: int
    told: tuple[tuple[str, datetime], ...] = ()
    version: int = 1

    def knows(self, job_number: str) -> bool:
        return any(lead == job_number for lead, _ in self.told)


def within_an_hour(earlier: Moment, now: Moment) -> bool:
    """Not fooled by a clock that was set while the machine stayed on."""
    return seconds_between(earlier, now) < HOUR


def tell(alert: RevealAlert, lead: str, at: datetime) -> RevealAlert:
    """Note that a lead knows; told twice, the first time stands."""
    if alert.knows(lead):
        return alert
    return replace(alert, told=(*alert.told, (lead, at)), version=alert.version + 1)
