"""Whether somebody has to ring a caller back for a colleague: what they have taken over came from that call."""

from sqlalchemy import Connection, bindparam, literal, select, union_all

from agent_console.domain.correction_call import CorrectionState
from agent_console.domain.escalation import OPEN
from agent_console.store.correction_call_rows import CORRECTION_CALLS
from agent_console.store.escalation_rows import ESCALATIONS
from agent_console.store.handover_rows import is_held

_E, _C = ESCALATIONS.c, CORRECTION_CALLS.c
_HELD = union_all(
    select(literal(1)).where(
        _E.call_id == bindparam("call_id"), _E.call_id != "", _E.state.in_(tuple(sorted(OPEN))), is_held(_E.id, "who")
    ),
    select(literal(1)).where(
        _C.call_id == bindparam("call_id"), _C.state == CorrectionState.DUE.value, is_held(_C.id, "who")
    ),
)


def holds_of_call(connection: Connection, call_id: str, job_number: str) -> bool:
    """While something open from this call is theirs to settle; afterwards the number is none of their business."""
    return connection.execute(_HELD, {"call_id": call_id, "who": job_number}).first() is not None
