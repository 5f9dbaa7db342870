"""The verbs that read handovers: what waits for whom, what is not signed yet, one record, lists, news and exports."""

from collections.abc import Generator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, or_, select

from agent_console.domain.call_line import LeftOut
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import (
    Handover,
    HandoverFilter,
    HandoversAsked,
    HandoverState,
    HandoverSummary,
    SignatureKind,
)
from agent_console.domain.handover_items import FlaggedPoint
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Act, Person, may
from agent_console.store.handover_missing import missing_handovers
from agent_console.store.handover_rows import (
    HANDOVERS,
    IS_UNSIGNED,
    SUMMARY,
    HandoverRow,
    attending,
    flag_by_id,
    handover_by_id,
    summary_of,
)
from agent_console.store.readable import batches, damaged, each_value, listed
from agent_console.store.verbs import Verbs, acting

BATCH = 200
_H = HANDOVERS.c
_OLDEST_FIRST = (_H.signed_at, _H.id)
_NEWEST_FIRST = (_H.cut.desc(), _H.id.desc())
_SIGNED = select(*SUMMARY).where(IS_UNSIGNED, _H.state == HandoverState.SIGNED.value).order_by(*_OLDEST_FIRST)
_FOR_ME = _SIGNED.where(
    or_(_H.to == "", _H.to == bindparam("who")),
    or_(_H.outgoing != bindparam("who"), _H.signatures.contains(f'"{SignatureKind.SELF_ALLOWED.value}"')),
)
_MINE = select(*SUMMARY).where(IS_UNSIGNED, _H.outgoing == bindparam("who")).order_by(*_OLDEST_FIRST)
_LATE = select(*SUMMARY).where(IS_UNSIGNED, _H.signed_at <= bindparam("signed_by")).order_by(*_OLDEST_FIRST)
_COUNT_UNSIGNED = select(func.count()).select_from(HANDOVERS).where(IS_UNSIGNED)
_OF_NUMBER = select(_H.id).where(_H.number == bindparam("number"))
_NEWS = select(*SUMMARY).where(_H.journal_seq > bindparam("after")).order_by(_H.journal_seq)
_LAST_SEQ = select(func.coalesce(func.max(_H.journal_seq), 0))

_STATES = {
    HandoversAsked.ACCEPTED: (HandoverState.ACCEPTED.value,),
    HandoversAsked.TAKEN_OVER: (HandoverState.TAKEN_OVER.value,),
    HandoversAsked.SEALED: (HandoverState.ACCEPTED.value, HandoverState.TAKEN_OVER.value),
}

_BY = (_H.cut, _H.id, _H.number)


def _passed_over(_number: str) -> None:
    """One damaged record does not take the others away; opened or verified it is told."""


