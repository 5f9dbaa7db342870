"""A correction call as a flat record of plain values, to be stored and sealed."""

from collections.abc import Mapping
from typing import Any

from agent_console.domain.correction_call import CorrectionCall, CorrectionState
from agent_console.domain.journal import Fact
from agent_console.domain.moment import from_microseconds, to_microseconds

_PLAIN = (
    "id", "call_id", "call_number", "owner", "caller", "caller_name", "subject", "found_by", "reason", "right_answer",
    "origin", "told", "ended_by", "version",
)  # fmt: skip


def to_record(correction: CorrectionCall) -> dict[str, Fact]:
    """Every field as a plain value; instants in microseconds."""
    record: dict[str, Fact] = {name: getattr(correction, name) for name in _PLAIN}
    record["state"] = correction.state.value
    record["opened_at"] = to_microseconds(correction.opened_at)
    record["ended_at"] = None if correction.ended_at is None else to_microseconds(correction.ended_at)
    return record


def from_record(record: Mapping[str, Any]) -> CorrectionCall:
    """The inverse of `to_record`."""
    ended_at = record["ended_at"]
    return CorrectionCall(
        **{name: record[name] for name in _PLAIN},
        state=CorrectionState(record["state"]),
        opened_at=from_microseconds(record["opened_at"]),
        ended_at=None if ended_at is None else from_microseconds(ended_at),
    )
