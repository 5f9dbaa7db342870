"""The settings of escalations are read as written or refused with file, line and reason."""

from collections.abc import Callable
from datetime import UTC, date, timedelta

import pytest

from agent_console.domain.escalation import Urgency
from agent_console.domain.escalation_clock import Limit
from agent_console.domain.escalation_rules import Contact, Department
from agent_console.domain.escalation_rules_file import (
    parse_contacts,
    parse_departments,
    parse_hours,
    parse_limits,
)
from agent_console.domain.file_faults import FileFaultsError, Reason
from agent_console.domain.working_hours import Frame, WorkingHours, due_after
from tests.builders import AT

LIMITS = """\
version = 1
reopen_days = 5
alike_percent = 45
[[limit]]
urgency = "urgent"
minutes = 120
warn_minutes = 30
repeat_minutes = 15
hours = "office"
[[limit]]
urgency = "critical"
minutes = 30
warn_minutes = 10
repeat_minutes = 5
"""
HOURS = """\
version = 1
[[hours]]
id = "office"
monday = "08:30-12:00, 13:00-17:30"
friday = "00:00-24:00"
[[hours.day]]
date = "2026-10-01"
until = "2026-10-03"
[[hours.day]]
date = "2026-10-10"
frames = "09:00-12:00"
[[hours]]
id = "nights"
monday = "00:00-06:00"
"""
DEPARTMENTS = """\
version = 1
[[department]]
id = "network"
name = {zh_CN = "网络部", en = "Network"}
liaison = "周工 6012"
minutes = 240
[[department]]
id = "billing"
name = {en = "Billing"}
minutes = 480
hours = "office"
"""
CONTACTS = """\
version = 1
[[contact]]
id = "technical"
name = {en = "IT"}
reach = "8001"
incident = true
fault = true
[[contact]]
id = "police"
name = {en = "Police"}
incident = true
"""
Fault = tuple[int, Reason, str]
Parse = Callable[[str, str], object]
OFFICE = {"office": WorkingHours()}


def limits(text: str, file: str) -> object:
    return parse_limits(text, file, OFFICE)


def departments(text: str, file: str) -> object:
    return parse_departments(text, file, OFFICE)


def test_limits_are_read_by_their_urgency_with_the_hours_they_run_in() -> None:
    read = parse_limits(LIMITS, "x.toml", OFFICE)
    assert read.limits == {
        Urgency.URGENT: Limit(120, 30, 15, "office"),
        Urgency.CRITICAL: Limit(30, 10, 5),
    }
    assert (read.reopen_days, read.alike) == (5, 0.45)


def test_a_file_of_limits_may_say_one_thing_only() -> None:
    read = parse_limits("version = 1\nreopen_days = 3\n", "x.toml")
    assert (dict(read.limits), read.reopen_days, read.alike) == ({}, 3, None)


def test_hours_are_read_with_holidays_and_days_that_make_up_for_them() -> None:
    read = parse_hours(HOURS, "x.toml")
    office = read["office"]
    assert list(read) == ["office", "nights"]
    assert office.frames(date(2026, 11, 23)) == (Frame(510, 720), Frame(780, 1050))
    assert office.frames(date(2026, 11, 24)) == ()
    assert office.frames(date(2026, 11, 27)) == (Frame(0, 1440),)
    assert office.frames(date(2026, 10, 2)) == ()
    assert office.frames(date(2026, 10, 10)) == (Frame(540, 720),)


def test_departments_and_contacts_are_read_in_their_order() -> None:
    assert parse_departments(DEPARTMENTS, "x.toml", OFFICE) == (
        Department("network", (("zh_CN", "网络部"), ("en", "Network")), "周工 6012", 240),
        Department("billing", (("en", "Billing"),), "", 480, "office"),
    )
    assert parse_contacts(CONTACTS, "x.toml") == (
        Contact("technical", (("en", "IT"),), "8001", incident=True, fault=True),
        Contact("police", (("en", "Police"),), incident=True),
    )


