"""A shift in a minute: real clocks that can be moved on, so that calls have their lengths."""

from datetime import datetime, time, timedelta

from agent_console.domain.moment import Moment
from agent_console.store.clock import Clock

BEGIN = time(8, 2)


class TourClock(Clock):
    """Begins at two past eight of today, local time; the real clocks run on underneath."""

    def __init__(self) -> None:
        now = datetime.now().astimezone()
        self._ahead = datetime.combine(now.date(), BEGIN).astimezone() - now
        self._moved = 0.0

    def forward(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)
        self._moved += seconds

    def now(self) -> datetime:
        return super().now() + self._ahead

    def steady(self) -> float:
        return super().steady() + self._moved

    def moment(self) -> Moment:
        return Moment(self.now(), self.steady(), super().moment().boot)
