"""Export calls for quality checkers: which calls, in which order, with what the phrase check found in them."""

import re
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from agent_console.domain.call_hits import CheckedNote, overridden, violations
from agent_console.domain.call_line import CallLine, CheckedLine, LeftOut
from agent_console.domain.call_list import OLDEST_FIRST, CallFilter, CallOrder
from agent_console.domain.journal import Fact
from agent_console.domain.phone import mask_digits, mask_typed
from agent_console.domain.sampling_plan import STANDARD, SamplingRules
from agent_console.domain.search import Search
from agent_console.domain.staff import Person
from agent_console.exchange.call_columns import COLUMNS, Reading, row_reader
from agent_console.exchange.call_sample import Preview, Sample
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

    def each_line(
        self, wanted: CallFilter, by: Person, left_out: LeftOut, order: CallOrder = OLDEST_FIRST
    ) -> Iterator[CheckedLine]: ...
    def count(self, wanted: CallFilter, by: Person) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(FileOrder):
    """What to export, in which order. `sample` draws so many calls by the rules of `sampling`, the same for the same
    seed and data, with `per_agent` so many for each agent; it is written in the same order.

    `nominated` are the ids of calls that are drawn in any case. `flagged` keeps the calls that need a second look, see
    `is_flagged`.
    """

    wanted: CallFilter
    order: CallOrder = OLDEST_FIRST
    flagged: bool = False
    sample: int | None = None
    per_agent: bool = False
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
    sample = _sample(order, reading)

    def rows(total: int, left_out: LeftOut) -> Generator[Cells, None, None]:
        read = row_reader(reading)
        if sample is None:
            with closing(_chosen(order, calls, by, left_out, total, progress)) as found:
                for call, checked in found:
                    yield read(call, checked)
            return
        with closing(_chosen(_in_any_order(order), calls, by, left_out, total, _half(progress, 0))) as found:
            sample.plan(found)
        with closing(_chosen(order, calls, by, _nobody, total, _half(progress, 1))) as found:
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
        progress=progress,
    )
    return export_table(order, table, journal, by, now)


def preview_sample(
    order: Order, reading: Reading, calls: Source, by: Person, progress: Progress | None = None
) -> Preview:
    """What the sample of an order will be made up of; it is counted, and nothing is drawn or written."""
    sample = _sample(order, reading)
    assert sample is not None, "no sample is asked for"
    total = calls.count(order.wanted, by)
    with closing(_chosen(_in_any_order(order), calls, by, _nobody, total, progress)) as found:
        sample.plan(found)
    return sample.preview()


def sampled_ids(
    order: Order, reading: Reading, calls: Source, by: Person, progress: Progress | None = None
) -> frozenset[str]:
    """The ids of the calls that an export of the order would write."""
    sample = _sample(order, reading)
    assert sample is not None, "no sample is asked for"
    total = calls.count(order.wanted, by)
    order = _in_any_order(order)
    with closing(_chosen(order, calls, by, _nobody, total, _half(progress, 0))) as found:
        sample.plan(found)
    with closing(_chosen(order, calls, by, _nobody, total, _half(progress, 1))) as found:
        return frozenset(call.id for call, _ in sample.draw(found))


def is_flagged(call: CallLine, checked: CheckedNote | None) -> bool:
    """Whether a checker should look at the call first.

    Something told to the caller has to be put right, the agent used a phrase of the list, or kept one for a reason.
    """
    hits = () if checked is None else checked.hits
    return bool(call.correction_due or violations(hits) or overridden(hits))


def _sample(order: Order, reading: Reading) -> Sample | None:
    if order.sample is None:
        return None
    return Sample(order.sample, order.seed, order.sampling, order.nominated, reading, per_agent=order.per_agent)


def _chosen(
    order: Order, calls: Source, by: Person, left_out: LeftOut, total: int, progress: Progress | None
) -> Generator[CheckedLine, None, None]:
    """The calls of the order, while the progress is told how many have been looked at."""
    with closing(closed_early(calls.each_line(order.wanted, by, left_out, order.order))) as found:
        gone = told(found, total, progress)
        yield from (line for line in gone if is_flagged(*line)) if order.flagged else gone


def _in_any_order(order: Order) -> Order:
    """Which calls are drawn depends on no order; this one is the cheapest to read."""
    return replace(order, order=OLDEST_FIRST)


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
        **({"per_agent": True} if order.per_agent else {}),
        **({} if order.order == OLDEST_FIRST and order.sample is None else {"order": _told_order(order.order)}),
        **({} if wanted.ids is None else {"chosen": len(wanted.ids)}),
        **{name: getattr(wanted, name) for name in _FURTHER if getattr(wanted, name) is not None},
        **({} if wanted.caller is None else {"caller": mask_typed(wanted.caller)}),
        **({} if wanted.flagged is None else {"violations": wanted.flagged}),
        **({} if wanted.searching is None else {"search": masked_search(wanted.searching)}),
    }


def _told_order(order: CallOrder) -> str:
    return f"{order.column.value} {'down' if order.descending else 'up'}"


def masked_search(search: Search) -> str:
    """What was looked for without the numbers in it: the journal is no place to read them, nor is a pane."""
    if search.number:
        return mask_typed(search.typed.strip())
    return _DIGITS.sub(lambda found: mask_digits(found[0]), search.typed.strip())
