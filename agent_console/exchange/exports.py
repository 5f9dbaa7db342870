"""The files for other people, put together from a store: the same for the window and for the command line."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from agent_console.domain.call_list import CallFilter
from agent_console.domain.escalation_list import EscalationFilter, EscalationsAsked
from agent_console.domain.handover import HandoverFilter, HandoversAsked
from agent_console.domain.staff import Act, Person, may
from agent_console.exchange.call_columns import Reading
from agent_console.exchange.calls_file import Order, export_calls, preview_sample, sampled_ids
from agent_console.exchange.escalation_columns import EscalationReading
from agent_console.exchange.escalations_file import export_escalations
from agent_console.exchange.table import Exported, Progress, SpanOrder

if TYPE_CHECKING:
    from agent_console.exchange.call_sample import Preview
    from agent_console.exchange.library import Library
    from agent_console.store.clock import Clock
    from agent_console.store.store import Store


_PAGE = 500


class Listed(Protocol):
    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=Listed)


class Exports:
    """`language` is the hotline's; the library is asked for only where names are looked up in it.

    All verbs may take minutes, raise what `export_table` does, and end with what `progress` raises.
    """

    def __init__(
        self, store: "Store", library: "Callable[[], Library]", data_dir: Path, clock: "Clock", language: str
    ) -> None:
        self._store = store
        self._library = library
        self._data_dir = data_dir
        self._clock = clock
        self._language = language

    def calls(self, order: Order, by: Person, *, reveal: bool = False, progress: Progress | None = None) -> Exported:
        store = self._store
        order, reading = self._made_ready(order, by, reveal=reveal)
        return export_calls(order, reading, store.calls, store.journal, by, self._clock.now(), progress)

    def sample(self, order: Order, by: Person, progress: Progress | None = None) -> "Preview":
        """What the sample of an order will be made up of; nothing is written. Raises REFUSED."""
        order, reading = self._made_ready(order, by, reveal=False)
        return preview_sample(order, reading, self._store.calls, by, progress)

    def sampled_ids(self, order: Order, by: Person, progress: Progress | None = None) -> frozenset[str]:
        """Which calls the sample of an order has. Raises REFUSED."""
        order, reading = self._made_ready(order, by, reveal=False)
        return sampled_ids(order, reading, self._store.calls, by, progress)

    def escalations(
        self, order: SpanOrder, by: Person, *, reveal: bool = False, progress: Progress | None = None
    ) -> Exported:
        library = self._library()
        reading = EscalationReading(
            catalogue=library.catalogue,
            language=self._language,
            reveal=reveal,
            zone=self._clock.zone,
            now=self._clock.now(),
            departments=library.escalation_rules.departments,
        )
        store = self._store
        only = None
        if order.which or order.job_number:
            ids = _ids(lambda after: store.escalations.page(escalations_asked(order), by, after, _PAGE))
            only = _among(ids)
        return export_escalations(order, reading, store.escalations, store.journal, by, progress, only)

    def handovers(self, order: SpanOrder, by: Person, progress: Progress | None = None) -> Exported:
        from agent_console.exchange.handover_columns import HandoverReading
        from agent_console.exchange.handovers_file import export_handovers

        reading = HandoverReading(language=self._language, zone=self._clock.zone, chinese=order.chinese_headers)
        store, now = self._store, self._clock.now()
        only = None
        if order.which or order.job_number:
            ids = _ids(lambda after: store.handovers.page(handovers_asked(order), by, after, _PAGE))
            only = _among(ids)
        return export_handovers(order, reading, store.handovers, store.journal, by, now, progress, only)

    def duty(self, order: SpanOrder, by: Person, progress: Progress | None = None) -> Exported:
        from agent_console.exchange.duty_file import export_duty

        store, clock = self._store, self._clock
        return export_duty(
            order, self._language, store.duty, store.journal, by, clock.now(), zone=clock.zone, progress=progress
        )

    def journal(self, order: SpanOrder, by: Person, progress: Progress | None = None) -> Exported:
        from agent_console.exchange.journal_file import export_journal

        journal, clock = self._store.journal, self._clock
        return export_journal(order, journal, by, clock.now(), zone=clock.zone, progress=progress)

    def _made_ready(self, order: Order, by: Person, *, reveal: bool) -> tuple[Order, Reading]:
        """With what a sample goes by, and with the names that cells are told by."""
        library, store = self._library(), self._store
        if order.sample is not None:
            nominated = _nominated(store, by, order.wanted)
            order = replace(order, sampling=library.sampling_rules, nominated=nominated)
        reading = Reading(
            catalogue=library.catalogue,
            language=self._language,
            reveal=reveal,
            zone=self._clock.zone,
            categories=self._categories(),
            escalations=store.escalations.numbers_by_call(by),
            chinese=order.chinese_headers,
            scripts=self._scripts(library) if order.chinese_headers else {},
        )
        return order, reading

    def _scripts(self, library: "Library") -> dict[str, str]:
        """The titles of the scripts in use, by their ids; one that is not used any more is told by its id."""
        language = self._language if self._language.startswith("zh") else "zh_CN"
        return {script.id: script.title for script in library.titles(language)}

    def _categories(self) -> dict[str, str]:
        """The headings of the phrases in use, by their ids; one that is not used any more is exported by its id."""
        from agent_console.domain.phrases.rule import in_language
        from agent_console.exchange.phrases_of_day import phrases_of_day
        from agent_console.resources import resources_folder

        published = self._store.phrases.published()
        phrases = phrases_of_day(resources_folder(), self._data_dir, published).checker.phrases
        names = {category.id: in_language(category.name, self._language) for category in phrases.categories}
        return {category: name for category, name in names.items() if name}


def escalations_asked(order: SpanOrder) -> EscalationFilter:
    """What the list of escalations asks for."""
    which = EscalationsAsked(order.which or EscalationsAsked.ALL)
    return EscalationFilter(which=which, since=order.since, until=order.until, job_number=order.job_number)


def handovers_asked(order: SpanOrder) -> HandoverFilter:
    """What the list of handovers asks for."""
    which = HandoversAsked(order.which or HandoversAsked.ALL)
    return HandoverFilter(which=which, since=order.since, until=order.until, job_number=order.job_number)


def _ids(page: "Callable[[Row | None], Sequence[Row]]") -> frozenset[str]:
    """The ids of all rows that a list has, page by page."""
    found: list[str] = []
    rows = page(None)
    while rows:
        found += [row.id for row in rows]
        rows = page(rows[-1]) if len(rows) == _PAGE else ()
    return frozenset(found)


def _among(ids: frozenset[str]) -> "Callable[[Row], bool]":
    return lambda record: record.id in ids


def _nominated(store: "Store", by: Person, wanted: CallFilter) -> frozenset[str]:
    """The calls that somebody wants in the sample, for who may review calls."""
    if not may(by.role, Act.REVIEW_CALLS):
        return frozenset()
    return frozenset(one.id for one in store.reviews.nominated(by, wanted.since, wanted.until))
