"""Until when something was promised, as people type it: 14:30, 1430, +2h, tomorrow 10:00, 明天下午3点, 11-23 9:00."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, tzinfo

MORNING = time(9)
"""What a day without a time of day means."""

_DAYS = {"today": 0, "今天": 0, "今日": 0, "tomorrow": 1, "明天": 1, "明日": 1, "明早": 1, "后天": 2, "後天": 2}
_IN = re.compile(r"\+ ?(\d{1,4}) ?(m|min|分|分钟|分鐘|h|小时|小時|d|天)?")
_HOURS, _DAYS_ON = ("h", "小时", "小時"), ("d", "天")
_DATE = r"(?:(?P<year>\d{4})[-/.年])?(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号號]?"
_SPOKEN = {name: hour for hour, name in enumerate("零一二三四五六七八九十", start=0)} | {
    "两": 2, "兩": 2, "十一": 11, "十二": 12,
}  # fmt: skip
_HALF = r"(?P<half>am|pm|上午|早上|中午|下午|晚上)?"
_HOUR = rf"(?P<hour>\d{{1,2}}|{'|'.join(sorted(_SPOKEN, reverse=True))})"
_CLOCK = rf"{_HOUR}(?P<mark>[:点點时時])(?P<minute>半|\d{{1,2}})?分?"
_BARE = r"(?P<bare_hour>\d{1,2})\.?(?P<bare_minute>[0-5]\d)"
_DAY = rf"(?:(?P<word>{'|'.join(_DAYS)})|{_DATE})"
_AT = re.compile(rf"{_DAY}? ?(?:{_HALF}(?:{_CLOCK}|{_BARE}))?")
_BARE_TIME = re.compile(rf"{_HALF}{_BARE}")
_SAID = "点點"
_LATE = ("pm", "下午", "晚上")


def read_promised(typed: str, now: datetime, zone: tzinfo | None) -> datetime | None:
    """The instant in aware UTC; None for what is not understood, also for nothing typed.

    Times are local to `zone` (None: the system's). A bare time of day is today's, be it past: nobody is helped by a
    promise that lands on another day than was said. Only what is spoken (2点半) is the afternoon's when the morning's
    is over. A date without a year is the next such date, a day without a time its morning.
    """
    text = " ".join(unicodedata.normalize("NFKC", typed).casefold().split())
    if later := _IN.fullmatch(text):
        count, unit = int(later[1]), later[2]
        days = unit in _DAYS_ON
        return now + (timedelta(days=count) if days else timedelta(minutes=count * (60 if unit in _HOURS else 1)))
    bare = _BARE_TIME.fullmatch(text)  # 11.25 alone is before half past eleven: who means the day writes 11-25
    found = bare or _AT.fullmatch(text)
    if found is None or not text:
        return None
    today = now.astimezone(zone).date()
    try:
        day = today if bare else _day(found, today)
        at = _time(found.groupdict())
        if at is None:
            return None if day == today else _instant(day, MORNING, zone)
        instant = _instant(day, at, zone)
        if instant <= now and day == today and _may_be_afternoon(found.groupdict()):
            return _instant(day, at.replace(hour=at.hour + 12), zone)
        return instant
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


def _time(found: dict[str, str | None]) -> time | None:
    typed = found.get("hour") or found["bare_hour"]
    if not typed:
        return None
    hour = _SPOKEN[typed] if typed in _SPOKEN else int(typed)
    minute = found.get("minute") or found["bare_minute"] or "0"
    if found["half"] in _LATE and hour < 12:
        hour += 12
    return time(hour, 30 if minute == "半" else int(minute))


def _may_be_afternoon(found: dict[str, str | None]) -> bool:
    """2点半 said in the morning or at noon is half past two in the afternoon; 2:30 is what it says."""
    typed = found.get("hour") or ""
    spoken = (found.get("mark") or " ") in _SAID and not found["half"]
    return spoken and (_SPOKEN[typed] if typed in _SPOKEN else int(typed)) < 12


def _instant(day: date, at: time, zone: tzinfo | None) -> datetime:
    local = datetime.combine(day, at, zone)  # without a zone `astimezone` takes it for the system's
    return local.astimezone(UTC)