@pytest.mark.parametrize(
    ("parse", "text", "old", "new", "fault"),
    [
        (limits, LIMITS, "version = 1\n", "\n", (1, Reason.MISSING_KEY, "version")),
        (limits, LIMITS, "= 5\nalike", "= 0\nalike", (2, Reason.WRONG_VALUE, "reopen_days 0")),
        (limits, LIMITS, "= 45", "= 101", (3, Reason.WRONG_VALUE, "alike_percent 101")),
        (limits, LIMITS, "= 45", "= 0.5", (3, Reason.WRONG_TYPE, "alike_percent")),
        (limits, LIMITS, '"urgent"', '"soon"', (5, Reason.WRONG_VALUE, "urgency 'soon'")),
        (limits, LIMITS, '"critical"', '"urgent"', (11, Reason.DUPLICATE, "urgent")),
        (limits, LIMITS, "minutes = 120", "minutes = 43201", (6, Reason.WRONG_VALUE, "minutes 43201")),
        (limits, LIMITS, "warn_minutes = 30", "warn_minutes = 121", (7, Reason.CONTRADICTION, "warn_minutes 121")),
        (limits, LIMITS, "repeat_minutes = 15\n", "", (4, Reason.MISSING_KEY, "repeat_minutes")),
        (limits, LIMITS, '"office"', '"noon"', (9, Reason.WRONG_VALUE, "hours noon")),
        (limits, LIMITS, "= 15", "= 15\ncolour = 1", (9, Reason.UNKNOWN_KEY, "colour")),
        (parse_hours, HOURS, "08:30-12:00", "08:30-13:30", (4, Reason.WRONG_VALUE, "monday 08:30-13:30, 13:00-17:30")),
        (parse_hours, HOURS, "08:30-12:00", "8:30-12:00", (4, Reason.WRONG_VALUE, "monday '8:30-12:00, 13:00-17:30'")),
        (parse_hours, HOURS, "24:00", "24:01", (5, Reason.WRONG_VALUE, "friday 00:00-24:01")),
        (parse_hours, HOURS, "00:00-24:00", "00:60-24:00", (5, Reason.WRONG_VALUE, "friday 00:60-24:00")),
        (parse_hours, HOURS, "09:00-12:00", "12:00-09:00", (11, Reason.WRONG_VALUE, "frames 12:00-09:00")),
        (parse_hours, HOURS, '"2026-10-10"', '"2026-10-32"', (10, Reason.WRONG_VALUE, "date 2026-10-32")),
        (parse_hours, HOURS, '"2026-10-10"', '"2026-10-03"', (10, Reason.DUPLICATE, "2026-10-03")),
        (parse_hours, HOURS, '"2026-10-03"', '"2027-10-03"', (8, Reason.WRONG_VALUE, "until 2027-10-03")),
        (parse_hours, HOURS, '"2026-10-03"', '"2026-09-30"', (8, Reason.WRONG_VALUE, "until 2026-09-30")),
        (parse_hours, HOURS, "00:00-06:00", "00:00-01:00", (13, Reason.WRONG_VALUE, "id nights")),
        (parse_hours, HOURS, '"nights"', '"office"', (13, Reason.DUPLICATE, "office")),
        (departments, DEPARTMENTS, 'liaison = "周工 6012"', 'liaison = " "', (5, Reason.EMPTY_TEXT, "liaison")),
        (departments, DEPARTMENTS, "minutes = 240\n", "", (2, Reason.MISSING_KEY, "minutes")),
        (departments, DEPARTMENTS, '"office"', '"noon"', (11, Reason.WRONG_VALUE, "hours noon")),
        (parse_contacts, CONTACTS, "fault = true", 'fault = "yes"', (7, Reason.WRONG_TYPE, "fault")),
        (parse_contacts, CONTACTS, '"8001"', "8001", (5, Reason.WRONG_TYPE, "reach")),
    ],
)  # fmt: skip
def test_a_wrong_line_is_named(parse: Parse, text: str, old: str, new: str, fault: Fault) -> None:
    assert old in text
    with pytest.raises(FileFaultsError) as caught:
        parse(text.replace(old, new, 1), "x.toml")
    assert [(one.line, one.reason, one.subject) for one in caught.value.faults] == [fault]


def test_the_longest_limit_ends_even_in_the_fewest_hours_that_are_accepted() -> None:
    few = parse_hours('version = 1\n[[hours]]\nid = "few"\nmonday = "08:00-13:00"\n', "x.toml")["few"]
    assert due_after(few, AT, timedelta(minutes=43_200), UTC) > AT
