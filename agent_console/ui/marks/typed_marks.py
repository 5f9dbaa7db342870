"""Which marks are listed, as it stands in the bar, with dates such as -7d."""

from dataclasses import dataclass
from datetime import date, tzinfo

from agent_console.domain.day import day_span
from agent_console.domain.mark_list import MarkFilter
from agent_console.domain.review import MarkState, Verdict
from agent_console.domain.typed_past import bound_faults, read_bound


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedMarks:
    """Empty texts ask for nothing. `unclear` is whether `agent` is no job number but what fits nobody, or several."""

    since: str = ""
    until: str = ""
    agent: str = ""
    unclear: bool = False
    verdict: str = ""
    state: str = ""

    def faults(self, today: date) -> tuple[str, ...]:
        """The names of the fields that are not understood."""
        days = bound_faults(self.since, self.until, today)
        return (*days, "agent") if self.unclear else days

    def wanted(self, today: date, zone: tzinfo | None) -> MarkFilter:
        """What the store is asked for; without faults only."""
        since = read_bound(self.since, today) if self.since.strip() else None
        until = read_bound(self.until, today, ends=True) if self.until.strip() else None
        return MarkFilter(
            since=None if since is None else day_span(since, zone)[0],
            until=None if until is None else day_span(until, zone)[1],
            job_number=self.agent,
            verdict=Verdict(self.verdict) if self.verdict else None,
            state=MarkState(self.state) if self.state else None,
        )
