"""Read subjects, outcomes and pause reasons from their TOML files."""

import re
from collections.abc import Collection, Iterator

from agent_console.domain.call import Kind
from agent_console.domain.catalogue import Outcome, PauseReason, Subject
from agent_console.domain.file_faults import Reason
from agent_console.domain.toml_table import DOTTED_ID, PLAIN_ID, QUICK_KEY, Sheet, Table

_KIND = re.compile("|".join(Kind))
_FLAGS = ("note_required", "correction_due", "escalate", "system", "quick")


def parse_subjects(text: str, file: str, known: Collection[str] = ()) -> tuple[Subject, ...]:
    """Read a subject tree. A parent comes before its children, in this file or among the `known` ids.

    Raises FileFaultsError with everything that is wrong; `file` is only named in faults.
    """
    sheet = Sheet(text, file)
    subjects: list[Subject] = []
    for table, entry_id in _entries(sheet, "subject", DOTTED_ID):
        subject = Subject(entry_id, table.names("name"))
        if subject.parent and subject.parent not in {*known, *(earlier.id for earlier in subjects)}:
            table.fault("id", Reason.UNKNOWN_PARENT, subject.parent)
        subjects.append(subject)
        table.done()
    sheet.refuse_faulty()
    return tuple(subjects)


def parse_outcomes(text: str, file: str) -> tuple[Outcome, ...]:
    """Read the outcomes. Raises FileFaultsError with everything that is wrong; `file` is only named in faults."""
    sheet = Sheet(text, file)
    outcomes: list[Outcome] = []
    keys: set[str] = set()
    for table, entry_id in _entries(sheet, "outcome", PLAIN_ID):
        key = table.word("key", QUICK_KEY, "")
        if key in keys:
            table.fault("key", Reason.DUPLICATE, key)
        if key:
            keys.add(key)
        outcome = Outcome(
            entry_id,
            table.names("name"),
            key,
            kind=table.word("kind", _KIND, ""),
            **{flag: table.flag(flag) for flag in _FLAGS},
        )
        _check_flags(table, outcome)
        outcomes.append(outcome)
        table.done()
    sheet.refuse_faulty()
    return tuple(outcomes)


def parse_pauses(text: str, file: str) -> tuple[PauseReason, ...]:
    """Read the pause reasons. Raises FileFaultsError with everything that is wrong; `file` is only named in faults."""
    sheet = Sheet(text, file)
    reasons: list[PauseReason] = []
    for table, entry_id in _entries(sheet, "reason", PLAIN_ID):
        limit = table.number("limit_minutes") if table.has("limit_minutes") else None
        reasons.append(PauseReason(entry_id, table.names("name"), limit))
        table.done()
    sheet.refuse_faulty()
    return tuple(reasons)


def _entries(sheet: Sheet, name: str, pattern: re.Pattern[str]) -> Iterator[tuple[Table, str]]:
    """Each `[[name]]` with its id, checked to be unique; the head of the file is checked on the way."""
    root = sheet.root
    root.number("version")
    if not root.has(name):
        root.fault(name, Reason.MISSING_KEY, name)
    seen: set[str] = set()
    for table in root.tables(name):
        entry_id = table.word("id", pattern)
        if entry_id and entry_id in seen:
            table.fault("id", Reason.DUPLICATE, entry_id)
        seen.add(entry_id)
        yield table, entry_id
    root.done()


def _check_flags(table: Table, outcome: Outcome) -> None:
    """Refuse what cannot be done with one key, or cannot be chosen at all."""
    if outcome.quick and not outcome.kind:
        table.fault("kind", Reason.MISSING_KEY, "kind")
    if outcome.quick and outcome.note_required:
        table.fault("note_required", Reason.CONTRADICTION, "quick note_required")
    if outcome.system and outcome.quick:
        table.fault("quick", Reason.CONTRADICTION, "system quick")
    if outcome.system and outcome.key:
        table.fault("key", Reason.CONTRADICTION, "system key")
