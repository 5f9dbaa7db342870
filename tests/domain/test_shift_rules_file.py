"""Own settings of shifts: read strictly, each fault with its line, an entry over the shipped one of the same id."""

from datetime import timedelta

import pytest

from agent_console.domain.file_faults import FileFaultsError, Reason
from agent_console.domain.shift_rules import STANDARD
from agent_console.domain.shift_rules_file import (
    parse_patterns,
    parse_readiness,
    parse_shift_limits,
    with_limits,
    with_patterns,
    with_readiness,
)

KNOWN = tuple(pattern.id for pattern in STANDARD.patterns)


def pattern(begin: str = "08:00", end: str = "20:00", pattern_id: str = "early") -> str:
    return f'[[pattern]]\nid = "{pattern_id}"\nname = {{zh_CN = "白班"}}\nbegin = "{begin}"\nend = "{end}"\n'


def off(name: str, entry: str) -> str:
    return f'[[{name}]]\nid = "{entry}"\noff = true\n'


def faults_of(parse: object, text: str) -> list[tuple[int, Reason, str]]:
    assert callable(parse)
    with pytest.raises(FileFaultsError) as refused:
        parse(text, "own.toml")
    return [(fault.line, fault.reason, fault.subject) for fault in refused.value.faults]


def test_two_patterns_take_the_place_of_three() -> None:
    text = "version = 1\n" + pattern() + pattern("20:00", "08:00", "night") + off("pattern", "late")
    rules = with_patterns(STANDARD, parse_patterns(text, "own.toml", KNOWN))
    assert [(one.id, one.begin, one.end) for one in rules.patterns] == [("early", 480, 1200), ("night", 1200, 480)]
    assert rules.pattern("early").name_in("zh_CN") == "白班"


@pytest.mark.parametrize(
    ("begin", "end", "minutes"),
    [
        ("16:00", "24:00", (960, 0)),
        ("00:00", "00:00", (0, 0)),
        ("24:00", "08:00", (0, 480)),
        ("23:30", "00:30", (1410, 30)),
    ],
)
def test_midnight_is_told_either_way(begin: str, end: str, minutes: tuple[int, int]) -> None:
    (read,) = parse_patterns("version = 1\n" + pattern(begin, end), "own.toml").values()
    assert read is not None
    assert (read.begin, read.end) == minutes


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (pattern("8:00"), (5, Reason.WRONG_VALUE, "begin '8:00'")),
        (pattern(end="24:30"), (6, Reason.WRONG_VALUE, "end '24:30'")),
        (pattern("08:00", "08:59"), (6, Reason.WRONG_VALUE, "end 08:59")),
        (pattern() + pattern(), (8, Reason.DUPLICATE, "early")),
        (pattern() + "colour = 1\n", (7, Reason.UNKNOWN_KEY, "colour")),
        ('[[pattern]]\nid = "x"\n', (2, Reason.MISSING_KEY, "begin")),
        ("shift = 1\n" + pattern(), (2, Reason.UNKNOWN_KEY, "shift")),
    ],
)
def test_a_faulty_pattern_is_named_with_its_line(text: str, fault: tuple[int, Reason, str]) -> None:
    assert fault in faults_of(parse_patterns, "version = 1\n" + text)


def test_a_hotline_without_any_pattern_is_none() -> None:
    text = "version = 1\n" + "".join(off("pattern", one) for one in KNOWN)
    with pytest.raises(FileFaultsError) as refused:
        parse_patterns(text, "own.toml", KNOWN)
    assert [fault.reason for fault in refused.value.faults] == [Reason.MISSING_KEY]
    assert faults_of(parse_patterns, "version = 1\n") == [(1, Reason.MISSING_KEY, "pattern")]
    assert with_patterns(STANDARD, parse_patterns("version = 1\n", "own.toml", KNOWN)) == STANDARD


def test_lines_of_the_checklist_are_added_and_left_out() -> None:
    text = 'version = 1\n[[item]]\nid = "hat"\nname = {en = "Hat"}\n[[item]]\nid = "shoes"\nname = {en = "Shoes"}\n'
    rules = with_readiness(STANDARD, parse_readiness(text, "own.toml"))
    assert [item.id for item in rules.readiness] == ["hat", "shoes"]
    rules = with_readiness(rules, parse_readiness("version = 1\n" + off("item", "hat"), "own.toml"))
    assert [item.id for item in rules.readiness] == ["shoes"]
    assert faults_of(parse_readiness, 'version = 1\n[[item]]\nid = "x"\n') == [(2, Reason.MISSING_KEY, "name")]


def test_a_limit_that_is_not_named_stays_as_it_is() -> None:
    rules = with_limits(STANDARD, parse_shift_limits("version = 1\nready_minutes = 5\n", "own.toml"))
    assert (rules.ready_minutes, rules.endless_hours, rules.greet_seconds) == (5, 4, 10)
    rules = with_limits(rules, parse_shift_limits("version = 1\nendless_hours = 2\ngreet_seconds = 6\n", "own.toml"))
    assert (rules.ready_minutes, rules.endless_hours, rules.greet_seconds) == (5, 2, 6)
    assert rules.unsigned_after == timedelta(minutes=15)
    rules = with_limits(rules, parse_shift_limits("version = 1\nunsigned_minutes = 30\n", "own.toml"))
    assert (rules.unsigned_after, rules.ready_minutes) == (timedelta(minutes=30), 5)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("ready_minutes = 121", (2, Reason.WRONG_VALUE, "ready_minutes 121")),
        ("unsigned_minutes = 241", (2, Reason.WRONG_VALUE, "unsigned_minutes 241")),
        ("endless_hours = 0", (2, Reason.WRONG_VALUE, "endless_hours 0")),
        ('greet_seconds = "3"', (2, Reason.WRONG_TYPE, "greet_seconds")),
        ("early_minutes = 5", (2, Reason.UNKNOWN_KEY, "early_minutes")),
    ],
)
def test_a_faulty_limit_is_named_with_its_line(text: str, fault: tuple[int, Reason, str]) -> None:
    assert faults_of(parse_shift_limits, f"version = 1\n{text}\n") == [fault]
