"""Check what is kept of phrases: each check of a note with its hits, and each published list, against the journal."""

import hmac
from collections.abc import Callable, Generator, Iterator
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Row, Select, func, select

from agent_console.domain.phrase_versions import digest as digest_of
from agent_console.domain.verify import Damage, Finding
from agent_console.store.call_rows import CALLS
from agent_console.store.call_writing import WRITING_ACTS
from agent_console.store.journal import JOURNAL, facts_in
from agent_console.store.phrase_hit_rows import HIT_COLUMNS, PHRASE_CHECKS, PHRASE_HITS, RECHECKED, check_seal
from agent_console.store.phrase_list_rows import PHRASE_LISTS, list_seal
from agent_console.store.phrase_lists import PUBLISHED

Rows = Callable[[Select[Any]], Generator[Row[*tuple[Any, ...]], None, None]]
"""Reads a query in batches."""

_CHECK = tuple(column.name for column in PHRASE_CHECKS.c)
_LINE = JOURNAL.alias("line")
_CHECKS = (
    select(
        *PHRASE_CHECKS.c,
        *(CALLS.c.number, _LINE.c.act, _LINE.c.target, _LINE.c.facts),
        *(PHRASE_HITS.c[name] for name in HIT_COLUMNS),
    )
    .join_from(
        PHRASE_CHECKS,
        PHRASE_HITS,
        (PHRASE_HITS.c.call_id == PHRASE_CHECKS.c.call_id)
        & (PHRASE_HITS.c.list_version == PHRASE_CHECKS.c.list_version),
        isouter=True,
    )
    .join(CALLS, CALLS.c.id == PHRASE_CHECKS.c.call_id, isouter=True)
    .join(_LINE, _LINE.c.seq == PHRASE_CHECKS.c.journal_seq, isouter=True)
    .order_by(PHRASE_CHECKS.c.call_id, PHRASE_CHECKS.c.list_version, PHRASE_HITS.c.place)
)
_WITH_CHECK = (JOURNAL.c.act.in_(WRITING_ACTS), JOURNAL.c.facts.startswith('{"check":'))
"""The facts of a line are in alphabetical order."""
_SAVED = select(func.count()).select_from(JOURNAL).where(*_WITH_CHECK)
_BATCHES = select(JOURNAL.c.seq, JOURNAL.c.facts).where(JOURNAL.c.act == RECHECKED)
_LATEST = (
    select(JOURNAL.c.target, func.max(JOURNAL.c.seq).label("seq")).where(*_WITH_CHECK).group_by(JOURNAL.c.target)
).subquery()
_LEFT_BEHIND = (
    select(JOURNAL.c.facts)
    .join_from(_LATEST, JOURNAL, JOURNAL.c.seq == _LATEST.c.seq)
    .where(
        ~select(PHRASE_CHECKS.c.call_id)
        .where(PHRASE_CHECKS.c.call_id == _LATEST.c.target, PHRASE_CHECKS.c.journal_seq >= _LATEST.c.seq)
        .exists()
    )
)
_HITS_OF_NO_CHECK = (
    select(PHRASE_HITS.c.call_id)
    .distinct()
    .join_from(
        PHRASE_HITS,
        PHRASE_CHECKS,
        (PHRASE_HITS.c.call_id == PHRASE_CHECKS.c.call_id)
        & (PHRASE_HITS.c.list_version == PHRASE_CHECKS.c.list_version),
        isouter=True,
    )
    .where(PHRASE_CHECKS.c.call_id.is_(None))
)


def phrase_hits(key: bytes, rows: Rows) -> Iterator[Finding]:
    """Each check against its seal and its line; every check that the journal knows must be there, in its last state."""
    writes, batches = 0, _Batches()
    for _ids, group in groupby(rows(_CHECKS), key=itemgetter(0, 1)):
        found = [(row[: len(_CHECK)], row[len(_CHECK) : -len(HIT_COLUMNS)], row[-len(HIT_COLUMNS) :]) for row in group]
        columns, (number, act, target, facts), _ = found[0]
        check = dict(zip(_CHECK, columns, strict=True))
        hits = [list(hit) for _, _, hit in found if hit[0] is not None]
        if not _is_sealed(check, hits, key) or not _is_journalled(check, act, target, facts):
            yield Finding(Damage.PHRASE_HITS, str(number or check["call_id"]))
        if act == RECHECKED:
            batches.take(check["journal_seq"], check["seal"])
        writes += check["writes"] if isinstance(check["writes"], int) else 0
    for (call_id,) in rows(_HITS_OF_NO_CHECK):
        yield Finding(Damage.PHRASE_HITS, call_id)
    known = sum(count for (count,) in rows(_SAVED))
    for seq, text in rows(_BATCHES):
        facts = facts_in(text)
        known += int(facts.get("calls") or 0)
        if not batches.fit(seq, facts):
            yield Finding(Damage.PHRASE_HITS, f"journal {seq}")
    if known != writes:
        yield from _missing(rows)


def _missing(rows: Rows) -> Iterator[Finding]:
    """The calls whose last check is not there any more; those of a batch are not known by name."""
    named = False
    for (text,) in rows(_LEFT_BEHIND):
        named = True
        yield Finding(Damage.PHRASE_HITS, str(facts_in(text).get("number")))
    if not named:
        yield Finding(Damage.PHRASE_HITS, PHRASE_CHECKS.name)


class _Batches:
    """The checks that came with the line of a batch, summed up in order of the ids of their calls."""

    def __init__(self) -> None:
        self._sums: dict[int, tuple[int, Any]] = {}

    def take(self, seq: int, seal: str) -> None:
        count, total = self._sums.get(seq) or (0, sha256())
        total.update(seal.encode())
        self._sums[seq] = (count + 1, total)

    def fit(self, seq: int, facts: dict[str, Any]) -> bool:
        """Whether the checks are those of the line, as far as none of them was written anew since."""
        count, total = self._sums.get(seq) or (0, sha256())
        return bool(count < facts.get("calls", 0) or total.hexdigest() == facts.get("digest"))


def _is_sealed(check: dict[str, Any], hits: list[list[Any]], key: bytes) -> bool:
    try:
        return check["hits"] == len(hits) and hmac.compare_digest(check_seal(check, hits, key), check["seal"])
    except TypeError:  # a type that no check has
        return False


def _is_journalled(check: dict[str, Any], act: str | None, target: str | None, facts: str | None) -> bool:
    if act == RECHECKED:
        return bool(target == check["list_version"])
    return bool(target == check["call_id"] and facts_in(facts).get("check") == check["seal"])


def phrase_lists(key: bytes, rows: Rows) -> Iterator[Finding]:
    """Each published list against its sum and its seal, and these against what the journal says was published."""
    lines = select(JOURNAL.c.target, JOURNAL.c.facts).where(JOURNAL.c.act == PUBLISHED)
    published = {target: facts_in(text) for target, text in rows(lines)}
    for row in rows(select(PHRASE_LISTS)):
        seal = published.pop(str(row.number), {}).get("seal")
        if seal != row.seal or list_seal(dict(row._mapping), key) != row.seal or digest_of(row.text) != row.sha256:
            yield Finding(Damage.PHRASE_LIST, str(row.number))
    for number in published:
        yield Finding(Damage.PHRASE_LIST, number)
