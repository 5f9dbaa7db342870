"""A duty record as a flat record of plain values, to be stored and sealed, and the hash of what was signed."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from agent_console.domain.duty import DutyFigures, DutyRecord, IncidentFigure, OnDuty, PauseFigure
from agent_console.domain.journal import Fact, Head, canonical
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.shift_record import planned_from_record, planned_to_record
from agent_console.domain.supplement import Supplement

_PLAIN = ("id", "number", "remarks", "signed_by", "signed_by_name", "content_hash", "version")
_COUNTS = (
    "calls", "answered_in_time", "unfinished", "corrections_due", "talk_seconds", "longest_seconds", "longest_call",
    "calls_with_violations", "violations", "overrides", "escalations_sent", "escalations_answered",
    "escalations_overdue",
)  # fmt: skip
_BEHIND_THE_SIGNATURE = ("content_hash", "head_entries", "head_link", "supplements", "version")


def to_record(duty: DutyRecord) -> dict[str, Fact]:
    """Every field as a plain value; instants in microseconds, figures and supplements as JSON."""
    record: dict[str, Fact] = {name: getattr(duty, name) for name in _PLAIN}
    record |= planned_to_record(duty.planned)
    record["signed_at"] = to_microseconds(duty.signed_at)
    record["head_entries"], record["head_link"] = duty.head.entries, duty.head.link
    record["figures"] = canonical_figures(duty.figures)
    record["supplements"] = supplements_to_text(duty.supplements)
    return record


def from_record(record: Mapping[str, Any]) -> DutyRecord:
    """The inverse of `to_record`. Figures that this version does not know are passed over."""
    return DutyRecord(
        **{name: record[name] for name in _PLAIN},
        planned=planned_from_record(record),
        signed_at=from_microseconds(record["signed_at"]),
        head=Head(record["head_entries"], record["head_link"]),
        figures=_figures(json.loads(record["figures"])),
        supplements=supplements_from_text(record["supplements"]),
    )


def content_hash(record: Mapping[str, Fact]) -> str:
    """SHA-256, 64 hexadecimal digits, of what was signed: the record without what the signing and later times add."""
    signed = {name: value for name, value in record.items() if name not in _BEHIND_THE_SIGNATURE}
    return sha256(canonical(signed).encode()).hexdigest()


def supplements_to_text(supplements: Iterable[Supplement]) -> str:
    return _text([one.id, to_microseconds(one.at), one.by, one.by_name, one.text] for one in supplements)


def supplements_from_text(text: str) -> tuple[Supplement, ...]:
    return tuple(
        Supplement(id=supplement, at=from_microseconds(at), by=by, by_name=by_name, text=words)
        for supplement, at, by, by_name, words in json.loads(text)
    )


def canonical_figures(figures: DutyFigures) -> str:
    """The figures as JSON in one spelling."""
    told: dict[str, Any] = {name: getattr(figures, name) for name in _COUNTS}
    told["until"] = to_microseconds(figures.until)
    told["by_kind"] = figures.by_kind
    told["pauses"] = [[one.reason, one.count, one.seconds] for one in figures.pauses]
    told["staff"] = [
        [
            one.number,
            one.job_number,
            one.name,
            to_microseconds(one.started_at),
            _microseconds(one.ended_at),
            one.arrived_in_time,
            one.ready_in_time,
        ]
        for one in figures.staff
    ]
    told["incidents"] = [
        [one.number, one.kind, one.what, one.place, to_microseconds(one.opened_at), _microseconds(one.cleared_at)]
        for one in figures.incidents
    ]
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _figures(told: dict[str, Any]) -> DutyFigures:
    return DutyFigures(
        until=from_microseconds(told["until"]),
        **{name: told[name] for name in _COUNTS if name in told},
        by_kind=tuple((kind, count) for kind, count in told["by_kind"]),
        pauses=tuple(PauseFigure(*pause) for pause in told["pauses"]),
        staff=tuple(
            OnDuty(
                number=number,
                job_number=job_number,
                name=name,
                started_at=from_microseconds(started_at),
                ended_at=_instant(ended_at),
                arrived_in_time=arrived,
                ready_in_time=ready,
            )
            for number, job_number, name, started_at, ended_at, arrived, ready in told["staff"]
        ),
        incidents=tuple(
            IncidentFigure(
                number=number,
                kind=kind,
                what=what,
                place=place,
                opened_at=from_microseconds(opened_at),
                cleared_at=_instant(cleared_at),
            )
            for number, kind, what, place, opened_at, cleared_at in told["incidents"]
        ),
    )


def _text(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


def _microseconds(at: datetime | None) -> int | None:
    return None if at is None else to_microseconds(at)


def _instant(value: int | None) -> datetime | None:
    return None if value is None else from_microseconds(value)
