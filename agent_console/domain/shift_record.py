"""A shift as a flat record of plain values, to be stored and sealed."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from agent_console.domain.journal import Fact
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.shift import ReadyItem, Remark, RemarkKind, Shift
from agent_console.domain.shift_rules import PlannedShift

_PLAIN = (
    "id", "number", "job_number", "name", "opened_by", "opened_by_name", "open_reason", "closed_by", "closed_by_name",
    "close_reason", "version",
)  # fmt: skip


def to_record(shift: Shift) -> dict[str, Fact]:
    """Every field as a plain value; instants in microseconds, lists as JSON, `unseen` remarks counted."""
    record: dict[str, Fact] = {name: getattr(shift, name) for name in _PLAIN}
    record |= planned_to_record(shift.planned)
    for name in ("arrive_by", "started_at", "ended_at"):
        record[name] = _microseconds(getattr(shift, name))
    record["readiness"] = _text([item.id, item.names, _microseconds(item.at)] for item in shift.readiness)
    record["remarks"] = _text(
        [one.id, one.kind.value, one.text, to_microseconds(one.at), one.by, one.by_name, _microseconds(one.seen_at)]
        for one in shift.remarks
    )
    record["unseen"] = len(shift.unseen)
    return record


def from_record(record: Mapping[str, Any]) -> Shift:
    """The inverse of `to_record`."""
    return Shift(
        **{name: record[name] for name in _PLAIN},
        planned=planned_from_record(record),
        arrive_by=from_microseconds(record["arrive_by"]),
        started_at=from_microseconds(record["started_at"]),
        ended_at=_instant(record["ended_at"]),
        readiness=tuple(
            ReadyItem(item, tuple(map(tuple, names)), _instant(at))
            for item, names, at in json.loads(record["readiness"])
        ),
        remarks=tuple(
            Remark(
                id=remark,
                kind=RemarkKind(kind),
                text=text,
                at=from_microseconds(at),
                by=by,
                by_name=by_name,
                seen_at=_instant(seen_at),
            )
            for remark, kind, text, at, by, by_name, seen_at in json.loads(record["remarks"])
        ),
    )


def planned_to_record(planned: PlannedShift) -> dict[str, Fact]:
    """A turn of a pattern in the columns that shifts and duty records share; the day such as 2026-11-22."""
    return {
        "pattern": planned.id,
        "pattern_names": _text(planned.names),
        "day": planned.day.isoformat(),
        "planned_begin": to_microseconds(planned.begin),
        "planned_end": to_microseconds(planned.end),
    }


def planned_from_record(record: Mapping[str, Any]) -> PlannedShift:
    """The inverse of `planned_to_record`."""
    return PlannedShift(
        record["pattern"],
        tuple(map(tuple, json.loads(record["pattern_names"]))),
        date.fromisoformat(record["day"]),
        from_microseconds(record["planned_begin"]),
        from_microseconds(record["planned_end"]),
    )


def _text(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


def _microseconds(at: datetime | None) -> int | None:
    return None if at is None else to_microseconds(at)


def _instant(value: int | None) -> datetime | None:
    return None if value is None else from_microseconds(value)
