"""The verbs that read calls as lists: today's, a number's history, pages for review, everything for an export."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, case, func, select, text, tuple_

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_list import CallFilter, CallSummary, DayTotals, PageKey
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.staff import Act, Person, may
from agent_console.store.call_rows import CALLS, CallRow, line_and_mask
from agent_console.store.verbs import Verbs, acting

BATCH = 500
_HAS_LINE = text("line <> ''")  # spelled as in the index, or SQLite would not use it
_STATES = {state.value: state for state in CallState}
_KINDS: dict[str | None, Kind | None] = {None: None, **{kind.value: kind for kind in Kind}}

_SUMMARY = select(
    CALLS.c.id, CALLS.c.number, CALLS.c.state, CALLS.c.job_number, CALLS.c.answered_at, CALLS.c.talk_seconds,
    CALLS.c.kind, CALLS.c.subject, CALLS.c.outcome, CALLS.c.caller_masked, CALLS.c.caller_name, CALLS.c.correction_due,
)  # fmt: skip
_TOTALS = (
    select(
        CALLS.c.kind,
        func.count().label("calls"),
        func.sum(case((CALLS.c.state == CallState.COMPLETE.value, 0), else_=1)).label("unfinished"),
        func.count(CALLS.c.talk_seconds).label("ended"),
        func.sum(CALLS.c.talk_seconds).label("seconds"),
    )
    .where(
        CALLS.c.job_number == bindparam("job_number"),
        CALLS.c.answered_at >= bindparam("since"),
        CALLS.c.answered_at < bindparam("until"),
    )
    .group_by(CALLS.c.kind)
)


def _summary(row: Row[*tuple[Any, ...]]) -> CallSummary:
    call_id, number, state, job_number, answered_at, seconds, kind, subject, outcome, masked, name, due = row
    return CallSummary(
        id=call_id,
        number=number,
        state=_STATES[state],
        job_number=job_number,
        answered_at=from_microseconds(answered_at),
        talk_seconds=seconds,
        kind=_KINDS[kind],
        subject=subject,
        outcome=outcome,
        caller=masked,
        caller_name=name,
        correction_due=due,
    )


class CallLists(Verbs):
    """Lists are read by keyset, so that the last page costs what the first one does. They hold masked numbers only."""

    def today(self, by: Person, since: datetime, until: datetime) -> tuple[CallSummary, ...]:
        """The own calls answered in [since, until), newest first."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            query = _filtered(_SUMMARY, CallFilter(since=since, until=until, job_number=person.job_number))
            return tuple(map(_summary, connection.execute(_newest_first(query))))

    def totals(self, by: Person, since: datetime, until: datetime) -> DayTotals:
        """What the own calls answered in [since, until) come to."""
        with self._database.reading() as connection:
            job_number = acting(connection, by).job_number
            times = {"since": to_microseconds(since), "until": to_microseconds(until)}
            rows = connection.execute(_TOTALS, {"job_number": job_number, **times}).all()
        by_kind = {_KINDS[row.kind]: int(row.calls) for row in rows}
        ended = sum(row.ended for row in rows)
        return DayTotals(
            calls=sum(by_kind.values()),
            average_talk_seconds=sum(row.seconds or 0 for row in rows) / ended if ended else None,
            unfinished=int(sum(row.unfinished for row in rows)),
            by_kind=tuple((kind, by_kind[kind]) for kind in Kind if kind in by_kind),
        )

    def history(
        self, caller: str, by: Person, limit: int = 20, before: PageKey | None = None
    ) -> tuple[CallSummary, ...]:
        """The calls from the same number, whoever answered them, newest first; none for a withheld number."""
        with self._database.reading() as connection:
            acting(connection, by)
            if not line_and_mask(caller)[0]:
                return ()
            query = _newest_first(_filtered(_SUMMARY, CallFilter(caller=caller)), before).limit(limit)
            return tuple(map(_summary, connection.execute(query)))

    def page(
        self, wanted: CallFilter, by: Person, after: PageKey | None = None, limit: int = 200
    ) -> tuple[CallSummary, ...]:
        """The next calls behind `after`, newest first. Raises REFUSED for calls that one may not see."""
        with self._database.reading() as connection:
            query = _filtered(_SUMMARY, _visible(wanted, acting(connection, by)))
            return tuple(map(_summary, connection.execute(_newest_first(query, after).limit(limit))))

    def count(self, wanted: CallFilter, by: Person) -> int:
        """How many calls a filter finds among those that the person may see."""
        with self._database.reading() as connection:
            query = _filtered(select(func.count()).select_from(CALLS), _visible(wanted, acting(connection, by)))
            return int(connection.execute(query).scalar_one())

    def each(self, wanted: CallFilter, by: Person) -> Iterator[Call]:
        """All calls of a filter, whole, oldest first, as they stood when the reading began. Raises REFUSED at once."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
        return self._each(wanted)

    def _each(self, wanted: CallFilter) -> Iterator[Call]:
        query = _filtered(select(CALLS), wanted).order_by(CALLS.c.answered_at, CALLS.c.id).limit(BATCH)
        batch = query
        with self._database.snapshot() as connection:
            while rows := connection.execute(batch).mappings().all():
                yield from map(CallRow.value, rows)
                last = tuple_(rows[-1]["answered_at"], rows[-1]["id"])
                batch = query.where(tuple_(CALLS.c.answered_at, CALLS.c.id) > last)


def _visible(wanted: CallFilter, person: Person) -> CallFilter:
    """The filter as far as this person may see: everybody's calls, or the own ones."""
    if may(person.role, Act.SEE_ALL_CALLS):
        return wanted
    if wanted.job_number not in (None, person.job_number):
        raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.SEE_ALL_CALLS.value)
    return replace(wanted, job_number=person.job_number)


def _filtered(query: Select[Any], wanted: CallFilter) -> Select[Any]:
    if wanted.since is not None:
        query = query.where(CALLS.c.answered_at >= to_microseconds(wanted.since))
    if wanted.until is not None:
        query = query.where(CALLS.c.answered_at < to_microseconds(wanted.until))
    if wanted.job_number is not None:
        query = query.where(CALLS.c.job_number == wanted.job_number)
    if wanted.kind is not None:
        query = query.where(CALLS.c.kind == wanted.kind.value)
    if wanted.caller is not None:
        line = line_and_mask(wanted.caller)[0]
        query = query.where(CALLS.c.line == line, _HAS_LINE)
    return query


def _newest_first(query: Select[Any], after: PageKey | None = None) -> Select[Any]:
    if after is not None:
        key = tuple_(to_microseconds(after.answered_at), after.id)
        query = query.where(tuple_(CALLS.c.answered_at, CALLS.c.id) < key)
    return query.order_by(CALLS.c.answered_at.desc(), CALLS.c.id.desc())
