"""What is asked of the index of grams, as each engine understands it."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, TextClause, bindparam, func, select, text

from agent_console.domain.search import Search, grams_of
from agent_console.store.call_rows import CALLS
from agent_console.store.search_index import as_words
from agent_console.store.search_rows import CALL_TEXTS, MARKED, mark

_SQLITE_HOLDS = (
    " FROM call_grams CROSS JOIN call_texts ON entry = call_grams.rowid"
    " WHERE call_grams MATCH :grams AND call_grams.rowid >= :first AND call_grams.rowid < :below"
    " AND instr(text, :folded) > 0"
)
_SERVER_HOLDS = (
    " FROM call_texts WHERE call_grams(text) @> CAST(:grams AS text[]) AND entry >= :first AND entry < :below"
    " AND strpos(text, :folded) > 0"
)
_BOUNDS = [bindparam("first", type_=BigInteger), bindparam("below", type_=BigInteger)]


def _both(sqlite: str, server: str) -> dict[str, TextClause]:
    return {"sqlite": text(sqlite).bindparams(*_BOUNDS), "postgresql": text(server).bindparams(*_BOUNDS)}


CANDIDATES = _both(
    f"SELECT entry, call_id{_SQLITE_HOLDS} ORDER BY call_grams.rowid DESC LIMIT :most",
    f"SELECT entry, call_id{_SERVER_HOLDS} ORDER BY entry DESC LIMIT :most",
)
"""The newest so many entries in [first, below) whose text holds what is looked for, with their calls."""

_NEWEST_ON_SERVER = text(
    "SELECT entry, call_id FROM call_texts WHERE entry >= :first AND entry < :below AND strpos(text, :folded) > 0"
    " ORDER BY entry DESC LIMIT :most"
).bindparams(*_BOUNDS)
_EXPECTED = text("EXPLAIN (FORMAT JSON) SELECT FROM call_texts WHERE call_grams(text) @> CAST(:grams AS text[])")
_TEXTS = text("SELECT reltuples FROM pg_class WHERE oid = CAST('call_texts' AS regclass)")


def candidates(connection: Connection, known: Mapping[str, Any]) -> TextClause:
    """The statement of CANDIDATES that is quicker for these values of `asked` with `most`.

    Where a server expects to come upon so many before it has gathered all that have the grams, it looks through the
    newest texts without asking for grams, which it would make anew for every text that it finds.
    """
    if connection.dialect.name == "sqlite":
        return CANDIDATES["sqlite"]
    expected = connection.execute(_EXPECTED, known).scalar_one()[0]["Plan"]["Plan Rows"]
    walked = known["most"] * connection.execute(_TEXTS).scalar_one() / expected
    return _NEWEST_ON_SERVER if walked < expected else CANDIDATES["postgresql"]


COUNT = _both(f"SELECT count(*){_SQLITE_HOLDS}", f"SELECT count(*){_SERVER_HOLDS}")
COUNT_GRAM = text(
    "SELECT count(*) FROM call_grams WHERE call_grams MATCH :grams AND rowid >= :first AND rowid < :below"
).bindparams(*_BOUNDS)
"""On SQLite, where what is looked for is one gram: the index alone knows."""

COUNT_UP_TO = text("SELECT count(*) FROM (SELECT rowid FROM call_grams WHERE call_grams MATCH :grams LIMIT :most)")


def asked(connection: Connection, search: Search, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a search in these statements; on SQLite the marks that a filter of `values` asks for too."""
    folded, grams = search.folded, grams_of(search.folded)
    if connection.dialect.name != "sqlite":
        return {"folded": folded, "grams": list(grams)}
    marks = [mark(name, values[name]) for name in MARKED if name in values]
    return {"folded": folded, "grams": " ".join(f'"{as_words(word)}"' for word in (*marks, *grams))}


_AMONG = {
    "sqlite": "({0} IN (SELECT value FROM json_each(:{1})))",
    "postgresql": "({0} = ANY (CAST(:{1} AS text[])))",
}
"""One value holds all ids: a value for each of them costs more than finding the calls."""


def among(connection: Connection, column: str, name: str) -> TextClause:
    """A column with ids has one of those that `ids` made the value of this name."""
    return text(_AMONG[connection.dialect.name].format(column, name))


def not_among(connection: Connection, column: str, name: str) -> TextClause:
    return text(f"(NOT {among(connection, column, name).text})")


def count_among(connection: Connection) -> TextClause:
    """As COUNT, of the calls named by `due_ids`."""
    return text(f"{COUNT[connection.dialect.name].text} AND {among(connection, 'call_id', 'due_ids').text}").bindparams(
        *_BOUNDS
    )


def ids(connection: Connection, found: Iterable[str]) -> Any:
    """Ids as a value of `among`."""
    return json.dumps(list(found)) if connection.dialect.name == "sqlite" else list(found)


def holding(connection: Connection) -> ColumnElement[bool]:
    """Of a text in the index: it holds what is looked for, which stands for `folded`."""
    position = func.instr if connection.dialect.name == "sqlite" else func.strpos
    return position(CALL_TEXTS.c.text, bindparam("folded")) > 0


def held_by_text(connection: Connection) -> ColumnElement[bool]:
    """Of a call: its text in the index holds what is looked for. For calls that are walked through."""
    return select(holding(connection)).where(CALL_TEXTS.c.call_id == CALLS.c.id).scalar_subquery()
