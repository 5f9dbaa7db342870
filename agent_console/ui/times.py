"""Instants, what is left of them, and limits, as people read them."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from agent_console.domain.escalation_clock import Limit

_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)
_DAYS_TOLD = 2


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


def rest_with_days(rest: timedelta) -> str:
    """The same, from two days on in days: −38 d. Nobody reckons with 926 hours."""
    days = int(rest / _DAY)  # towards nothing
    if abs(days) < _DAYS_TOLD:
        return rest_in_words(rest)
    words = QCoreApplication.translate("Times", "%n d", "", abs(days))
    return f"−{words}" if days < 0 else words


def due_in_words(due: datetime, now: datetime, zone: tzinfo | None) -> str:
    """When it is due and what is left of it, of another year only the day, so that it has the room of any."""
    local = due.astimezone(zone)
    same_year = local.year == now.astimezone(zone).year
    at = at_in_words(due, now, zone) if same_year else f"{local:%Y-%m-%d}"
    return f"{at}  {rest_with_days(due - now)}"


def due_widest() -> tuple[str, ...]:
    """What a column of such times needs room for."""
    days = rest_with_days(-timedelta(days=388))
    return "■ 11-23 14:30  −00:00", f"■ 11-23 14:30  {days}", f"■ 2026-11-23  {days}"


def typed_again(at: datetime, zone: tzinfo | None) -> str:
    """An instant in the spelling that it can be typed in."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


def whole_units(limit: Limit) -> tuple[str, int]:
    """("days" | "hours" | "minutes", how many): the largest unit that leaves no rest. Working time has no days."""
    if not limit.hours and limit.minutes % (24 * 60) == 0:
        return "days", limit.minutes // (24 * 60)
    return ("hours", limit.minutes // 60) if limit.minutes % 60 == 0 else ("minutes", limit.minutes)
