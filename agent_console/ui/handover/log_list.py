"""Which handovers a filter finds: what lacks a signature first, whatever its age, then the sealed ones page by page."""

from dataclasses import replace
from typing import TYPE_CHECKING

from agent_console.domain.handover import HandoverFilter, HandoversAsked, HandoverSummary
from agent_console.domain.staff import Person
from agent_console.store.clock import Clock

if TYPE_CHECKING:
    from agent_console.store.handovers import Handovers

MOST_UNSIGNED = 500


class LogReader:
    """Reads on a worker. Among the unsigned ones stand the shifts that are over while nobody has signed for them."""

    def __init__(self, handovers: "Handovers", wanted: HandoverFilter, person: Person, clock: Clock) -> None:
        self._handovers = handovers
        self._wanted = wanted
        self._person = person
        self._clock = clock
        self._missing = 0
        self.damaged: frozenset[str] = frozenset()

    def page(self, after: HandoverSummary | None, limit: int) -> tuple[tuple[HandoverSummary, ...], bool]:
        """So many rows, and whether the list ends with them."""
        unsigned = self._unsigned() if after is None else ()
        if self._wanted.which is HandoversAsked.UNSIGNED:
            return unsigned, True
        whole = self._wanted.which is HandoversAsked.ALL
        sealed = replace(self._wanted, which=HandoversAsked.SEALED) if whole else self._wanted
        behind = after if after is not None and after.sealed_at is not None else None
        left_out: list[str] = []
        rows = self._handovers.page(sealed, self._person, behind, limit, left_out.append)
        self.damaged = self.damaged.union(left_out)
        return (*unsigned, *rows), len(rows) + len(left_out) < limit

    def total(self) -> int:
        """Behind the first page, which has found the shifts without any record."""
        return self._handovers.total(self._wanted, self._person) + self._missing

    def _unsigned(self) -> tuple[HandoverSummary, ...]:
        wanted = self._wanted
        if wanted.which not in (HandoversAsked.ALL, HandoversAsked.UNSIGNED):
            return ()
        asked = replace(wanted, which=HandoversAsked.UNSIGNED)
        left_out: list[str] = []
        rows = self._handovers.page(asked, self._person, limit=MOST_UNSIGNED, left_out=left_out.append)
        self.damaged = self.damaged.union(left_out)
        without = self._handovers.unsigned(self._person, self._clock.now())
        missing = tuple(row for row in without if row.missing and self._fits(row))
        self._missing = len(missing)
        return (*missing, *sorted(rows, key=lambda row: (row.signed_at, row.id)))

    def _fits(self, row: HandoverSummary) -> bool:
        wanted = self._wanted
        return (
            (wanted.since is None or row.cut >= wanted.since)
            and (wanted.until is None or row.cut < wanted.until)
            and wanted.job_number in ("", row.outgoing)
        )
