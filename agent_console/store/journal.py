"""The journal's table, and the verbs that add a line and read it."""

import json
from collections.abc import Generator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, insert, select

from agent_console.domain.call_line import LeftOut
from agent_console.domain.journal import START, Fact, Head, JournalEntry, canonical, link_for
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.privacy import mask_numbers
from agent_console.domain.staff import Act, Person
from agent_console.store.readable import batches, each_value
from agent_console.store.rows import METADATA, Row, counted, instant
from agent_console.store.verbs import Verbs, acting

CONSOLE = "console"
"""Who writes a line that no person asked for."""


NUMBERS = "numbers"
"""The fact of an export that says how many whole telephone numbers are in its file."""

REVEALING_EXPORTS = ("export.calls", "export.escalations")
"""Acts: a file was written that may hold whole numbers."""


class JournalRow(Row, table=True):
    """One line; triggers of the database refuse to change or remove it. `facts` is text, because it is sealed."""

    __tablename__ = "journal"

    seq: int = counted("seq", by_the_database=False)
    at: int = instant()
    who: str
    act: str
    target: str
    facts: str
    link: str

    @staticmethod
    def value(row: RowMapping) -> JournalEntry:
        return JournalEntry(
            seq=row["seq"],
            at=from_microseconds(row["at"]),
            who=row["who"],
            act=row["act"],
            target=row["target"],
            facts=json.loads(row["facts"]),
            link=row["link"],
        )


JOURNAL = METADATA.tables["journal"]
_LAST = select(JOURNAL.c.seq, JOURNAL.c.link).order_by(JOURNAL.c.seq.desc()).limit(1)
_ADD = insert(JOURNAL)
_AFTER = select(JOURNAL).where(JOURNAL.c.seq > bindparam("after")).order_by(JOURNAL.c.seq).limit(bindparam("limit"))


def head_of(connection: Connection) -> Head:
    last = connection.execute(_LAST).first()
    return Head(0, START) if last is None else Head(last[0], last[1])


def line_after(
    key: bytes, head: Head, at: datetime, who: str, act: str, target: str, facts: Mapping[str, Fact]
) -> dict[str, Any]:
    """The columns of the line that hangs on `head`."""
    seq, text = head.entries + 1, canonical(facts)
    return {
        "seq": seq,
        "at": to_microseconds(at),
        "who": who,
        "act": act,
        "target": target,
        "facts": text,
        "link": link_for(key, head.link, seq, at, who, act, target, text),
    }


def add_line(
    connection: Connection, key: bytes, at: datetime, who: str, act: str, target: str, facts: Mapping[str, Fact]
) -> int:
    """Add a line inside a writing transaction, which holds its turn until the commit; gives its seq."""
    line = line_after(key, head_of(connection), at, who, act, target, facts)
    connection.execute(_ADD, line)
    return int(line["seq"])


def facts_in(text: str | None) -> dict[str, Any]:
    """The facts of a line; none where somebody has made them unreadable, which the chain tells."""
    try:
        facts = json.loads(text or "{}")
    except ValueError:
        return {}
    return facts if isinstance(facts, dict) else {}


_BATCH = 1_000
_BY = (JOURNAL.c.seq, JOURNAL.c.seq, JOURNAL.c.seq)


class Journal(Verbs):
    """Who did what."""

    def head(self) -> Head:
        with self._database.reading() as connection:
            return head_of(connection)

    def entries(self, after_seq: int = 0, limit: int = 200) -> tuple[JournalEntry, ...]:
        """The lines behind `after_seq`, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(_AFTER, {"after": after_seq, "limit": limit}).mappings()
            return tuple(JournalRow.value(row) for row in rows)

    def add(self, by: Person, act: str, target: str, facts: Mapping[str, Fact]) -> int:
        """Record what happens outside the database, an export for instance; on the disk when this returns the seq.

        Numbers that somebody wrote into a text are masked: the journal is no place to read them. Whole numbers of an
        export count as revealed, all or none of both being on the disk.
        """
        from agent_console.store.reveal_counting import count_reveal  # which itself needs the journal

        facts = {name: mask_numbers(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        with self._database.writing() as connection:
            person = acting(connection, by)
            seq = add_line(connection, self._key, self._clock.now(), person.job_number, act, target, facts)
            numbers = facts.get(NUMBERS)
            if act in REVEALING_EXPORTS and isinstance(numbers, int) and numbers > 0:
                count_reveal(connection, self._ground, person, seq, numbers)
            return seq

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Generator[JournalEntry, None, None]:
        """All lines of [since, until), as they stood when the reading began. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
        return self._readable(_within(select(JOURNAL), since, until), left_out)

    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int:
        """How many `each` would read. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
            query = _within(select(func.count()).select_from(JOURNAL), since, until)
            return int(connection.execute(query).scalar_one())

    def _readable(self, query: Select[Any], left_out: LeftOut) -> Generator[JournalEntry, None, None]:
        with self._database.snapshot() as connection:
            for rows in batches(self._database, connection, query, {}, _BY, _BATCH, left_out):
                yield from each_value(rows, JournalRow.value, JOURNAL.c.seq, left_out)


def _within(query: Select[Any], since: datetime | None, until: datetime | None) -> Select[Any]:
    if since is not None:
        query = query.where(JOURNAL.c.at >= to_microseconds(since))
    return query if until is None else query.where(JOURNAL.c.at < to_microseconds(until))
