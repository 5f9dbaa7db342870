"""Days, spans and instants that are over, as people type them: today, -1d, 11-21; last week; 14:30, 11-21 14:30."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from agent_console.domain.report import Period, span_before, span_of

DAYS_A_WEEK = 7
TODAY = "today"
"""This day, in every language."""

_WORDS = {TODAY: 0, "今天": 0, "今日": 0, "yesterday": 1, "昨天": 1, "昨日": 1}
_NAMED = {
    (Period.WEEK, 0): "this week,本周,本週,这周,這週,本星期,这星期,這星期,这个星期,這個星期",
    (Period.WEEK, 1): "last week,上周,上週,上星期,上个星期,上個星期",
    (Period.MONTH, 0): "this month,本月,这个月,這個月",
    (Period.MONTH, 1): "last month,上月,上个月,上個月",
    (Period.QUARTER, 0): "this quarter,本季,本季度",
    (Period.QUARTER, 1): "last quarter,上季,上季度",
    (Period.YEAR, 0): "this year,今年,本年",
    (Period.YEAR, 1): "last year,去年",
}
_SPANS = {word: meant for meant, words in _NAMED.items() for word in words.split(",")}
_BACK = re.compile(r"[-−](?P<count>\d{1,4}) ?(?P<unit>d|天|w|周|週|星期)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DATE = re.compile(r"(?:(?P<year>\d{4})[-/.年])?(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号號]?")
_TIME = re.compile(r"(?P<hour>\d{1,2})[:点點时時](?P<minute>\d{1,2})分?")


def read_day(typed: str, today: date) -> date | None:
    """The day that is meant; one without a year is the last such day. None for what is not understood."""
    text = _folded(typed)
    if text in _WORDS:
        return today - timedelta(days=_WORDS[text])
    back = _BACK.fullmatch(text)
    try:
        if back is not None:
            return today - timedelta(days=int(back["count"]) * (1 if back["unit"] in "d天" else DAYS_A_WEEK))
        return _dated(text, today)
    except (ValueError, OverflowError):
        return None


def _dated(text: str, today: date) -> date | None:
    """Raises ValueError for a day that no calendar has."""
    compact, dated = _COMPACT.fullmatch(text), _DATE.fullmatch(text)
    if compact is not None:
        return date(*map(int, compact.groups()))
    if dated is None:
        return None
    month, day = int(dated["month"]), int(dated["day"])
    if dated["year"]:
        return date(int(dated["year"]), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


def read_span(typed: str, today: date) -> tuple[Period, date, date] | None:
    """The span that a word means (last week, 本月): its kind, its first and its last day. None for anything else."""
    meant = _SPANS.get(_folded(typed))
    if meant is None:
        return None
    try:
        span = span_of(meant[0], today, UTC)
        span = span_before(span, UTC) if meant[1] else span
        return span.period, span.first, span.behind - timedelta(days=1)
    except (ValueError, OverflowError):  # the first and the last year of the calendar
        return None


def read_bound(typed: str, today: date, *, ends: bool = False) -> date | None:
    """The day that a filter begins or `ends` with: of a span its first or its last one. None if not understood."""
    span = read_span(typed, today)
    if span is None:
        return read_day(typed, today)
    _, first, last = span
    return last if ends else first


def bound_faults(since: str, until: str, today: date) -> tuple[str, ...]:
    """Which of "since" and "until" are not understood; empty texts ask for nothing, and no end lies before a begin."""
    begin = read_bound(since, today) if since.strip() else None
    end = read_bound(until, today, ends=True) if until.strip() else None
    asked = (("since", since, begin), ("until", until, end))
    wrong = tuple(name for name, typed, day in asked if typed.strip() and day is None)
    return ("until",) if begin is not None and end is not None and end < begin else wrong


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
