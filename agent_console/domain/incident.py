"""An incident 应急 or an equipment fault 设备故障: three fields to the shift lead at once, and who must know."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from agent_console.domain.catalogue import Named
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_rules import Contact
from agent_console.domain.text import NAME_LIMIT, REASON_LIMIT, check_text

WHAT_LIMIT = 2_000


class IncidentKind(StrEnum):
    INCIDENT = "incident"
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentReport:
    """What one person types in a hurry; the place is a seat, a room or a system."""

    id: str
    kind: IncidentKind
    what: str
    place: str
    effect: str = ""

    def __post_init__(self) -> None:
        for text in (self.what, self.effect):
            check_text(text, WHAT_LIMIT, multiline=True)
        check_text(self.place, NAME_LIMIT)


class Blank(StrEnum):
    """What a report still lacks before it can be sent; the effect may not be known yet."""

    KIND = "kind"
    WHAT = "what"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentDraft:
    """A report that is being written: any of it may be empty. Texts are checked when it is sent."""

    id: str
    kind: IncidentKind | None = None
    what: str = ""
    place: str = ""
    effect: str = ""


@dataclass(frozen=True, slots=True)
class Notified(Named):
    """One line of the notify list, as the settings had it when the incident was opened; `by` and `at` once told."""

    reach: str = ""
    at: datetime | None = None
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Where an incident stands. Times are aware UTC, people are job numbers; `number` such as I20261122-0001."""

    report: IncidentReport
    number: str
    opened_by: str
    opened_by_name: str
    opened_at: datetime
    notify: tuple[Notified, ...] = ()
    cleared_at: datetime | None = None
    cleared_by: str = ""
    cleared_by_name: str = ""
    remedy: str = ""
    version: int = 1

    @property
    def id(self) -> str:
        return self.report.id

    @property
    def open(self) -> bool:
        return self.cleared_at is None


def lacks(report: IncidentReport) -> bool:
    """Whether it says too little to be sent: what has happened, and where. The effect may not be known yet."""
    return not (report.what.strip() and report.place.strip())


def blanks(draft: IncidentDraft) -> tuple[Blank, ...]:
    """What is missing, in the order of the form."""
    filled = {Blank.KIND: draft.kind is not None, Blank.WHAT: draft.what.strip(), Blank.PLACE: draft.place.strip()}
    return tuple(blank for blank in Blank if not filled[blank])


def report_of(draft: IncidentDraft) -> IncidentReport:
    """The report that a draft without blanks makes, without space around its texts. Raises the text problems."""
    if draft.kind is None:
        raise ConsoleError(Problem.TEXT_MISSING)
    return IncidentReport(
        id=draft.id,
        kind=draft.kind,
        what=draft.what.strip(),
        place=draft.place.strip(),
        effect=draft.effect.strip(),
    )


def in_order(incidents: Iterable[Incident], since: datetime) -> tuple[Incident, ...]:
    """What is open, newest first, then what has been cleared since then, the last cleared first."""
    going_on: list[Incident] = []
    over: list[tuple[datetime, str, Incident]] = []
    for one in incidents:
        if one.cleared_at is None:
            going_on.append(one)
        elif one.cleared_at >= since:
            over.append((one.cleared_at, one.id, one))
    going_on.sort(key=lambda one: (one.opened_at, one.id), reverse=True)
    over.sort(key=lambda entry: entry[:2], reverse=True)
    return (*going_on, *(incident for _, _, incident in over))


def notify_list(kind: IncidentKind, contacts: Iterable[Contact]) -> tuple[Notified, ...]:
    """Who must know of this kind, in the order of the settings."""
    wanted = (one for one in contacts if (one.incident if kind is IncidentKind.INCIDENT else one.fault))
    return tuple(Notified(one.id, one.names, one.reach) for one in wanted)


def tick(incident: Incident, contact_id: str, at: datetime, by: str) -> Incident:
    """Somebody on the list has been told; told twice, the first time stands.

    Raises NOT_FOUND for whom the list does not name, WRONG_STATE when the incident is over.
    """
    found = next((one for one in incident.notify if one.id == contact_id), None)
    if found is None:
        raise ConsoleError(Problem.NOT_FOUND)
    if found.at is not None:
        return incident
    if not incident.open:
        raise ConsoleError(Problem.WRONG_STATE)
    told = tuple(replace(one, at=at, by=by) if one is found else one for one in incident.notify)
    return replace(incident, notify=told, version=incident.version + 1)


def clear(incident: Incident, at: datetime, by: str, name: str, remedy: str = "") -> Incident:
    """It is over, says this person; cleared twice, the first time stands."""
    check_text(remedy, REASON_LIMIT, multiline=True)
    if not incident.open:
        return incident
    return replace(
        incident,
        cleared_at=at,
        cleared_by=by,
        cleared_by_name=name,
        remedy=remedy.strip(),
        version=incident.version + 1,
    )
