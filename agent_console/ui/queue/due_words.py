"""When something is due, as a person reads it: the exact time, and what is left of it."""

from datetime import datetime, timedelta, tzinfo

_MINUTE = timedelta(minutes=1)


def exact(due: datetime, now: datetime, zone: tzinfo | None) -> str:
    """14:30 today, 11-23 09:00 on another day."""
    local = due.astimezone(zone)
    return f"{local:%H:%M}" if local.date() == now.astimezone(zone).date() else f"{local:%m-%d %H:%M}"


def remaining(due: datetime, now: datetime) -> str:
    """Hours and minutes until then, 0:25; what is over counts on below nothing, −0:12."""
    sign, span = ("−", now - due) if now >= due else ("", due - now)
    hours, minutes = divmod(span // _MINUTE, 60)
    return f"{sign}{hours}:{minutes:02d}"
