"""The table of what the phrase check found in calls, counted, so that lists can sort and filter by it.

It counts the check that came with the last save of the note; a call that had none, the newest at all. What a list found
that was run over old calls later is nothing that the agent was told. Calls with nothing to count have no row.
"""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Index, bindparam, delete, insert, text
from sqlmodel import Field

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CallHit, violations
from agent_console.domain.moment import to_microseconds
from agent_console.store.rows import METADATA, Row, instant

SEVERITIES = ("hint", "warn", "block")
"""From light to heavy."""

AGENT = "agent"


class CallFigureRow(Row, table=True):
    """Made from `phrase_checks` and `phrase_hits`: how often the agent said what they should not have, and the worst of
    what they said, a hint included. `answered_at` is that of the call.
    """

    __tablename__ = "call_figures"
    __table_args__ = (
        Index(None, "violations", "answered_at"),
        Index(None, "severity", "answered_at"),
        {"sqlite_with_rowid": False},
    )

    call_id: str = Field(primary_key=True, foreign_key="calls.id")
    answered_at: int = instant()
    violations: int
    severity: str


CALL_FIGURES = METADATA.tables["call_figures"]

_AT_THE_TIME = """(
    SELECT c.list_version FROM phrase_checks c LEFT JOIN journal j ON j.seq = c.journal_seq WHERE c.call_id = {0}
    ORDER BY CASE WHEN j.act = 'phrases.rechecked' THEN 1 ELSE 0 END, c.journal_seq DESC LIMIT 1
)"""
_COUNTED = f"""
    SELECT o.id, o.answered_at, sum(CASE WHEN h.severity IN ('block', 'warn') THEN 1 ELSE 0 END) AS violations,
        CASE max(CASE h.severity WHEN 'block' THEN 3 WHEN 'warn' THEN 2 ELSE 1 END)
            WHEN 3 THEN 'block' WHEN 2 THEN 'warn' ELSE 'hint' END AS severity
    FROM phrase_hits h JOIN calls o ON o.id = h.call_id
    WHERE h.speaker = '{AGENT}' AND h.list_version = {_AT_THE_TIME.format("h.call_id")}
"""
_GROUPED = " GROUP BY o.id, o.answered_at"
_FILL = "INSERT INTO call_figures (call_id, answered_at, violations, severity)"
_ALL = text(f"{_FILL} {_COUNTED}{_GROUPED}")
_SOME = text(f"{_FILL} {_COUNTED} AND h.call_id IN :calls{_GROUPED}").bindparams(bindparam("calls", expanding=True))
_DROP = delete(CALL_FIGURES).where(CALL_FIGURES.c.call_id.in_(bindparam("calls", expanding=True)))
_ADD = insert(CALL_FIGURES)

HIT_BY_RULE = (
    f"SELECT r.call_id FROM phrase_hits r WHERE r.rule = :rule AND r.speaker = '{AGENT}'"
    f" AND r.list_version = {_AT_THE_TIME.format('r.call_id')}"
)
"""The ids of the calls in which a rule hit something that the agent said."""

CALLS_BY_RULE = text(f"""
    SELECT r.rule, count(DISTINCT r.call_id) AS calls FROM call_figures f JOIN phrase_hits r ON r.call_id = f.call_id
    WHERE f.severity IN ('block', 'warn', 'hint') AND f.answered_at >= :since AND f.answered_at < :until
        AND r.speaker = '{AGENT}' AND r.list_version = {_AT_THE_TIME.format("r.call_id")}
    GROUP BY r.rule
""")
"""For each rule that hit something that an agent said in a call of that time: in how many calls."""

WRONG = text(f"""
    SELECT c.number FROM ({_COUNTED}{_GROUPED}) AS t JOIN calls c ON c.id = t.id
    LEFT JOIN call_figures f ON f.call_id = t.id
    WHERE f.call_id IS NULL OR f.violations <> t.violations OR f.severity <> t.severity
        OR f.answered_at <> t.answered_at
    UNION SELECT coalesce(c.number, f.call_id) FROM call_figures f LEFT JOIN calls c ON c.id = f.call_id
    WHERE NOT EXISTS (SELECT 1 FROM phrase_hits h WHERE h.call_id = f.call_id AND h.speaker = '{AGENT}'
        AND h.list_version = {_AT_THE_TIME.format("f.call_id")})
""")
"""The numbers of the calls whose figures are not those of their checks."""


def figures_of(hits: Iterable[CallHit]) -> tuple[int, str]:
    """Violations, and the worst severity of what the agent said, "" for none."""
    own = [hit for hit in hits if hit.speaker == AGENT]
    found = {hit.severity for hit in own}
    return len(violations(own)), next((one for one in reversed(SEVERITIES) if one in found), "")


def keep_figures(connection: Connection, call: Call, hits: Iterable[CallHit]) -> None:
    """Count what was found when this call's note was saved."""
    count, worst = figures_of(hits)
    if call.version > 1:
        connection.execute(_DROP, {"calls": [call.id]})
    if worst:
        columns: dict[str, Any] = {"call_id": call.id, "answered_at": to_microseconds(call.answered_at)}
        connection.execute(_ADD, {**columns, "violations": count, "severity": worst})


def count_all(connection: Connection) -> None:
    """Fill the empty table from what is kept of all checks."""
    connection.execute(_ALL)


def count_again(connection: Connection, call_ids: Collection[str]) -> None:
    """Count these calls anew, from what is kept of their checks."""
    ids = {"calls": list(call_ids)}
    connection.execute(_DROP, ids)
    connection.execute(_SOME, ids)
