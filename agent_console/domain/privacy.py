"""What keeps whole telephone numbers rare: who has revealed many of them, and what shift leads are told of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import takewhile

from agent_console.domain.moment import Moment, seconds_between
from agent_console.domain.phone import mask_typed

REVEALS_AN_HOUR = 20
"""More than so many by one person are told to the shift leads."""

SHOWN_SECONDS = 30
"""A number that was revealed is hidden again after so long."""

ALERTS_SHOWN = timedelta(hours=24)
"""The floor shows an alert for so long."""

HOUR = 3600

_NUMBER_IN_TEXT = re.compile(
    r"(?<![0-9０-９A-Za-z_*-])"
    r"(?:(?P<day>(?:19|20)[0-9]{2}(?P<parted>[-.])[01][0-9](?P=parted)[0-3][0-9](?![0-9]))"
    r"|(?P<number>[+＋]?[0-9０-９](?:[ \-.·]?[0-9０-９]){6,}(?![0-9０-９A-Za-z_*])))"
)


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


def seen_since_alert(reveals: Iterable[tuple[int, bool]]) -> int:
    """How many whole numbers somebody saw since leads were last told; `reveals` are those of the last hour, newest
    first: how many numbers each showed, and whether it left an alert.
    """
    return sum(numbers for numbers, _ in takewhile(lambda reveal: not reveal[1], reveals))


def tell(alert: RevealAlert, lead: str, at: datetime) -> RevealAlert:
    """Note that a lead knows; told twice, the first time stands."""
    if alert.knows(lead):
        return alert
    return replace(alert, told=(*alert.told, (lead, at)), version=alert.version + 1)


def mask_numbers(text: str) -> str:
    """Hide whatever may be somebody's telephone number in a text that people wrote: seven digits or more in a row.

    Days stay as they are, and so do the numbers of records, which begin with a letter.
    """
    return _NUMBER_IN_TEXT.sub(lambda found: found["day"] or mask_typed(found["number"]), text)
