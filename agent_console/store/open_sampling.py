"""Leave some things open at this moment, as real ones are, so that a trial begins with something to do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from sqlalchemy import Connection

from agent_console.domain.call import Call, CallState
from agent_console.domain.correction_call import open_for
from agent_console.domain.correction_call_record import to_record as correction_record
from agent_console.domain.ids import uuid7
from agent_console.domain.incident import Incident, IncidentKind, IncidentReport, notify_list
from agent_console.domain.incident_record import to_record as incident_record
from agent_console.domain.sample_escalations import LEFT_OPEN, RULES, SampleEscalations
from agent_console.store.call_rows import call_by_id
from agent_console.store.correction_call_rows import CORRECTION_CALLS
from agent_console.store.correction_calls import ACTS as CORRECTION_ACTS
from agent_console.store.corrections import keep_correction
from agent_console.store.counters import INCIDENTS as INCIDENT_SERIES
from agent_console.store.counters import next_number
from agent_console.store.escalation_sampling import leave_open
from agent_console.store.incident_rows import INCIDENTS
from agent_console.store.incidents import ACTS as INCIDENT_ACTS
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import Ground

_SINCE_INCIDENT, _SINCE_CORRECTION = timedelta(minutes=25), timedelta(minutes=20)
_WRONG, _RIGHT = "资费答错：把活动价当成了标准资费", "标准资费以营业厅公示为准，活动价到期后恢复。"
_WHAT, _PLACE, _EFFECT = "话务台黑屏，无法接续，重启后仍不亮", "06 号席", "一个席位停用，其余正常"


def leave_things_open(
    ground: Ground, connection: Connection, calls: Sequence[Call], seed: int, made: SampleEscalations
) -> tuple[int, int]:
    """About the last of these calls, oldest first; gives how many escalations and corrections of records it were."""
    random = Random(f"{seed} left open")  # noqa: S311 - made up, not secret
    told = [call for call in reversed(calls) if call.note and call.ended_at and call.state is CallState.COMPLETE]
    if not told:
        return 0, 0
    sent = leave_open(ground, connection, told[1 : len(LEFT_OPEN) + 1], made)
    _open_incident(ground, connection, told[0], random)
    return sent, _owe_correction(ground, connection, told[0], random)


def _open_incident(ground: Ground, connection: Connection, call: Call, random: Random) -> None:
    at = ground.clock.now() - _SINCE_INCIDENT
    report = IncidentReport(
        id=uuid7(int(at.timestamp() * 1000), random.getrandbits(74)),
        kind=IncidentKind.FAULT,
        what=_WHAT,
        place=_PLACE,
        effect=_EFFECT,
    )
    incident = Incident(
        report=report,
        number=next_number(connection, INCIDENT_SERIES, ground.clock.local_day(at)),
        opened_by=call.job_number,
        opened_by_name=call.agent,
        opened_at=at,
        notify=notify_list(report.kind, RULES.contacts),
    )
    record, act = incident_record(incident), f"{INCIDENT_ACTS}opened"
    keep_form(connection, ground.key, INCIDENTS, record, at, call.job_number, act, incident.number)


def _owe_correction(ground: Ground, connection: Connection, call: Call, random: Random) -> int:
    """A callback for a wrong answer, due in the record, too; gives the number of corrections, 1."""
    at = ground.clock.now() - _SINCE_CORRECTION
    stored = call_by_id(connection, call.id) or call
    correction = open_for(
        stored,
        id=uuid7(int(at.timestamp() * 1000), random.getrandbits(74)),
        at=at,
        by=stored.owner,
        reason=_WRONG,
        right_answer=_RIGHT,
    )
    act = f"{CORRECTION_ACTS}opened"
    record = correction_record(correction)
    if not stored.correction_due:
        after = replace(stored, correction_due=True)
        keep_correction(connection, ground.key, stored, after, at, stored.owner, _WRONG)
    keep_form(connection, ground.key, CORRECTION_CALLS, record, at, stored.owner, act, stored.number)
    return int(not stored.correction_due)
