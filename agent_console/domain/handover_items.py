"""What stands in a handover log: open things with their clocks, the agent's own points, and whom they go on to."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from agent_console.domain.text import NOTE_LIMIT, REASON_LIMIT, check_text

TITLE_SHOWN = 120
POINT_LIMIT = 1_000


class ItemKind(StrEnum):
    ESCALATION = "escalation"
    PROMISE = "promise"  # an escalation whose customer was told until when, or still has to be told the answer
    CORRECTION_CALL = "correction-call"
    INCIDENT = "incident"
    FAULT = "fault"
    PAUSED = "paused"  # an escalation that waits for the customer
    DRAFT = "draft"  # a record or a form that is not finished
    UNSIGNED_HANDOVER = "unsigned-handover"
    POINT = "point"  # in the agent's own words


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem:
    """One line. Times are aware UTC, people are job numbers, `caller` is masked.

    `kind` is an ItemKind, or whatever a record of another version holds. `target` is the id of what it is about, of a
    POINT its own id. `at` is when the thing began, `state` its own state. `key` is the flag 重点, `point` the id of the
    flag that brings it back until it is cleared. `carried` counts the changes that it has come through, `held_since`
    is the last of them.
    """

    kind: str
    target: str
    at: datetime
    number: str = ""
    title: str = ""
    due: datetime | None = None
    owner: str = ""
    caller: str = ""
    state: str = ""
    key: bool = False
    reason: str = ""
    point: str = ""
    carried: int = 0
    held_since: datetime | None = None

    @property
    def known_kind(self) -> ItemKind | None:
        """None for a kind that this version does not know."""
        return ItemKind(self.kind) if self.kind in _KINDS else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What the agent adds: a line of their own, or with `target` a flag or a reason on a listed thing."""

    id: str
    text: str = ""
    target: str = ""
    key: bool = False
    reason: str = ""

    def __post_init__(self) -> None:
        check_text(self.text, POINT_LIMIT, multiline=True)
        check_text(self.reason, REASON_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDraft:
    """What the outgoing agent has typed so far; `id` becomes the handover's."""

    id: str
    note: str = ""
    points: tuple[Point, ...] = ()

    def __post_init__(self) -> None:
        check_text(self.note, NOTE_LIMIT, multiline=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class FlaggedPoint:
    """A flagged line that was handed over once: it comes back at every change until somebody clears it by name.

    `text` are the agent's own words, or the title of the thing `target` that was flagged. `handover` is the number of
    the first record that it stood in.
    """

    id: str
    handover: str
    at: datetime
    by: str
    by_name: str
    text: str
    target: str = ""
    number: str = ""
    reason: str = ""
    cleared_at: datetime | None = None
    cleared_by: str = ""
    cleared_by_name: str = ""
    version: int = 1

    @property
    def open(self) -> bool:
        return self.cleared_at is None


@dataclass(frozen=True, slots=True)
class Hold:
    """Who attends to a thing that was handed over: since when, and after how many changes."""

    holder: str
    since: datetime
    carried: int = 1


def listed(
    things: Iterable[HandoverItem],
    flags: Iterable[tuple[FlaggedPoint, Hold]],
    draft: HandoverDraft,
    waiting: Collection[str],
    now: datetime,
) -> tuple[HandoverItem, ...]:
    """The items of one person, what hurts first at the top.

    `things` and `flags` are what the person holds; `waiting` are the targets and points of their records that somebody
    still has to accept: what stands there does not stand here too.
    """
    items = {thing.target: thing for thing in things if thing.target not in waiting}
    for flag, hold in flags:
        if not flag.open or flag.id in waiting:
            continue
        thing = items.get(flag.target)
        if thing is None or thing.point:  # a second flag on one thing is a line of its own, or it would be lost
            items[flag.id] = _flag_alone(flag, hold)
        else:
            items[thing.target] = replace(thing, key=True, reason=flag.reason, point=flag.id)
    for point in draft.points:
        if not point.target:
            if point.text.strip():
                items[point.id] = _own(point, now)
        elif (thing := items.get(point.target)) is not None:
            items[point.target] = _marked(thing, point)
    return ordered(items.values(), now)


def ordered(items: Iterable[HandoverItem], at: datetime) -> tuple[HandoverItem, ...]:
    """Open incidents and faults, then what is overdue by its overrun, key points, what is due next, and the rest."""
    return tuple(sorted(items, key=lambda item: _place(item, at)))


def key_items(items: Iterable[HandoverItem]) -> tuple[str, ...]:
    """The targets that whoever takes over has to tick."""
    return tuple(item.target for item in items if item.key)


def handed_on(items: Iterable[HandoverItem]) -> tuple[str, ...]:
    """The ids that pass to the receiver: of the things, and of the flags that bring lines back.

    A line of the agent's own that is not flagged stands in one record only.
    """
    ids: dict[str, None] = {}
    for item in items:
        if item.kind != ItemKind.POINT or item.key:
            ids[item.target] = None
        if item.point:
            ids[item.point] = None
    return tuple(ids)


def passed_on(
    items: Iterable[HandoverItem], outgoing: str, incoming: str, at: datetime, holds: Mapping[str, Hold]
) -> dict[str, Hold]:
    """Who attends to what after a record was accepted: what the outgoing agent still held is the incoming one's.

    `holds` are those of these things so far; what has none is held by its owner. What somebody took over by name
    meanwhile stays theirs.
    """
    changed = {}
    for target in handed_on(items):
        hold = holds.get(target)
        if hold is None or hold.holder == outgoing:
            changed[target] = Hold(incoming, at, 1 if hold is None else hold.carried + 1)
    return changed


def flag_of(item: HandoverItem, *, handover: str, at: datetime, by: str, by_name: str) -> FlaggedPoint:
    """What makes a flagged item come back."""
    own = item.kind == ItemKind.POINT
    return FlaggedPoint(
        id=item.point,
        handover=handover,
        at=at,
        by=by,
        by_name=by_name,
        text=item.title,
        target="" if own else item.target,
        number=item.number,
        reason=item.reason,
    )


def clear(flag: FlaggedPoint, at: datetime, by: str, name: str) -> FlaggedPoint:
    """It need not come back, says this person; cleared twice, the first time stands."""
    if not flag.open:
        return flag
    return replace(flag, cleared_at=at, cleared_by=by, cleared_by_name=name, version=flag.version + 1)


_KINDS = frozenset(kind.value for kind in ItemKind)
_FIRST = {ItemKind.INCIDENT.value: 0, ItemKind.FAULT.value: 1}
_OVERDUE, _KEY, _DATED, _REST = 2, 3, 4, 5


def _place(item: HandoverItem, at: datetime) -> tuple[int, datetime, str, str]:
    begun = (item.at, item.number, item.target)
    if item.kind in _FIRST:
        return _FIRST[item.kind], *begun
    if item.due is not None and item.due <= at:
        return _OVERDUE, item.due, item.number, item.target
    if item.key:
        return _KEY, item.due or item.at, item.number, item.target
    if item.due is not None:
        return _DATED, item.due, item.number, item.target
    return _REST, *begun


def _flag_alone(flag: FlaggedPoint, hold: Hold) -> HandoverItem:
    return HandoverItem(
        kind=ItemKind.POINT,
        target=flag.id,
        at=flag.at,
        number=flag.number,
        title=flag.text,
        owner=flag.by,
        key=True,
        reason=flag.reason,
        point=flag.id,
        carried=hold.carried,
        held_since=hold.since,
    )


def _own(point: Point, now: datetime) -> HandoverItem:
    return HandoverItem(
        kind=ItemKind.POINT,
        target=point.id,
        at=now,
        title=point.text.strip(),
        key=point.key,
        reason=point.reason.strip(),
        point=point.id if point.key else "",
    )


def _marked(item: HandoverItem, point: Point) -> HandoverItem:
    """A flag that was there before stays until it is cleared; a new one gets the id of the point."""
    return replace(
        item,
        key=item.key or point.key,
        reason=point.reason.strip() or item.reason,
        point=item.point or (point.id if point.key else ""),
    )
