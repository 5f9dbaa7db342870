"""Keep what calls are searched by: caught up with the journal in batches, so that saving a call has no part in it.

Every write of a call has its line in the journal, so the lines behind the one that the index stands at name the calls
that it does not know, or knows as they were. A search looks through these one by one, and the index may lag behind.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, tuple_, update
from sqlalchemy.exc import DBAPIError

from agent_console.domain.search import FIELD_END, grams, searched
from agent_console.store.bulk import insert_all
from agent_console.store.call_rows import CALLS
from agent_console.store.call_writing import WRITING_ACTS
from agent_console.store.journal import JOURNAL, head_of
from agent_console.store.readable import UNREADABLE
from agent_console.store.search_rows import CALL_TEXTS, CALLS_AN_HOUR, MARKED, hour_of, mark, stand, stands_at

BATCH = 500

SEARCHED = select(
    CALLS.c.id, CALLS.c.answered_at, CALLS.c.note, CALLS.c.caller_name, CALLS.c.number, CALLS.c.caller_masked,
    *(CALLS.c[name] for name in MARKED),
)  # fmt: skip
"""All that `content_of` wants to know, and where a call belongs."""

_OF = SEARCHED.where(CALLS.c.id.in_(bindparam("ids", expanding=True)))
_KEY = tuple_(CALLS.c.answered_at, CALLS.c.id)
_ALL = SEARCHED.order_by(CALLS.c.answered_at, CALLS.c.id).limit(BATCH)
_FOLLOWING = _ALL.where(tuple_(bindparam("last_at"), bindparam("last_id")) < _KEY)
_WRITTEN = (
    select(JOURNAL.c.target)
    .distinct()
    .where(JOURNAL.c.seq > bindparam("after"), JOURNAL.c.seq <= bindparam("until"), JOURNAL.c.act.in_(WRITING_ACTS))
)
_KNOWN = select(CALL_TEXTS).where(CALL_TEXTS.c.call_id.in_(bindparam("ids", expanding=True)))
_LAST = select(func.max(CALL_TEXTS.c.entry)).where(CALL_TEXTS.c.entry.between(bindparam("first"), bindparam("last")))
_ADD = insert(CALL_TEXTS)
_CHANGE = (
    update(CALL_TEXTS)
    .where(CALL_TEXTS.c.entry == bindparam("of"))
    .values(text=bindparam("new_text"), marks=bindparam("new_marks"))
)
_DROP = delete(CALL_TEXTS).where(CALL_TEXTS.c.entry == bindparam("of"))

_ADD_GRAMS = "INSERT INTO call_grams (rowid, grams) VALUES (?, ?)"
_DROP_GRAMS = "INSERT INTO call_grams (call_grams, rowid, grams) VALUES ('delete', ?, ?)"
_DROP_ALL_GRAMS = "INSERT INTO call_grams (call_grams) VALUES ('delete-all')"

# FTS5 parts its words at every ASCII character that is no letter or digit. In their place stand characters that no
# text may have, one for each, so that a gram stays one word and different grams are different words.
_APART = [chr(code) for code in range(128) if not chr(code).isalnum() and chr(code) >= " "] + ["\t", "\n"]
_INSTEAD = [*map(chr, range(0x80, 0xA0)), *map(chr, range(0xFDD0, 0xFDF0))]
_AS_WORDS = str.maketrans(dict(zip(_APART, _INSTEAD, strict=False)))


class Content(NamedTuple):
    """What is kept of a call; empty for none."""

    text: str = ""
    marks: str = ""

    def words(self) -> set[str]:
        """All that the index of grams has of it."""
        return grams(as_words(self.text)).union(as_words(self.marks).split(FIELD_END) if self.marks else ())


class Change(NamedTuple):
    """What an entry was and is."""

    entry: int
    call_id: str
    before: Content
    after: Content


def as_words(text: str) -> str:
    """A text whose grams FTS5 takes for one word each."""
    return text.translate(_AS_WORDS)


def content_of(row: Any) -> Content:
    """What is kept of a call, of which the row has these columns."""
    marks = [mark(name, value) for name in MARKED if (value := row._mapping[CALLS.c[name]])]
    return Content(searched(row.note, row.caller_name, row.number, row.caller_masked), FIELD_END.join(marks))


def written_since(connection: Connection, after: int, until: int | None = None) -> list[str]:
    """The ids of the calls that the journal has written behind that line."""
    until = head_of(connection).entries if until is None else until
    return [target for (target,) in connection.execute(_WRITTEN, {"after": after, "until": until})]


def texts_of(connection: Connection, ids: Collection[str]) -> Iterator[tuple[str, str]]:
    """Calls by their ids, each with what it is searched by as it stands now."""
    for row in _readable(connection, ids):
        yield row.id, content_of(row).text


def _readable(connection: Connection, ids: Collection[str]) -> list[Any]:
    """The calls of these ids but for what is damaged, which nothing can be found in."""
    try:
        return list(filter(_sound, connection.execute(_OF, {"ids": list(ids)}).all()))
    except DBAPIError:
        if connection.dialect.name != "sqlite" or len(ids) < 1:
            raise
    found: list[Any] = []
    for one in ids:
        with suppress(DBAPIError):
            found += filter(_sound, connection.execute(_OF, {"ids": [one]}).all())
    return found


def _sound(row: Any) -> bool:
    try:
        content_of(row)
        hour_of(row.answered_at)
    except UNREADABLE:
        return False
    return True


def behind(connection: Connection) -> int:
    """How many journal lines the index is behind."""
    return head_of(connection).entries - stands_at(connection)


def catch_up(connection: Connection, lines: int = BATCH) -> int:
    """Take in what so many further journal lines wrote, inside a writing transaction; gives how many are left."""
    after, head = stands_at(connection), head_of(connection).entries
    until = min(head, after + lines)
    if until > after:
        ids = written_since(connection, after, until)
        _take(connection, _readable(connection, ids))
        stand(connection, until)
    return head - until


def rebuild(connection: Connection) -> None:
    """Make all of it anew from the calls, inside a writing transaction and with flat memory."""
    if _keeps_words(connection):
        connection.exec_driver_sql(_DROP_ALL_GRAMS)
    connection.execute(delete(CALL_TEXTS))
    stand(connection, head_of(connection).entries)
    rows = connection.execute(_ALL).all()
    while rows:
        _take(connection, rows)
        rows = connection.execute(_FOLLOWING, {"last_at": rows[-1].answered_at, "last_id": rows[-1].id}).all()


def forget(connection: Connection, ids: Collection[str]) -> None:
    """Take calls out before they are purged: nothing of what they said is left in the index."""
    known = connection.execute(_KNOWN, {"ids": list(ids)}).all()
    _write_grams(connection, [Change(row.entry, row.call_id, Content(row.text, row.marks), Content()) for row in known])
    if known:
        connection.execute(_DROP, [{"of": row.entry} for row in known])


def _take(connection: Connection, rows: Collection[Any]) -> None:
    """Bring the texts of these calls up to date."""
    known = {row.call_id: row for row in connection.execute(_KNOWN, {"ids": [row.id for row in rows]})}
    entries = _Entries(connection)
    changes = []
    for row in sorted(rows, key=lambda row: (row.answered_at, row.id)):
        old, new = known.get(row.id), content_of(row)
        if old is None:
            changes.append(Change(entries.next(row.answered_at), row.id, Content(), new))
        elif (before := Content(old.text, old.marks)) != new:
            changes.append(Change(old.entry, row.id, before, new))
    added = [change for change in changes if change.call_id not in known]
    changed = [change for change in changes if change.call_id in known]
    insert_all(connection, CALL_TEXTS, [{"entry": c.entry, "call_id": c.call_id, **c.after._asdict()} for c in added])
    if changed:
        connection.execute(
            _CHANGE, [{"of": c.entry, "new_text": c.after.text, "new_marks": c.after.marks} for c in changed]
        )
    _write_grams(connection, changes)


class _Entries:
    """Gives new entries, counted within each hour."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: dict[int, int] = {}

    def next(self, answered_at: int) -> int:
        first = hour_of(answered_at)
        if first not in self._last:
            last = self._connection.execute(_LAST, {"first": first, "last": first + CALLS_AN_HOUR - 1}).scalar()
            self._last[first] = first - 1 if last is None else last
        self._last[first] += 1
        return self._last[first]


def _keeps_words(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _write_grams(connection: Connection, changes: Iterable[Change]) -> None:
    """Take out the grams that have gone and put in those that are new: most changes only add a note to a record."""
    if not _keeps_words(connection):
        return
    gone: list[tuple[int, str]] = []
    new: list[tuple[int, str]] = []
    for change in sorted(changes):  # FTS5 writes a part of its own whenever an entry is lower than the one before
        before, after = change.before.words(), change.after.words()
        if before - after:
            gone.append((change.entry, " ".join(before - after)))
        if after:  # FTS5 counts what is put in and taken out: what is taken out of a row is put in as another one
            new.append((change.entry, " ".join(after - before)))
    for statement, rows in ((_DROP_GRAMS, gone), (_ADD_GRAMS, new)):
        if rows:
            connection.exec_driver_sql(statement, rows)
