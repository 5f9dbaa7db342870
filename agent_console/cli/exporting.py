"""`export calls`, `escalations` and the others: from the words of the command line to a file for quality checkers."""

import sys
from argparse import Namespace
from collections.abc import Sequence
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
from agent_console.domain.staff import Act, Person, may, normal_job_number
from agent_console.resources import resources_folder

if TYPE_CHECKING:
    from agent_console.exchange.library import Library
    from agent_console.exchange.table import Exported, SpanOrder
    from agent_console.store.clock import Clock
    from agent_console.store.store import Store

DAMAGE_FOUND = 1
NAMED = 20
"""So many damaged records are named on standard error; the manifest names more."""


def export_calls(arguments: Namespace) -> int:
    from agent_console.exchange.call_columns import Reading
    from agent_console.exchange.calls_file import Order, export_calls
    from agent_console.store.clock import Clock

    clock = Clock()
    file_order = _file_order(arguments)
    wanted = _wanted(arguments, clock.local_day(clock.now()))
    settings = settings_of(arguments)
    with opened(settings) as store:
        hotline = hotline_of(store)
        by = signed_in(store, arguments)
        library = _library(settings)
        order = Order(
            **file_order,
            wanted=wanted,
            flagged=arguments.flagged,
            sample=arguments.sample,
            seed=arguments.seed,
            sampling=library.sampling_rules,
            nominated=frozenset() if arguments.sample is None else _nominated(store, by, wanted),
        )
        reading = Reading(
            catalogue=library.catalogue,
            language=hotline.language,
            reveal=arguments.reveal,
            categories=_category_names(settings, store, hotline.language),
            escalations=store.escalations.numbers_by_call(by),
        )
        progress = Progress("calls") if arguments.progress else None
        done = export_calls(order, reading, store.calls, store.journal, by, clock.now(), progress)
    return _told(done, "calls")


def export_escalations(arguments: Namespace) -> int:
    from agent_console.exchange.escalation_columns import EscalationReading
    from agent_console.exchange.escalations_file import export_escalations
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    settings = settings_of(arguments)
    with opened(settings) as store:
        hotline = hotline_of(store)
        by = signed_in(store, arguments)
        library = _library(settings)
        reading = EscalationReading(
            catalogue=library.catalogue,
            language=hotline.language,
            reveal=arguments.reveal,
            now=clock.now(),
            departments=library.escalation_rules.departments,
        )
        progress = Progress("escalations") if arguments.progress else None
        done = export_escalations(order, reading, store.escalations, store.journal, by, progress)
    return _told(done, "escalations")


def export_handovers(arguments: Namespace) -> int:
    from agent_console.exchange.handover_columns import HandoverReading
    from agent_console.exchange.handovers_file import export_handovers
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    with opened(settings_of(arguments)) as store:
        reading = HandoverReading(language=hotline_of(store).language)
        by = signed_in(store, arguments)
        progress = Progress("handovers") if arguments.progress else None
        done = export_handovers(order, reading, store.handovers, store.journal, by, clock.now(), progress)
    return _told(done, "items of handovers")


def export_journal(arguments: Namespace) -> int:
    from agent_console.exchange.journal_file import export_journal
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    with opened(settings_of(arguments)) as store:
        hotline_of(store)
        by = signed_in(store, arguments)
        progress = Progress("journal lines") if arguments.progress else None
        done = export_journal(order, store.journal, by, clock.now(), progress=progress)
    return _told(done, "journal lines")


def export_duty(arguments: Namespace) -> int:
    from agent_console.exchange.duty_file import export_duty
    from agent_console.store.clock import Clock

    clock = Clock()
    order = _span_order(arguments, clock)
    with opened(settings_of(arguments)) as store:
        language = hotline_of(store).language
        by = signed_in(store, arguments)
        progress = Progress("duty records") if arguments.progress else None
        done = export_duty(order, language, store.duty, store.journal, by, clock.now(), progress=progress)
    return _told(done, "duty records")


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


def _category_names(settings: Settings, store: "Store", language: str) -> dict[str, str]:
    """The headings of the phrases in use, by their ids; one that is not used any more is exported by its id."""
    from agent_console.domain.phrases.rule import in_language
    from agent_console.exchange.phrases_of_day import phrases_of_day

    phrases = phrases_of_day(resources_folder(), settings.data_dir, store.phrases.published()).checker.phrases
    names = {category.id: in_language(category.name, language) for category in phrases.categories}
    return {category: name for category, name in names.items() if name}


def _nominated(store: "Store", by: Person, wanted: CallFilter) -> frozenset[str]:
    """The calls that somebody wants in the sample, for who may review calls."""
    if not may(by.role, Act.REVIEW_CALLS):
        return frozenset()
    return frozenset(one.id for one in store.reviews.nominated(by, wanted.since, wanted.until))


def _file(output: str, *, gbk: bool) -> Path:
    file = Path(output)
    if file.suffix.lower() not in (".csv", ".xlsx"):
        raise UsageError(f"{file.name!r} ends neither in .csv nor in .xlsx. Choose a name that does.")
    if gbk and file.suffix.lower() == ".xlsx":
        raise UsageError("--excel-gbk is for .csv: XLSX needs no other encoding. Leave it away.")
    return file


def _wanted(arguments: Namespace, today: date) -> CallFilter:
    since, until = span_of(arguments, today)
    return CallFilter(
        since=since,
        until=until,
        job_number=normal_job_number(arguments.agent) if arguments.agent else None,
        kind=Kind(arguments.kind) if arguments.kind else None,
    )
