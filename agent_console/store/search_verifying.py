"""Check what calls are searched by against the calls, and the index of grams against that."""

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, select, text

from agent_console.domain.search import FIELD_END
from agent_console.domain.verify import Damage, Finding
from agent_console.store.call_rows import CALLS
from agent_console.store.search_index import SEARCHED, as_words, content_of, written_since
from agent_console.store.search_rows import CALL_TEXTS, CALLS_AN_HOUR, hour_of, stands_at

Rows = Callable[[Select[Any]], Generator[Row[*tuple[Any, ...]], None, None]]
"""Reads a query in batches."""

_T = CALL_TEXTS.c
_WITH_TEXTS = SEARCHED.add_columns(_T.entry, _T.text, _T.marks).outerjoin_from(
    CALLS, CALL_TEXTS, _T.call_id == CALLS.c.id
)
_NUMBERS = select(_T.entry, CALLS.c.number).join_from(CALL_TEXTS, CALLS, CALLS.c.id == _T.call_id)
_HOLDS = select(_T.entry).where(text("instr(text, :letter) > 0"))
_LETTERS = "CREATE VIRTUAL TABLE temp.call_letters USING fts5vocab('main', 'call_grams', 'row')"
_COUNTED = text("SELECT term, doc FROM temp.call_letters WHERE length(term) = 1")
_FOUND = text("SELECT rowid FROM call_grams WHERE call_grams MATCH :word")


def search_index(connection: Connection, rows: Rows) -> Iterator[Finding]:
    """Every call that the index stands for has its text as the call is now, in its hour, and all letters of it.

    What was written since the index last caught up is searched without it, and passed over.
    """
    due = set(written_since(connection, stands_at(connection)))
    letters: Counter[str] = Counter()
    for row in rows(_WITH_TEXTS):
        if row.entry is not None:
            letters.update(set(row.text))
        if row.id not in due and not _is_true(row):
            yield Finding(Damage.SEARCH_INDEX, row.number)
    if connection.dialect.name == "sqlite":
        yield from _letters(connection, letters, rows)


def _is_true(row: Any) -> bool:
    try:
        in_its_hour = row.entry is not None and 0 <= row.entry - hour_of(row.answered_at) < CALLS_AN_HOUR
        return in_its_hour and (row.text, row.marks) == content_of(row)
    except TypeError:  # somebody has put a value there that no call can have
        return False


def _letters(connection: Connection, letters: Counter[str], rows: Rows) -> Iterator[Finding]:
    """The texts that hold a letter, against those that the index says do: where the counts differ, one by one."""
    connection.exec_driver_sql(_LETTERS)
    counted: dict[str, int] = {term: documents for term, documents in connection.execute(_COUNTED)}  # noqa: C416 rows, not pairs
    connection.exec_driver_sql("DROP TABLE temp.call_letters")
    wanted = {as_words(letter): (letter, count) for letter, count in letters.items() if letter != FIELD_END}
    lost: set[int] = set()
    for word in counted.keys() | wanted.keys():
        letter, count = wanted.get(word, ("", 0))
        if counted.get(word, 0) != count:
            held = set(connection.execute(_HOLDS, {"letter": letter}).scalars()) if letter else set()
            lost |= held ^ set(connection.execute(_FOUND, {"word": f'"{word}"'}).scalars())
    for entry, number in rows(_NUMBERS.where(_T.entry.in_(lost))) if lost else ():
        lost.discard(entry)
        yield Finding(Damage.SEARCH_INDEX, number)
    for entry in sorted(lost):
        yield Finding(Damage.SEARCH_INDEX, f"entry {entry}")
