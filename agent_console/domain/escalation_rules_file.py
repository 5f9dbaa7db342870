"""Read from TOML files what a hotline has settled about escalations: limits, working hours, departments, contacts."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from agent_console.domain.escalation import Urgency
from agent_console.domain.escalation_clock import Limit
from agent_console.domain.escalation_rules import Contact, Department
from agent_console.domain.file_faults import Reason
from agent_console.domain.toml_table import PLAIN_ID, Sheet, Table
from agent_console.domain.working_hours import Frame, WorkingHours

LONGEST_LIMIT = 30 * 24 * 60
LEAST_WEEK = 5 * 60
"""In minutes: longer limits in fewer hours of work would not end within the years that a due instant is looked for."""

LONGEST_HOLIDAY = 62
"""Days that one entry may take off; more of them is a slip in the year."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_URGENCY = re.compile("|".join(Urgency))
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_FRAME = r"\d{2}:\d{2}-\d{2}:\d{2}"
_FRAMES = re.compile(rf"{_FRAME}(?:, *{_FRAME})*")


@dataclass(frozen=True, slots=True)
class LimitSettings:
    """What one file of limits says; None where it leaves a setting as it is."""

    limits: Mapping[Urgency, Limit]
    reopen_days: int | None
    alike: float | None


def parse_limits(text: str, file: str, known_hours: Collection[str] = ()) -> LimitSettings:
    """Read limits. Raises FileFaultsError with everything that is wrong; `file` is only named in faults."""
    sheet = Sheet(text, file)
    root = sheet.root
    reopen_days = root.number("reopen_days") if root.has("reopen_days") else None
    per_cent = root.number("alike_percent") if root.has("alike_percent") else None
    if per_cent is not None and per_cent > 100:
        root.fault("alike_percent", Reason.WRONG_VALUE, f"alike_percent {per_cent}")
    limits: dict[Urgency, Limit] = {}
    for table, urgency in _entries(sheet, "limit", "urgency", _URGENCY):
        limit = Limit(
            minutes=_minutes(table),
            warn_minutes=table.number("warn_minutes"),
            repeat_minutes=table.number("repeat_minutes"),
            hours=_hours(table, known_hours),
        )
        if limit.warn_minutes > limit.minutes:
            table.fault("warn_minutes", Reason.CONTRADICTION, f"warn_minutes {limit.warn_minutes}")
        if urgency:
            limits[Urgency(urgency)] = limit
        table.done()
    sheet.refuse_faulty()
    return LimitSettings(limits, reopen_days, None if per_cent is None else per_cent / 100)


def parse_hours(text: str, file: str) -> dict[str, WorkingHours]:
    """Read working hours by their id. Raises FileFaultsError with everything that is wrong."""
    sheet = Sheet(text, file)
    hours: dict[str, WorkingHours] = {}
    for table, hours_id in _entries(sheet, "hours", "id", PLAIN_ID):
        week = tuple(_frames(table, weekday) for weekday in WEEKDAYS)
        if sum(frame.end - frame.begin for frames in week for frame in frames) < LEAST_WEEK and not sheet.faulty:
            table.fault("id", Reason.WRONG_VALUE, f"id {hours_id}")
        hours[hours_id] = WorkingHours(week, _other_days(table))
        table.done()
    sheet.refuse_faulty()
    return hours


def parse_departments(text: str, file: str, known_hours: Collection[str] = ()) -> tuple[Department, ...]:
    """Read departments. Raises FileFaultsError with everything that is wrong; `file` is only named in faults."""
    sheet = Sheet(text, file)
    departments: list[Department] = []
    for table, department_id in _entries(sheet, "department", "id", PLAIN_ID):
        names, liaison = table.names("name"), table.text("liaison", "")
        departments.append(Department(department_id, names, liaison, _minutes(table), _hours(table, known_hours)))
        table.done()
    sheet.refuse_faulty()
    return tuple(departments)


def parse_contacts(text: str, file: str) -> tuple[Contact, ...]:
    """Read whom to notify. Raises FileFaultsError with everything that is wrong; `file` is only named in faults."""
    sheet = Sheet(text, file)
    contacts: list[Contact] = []
    for table, contact_id in _entries(sheet, "contact", "id", PLAIN_ID):
        names, reach = table.names("name"), table.text("reach", "")
        contacts.append(Contact(contact_id, names, reach, table.flag("incident"), table.flag("fault")))
        table.done()
    sheet.refuse_faulty()
    return tuple(contacts)


def _entries(sheet: Sheet, name: str, key: str, pattern: re.Pattern[str]) -> Iterator[tuple[Table, str]]:
    """Each `[[name]]` with what tells it apart, checked to be unique; the head of the file is checked on the way."""
    root = sheet.root
    root.number("version")
    seen: set[str] = set()
    for table in root.tables(name):
        entry = table.word(key, pattern)
        if entry and entry in seen:
            table.fault(key, Reason.DUPLICATE, entry)
        seen.add(entry)
        yield table, entry
    root.done()


def _minutes(table: Table) -> int:
    minutes = table.number("minutes")
    if minutes > LONGEST_LIMIT:
        table.fault("minutes", Reason.WRONG_VALUE, f"minutes {minutes}")
    return minutes


def _hours(table: Table, known: Collection[str]) -> str:
    hours = table.word("hours", PLAIN_ID, "")
    if hours and hours not in known:
        table.fault("hours", Reason.WRONG_VALUE, f"hours {hours}")
    return hours


def _other_days(table: Table) -> dict[date, tuple[Frame, ...]]:
    days: dict[date, tuple[Frame, ...]] = {}
    for entry in table.tables("day"):
        first = _date(entry, "date")
        last = _date(entry, "until") if entry.has("until") else first
        frames = _frames(entry, "frames")
        entry.done()
        if first is None or last is None:
            continue
        if not 0 <= (last - first).days < LONGEST_HOLIDAY:
            entry.fault("until", Reason.WRONG_VALUE, f"until {last}")
            continue
        for number in range((last - first).days + 1):
            day = first + timedelta(days=number)
            if day in days:
                entry.fault("date", Reason.DUPLICATE, f"{day}")
            days[day] = frames
    return days


def _date(table: Table, key: str) -> date | None:
    word = table.word(key, _DATE)
    try:
        return date.fromisoformat(word) if word else None
    except ValueError:
        table.fault(key, Reason.WRONG_VALUE, f"{key} {word}")
        return None


def _frames(table: Table, key: str) -> tuple[Frame, ...]:
    """Frames such as 08:30-12:00, 13:00-17:30; none where the key is missing."""
    word = table.word(key, _FRAMES, "")
    try:
        frames = tuple(_frame(part.strip()) for part in word.split(",")) if word else ()
        WorkingHours((frames, *((),) * 6))
    except ValueError:
        table.fault(key, Reason.WRONG_VALUE, f"{key} {word}")
        return ()
    return frames


def _frame(word: str) -> Frame:
    begin, end = (_minute(clock) for clock in word.split("-"))
    return Frame(begin, end)


def _minute(clock: str) -> int:
    """The minute of the day; the frame refuses what is behind its end. Raises ValueError for minutes past 59."""
    hours, minutes = (int(part) for part in clock.split(":"))
    if minutes > 59:
        raise ValueError(clock)
    return hours * 60 + minutes
