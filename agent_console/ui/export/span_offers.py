"""What rooms of the review ask for, as offers: all records of a span of time."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agent_console.domain.staff import Person
from agent_console.ui.export.offer import Offer, Taking
from agent_console.ui.export.span_wish import SpanTable, SpanWish

if TYPE_CHECKING:
    from agent_console.exchange.exports import Exports
    from agent_console.exchange.table import Exported, FileOrder, Progress, SpanOrder
    from agent_console.store.store import Store


class SpanOffers(QObject):
    """For one person."""

    def __init__(
        self, store: "Store", exports: "Exports", by: Person, zone: tzinfo | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._exports = exports
        self._by = by
        self._zone = zone

    def offer(self, wish: SpanWish) -> Offer:
        titles = {
            SpanTable.ESCALATIONS: self.tr("Escalations"),
            SpanTable.HANDOVERS: self.tr("Handovers, a row an item"),
            SpanTable.DUTY: self.tr("Signed duty records, a row a shift"),
            SpanTable.JOURNAL: self.tr("Journal, with the links by which it can be checked"),
        }
        return Offer(
            name=wish.table.value,
            title=titles[wish.table],
            told=" · ".join(self._told(wish)),
            counted=self._counted(wish.table),
            count=lambda: self._count(wish),
            write=lambda taking, progress: self._write(wish, taking, progress),
            numbers=wish.table is SpanTable.ESCALATIONS,
        )

    def _counted(self, table: SpanTable) -> Callable[[int], str]:
        """So many of them, in words."""
        words: dict[SpanTable, Callable[[int], str]] = {
            SpanTable.ESCALATIONS: lambda count: self.tr("%n escalation(s)", "", count),
            SpanTable.HANDOVERS: lambda count: self.tr("%n handover(s)", "", count),
            SpanTable.DUTY: lambda count: self.tr("%n duty record(s)", "", count),
            SpanTable.JOURNAL: lambda count: self.tr("%n line(s)", "", count),
        }
        return words[table]

    def _count(self, wish: SpanWish) -> int:
        from agent_console.exchange.exports import escalations_asked, handovers_asked

        store, by, order = self._store, self._by, _span_order(wish)
        match wish.table:
            case SpanTable.ESCALATIONS:
                return store.escalations.total(escalations_asked(order), by)
            case SpanTable.HANDOVERS:
                return store.handovers.total(handovers_asked(order), by)
            case SpanTable.DUTY:
                return store.duty.count(by, wish.since, wish.until)
            case SpanTable.JOURNAL:
                return store.journal.count(by, wish.since, wish.until)

    def _write(self, wish: SpanWish, taking: Taking, progress: "Progress") -> "Exported":
        order, exports, by = _span_order(wish, taking.file), self._exports, self._by
        match wish.table:
            case SpanTable.ESCALATIONS:
                return exports.escalations(order, by, reveal=taking.reveal, progress=progress)
            case SpanTable.HANDOVERS:
                return exports.handovers(order, by, progress)
            case SpanTable.DUTY:
                return exports.duty(order, by, progress)
            case SpanTable.JOURNAL:
                return exports.journal(order, by, progress)

    def _told(self, wish: SpanWish) -> list[str]:
        parts = [self._span(wish.since, wish.until)]
        if wish.job_number:
            parts.insert(0, self.tr("of {person}").format(person=wish.job_number))
        which = {
            (SpanTable.ESCALATIONS, "open"): self.tr("open ones"),
            (SpanTable.ESCALATIONS, "overdue"): self.tr("overdue ones"),
            (SpanTable.ESCALATIONS, "closed"): self.tr("those on which nobody owes anything"),
            (SpanTable.HANDOVERS, "unsigned"): self.tr("records that lack a signature"),
            (SpanTable.HANDOVERS, "accepted"): self.tr("accepted ones"),
            (SpanTable.HANDOVERS, "taken-over"): self.tr("those taken over by a shift lead"),
            (SpanTable.HANDOVERS, "sealed"): self.tr("sealed ones"),
        }.get((wish.table, wish.which))
        return parts if which is None else [which, *parts]

    def _span(self, since: datetime | None, until: datetime | None) -> str:
        """Whole days are told by their dates, the last one included."""
        if since is None and until is None:
            return self.tr("all there are, oldest first")
        first = "" if since is None else self._day(since)
        last = "" if until is None else self._day(until - timedelta(microseconds=1))
        if until is None:
            return self.tr("from {first} on, oldest first").format(first=first)
        if since is None:
            return self.tr("up to {last}, oldest first").format(last=last)
        return self.tr("from {first} to {last}, oldest first").format(first=first, last=last)

    def _day(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%Y-%m-%d}"


def _span_order(wish: SpanWish, file: "FileOrder | None" = None) -> "SpanOrder":
    from agent_console.exchange.table import FileOrder, SpanOrder  # not before somebody wants a file

    file = file or FileOrder(file=Path(wish.table.value))
    return SpanOrder(
        which=wish.which,
        job_number=wish.job_number,
        file=file.file,
        reason=file.reason,
        chinese_headers=file.chinese_headers,
        gbk=file.gbk,
        overwrite=file.overwrite,
        since=wish.since,
        until=wish.until,
    )
