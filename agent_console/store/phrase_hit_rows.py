"""The tables of phrase checks: for each call and version of the list, that it was checked and what was found."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import Connection, ForeignKeyConstraint, Index, Select, bindparam, case, delete, insert, select, update
from sqlmodel import Field

from agent_console.domain.call_hits import CallHit, CheckedNote
from agent_console.domain.journal import canonical, seal
from agent_console.domain.moment import to_microseconds
from agent_console.store.journal import JOURNAL
from agent_console.store.rows import METADATA, Row, instant


class PhraseCheckRow(Row, table=True):
    """One call checked with one version; checked again, the row is written anew.

    `writes` counts how often that was, so that a row put back to an earlier state is found. `hits` is how many rows of
    `phrase_hits` belong to it; a clean note has none. `seal` is an HMAC over the row and its hits, `journal_seq` the
    line that it came with; the newest check of a call is the one with the last line.
    """

    __tablename__ = "phrase_checks"
    __table_args__ = ({"sqlite_with_rowid": False},)

    call_id: str = Field(primary_key=True, foreign_key="calls.id")
    list_version: str = Field(primary_key=True)
    checked_at: int = instant()
    writes: int
    hits: int
    journal_seq: int = instant()
    seal: str


class PhraseHitRow(Row, table=True):
    """One hit; `place` counts the hits of a check from 0."""

    __tablename__ = "phrase_hits"
    __table_args__ = (
        ForeignKeyConstraint(["call_id", "list_version"], ["phrase_checks.call_id", "phrase_checks.list_version"]),
        Index(None, "rule", "call_id"),
        {"sqlite_with_rowid": False},
    )

    call_id: str = Field(primary_key=True)
    list_version: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    rule: str
    category: str
    severity: str
    start: int
    end: int
    text: str
    speaker: str
    override: str


PHRASE_CHECKS = METADATA.tables["phrase_checks"]
PHRASE_HITS = METADATA.tables["phrase_hits"]
RECHECKED = "phrases.rechecked"
"""The act of a batch of calls run over with another version: how many `calls` got a check, their `digest`."""

HIT_COLUMNS = ("rule", "category", "severity", "start", "end", "text", "speaker", "override")

_OF_CALL = (PHRASE_CHECKS.c.call_id == bindparam("of_call"), PHRASE_CHECKS.c.list_version == bindparam("of_list"))
_EARLIER = select(PHRASE_CHECKS.c.call_id, PHRASE_CHECKS.c.writes, PHRASE_CHECKS.c.hits).where(
    PHRASE_CHECKS.c.call_id.in_(bindparam("calls", expanding=True)), PHRASE_CHECKS.c.list_version == bindparam("list")
)
_ADD = insert(PHRASE_CHECKS)
_CHANGE = update(PHRASE_CHECKS).where(*_OF_CALL)
_ADD_HITS = insert(PHRASE_HITS)
_DROP_HITS = delete(PHRASE_HITS).where(
    PHRASE_HITS.c.call_id == bindparam("of_call"), PHRASE_HITS.c.list_version == bindparam("of_list")
)
_CHECKS_OF = (
    select(PHRASE_CHECKS.c.call_id, PHRASE_CHECKS.c.list_version, PHRASE_CHECKS.c.hits)
    .where(PHRASE_CHECKS.c.call_id.in_(bindparam("calls", expanding=True)))
    .order_by(PHRASE_CHECKS.c.journal_seq)
)
_LINE_ACT = select(JOURNAL.c.act).where(JOURNAL.c.seq == PHRASE_CHECKS.c.journal_seq).scalar_subquery()
_CHECKS_AT_THE_TIME = _CHECKS_OF.order_by(None).order_by(
    case((_LINE_ACT == RECHECKED, 0), else_=1), PHRASE_CHECKS.c.journal_seq
)
_HITS_OF = (
    select(PHRASE_HITS.c.call_id, PHRASE_HITS.c.list_version, *(PHRASE_HITS.c[name] for name in HIT_COLUMNS))
    .where(PHRASE_HITS.c.call_id.in_(bindparam("calls", expanding=True)))
    .order_by(PHRASE_HITS.c.call_id, PHRASE_HITS.c.list_version, PHRASE_HITS.c.place)
)


class EarlierCheck(NamedTuple):
    """How often a call was checked with a version of the list before, and how many hits that left."""

    writes: int = 0
    hits: int = 0


NEVER = EarlierCheck()


class NewCheck(NamedTuple):
    """A check about to be kept: its columns but `journal_seq`, the rows of its hits, and what they stand in for."""

    columns: dict[str, Any]
    hits: list[dict[str, Any]]
    earlier: EarlierCheck

    @property
    def seal(self) -> str:
        return str(self.columns["seal"])


def new_check(call_id: str, checked: CheckedNote, at: datetime, earlier: EarlierCheck, key: bytes) -> NewCheck:
    ids = {"call_id": call_id, "list_version": checked.list_version}
    hits = [
        {**ids, "place": place, **{name: getattr(hit, name) for name in HIT_COLUMNS}}
        for place, hit in enumerate(checked.hits)
    ]
    columns = {**ids, "checked_at": to_microseconds(at), "writes": earlier.writes + 1, "hits": len(hits)}
    sealed = check_seal(columns, ([hit[name] for name in HIT_COLUMNS] for hit in hits), key)
    return NewCheck({**columns, "seal": sealed}, hits, earlier)


def check_seal(columns: Mapping[str, Any], hits: Iterable[list[Any]], key: bytes) -> str:
    """The seal over a check without its journal line, and over the HIT_COLUMNS of its hits in their order."""
    told = {name: columns[name] for name in ("call_id", "list_version", "checked_at", "writes", "hits")}
    return seal(key, canonical({**told, "found": json.dumps(list(hits), ensure_ascii=False)}))


def digest(seals: Iterable[str]) -> str:
    """What the line of a batch says of its checks, in order of the ids of the calls."""
    return sha256("".join(seals).encode()).hexdigest()


def earlier_checks(connection: Connection, call_ids: Collection[str], list_version: str) -> dict[str, EarlierCheck]:
    """Those of the calls that were checked with this version before."""
    rows = connection.execute(_EARLIER, {"calls": list(call_ids), "list": list_version})
    return {call_id: EarlierCheck(writes, hits) for call_id, writes, hits in rows}


def keep_checks(connection: Connection, checks: Iterable[NewCheck], journal_seq: int) -> None:
    """Write checks that came with a journal line; the hits of an earlier check with the same version go."""
    added, hits = [], []
    for check in checks:
        columns = {**check.columns, "journal_seq": journal_seq}
        hits += check.hits
        if not check.earlier.writes:
            added.append(columns)
            continue
        place = {"of_call": columns["call_id"], "of_list": columns["list_version"]}
        if check.earlier.hits:
            connection.execute(_DROP_HITS, place)
        connection.execute(_CHANGE, {**columns, **place})
    if added:
        connection.execute(_ADD, added)
    if hits:
        connection.execute(_ADD_HITS, hits)


def newest_checks(connection: Connection, call_ids: Collection[str]) -> dict[str, CheckedNote]:
    """The newest check of each of these calls that was ever checked, in two queries for all of them."""
    return _last_of(connection, _CHECKS_OF, call_ids)


def checks_at_the_time(connection: Connection, call_ids: Collection[str]) -> dict[str, CheckedNote]:
    """The newest check that came with a save of the note; for calls that had none, the newest at all.

    What a list found that was run over old calls later is nothing that the agent was told.
    """
    return _last_of(connection, _CHECKS_AT_THE_TIME, call_ids)


def _last_of(connection: Connection, query: Select[Any], call_ids: Collection[str]) -> dict[str, CheckedNote]:
    found = {row.call_id: row for row in connection.execute(query, {"calls": list(call_ids)})}
    versions = {call_id: str(row.list_version) for call_id, row in found.items()}
    hits: dict[str, list[CallHit]] = {}
    with_hits = [call_id for call_id, row in found.items() if row.hits]
    for call_id, version, hit in _hits_of(connection, with_hits):
        if versions[call_id] == version:
            hits.setdefault(call_id, []).append(hit)
    return {call_id: CheckedNote(version, tuple(hits.get(call_id, ()))) for call_id, version in versions.items()}


def _hits_of(connection: Connection, call_ids: list[str]) -> Iterator[tuple[str, str, CallHit]]:
    if call_ids:
        for call_id, version, *columns in connection.execute(_HITS_OF, {"calls": call_ids}):
            yield call_id, version, CallHit(*columns)
