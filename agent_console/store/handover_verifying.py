"""Check handovers: each record against its seal, its content hash and its line, and who holds what against them all."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, select

from agent_console.domain.handover_items import Hold, handed_on, passed_on
from agent_console.domain.handover_record import content_of, items_from_text
from agent_console.domain.moment import from_microseconds
from agent_console.domain.verify import Damage, Finding
from agent_console.store.counters import HANDOVERS as SERIES
from agent_console.store.handover_rows import HANDOVER_FLAGS, HANDOVER_HOLDS, HANDOVERS
from agent_console.store.handover_writing import ACTS, FLAG_ACTS, TAKEN_BY_NAME
from agent_console.store.journal import JOURNAL, facts_in
from agent_console.store.sealed_forms import Rows, check_forms, check_numbers

_O = HANDOVERS.c
_LINE = JOURNAL.alias("line")
_RECORD = tuple(column.name for column in _O if column.name not in ("journal_seq", "seal"))
_SEALED = (
    select(*(_O[name] for name in _RECORD), _LINE.c.link)
    .join_from(HANDOVERS, _LINE, _LINE.c.seq == _O.head_entries, isouter=True)
    .where(_O.content != "")
)
_ACCEPTED = (
    select(_O.head_entries, _O.number, _O.outgoing, _O.incoming, _O.sealed_at, _O["items"])
    .where(_O.content != "")
    .order_by(_O.head_entries)
)
_TAKEN = (
    select(JOURNAL.c.seq, JOURNAL.c.at, JOURNAL.c.who, JOURNAL.c.target, JOURNAL.c.facts)
    .where(JOURNAL.c.act == TAKEN_BY_NAME)
    .order_by(JOURNAL.c.seq)
)
_HOLDS = select(HANDOVER_HOLDS)


def handovers(key: bytes, rows: Rows) -> Iterator[Finding]:
    """What was changed, put back or removed, by the number of the handover."""
    found = [
        *check_forms(key, rows, HANDOVERS, "number", ACTS, Damage.HANDOVER),
        *check_forms(key, rows, HANDOVER_FLAGS, "handover", FLAG_ACTS, Damage.HANDOVER),
        *_contents(rows),
    ]
    yield from found
    yield from check_numbers(rows, HANDOVERS, SERIES)
    if not found:  # else it is not known what they should be
        yield from _holds(rows)


def _contents(rows: Rows) -> Iterator[Finding]:
    """What is printed on a sealed record: its hash, and the head of the journal at that moment."""
    for row in rows(_SEALED):
        record = dict(zip(_RECORD, row[: len(_RECORD)], strict=True))
        link = row[len(_RECORD)]
        try:
            whole = content_of(record) == record["content"]
        except TypeError:  # a type that no record has
            whole = False
        if not whole or (record["head_entries"] and link != record["head_link"]):
            yield Finding(Damage.HANDOVER, str(record["number"]))


def _holds(rows: Rows) -> Iterator[Finding]:
    """Who attends to what is what the accepted records and the takings by name come to, in their order."""
    expected: dict[str, tuple[Hold, str]] = {}
    taken = list(rows(_TAKEN))
    for head, number, outgoing, incoming, at, text in rows(_ACCEPTED):
        while taken and taken[0].seq <= head:
            _take(expected, taken.pop(0))
        items = items_from_text(text)
        known = {target: expected[target][0] for target in handed_on(items) if target in expected}
        changed = passed_on(items, outgoing, incoming, from_microseconds(at), known)
        expected.update({target: (hold, number) for target, hold in changed.items()})
    for line in taken:
        _take(expected, line)
    for target, holder, since, carried in rows(_HOLDS):
        hold, number = expected.pop(target, (None, target))
        if hold != Hold(holder, from_microseconds(since), carried):
            yield Finding(Damage.HANDOVER, number)
    for _, number in expected.values():
        yield Finding(Damage.HANDOVER, number)


def _take(expected: dict[str, tuple[Hold, str]], line: Row[*tuple[Any, ...]]) -> None:
    before = expected.get(line.target)
    hold = Hold(line.who, from_microseconds(line.at), 0 if before is None else before[0].carried)
    expected[line.target] = hold, str(facts_in(line.facts).get("number"))
