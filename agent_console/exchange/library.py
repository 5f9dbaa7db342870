"""What a desk works with, from scripts to rules of escalations: the shipped, and the hotline's own on top.

A faulty file is left out and named with its line; all the others are loaded.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from agent_console.domain.announcement import Announcement
from agent_console.domain.announcement_file import parse_announcement
from agent_console.domain.catalogue import Catalogue, laid_over, overlay
from agent_console.domain.catalogue_file import parse_outcomes, parse_pauses, parse_subjects
from agent_console.domain.escalation_rules import STANDARD, EscalationRules, Likeness
from agent_console.domain.escalation_rules_file import parse_contacts, parse_departments, parse_hours, parse_limits
from agent_console.domain.file_faults import FileFault, FileFaultsError, Reason
from agent_console.domain.sampling_plan import STANDARD as STANDARD_SAMPLING
from agent_console.domain.sampling_plan import SamplingRules
from agent_console.domain.sampling_rules_file import parse_sampling, with_said
from agent_console.domain.script import Script
from agent_console.domain.script_file import parse_script
from agent_console.domain.shift_rules import STANDARD as STANDARD_SHIFTS
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.shift_rules_file import (
    parse_patterns,
    parse_readiness,
    parse_shift_limits,
    with_limits,
    with_patterns,
    with_readiness,
)

T = TypeVar("T")

FALLBACKS = {"zh_TW": ("zh_TW", "zh_CN", "en"), "zh_CN": ("zh_CN", "zh_TW", "en"), "en": ("en", "zh_CN", "zh_TW")}
"""In which language a script is looked for when the wanted one does not have it."""


@dataclass(frozen=True, slots=True)
class Library:
    """What is read at start and never changes while the console runs, but for the likeness that a lead may move."""

    scripts: dict[tuple[str, str], Script]
    announcements: tuple[Announcement, ...]
    catalogue: Catalogue
    faults: tuple[FileFault, ...] = field(default=())
    escalation_rules: EscalationRules = STANDARD
    shift_rules: ShiftRules = STANDARD_SHIFTS
    sampling_rules: SamplingRules = STANDARD_SAMPLING

    def script(self, script_id: str, language: str) -> Script | None:
        """The script in the wanted language or the nearest there is."""
        for candidate in (language, *FALLBACKS.get(language, ("zh_CN", "zh_TW", "en"))):
            found = self.scripts.get((script_id, candidate))
            if found is not None:
                return found
        return None

    def titles(self, language: str) -> tuple[Script, ...]:
        """Every script once, in the wanted language where it exists, by title."""
        ids = dict.fromkeys(script_id for script_id, _ in self.scripts)
        found = [script for script_id in ids if (script := self.script(script_id, language)) is not None]
        return tuple(sorted(found, key=lambda script: script.title))

    def announcement(self, announcement_id: str) -> Announcement:
        """The announcement of that id, else the first one."""
        return next((a for a in self.announcements if a.id == announcement_id), self.announcements[0])


def load_library(shipped: Path, own: Path | None = None) -> Library:
    """Read everything below `shipped`, then what the hotline keeps below `own` in the same folders; its own wins."""
    faults: list[FileFault] = []
    scripts: dict[tuple[str, str], Script] = {}
    announcements: dict[str, Announcement] = {}
    catalogue = Catalogue()
    rules = replace(STANDARD, likeness=Likeness(STANDARD.alike))  # nobody moves that of another library
    shift_rules, sampling_rules = STANDARD_SHIFTS, STANDARD_SAMPLING
    for root in (shipped, own):
        if root is None or not root.is_dir():
            continue
        for script in _read(sorted(root.glob("scripts/**/*.toml")), parse_script, faults):
            scripts[script.id, script.language] = script
        for announcement in _read(sorted(root.glob("announcements/*.toml")), parse_announcement, faults):
            announcements[announcement.id] = announcement
        catalogue = overlay(catalogue, _read_catalogue(root / "catalogue", catalogue, faults))
        rules = _read_rules(root / "escalation", rules, faults)
        shift_rules = _read_shift_rules(root / "shift", shift_rules, faults)
        for said in _read(_existing(root / "review" / "sampling.toml"), parse_sampling, faults):
            sampling_rules = with_said(sampling_rules, said)
    ids = {script_id for script_id, _ in scripts}
    for script in scripts.values():
        name = f"{script.language}/{script.id}.toml"
        if script.subject and catalogue.subject(script.subject) is None:
            faults.append(FileFault(name, 1, Reason.UNKNOWN_SUBJECT, script.subject))
        lost = sorted(script.other_scripts - ids)
        faults += [FileFault(name, 1, Reason.UNKNOWN_SCRIPT, one) for one in lost]
    ordered = sorted(announcements.values(), key=lambda announcement: announcement.order)
    return Library(scripts, tuple(ordered), catalogue, tuple(faults), rules, shift_rules, sampling_rules)


def _read_catalogue(folder: Path, base: Catalogue, faults: list[FileFault]) -> Catalogue:
    known = tuple(subject.id for subject in base.subjects)
    subjects = _read(_existing(folder / "subjects.toml"), lambda text, file: parse_subjects(text, file, known), faults)
    outcomes = _read(_existing(folder / "outcomes.toml"), parse_outcomes, faults)
    pauses = _read(_existing(folder / "pauses.toml"), parse_pauses, faults)
    return Catalogue(
        subjects=tuple(one for group in subjects for one in group),
        outcomes=tuple(one for group in outcomes for one in group),
        pauses=tuple(one for group in pauses for one in group),
    )


def _read_rules(folder: Path, base: EscalationRules, faults: list[FileFault]) -> EscalationRules:
    """The base with what the files of the folder say laid over it; of a faulty file nothing is taken."""
    hours = dict(base.hours)
    for found in _read(_existing(folder / "hours.toml"), parse_hours, faults):
        hours |= found
    rules = replace(base, hours=hours)
    for said in _read(_existing(folder / "limits.toml"), lambda text, file: parse_limits(text, file, hours), faults):
        rules = replace(
            rules,
            limits={**rules.limits, **said.limits},
            reopen_days=rules.reopen_days if said.reopen_days is None else said.reopen_days,
            likeness=Likeness(rules.alike if said.alike is None else said.alike),
        )
    own_departments = _read(
        _existing(folder / "departments.toml"), lambda text, file: parse_departments(text, file, hours), faults
    )
    for departments in own_departments:
        rules = replace(rules, departments=laid_over(rules.departments, departments))
    for contacts in _read(_existing(folder / "notify.toml"), parse_contacts, faults):
        rules = replace(rules, contacts=laid_over(rules.contacts, contacts))
    return rules


def _read_shift_rules(folder: Path, base: ShiftRules, faults: list[FileFault]) -> ShiftRules:
    """As above, for shifts."""
    rules, known = base, tuple(pattern.id for pattern in base.patterns)
    own = _read(_existing(folder / "patterns.toml"), lambda text, file: parse_patterns(text, file, known), faults)
    for patterns in own:
        rules = with_patterns(rules, patterns)
    for items in _read(_existing(folder / "readiness.toml"), parse_readiness, faults):
        rules = with_readiness(rules, items)
    for limits in _read(_existing(folder / "limits.toml"), parse_shift_limits, faults):
        rules = with_limits(rules, limits)
    return rules


def _existing(file: Path) -> list[Path]:
    return [file] if file.exists() else []


def _read(files: list[Path], parse: Callable[[str, str], T], faults: list[FileFault]) -> list[T]:
    values = []
    for file in files:
        try:
            values.append(parse(file.read_text(encoding="utf-8"), str(file)))
        except FileFaultsError as error:
            faults.extend(error.faults)
        except (OSError, UnicodeDecodeError) as error:
            faults.append(FileFault(str(file), 1, Reason.UNREADABLE, type(error).__name__))
    return values
