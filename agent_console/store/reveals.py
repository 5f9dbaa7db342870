"""Whole numbers and whole histories: nobody gets either before the journal says who wanted it and why."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, insert, or_, select, text

from agent_console.domain.call import Call
from agent_console.domain.call_list import CallFilter, CallSummary, PageKey
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import Moment, from_microseconds, to_microseconds
from agent_console.domain.privacy import REVEALS_AN_HOUR, RevealAlert, tell, within_an_hour
from agent_console.domain.staff import Act, Person, require
from agent_console.domain.text import REASON_LIMIT, check_text
from agent_console.store.call_lists import summaries_of
from agent_console.store.call_rows import CALLS, call_by_id, line_and_mask
from agent_console.store.corrections import seen
from agent_console.store.held_calls import holds_of_call
from agent_console.store.journal import JOURNAL, add_line
from agent_console.store.reveal_rows import REVEAL_ALERTS, REVEALS, RevealAlertRow
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import Verbs, acting

REVEALED = "call.revealed"
OPENED = "customer.opened"
ALERT_ACTS = "reveal-alert."
"""Acts of the journal; the target of the first two is the id of a call."""

_R, _A, _C = REVEALS.c, REVEAL_ALERTS.c, CALLS.c
_LATEST = (
    select(_R.at, _R.steady, _R.boot, _R.alerted)
    .where(_R.job_number == bindparam("who"))
    .order_by(_R.seq.desc())
    .limit(REVEALS_AN_HOUR)
)
_ADD = insert(REVEALS)
_ALERT = select(REVEAL_ALERTS).where(_A.id == bindparam("id"))
ALERTS_SINCE = select(REVEAL_ALERTS).where(_A.at >= bindparam("since")).order_by(_A.at.desc(), _A.id.desc())
_OWN_CALL = (
    select(_C.id)
    .where(_C.line == bindparam("line"), text("calls.line <> ''"))
    .where(or_(_C.job_number == bindparam("who"), _C.owner == bindparam("who")))
    .limit(1)
)
_OWN_ESCALATION = text(  # in words: whoever only answers calls need not load the tables of escalations
    "SELECT 1 FROM escalations WHERE line = :line AND line <> '' AND (owner = :who OR handler = :who) LIMIT 1"
)
_LINE = select(JOURNAL.c.who, JOURNAL.c.act, JOURNAL.c.target).where(JOURNAL.c.seq == bindparam("seq"))


class Revealing(Verbs):
    """What a call shows of its caller."""

    def reveal(self, call_id: str, by: Person, reason: str) -> str:
        """The whole number of the caller, after who wanted it and why is on the disk.

        Who has taken over what is open from a call rings its caller as their own. More than REVEALS_AN_HOUR by one
        person within an hour leave an alert for the shift leads. Raises NOT_FOUND, REFUSED, REASON_MISSING and the text
        problems.
        """
        _require_reason(reason)
        with self._database.writing() as connection:
            person = acting(connection, by)
            call = _found(connection, call_id)
            own = call.agent_id == person.id or holds_of_call(connection, call_id, person.job_number)
            require(person.role, Act.REVEAL_OWN_NUMBERS if own else Act.REVEAL_ANY_NUMBER)
            facts = {"number": call.number, "reason": reason.strip()}
            seq = add_line(connection, self._key, self._clock.now(), person.job_number, REVEALED, call.id, facts)
            self._count(connection, person, seq)
        return call.caller

    def open_customer(self, call_id: str, by: Person, reason: str = "") -> int:
        """Admit somebody to the history of a call's caller: 0 for who has a call or an escalation of that caller, else
        the line of the journal that says why, for `of_customer`.

        Raises NOT_FOUND, REFUSED for who may not open strangers' histories, REASON_MISSING and the text problems.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            call = _found(connection, call_id)
            if _concerns(connection, call, person):
                return 0
        require(person.role, Act.OPEN_ANY_CUSTOMER)
        _require_reason(reason)
        with self._database.writing() as connection:
            person = acting(connection, by, Act.OPEN_ANY_CUSTOMER)
            facts = {"number": call.number, "reason": reason.strip()}
            return add_line(connection, self._key, self._clock.now(), person.job_number, OPENED, call.id, facts)

    def of_customer(
        self, call_id: str, by: Person, opened: int = 0, limit: int = 20, before: PageKey | None = None
    ) -> tuple[CallSummary, ...]:
        """The calls from the number of a call, newest first, for who was admitted by `open_customer`.

        Raises NOT_FOUND, and REFUSED where that line is not this person's for this call.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            call = _found(connection, call_id)
            line = connection.execute(_LINE, {"seq": opened}).first() if opened else None
            admitted = line is not None and tuple(line) == (person.job_number, OPENED, call.id)
            if not admitted and not _concerns(connection, call, person):
                raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.OPEN_ANY_CUSTOMER.value)
            return summaries_of(connection, CallFilter(caller=call.caller), before, limit)

    def _count(self, connection: Connection, person: Person, seq: int) -> None:
        now = self._moment(connection)
        recent = [
            alerted
            for at, steady, boot, alerted in connection.execute(_LATEST, {"who": person.job_number})
            if within_an_hour(Moment(from_microseconds(at), steady, boot), now)
        ]
        alerts = len(recent) == REVEALS_AN_HOUR and not any(recent)
        if alerts:
            alert = RevealAlert(
                id=self._clock.new_id(),
                job_number=person.job_number,
                name=person.name,
                at=self._clock.now(),
                revealed=len(recent) + 1,
            )
            _keep_alert(connection, self._key, alert, alert.at, person.job_number, "raised")
        columns = {"at": to_microseconds(now.wall), "steady": now.steady, "boot": now.boot, "alerted": alerts}
        connection.execute(_ADD, {"seq": seq, "job_number": person.job_number, **columns})

    def _moment(self, connection: Connection) -> Moment:
        """Now; the wall clock is the server's where there is one, so that no desk can set it."""
        here = self._clock.moment()
        if self._database.is_sqlite:
            return here
        return replace(here, wall=connection.execute(select(func.clock_timestamp())).scalar_one())


