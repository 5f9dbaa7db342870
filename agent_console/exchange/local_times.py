"""Instants as people and spreadsheets read them: local time, by the million."""

from datetime import UTC, timedelta, tzinfo
from typing import NamedTuple

from agent_console.domain.moment import from_microseconds

_DAY = 86_400
_QUARTER = 900
_REMEMBERED = 2_000
_TWO = tuple(f"{number:02d}" for number in range(60))
_EXCEL_DAYS = 25_569
"""How many days a spreadsheet counts before 1970."""


class _Quarter(NamedTuple):
    """A quarter of an hour: its date and hour, the minute it begins with, and by how many seconds it is ahead."""

    hour: str
    minute: int
    shift: int
    offset: str


class LocalTimes:
    """Tells instants (whole microseconds since 1970 in UTC) in a zone, None for the system's.

    What the zone is ahead of UTC changes between two quarters of an hour only (everywhere, since 1972), so it is
    looked up once for each of them.
    """

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._quarters: dict[int, _Quarter] = {}
        self.offsets: set[str] = set()

    def text(self, instant: int) -> str:
        """2026-11-22 09:30:00+08:00; what is less than a second is left away."""
        quarter, second = divmod(instant // 1_000_000, _QUARTER)
        hour, minute, _, offset = self._quarters.get(quarter) or self._look_up(quarter)
        return f"{hour}:{_TWO[minute + second // 60]}:{_TWO[second % 60]}{offset}"

    def serial(self, instant: int) -> float:
        """The same wall time in days, as spreadsheets count; they know no zone, so `offsets` tells what was added."""
        return self._local(instant) / _DAY + _EXCEL_DAYS

    def hour(self, instant: int) -> int:
        """The hour of the local day, 0 to 23."""
        return self._local(instant) % _DAY // 3_600

    def _local(self, instant: int) -> int:
        seconds = instant // 1_000_000
        quarter = seconds // _QUARTER
        return seconds + (self._quarters.get(quarter) or self._look_up(quarter)).shift

    def _look_up(self, quarter: int) -> _Quarter:
        at = from_microseconds(quarter * _QUARTER * 1_000_000)
        local = at.astimezone(self._zone)
        text = local.isoformat(" ", "seconds")
        shift = (local.replace(tzinfo=UTC) - at) // timedelta(seconds=1)
        if len(self._quarters) == _REMEMBERED:  # rows come by time: what is long ago is not asked for again
            self._quarters.clear()
        found = self._quarters[quarter] = _Quarter(text[:13], local.minute, shift, text[19:])
        self.offsets.add(found.offset)
        return found
