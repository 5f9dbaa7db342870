"""Whole numbers: nobody gets one before the journal says who wanted it and why, and many of them are told."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.domain.privacy import RevealAlert, tell
from agent_console.domain.staff import Act, Person, require
from agent_console.store.customers import found_call, require_reason, without_numbers
from agent_console.store.held_calls import holds_of_call
from agent_console.store.journal import add_line
from agent_console.store.reveal_counting import REVEALED, count_reveal, keep_alert
from agent_console.store.reveal_rows import REVEAL_ALERTS, RevealAlertRow
from agent_console.store.verbs import Verbs, acting

_A = REVEAL_ALERTS.c
_ALERT = select(REVEAL_ALERTS).where(_A.id == bindparam("id"))
ALERTS_SINCE = select(REVEAL_ALERTS).where(_A.at >= bindparam("since")).order_by(_A.at.desc(), _A.id.desc())


class Revealing(Verbs):
    """What a call shows of its caller."""

    def reveal(self, call_id: str, by: Person, reason: str) -> str:
        """The whole number of the caller, after who wanted it and why is on the disk.

        Who has taken over what is open from a call rings its caller as their own. More than REVEALS_AN_HOUR by one
        person within an hour leave an alert for the shift leads. Raises NOT_FOUND, REFUSED and what
        `check_reason` does.
        """
        require_reason(reason)
        with self._database.writing() as connection:
            person = acting(connection, by)
            call = found_call(connection, call_id)
            own = call.agent_id == person.id or holds_of_call(connection, call_id, person.job_number)
            require(person.role, Act.REVEAL_OWN_NUMBERS if own else Act.REVEAL_ANY_NUMBER)
            facts = {"number": call.number, "reason": without_numbers(reason)}
            seq = add_line(connection, self._key, self._clock.now(), person.job_number, REVEALED, call.id, facts)
            count_reveal(connection, self._ground, person, seq)
        return call.caller


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

    def tell_new(self, by: Person) -> tuple[RevealAlert, ...]:
        """What `untold` gives, told with this: each once, at whichever desk asks first. Raises REFUSED."""
        waiting = self.untold(by)
        if not waiting:
            return ()
        now, new = self._clock.now(), []
        with self._database.writing() as connection:
            person = acting(connection, by, Act.SEE_REVEAL_ALERTS)
            for one in waiting:
                row = connection.execute(_ALERT, {"id": one.id}).mappings().one()
                stored = RevealAlertRow.value(row)
                if not stored.knows(person.job_number):
                    new.append(tell(stored, person.job_number, now))
                    keep_alert(connection, self._ground, new[-1], now, person.job_number, "told")
        return tuple(new)

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
                keep_alert(connection, self._ground, alert, now, person.job_number, "told")
            return alert


def alerts_since(connection: Connection, since: datetime) -> tuple[RevealAlert, ...]:
    """Newest first."""
    rows = connection.execute(ALERTS_SINCE, {"since": to_microseconds(since)}).mappings()
    return tuple(map(RevealAlertRow.value, rows))
