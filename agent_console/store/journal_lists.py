"""The verbs that read the journal as a list: pages by its own count, and where the pages of a filter begin."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select
from sqlalchemy.exc import DBAPIError

from agent_console.domain.journal_list import ACTS_OF, Acts, JournalEdges, JournalFilter, JournalLine
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.staff import Act, Person
from agent_console.store.journal import JOURNAL, Journal, facts_in
from agent_console.store.people import PEOPLE
from agent_console.store.verbs import acting

_J = JOURNAL.c
_LINES = select(JOURNAL)
_COUNT = select(func.count(), func.coalesce(func.max(_J.seq), 0)).select_from(JOURNAL)


class JournalLists(Journal):
    """Lines are only ever added at the end, so a page that is known never changes. Numbers are read along `seq`: a
    million lines pass in a tenth of a second, and every save would have to keep another index.
    """

    def newest(self, wanted: JournalFilter, by: Person, limit: int = 200, above: int = 0) -> tuple[JournalLine, ...]:
        """The newest lines of a filter, the newest first, of those behind the line `above`. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.VERIFY_DATA)
            query = _LINES.where(_J.seq > above, *_held(wanted)).order_by(_J.seq.desc()).limit(limit)
            return self._read(connection, query)

    def lines_from(self, wanted: JournalFilter, by: Person, first: int, limit: int = 200) -> tuple[JournalLine, ...]:
        """The lines of a filter from the line `first` on, oldest first. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.VERIFY_DATA)
            query = _LINES.where(_J.seq >= first, *_held(wanted)).order_by(_J.seq).limit(limit)
            return self._read(connection, query)

    def _read(self, connection: Connection, query: Select[Any]) -> tuple[JournalLine, ...]:
        """The lines of a query. One bad byte in a text ends it: then each line is read by itself, and that one is told
        as unreadable. A server keeps no such text.
        """
        try:
            return tuple(map(_line, connection.execute(query).all()))
        except DBAPIError:
            if not self._database.is_sqlite:
                raise
        seqs = connection.execute(query.with_only_columns(_J.seq)).scalars().all()
        return tuple(_alone(connection, seq) for seq in seqs)

    def edges(self, wanted: JournalFilter, by: Person, last: int, size: int = 200) -> JournalEdges:
        """How many lines of a filter there are up to the line `last`, and where each page of `size` begins.

        Raises REFUSED.
        """
        with self._database.snapshot() as connection:
            acting(connection, by, Act.VERIFY_DATA)
            held = [_J.seq <= last, *_held(wanted)]
            if wanted == JournalFilter():
                count, highest = connection.execute(_COUNT.where(_J.seq <= last)).one()
                if count == highest:  # no gap, as it is when nobody has been at it
                    return JournalEdges(count, tuple(range(1, count + 1, size)))
            place = func.row_number().over(order_by=_J.seq).label("place")
            numbered = select(_J.seq, place).where(*held).subquery()
            firsts = select(numbered.c.seq).where(numbered.c.place % size == (1 if size > 1 else 0))
            seqs = tuple(connection.execute(firsts.order_by(numbered.c.seq)).scalars())
            if not seqs:
                return JournalEdges(0, ())
            on_last = select(func.count()).select_from(JOURNAL).where(_J.seq >= seqs[-1], *held)
            return JournalEdges((len(seqs) - 1) * size + connection.execute(on_last).scalar_one(), seqs)

    def names(self, by: Person) -> dict[str, str]:
        """The names of everybody who works or worked here, by job number. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.VERIFY_DATA)
            return dict(tuple(row) for row in connection.execute(select(PEOPLE.c.job_number, PEOPLE.c.name)))

    def link_before(self, seq: int, by: Person) -> str | None:
        """The seal that a line hangs on; None for the first, and where the line before it is gone. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.VERIFY_DATA)
            return connection.execute(select(_J.link).where(_J.seq == seq - 1)).scalar()


def _alone(connection: Connection, seq: int) -> JournalLine:
    try:
        return _line(connection.execute(_LINES.where(_J.seq == seq)).one())
    except DBAPIError:
        return JournalLine(seq=seq, at=None, who="", act="", target="", facts=None, link="")


def _line(row: Row[*tuple[Any, ...]]) -> JournalLine:
    seq, at, who, act, target, facts, link = row
    try:
        moment = from_microseconds(at)
    except (TypeError, ValueError, OverflowError):  # SQLite keeps a text in a column of numbers, too
        moment = None
    read = facts_in(facts) if isinstance(facts, str) else {}
    known = read or (None if facts != "{}" else read)
    return JournalLine(seq, moment, str(who), str(act), str(target), known, str(link))


def _held(wanted: JournalFilter) -> list[ColumnElement[bool]]:
    held: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        held.append(_J.at >= to_microseconds(wanted.since))
    if wanted.until is not None:
        held.append(_J.at < to_microseconds(wanted.until))
    if wanted.who is not None:
        held.append(_J.who == wanted.who)
    if wanted.group is not None:
        held.append(_of_acts(ACTS_OF[wanted.group]))
    if wanted.about is not None:
        held.append(_about(wanted.about.strip()))
    return held


def _of_acts(acts: Acts) -> ColumnElement[bool]:
    begun: list[Any] = [_J.act.startswith(start, autoescape=True) for start in acts.begins]
    ways: list[Any] = []
    if begun:
        ways.append(and_(or_(*begun), _J.act.not_in(acts.but)) if acts.but else or_(*begun))
    if acts.named:
        ways.append(_J.act.in_(acts.named))
    return or_(*ways)


def _about(typed: str) -> ColumnElement[bool]:
    """The record itself, or the number that the line names it by; only the count of a number is looked for in all."""
    known = typed.upper()
    told = f'-{known}"' if known.isdecimal() else f'"number":"{known}"'
    return or_(_J.target.in_((typed, known)), _J.facts.contains(told, autoescape=True))
