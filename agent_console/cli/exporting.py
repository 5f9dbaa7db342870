"""`export calls`, `escalations` and the others: from the words of the command line to a file for quality checkers."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_console.cli.dates import span_of
from agent_console.cli.people import signed_in
from agent_console.cli.progress import Progress
from agent_console.cli.settings import Settings, hotline_of, opened, settings_of
from agent_console.cli.usage import UsageError
from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallFilter
from agent_console.domain.staff import Person, normal_job_number
from agent_console.resources import resources_folder

if TYPE_CHECKING:
    from agent_console.exchange.exports import Exports
    from agent_console.exchange.library import Library
    from agent_console.exchange.table import Exported, SpanOrder
    from agent_console.store.clock import Clock
    from agent_console.store.store import Store

DAMAGE_FOUND = 1
NAMED = 20
"""So many damaged records are named on standard error; the manifest names more."""


def export_calls(arguments: Namespace) -> int:
    from agent_console.exchange.calls_file import Order
    from agent_console.store.clock import Clock

    if arguments.per_agent and arguments.sample is None:
        raise UsageError("--per-agent goes with --sample. Say how many calls are drawn of each agent.")
    clock = Clock()
    file_order = _file_order(arguments)
    wanted = _wanted(arguments, clock.local_day(clock.now()))
    with _exports(arguments, clock) as (exports, store):
        by = signed_in(store, arguments)
        order = Order(
            **file_order,
            wanted=_looked_for(arguments, wanted, store, by),
            flagged=arguments.flagged,
            sample=arguments.sample,
            per_agent=arguments.per_agent,
            seed=arguments.seed,
        )
        done = exports.calls(order, by, reveal=arguments.reveal, progress=_progress(arguments, "calls"))
    return _told(done, "calls")


def export_escalations(arguments: Namespace) -> int:
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    with _exports(arguments, clock) as (exports, store):
        by = signed_in(store, arguments)
        progress = _progress(arguments, "escalations")
        done = exports.escalations(order, by, reveal=arguments.reveal, progress=progress)
    return _told(done, "escalations")


def export_handovers(arguments: Namespace) -> int:
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    with _exports(arguments, clock) as (exports, store):
        done = exports.handovers(order, signed_in(store, arguments), _progress(arguments, "handovers"))
    return _told(done, "items of handovers")


def export_journal(arguments: Namespace) -> int:
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    with _exports(arguments, clock) as (exports, store):
        done = exports.journal(order, signed_in(store, arguments), _progress(arguments, "journal lines"))
    return _told(done, "journal lines")


def export_duty(arguments: Namespace) -> int:
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    with _exports(arguments, clock) as (exports, store):
        done = exports.duty(order, signed_in(store, arguments), _progress(arguments, "duty records"))
    return _told(done, "duty records")


@contextmanager
def _exports(arguments: Namespace, clock: "Clock") -> "Iterator[tuple[Exports, Store]]":
    """What makes the files, with the store, while the block runs."""
    from agent_console.exchange.exports import Exports

    settings = settings_of(arguments)
    with opened(settings) as store:
        language = hotline_of(store).language
        yield Exports(store, lambda: _library(settings), settings.data_dir, clock, language), store


def _progress(arguments: Namespace, what: str) -> Progress | None:
    return Progress(what) if arguments.progress else None


def _span_order(arguments: Namespace, clock: "Clock") -> "SpanOrder":
    from agent_console.exchange.table import SpanOrder

    since, until = span_of(arguments, clock.local_day(clock.now()))
    return SpanOrder(**_file_order(arguments), since=since, until=until)


def _file_order(arguments: Namespace) -> dict[str, Any]:
    """What every table is asked for in the same words."""
    return {
        "file": _file(arguments.output, gbk=arguments.excel_gbk),
        "reason": arguments.reason or "",
        "chinese_headers": arguments.headers == "zh",
        "gbk": arguments.excel_gbk,
        "overwrite": arguments.overwrite,
    }


def _library(settings: Settings) -> "Library":
    from agent_console.exchange.library import load_library

    library = load_library(resources_folder(), settings.data_dir)
    for fault in library.faults:
        print(f"agent-console: {fault} The entry is exported by its id.", file=sys.stderr)
    return library


def _told(done: "Exported", what: str) -> int:
    """0, or 1 where something is damaged: what could be read is in the file all the same."""
    print(f"{done.rows} {what} in {done.file}, described in {done.manifest.name}.")
    if done.cut:
        print(f"agent-console: {_names(done.cut)}: texts too long for XLSX were cut; the CSV has all.", file=sys.stderr)
    if done.left_out:
        count = len(done.left_out)
        print(
            f"agent-console: {count} damaged and left out: {_names(done.left_out)}. Run agent-console verify.",
            file=sys.stderr,
        )
    return DAMAGE_FOUND if done.left_out else 0


def _names(numbers: Sequence[str]) -> str:
    """The first few of them."""
    more = f" and {len(numbers) - NAMED} more" if len(numbers) > NAMED else ""
    return f"{', '.join(numbers[:NAMED])}{more}"


def _file(output: str, *, gbk: bool) -> Path:
    file = Path(output)
    if file.suffix.lower() not in (".csv", ".xlsx"):
        raise UsageError(f"{file.name!r} ends neither in .csv nor in .xlsx. Choose a name that does.")
    if gbk and file.suffix.lower() == ".xlsx":
        raise UsageError("--excel-gbk is for .csv: XLSX needs no other encoding. Leave it away.")
    return file


def _wanted(arguments: Namespace, today: date) -> CallFilter:
    """All that is asked for but for the search."""
    since, until = span_of(arguments, today)
    shortest, longest = arguments.shortest, arguments.longest
    if shortest is not None and longest is not None and longest < shortest:
        raise UsageError("--longest is below --shortest. Exchange them.")
    return CallFilter(
        since=since,
        until=until,
        job_number=normal_job_number(arguments.agent) if arguments.agent else None,
        kind=Kind(arguments.kind) if arguments.kind else None,
        outcome=arguments.outcome,
        subject=arguments.subject,
        severity=arguments.severity,
        rule=arguments.rule,
        flagged=arguments.violating,
        escalated=arguments.escalated,
        corrected=arguments.corrected,
        marked=arguments.marked,
        nominated=arguments.nominated,
        shortest=shortest,
        longest=longest,
    )


def _looked_for(arguments: Namespace, wanted: CallFilter, store: "Store", by: Person) -> CallFilter:
    """With the search, too: a whole number in it is recorded under the name of who looks for it."""
    if arguments.search is None:
        return wanted
    return replace(wanted, search=store.calls.search(arguments.search, by, arguments.reason or ""))
