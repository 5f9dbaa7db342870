"""An incident as a flat record of plain values, to be stored and sealed."""

import json
from collections.abc import Mapping
from typing import Any

from agent_console.domain.incident import Incident, IncidentDraft, IncidentKind, IncidentReport, Notified
from agent_console.domain.journal import Fact
from agent_console.domain.moment import from_microseconds, to_microseconds

_REPORT = ("id", "what", "place", "effect")
_PLAIN = ("number", "opened_by", "opened_by_name", "cleared_by", "cleared_by_name", "remedy", "version")


def to_record(incident: Incident) -> dict[str, Fact]:
    """Every field as a plain value; instants in microseconds, the notify list as JSON."""
    record: dict[str, Fact] = {name: getattr(incident.report, name) for name in _REPORT}
    record |= {name: getattr(incident, name) for name in _PLAIN}
    record["kind"] = incident.report.kind.value
    record["opened_at"] = to_microseconds(incident.opened_at)
    record["cleared_at"] = None if incident.cleared_at is None else to_microseconds(incident.cleared_at)
    notified = [
        [one.id, one.names, one.reach, None if one.at is None else to_microseconds(one.at), one.by]
        for one in incident.notify
    ]
    record["notify"] = json.dumps(notified, ensure_ascii=False, separators=(",", ":"))
    return record


def from_record(record: Mapping[str, Any]) -> Incident:
    """The inverse of `to_record`."""
    cleared_at = record["cleared_at"]
    return Incident(
        **{name: record[name] for name in _PLAIN},
        report=IncidentReport(kind=IncidentKind(record["kind"]), **{name: record[name] for name in _REPORT}),
        opened_at=from_microseconds(record["opened_at"]),
        cleared_at=None if cleared_at is None else from_microseconds(cleared_at),
        notify=tuple(
            Notified(
                contact, tuple(tuple(name) for name in names), reach, None if at is None else from_microseconds(at), by
            )
            for contact, names, reach, at, by in json.loads(record["notify"])
        ),
    )


def draft_to_text(draft: IncidentDraft) -> str:
    """A draft as one line of JSON, for a file of the desk it is written at."""
    plain = {name: getattr(draft, name) for name in _REPORT} | {"kind": "" if draft.kind is None else draft.kind.value}
    return json.dumps(plain, ensure_ascii=False)


def draft_from_text(text: str) -> IncidentDraft:
    """The inverse of `draft_to_text`. Raises ValueError, KeyError or TypeError for what is none."""
    plain = json.loads(text)
    kind = plain["kind"]
    return IncidentDraft(kind=IncidentKind(kind) if kind else None, **{name: str(plain[name]) for name in _REPORT})
