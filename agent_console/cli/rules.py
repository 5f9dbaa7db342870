"""`rules test` and `rules regress` before a list of phrases is published, `rules rerun` over old calls behind that."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console.cli.dates import span_of
from agent_console.cli.people import signed_in
from agent_console.cli.progress import Progress
from agent_console.cli.settings import opened, settings_of
from agent_console.cli.usage import UsageError
from agent_console.domain.phrases.comparing import compare
from agent_console.exchange.phrase_lists import load_only, load_tested
from agent_console.resources import resources_folder

if TYPE_CHECKING:
    from agent_console.domain.phrases.proving import Proven

FAILED = 1
"""The command's own "no": a rule does not do what its examples say, or the lists do not find the same."""


def test(arguments: Namespace) -> int:
    code = 0
    for place in arguments.files:
        _require(place)
        proven, rules = load_tested(resources_folder(), place, _progress())
        for fault in proven.faults:
            print(fault)
        examples = sum(len(rule.match) + len(rule.no_match) for rule in rules)
        print(f"{place}: {len(rules)} rules with {examples} examples are right, {len(proven.faults)} faults.")
        code = FAILED if proven.faults else code
    return code


def regress(arguments: Namespace) -> int:
    old, new = _loaded(arguments.old), _loaded(arguments.new)
    for fault in (*old.faults, *new.faults):
        print(f"agent-console: {fault}. This one is left out.", file=sys.stderr)
    appeared = vanished = 0
    for name, number, line in _lines(arguments.corpus):
        for change in compare(old.checker, new.checker, line):
            appeared += change.appears
            vanished += not change.appears
            hit = change.hit
            kind = f"quoted {hit.severity}" if hit.quoted else hit.severity
            print(f"{'+' if change.appears else '-'} {name}:{number}: {kind}: {hit.text} ({hit.rule})")
            print(f"    {line.strip()}")
    print(f"{appeared} hits appear, {vanished} disappear.")
    return FAILED if appeared or vanished else 0


def rerun(arguments: Namespace) -> int:
    """Check old calls with the list in use; what it finds is kept beside what was found at the time."""
    from agent_console.exchange.phrases_of_day import phrases_of_day
    from agent_console.store.clock import Clock

    clock = Clock()
    since, until = span_of(arguments, clock.local_day(clock.now()))
    settings = settings_of(arguments)
    with opened(settings) as store:
        by = signed_in(store, arguments)
        phrases = phrases_of_day(resources_folder(), settings.data_dir, store.phrases.published())
        for fault in phrases.faults:
            print(f"agent-console: {fault}. This one is left out.", file=sys.stderr)
        progress = Progress("calls") if arguments.progress or sys.stderr.isatty() else None
        done = store.phrases.recheck(phrases.check, by, progress, since, until)
    for rule in done.rules:
        print(f"+{rule.appeared} -{rule.disappeared} {rule.rule}")
    appeared = sum(rule.appeared for rule in done.rules)
    disappeared = sum(rule.disappeared for rule in done.rules)
    print(
        f"{done.calls} calls checked with {phrases.version}: {appeared} hits appeared, {disappeared} disappeared,"
        f" in {done.changed} calls."
    )
    return 0


def _loaded(place: Path) -> "Proven":
    _require(place)
    return load_only(resources_folder(), place, _progress())


def _require(place: Path) -> None:
    if not place.exists():
        raise UsageError(f"There is no file or folder {str(place)!r}. Name a list of phrases.")


def _progress() -> Progress | None:
    return Progress("rules") if sys.stderr.isatty() else None


def _lines(place: Path) -> Iterator[tuple[str, int, str]]:
    """Every line of the file, or of the files in the folder and below, with its name and number."""
    if not place.exists():
        raise UsageError(f"There is no file or folder {str(place)!r}. Name a text to compare the lists on.")
    files = sorted(file for file in place.rglob("*") if file.is_file()) if place.is_dir() else [place]
    for file in files:
        try:
            text = file.read_text(encoding="utf-8-sig", errors="replace")
        except OSError as error:
            raise UsageError(f"{str(file)!r} cannot be read: {error.strerror}. Name a text file.") from None
        for number, line in enumerate(text.split("\n"), 1):
            yield file.name, number, line
