"""One reading of the clocks as a value: the wall clock, the one that nobody can set, and the boot it counts from."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Moment:
    """`wall` is aware UTC; `steady` counts seconds since `boot`, whatever happens to the wall clock."""

    wall: datetime
    steady: float
    boot: str

    def __post_init__(self) -> None:
        if self.wall.utcoffset() is None:
            raise ValueError("a moment needs an aware time")


def seconds_between(earlier: Moment, later: Moment) -> float:
    """How long ago `earlier` was, never negative and not fooled by a changed clock while the machine stayed on.

    After a restart only the wall clock is left; where it was set back, at least the time since boot has passed. A
    machine that has been up for longer than it was then may not have restarted at all: only the difference is sure.
    """
    if earlier.boot == later.boot:
        return max(0.0, later.steady - earlier.steady)
    by_the_wall = (later.wall - earlier.wall).total_seconds()
    if by_the_wall >= 0:
        return by_the_wall
    return later.steady if later.steady < earlier.steady else later.steady - earlier.steady


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_microseconds(at: datetime) -> int:
    """An aware time as whole microseconds since 1970 in UTC; exact, unlike float time stamps."""
    gone = at - _EPOCH
    return (gone.days * 86_400 + gone.seconds) * 1_000_000 + gone.microseconds


def from_microseconds(value: int) -> datetime:
    """The aware UTC time of `value` microseconds since 1970."""
    return _EPOCH + timedelta(0, 0, value)  # by place: long lists are made of these
