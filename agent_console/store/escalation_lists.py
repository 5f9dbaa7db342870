"""The verbs that read escalations: the queue, what one owes whom, one thread, and what is new."""

from collections.abc import Collection, Generator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, String, bindparam, func, or_, select

from agent_console.domain.call_line import LeftOut
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import OPEN, Escalation, EscalationState, Urgency
from agent_console.domain.escalation_list import (
    PROBLEM_SHOWN,
    CallAnswer,
    EscalationFilter,
    EscalationsAsked,
    EscalationSummary,
    News,
    Thread,
)
from agent_console.domain.escalation_number import number_meant
from agent_console.domain.escalation_record import step_from_record
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.staff import Act, Person, may, require
from agent_console.store.call_rows import line_and_mask
from agent_console.store.customers import is_admitted
from agent_console.store.escalation_rows import (
    ESCALATION_STEPS,
    ESCALATIONS,
    escalation_by_id,
    steps_of,
    value_of,
)
from agent_console.store.handover_rows import attending, holder_of, is_held
from agent_console.store.readable import batches, damaged, each_value, listed, passed_over
from agent_console.store.rows import instant_of
from agent_console.store.verbs import Verbs, acting

BATCH = 500
_STATES = {state.value: state for state in EscalationState}
_URGENCIES = {urgency.value: urgency for urgency in Urgency}
_OPEN = tuple(sorted(OPEN))
_E, _S = ESCALATIONS.c, ESCALATION_STEPS.c

SUMMARY = (
    _E.id, _E.number, _E.state, _E.urgency, _E.special, _E.owner, _E.owner_name, _E.handler, _E.caller_masked,
    _E.caller_name, _E.subject, func.substr(_E.problem, 1, PROBLEM_SHOWN, type_=String), _E.sent_at, _E.next_due,
    _E.callback_until, _E.steps, _E.journal_seq, func.coalesce(holder_of(_E.id), "", type_=String),
)  # fmt: skip
_DUE_FIRST = (_E.next_due.is_(None), _E.next_due, _E.entry)
_QUEUE = select(*SUMMARY).where(_E.state.in_(_OPEN)).order_by(*_DUE_FIRST)
_TO_CLOSE = select(*SUMMARY).where(_E.state == EscalationState.TOLD.value).order_by(_E.entry)
_MINE = _QUEUE.where(_E.owner == bindparam("who"))
_TAKEN = _QUEUE.where(_E.owner != bindparam("who"), is_held(_E.id, "who"))
"""In two queries: together they would read the whole table."""

_HAS_ENDED = (
    select(*SUMMARY)
    .where(
        _E.state.in_((EscalationState.TOLD.value, EscalationState.CLOSED.value)),
        _E.ended_at >= bindparam("since"),
    )
    .order_by(_E.ended_at.desc(), _E.entry)
)
_ENDED = _HAS_ENDED.where(_E.owner == bindparam("who"))
_TAKEN_ENDED = _HAS_ENDED.where(
    _E.owner != bindparam("who"),
    _E.id.in_(select(_S.escalation_id).where(_S.at >= bindparam("since"))),  # few, by an index
    is_held(_E.id, "who"),
)
_OF_CALL = select(*SUMMARY).where(_E.call_id == bindparam("call_id"), _E.call_id != "").order_by(_E.entry)
_IN_HISTORY = (
    select(_E.id, _E.number, _E.call_id, _E.call_number, _E.state, _E.sent_at, _E.answer)
    .where(
        or_(
            (_E.line == bindparam("line")) & (_E.line != ""),
            _E.call_id.in_(bindparam("call_ids", expanding=True)) & (_E.call_id != ""),
        )
    )
    .order_by(_E.entry.desc())
    .limit(bindparam("most"))
)
_OF_NUMBER = select(_E.id).where(_E.number == bindparam("number"))
_OF_COUNT = select(_E.id).where(_E.number.like(bindparam("number", type_=String))).order_by(_E.entry.desc()).limit(1)
_NEWS = (
    select(*SUMMARY, *ESCALATION_STEPS.c)
    .join_from(ESCALATION_STEPS, ESCALATIONS, _E.id == _S.escalation_id)
    .where(_S.journal_seq > bindparam("after"), _S.by != bindparam("reader"))
    .order_by(_S.journal_seq)
)
_NEWS_OF_MINE = _NEWS.where(
    or_(
        _E.owner == bindparam("reader"),
        _E.handler == bindparam("reader"),
        is_held(_E.id, "reader", _S.at),  # what was there at the change of shift stood in the record of it
    )
)
_LAST_SEQ = select(func.coalesce(func.max(_S.journal_seq), 0))
_NUMBERS = select(_E.call_id, _E.number).where(_E.call_id != "").order_by(_E.entry)
_COUNT_OPEN = select(func.count()).where(_E.state.in_(_OPEN))
_NEWEST_FIRST = (_E.sent_at.desc(), _E.id.desc())

