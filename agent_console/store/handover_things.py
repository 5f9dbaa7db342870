"""The open things that one person attends to, each with its clock: what a handover log is collected from."""

import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, String, bindparam, func, select

from agent_console.domain.call import CallState
from agent_console.domain.correction_call import CorrectionState
from agent_console.domain.escalation import OPEN, EscalationState
from agent_console.domain.escalation_record import form_from_text
from agent_console.domain.handover_items import TITLE_SHOWN, FlaggedPoint, HandoverItem, Hold, ItemKind
from agent_console.domain.incident import IncidentKind
from agent_console.domain.moment import from_microseconds
from agent_console.domain.phone import mask_digits
from agent_console.store.call_rows import CALLS, line_and_mask
from agent_console.store.correction_call_rows import CORRECTION_CALLS
from agent_console.store.draft_rows import DRAFTS, DraftRow
from agent_console.store.escalation_rows import ESCALATION_DRAFTS, ESCALATIONS
from agent_console.store.handover_rows import HANDOVER_FLAGS, HANDOVER_HOLDS, HANDOVERS, IS_UNSIGNED, FlagRow
from agent_console.store.incident_rows import INCIDENTS
from agent_console.store.people import PEOPLE
from agent_console.store.rows import instant_of

_H = HANDOVER_HOLDS.c
_E, _C, _I = ESCALATIONS.c, CORRECTION_CALLS.c, INCIDENTS.c
_NUMBER_IN_TEXT = re.compile(r"\d{7,}")
_INCIDENTS = {IncidentKind.INCIDENT.value: ItemKind.INCIDENT, IncidentKind.FAULT.value: ItemKind.FAULT}


_COUNTED: list[Select[Any, int]] = []
"""Of everything that may be open, how much each person attends to."""


def _held(query: Select[Any], target: ColumnElement[str], owner: ColumnElement[str]) -> Select[Any]:
    """Those of a query that the person attends to: their own, unless somebody else has taken them over since."""
    query = query.add_columns(_H.carried, _H.since).outerjoin(HANDOVER_HOLDS, _H.target == target)
    attends = func.coalesce(_H.holder, owner)
    counted = query.with_only_columns(attends, func.count(), maintain_column_froms=True)
    _COUNTED.append(counted.group_by(attends))
    return query.where(attends == bindparam("who"))


def _shown(column: ColumnElement[str]) -> ColumnElement[str]:
    return func.substr(column, 1, TITLE_SHOWN, type_=String)


_ESCALATIONS = _held(
    select(
        *(_E.id, _E.number, _E.state, _E.owner, _E.caller_masked, _shown(_E.problem).label("title"), _E.sent_at),
        *(_E.next_due, _E.callback_until, _E.paused_at),
    ).where(_E.state.in_(tuple(sorted(OPEN)))),
    _E.id,
    _E.owner,
)
_CORRECTION_CALLS = _held(
    select(_C.id, _C.call_number, _C.owner, _C.caller, _C.reason, _C.opened_at).where(
        _C.state == CorrectionState.DUE.value
    ),
    _C.id,
    _C.owner,
)
_OPEN_INCIDENTS = _held(
    select(_I.id, _I.number, _I.kind, _I.opened_by, _shown(_I.what).label("title"), _I.place, _I.opened_at).where(
        _I.cleared_at.is_(None)
    ),
    _I.id,
    _I.opened_by,
)
_CALL_DRAFTS = _held(
    select(DRAFTS.c.call_id, DRAFTS.c.kept_at, DRAFTS.c.record, PEOPLE.c.job_number, CALLS.c.number)
    .join_from(DRAFTS, PEOPLE, PEOPLE.c.id == DRAFTS.c.agent_id)
    .outerjoin(CALLS, CALLS.c.id == DRAFTS.c.call_id),
    DRAFTS.c.call_id,
    PEOPLE.c.job_number,
)
_RUNNING = _held(
    select(CALLS.c.id, CALLS.c.number, CALLS.c.job_number, CALLS.c.answered_at)
    .outerjoin(DRAFTS, DRAFTS.c.call_id == CALLS.c.id)
    .where(CALLS.c.state == CallState.ON_CALL.value, DRAFTS.c.call_id.is_(None)),
    CALLS.c.id,
    CALLS.c.job_number,
)
_FORM_DRAFTS = _held(
    select(ESCALATION_DRAFTS.c.form_id, ESCALATION_DRAFTS.c.kept_at, ESCALATION_DRAFTS.c.record, PEOPLE.c.job_number)
    .join_from(ESCALATION_DRAFTS, PEOPLE, PEOPLE.c.id == ESCALATION_DRAFTS.c.agent_id),
    ESCALATION_DRAFTS.c.form_id,
    PEOPLE.c.job_number,
)  # fmt: skip
_UNSIGNED = _held(
    select(HANDOVERS.c.id, HANDOVERS.c.number, HANDOVERS.c.outgoing, HANDOVERS.c.outgoing_name)
    .add_columns(HANDOVERS.c.state, HANDOVERS.c.signed_at)
    .where(IS_UNSIGNED),
    HANDOVERS.c.id,
    HANDOVERS.c.outgoing,
)
_FLAGS = _held(
    select(HANDOVER_FLAGS).where(HANDOVER_FLAGS.c.cleared_at.is_(None)), HANDOVER_FLAGS.c.id, HANDOVER_FLAGS.c.by
)


