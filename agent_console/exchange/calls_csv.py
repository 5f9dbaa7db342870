"""Export calls for quality checkers: which calls, in which order, with what the phrase check found in them."""

import heapq
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Protocol

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote, overridden, violations
from agent_console.domain.call_list import CallFilter
from agent_console.domain.journal import Fact
from agent_console.domain.staff import Person
from agent_console.exchange.call_columns import HEADERS, Reading, row_reader
from agent_console.exchange.table_csv import (
    Exported,
    FileOrder,
    Progress,
    Table,
    Witness,
    closed_early,
    export_table,
    told,
)

JOURNAL_ACT = "export.calls"

Checked = tuple[Call, CheckedNote | None]
"""A call with the newest check of its note, None where it was never checked."""


class Source(Protocol):
    """What an export needs of the store."""

    def each_checked(self, wanted: CallFilter, by: Person) -> Iterator[Checked]: ...
    def count(self, wanted: CallFilter, by: Person) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(FileOrder):
    """What to export. `sample` picks so many calls, the same ones for the same seed and data.

    `flagged` keeps the calls that need a second look, see `is_flagged`.
    """

    wanted: CallFilter
    flagged: bool = False
    sample: int | None = None
    seed: int = 0


def export_calls(
    order: Order,
    reading: Reading,
    calls: Source,
    journal: Witness,
    by: Person,
    now: datetime,
    progress: Progress | None = None,
) -> Exported:
    """Write the CSV and its manifest; raises what `export_table` does."""

    def rows() -> Generator[list[str], None, None]:
        total, read = calls.count(order.wanted, by), row_reader(reading)
        with closing(closed_early(calls.each_checked(order.wanted, by))) as found:
            for checked in _chosen(order, told(found, total, progress)):
                yield read(*checked)

    table = Table(
        act=JOURNAL_ACT,
        headers=HEADERS,
        chosen=_filter_facts(order),
        reveal=reading.reveal,
        zone=reading.zone,
        rows=rows,
    )
    return export_table(order, table, journal, by, now)


def is_flagged(call: Call, checked: CheckedNote | None) -> bool:
    """Whether a checker should look at the call first.

    Something told to the caller has to be put right, the agent used a phrase of the list, or kept one for a reason.
    """
    hits = () if checked is None else checked.hits
    return call.correction_due or bool(violations(hits) or overridden(hits))


def _chosen(order: Order, calls: Iterator[Checked]) -> Iterable[Checked]:
    kept = (checked for checked in calls if is_flagged(*checked)) if order.flagged else calls
    if order.sample is None:
        return kept
    # The smallest hashes of seed and id: chance that does not depend on the order or the number of the other calls.
    drawn = heapq.nsmallest(order.sample, kept, key=lambda c: sha256(f"{order.seed}:{c[0].id}".encode()).digest())
    return sorted(drawn, key=lambda checked: (checked[0].answered_at, checked[0].id))


def _filter_facts(order: Order) -> dict[str, Fact]:
    wanted = order.wanted
    return {
        "since": None if wanted.since is None else wanted.since.isoformat(),
        "until": None if wanted.until is None else wanted.until.isoformat(),
        "agent": wanted.job_number,
        "kind": None if wanted.kind is None else wanted.kind.value,
        "flagged": order.flagged,
        "sample": order.sample,
        "seed": None if order.sample is None else order.seed,
    }
