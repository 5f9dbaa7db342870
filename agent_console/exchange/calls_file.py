"""Export calls for quality checkers: which calls, in which order, with what the phrase check found in them."""

import re
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_console.domain.call_hits import CheckedNote, overridden, violations
from agent_console.domain.call_line import CallLine, CheckedLine, LeftOut
from agent_console.domain.call_list import CallFilter
from agent_console.domain.journal import Fact
from agent_console.domain.phone import mask_digits, mask_typed
from agent_console.domain.sampling_plan import STANDARD, SamplingRules
from agent_console.domain.search import Search
from agent_console.domain.staff import Person
from agent_console.exchange.call_columns import COLUMNS, Reading, row_reader
from agent_console.exchange.call_sample import Sample
from agent_console.exchange.cells import Cells
from agent_console.exchange.table import (
    Exported,
    FileOrder,
    Progress,
    Table,
    Witness,
    closed_early,
    export_table,
    instants_of,
    told,
)

JOURNAL_ACT = "export.calls"
_DIGITS = re.compile(r"\+?\d{5,}")
_FURTHER = (
    "outcome", "subject", "severity", "rule", "escalated", "corrected", "marked", "nominated", "shortest", "longest",
)  # fmt: skip
"""The fields of a filter that are told as they are, where they are asked for."""


class Source(Protocol):
    """What an export needs of the store."""

    def each_line(self, wanted: CallFilter, by: Person, left_out: LeftOut) -> Iterator[CheckedLine]: ...
    def count(self, wanted: CallFilter, by: Person) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(FileOrder):
    """What to export. `sample` draws so many calls by the rules of `sampling`, the same for the same seed and data.

    `nominated` are the ids of calls that are drawn in any case. `flagged` keeps the calls that need a second look, see
    `is_flagged`.
    """

    wanted: CallFilter
    flagged: bool = False
    sample: int | None = None
    seed: int = 0
    nominated: frozenset[str] = frozenset()
    sampling: SamplingRules = STANDARD


def export_calls(
    order: Order,
    reading: Reading,
    calls: Source,
    journal: Witness,
    by: Person,
    now: datetime,
    progress: Progress | None = None,
) -> Exported:
    """Write the file and its manifest; raises what `export_table` does."""
    sample = (
        None if order.sample is None else Sample(order.sample, order.seed, order.sampling, order.nominated, reading)
    )

    def chosen(left_out: LeftOut, progress: Progress | None, total: int) -> Generator[CheckedLine, None, None]:
        with closing(closed_early(calls.each_line(order.wanted, by, left_out))) as found:
            gone = told(found, total, progress)
            yield from (line for line in gone if is_flagged(*line)) if order.flagged else gone

    def rows(total: int, left_out: LeftOut) -> Generator[Cells, None, None]:
        read = row_reader(reading)
        if sample is None:
            with closing(chosen(left_out, progress, total)) as found:
                for call, checked in found:
                    yield read(call, checked)
            return
        with closing(chosen(left_out, _half(progress, 0), total)) as found:
            sample.plan(found)
        with closing(chosen(_nobody, _half(progress, 1), total)) as found:
            drawn = sample.draw(found)
        for call, checked in drawn:
            yield read(call, checked)

    table = Table(
        act=JOURNAL_ACT,
        columns=COLUMNS,
        chosen=_filter_facts(order),
        reveal=reading.reveal,
        zone=reading.zone,
        count=lambda: calls.count(order.wanted, by),
        rows=rows,
        about=dict if sample is None else sample.about,
    )
    return export_table(order, table, journal, by, now)


def is_flagged(call: CallLine, checked: CheckedNote | None) -> bool:
    """Whether a checker should look at the call first.

    Something told to the caller has to be put right, the agent used a phrase of the list, or kept one for a reason.
    """
    hits = () if checked is None else checked.hits
    return bool(call.correction_due or violations(hits) or overridden(hits))


def _half(progress: Progress | None, half: int) -> Progress | None:
    """A sample is read twice: to count, and to draw."""
    if progress is None:
        return None
    tell = progress
    return lambda done, total: tell(half * total + done, 2 * total)


def _nobody(_number: str) -> None:
    """What is damaged was named by the first reading."""


def _filter_facts(order: Order) -> dict[str, Fact]:
    """All that chose the calls; telephone numbers in it are masked."""
    wanted = order.wanted
    return {
        **instants_of(wanted.since, wanted.until),
        "agent": wanted.job_number,
        "kind": None if wanted.kind is None else wanted.kind.value,
        "flagged": order.flagged,
        "sample": order.sample,
        "seed": None if order.sample is None else order.seed,
        **{name: getattr(wanted, name) for name in _FURTHER if getattr(wanted, name) is not None},
        **({} if wanted.caller is None else {"caller": mask_typed(wanted.caller)}),
        **({} if wanted.flagged is None else {"violations": wanted.flagged}),
        **({} if wanted.searching is None else {"search": _masked(wanted.searching)}),
    }


def _masked(search: Search) -> str:
    """What was looked for without the numbers in it: the journal is no place to read them."""
    if search.number:
        return mask_typed(search.typed.strip())
    return _DIGITS.sub(lambda found: mask_digits(found[0]), search.typed.strip())
