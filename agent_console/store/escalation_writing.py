"""The verbs that send an escalation and take it on, step by step; whoever takes a step sees everybody else's kept."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation, EscalationForm, EscalationState, SupervisionOrder, missing
from agent_console.domain.escalation_clock import limit_ends
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.escalation_steps import RULES, Step, StepKind, Taker
from agent_console.domain.journal import Fact
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Act, Person, may, require
from agent_console.domain.text import NAME_LIMIT, check_text
from agent_console.store.call_rows import CALLS
from agent_console.store.counters import ESCALATIONS as ESCALATION_SERIES
from agent_console.store.counters import ORDERS, next_number
from agent_console.store.escalation_rows import (
    ESCALATIONS,
    add_escalation,
    change_escalation,
    columns_of,
    escalation_by_id,
    step_columns,
    value_of,
)
from agent_console.store.handover_rows import attending
from agent_console.store.journal import CONSOLE, add_line
from agent_console.store.people import person_by_job_number
from agent_console.store.verbs import Verbs, acting

ACT = "escalation."
"""The acts of the journal are this and the kind of the step."""

_OWNER_OF_CALL = select(CALLS.c.number, CALLS.c.owner).where(CALLS.c.id == bindparam("id"))
_ORDERED = select(ESCALATIONS).where(
    ESCALATIONS.c.state == EscalationState.ORDERED.value, ESCALATIONS.c.next_due <= bindparam("now")
)


class EscalationWriting(Verbs):
    """Each verb is one transaction that ends with the escalation, its step and its journal line on the disk."""

    def send(self, form: EscalationForm, by: Person, rules: EscalationRules) -> Escalation:
        """Send a form to the shift leads and give it its number; its draft goes with it.

        Sent again, by a double click or from another seat, gives what is stored. Raises REFUSED, TEXT_MISSING for a
        form that is not complete, NOT_FOUND for a call that is not there, WRONG_STATE for a promise in the past.
        """
        with self._database.writing() as connection:
            person = acting(connection, by, Act.ESCALATE)
            stored = escalation_by_id(connection, form.id)
            if stored is not None:
                return stored
            if missing(form):
                raise ConsoleError(Problem.TEXT_MISSING)
            now = self._clock.now()
            if form.callback_until is not None and form.callback_until <= now:
                raise ConsoleError(Problem.WRONG_STATE)
            self._require_call(connection, form)
            escalation = Escalation(
                form=form,
                number=next_number(connection, ESCALATION_SERIES, self._clock.local_day(now)),
                owner=person.job_number,
                owner_name=person.name,
                state=EscalationState.SENT,
                sent_at=now,
                due_at=rules.due(form.urgency, now, self._clock.zone),
                steps=1,
            )
            self._keep(connection, escalation, Step(kind=StepKind.SENT, at=now, by=person.job_number), first=True)
            return escalation

    def take_step(
        self,
        escalation_id: str,
        kind: StepKind,
        by: Person,
        rules: EscalationRules,
        *,
        text: str = "",
        to: str = "",
        department: str = "",
    ) -> Escalation:
        """Take one step; `to` is the job number of the shift lead that it is passed on to.

        What is the owner's step is also that of who took it over at a change of shift. Raises NOT_FOUND, REFUSED,
        WRONG_STATE, VOIDED, REOPEN_TOO_LATE, NO_LIAISON, TEXT_MISSING and the text problems; UNKNOWN_PERSON,
        DISABLED_PERSON for whom it is passed on to; OWNER_DISABLED for a question that nobody reads.
        """
        check_text(to, NAME_LIMIT)
        with self._database.writing() as connection:
            person = acting(connection, by)
            escalation = self._found(connection, escalation_id)
            holder = attending(connection, escalation_id)
            _require_taker(kind, person, escalation, holder)
            now = self._clock.now()
            if kind is StepKind.PASSED_ON:
                to = _handler(connection, to)
            if kind is StepKind.ASKED_BACK:
                _require_reader(connection, escalation, holder)
            order = None
            if kind is StepKind.ORDERED:
                order = self._order(connection, rules, department, now)
            step = Step(kind=kind, at=now, by=person.job_number, text=text, to=to, order=order)
            return self._take(connection, escalation, step, rules)

    def bring_back(self, now: datetime, rules: EscalationRules) -> tuple[Escalation, ...]:
        """Give the shift leads back what a department has not answered within its limit."""
        with self._database.reading() as connection:
            if not _late_orders(connection, now):
                return ()  # asked every few seconds, so it does not take the write lock for nothing
        with self._database.writing() as connection:
            late = _late_orders(connection, now)
            step = Step(kind=StepKind.BROUGHT_BACK, at=now, by=CONSOLE)
            return tuple(self._take(connection, escalation, step, rules) for escalation in late)

    def _take(self, connection: Connection, escalation: Escalation, step: Step, rules: EscalationRules) -> Escalation:
        if step.kind is StepKind.REOPENED and not rules.may_reopen(escalation, step.at):
            raise ConsoleError(Problem.REOPEN_TOO_LATE, number=escalation.number, days=rules.reopen_days)
        after = rules.take(escalation, step, self._clock.zone)
        self._keep(connection, after, step, first=False)
        return after

    def _keep(self, connection: Connection, escalation: Escalation, step: Step, *, first: bool) -> None:
        columns, step_row = columns_of(escalation, self._key), step_columns(escalation, step, self._key)
        facts = facts_of(columns, step_row)
        seq = add_line(connection, self._key, step.at, step.by, f"{ACT}{step.kind}", escalation.id, facts)
        columns["journal_seq"] = step_row["journal_seq"] = seq
        (add_escalation if first else change_escalation)(connection, columns, step_row)

    def _require_call(self, connection: Connection, form: EscalationForm) -> None:
        if form.call_id and connection.execute(_OWNER_OF_CALL, {"id": form.call_id}).first() is None:
            raise ConsoleError(Problem.NOT_FOUND)

    def _found(self, connection: Connection, escalation_id: str) -> Escalation:
        escalation = escalation_by_id(connection, escalation_id)
        if escalation is None:
            raise ConsoleError(Problem.NOT_FOUND)
        return escalation

    def _order(
        self, connection: Connection, rules: EscalationRules, department_id: str, now: datetime
    ) -> SupervisionOrder:
        department = rules.department(department_id)
        return SupervisionOrder(
            number=next_number(connection, ORDERS, self._clock.local_day(now)),
            department=department.id,
            liaison=department.liaison,
            sent_at=now,
            due_at=rules.order_due(department, now, self._clock.zone),
        )


def facts_of(columns: dict[str, Any], step: dict[str, Any]) -> dict[str, Fact]:
    """What the journal keeps of a step and of the escalation behind it."""
    return {
        "number": columns["number"],
        "steps": columns["steps"],
        "seal": columns["seal"],
        "step": step["seal"],
    }


def _late_orders(connection: Connection, now: datetime) -> list[Escalation]:
    """Those whose limit is over; a promise to the customer may be due before, which brings nothing back."""
    rows = connection.execute(_ORDERED, {"now": to_microseconds(now)}).mappings()
    return [escalation for escalation in map(value_of, rows) if limit_ends(escalation) <= now]


def _require_taker(kind: StepKind, person: Person, escalation: Escalation, holder: str) -> None:
    """Raise REFUSED unless the step is theirs: a shift lead's, or the owner's and the holder's too."""
    owners_too = kind in RULES and RULES[kind].taker is Taker.EITHER
    if not (owners_too and person.job_number in (escalation.owner, holder)):
        require(person.role, Act.HANDLE_ESCALATIONS)
    if kind not in RULES or RULES[kind].taker is Taker.CONSOLE:
        raise ConsoleError(Problem.WRONG_STATE)


def _require_reader(connection: Connection, escalation: Escalation, holder: str) -> None:
    reader = person_by_job_number(connection, holder or escalation.owner)
    if reader is not None and reader.disabled_at is not None and escalation.state is not EscalationState.VOID:
        raise ConsoleError(Problem.OWNER_DISABLED, owner=escalation.owner, number=escalation.number)


def _handler(connection: Connection, job_number: str) -> str:
    person = person_by_job_number(connection, job_number)
    if person is None:
        raise ConsoleError(Problem.UNKNOWN_PERSON)
    if person.disabled_at is not None:
        raise ConsoleError(Problem.DISABLED_PERSON)
    if not may(person.role, Act.HANDLE_ESCALATIONS):
        raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.HANDLE_ESCALATIONS.value)
    return person.job_number
