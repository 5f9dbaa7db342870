"""A handover 交接班: what one shift leaves to the next, signed by both, then sealed and only ever added to."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover_items import HandoverItem, ItemKind, key_items
from agent_console.domain.journal import Head
from agent_console.domain.supplement import Supplement
from agent_console.domain.text import NOTE_LIMIT, REASON_LIMIT, check_text


class HandoverState(StrEnum):
    OPEN = "open"  # being written: it has no number yet
    SIGNED = "signed"  # by the outgoing agent; waits for an incoming one
    REFUSED = "refused"  # back with the outgoing agent, who amends it and signs again
    ACCEPTED = "accepted"  # sealed
    TAKEN_OVER = "taken-over"  # a shift lead has accepted it in the receiver's place; sealed


SEALED = frozenset({HandoverState.ACCEPTED, HandoverState.TAKEN_OVER})


class SignatureKind(StrEnum):
    OUTGOING = "outgoing"
    FOR_OUTGOING = "for-outgoing"  # a shift lead, for somebody who cannot sign any more; with a reason
    REFUSED = "refused"  # with a reason
    SELF_ALLOWED = "self-allowed"  # a shift lead lets the outgoing agent take it over again; with a reason
    INCOMING = "incoming"
    FOR_INCOMING = "for-incoming"  # a shift lead takes it over; with a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who has put their name to what, and when (aware UTC)."""

    kind: SignatureKind
    by: str
    name: str
    at: datetime
    reason: str = ""

    def __post_init__(self) -> None:
        check_text(self.reason, REASON_LIMIT)


