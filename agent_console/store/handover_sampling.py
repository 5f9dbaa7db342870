"""Write made-up handovers as real ones are: numbered, signed, sealed and journalled, all passed on to the next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from agent_console.domain.escalation import OPEN
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.handover import (
    Handover,
    HandoverFigures,
    Signature,
    SignatureKind,
    Span,
    accept,
    cut_after,
    refuse,
    seal,
    sign,
)
from agent_console.domain.handover_items import (
    FlaggedPoint,
    HandoverDraft,
    HandoverItem,
    Hold,
    ItemKind,
    clear,
    flag_of,
    listed,
    passed_on,
)
from agent_console.domain.handover_record import content_of, flag_to_record, to_record
from agent_console.domain.ids import uuid7
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.sample import one
from agent_console.domain.sample_handovers import REFUSALS, note, points
from agent_console.domain.shift import Shift
from agent_console.store.call_rows import CALLS
from agent_console.store.counters import HANDOVERS as HANDOVER_SERIES
from agent_console.store.counters import next_number
from agent_console.store.escalation_rows import ESCALATION_STEPS, ESCALATIONS
from agent_console.store.handover_rows import HANDOVER_FLAGS, HANDOVERS, keep_holds
from agent_console.store.handover_things import title
from agent_console.store.handover_writing import ACTS, FLAG_ACTS
from agent_console.store.journal import head_of
from agent_console.store.rows import instant_of
from agent_console.store.sealed_forms import keep_form
from agent_console.store.shift_rows import SHIFTS, ShiftRow
from agent_console.store.verbs import Ground

DAYS = 7
"""So many days before the end people hand over: what came before has been dealt with long ago."""

_E, _S, _C = ESCALATIONS.c, ESCALATION_STEPS.c, CALLS.c
_OVER = (StepKind.TOLD.value, StepKind.CLOSED.value, StepKind.VOIDED.value)
_ESCALATIONS = (
    select(
        *(_E.id, _E.number, _E.owner, _E.caller_masked, _E.problem, _E.sent_at, _E.due_at, _E.callback_until, _E.state),
        func.min(_S.at).label("over_at"),
    )
    .outerjoin(ESCALATION_STEPS, (_S.escalation_id == _E.id) & _S.kind.in_(_OVER))
    .where((_E.ended_at.is_(None)) | (_E.ended_at >= bindparam("since")))
    .group_by(*_E)
)
_ENDED = (
    select(SHIFTS)
    .where(SHIFTS.c.started_at >= bindparam("since"), SHIFTS.c.ended_at.is_not(None))
    .order_by(SHIFTS.c.ended_at, SHIFTS.c.id)
)
_TOTALS = (
    select(
        *(_C.kind, func.count(), func.coalesce(func.sum(_C.talk_seconds), 0)),
        func.coalesce(func.max(_C.talk_seconds), 0),
    )
    .where(_C.job_number == bindparam("who"), _C.answered_at >= bindparam("begin"), _C.answered_at < bindparam("cut"))
    .group_by(_C.kind)
)
_MINUTE = timedelta(minutes=1)


def hand_over(ground: Ground, connection: Connection, seed: int, until: datetime) -> int:
    """Hand over every shift that ended in the last days before `until`; gives how many handovers it were."""
    since = {"since": to_microseconds(until - timedelta(days=DAYS))}
    shifts = [ShiftRow.value(row) for row in connection.execute(_ENDED, since).mappings()]
    book = _Book(ground, connection, seed, shifts, connection.execute(_ESCALATIONS, since).all())
    for shift in shifts:
        book.hand_over(shift, last=shift is shifts[-1])
    return len(shifts)


class _Book:
    """Who holds what while one shift follows the other."""

    def __init__(
        self, ground: Ground, connection: Connection, seed: int, shifts: Sequence[Shift], escalations: Sequence[Any]
    ) -> None:
        self._ground = ground
        self._connection = connection
        self._random = Random(f"{seed} handovers")  # noqa: S311 - made up, not secret
        self._shifts = shifts
        self._escalations = escalations
        self._holds: dict[str, Hold] = {}
        self._flags: dict[str, FlaggedPoint] = {}
        self._spans: dict[str, Span] = {}

    def hand_over(self, shift: Shift, *, last: bool) -> None:
        """Sign it away when the shift ends, and let somebody who is there then accept it; the last one still waits."""
        random, ended_at = self._random, shift.ended_at or shift.planned.end
        things = self._things(shift.job_number, ended_at)
        draft = HandoverDraft(
            id=uuid7(int(ended_at.timestamp() * 1000), random.getrandbits(74)),
            note=note(random),
            points=points(random, things, int(ended_at.timestamp() * 1000)),
        )
        items = listed(things, self._open_flags(shift.job_number, ended_at), draft, (), ended_at)
        span = self._span(shift, cut_after(ended_at, None, max((item.at for item in items), default=None)))
        handover = Handover(
            id=draft.id,
            number=next_number(self._connection, HANDOVER_SERIES, self._ground.clock.local_day(ended_at)),
            outgoing=shift.job_number,
            outgoing_name=shift.name,
            shift_id=shift.id,
            shift_number=shift.number,
            span=span,
            items=items,
            figures=self._figures(shift.job_number, span),
            note=draft.note,
        )
        given = _signature(SignatureKind.OUTGOING, shift, ended_at)
        signed = self._keep(sign(handover, given), "signed")
        there = [they for they in self._shifts if _is_there(they, ended_at) and they.job_number != shift.job_number]
        if last or not there:
            return
        receiver, at = one(random, there), ended_at + random.uniform(1, 8) * _MINUTE
        if random.random() < 0.04:
            back = _signature(SignatureKind.REFUSED, receiver, at, one(random, REFUSALS))
            returned = self._keep(refuse(signed, back), "refused")
            again = _signature(SignatureKind.OUTGOING, shift, at + 4 * _MINUTE)
            signed = self._keep(sign(returned, again), "signed")
            at += 6 * _MINUTE
        self._accept(signed, _signature(SignatureKind.INCOMING, receiver, at))

    def _accept(self, signed: Handover, signature: Signature) -> None:
        accepted = accept(signed, signature, signed.keys)
        sealed = seal(accepted, content_of(to_record(accepted)), head_of(self._connection))
        changed = passed_on(sealed.items, sealed.outgoing, sealed.incoming, signature.at, self._holds)
        keep_holds(self._connection, changed, [target for target in changed if target in self._holds])
        self._holds |= changed
        for item in sealed.items:
            if not item.point:
                continue
            known = self._flags.get(item.point)
            if known is None:
                self._keep_flag(
                    flag_of(
                        item,
                        handover=sealed.number,
                        at=signature.at,
                        by=sealed.outgoing,
                        by_name=sealed.outgoing_name,
                    ),
                    signature,
                    "raised",
                )
            elif known.reason != item.reason:
                self._keep_flag(replace(known, reason=item.reason, version=known.version + 1), signature, "explained")
        self._keep(sealed, "accepted")

    def _things(self, job_number: str, at: datetime) -> list[HandoverItem]:
        """The escalations that this person attended to at an instant and that were not over."""
        moment, found = to_microseconds(at), []
        for row in self._escalations:
            over_at = None if row.state in OPEN else row.over_at
            hold = self._holds.get(row.id)
            holder = row.owner if hold is None else hold.holder
            if holder != job_number or row.sent_at >= moment or (over_at is not None and over_at < moment):
                continue
            promised = row.callback_until is not None
            found.append(
                HandoverItem(
                    kind=ItemKind.PROMISE if promised else ItemKind.ESCALATION,
                    target=row.id,
                    at=from_microseconds(row.sent_at),
                    number=row.number,
                    title=title(row.problem),
                    due=instant_of(row.callback_until or row.due_at),
                    owner=row.owner,
                    caller=row.caller_masked,
                    carried=0 if hold is None else hold.carried,
                    held_since=None if hold is None else hold.since,
                )
            )
        return found

    def _open_flags(self, job_number: str, at: datetime) -> list[tuple[FlaggedPoint, Hold]]:
        """The flags that this person was handed; about half of them are cleared before the shift ends."""
        held = []
        for flag in list(self._flags.values()):
            hold = self._holds[flag.id]
            if hold.holder != job_number or not flag.open:
                continue
            if self._random.random() < 0.5:
                name = next(shift.name for shift in self._shifts if shift.job_number == job_number)
                signature = Signature(kind=SignatureKind.OUTGOING, by=job_number, name=name, at=at)
                self._keep_flag(clear(flag, at, job_number, name), signature, "cleared")
            else:
                held.append((flag, hold))
        return held

    def _span(self, shift: Shift, cut: datetime) -> Span:
        before, entries = self._spans.get(shift.job_number), head_of(self._connection).entries
        begin = shift.started_at if before is None else before.cut
        span = Span(begin, max(begin, cut), 0 if before is None else before.entries, entries)
        self._spans[shift.job_number] = span
        return span

    def _figures(self, job_number: str, span: Span) -> HandoverFigures:
        values = {"who": job_number, "begin": to_microseconds(span.begin), "cut": to_microseconds(span.cut)}
        rows = self._connection.execute(_TOTALS, values).all()
        begin, cut = values["begin"], values["cut"]
        sent = [row for row in self._escalations if row.owner == job_number and begin <= row.sent_at < cut]
        return HandoverFigures(
            calls=sum(int(count) for _, count, _, _ in rows),
            by_kind=tuple(sorted((kind or "", int(count)) for kind, count, _, _ in rows)),
            talk_seconds=sum(int(seconds) for _, _, seconds, _ in rows),
            longest_seconds=max((int(longest) for _, _, _, longest in rows), default=0),
            escalations_sent=len(sent),
        )

    def _keep(self, handover: Handover, act: str) -> Handover:
        last, record = handover.signatures[-1], to_record(handover)
        form = (self._connection, self._ground.key, HANDOVERS, record)
        keep_form(*form, last.at, last.by, ACTS + act, handover.number)
        return handover

    def _keep_flag(self, flag: FlaggedPoint, signature: Signature, act: str) -> None:
        form = (self._connection, self._ground.key, HANDOVER_FLAGS, flag_to_record(flag))
        keep_form(*form, signature.at, signature.by, FLAG_ACTS + act, flag.handover)
        self._flags[flag.id] = flag


def _is_there(shift: Shift, at: datetime) -> bool:
    return shift.started_at <= at and (shift.ended_at is None or shift.ended_at > at)


def _signature(kind: SignatureKind, shift: Shift, at: datetime, reason: str = "") -> Signature:
    return Signature(kind=kind, by=shift.job_number, name=shift.name, at=at, reason=reason)
