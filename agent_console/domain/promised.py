"""Until when something was promised, as people type it: 14:30, +30, +2h, tomorrow 10:00, 明天下午3点, 11-23 9:00."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, tzinfo

MORNING = time(9)
"""What a day without a time of day means."""

_DAYS = {"today": 0, "今天": 0, "今日": 0, "tomorrow": 1, "明天": 1, "明日": 1, "明早": 1, "后天": 2, "後天": 2}
_IN = re.compile(r"\+ ?(\d{1,4}) ?(m|min|分|分钟|分鐘|h|小时|小時|d|天)?")
_HOURS, _DAYS_ON = ("h", "小时", "小時"), ("d", "天")
_DATE = r"(?:(?P<year>\d{4})[-/.年])?(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号號]?"
_TIME = r"(?P<half>am|pm|上午|早上|中午|下午|晚上)?(?P<hour>\d{1,2})[:点點时時](?P<minute>半|\d{1,2})?分?"
_AT = re.compile(rf"(?:(?P<word>{'|'.join(_DAYS)})|{_DATE})? ?(?:{_TIME})?")
_LATE = ("pm", "下午", "晚上")


def read_promised(typed: str, now: datetime, zone: tzinfo | None) -> datetime | None:
    """The instant in aware UTC; None for what is not understood, also for nothing typed.

    Times are local to `zone` (None: the system's). A bare time of day is today's, be it past: nobody is helped by a
    promise that lands on another day than was said. A date without a year is the next such date.
    """
    text = " ".join(unicodedata.normalize("NFKC", typed).casefold().split())
    if later := _IN.fullmatch(text):
        count, unit = int(later[1]), later[2]
        days = unit in _DAYS_ON
        return now + (timedelta(days=count) if days else timedelta(minutes=count * (60 if unit in _HOURS else 1)))
    found = _AT.fullmatch(text)
    if found is None or not text:
        return None
    today = now.astimezone(zone).date()
    try:
        day = _day(found, today)
        at = _time(found)
        if at is None:
            at = MORNING if day > today else None
        return None if at is None else _instant(day, at, zone)
    except (ValueError, OverflowError):
        return None


def _day(found: re.Match[str], today: date) -> date:
    if found["word"]:
        return today + timedelta(days=_DAYS[found["word"]])
    if not found["month"]:
        return today
    month, day = int(found["month"]), int(found["day"])
    if found["year"]:
        return date(int(found["year"]), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def _time(found: re.Match[str]) -> time | None:
    if not found["hour"]:
        return None
    hour, minute = int(found["hour"]), found["minute"] or "0"
    if found["half"] in _LATE and hour < 12:
        hour += 12
    return time(hour, 30 if minute == "半" else int(minute))


def _instant(day: date, at: time, zone: tzinfo | None) -> datetime:
    local = datetime.combine(day, at, zone)  # without a zone `astimezone` takes it for the system's
    return local.astimezone(UTC)
