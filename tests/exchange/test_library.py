"""Own settings of escalations and shifts are laid over the shipped ones, and a faulty file changes nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from agent_console.domain.escalation import Urgency
from agent_console.domain.escalation_clock import Limit
from agent_console.domain.escalation_rules import STANDARD
from agent_console.domain.file_faults import Reason
from agent_console.domain.shift_rules import STANDARD as SHIFTS_WITHOUT_FILES
from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder

SHIPPED = load_library(resources_folder()).escalation_rules
SHIPPED_SHIFTS = load_library(resources_folder()).shift_rules
NIGHTS = 'version = 1\n[[hours]]\nid = "nights"\nmonday = "00:00-06:00"\n'
URGENT_AT_NIGHT = """\
version = 1
[[limit]]
urgency = "urgent"
minutes = 60
warn_minutes = 20
repeat_minutes = 10
hours = "nights"
"""


def own(folder: Path, kind: str = "escalation", **files: str) -> Path:
    (folder / kind).mkdir()
    for name, text in files.items():
        (folder / kind / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_settings_are_complete_and_name_who_answers() -> None:
    assert load_library(resources_folder()).faults == ()
    assert set(SHIPPED.limits) == set(Urgency)
    assert all(SHIPPED.department(department.id).liaison for department in SHIPPED.departments)
    assert any(one.incident for one in SHIPPED.contacts)
    assert any(one.fault for one in SHIPPED.contacts)
    languages = {tuple(language for language, _ in one.names) for one in (*SHIPPED.departments, *SHIPPED.contacts)}
    assert languages == {("zh_CN", "zh_TW", "en")}


def test_without_any_file_the_standard_limits_hold(tmp_path: Path) -> None:
    assert load_library(tmp_path).escalation_rules == STANDARD


def test_an_own_file_changes_what_it_names_and_leaves_the_rest(tmp_path: Path) -> None:
    library = load_library(resources_folder(), own(tmp_path, hours=NIGHTS, limits=URGENT_AT_NIGHT))
    rules = library.escalation_rules
    assert library.faults == ()
    assert rules.limits == {**SHIPPED.limits, Urgency.URGENT: Limit(60, 20, 10, "nights")}
    assert set(rules.hours) == {*SHIPPED.hours, "nights"}
    assert (rules.alike, rules.reopen_days) == (SHIPPED.alike, SHIPPED.reopen_days)
    assert rules.departments == SHIPPED.departments


def test_an_own_department_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    text = 'version = 1\n[[department]]\nid = "network"\nname = {en = "N"}\nliaison = "周工 6012"\nminutes = 60\n'
    rules = load_library(resources_folder(), own(tmp_path, departments=text)).escalation_rules
    assert rules.department("network").liaison == "周工 6012"
    assert [one.id for one in rules.departments] == [one.id for one in SHIPPED.departments]


def test_a_faulty_own_file_leaves_the_shipped_settings_in_force_and_is_named(tmp_path: Path) -> None:
    folder = own(tmp_path, hours=NIGHTS.replace("06:00", "01:00"), limits=URGENT_AT_NIGHT, notify="version = ")
    library = load_library(resources_folder(), folder)
    assert library.escalation_rules == SHIPPED
    assert [(Path(fault.file).name, fault.line, fault.reason) for fault in library.faults] == [
        ("hours.toml", 3, Reason.WRONG_VALUE),
        ("limits.toml", 7, Reason.WRONG_VALUE),  # the hours it names were in the faulty file
        ("notify.toml", 1, Reason.SYNTAX),
    ]


def test_the_shipped_shifts_cover_the_day_and_their_checklist_is_named_in_every_language() -> None:
    edges = [(pattern.begin, pattern.end) for pattern in SHIPPED_SHIFTS.patterns]
    assert [end for _, end in edges] == [*(begin for begin, _ in edges[1:]), edges[0][0]]
    entries = (*SHIPPED_SHIFTS.patterns, *SHIPPED_SHIFTS.readiness)
    assert {tuple(language for language, _ in one.names) for one in entries} == {("zh_CN", "zh_TW", "en")}
    assert len(SHIPPED_SHIFTS.readiness) == 5
    assert replace(SHIPPED_SHIFTS, readiness=()) == SHIFTS_WITHOUT_FILES


def test_own_shift_settings_change_what_they_name_and_a_faulty_file_changes_nothing(tmp_path: Path) -> None:
    folder = own(
        tmp_path,
        "shift",
        patterns='version = 1\n[[pattern]]\nid = "late"\noff = true\n',
        readiness='version = 1\n[[item]]\nid = "uniform"\noff = true\n',
        limits="version = 1\nready_minutes = 0\n",
    )
    library = load_library(resources_folder(), folder)
    assert [pattern.id for pattern in library.shift_rules.patterns] == ["early", "night"]
    assert "uniform" not in [item.id for item in library.shift_rules.readiness]
    assert library.shift_rules.ready_minutes == 15
    assert [(Path(fault.file).name, fault.line, fault.reason) for fault in library.faults] == [
        ("limits.toml", 2, Reason.WRONG_VALUE)
    ]


def test_without_any_file_the_standard_shifts_hold(tmp_path: Path) -> None:
    assert load_library(tmp_path).shift_rules == SHIFTS_WITHOUT_FILES


def test_the_shipped_calendar_is_that_of_the_notice_for_2026() -> None:
    """国办发明电〔2025〕7号: 33 days off, six weekend days that make up for them."""
    days = SHIPPED.hours["office"].days
    off = [day for day, frames in days.items() if not frames]
    made_up = [day for day, frames in days.items() if frames]
    assert len(off) == 3 + 9 + 3 + 5 + 3 + 3 + 7
    assert made_up == [date(2026, *day) for day in ((1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10))]
    assert all(day.weekday() >= 5 for day in made_up)
    assert sum(day.weekday() < 5 for day in off) == 13 + len(made_up)


def test_the_holidays_of_another_year_are_those_of_the_own_file(tmp_path: Path) -> None:
    at = datetime(2027, 1, 4, 2, tzinfo=UTC)
    assert [one.due_year for one in SHIPPED.calendars_over(at, UTC)] == [2027]
    text = (resources_folder() / "escalation" / "hours.toml").read_text(encoding="utf-8").replace("2026-", "2027-")
    library = load_library(resources_folder(), own(tmp_path, hours=text))
    assert library.faults == ()
    assert library.escalation_rules.calendars_over(at, UTC) == ()
