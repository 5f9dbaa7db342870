"""Care of the data: what there is, whether it is whole, and made-up calls for trials."""

import json
import sys
from argparse import Namespace
from collections import Counter
from typing import TYPE_CHECKING, Any

from agent_console.cli.pins import sample_pin
from agent_console.cli.progress import Progress
from agent_console.cli.settings import opened, settings_of
from agent_console.cli.usage import UnfitError
from agent_console.domain.errors import ConsoleError
from agent_console.domain.verify import Damage
from agent_console.resources import resources_folder

if TYPE_CHECKING:
    from agent_console.domain.status import Status
    from agent_console.domain.verify import VerifyReport
    from agent_console.exchange.phrases_of_day import PhrasesOfDay

_HAS_PEOPLE = (
    "This hotline already has people beside its first shift lead. Nothing was changed."
    " Use an empty data folder for sample data."
)
_INDICES = {
    Damage.SIMILAR_INDEX: (
        "What similar escalations are found by is wrong in {count} places; the escalations themselves are whole."
        " Make it anew from them: agent-console verify --mend-similar."
    ),
    Damage.SEARCH_INDEX: (
        "What calls are searched by is wrong in {count} places; the calls themselves are whole."
        " Make it anew from them: agent-console verify --mend-search."
    ),
}
"""What can be made anew from data that is whole."""

FOUND = 1
"""The command's own "no": damage was found."""


def status(arguments: Namespace) -> int:
    from agent_console.exchange.phrases_of_day import phrases_of_day

    settings = settings_of(arguments)
    with opened(settings) as store:
        status, published = store.care.status(), store.phrases.published()
    told = _status_as_json(status, phrases_of_day(resources_folder(), settings.data_dir, published))
    if arguments.json:
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    for name, value in told.items():
        if name == "drafts":
            print(f"drafts: {len(value)}")
            for draft in value:
                print(f"  {draft['job_number']} {draft['number']}: {draft['characters']} characters")
        elif isinstance(value, dict):
            print(f"{name}: {', '.join(f'{key} {inner}' for key, inner in value.items() if inner != '')}")
        else:
            print(f"{name}: {'none' if value is None else value}")
    return 0


def verify(arguments: Namespace) -> int:
    with opened(settings_of(arguments)) as store:
        mended = store.escalations.mend_similar() if arguments.mend_similar else 0
        if arguments.mend_search:
            store.calls.index_anew()
        report = store.care.verify(Progress("rows") if sys.stderr.isatty() else None, arguments.head)
    if arguments.json:
        print(json.dumps(_report_as_json(report), ensure_ascii=False, indent=2))
    elif report.whole:
        print(f"Whole: {report.calls} calls, {report.people} people, {report.head.entries} journal lines.")
        print(f"Journal head: {report.head.link}")
    else:
        for finding in report.findings:
            print(f"{finding.damage}: {finding.where}")
        found = Counter(finding.damage for finding in report.findings)
        if found.keys() <= _INDICES.keys():
            for damage, count in found.items():
                print(_INDICES[damage].format(count=count))
        else:
            print(f"Damage found in {len(report.findings)} places. Keep the files as they are and put back a backup.")
    if mended:
        print(f"What {mended} escalations are found by was made anew.", file=sys.stderr)
    return 0 if report.whole else FOUND


def sample(arguments: Namespace) -> int:
    from agent_console.exchange.phrases_of_day import phrases_of_day

    pin, whence = sample_pin()
    settings = settings_of(arguments)
    with opened(settings, create=True) as store:
        phrases = phrases_of_day(resources_folder(), settings.data_dir, store.phrases.published())
        try:
            made = store.care.fill_sample(
                calls=arguments.calls,
                seed=arguments.seed,
                days=arguments.days,
                agents=arguments.agents,
                pin=pin,
                progress=Progress("calls"),
                check=phrases.check,
            )
        except ConsoleError as error:
            if "people" not in error.facts:
                raise
            raise UnfitError(_HAS_PEOPLE) from None
    print(f"{made.calls} calls of {len(made.agents)} agents from {made.since.astimezone():%Y-%m-%d} on.")
    print(f"{made.escalations} escalations.")
    print(f"{made.violations} calls with a phrase of the list, {made.marks} review marks.")
    print(f"Sign in as shift lead {made.lead} or as agent {made.agents[0]}.")
    if whence:
        print(f"PIN of everybody made up: your own, from {whence}")
    else:
        print(f"PIN of everybody made up, shown only now: {pin}")
    if not made.lead_made_up:
        print(f"Shift lead {made.lead} was there before and keeps their PIN.")
    return 0


def _status_as_json(status: "Status", phrases: "PhrasesOfDay") -> dict[str, Any]:
    rules = len(phrases.checker.phrases.rules)
    return {
        "version": status.version,
        "schema": status.schema,
        "database": {"engine": status.engine, "version": status.engine_version, "encrypted": status.encrypted},
        "hotline": status.hotline,
        "people": status.people,
        "calls": status.calls,
        "drafts": [
            {"job_number": draft.job_number, "number": draft.number, "characters": draft.characters}
            for draft in status.drafts
        ],
        "open_escalations": status.open_escalations,
        "unsigned_handovers": status.unsigned_handovers,
        "phrase_rules": {"count": rules, "version": phrases.version if rules else ""},
        "last_backup": status.last_backup.isoformat() if status.last_backup else None,
        "journal": {"entries": status.journal.entries, "head": status.journal.link},
    }


def _report_as_json(report: "VerifyReport") -> dict[str, Any]:
    return {
        "whole": report.whole,
        "calls": report.calls,
        "people": report.people,
        "journal": {"entries": report.head.entries, "head": report.head.link},
        "findings": [{"damage": finding.damage.value, "where": finding.where} for finding in report.findings],
    }
