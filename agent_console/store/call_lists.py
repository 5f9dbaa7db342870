"""The verbs that read calls as lists: today's, a number's history, pages for review, everything for an export."""

from collections.abc import Generator, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    case,
    func,
    select,
    text,
    tuple_,
    type_coerce,
)

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import CallFilter, CallSummary, DayTotals, PageKey
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.staff import Act, Person, may
from agent_console.store.call_rows import CALLS, CallRow, line_and_mask
from agent_console.store.phrase_hit_rows import checks_at_the_time
from agent_console.store.rows import microseconds_of
from agent_console.store.search_finding import condition, newest, ready, total
from agent_console.store.verbs import Verbs, acting

BATCH = 500
_STATES = {state.value: state for state in CallState}
_KINDS: dict[str | None, Kind | None] = {None: None, **{kind.value: kind for kind in Kind}}

_KEY = tuple_(CALLS.c.answered_at, CALLS.c.id)
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "since": CALLS.c.answered_at >= bindparam("since"),
    "until": CALLS.c.answered_at < bindparam("until"),
    "job_number": CALLS.c.job_number == bindparam("job_number"),
    "kind": CALLS.c.kind == bindparam("kind"),
    "line": and_(CALLS.c.line == bindparam("line"), text("line <> ''")),  # as in the index, or it would not be used
    "after_at": tuple_(bindparam("after_at"), bindparam("after_id")) > _KEY,
}
_AS_IT_COMES = type_coerce(CALLS.c.correction_due, Integer)
"""Two hundred rows pass twice as fast when none of their columns has to be converted on the way."""

