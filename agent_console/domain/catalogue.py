"""What a call can be about, how it can end and why a seat can pause: lists that a hotline may change."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

_FOR_CHINESE = ("zh_CN", "zh_TW", "en")
_FOR_OTHERS = ("en", "zh_CN", "zh_TW")


@dataclass(frozen=True, slots=True)
class Named:
    """Something with an id that is stored and a name in each language that is shown."""

    id: str
    names: tuple[tuple[str, str], ...]

    def name_in(self, language: str) -> str:
        """The name in this language, else in a language that its readers are likely to read, else the id.

        A reader of one Chinese gets the other Chinese before English; everybody else gets English first.
        """
        names = dict(self.names)
        nearest = _FOR_CHINESE if language.startswith("zh") else _FOR_OTHERS
        for candidate in (language, *nearest, *names):
            if candidate in names:
                return names[candidate]
        return self.id


@dataclass(frozen=True, slots=True)
class Subject(Named):
    """A branch or leaf of the subject tree; the id of a child begins with its parent's id and a dot."""

    @property
    def parent(self) -> str:
        """The id of the parent, empty at the top."""
        return self.id.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Outcome(Named):
    """How a call ended, and what follows from it.

    `key` picks it quickly or is empty. `system` ones are given by the console and never offered. A `quick` one records
    a whole call with one key, so it brings the kind of the call with it.
    """

    key: str = ""
    note_required: bool = False
    correction_due: bool = False
    escalate: bool = False
    system: bool = False
    quick: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True)
class PauseReason(Named):
    """Why a seat is out of service; `limit_minutes` is None where nobody counts."""

    limit_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The three lists in the order in which they are shown."""

    subjects: tuple[Subject, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    pauses: tuple[PauseReason, ...] = ()

    def subject(self, subject_id: str) -> Subject | None:
        return _find(self.subjects, subject_id)

    def outcome(self, outcome_id: str) -> Outcome | None:
        return _find(self.outcomes, outcome_id)

    def pause(self, reason_id: str) -> PauseReason | None:
        return _find(self.pauses, reason_id)

    @property
    def roots(self) -> tuple[Subject, ...]:
        return self.children("")

    def children(self, subject_id: str) -> tuple[Subject, ...]:
        return tuple(subject for subject in self.subjects if subject.parent == subject_id)

    def path_in(self, subject_id: str, language: str) -> str:
        """The way down the tree, such as 资费 ▸ 套餐变更.

        What the catalogue no longer knows is shown by its id, for old calls keep the subject they were given.
        """
        parts = subject_id.split(".")
        ways = (".".join(parts[: depth + 1]) for depth in range(len(parts)))
        found = (self.subject(way) or Subject(way, ()) for way in ways)
        return " ▸ ".join(subject.name_in(language) for subject in found)

    @property
    def offered(self) -> tuple[Outcome, ...]:
        """The outcomes that an agent may choose."""
        return tuple(outcome for outcome in self.outcomes if not outcome.system)

    @property
    def quick(self) -> tuple[Outcome, ...]:
        """The outcomes that record a whole call with one key."""
        return tuple(outcome for outcome in self.outcomes if outcome.quick)

    def outcome_by_key(self, key: str) -> Outcome | None:
        return next((outcome for outcome in self.offered if key and outcome.key == key), None)


def overlay(base: Catalogue, own: Catalogue) -> Catalogue:
    """The shipped catalogue with a hotline's own laid over it.

    An own entry takes the place of the one with the same id; new ones follow. A quick key that the hotline has given
    to an outcome of its own is taken from the shipped one that had it.
    """
    own_keys = {outcome.key for outcome in own.outcomes}
    freed = tuple(replace(outcome, key="") if outcome.key in own_keys else outcome for outcome in base.outcomes)
    return Catalogue(
        subjects=laid_over(base.subjects, own.subjects),
        outcomes=laid_over(freed, own.outcomes),
        pauses=laid_over(base.pauses, own.pauses),
    )


Entry = TypeVar("Entry", bound=Named)


def _find(entries: Iterable[Entry], entry_id: str) -> Entry | None:
    return next((entry for entry in entries if entry.id == entry_id), None)


def laid_over(base: tuple[Entry, ...], own: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The base where an own entry takes the place of the one with the same id; new ones follow."""
    return tuple(({entry.id: entry for entry in base} | {entry.id: entry for entry in own}).values())
