"""A handover and its flagged points as flat records of plain values, to be stored and sealed."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from agent_console.domain.handover import (
    Handover,
    HandoverFigures,
    HandoverState,
    Signature,
    SignatureKind,
    Span,
)
from agent_console.domain.handover_items import FlaggedPoint, HandoverDraft, HandoverItem, Point
from agent_console.domain.journal import Fact, Head, canonical
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.supplement import Supplement

_PLAIN = (
    "id", "number", "outgoing", "outgoing_name", "shift_id", "shift_number", "note", "to", "incoming", "incoming_name",
    "content", "version",
)  # fmt: skip
_FLAG = (
    "id", "handover", "by", "by_name", "text", "target", "number", "reason", "cleared_by", "cleared_by_name", "version",
)  # fmt: skip
_BEHIND = frozenset({"content", "head_entries", "head_link", "supplements", "version"})
_ITEM = tuple(field.name for field in fields(HandoverItem))
_COUNTS = tuple(field.name for field in fields(HandoverFigures) if field.name != "by_kind")
_TIMES = ("at", "due", "held_since")


def to_record(handover: Handover) -> dict[str, Fact]:
    """Every field as a plain value; instants in microseconds, lists as JSON."""
    span, head = handover.span, handover.head
    record: dict[str, Fact] = {name: getattr(handover, name) for name in _PLAIN}
    record |= {
        "state": handover.state.value,
        "begin": to_microseconds(span.begin),
        "cut": to_microseconds(span.cut),
        "after": span.after,
        "entries": span.entries,
        "items": items_to_text(handover.items),
        "figures": _figures_to_text(handover.figures),
        "ticked": _text(handover.ticked),
        "signatures": _text(
            [[one.kind.value, one.by, one.name, to_microseconds(one.at), one.reason] for one in handover.signatures]
        ),
        "head_entries": None if head is None else head.entries,
        "head_link": "" if head is None else head.link,
        "supplements": _text(
            [[one.id, to_microseconds(one.at), one.by, one.by_name, one.text] for one in handover.supplements]
        ),
        "signed_at": _microseconds(handover.signed_at),
        "sealed_at": _microseconds(handover.sealed_at),
        "item_count": len(handover.items),
        "key_count": len(handover.keys),
    }
    return record


def from_record(record: Mapping[str, Any]) -> Handover:
    """The inverse of `to_record`."""
    head = record["head_entries"]
    return Handover(
        **{name: record[name] for name in _PLAIN},
        state=HandoverState(record["state"]),
        span=Span(
            from_microseconds(record["begin"]), from_microseconds(record["cut"]), record["after"], record["entries"]
        ),
        items=items_from_text(record["items"]),
        figures=_figures_from_text(record["figures"]),
        ticked=tuple(json.loads(record["ticked"])),
        signatures=tuple(
            Signature(kind=SignatureKind(kind), by=by, name=name, at=from_microseconds(at), reason=reason)
            for kind, by, name, at, reason in json.loads(record["signatures"])
        ),
        head=None if head is None else Head(head, record["head_link"]),
        supplements=tuple(
            Supplement(id=one, at=from_microseconds(at), by=by, by_name=name, text=text)
            for one, at, by, name, text in json.loads(record["supplements"])
        ),
    )


def content_of(record: Mapping[str, Any]) -> str:
    """SHA-256 over all that both have signed, 64 hexadecimal digits; supplements come behind it."""
    signed = {name: value for name, value in record.items() if name not in _BEHIND}
    return hashlib.sha256(canonical(signed).encode()).hexdigest()


def items_to_text(items: Iterable[HandoverItem]) -> str:
    """A list of objects; a field that holds nothing is left out."""
    told = []
    for item in items:
        values = {name: getattr(item, name) for name in _ITEM}
        values |= {name: _microseconds(values[name]) for name in _TIMES}
        told.append({name: str(value) if name == "kind" else value for name, value in values.items() if value})
    return _text(told)


def items_from_text(text: str) -> tuple[HandoverItem, ...]:
    """The inverse; a kind that is not known stays what it is, a field that is not known is passed over."""
    items = []
    for values in json.loads(text):
        known = {name: value for name, value in values.items() if name in _ITEM}
        times = {name: from_microseconds(known.get(name, 0)) for name in _TIMES if name in known or name == "at"}
        items.append(HandoverItem(**{"kind": "", "target": "", **known, **times}))
    return tuple(items)


def flag_to_record(flag: FlaggedPoint) -> dict[str, Fact]:
    record: dict[str, Fact] = {name: getattr(flag, name) for name in _FLAG}
    return {**record, "at": to_microseconds(flag.at), "cleared_at": _microseconds(flag.cleared_at)}


def flag_from_record(record: Mapping[str, Any]) -> FlaggedPoint:
    cleared_at = record["cleared_at"]
    return FlaggedPoint(
        **{name: record[name] for name in _FLAG},
        at=from_microseconds(record["at"]),
        cleared_at=None if cleared_at is None else from_microseconds(cleared_at),
    )


def draft_to_text(draft: HandoverDraft) -> str:
    points = [[point.id, point.text, point.target, point.key, point.reason] for point in draft.points]
    return _text({"id": draft.id, "note": draft.note, "points": points})


def draft_from_text(text: str) -> HandoverDraft:
    values = json.loads(text)
    points = (
        Point(id=point, text=words, target=target, key=key, reason=reason)
        for point, words, target, key, reason in values["points"]
    )
    return HandoverDraft(id=values["id"], note=values["note"], points=tuple(points))


def _figures_to_text(figures: HandoverFigures) -> str:
    return _text({**{name: getattr(figures, name) for name in _COUNTS}, "by_kind": figures.by_kind})


def _figures_from_text(text: str) -> HandoverFigures:
    values = json.loads(text)
    by_kind = tuple((kind, count) for kind, count in values.get("by_kind", ()))
    return HandoverFigures(**{name: values.get(name, 0) for name in _COUNTS}, by_kind=by_kind)


def _microseconds(at: datetime | None) -> int | None:
    return None if at is None else to_microseconds(at)


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
