"""The callbacks that are owed because of wrong answers, looked for every second: what others open is told quietly."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call
from agent_console.domain.correction_call import CorrectionCall
from agent_console.domain.correction_owed import BegunCorrection, OwedCorrections, begun_from_text
from agent_console.domain.staff import Act, may
from agent_console.ui.begun_words import BegunWords
from agent_console.ui.correction_call.ground import Ground

ENDED_SHOWN = timedelta(hours=12)
FLAGGED_SHOWN = timedelta(days=7)
"""How long what was told stays in the list, and how far back records are looked through that say a callback is due."""

FORM = "of-"
"""Begins the key under which a form is kept that was not sent, before the id of its call."""

Due = tuple[tuple[CorrectionCall, ...], Mapping[str, str]]
Found = tuple[Due, tuple[CorrectionCall, ...], tuple[Call, ...]]


class OwedList(QObject):
    """Signals: `owed(OwedCorrections)` when something has changed, `came(tuple[CorrectionCall])` when somebody else
    has opened what this person owes, `trouble(ConsoleError)`.
    """

    owed = Signal(object)
    came = Signal(object)
    trouble = Signal(object)

    def __init__(self, ground: Ground, begun: BegunWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._begun = begun
        self._sees_all = may(ground.person.role, Act.SEE_ALL_CALLS)
        self._due: tuple[CorrectionCall, ...] | None = None
        self._holders: Mapping[str, str] = {}
        self._ended: tuple[CorrectionCall, ...] = ()
        self._flagged: tuple[Call, ...] = ()
        self._fresh: frozenset[str] = frozenset()
        self._told = OwedCorrections()
        self._looking = False

    def refresh(self) -> None:
        self._ground.jobs.run(self._read, self._take, self.trouble.emit, owner=self)

    def look(self) -> None:
        """Once a second. A server that is gone is told of elsewhere."""
        self._tell()
        if self._due is None or self._looking:
            return
        self._looking = True
        self._ground.jobs.read(self._read_due, self._looked, self._not_answered, owner=self)

    def seen(self, correction_id: str) -> None:
        """Somebody looks at it: its mark goes."""
        self._fresh -= {correction_id}
        self._tell()

    def _read_due(self) -> Due:
        corrections, person = self._ground.corrections, self._ground.person
        due = corrections.all_due(person) if self._sees_all else corrections.due(person)
        return due, corrections.holders(person)

    def _read(self) -> Found:
        corrections, person, now = self._ground.corrections, self._ground.person, self._ground.clock.now()
        return (
            self._read_due(),
            corrections.ended(person, now - ENDED_SHOWN),
            corrections.flagged(person, now - FLAGGED_SHOWN),
        )

    def _looked(self, due: Due) -> None:
        self._looking = False
        if due != (self._due, self._holders):
            self.refresh()

    def _not_answered(self, _error: Exception) -> None:
        self._looking = False

    def _take(self, found: Found) -> None:
        (due, self._holders), self._ended, self._flagged = found
        known = None if self._due is None else {one.id for one in self._due}
        self._due = due
        me = self._ground.person.job_number
        new = tuple(
            one for one in due if known is not None and one.id not in known and one.owner == me and one.found_by != me
        )
        self._fresh |= {one.id for one in new}
        self._tell()
        if new:
            self.came.emit(new)

    def _tell(self) -> None:
        me, due = self._ground.person.job_number, self._due or ()
        mine = {one.id for one in due if me in (one.owner, self._holders.get(one.id))}
        owed = OwedCorrections(
            due=tuple(one for one in due if one.id in mine),
            begun=self._not_opened(),
            others=tuple(one for one in due if one.id not in mine),
            ended=self._ended,
            fresh=self._fresh & {one.id for one in due},
            holders=self._holders,
        )
        if owed != self._told:
            self._told = owed
            self.owed.emit(owed)

    def _not_opened(self) -> tuple[BegunCorrection, ...]:
        """What was written and not sent, and the records that ask for a callback, each call once."""
        written = {
            key.removeprefix(FORM): begun_from_text(key.removeprefix(FORM), text)
            for key, text in self._begun.everything().items()
            if key.startswith(FORM)
        }
        flagged = {
            call.id: BegunCorrection(call_id=call.id, call_number=call.number, caller=call.caller)
            for call in self._flagged
        }
        return tuple((flagged | written).values())
