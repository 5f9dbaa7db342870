"""The status of a seat 台席: who is there and can take a call, and why not."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_console.domain.errors import ConsoleError, Problem


class SeatStatus(StrEnum):
    SIGNED_OUT = "signed-out"
    READY = "ready"
    ON_CALL = "on-call"
    WRAP_UP = "wrap-up"
    PAUSED = "paused"  # 暂停服务; always with a reason


NEXT: dict[SeatStatus, frozenset[SeatStatus]] = {
    SeatStatus.SIGNED_OUT: frozenset({SeatStatus.READY, SeatStatus.ON_CALL, SeatStatus.WRAP_UP}),
    SeatStatus.READY: frozenset({SeatStatus.ON_CALL, SeatStatus.WRAP_UP, SeatStatus.PAUSED, SeatStatus.SIGNED_OUT}),
    SeatStatus.ON_CALL: frozenset({SeatStatus.WRAP_UP, SeatStatus.READY, SeatStatus.SIGNED_OUT}),
    SeatStatus.WRAP_UP: frozenset({SeatStatus.READY, SeatStatus.ON_CALL, SeatStatus.PAUSED, SeatStatus.SIGNED_OUT}),
    SeatStatus.PAUSED: frozenset({SeatStatus.READY, SeatStatus.SIGNED_OUT}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """The status a seat is in since an instant (aware UTC); `reason` is the id of a pause reason, only when paused."""

    person_id: str
    job_number: str
    status: SeatStatus
    since: datetime
    reason: str = ""

    def __post_init__(self) -> None:
        if self.status is SeatStatus.PAUSED and not self.reason:
            raise ConsoleError(Problem.REASON_MISSING)
        if self.status is not SeatStatus.PAUSED and self.reason:
            raise ValueError("only a pause has a reason")


def can_become(status: SeatStatus, following: SeatStatus) -> bool:
    """Whether a seat may go from one status straight to the other; staying is no change."""
    return following in NEXT[status]
