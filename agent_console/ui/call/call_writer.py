"""Writes calls through the store, on the store's worker only: it knows the number and version that came back last.

The window goes on while a write is under way, so the call it hands in may not know its number yet. The worker does.
What the store does not take is kept in a file of this desk until it does.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_hits import CheckedNote, Reasons, reasons_in
from agent_console.domain.call_record import Draft
from agent_console.domain.errors import ConsoleError
from agent_console.domain.staff import Person
from agent_console.exchange.rescue import Rescue
from agent_console.store.clock import Clock

if TYPE_CHECKING:
    from agent_console.store.calls import Calls


class CallWriter:
    """One for each person who signs in. Every verb raises ConsoleError like the store's own."""

    def __init__(self, calls: "Calls", by: Person, rescue: Rescue, clock: Clock) -> None:
        self._calls = calls
        self._by = by
        self._rescue = rescue
        self._clock = clock
        self._stored: dict[str, tuple[str, int]] = {}
        self._rescued: set[str] = set()

    def answer(self, call: Call) -> Call:
        return self._remember(self._calls.answer(call, self._by))

    def save(self, call: Call, checked: CheckedNote | None = None) -> Call:
        call = self._up_to_date(call)
        reasons = () if checked is None else reasons_in(checked.hits)
        with self._rescuing(call, self._clock.now(), reasons):
            return self._remember(self._calls.save(call, self._by, checked))

    def keep_draft(self, call: Call, at: datetime, reasons: Reasons = ()) -> None:
        call = self._up_to_date(call)
        with self._rescuing(call, at, reasons):
            self._calls.keep_draft(call, at, reasons)

    def drafts(self) -> tuple[Draft, ...]:
        """What was left unfinished, oldest first: of the store's and the desk's own the newer one for each call."""
        newest = {draft.call.id: draft for draft in self._calls.drafts(self._by)}
        for draft in self._rescue.found(self._by.job_number):
            self._rescued.add(draft.call.id)
            known = newest.get(draft.call.id)
            if known is None or known.kept_at <= draft.kept_at:
                newest[draft.call.id] = draft
        return tuple(sorted(newest.values(), key=lambda draft: draft.call.answered_at))

    @contextlib.contextmanager
    def _rescuing(self, call: Call, at: datetime, reasons: Reasons) -> Iterator[None]:
        try:
            yield
        except ConsoleError:
            with contextlib.suppress(OSError):  # the disk may be what is wrong; the store's error is told anyway
                self._rescue.keep(call, at, reasons)
                self._rescued.add(call.id)
            raise
        if call.id in self._rescued:
            self._rescued.remove(call.id)
            self._rescue.drop(call.id)

    def _up_to_date(self, call: Call) -> Call:
        number, version = self._stored.get(call.id, (call.number, call.version))
        return replace(call, number=number or call.number, version=max(version, call.version))

    def _remember(self, call: Call) -> Call:
        if call.state is CallState.COMPLETE:
            self._stored.pop(call.id, None)
        else:
            self._stored[call.id] = (call.number, call.version)
        return call