@dataclass(frozen=True, slots=True)
class Span:
    """What belongs to one record: [begin, cut) in aware UTC, and the journal's lines behind `after` up to `entries`.

    `begin` is the cut of the person's record before, their first one begins with the shift; `after` is how many lines
    the journal had then.
    """

    begin: datetime
    cut: datetime
    after: int
    entries: int

    def holds(self, entry: int) -> bool:
        """Whether what the journal tells in this line counts here.

        A cut lies behind the time of everything that was known by then, so this is [begin, cut) by the time of the
        event as well; but what comes in late, or after the clock was set back, has its place too, and only one.
        """
        return self.after < entry <= self.entries


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFigures:
    """What the outgoing agent did in the span; `by_kind` are kinds of calls, "" for one without a kind."""

    calls: int = 0
    by_kind: tuple[tuple[str, int], ...] = ()
    talk_seconds: int = 0
    longest_seconds: int = 0
    unfinished: int = 0
    escalations_sent: int = 0
    customers_told: int = 0
    corrections_told: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Times are aware UTC, people are job numbers; `number` such as H20261122-0001, given when it is signed.

    `to` is the job number of whom it is meant for, empty for whoever comes. `ticked` are the targets of the key items
    that the incoming agent has ticked. `signatures` are in the order in which they were given. `content` is the SHA-256
    of the sealed record, `head` where the journal stood then; only `supplements` may follow.
    """

    id: str
    outgoing: str
    outgoing_name: str
    span: Span
    number: str = ""
    shift_id: str = ""
    shift_number: str = ""
    items: tuple[HandoverItem, ...] = ()
    figures: HandoverFigures = HandoverFigures()
    note: str = ""
    state: HandoverState = HandoverState.OPEN
    to: str = ""
    incoming: str = ""
    incoming_name: str = ""
    ticked: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    content: str = ""
    head: Head | None = None
    supplements: tuple[Supplement, ...] = ()
    version: int = 0

    def __post_init__(self) -> None:
        check_text(self.note, NOTE_LIMIT, multiline=True)

    @property
    def sealed(self) -> bool:
        return self.state in SEALED

    @property
    def keys(self) -> tuple[str, ...]:
        """The targets of the key items."""
        return key_items(self.items)

    @property
    def self_allowed(self) -> bool:
        return any(one.kind is SignatureKind.SELF_ALLOWED for one in self.signatures)

    def last(self, *kinds: SignatureKind) -> Signature | None:
        """The last signature of these kinds."""
        return next((one for one in reversed(self.signatures) if one.kind in kinds), None)

    @property
    def signed_at(self) -> datetime | None:
        """When it was given away, last."""
        signature = self.last(SignatureKind.OUTGOING, SignatureKind.FOR_OUTGOING)
        return None if signature is None else signature.at

    @property
    def sealed_at(self) -> datetime | None:
        signature = self.last(SignatureKind.INCOMING, SignatureKind.FOR_INCOMING)
        return None if signature is None else signature.at


class HandoverSummary(NamedTuple):
    """One row of a list. `items` and `keys` are counts; `seq` rises with every change, over all handovers."""

    id: str
    number: str
    state: HandoverState
    outgoing: str
    outgoing_name: str
    to: str
    incoming: str
    incoming_name: str
    shift_number: str
    begin: datetime
    cut: datetime
    items: int
    keys: int
    signed_at: datetime
    sealed_at: datetime | None
    seq: int

    @property
    def missing(self) -> bool:
        """Whether this is no record at all, but a shift that is over while nobody has signed for it."""
        return self.state is HandoverState.OPEN


class HandoversAsked(StrEnum):
    """Which of all handovers a list holds."""

    ALL = "all"
    UNSIGNED = "unsigned"  # whatever lacks a signature: signed by one, or refused
    ACCEPTED = "accepted"
    TAKEN_OVER = "taken-over"
    SEALED = "sealed"  # accepted or taken over


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFilter:
    """Cut in [since, until), aware UTC; `job_number` is who gave it or who took it, empty for all."""

    which: HandoversAsked = HandoversAsked.ALL
    since: datetime | None = None
    until: datetime | None = None
    job_number: str = ""


def cut_after(now: datetime, previous: datetime | None, newest: datetime | None) -> datetime:
    """The cut of a record: now, yet never before the record before, and behind everything that it lists.

    A clock that was set back neither loses anything nor counts it twice.
    """
    behind = None if newest is None else newest + timedelta(microseconds=1)
    return max(at for at in (now, previous, behind) if at is not None)


def sign(handover: Handover, signature: Signature, *, lead: bool = False) -> Handover:
    """Give it away; `lead` says that it is a shift lead's, whose incidents go on to another shift lead.

    Raises WRONG_STATE unless it is open or was refused, REASON_MISSING for a lead who signs for somebody, INCIDENT_OPEN
    (facts: number) while the list holds an incident: a shift lead takes it over by name, or clears it.
    """
    if handover.state not in (HandoverState.OPEN, HandoverState.REFUSED):
        raise ConsoleError(Problem.WRONG_STATE)
    if signature.kind is SignatureKind.FOR_OUTGOING:
        _require_reason(signature.reason)
    incident = blocking_incident(handover, lead=lead)
    if incident is not None:
        raise ConsoleError(Problem.INCIDENT_OPEN, number=incident.number)
    return _with(replace(handover, state=HandoverState.SIGNED), signature)


def accept(handover: Handover, signature: Signature, ticked: Collection[str]) -> Handover:
    """Take it over, every key item ticked. What the same person has accepted already stays as it is.

    Raises HANDOVER_TAKEN (facts: number, by) when somebody else was first, WRONG_STATE unless it is signed, REFUSED
    when it is meant for somebody else, TO_ONESELF unless a lead has allowed it, KEY_NOT_TICKED (facts: count).
    """
    if handover.sealed and handover.incoming == signature.by:
        return handover
    require_waiting(handover)
    if signature.by == handover.outgoing and not handover.self_allowed:
        raise ConsoleError(Problem.TO_ONESELF)
    if signature.kind is SignatureKind.FOR_INCOMING:
        _require_reason(signature.reason)
    elif handover.to not in ("", signature.by):
        raise ConsoleError(Problem.HANDOVER_MEANT, job_number=handover.to)
    left = [target for target in handover.keys if target not in ticked]
    if left:
        raise ConsoleError(Problem.KEY_NOT_TICKED, count=len(left))
    taken = signature.kind is SignatureKind.FOR_INCOMING
    accepted = replace(
        handover,
        state=HandoverState.TAKEN_OVER if taken else HandoverState.ACCEPTED,
        incoming=signature.by,
        incoming_name=signature.name,
        ticked=handover.keys,
    )
    return _with(accepted, signature)


def refuse(handover: Handover, signature: Signature) -> Handover:
    """Send it back to be amended. Raises as `accept`, and REASON_MISSING."""
    require_waiting(handover)
    _require_reason(signature.reason)
    if signature.by == handover.outgoing:
        raise ConsoleError(Problem.TO_ONESELF)
    return _with(replace(handover, state=HandoverState.REFUSED), signature)


def allow_self(handover: Handover, signature: Signature) -> Handover:
    """A shift lead lets the outgoing agent take it over again, when nobody else is there. Raises REASON_MISSING."""
    require_waiting(handover)
    _require_reason(signature.reason)
    return handover if handover.self_allowed else _with(handover, signature)


def seal(handover: Handover, content: str, head: Head) -> Handover:
    """What both have signed, with what proves it. Raises WRONG_STATE for what has not been accepted."""
    if not handover.sealed or handover.content:
        raise ConsoleError(Problem.WRONG_STATE)
    return replace(handover, content=content, head=head)


def add_supplement(handover: Handover, supplement: Supplement) -> Handover:
    """Add to a sealed record; one with the same id is there already. Raises WRONG_STATE before it is sealed."""
    if not handover.sealed:
        raise ConsoleError(Problem.WRONG_STATE)
    if any(one.id == supplement.id for one in handover.supplements):
        return handover
    return replace(handover, supplements=(*handover.supplements, supplement), version=handover.version + 1)


def require_waiting(handover: Handover) -> None:
    """Raise HANDOVER_TAKEN (facts: number, by) when it has been taken over, WRONG_STATE unless it is signed."""
    if handover.sealed:
        raise ConsoleError(Problem.HANDOVER_TAKEN, number=handover.number, by=handover.incoming)
    if handover.state is not HandoverState.SIGNED:
        raise ConsoleError(Problem.WRONG_STATE)


def open_incident(handover: Handover) -> HandoverItem | None:
    """An incident in the list: such a record goes from one shift lead to another."""
    return next((item for item in handover.items if item.kind == ItemKind.INCIDENT), None)


def blocking_incident(handover: Handover, *, lead: bool) -> HandoverItem | None:
    """The incident that keeps the record from being signed: any that its shift lead has not taken over by name."""
    incidents = (item for item in handover.items if item.kind == ItemKind.INCIDENT)
    return next((item for item in incidents if not (lead and item.held_since is not None)), None)


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise ConsoleError(Problem.REASON_MISSING)


def _with(handover: Handover, signature: Signature) -> Handover:
    signature = replace(signature, reason=signature.reason.strip())
    return replace(handover, signatures=(*handover.signatures, signature), version=handover.version + 1)