_BY = (_E.sent_at, _E.id, _E.number)


class EscalationLists(Verbs):
    """Numbers are masked here; a whole escalation is for its owner, who took it over, and whoever sees all calls."""

    def queue(self, by: Person) -> tuple[EscalationSummary, ...]:
        """All open ones, what is due first at the top, what is paused last. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.HANDLE_ESCALATIONS)
            return summaries(connection, _QUEUE, {})

    def to_close(self, by: Person) -> tuple[EscalationSummary, ...]:
        """All whose customer has been told and that nobody has closed yet, oldest first. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.HANDLE_ESCALATIONS)
            return summaries(connection, _TO_CLOSE, {})

    def promises(self, by: Person) -> tuple[EscalationSummary, ...]:
        """The open ones that this person owns, then what they have taken over: theirs until the customer was told."""
        with self._database.reading() as connection:
            me = {"who": acting(connection, by).job_number}
            return summaries(connection, _MINE, me) + summaries(connection, _TAKEN, me)

    def ended(self, by: Person, since: datetime) -> tuple[EscalationSummary, ...]:
        """What this person owned, then what they had taken over, told since then, last first: it may be reopened."""
        with self._database.reading() as connection:
            values = {"who": acting(connection, by).job_number, "since": to_microseconds(since)}
            return summaries(connection, _ENDED, values) + summaries(connection, _TAKEN_ENDED, values)

    def of_call(self, call_id: str, by: Person) -> tuple[EscalationSummary, ...]:
        """What was escalated from a call, oldest first."""
        with self._database.reading() as connection:
            acting(connection, by)
            return summaries(connection, _OF_CALL, {"call_id": call_id})

    def of_history(self, caller: str, call_ids: Collection[str], by: Person, most: int = 10) -> tuple[CallAnswer, ...]:
        """What was escalated from these calls, and from this caller in any other way, newest first.

        `caller` as in a call, for who may see its history; the void ones are among them, for the caller may name their
        number.
        """
        line, _ = line_and_mask(caller)
        with self._database.reading() as connection:
            person = acting(connection, by)
            if line and not is_admitted(connection, self._key, line, person):
                line = ""
            rows = connection.execute(_IN_HISTORY, {"line": line, "call_ids": list(call_ids), "most": most}).all()
        return tuple(
            CallAnswer(
                id=row.id,
                number=row.number,
                call_id=row.call_id,
                call_number=row.call_number,
                state=_STATES[row.state],
                sent_at=from_microseconds(row.sent_at),
                answer=row.answer,
            )
            for row in rows
        )

    def thread(self, escalation_id: str, by: Person) -> Thread:
        """Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            escalation = escalation_by_id(connection, escalation_id)
            if escalation is None:
                raise ConsoleError(Problem.NOT_FOUND)
            holder = attending(connection, escalation_id)
            if person.job_number not in (escalation.owner, holder):
                require(person.role, Act.SEE_ALL_CALLS)
            return Thread(escalation=escalation, steps=steps_of(connection, escalation_id), holder=holder)

    def id_of(self, number: str, by: Person) -> str:
        """The id behind a number that somebody typed or read; with its last part alone, the newest that ends so.

        Raises NOT_FOUND.
        """
        meant = number_meant(number, self._clock.local_day(self._clock.now()))
        with self._database.reading() as connection:
            acting(connection, by)
            if meant.startswith("-"):
                found = connection.execute(_OF_COUNT, {"number": f"E{8 * '_'}{meant}"}).scalar_one_or_none()
            else:
                found = connection.execute(_OF_NUMBER, {"number": meant}).scalar_one_or_none()
        if found is None:
            raise ConsoleError(Problem.NOT_FOUND)
        return str(found)

    def last_seq(self) -> int:
        """Where the news stand now: what comes later is behind it."""
        with self._database.reading() as connection:
            return int(connection.execute(_LAST_SEQ).scalar_one())

    def news(self, after_seq: int, by: Person, *, own: bool = False) -> tuple[News, ...]:
        """What others have done behind `after_seq`: on everything for a shift lead, else on what one owns or holds.

        With `own` what a shift lead has done themselves is among it: they may sit at two windows.
        """
        with self._database.reading() as connection:
            person = acting(connection, by, Act.HANDLE_ESCALATIONS if own else None)
            query = _NEWS if may(person.role, Act.HANDLE_ESCALATIONS) else _NEWS_OF_MINE
            values = {"after": after_seq, "reader": "" if own else person.job_number}
            # what is damaged is told where it is listed
            return listed(connection, query, values, _news, (_S.journal_seq, _E.number), passed_over)

    def page(
        self,
        wanted: EscalationFilter,
        by: Person,
        after: EscalationSummary | None = None,
        limit: int = BATCH,
        left_out: LeftOut = passed_over,
    ) -> tuple[EscalationSummary, ...]:
        """Of all that the filter finds, newest first, so many behind `after`, less those that are named to `left_out`.

        Raises REFUSED.
        """
        query = self._asked(select(*SUMMARY), wanted).order_by(*_NEWEST_FIRST).limit(limit)
        if after is not None:
            at = to_microseconds(after.sent_at)
            # the first part goes to the index, the second alone would not
            query = query.where(_E.sent_at <= at, or_(_E.sent_at < at, _E.id < after.id))
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return summaries(connection, query, {}, left_out)

    def total(self, wanted: EscalationFilter, by: Person) -> int:
        """How many the filter finds. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            query = self._asked(select(func.count()).select_from(ESCALATIONS), wanted)
            return int(connection.execute(query).scalar_one())

    def each(
        self,
        by: Person,
        since: datetime | None = None,
        until: datetime | None = None,
        left_out: LeftOut = damaged,
    ) -> Generator[Escalation, None, None]:
        """All sent in [since, until), whole, oldest first, as they stood when the reading began. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
        return self._readable(since, until, left_out)

    def count(self, by: Person, since: datetime | None = None, until: datetime | None = None) -> int:
        """How many `each` would read. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
            query = _sent_within(select(func.count()).select_from(ESCALATIONS), since, until)
            return int(connection.execute(query).scalar_one())

    def numbers_by_call(self, by: Person) -> dict[str, tuple[str, ...]]:
        """The numbers of what was escalated, oldest first, by the id of the call. Raises REFUSED."""
        numbers: dict[str, tuple[str, ...]] = {}
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
            for call_id, number in connection.execute(_NUMBERS).all():
                numbers[call_id] = (*numbers.get(call_id, ()), number)
        return numbers

    def _asked(self, query: Select[Any], wanted: EscalationFilter) -> Select[Any]:
        query = _sent_within(query, wanted.since, wanted.until)
        if wanted.job_number:
            query = query.where(or_(_E.owner == wanted.job_number, _E.handler == wanted.job_number))
        match wanted.which:
            case EscalationsAsked.OPEN:
                return query.where(_E.state.in_(_OPEN))
            case EscalationsAsked.OVERDUE:
                return query.where(_E.state.in_(_OPEN), _E.next_due <= to_microseconds(self._clock.now()))
            case EscalationsAsked.CLOSED:
                return query.where(_E.state.not_in(_OPEN))
        return query

    def _readable(
        self, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Generator[Escalation, None, None]:
        query = _sent_within(select(ESCALATIONS), since, until)
        with self._database.snapshot() as connection:
            for rows in batches(self._database, connection, query, {}, _BY, BATCH, left_out):
                yield from each_value(rows, value_of, _E.number, left_out)


def _sent_within(query: Select[Any], since: datetime | None, until: datetime | None) -> Select[Any]:
    if since is not None:
        query = query.where(_E.sent_at >= to_microseconds(since))
    return query if until is None else query.where(_E.sent_at < to_microseconds(until))


def _news(row: Row[Any]) -> News:
    width = len(SUMMARY)
    step = dict(zip(ESCALATION_STEPS.c.keys(), row[width:], strict=True))
    return News(summary=_summary(tuple(row)[:width]), step=step_from_record(step), seq=step["journal_seq"])


def open_escalations(connection: Connection) -> int:
    """How many there are until whose end somebody owes something."""
    return int(connection.execute(_COUNT_OPEN).scalar_one())


def summaries(
    connection: Connection, query: Select[Any], values: dict[str, Any], left_out: LeftOut = passed_over
) -> tuple[EscalationSummary, ...]:
    return listed(connection, query, values, _summary, (_E.id, _E.number), left_out)


def _summary(row: Sequence[Any]) -> EscalationSummary:
    """By place, which is half the time of by name: lists have a thousand of them."""
    one, number, state, urgency, *words, sent_at, next_due, callback_until, steps, seq, holder = row
    states = _STATES[state], _URGENCIES[urgency]
    times = from_microseconds(sent_at), instant_of(next_due), instant_of(callback_until)
    return EscalationSummary._make((one, number, *states, *words, *times, steps, seq, holder))
