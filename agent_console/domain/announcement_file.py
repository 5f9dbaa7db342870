"""Read how a spoken language greets and counts from its TOML file."""

import re
from datetime import time

from agent_console.domain.announcement import Announcement, TimeOfDay
from agent_console.domain.file_faults import Reason
from agent_console.domain.script import BUILT_IN, OPENING, variables
from agent_console.domain.script_file import refuse_broken_variables
from agent_console.domain.toml_table import LANGUAGE, PLAIN_ID, Sheet, Table

_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
_TEN_DIGITS = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")


def parse_announcement(text: str, file: str) -> Announcement:
    """Read one announcement; `file` is only named in faults. Raises FileFaultsError with everything wrong in it."""
    sheet = Sheet(text, file)
    root = sheet.root
    times_of_day = _times_of_day(root)
    identity = root.word("id", PLAIN_ID)
    name = root.text("name")
    text_language = root.word("text_language", LANGUAGE)
    order = root.number("order")
    greeting = _spoken(root, "greeting")
    announcement = _spoken(root, "announcement")
    digits = root.texts("digits", 10)
    group_separator = root.separator("group_separator")
    digit_separator = root.separator("digit_separator")
    root.done()
    sheet.refuse_faulty()
    return Announcement(
        id=identity,
        name=name,
        text_language=text_language,
        order=order,
        greeting=greeting,
        announcement=announcement,
        digits=digits,
        group_separator=group_separator,
        digit_separator=digit_separator,
        times_of_day=times_of_day,
    )


def _times_of_day(root: Table) -> tuple[TimeOfDay, ...]:
    if not root.has("time_of_day"):
        root.fault("time_of_day", Reason.MISSING_KEY, "time_of_day")
    seen: set[str] = set()
    found: list[TimeOfDay] = []
    for table in root.tables("time_of_day"):
        start = table.word("from", _CLOCK)
        if start and start in seen:
            table.fault("from", Reason.DUPLICATE, start)
        seen.add(start)
        found.append(TimeOfDay(time.fromisoformat(start or "00:00"), table.text("greeting")))
        table.done()
    return tuple(found)


def _spoken(root: Table, key: str) -> str:
    text = root.text(key)
    refuse_broken_variables(root, key, text)
    for name in variables(text):
        if name not in BUILT_IN - {OPENING}:
            root.fault(key, Reason.UNKNOWN_VARIABLE, name)
    return text