_SUMMARY = select(
    CALLS.c.id, CALLS.c.number, CALLS.c.state, CALLS.c.job_number, CALLS.c.answered_at, CALLS.c.talk_seconds,
    CALLS.c.kind, CALLS.c.subject, CALLS.c.outcome, CALLS.c.caller_masked, CALLS.c.caller_name, _AS_IT_COMES,
)  # fmt: skip
_UNFINISHED = (CallState.WRAP_UP.value, CallState.OVERDUE.value)
_TOTALS = (
    select(
        CALLS.c.kind,
        func.count().label("calls"),
        func.sum(case((CALLS.c.state.in_(_UNFINISHED), 1), else_=0)).label("unfinished"),
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
    # By place, not by name: of all that a page costs beyond its SQL, this is the most.
    return CallSummary(
        call_id, number, _STATES[state], job_number, from_microseconds(answered_at), seconds,
        _KINDS[kind], subject, outcome, masked, name, bool(due),
    )  # fmt: skip


class CallLists(Verbs):
    """Lists are read by keyset, so that the last page costs what the first one does. They hold masked numbers only."""

    def today(self, by: Person, since: datetime, until: datetime) -> tuple[CallSummary, ...]:
        """The own calls answered in [since, until), newest first."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            wanted = CallFilter(since=since, until=until, job_number=person.job_number)
            return _summaries(connection, _values(wanted))

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
            return _summaries(connection, {**_values(CallFilter(caller=caller), before), "limit": limit})

    def page(
        self, wanted: CallFilter, by: Person, after: PageKey | None = None, limit: int = 200
    ) -> tuple[CallSummary, ...]:
        """The next calls behind `after`, newest first. Raises REFUSED for calls that one may not see."""
        if wanted.searching is not None:
            return self._page_of_search(wanted, by, after, limit)
        with self._database.reading() as connection:
            visible = _visible(wanted, acting(connection, by))
            return _summaries(connection, {**_values(visible, after), "limit": limit})

    def count(self, wanted: CallFilter, by: Person) -> int:
        """How many calls a filter finds among those that the person may see."""
        with self._database.snapshot() as connection:
            person = acting(connection, by)
            values = _values(_visible(wanted, person))
            if wanted.searching is not None:
                found = ready(connection, wanted.searching, person, self._key)
                return total(connection, values, found, _where(values))
            query = select(func.count()).select_from(CALLS).where(*_where(values))
            return int(connection.execute(query, values).scalar_one())

    def each(self, wanted: CallFilter, by: Person) -> Generator[Call, None, None]:
        """All calls of a filter, whole, oldest first, as they stood when the reading began. Raises REFUSED at once."""
        person = self._admit_export(by)
        return (call for _, batch in self._batches(wanted, person) for call in batch)

    def each_checked(self, wanted: CallFilter, by: Person) -> Generator[tuple[Call, CheckedNote | None], None, None]:
        """As `each`, every call with what was found when its note was saved, None where it was never checked."""
        return self._each_checked(wanted, self._admit_export(by))

    def _each_checked(self, wanted: CallFilter, by: Person) -> Generator[tuple[Call, CheckedNote | None], None, None]:
        for connection, batch in self._batches(wanted, by):
            checks = checks_at_the_time(connection, [call.id for call in batch])
            for call in batch:
                yield call, checks.get(call.id)

    def _page_of_search(
        self, wanted: CallFilter, by: Person, after: PageKey | None, limit: int
    ) -> tuple[CallSummary, ...]:
        with self._database.snapshot() as connection:
            person = acting(connection, by)
            values = _values(_visible(wanted, person), after)
            assert wanted.searching is not None
            found = ready(connection, wanted.searching, person, self._key)
            rows = newest(connection, _SUMMARY.where(*_where(values)), values, found, limit)
            return tuple(map(_summary, rows))

    def _admit_export(self, by: Person) -> Person:
        with self._database.reading() as connection:
            return acting(connection, by, Act.EXPORT_CALLS)

    def _batches(self, wanted: CallFilter, by: Person) -> Generator[tuple[Connection, list[Call]], None, None]:
        values = _values(wanted)
        first = select(CALLS).where(*_where(values)).order_by(CALLS.c.answered_at, CALLS.c.id).limit(BATCH)
        with self._database.snapshot() as connection:
            if wanted.searching is not None:
                held, more = condition(connection, values, ready(connection, wanted.searching, by, self._key))
                first, values = first.where(held), {**values, **more}
            following = first.where(tuple_(bindparam("last_at"), bindparam("last_id")) < _KEY)
            rows = connection.execute(first, values).mappings().all()
            while rows:
                yield connection, [CallRow.value(row) for row in rows]
                last = {"last_at": rows[-1]["answered_at"], "last_id": rows[-1]["id"]}
                rows = connection.execute(following, {**values, **last}).mappings().all()


def _visible(wanted: CallFilter, person: Person) -> CallFilter:
    """The filter as far as this person may see: everybody's calls, or the own ones."""
    if may(person.role, Act.SEE_ALL_CALLS):
        return wanted
    if wanted.job_number not in (None, person.job_number):
        raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.SEE_ALL_CALLS.value)
    return replace(wanted, job_number=person.job_number)


def _values(wanted: CallFilter, after: PageKey | None = None) -> dict[str, Any]:
    """What is asked for, by the names that the conditions have for it."""
    values: dict[str, Any] = {
        "since": microseconds_of(wanted.since),
        "until": microseconds_of(wanted.until),
        "job_number": wanted.job_number,
        "kind": wanted.kind and wanted.kind.value,
        "line": None if wanted.caller is None else line_and_mask(wanted.caller)[0],
    }
    if after is not None:
        values |= {"after_at": to_microseconds(after.answered_at), "after_id": after.id}
    return {name: value for name, value in values.items() if value is not None}


def _where(names: Iterable[str]) -> list[ColumnElement[bool]]:
    return [condition for name, condition in _CONDITIONS.items() if name in names]


@cache
def _newest_first(names: frozenset[str]) -> Select[Any]:
    """The query for the conditions of these names; made once, since making one costs a tenth of running it."""
    newest = _SUMMARY.where(*_where(names)).order_by(CALLS.c.answered_at.desc(), CALLS.c.id.desc())
    return newest.limit(bindparam("limit")) if "limit" in names else newest


def _summaries(connection: Connection, values: dict[str, Any]) -> tuple[CallSummary, ...]:
    return tuple(map(_summary, connection.execute(_newest_first(frozenset(values)), values).all()))
