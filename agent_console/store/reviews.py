"""The verbs of review marks and nominations: give, acknowledge, dispute, settle, withdraw, nominate, and read them."""

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, func, select

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_line import LeftOut
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.mark_list import AgentMarks, MarkFilter
from agent_console.domain.moment import to_microseconds
from agent_console.domain.review import (
    UNREAD,
    MarkState,
    ReviewMark,
    Verdict,
    acknowledge,
    dispute,
    require_comment,
    settle,
    withdraw,
)
from agent_console.domain.review_record import mark_to_record
from agent_console.domain.staff import Act, Person, may, require
from agent_console.domain.text import REASON_LIMIT, check_text
from agent_console.store.corrections import seen
from agent_console.store.nominations import Nominating
from agent_console.store.readable import listed, passed_over
from agent_console.store.review_rows import REVIEW_MARKS, ReviewMarkRow
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import acting

ACTS = "review."
BATCH = 500

_M = REVIEW_MARKS.c
_BY_ID = select(REVIEW_MARKS).where(_M.id == bindparam("id"))
_OF_CALL = select(REVIEW_MARKS).where(_M.call_id == bindparam("call_id")).order_by(_M.at, _M.id)
_NEWEST_FIRST = (_M.at.desc(), _M.id.desc())
_UNREAD = (
    select(REVIEW_MARKS)
    .where(_M.job_number == bindparam("job_number"), _M.state.in_(sorted(state.value for state in UNREAD)))
    .order_by(*_NEWEST_FIRST)
)
_DISPUTED = select(REVIEW_MARKS).where(_M.state == MarkState.DISPUTED.value).order_by(_M.disputed_at, _M.id)
_NEWS = select(REVIEW_MARKS).where(_M.journal_seq > bindparam("after")).order_by(_M.journal_seq)
_TOTALS = (
    select(
        _M.job_number,
        func.max(_M.agent).label("agent"),
        *(func.sum(case((_M.verdict == verdict.value, 1), else_=0)).label(verdict.name.lower()) for verdict in Verdict),
        func.sum(case((_M.state == MarkState.DISPUTED.value, 1), else_=0)).label("waiting"),
    )
    .where(_M.state != MarkState.WITHDRAWN.value)
    .group_by(_M.job_number)
    .order_by(_M.job_number)
)
_LAST_SEQ = select(func.coalesce(func.max(_M.journal_seq), 0))


