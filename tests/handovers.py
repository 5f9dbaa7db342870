"""Builders of handovers: each test names only what it is about."""

from datetime import timedelta
from typing import Any

from agent_console.domain.handover import Handover, HandoverState, Signature, SignatureKind, Span
from agent_console.domain.handover_items import FlaggedPoint, HandoverDraft, HandoverItem, ItemKind, Point
from agent_console.domain.shift import Shift
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from tests.builders import AT, PIN, an_id
from tests.shifts import RULES

NOON = AT + timedelta(hours=4)


def an_item(kind: ItemKind | str = ItemKind.ESCALATION, **fields: Any) -> HandoverItem:
    values: dict[str, Any] = {
        "kind": kind,
        "target": an_id(),
        "at": AT,
        "number": "E20261122-0001",
        "title": "客户对账单有疑问",
        "owner": "1001",
    }
    return HandoverItem(**{**values, **fields})


def a_point(text: str = "打印机缺纸", **fields: Any) -> Point:
    return Point(**{"id": an_id(), "text": text, **fields})


def a_mark(target: str, reason: str = "", *, key: bool = True) -> Point:
    """A flag, or only a reason, on something listed."""
    return Point(id=an_id(), target=target, key=key, reason=reason)


def a_draft(*points: Point, note: str = "") -> HandoverDraft:
    return HandoverDraft(id=an_id(), note=note, points=points)


def a_flag(**fields: Any) -> FlaggedPoint:
    values: dict[str, Any] = {
        "id": an_id(),
        "handover": "H20261122-0001",
        "at": AT,
        "by": "1001",
        "by_name": "王芳",
        "text": "打印机缺纸",
    }
    return FlaggedPoint(**{**values, **fields})


def a_signature(kind: SignatureKind = SignatureKind.OUTGOING, by: str = "1001", **fields: Any) -> Signature:
    values: dict[str, Any] = {"kind": kind, "by": by, "name": "王芳", "at": NOON}
    return Signature(**{**values, **fields})


def a_handover(**fields: Any) -> Handover:
    """1001's, open; with `state` one that 1001 has signed."""
    values: dict[str, Any] = {
        "id": an_id(),
        "outgoing": "1001",
        "outgoing_name": "王芳",
        "span": Span(AT, NOON, 0, 10),
    }
    if fields.get("state", HandoverState.OPEN) is not HandoverState.OPEN:
        values |= {"number": "H20261122-0001", "signatures": (a_signature(),), "version": 1}
    return Handover(**{**values, **fields})


def on_shift(store: Store, person: Person, pattern: str = "early") -> Shift:
    return store.shifts.start(an_id(), pattern, person, RULES)


def signed_by(store: Store, person: Person, *points: Point, **options: Any) -> Handover:
    """What this person gives away now, with these points."""
    draft = store.handovers.draft(person)
    draft = HandoverDraft(id=draft.id, note=options.pop("note", draft.note), points=(*draft.points, *points))
    return store.handovers.sign(draft, person, PIN, RULES, **options)


def listed_for(store: Store, person: Person) -> tuple[HandoverItem, ...]:
    """What stands in this person's next list."""
    return store.handovers.collect(store.handovers.draft(person), person).items
