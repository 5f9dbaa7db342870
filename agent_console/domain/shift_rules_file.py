"""Read from TOML files what a hotline has settled about shifts: patterns, the readiness checklist, limits."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from agent_console.domain.catalogue import Named
from agent_console.domain.day import DAY_MINUTES
from agent_console.domain.file_faults import Reason
from agent_console.domain.shift_rules import ShiftPattern, ShiftRules
from agent_console.domain.toml_table import PLAIN_ID, Sheet, Table

LEAST_SHIFT = 60
"""In minutes: what is shorter is a slip in a time."""

_MOST = {"ready_minutes": 120, "endless_hours": 24, "greet_seconds": 120, "unsigned_minutes": 240}
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|24:00")


def parse_patterns(text: str, file: str, known: Collection[str] = ()) -> dict[str, ShiftPattern | None]:
    """Read patterns by their id, None for one that is off; at least one of these and the `known` ids must be left.

    Raises FileFaultsError with everything that is wrong; `file` is only named in faults.
    """
    sheet = Sheet(text, file)
    patterns: dict[str, ShiftPattern | None] = {}
    for table, pattern_id in _entries(sheet, "pattern"):
        if table.flag("off"):
            patterns[pattern_id] = None
        else:
            names, begin, end = table.names("name"), _minute(table, "begin"), _minute(table, "end")
            if (end - begin) % DAY_MINUTES < LEAST_SHIFT and end != begin:
                table.fault("end", Reason.WRONG_VALUE, f"end {end // 60:02d}:{end % 60:02d}")
            patterns[pattern_id] = ShiftPattern(pattern_id, names, begin, end)
        table.done()
    if not sheet.faulty and not any({**dict.fromkeys(known, True), **patterns}.values()):
        sheet.root.fault("pattern", Reason.MISSING_KEY, "pattern")
    sheet.refuse_faulty()
    return patterns


def parse_readiness(text: str, file: str) -> dict[str, Named | None]:
    """Read the lines of the checklist by their id, None for one that is off. Raises FileFaultsError as above."""
    sheet = Sheet(text, file)
    items: dict[str, Named | None] = {}
    for table, item_id in _entries(sheet, "item"):
        items[item_id] = None if table.flag("off") else Named(item_id, table.names("name"))
        table.done()
    sheet.refuse_faulty()
    return items


def parse_shift_limits(text: str, file: str) -> dict[str, int]:
    """Read the limits that the file names, as fields of ShiftRules. Raises FileFaultsError as above."""
    sheet = Sheet(text, file)
    root = sheet.root
    root.number("version")
    limits = {name: root.number(name) for name in _MOST if root.has(name)}
    for name, value in limits.items():
        if value > _MOST[name]:
            root.fault(name, Reason.WRONG_VALUE, f"{name} {value}")
    root.done()
    sheet.refuse_faulty()
    return limits


def with_patterns(rules: ShiftRules, patterns: Mapping[str, ShiftPattern | None]) -> ShiftRules:
    """The rules where a pattern takes the place of the one with the same id; new ones follow, None leaves one out."""
    merged = {**{one.id: one for one in rules.patterns}, **patterns}
    return replace(rules, patterns=tuple(one for one in merged.values() if one is not None))


def with_readiness(rules: ShiftRules, items: Mapping[str, Named | None]) -> ShiftRules:
    """The same for the lines of the checklist."""
    merged = {**{one.id: one for one in rules.readiness}, **items}
    return replace(rules, readiness=tuple(one for one in merged.values() if one is not None))


def with_limits(rules: ShiftRules, limits: Mapping[str, int]) -> ShiftRules:
    """The rules with the limits that were named."""
    return replace(
        rules,
        ready_minutes=limits.get("ready_minutes", rules.ready_minutes),
        endless_hours=limits.get("endless_hours", rules.endless_hours),
        greet_seconds=limits.get("greet_seconds", rules.greet_seconds),
        unsigned_minutes=limits.get("unsigned_minutes", rules.unsigned_minutes),
    )


def _entries(sheet: Sheet, name: str) -> Iterator[tuple[Table, str]]:
    """Each `[[name]]` with its id, checked to be unique; the head of the file is checked on the way."""
    root = sheet.root
    root.number("version")
    seen: set[str] = set()
    for table in root.tables(name):
        entry = table.word("id", PLAIN_ID)
        if entry and entry in seen:
            table.fault("id", Reason.DUPLICATE, entry)
        seen.add(entry)
        yield table, entry
    root.done()


def _minute(table: Table, key: str) -> int:
    """The minute of the day; 24:00 is the midnight at which the next one begins."""
    hours, _, minutes = table.word(key, _CLOCK).partition(":")
    return (int(hours) * 60 + int(minutes)) % DAY_MINUTES if minutes else 0
