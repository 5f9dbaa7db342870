"""Check the people and the hotline against what the journal says was set up, added, changed, disabled and enabled."""

from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any

from sqlalchemy import Row, Select, select

from agent_console.domain.verify import Damage, Finding
from agent_console.store.hotline import CHANGED, HOTLINE, SET_UP
from agent_console.store.journal import JOURNAL, facts_in
from agent_console.store.people import ADDED, DISABLED, ENABLED, PEOPLE
from agent_console.store.people import CHANGED as PERSON_CHANGED

Rows = Callable[[Select[Any]], Generator[Row[*tuple[Any, ...]], None, None]]
"""Reads a query in batches."""

FILLED = "sample.filled"
_LINES = select(JOURNAL.c.act, JOURNAL.c.target, JOURNAL.c.facts).order_by(JOURNAL.c.seq)
_OF_PEOPLE = _LINES.where(JOURNAL.c.act.in_((ADDED, PERSON_CHANGED, DISABLED, ENABLED)))
_OF_HOTLINE = _LINES.where(JOURNAL.c.act.in_((SET_UP, CHANGED, FILLED)))
_HOTLINE = select(HOTLINE.c.id, HOTLINE.c.name, HOTLINE.c.language)  # a migration may change figures
_PEOPLE = select(
    PEOPLE.c.job_number, PEOPLE.c.id, PEOPLE.c.name, PEOPLE.c.role, PEOPLE.c.disabled_at.is_not(None).label("disabled")
)


def people(rows: Rows) -> Iterator[Finding]:
    """Everybody who was added is there as they were added or changed last, disabled if they are, and nobody else is."""
    known: dict[str, dict[str, Any]] = {}
    for act, target, text in rows(_OF_PEOPLE):
        if act == ADDED:
            known[target] = {**facts_in(text), "disabled": False}
        elif target in known:
            known[target] |= facts_in(text) if act == PERSON_CHANGED else {"disabled": act == DISABLED}
    for row in rows(_PEOPLE):
        facts = known.pop(row.job_number, None)
        if facts is None:
            yield Finding(Damage.PERSON_NOT_JOURNALLED, str(row.job_number))
        else:
            for name in _differing(facts, row._mapping):
                yield Finding(Damage.PERSON_CHANGED, f"{row.job_number} {name}")
    for job_number in known:
        yield Finding(Damage.PERSON_MISSING, job_number)


def hotline(rows: Rows) -> Iterator[Finding]:
    """The hotline is the one that was set up, with the name and the language that it was given last."""
    known: dict[str, dict[str, Any]] = {}
    filled = False
    for act, target, text in rows(_OF_HOTLINE):
        if act == FILLED:
            filled = True
        else:
            known[target] = facts_in(text)
    made_up: dict[str, Any] | None = {} if filled and not known else None  # such ones had no line of their own at first
    for row in rows(_HOTLINE):
        facts = known.pop(row.id, made_up)
        if facts is None:
            yield Finding(Damage.HOTLINE_CHANGED, f"hotline {row.id}")
        else:
            for name in _differing(facts, row._mapping):
                yield Finding(Damage.HOTLINE_CHANGED, f"hotline {name}")
    for hotline_id in known:
        yield Finding(Damage.HOTLINE_CHANGED, f"hotline {hotline_id}")


def _differing(facts: Mapping[str, Any], columns: Mapping[Any, Any]) -> list[str]:
    """The columns that are not what the line says; what an older line does not say is not compared."""
    return [name for name in columns if name in facts and facts[name] != columns[name]]
