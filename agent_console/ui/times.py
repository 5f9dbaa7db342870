"""Instants, what is left of them, and limits, as people read them."""

from datetime import datetime, timedelta, tzinfo

from agent_console.domain.escalation_clock import Limit

_MINUTE = timedelta(minutes=1)


def at_in_words(at: datetime, now: datetime, zone: tzinfo | None) -> str:
    """14:30 for today, 11-23 09:00 for another day; with the year where it is not this one."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        return f"{local:%H:%M}"
    return f"{local:%m-%d %H:%M}" if local.year == today.year else f"{local:%Y-%m-%d %H:%M}"


def rest_in_words(rest: timedelta) -> str:
    """2:05 for two hours and five minutes; what is over counts on below nothing from its first minute, −0:01."""
    sign, span = ("", rest // _MINUTE) if rest > timedelta(0) else ("−", max(1, -rest // _MINUTE))
    hours, minutes = divmod(span, 60)
    return f"{sign}{hours}:{minutes:02d}"


def typed_again(at: datetime, zone: tzinfo | None) -> str:
    """An instant in the spelling that it can be typed in."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


def whole_units(limit: Limit) -> tuple[str, int]:
    """("days" | "hours" | "minutes", how many): the largest unit that leaves no rest. Working time has no days."""
    if not limit.hours and limit.minutes % (24 * 60) == 0:
        return "days", limit.minutes // (24 * 60)
    return ("hours", limit.minutes // 60) if limit.minutes % 60 == 0 else ("minutes", limit.minutes)
