"""Days and instants that are over, as people type them: today, -1d, 11-21; 14:30, 11-21 14:30, 2026-11-21 14:30."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, tzinfo

TODAY = "today"
"""This day, in every language."""

_WORDS = {TODAY: 0, "今天": 0, "今日": 0, "yesterday": 1, "昨天": 1, "昨日": 1}
_BACK = re.compile(r"[-−](\d{1,4}) ?(?:d|天)")
_DATE = re.compile(r"(?:(?P<year>\d{4})[-/.年])?(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号號]?")
_TIME = re.compile(r"(?P<hour>\d{1,2})[:点點时時](?P<minute>\d{1,2})分?")


def read_day(typed: str, today: date) -> date | None:
    """The day that is meant; one without a year is the last such day. None for what is not understood."""
    text = _folded(typed)
    if text in _WORDS:
        return today - timedelta(days=_WORDS[text])
    back, dated = _BACK.fullmatch(text), _DATE.fullmatch(text)
    try:
        if back is not None:
            return today - timedelta(days=int(back[1]))
        if dated is None:
            return None
        month, day = int(dated["month"]), int(dated["day"])
        if dated["year"]:
            return date(int(dated["year"]), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year <= today else date(today.year - 1, month, day)
    except (ValueError, OverflowError):
        return None


def read_past(typed: str, now: datetime, zone: tzinfo | None) -> datetime | None:
    """The instant in aware UTC; None for what is not understood, also for a day without a time.

    Times are local to `zone` (None: the system's). A bare time of day is the last one that is not ahead of `now`.
    """
    words, _, clock = _folded(typed).rpartition(" ")
    found = _TIME.fullmatch(clock)
    if found is None:
        return None
    today = now.astimezone(zone).date()
    day = read_day(words, today) if words else today
    if day is None:
        return None
    try:
        at = _instant(day, time(*_clock(found)), zone)
        return at if words or at <= now else _instant(day - timedelta(days=1), time(*_clock(found)), zone)
    except (ValueError, OverflowError):
        return None


def _clock(found: re.Match[str]) -> tuple[int, int]:
    return int(found["hour"]), int(found["minute"])


def _instant(day: date, at: time, zone: tzinfo | None) -> datetime:
    local = datetime.combine(day, at, zone)  # without a zone `astimezone` takes it for the system's
    return local.astimezone(UTC)


def _folded(typed: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", typed).casefold().split())
