"""Calls and a journal in memory, for what is written into files."""

from collections.abc import Iterator, Mapping

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import CallFilter
from agent_console.domain.journal import Fact, Head
from agent_console.domain.staff import Person, Role
from tests.builders import a_person

CHECKER = a_person(job_number="7001", name="赵静", role=Role.QUALITY)


class Shelf:
    """Calls and a journal in memory."""

    def __init__(self, *calls: Call, checks: Mapping[str, CheckedNote] | None = None) -> None:
        self.calls = calls
        self.checks = checks or {}
        self.lines: list[tuple[str, str, str, dict[str, Fact]]] = []
        self.read_to_the_end = False
        self.closed = False
        self.journalled_before_reading = False

    def each_checked(self, wanted: CallFilter, by: Person) -> Iterator[tuple[Call, CheckedNote | None]]:
        self.journalled_before_reading = bool(self.lines)
        try:
            yield from ((call, self.checks.get(call.id)) for call in self.calls)
            self.read_to_the_end = True
        finally:
            self.closed = True

    def count(self, wanted: CallFilter, by: Person) -> int:
        return len(self.calls)

    def add(self, by: Person, act: str, target: str, facts: dict[str, Fact]) -> int:
        self.lines.append((by.job_number, act, target, facts))
        return len(self.lines)

    def head(self) -> Head:
        return Head(41 + len(self.lines), "ab" * 32)
