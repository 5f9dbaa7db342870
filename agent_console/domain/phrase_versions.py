"""A hotline's own list of phrases on its way from a draft to numbered versions that every console takes over."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from agent_console.domain.text import check_text

LIST_LIMIT = 8_000_000
"""Code points of a list: ten thousand rules with every field filled are less than half of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseDraft:
    """The list as it is being edited, one for the hotline; `job_number` and `name` are of who kept it last."""

    text: str
    job_number: str
    name: str
    kept_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedVersion:
    """One version without its text. `number` counts from 1, `note` says what was changed.

    `sha256` is that of the text in UTF-8, 64 hexadecimal digits; `job_number` and `name` are of who published it.
    """

    number: int
    sha256: str
    job_number: str
    name: str
    published_at: datetime
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedList(PublishedVersion):
    """One version whole; it never changes."""

    text: str


@dataclass(frozen=True, slots=True)
class RuleChange:
    """How many hits of a rule appeared, and how many that were known are not found any more."""

    rule: str
    appeared: int
    disappeared: int


@dataclass(frozen=True, slots=True)
class RecheckSummary:
    """How many calls a version was run over, and in how many of them it found other hits than were known.

    `rules` tells of each rule whose hits changed, in order of their ids.
    """

    calls: int
    changed: int
    rules: tuple[RuleChange, ...] = ()


def check_list(text: str) -> str:
    """Give the text of a list back unchanged, or raise TEXT_TOO_LONG, TEXT_CHARACTERS. Lines end with a line feed."""
    return check_text(text, LIST_LIMIT, multiline=True)


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, 64 hexadecimal digits."""
    return sha256(text.encode()).hexdigest()