class Reviews(Nominating):
    """Reviewers give marks and answer disputes; the agent marked, and nobody else's agent, reads and answers them."""

    def mark(self, mark_id: str, call_id: str, by: Person, verdict: Verdict, comment: str = "") -> ReviewMark:
        """Mark a call that has ended; said twice under one id it is one.

        Raises NOT_FOUND, REFUSED, OWN_CALL, WRONG_STATE while it is talked, TEXT_MISSING where somebody is to improve
        and is not told what, and the text problems.
        """
        require_comment(verdict, comment)
        with self._database.writing() as connection:
            person = acting(connection, by, Act.REVIEW_CALLS)
            stored = _first(connection, mark_id)
            if stored is not None:
                return stored
            call = seen(connection, call_id, person)
            _require_others(call, person)
            if call.state is CallState.ON_CALL:
                raise ConsoleError(Problem.WRONG_STATE)
            now = self._clock.now()
            mark = ReviewMark(
                id=mark_id,
                call_id=call.id,
                call_number=call.number,
                job_number=call.job_number,
                agent=call.agent,
                verdict=verdict,
                first_verdict=verdict,
                comment=comment.strip(),
                by=person.job_number,
                by_name=person.name,
                at=now,
            )
            self._keep(connection, mark, now, person, "marked")
            return mark

    def acknowledge(self, mark_id: str, by: Person) -> ReviewMark:
        """The agent has seen a mark, or the answer to a dispute. Raises NOT_FOUND, REFUSED, WRONG_STATE."""
        return self._own(mark_id, by, "acknowledged", acknowledge)

    def dispute(self, mark_id: str, by: Person, reason: str) -> ReviewMark:
        """The agent sees it otherwise. Raises NOT_FOUND, REFUSED, REASON_MISSING, WRONG_STATE, the text problems."""
        check_text(reason, REASON_LIMIT, multiline=True)
        return self._own(mark_id, by, "disputed", lambda mark, now: dispute(mark, now, reason))

    def settle(self, mark_id: str, by: Person, verdict: Verdict, answer: str) -> ReviewMark:
        """Answer a dispute, with the verdict that holds from now on; the first one stays to be read.

        Raises NOT_FOUND, REFUSED, OWN_CALL, REASON_MISSING, WRONG_STATE where it is not disputed, the text problems.
        """
        return self._reviewed(
            mark_id,
            by,
            "settled",
            lambda mark, now, person: settle(mark, now, person.job_number, person.name, verdict, answer),
        )

    def withdraw(self, mark_id: str, by: Person, reason: str) -> ReviewMark:
        """A mark was a mistake. Raises NOT_FOUND, REFUSED, OWN_CALL, REASON_MISSING, WRONG_STATE, the text problems."""
        return self._reviewed(
            mark_id,
            by,
            "withdrawn",
            lambda mark, now, person: withdraw(mark, now, person.job_number, person.name, reason),
        )

    def get(self, mark_id: str, by: Person) -> ReviewMark:
        """Raises NOT_FOUND, and REFUSED for what was said to somebody else."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            mark = _require(connection, mark_id)
            if mark.job_number != person.job_number:
                require(person.role, Act.REVIEW_CALLS)
            return mark

    def of_call(self, call_id: str, by: Person) -> tuple[ReviewMark, ...]:
        """The marks of a call, oldest first, withdrawn ones too. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            seen(connection, call_id, acting(connection, by))
            rows = connection.execute(_OF_CALL, {"call_id": call_id}).mappings()
            return tuple(ReviewMarkRow.value(row) for row in rows)

    def mine_unread(self, by: Person) -> tuple[ReviewMark, ...]:
        """The marks and answers that this person has not acknowledged, newest first."""
        with self._database.reading() as connection:
            return _marks(connection, _UNREAD, {"job_number": acting(connection, by).job_number})

    def disputed(self, by: Person) -> tuple[ReviewMark, ...]:
        """What waits for an answer, the oldest dispute first. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.REVIEW_CALLS)
            return _marks(connection, _DISPUTED, {})

    def list_(
        self,
        by: Person,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        job_number: str = "",
        verdict: Verdict | None = None,
        state: MarkState | None = None,
        after: ReviewMark | None = None,
        limit: int = BATCH,
        left_out: LeftOut = passed_over,
    ) -> tuple[ReviewMark, ...]:
        """Marks given in [since, until), newest first; a page begins behind `after`. Damaged ones are not in it, and
        named to `left_out` by the numbers of their calls.

        Raises REFUSED for those of others unless one reviews calls.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            if job_number != person.job_number:
                require(person.role, Act.REVIEW_CALLS)
            wanted = MarkFilter(since=since, until=until, job_number=job_number, verdict=verdict, state=state)
            query = _narrowed(select(REVIEW_MARKS), wanted)
            if after is not None:
                at = to_microseconds(after.at)
                query = query.where((_M.at < at) | ((_M.at == at) & (_M.id < after.id)))
            return _marks(connection, query.order_by(*_NEWEST_FIRST).limit(limit), {}, left_out)

    def totals(self, by: Person, wanted: MarkFilter) -> tuple[AgentMarks, ...]:
        """How praise and blame are spread over the agents, by job number; what was withdrawn does not count.

        Raises REFUSED for those of others unless one reviews calls.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            if wanted.job_number != person.job_number:
                require(person.role, Act.REVIEW_CALLS)
            return tuple(
                AgentMarks(
                    job_number=row.job_number,
                    agent=row.agent,
                    excellent=row.excellent,
                    approved=row.approved,
                    to_improve=row.to_improve,
                    waiting=row.waiting,
                )
                for row in connection.execute(_narrowed(_TOTALS, wanted))
            )

    def last_seq(self) -> int:
        """Where the news stand now: what comes later is behind it."""
        with self._database.reading() as connection:
            return int(connection.execute(_LAST_SEQ).scalar_one())

    def news(self, after_seq: int, by: Person) -> tuple[tuple[int, ReviewMark], ...]:
        """What has changed behind a line of the journal, each with its line, oldest first: all for who reviews calls,
        else what was said to this person.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            query = _NEWS if may(person.role, Act.REVIEW_CALLS) else _NEWS.where(_M.job_number == person.job_number)
            return listed(
                connection,
                query,
                {"after": after_seq},
                lambda row: (int(row._mapping[_M.journal_seq]), ReviewMarkRow.value(row._mapping)),
                (_M.id, _M.call_number),
                passed_over,  # what is damaged is told where it is listed
            )

    def each(
        self, by: Person, since: datetime | None = None, until: datetime | None = None
    ) -> Generator[ReviewMark, None, None]:
        """All marks given in [since, until), oldest first, as they stood when the reading began. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
        return self._batches(since, until)

    def _batches(self, since: datetime | None, until: datetime | None) -> Generator[ReviewMark, None, None]:
        query = _given_within(select(REVIEW_MARKS), since, until).order_by(_M.at, _M.id).limit(BATCH)
        with self._database.snapshot() as connection:
            rows = connection.execute(query).mappings().all()
            while rows:
                yield from map(ReviewMarkRow.value, rows)
                at, last = rows[-1]["at"], rows[-1]["id"]
                rows = connection.execute(query.where((_M.at > at) | ((_M.at == at) & (_M.id > last)))).mappings().all()

    def _own(
        self, mark_id: str, by: Person, act: str, change: Callable[[ReviewMark, datetime], ReviewMark]
    ) -> ReviewMark:
        with self._database.writing() as connection:
            person = acting(connection, by)
            stored = _require(connection, mark_id)
            if stored.job_number != person.job_number:
                raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.REVIEW_CALLS.value)
            return self._changed(connection, stored, person, act, change)

    def _reviewed(
        self, mark_id: str, by: Person, act: str, change: Callable[[ReviewMark, datetime, Person], ReviewMark]
    ) -> ReviewMark:
        with self._database.writing() as connection:
            person = acting(connection, by, Act.REVIEW_CALLS)
            stored = _require(connection, mark_id)
            if stored.job_number == person.job_number:
                raise ConsoleError(Problem.OWN_CALL)
            return self._changed(connection, stored, person, act, lambda mark, now: change(mark, now, person))

    def _changed(
        self,
        connection: Connection,
        stored: ReviewMark,
        person: Person,
        act: str,
        change: Callable[[ReviewMark, datetime], ReviewMark],
    ) -> ReviewMark:
        now = self._clock.now()
        changed = change(stored, now)
        if changed != stored:
            self._keep(connection, changed, now, person, act)
        return changed

    def _keep(self, connection: Connection, mark: ReviewMark, now: datetime, by: Person, act: str) -> None:
        record = mark_to_record(mark)
        keep_form(connection, self._key, REVIEW_MARKS, record, now, by.job_number, ACTS + act, mark.call_number)


def _require_others(call: Call, person: Person) -> None:
    if call.agent_id == person.id:
        raise ConsoleError(Problem.OWN_CALL)


def _first(connection: Connection, mark_id: str) -> ReviewMark | None:
    row = connection.execute(_BY_ID, {"id": mark_id}).mappings().first()
    return None if row is None else ReviewMarkRow.value(row)


def _require(connection: Connection, mark_id: str) -> ReviewMark:
    mark = _first(connection, mark_id)
    if mark is None:
        raise ConsoleError(Problem.NOT_FOUND)
    return mark


def _given_within(query: Select[Any], since: datetime | None, until: datetime | None) -> Select[Any]:
    if since is not None:
        query = query.where(_M.at >= to_microseconds(since))
    return query if until is None else query.where(_M.at < to_microseconds(until))


def _narrowed(query: Select[Any], wanted: MarkFilter) -> Select[Any]:
    query = _given_within(query, wanted.since, wanted.until)
    if wanted.job_number:
        query = query.where(_M.job_number == wanted.job_number)
    if wanted.verdict is not None:
        query = query.where(_M.verdict == wanted.verdict.value)
    return query if wanted.state is None else query.where(_M.state == wanted.state.value)


def _marks(
    connection: Connection, query: Select[Any], values: dict[str, Any], left_out: LeftOut = passed_over
) -> tuple[ReviewMark, ...]:
    return listed(
        connection, query, values, lambda row: ReviewMarkRow.value(row._mapping), (_M.id, _M.call_number), left_out
    )
