"""The verbs of incidents and equipment faults: open one, tick off who was told, clear it, list what is going on."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, or_, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.incident import Incident, IncidentReport, clear, lacks, notify_list, tick
from agent_console.domain.incident_record import to_record
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Act, Person
from agent_console.store.counters import INCIDENTS as INCIDENT_SERIES
from agent_console.store.counters import next_number
from agent_console.store.incident_rows import INCIDENTS, IncidentRow
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import Verbs, acting

ACTS = "incident."

_I = INCIDENTS.c
_BY_ID = select(INCIDENTS).where(_I.id == bindparam("id"))
_OPEN = select(INCIDENTS).where(_I.cleared_at.is_(None)).order_by(_I.opened_at.desc(), _I.id.desc())
_SINCE = (
    select(INCIDENTS)
    .where(or_(_I.cleared_at.is_(None), _I.cleared_at >= bindparam("since"), _I.opened_at >= bindparam("since")))
    .order_by(_I.opened_at.desc(), _I.id.desc())
)
_LAST_SEQ = select(func.coalesce(func.max(_I.journal_seq), 0))
_NEWS = select(INCIDENTS).where(_I.journal_seq > bindparam("after")).order_by(_I.journal_seq)


class Incidents(Verbs):
    """Whoever answers calls may open one; a shift lead ticks and clears. Everybody signed in sees what is going on."""

    def open_(self, report: IncidentReport, by: Person, rules: EscalationRules) -> Incident:
        """To the shift lead at once, with a number and the notify list of its kind; sent twice it is one.

        Raises REFUSED, TEXT_MISSING without what or where.
        """
        with self._database.writing() as connection:
            person = acting(connection, by, Act.ESCALATE)
            stored = _by_id(connection, report.id)
            if stored is not None:
                return stored
            if lacks(report):
                raise ConsoleError(Problem.TEXT_MISSING)
            now = self._clock.now()
            incident = Incident(
                report=report,
                number=next_number(connection, INCIDENT_SERIES, self._clock.local_day(now)),
                opened_by=person.job_number,
                opened_by_name=person.name,
                opened_at=now,
                notify=notify_list(report.kind, rules.contacts),
            )
            self._keep(connection, incident, now, person, "opened")
            return incident

    def tick(self, incident_id: str, contact_id: str, by: Person) -> Incident:
        """Somebody on the notify list has been told. Raises NOT_FOUND, REFUSED, WRONG_STATE."""
        return self._change(
            incident_id, by, "told", lambda old, now, person: tick(old, contact_id, now, person.job_number)
        )

    def clear(self, incident_id: str, by: Person, remedy: str = "") -> Incident:
        """It is over, says this person. Raises NOT_FOUND, REFUSED and the text problems."""
        return self._change(
            incident_id, by, "cleared", lambda old, now, person: clear(old, now, person.job_number, person.name, remedy)
        )

    def list_(self, by: Person, since: datetime | None = None) -> tuple[Incident, ...]:
        """What is open, newest first, and with `since` what was opened or cleared since then, for a handover."""
        with self._database.reading() as connection:
            acting(connection, by)
            query, values = (_OPEN, {}) if since is None else (_SINCE, {"since": to_microseconds(since)})
            return tuple(IncidentRow.value(row) for row in connection.execute(query, values).mappings())

    def get(self, incident_id: str, by: Person) -> Incident:
        """Raises NOT_FOUND."""
        with self._database.reading() as connection:
            acting(connection, by)
            return _require(connection, incident_id)

    def last_seq(self) -> int:
        """Where the news stand now: what comes later is behind it."""
        with self._database.reading() as connection:
            return int(connection.execute(_LAST_SEQ).scalar_one())

    def news(self, after_seq: int, by: Person) -> tuple[tuple[int, Incident], ...]:
        """What has changed behind a line of the journal, each with the line that it changed by, oldest first."""
        with self._database.reading() as connection:
            acting(connection, by)
            rows = connection.execute(_NEWS, {"after": after_seq}).mappings().all()
        return tuple((row["journal_seq"], IncidentRow.value(row)) for row in rows)

    def _change(
        self, incident_id: str, by: Person, act: str, change: Callable[[Incident, datetime, Person], Incident]
    ) -> Incident:
        with self._database.writing() as connection:
            person = acting(connection, by, Act.HANDLE_ESCALATIONS)
            stored = _require(connection, incident_id)
            now = self._clock.now()
            changed = change(stored, now, person)
            if changed != stored:
                self._keep(connection, changed, now, person, act)
            return changed

    def _keep(self, connection: Connection, incident: Incident, now: datetime, by: Person, act: str) -> None:
        record = to_record(incident)
        keep_form(connection, self._key, INCIDENTS, record, now, by.job_number, ACTS + act, incident.number)


def _by_id(connection: Connection, incident_id: str) -> Incident | None:
    row = connection.execute(_BY_ID, {"id": incident_id}).mappings().first()
    return None if row is None else IncidentRow.value(row)


def _require(connection: Connection, incident_id: str) -> Incident:
    incident = _by_id(connection, incident_id)
    if incident is None:
        raise ConsoleError(Problem.NOT_FOUND)
    return incident