class HandoverLists(Verbs):
    """The log is the common book of the floor: whoever works shifts or may see all calls reads it, numbers masked.

    A list goes past a damaged record and names it to `left_out`.
    """

    def waiting(self, by: Person, left_out: LeftOut = _passed_over) -> tuple[HandoverSummary, ...]:
        """What this person may accept, the oldest first; for a shift lead everything that waits. Raises REFUSED."""
        with self._database.reading() as connection:
            person = acting(connection, by, Act.START_SHIFT)
            query = _SIGNED if may(person.role, Act.LEAD_SHIFT) else _FOR_ME
            return _summaries(connection, query, {"who": person.job_number}, left_out)

    def own_unsigned(self, by: Person, left_out: LeftOut = _passed_over) -> tuple[HandoverSummary, ...]:
        """What this person has signed and nobody has accepted yet, or was refused, the oldest first."""
        with self._database.reading() as connection:
            return _summaries(connection, _MINE, {"who": acting(connection, by).job_number}, left_out)

    def unsigned(
        self, by: Person, signed_by: datetime, left_out: LeftOut = _passed_over
    ) -> tuple[HandoverSummary, ...]:
        """What was given away by that instant and still lacks a signature: it alarms a shift lead. Raises REFUSED for
        those who may not see all calls.

        Behind it come, as OPEN rows, the shifts that were over by then without anything being signed for them.
        """
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            late = _summaries(connection, _LATE, {"signed_by": to_microseconds(signed_by)}, left_out)
            return late + missing_handovers(connection, signed_by)

    def list_(
        self,
        by: Person,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        after: HandoverSummary | None = None,
        limit: int = BATCH,
        left_out: LeftOut = _passed_over,
    ) -> tuple[HandoverSummary, ...]:
        """Records whose cut lies in [since, until), newest first; a page begins behind `after`. Raises REFUSED."""
        query = _cut_within(select(*SUMMARY), since, until).order_by(*_NEWEST_FIRST).limit(limit)
        if after is not None:
            query = query.where(_behind(after))
        with self._database.reading() as connection:
            _reader(connection, by)
            return _summaries(connection, query, {}, left_out)

    def page(
        self,
        wanted: HandoverFilter,
        by: Person,
        after: HandoverSummary | None = None,
        limit: int = BATCH,
        left_out: LeftOut = _passed_over,
    ) -> tuple[HandoverSummary, ...]:
        """Of all records that the filter finds, newest first, so many behind `after`. Raises REFUSED."""
        few = wanted.which is HandoversAsked.UNSIGNED  # sorted by themselves, not found by going through all in order
        order = ((_H.cut + 0).desc(), _H.id.desc()) if few else _NEWEST_FIRST
        query = _asked(select(*SUMMARY), wanted).order_by(*order).limit(limit)
        if after is not None:
            query = query.where(_behind(after))
        with self._database.reading() as connection:
            _reader(connection, by)
            return _summaries(connection, query, {}, left_out)

    def total(self, wanted: HandoverFilter, by: Person) -> int:
        """How many the filter finds. Raises REFUSED."""
        with self._database.reading() as connection:
            _reader(connection, by)
            query = _asked(select(func.count()).select_from(HANDOVERS), wanted)
            return int(connection.execute(query).scalar_one())

    def get(self, handover_id: str, by: Person) -> Handover:
        """One record with its supplements. Raises NOT_FOUND, REFUSED, DAMAGED for what cannot be read any more."""
        with self._database.reading() as connection:
            _reader(connection, by)
            handover = handover_by_id(connection, handover_id)
        if handover is None:
            raise ConsoleError(Problem.NOT_FOUND)
        return handover

    def id_of(self, number: str, by: Person) -> str:
        """The id behind a number that somebody typed or read. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            _reader(connection, by)
            found = connection.execute(_OF_NUMBER, {"number": number.strip().upper()}).scalar_one_or_none()
        if found is None:
            raise ConsoleError(Problem.NOT_FOUND)
        return str(found)

    def point(self, point_id: str, by: Person) -> FlaggedPoint:
        """A flag that comes back, with who cleared it and when. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            _reader(connection, by)
            flag = flag_by_id(connection, point_id)
        if flag is None:
            raise ConsoleError(Problem.NOT_FOUND)
        return flag

    def holder(self, target: str, by: Person) -> str:
        """The job number of who attends to a thing since it was handed over; empty where that is still its owner."""
        with self._database.reading() as connection:
            acting(connection, by)
            return attending(connection, target)

    def last_seq(self) -> int:
        """Where the news stand now: what comes later is behind it."""
        with self._database.reading() as connection:
            return int(connection.execute(_LAST_SEQ).scalar_one())

    def news(self, after_seq: int, by: Person, left_out: LeftOut = _passed_over) -> tuple[HandoverSummary, ...]:
        """What has changed behind a line of the journal, each as it stands now, by its `seq`."""
        with self._database.reading() as connection:
            _reader(connection, by)
            return _summaries(connection, _NEWS, {"after": after_seq}, left_out)

    def each(
        self,
        by: Person,
        since: datetime | None = None,
        until: datetime | None = None,
        left_out: LeftOut = damaged,
    ) -> Generator[Handover, None, None]:
        """All records whose cut lies in [since, until), oldest first, as they stood when the reading began.

        Raises REFUSED.
        """
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
        return self._readable(since, until, left_out)

    def count(self, by: Person, since: datetime | None = None, until: datetime | None = None) -> int:
        """How many `each` would read. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
            query = _cut_within(select(func.count()).select_from(HANDOVERS), since, until)
            return int(connection.execute(query).scalar_one())

    def _readable(
        self, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Generator[Handover, None, None]:
        query = _cut_within(select(HANDOVERS), since, until)
        with self._database.snapshot() as connection:
            for rows in batches(self._database, connection, query, {}, _BY, BATCH, left_out):
                yield from each_value(rows, HandoverRow.value, _H.number, left_out)


def unsigned_handovers(connection: Connection, now: datetime) -> int:
    """How many lack a signature, with those that nobody has begun although the shift is over."""
    return int(connection.execute(_COUNT_UNSIGNED).scalar_one()) + len(missing_handovers(connection, now))


def _reader(connection: Connection, by: Person) -> Person:
    person = acting(connection, by)
    if not may(person.role, Act.START_SHIFT):
        acting(connection, by, Act.SEE_ALL_CALLS)
    return person


def _cut_within(query: Select[Any], since: datetime | None, until: datetime | None) -> Select[Any]:
    if since is not None:
        query = query.where(_H.cut >= to_microseconds(since))
    return query if until is None else query.where(_H.cut < to_microseconds(until))


def _asked(query: Select[Any], wanted: HandoverFilter) -> Select[Any]:
    query = _cut_within(query, wanted.since, wanted.until)
    if wanted.job_number:
        query = query.where(or_(_H.outgoing == wanted.job_number, _H.incoming == wanted.job_number))
    if wanted.which is HandoversAsked.UNSIGNED:
        return query.where(IS_UNSIGNED)
    states = _STATES.get(wanted.which)
    return query if states is None else query.where(_H.state.in_(states))


def _behind(after: HandoverSummary) -> ColumnElement[bool]:
    at = to_microseconds(after.cut)
    return and_(_H.cut <= at, or_(_H.cut < at, _H.id < after.id))  # the first part goes to the index


def _summaries(
    connection: Connection, query: Select[Any], values: dict[str, Any], left_out: LeftOut
) -> tuple[HandoverSummary, ...]:
    return listed(connection, query, values, summary_of, (_H.id, _H.number), left_out)