def open_things(connection: Connection, job_number: str) -> list[HandoverItem]:
    """Everything that is open and that this person attends to, in no order; each thing comes once."""
    things: list[HandoverItem] = []
    for query, item in _READ:
        rows = connection.execute(query, {"who": job_number}).mappings()
        things.extend(map(item, rows))
    return things


def open_counts(connection: Connection) -> dict[str, int]:
    """How many open things and flags each person attends to; nobody is listed who attends to none."""
    counts: dict[str, int] = {}
    for query in _COUNTED:
        for job_number, count in connection.execute(query):
            counts[job_number] = counts.get(job_number, 0) + count
    return counts


def open_flags(connection: Connection, job_number: str) -> list[tuple[FlaggedPoint, Hold]]:
    """The flags that come back in this person's list, oldest first."""
    rows = connection.execute(_FLAGS, {"who": job_number}).mappings()
    found = [
        (FlagRow.value(row), Hold(job_number, from_microseconds(row["since"] or row["at"]), row["carried"] or 0))
        for row in rows
    ]
    return sorted(found, key=lambda pair: (pair[0].at, pair[0].id))


def open_incidents(connection: Connection, job_number: str) -> dict[str, str]:
    """The numbers of the open incidents that this person attends to, by id; equipment faults are none of them."""
    rows = connection.execute(_OPEN_INCIDENTS, {"who": job_number}).mappings()
    return {row["id"]: row["number"] for row in rows if row["kind"] == IncidentKind.INCIDENT.value}


def title(text: str) -> str:
    """One line, cut, without anybody's whole telephone number."""
    shown = _NUMBER_IN_TEXT.sub(lambda found: mask_digits(found[0]), " ".join(text.split()))
    return shown[:TITLE_SHOWN]


def _item(row: RowMapping, kind: ItemKind, target: str, at: int, **fields: Any) -> HandoverItem:
    return HandoverItem(
        kind=kind,
        target=target,
        at=from_microseconds(at),
        carried=row["carried"] or 0,
        held_since=instant_of(row["since"]),
        **fields,
    )


def _escalation(row: RowMapping) -> HandoverItem:
    kind, due = ItemKind.ESCALATION, row["next_due"]
    if row["paused_at"] is not None:
        kind = ItemKind.PAUSED
    elif row["callback_until"] is not None or row["state"] == EscalationState.ANSWERED.value:
        kind, due = ItemKind.PROMISE, row["callback_until"] or due
    return _item(
        row,
        kind,
        row["id"],
        row["sent_at"],
        number=row["number"],
        title=title(row["title"]),
        due=instant_of(due),
        owner=row["owner"],
        caller=row["caller_masked"],
        state=row["state"],
    )


def _correction_call(row: RowMapping) -> HandoverItem:
    return _item(
        row,
        ItemKind.CORRECTION_CALL,
        row["id"],
        row["opened_at"],
        number=row["call_number"],
        title=title(row["reason"]),
        due=from_microseconds(row["opened_at"]),
        owner=row["owner"],
        caller=line_and_mask(row["caller"])[1],
        state=CorrectionState.DUE.value,
    )


def _incident(row: RowMapping) -> HandoverItem:
    return _item(
        row,
        _INCIDENTS[row["kind"]],
        row["id"],
        row["opened_at"],
        number=row["number"],
        title=title(f"{row['place']} {row['title']}"),
        owner=row["opened_by"],
    )


def _call_draft(row: RowMapping) -> HandoverItem:
    note = DraftRow.value(row["record"], row["kept_at"]).call.note
    return _item(
        row,
        ItemKind.DRAFT,
        row["call_id"],
        row["kept_at"],
        number=row["number"] or "",
        title=title(note),
        owner=row["job_number"],
    )


def _running(row: RowMapping) -> HandoverItem:
    return _item(
        row, ItemKind.DRAFT, row["id"], row["answered_at"], number=row["number"], owner=row["job_number"]
    )  # fmt: skip


def _form_draft(row: RowMapping) -> HandoverItem:
    problem = form_from_text(row["record"]).problem
    return _item(
        row, ItemKind.DRAFT, row["form_id"], row["kept_at"], title=title(problem), owner=row["job_number"]
    )  # fmt: skip


def _unsigned(row: RowMapping) -> HandoverItem:
    return _item(
        row,
        ItemKind.UNSIGNED_HANDOVER,
        row["id"],
        row["signed_at"],
        number=row["number"],
        title=row["outgoing_name"],
        owner=row["outgoing"],
        state=row["state"],
    )


_READ: tuple[tuple[Select[Any], Callable[[RowMapping], HandoverItem]], ...] = (
    (_ESCALATIONS, _escalation),
    (_CORRECTION_CALLS, _correction_call),
    (_OPEN_INCIDENTS, _incident),
    (_CALL_DRAFTS, _call_draft),
    (_RUNNING, _running),
    (_FORM_DRAFTS, _form_draft),
    (_UNSIGNED, _unsigned),
)