class Reveals(Revealing):
    """Reveals, and what shift leads are told of them."""

    def alerts(self, by: Person, since: datetime) -> tuple[RevealAlert, ...]:
        """The alerts since then, newest first. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_REVEAL_ALERTS)
            return alerts_since(connection, since)

    def untold(self, by: Person) -> tuple[RevealAlert, ...]:
        """What this person has not been told yet, oldest first: others' alerts since they work here. Raises REFUSED."""
        with self._database.reading() as connection:
            person = acting(connection, by, Act.SEE_REVEAL_ALERTS)
            alerts = alerts_since(connection, person.created_at)
        who = person.job_number
        return tuple(alert for alert in reversed(alerts) if alert.job_number != who and not alert.knows(who))

    def told(self, alert_id: str, by: Person) -> RevealAlert:
        """Note that this person knows; each is told once, at whichever desk. Raises NOT_FOUND, REFUSED."""
        with self._database.writing() as connection:
            person = acting(connection, by, Act.SEE_REVEAL_ALERTS)
            row = connection.execute(_ALERT, {"id": alert_id}).mappings().first()
            if row is None:
                raise ConsoleError(Problem.NOT_FOUND)
            stored, now = RevealAlertRow.value(row), self._clock.now()
            alert = tell(stored, person.job_number, now)
            if alert != stored:
                _keep_alert(connection, self._key, alert, now, person.job_number, "told")
            return alert


def alerts_since(connection: Connection, since: datetime) -> tuple[RevealAlert, ...]:
    """Newest first."""
    rows = connection.execute(ALERTS_SINCE, {"since": to_microseconds(since)}).mappings()
    return tuple(map(RevealAlertRow.value, rows))


def _keep_alert(connection: Connection, key: bytes, alert: RevealAlert, now: datetime, who: str, act: str) -> None:
    record = RevealAlertRow.record(alert)
    keep_form(connection, key, REVEAL_ALERTS, record, now, who, f"{ALERT_ACTS}{act}", alert.job_number)


def _require_reason(reason: str) -> None:
    check_text(reason, REASON_LIMIT)
    if not reason.strip():
        raise ConsoleError(Problem.REASON_MISSING)


def _found(connection: Connection, call_id: str) -> Call:
    call = call_by_id(connection, call_id)
    if call is None:
        raise ConsoleError(Problem.NOT_FOUND)
    return call


def _concerns(connection: Connection, call: Call, person: Person) -> bool:
    """Whether a call or an escalation of this caller is the person's own; of a withheld number nothing is known."""
    if person.id == call.agent_id or person.job_number == call.owner:
        return True
    line, _ = line_and_mask(call.caller)
    if not line:
        seen(connection, call.id, person)
        return True
    values = {"line": line, "who": person.job_number}
    own_call = connection.execute(_OWN_CALL, values).first()
    return own_call is not None or connection.execute(_OWN_ESCALATION, values).first() is not None
