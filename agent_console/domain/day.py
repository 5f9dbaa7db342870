"""Local days and months as half-open spans of time."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY_MINUTES = 24 * 60


def day_span(day: date, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
    """[begin, end) of a local day in aware UTC; without a zone the system's. 23 or 25 hours where clocks change."""
    return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)


def month_begin(day: date, zone: tzinfo | None = None) -> datetime:
    """When the month of that day began, in aware UTC."""
    return _midnight(day.replace(day=1), zone)


def showing(day: date, minute: int, zone: tzinfo | None = None) -> datetime:
    """When the clocks of that day first show that minute (0 to 1440) or a later one: where it is skipped, when they
    jump. In aware UTC.
    """
    if minute in (0, DAY_MINUTES):
        return _midnight(day + timedelta(days=minute // DAY_MINUTES), zone)
    wall = datetime.combine(day, time()) + timedelta(minutes=minute)
    early, late = sorted(wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if early.astimezone(zone).replace(tzinfo=None) >= wall:
        return early
    while late - early > timedelta(seconds=1):  # the minute is skipped: the jump lies in between
        middle = early + (late - early) // 2
        if middle.astimezone(zone).replace(tzinfo=None) >= wall:
            late = middle
        else:
            early = middle
    return late.replace(microsecond=0)


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
