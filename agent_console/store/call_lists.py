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
    bindparam,
    case,
    func,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_list import (
    NEWEST_FIRST,
    CallColumn,
    CallFilter,
    CallOrder,
    CallSummary,
    DayTotals,
    PageKey,
    UnreadableCall,
)
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.staff import Act, Person, may
from agent_console.store.call_figures import CALL_FIGURES
from agent_console.store.call_filters import (
    conditions,
    count_of,
    few,
    in_order,
    key_values,
    raw_names,
    riding,
    stretches,
    values_of,
)
from agent_console.store.call_rows import CALLS, CallRow
from agent_console.store.damaged_calls import sound, told
from agent_console.store.readable import UNREADABLE
from agent_console.store.search_finding import condition, newest, ready, total
from agent_console.store.verbs import Verbs, acting

BATCH = 500
_made = tuple.__new__
_STATES = {state.value: state for state in CallState}
_KINDS: dict[str | None, Kind | None] = {None: None, **{kind.value: kind for kind in Kind}}

_KEY = tuple_(CALLS.c.answered_at, CALLS.c.id)
_AS_IT_COMES = type_coerce(CALLS.c.correction_due, Integer)
"""Two hundred rows pass twice as fast when none of their columns has to be converted on the way."""

_SHOWN = (
    CALLS.c.id, CALLS.c.number, CALLS.c.state, CALLS.c.job_number, CALLS.c.answered_at, CALLS.c.talk_seconds,
    CALLS.c.kind, CALLS.c.subject, CALLS.c.outcome, CALLS.c.caller_masked, CALLS.c.caller_name, _AS_IT_COMES,
)  # fmt: skip
_VIOLATIONS = select(CALL_FIGURES.c.violations).where(CALL_FIGURES.c.call_id == CALLS.c.id).scalar_subquery()
_SUMMARY = select(*_SHOWN, _VIOLATIONS).select_from(CALLS)
_VIOLATING = select(*_SHOWN, CALL_FIGURES.c.violations).join_from(
    CALL_FIGURES, CALLS, CALLS.c.id == CALL_FIGURES.c.call_id
)
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
    call_id, number, state, job_number, answered_at, seconds, kind, subject, outcome, masked, name, due, found = row
    # By place, and as the tuple that it is: of all that a page costs beyond its SQL, this is the most.
    return _made(CallSummary, (
        call_id, number, _STATES[state], job_number, from_microseconds(answered_at), seconds,
        _KINDS[kind], subject, outcome, masked, name, bool(due), found or 0,
    ))  # fmt: skip


