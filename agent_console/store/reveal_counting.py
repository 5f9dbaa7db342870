"""Counts who has seen how many whole numbers, and leaves an alert for the shift leads where it is too many."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, insert, select

from agent_console.domain.moment import Moment, from_microseconds, to_microseconds
from agent_console.domain.privacy import REVEALS_AN_HOUR, RevealAlert, seen_since_alert, within_an_hour
from agent_console.domain.staff import Person
from agent_console.store.journal import JOURNAL, NUMBERS, REVEALING_EXPORTS, facts_in
from agent_console.store.reveal_rows import REVEAL_ALERTS, REVEALS, RevealAlertRow
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import Ground

REVEALED = "call.revealed"
LOOKED_UP = "customer.looked-up"
NUMBER_SEARCHED = "call.number-searched"
"""Acts of the journal: a whole number was shown, typed into a running call, or looked for in all calls."""

COUNTED = (REVEALED, LOOKED_UP, NUMBER_SEARCHED, *REVEALING_EXPORTS)
"""Each tells who called: the number of a call, the calls of a number, or a file with as many as its line says."""

ALERT_ACTS = "reveal-alert."

_R = REVEALS.c
_LATEST = (
    select(_R.at, _R.steady, _R.boot, _R.alerted, JOURNAL.c.act, JOURNAL.c.facts)
    .join_from(REVEALS, JOURNAL, JOURNAL.c.seq == _R.seq, isouter=True)
    .where(_R.job_number == bindparam("who"))
    .order_by(_R.seq.desc())
    .limit(REVEALS_AN_HOUR)
)
_ADD = insert(REVEALS)


def count_reveal(connection: Connection, ground: Ground, person: Person, seq: int, numbers: int = 1) -> None:
    """Count the line `seq` of the journal, which shows so many numbers; more than REVEALS_AN_HOUR leave an alert."""
    now = _moment(connection, ground)
    recent = [
        (_numbers(act, facts), alerted)
        for at, steady, boot, alerted, act, facts in connection.execute(_LATEST, {"who": person.job_number})
        if within_an_hour(Moment(from_microseconds(at), steady, boot), now)
    ]
    revealed = seen_since_alert(recent) + numbers
    alerts = revealed > REVEALS_AN_HOUR
    if alerts:
        alert = RevealAlert(
            id=ground.clock.new_id(),
            job_number=person.job_number,
            name=person.name,
            at=ground.clock.now(),
            revealed=revealed,
        )
        keep_alert(connection, ground, alert, alert.at, person.job_number, "raised")
    columns = {"at": to_microseconds(now.wall), "steady": now.steady, "boot": now.boot, "alerted": alerts}
    connection.execute(_ADD, {"seq": seq, "job_number": person.job_number, **columns})


def keep_alert(connection: Connection, ground: Ground, alert: RevealAlert, now: datetime, who: str, act: str) -> None:
    record = RevealAlertRow.record(alert)
    keep_form(connection, ground.key, REVEAL_ALERTS, record, now, who, f"{ALERT_ACTS}{act}", alert.job_number)


def _numbers(act: str, facts: str) -> int:
    """How many numbers a line of the journal showed."""
    written = facts_in(facts).get(NUMBERS) if act in REVEALING_EXPORTS else 1
    return written if isinstance(written, int) else 1


def _moment(connection: Connection, ground: Ground) -> Moment:
    """Now; the wall clock is the server's where there is one, so that no desk can set it."""
    here = ground.clock.moment()
    if ground.database.is_sqlite:
        return here
    return replace(here, wall=connection.execute(select(func.clock_timestamp())).scalar_one())
