"""Review marks and nominations as flat records of plain values, to be stored and sealed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from agent_console.domain.journal import Fact
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.review import MarkState, Nomination, ReviewMark, Verdict

_MARK_PLAIN = (
    "id", "call_id", "call_number", "job_number", "agent", "comment", "by", "by_name", "dispute", "settled_by",
    "settled_by_name", "settlement", "version",
)  # fmt: skip
_MARK_TIMES = ("at", "seen_at", "disputed_at", "settled_at")
_NOMINATION_PLAIN = ("id", "call_number", "job_number", "by", "by_name", "reason", "ended_by", "version")
_NOMINATION_TIMES = ("at", "ended_at")


def mark_to_record(mark: ReviewMark) -> dict[str, Fact]:
    """Every field as a plain value, instants in microseconds."""
    return {
        **{name: getattr(mark, name) for name in _MARK_PLAIN},
        **{name: _microseconds(getattr(mark, name)) for name in _MARK_TIMES},
        "verdict": mark.verdict.value,
        "first_verdict": mark.first_verdict.value,
        "state": mark.state.value,
    }


def mark_from_record(record: Mapping[str, Any]) -> ReviewMark:
    """The inverse of `mark_to_record`."""
    return ReviewMark(
        **{name: record[name] for name in _MARK_PLAIN},
        **{name: _instant(record[name]) for name in _MARK_TIMES},
        verdict=Verdict(record["verdict"]),
        first_verdict=Verdict(record["first_verdict"]),
        state=MarkState(record["state"]),
    )


def nomination_to_record(nomination: Nomination) -> dict[str, Fact]:
    """Every field as a plain value, instants in microseconds."""
    return {
        **{name: getattr(nomination, name) for name in _NOMINATION_PLAIN},
        **{name: _microseconds(getattr(nomination, name)) for name in _NOMINATION_TIMES},
    }


def nomination_from_record(record: Mapping[str, Any]) -> Nomination:
    """The inverse of `nomination_to_record`."""
    return Nomination(
        **{name: record[name] for name in _NOMINATION_PLAIN},
        **{name: _instant(record[name]) for name in _NOMINATION_TIMES},
    )


def _microseconds(at: datetime | None) -> int | None:
    return None if at is None else to_microseconds(at)


def _instant(value: int | None) -> Any:
    return None if value is None else from_microseconds(value)
