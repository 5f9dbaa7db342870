"""What a draft would find in past notes that the published list does not, and what it would no longer find."""

import re
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from agent_console.domain.call import Call
from agent_console.domain.call_list import CallFilter
from agent_console.domain.phrases.checker import Checker
from agent_console.domain.phrases.comparing import compare
from agent_console.domain.phrases.hit import Hit
from agent_console.domain.staff import Person

if TYPE_CHECKING:
    from agent_console.store.calls import Calls

NEWEST = 2_000
"""So many past notes are tried."""

AROUND = 12
"""Characters shown before and behind a phrase."""

_NUMBER = re.compile(r"\d|[〇零一二三四五六七八九幺]{5,}")


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit of only one of the two lists, in its surroundings; nobody's number is in them."""

    number: str
    hit: Hit
    appears: bool
    surroundings: str


@dataclass(frozen=True, slots=True)
class TrialResult:
    """`notes` were looked at, all of them unless it was `stopped`; the newest call comes first."""

    notes: int
    findings: tuple[Finding, ...]
    stopped: bool

    @property
    def appearing(self) -> int:
        return sum(finding.appears for finding in self.findings)

    @property
    def disappearing(self) -> int:
        return len(self.findings) - self.appearing


class Trial:
    """One run. `done` of `of` and `stop` are for the thread of the window while `run` is busy on another."""

    def __init__(self) -> None:
        self.done = 0
        self.of = 0
        self._stop = Event()

    def stop(self) -> None:
        self._stop.set()

    def run(self, calls: "Calls", by: Person, published: Checker, draft: Checker) -> TrialResult:
        """Check the newest notes with both lists. Raises REFUSED."""
        newest = calls.page(CallFilter(), by, limit=NEWEST)
        self.of = len(newest)
        findings: list[Finding] = []
        if newest:
            with closing(calls.each(CallFilter(since=newest[-1].answered_at), by)) as found:
                self._look_through(found, published, draft, findings)
        return TrialResult(self.done, tuple(reversed(findings)), self._stop.is_set())

    def _look_through(
        self, calls: Generator[Call, None, None], published: Checker, draft: Checker, findings: list[Finding]
    ) -> None:
        for call in calls:
            if self._stop.is_set():
                return
            changes = compare(published, draft, call.note)
            findings += [
                Finding(call.number, change.hit, change.appears, surroundings(call.note, change.hit))
                for change in reversed(changes)
            ]
            self.done += 1
            self.of = max(self.of, self.done)


def surroundings(note: str, hit: Hit) -> str:
    """The phrase with what stands around it on one line, every digit covered."""
    covered = _NUMBER.sub(lambda found: "*" * len(found[0]), note)
    start, end = max(0, hit.start - AROUND), hit.end + AROUND
    before = "…" * (start > 0) + covered[start : hit.start]
    behind = covered[hit.end : end] + "…" * (end < len(note))
    return " ".join(f"{before}“{covered[hit.start : hit.end]}”{behind}".split())
