"""Local days and months as half-open spans of time."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo


def day_span(day: date, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
    """[begin, end) of a local day in aware UTC; without a zone the system's. 23 or 25 hours where clocks change."""
    return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)


def month_begin(day: date, zone: tzinfo | None = None) -> datetime:
    """When the month of that day began, in aware UTC."""
    return _midnight(day.replace(day=1), zone)


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
