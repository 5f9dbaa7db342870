"""How a call is opened in one spoken language: the greeting, and the job number read out digit by digit."""

import unicodedata
from dataclasses import dataclass
from datetime import time
from itertools import groupby, pairwise

from agent_console.domain.script import OPENING, fill

GROUP_LIMIT = 4
"""More digits than this are spoken, and shown, in groups: nobody keeps more in the ear."""


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """From this local time on people are greeted like this."""

    start: time
    greeting: str


@dataclass(frozen=True, slots=True)
class Announcement:
    """One spoken language. `digits` holds the ten spoken digits; `text_language` says which scripts go with it."""

    id: str
    name: str
    text_language: str
    order: int
    greeting: str
    announcement: str
    digits: tuple[str, ...]
    group_separator: str
    digit_separator: str
    times_of_day: tuple[TimeOfDay, ...]

    def __post_init__(self) -> None:
        if len(self.digits) != 10 or not self.times_of_day:
            raise ValueError("an announcement needs ten digits and a greeting for some time of day")


@dataclass(frozen=True, slots=True)
class GreetingCard:
    """What the agent sees the moment a call is answered."""

    greeting: str
    announcement: str
    job_number_groups: tuple[str, ...]
    reading: str


def groups(job_number: str) -> tuple[str, ...]:
    """Cut a job number into groups of at most four characters, as even as possible, the shorter ones first.

    Letters and digits never share a group; hyphens and spaces only separate. Full width is folded: Ａ1001 is A, 1001.
    """
    folded = unicodedata.normalize("NFKC", job_number).upper()
    cut: list[str] = []
    for kind, run in groupby(folded, key=_kind):
        if kind != "other":
            cut.extend(_even("".join(run)))
    return tuple(cut)


def reading(job_number: str, announcement: Announcement) -> str:
    """The job number as it is spoken: 1001 is 幺零零幺 or one zero zero one; letters stay letters, in capitals."""
    return announcement.group_separator.join(
        announcement.digit_separator.join(
            announcement.digits[unicodedata.digit(character)] if _kind(character) == "digit" else character
            for character in group
        )
        for group in groups(job_number)
    )


def greeting_at(local_time: time, announcement: Announcement) -> str:
    """The greeting of the time of day; the last one of the evening lasts over midnight."""
    by_start = sorted(announcement.times_of_day, key=lambda entry: entry.start)
    begun = [entry for entry in by_start if entry.start <= local_time]
    return (begun or by_start)[-1].greeting


def built_in_values(
    announcement: Announcement,
    *,
    hotline: str,
    job_number: str,
    local_time: time,
    agent_name: str = "",
    caller_name: str = "",
    caller_number: str = "",
) -> dict[str, str]:
    """The variables that the console fills in every script (`script.BUILT_IN`), in the language of the call."""
    values = {
        "hotline": hotline,
        "job_number": job_number,
        "job_number_reading": reading(job_number, announcement),
        "agent_name": agent_name,
        "caller_name": caller_name,
        "caller_number": caller_number,
        "greeting": greeting_at(local_time, announcement),
        "now_time": f"{local_time:%H:%M}",
    }
    return {**values, OPENING: fill(announcement.greeting, values)}


def greeting_card(
    announcement: Announcement,
    hotline: str,
    job_number: str,
    local_time: time,
    *,
    agent_name: str = "",
    caller_name: str = "",
) -> GreetingCard:
    """The card for a call that is answered now."""
    values = built_in_values(
        announcement,
        hotline=hotline,
        job_number=job_number,
        local_time=local_time,
        agent_name=agent_name,
        caller_name=caller_name,
    )
    return GreetingCard(
        greeting=fill(announcement.greeting, values),
        announcement=fill(announcement.announcement, values),
        job_number_groups=groups(job_number),
        reading=values["job_number_reading"],
    )


def _kind(character: str) -> str:
    if unicodedata.digit(character, None) is not None:
        return "digit"
    return "letter" if character.isalnum() else "other"


def _even(run: str) -> list[str]:
    count = -(-len(run) // GROUP_LIMIT)
    size, longer = divmod(len(run), count)
    ends = [size * number + max(0, number - (count - longer)) for number in range(count + 1)]
    return [run[begin:end] for begin, end in pairwise(ends)]
