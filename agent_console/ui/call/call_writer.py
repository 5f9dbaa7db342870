"""Writes calls through the store, on the store's worker only: it knows the number and version that came back last.

The window goes on while a write is under way, so the call it hands in may not know its number yet. The worker does.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from agent_console.domain.call import Call, CallState
from agent_console.domain.staff import Person

if TYPE_CHECKING:
    from agent_console.store.calls import Calls


class CallWriter:
    """One for each person who signs in."""

    def __init__(self, calls: "Calls", by: Person) -> None:
        self._calls = calls
        self._by = by
        self._stored: dict[str, tuple[str, int]] = {}

    def answer(self, call: Call) -> Call:
        return self._remember(self._calls.answer(call, self._by))

    def save(self, call: Call) -> Call:
        return self._remember(self._calls.save(self._up_to_date(call), self._by))

    def keep_draft(self, call: Call, at: datetime) -> None:
        self._calls.keep_draft(self._up_to_date(call), at)

    def _up_to_date(self, call: Call) -> Call:
        number, version = self._stored.get(call.id, (call.number, call.version))
        return replace(call, number=number or call.number, version=max(version, call.version))

    def _remember(self, call: Call) -> Call:
        if call.state is CallState.COMPLETE:
            self._stored.pop(call.id, None)
        else:
            self._stored[call.id] = (call.number, call.version)
        return call
