"""Calls and a journal in memory, for what is written into files."""

from collections.abc import Iterator, Mapping
from datetime import tzinfo

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_line import CallLine, CheckedLine, LeftOut
from agent_console.domain.call_list import OLDEST_FIRST, CallFilter, CallOrder
from agent_console.domain.call_record import to_record
from agent_console.domain.journal import Fact, Head
from agent_console.domain.phone import mask_typed
from agent_console.domain.staff import Person, Role
from agent_console.exchange.cells import Cell, Cells, Columns
from agent_console.exchange.local_times import LocalTimes
from tests.builders import CHINA, a_person

CHECKER = a_person(job_number="7001", name="赵静", role=Role.QUALITY)


def line_of(call: Call) -> CallLine:
    """The call as the database would give it to a file."""
    flag = int(call.correction_due)
    record = {**to_record(call), "caller_masked": mask_typed(call.caller), "correction_due": flag}
    return CallLine(**{name: record[name] for name in CallLine._fields})  # type: ignore[arg-type]


def as_told(columns: Columns, row: Cells, zone: tzinfo | None = CHINA) -> dict[str, str]:
    """A row as people read it, by the names of its columns."""
    times = LocalTimes(zone)

    def tell(name: str, cell: Cell) -> str:
        if name in columns.instants and isinstance(cell, int):
            return times.text(cell)
        assert (cell is None or isinstance(cell, int)) == (name in columns.instants | columns.counts)
        return "" if cell is None else str(cell)

    return {name: tell(name, cell) for name, cell in zip(columns.headers, row, strict=True)}


class Shelf:
    """Calls and a journal in memory."""

    def __init__(
        self, *calls: Call, checks: Mapping[str, CheckedNote] | None = None, damaged: frozenset[str] = frozenset()
    ) -> None:
        self.calls = calls
        self.checks = checks or {}
        self.damaged = damaged
        self.lines: list[tuple[str, str, str, dict[str, Fact]]] = []
        self.read_to_the_end = False
        self.closed = False
        self.journalled_before_reading = False

    def each_line(
        self, wanted: CallFilter, by: Person, left_out: LeftOut, order: CallOrder = OLDEST_FIRST
    ) -> Iterator[CheckedLine]:
        self.journalled_before_reading = bool(self.lines)
        try:
            for call in self.calls:
                if call.id in self.damaged:
                    left_out(call.number)
                else:
                    yield line_of(call), self.checks.get(call.id)
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
