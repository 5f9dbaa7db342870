"""A shift in a minute: real clocks that can be moved on, so that calls have their lengths."""

from datetime import datetime, time, timedelta

from agent_console.domain.moment import Moment
from agent_console.store.clock import Clock

BEGIN = time(6, 42)


class TourClock(Clock):
    """Begins today before the early shift does, local time; the real clocks run on underneath."""

    def __init__(self) -> None:
        now = datetime.now().astimezone()
        self._ahead = datetime.combine(now.date(), BEGIN).astimezone() - now
        self._moved = 0.0

    def forward(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)
        self._moved += seconds

    def forward_to(self, at: time) -> None:
        """To this time of the same day; one that is past already leaves the clock as it is."""
        now = self.now().astimezone()
        wanted = datetime.combine(now.date(), at).astimezone()
        self.forward(max(0.0, (wanted - now).total_seconds()))

    def now(self) -> datetime:
        return super().now() + self._ahead

    def steady(self) -> float:
        return super().steady() + self._moved

    def moment(self) -> Moment:
        return Moment(self.now(), self.steady(), super().moment().boot)