class CallLists(Verbs):
    """Lists are read by keyset, so that the last page costs what the first one does. They hold masked numbers only."""

    def today(self, by: Person, since: datetime, until: datetime) -> tuple[CallSummary, ...]:
        """The own calls answered in [since, until), newest first."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            wanted = CallFilter(since=since, until=until, job_number=person.job_number)
            return readable_of(summaries_of(connection, wanted))

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

    def page(
        self,
        wanted: CallFilter,
        by: Person,
        after: PageKey | None = None,
        limit: int = 200,
        *,
        order: CallOrder = NEWEST_FIRST,
        before: PageKey | None = None,
    ) -> tuple[CallSummary, ...]:
        """The next calls of an order behind `after`, or the last ones ahead of `before`, in this order too.

        With neither it is the first page; the last one is the first of the order turned round. Raises REFUSED for
        calls that one may not see.
        """
        if before is not None:
            turned = replace(order, descending=not order.descending)
            return self.page(wanted, by, before, limit, order=turned)[::-1]
        with self._database.snapshot() as connection:
            person = acting(connection, by)
            return self._page(connection, visible(wanted, person), person, after, limit, order)

    def count(self, wanted: CallFilter, by: Person) -> int:
        """How many calls a filter finds among those that the person may see."""
        with self._database.snapshot() as connection:
            person = acting(connection, by)
            values = values_of(visible(wanted, person))
            if wanted.searching is not None:
                found = ready(connection, wanted.searching, person, self._key)
                return total(connection, values, found, conditions(connection.dialect.name, values))
            return count_of(connection, values)

    def each(self, wanted: CallFilter, by: Person) -> Generator[Call, None, None]:
        """All calls of a filter, whole, oldest first, as they stood when the reading began. Raises REFUSED at once."""
        person = self._admit_export(by)
        refuse_number(wanted, person)
        return (call for _, batch in self._batches(wanted, person) for call in batch)

    def _page(
        self,
        connection: Connection,
        wanted: CallFilter,
        person: Person,
        after: PageKey | None,
        limit: int,
        order: CallOrder,
    ) -> tuple[CallSummary, ...]:
        if wanted.searching is None:
            return summaries_of(connection, wanted, after, limit, order)
        values = values_of(wanted)
        found = ready(connection, wanted.searching, person, self._key)
        if order == NEWEST_FIRST and not raw_names(after):
            base = _SUMMARY.where(*conditions(connection.dialect.name, values))
            if after is not None:
                base = base.where(tuple_(bindparam("after_at"), bindparam("after_id")) > _KEY)
            try:
                rows = newest(connection, base, {**values, **key_values(after, order)}, found, limit)
                if sound(rows):
                    return tuple(map(_summary, rows))
            except UNREADABLE:
                pass  # one of them is damaged: the longer way says which
            except DBAPIError:
                if not self._database.is_sqlite:
                    raise
        return summaries_of(connection, wanted, after, limit, order, condition(connection, values, found))

    def _admit_export(self, by: Person) -> Person:
        with self._database.reading() as connection:
            return acting(connection, by, Act.EXPORT_CALLS)

    def _batches(self, wanted: CallFilter, by: Person) -> Generator[tuple[Connection, list[Call]], None, None]:
        values = values_of(wanted)
        with self._database.snapshot() as connection:
            held = conditions(connection.dialect.name, values)
            first = select(CALLS).where(*held).order_by(CALLS.c.answered_at, CALLS.c.id).limit(BATCH)
            if wanted.searching is not None:
                found, more = condition(connection, values, ready(connection, wanted.searching, by, self._key))
                first, values = first.where(found), {**values, **more}
            following = first.where(tuple_(bindparam("last_at"), bindparam("last_id")) < _KEY)
            rows = connection.execute(first, values).mappings().all()
            while rows:
                yield connection, [CallRow.value(row) for row in rows]
                last = {"last_at": rows[-1]["answered_at"], "last_id": rows[-1]["id"]}
                rows = connection.execute(following, {**values, **last}).mappings().all()


def visible(wanted: CallFilter, person: Person) -> CallFilter:
    """The filter as far as this person may see: everybody's calls, or the own ones.

    Raises REFUSED, also for a caller's number: who wants the calls of one takes a way that is recorded.
    """
    refuse_number(wanted, person)
    if may(person.role, Act.SEE_ALL_CALLS):
        return wanted
    if wanted.job_number not in (None, person.job_number):
        raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.SEE_ALL_CALLS.value)
    return replace(wanted, job_number=person.job_number)


def refuse_number(wanted: CallFilter, person: Person) -> None:
    """Raises REFUSED for a filter by a whole number: `search` and `open_customer` write down who wants it."""
    if wanted.caller is not None:
        raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.OPEN_ANY_CUSTOMER.value)


def summaries_of(
    connection: Connection,
    wanted: CallFilter,
    after: PageKey | None = None,
    limit: int | None = None,
    order: CallOrder = NEWEST_FIRST,
    found: tuple[ColumnElement[bool], dict[str, Any]] | None = None,
) -> tuple[CallSummary, ...]:
    """The calls of a filter in an order, behind a key; `found` is what else holds for them, with its values."""
    values = values_of(wanted)
    way = few(connection, values, order) if values else None
    names, values, raw = frozenset(values), {**values, **key_values(after, order)}, raw_names(after)
    rows: list[CallSummary] = []
    for place, stretch in enumerate(stretches(order, after)):
        begins, engine = after is None or place > 0, connection.dialect.name
        query = _query(names, engine, way, order, stretch, begins, limit is None, raw)
        if found is not None:
            query, values = query.where(found[0]), {**values, **found[1]}
        left = {} if limit is None else {"limit": limit - len(rows)}
        _, keys = in_order(order, stretch, begins=True, gathers=way is not None)
        rows += told(connection, query, {**values, **left}, _summary, order, [key.element for key in keys])
        if len(rows) == limit:
            break
    return tuple(rows)


def readable_of(calls: Iterable[CallSummary]) -> tuple[CallSummary, ...]:
    """Without those that are damaged: who answers calls goes on, the review window shows them."""
    return tuple(call for call in calls if not isinstance(call, UnreadableCall))


def ids_in_order(
    connection: Connection,
    wanted: CallFilter,
    order: CallOrder,
    size: int,
    found: tuple[ColumnElement[bool], dict[str, Any]] | None = None,
) -> Generator[list[str], None, None]:
    """The ids of all calls of a filter in an order, `size` at a time; `found` as above."""
    values = values_of(wanted)
    way = few(connection, values, order) if values else None
    names = frozenset(values)
    for stretch in stretches(order, None):
        query = _query(names, connection.dialect.name, way, order, stretch, True, True)
        if found is not None:
            query, values = query.where(found[0]), {**values, **found[1]}
        ids = query.with_only_columns(CALLS.c.id, maintain_column_froms=True)
        streamed = {"stream_results": True, "yield_per": size}
        with connection.execute(ids, values, execution_options=streamed) as asked:
            for part in asked.scalars().partitions():
                yield list(part)


@cache
def _query(
    names: frozenset[str],
    engine: str,
    way: str | None,
    order: CallOrder,
    stretch: str,
    begins: bool,
    whole: bool,
    raw: frozenset[str] = frozenset(),
) -> Select[Any]:
    """The query for the conditions of these names; made once, since making one costs a tenth of running it."""
    held, keys = in_order(order, stretch, begins, way is not None, raw)
    base = _VIOLATING if way is None and order.column is CallColumn.VIOLATIONS and stretch == "known" else _SUMMARY
    query = base.where(*conditions(engine, names, way or "", riding(names, order, way)), *held).order_by(*keys)
    return query if whole else query.limit(bindparam("limit"))
