"""The report at this seat: kept while it is written, sent once, and there again after a crash."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.incident import Incident, IncidentDraft, blanks, report_of
from agent_console.domain.incident_record import draft_from_text, draft_to_text
from agent_console.ui.begun_words import BegunWords
from agent_console.ui.incident.ground import Ground


class ReportController(QObject):
    """Slots are verbs, signals are facts.

    `shown(IncidentDraft | None)`: another report stands there. `found()`: one that was begun earlier is back.
    `incomplete(tuple[Blank])`, `sending(bool)`, `sent(Incident)` after the commit, `not_sent(ConsoleError)`: it stands
    as it was. `trouble(ConsoleError)`: what is written could not be kept.
    """

    shown = Signal(object)
    found = Signal()
    incomplete = Signal(object)
    sending = Signal(bool)
    sent = Signal(object)
    not_sent = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        ground: Ground,
        with_composing: Callable[[IncidentDraft], IncidentDraft],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._with_composing = with_composing
        self._touched = False
        self._busy = False
        self._is_sent = False
        self.draft: IncidentDraft | None = None
        self.begun = BegunWords(ground.jobs, ground.begun, self._written, self)
        self.begun.trouble.connect(self.trouble)
        self.begun.came.connect(self._find_unsent)

    def report(self) -> None:
        """Go on with the report that stands there, or begin one; the place is this seat, where it is known."""
        if self.draft is None or self._is_sent:
            place = self._ground.preferences.seat_name
            self._show(IncidentDraft(id=self._ground.clock.new_id(), place=place))

    def write(self, field: str, value: object) -> None:
        """Something was typed or chosen; the form shows it already."""
        if self.draft is not None and not self._busy and not self._is_sent:
            changed: dict[str, Any] = {field: value}
            self.draft = replace(self.draft, **changed)
            self._touched = True

    def send(self, own_seat: bool = False) -> None:
        """To the shift lead, once; named is what is missing. With `own_seat` the place is remembered as this seat."""
        draft = self.draft
        if draft is None or self._busy or self._is_sent:
            return
        missing = blanks(draft)
        if missing:
            self.incomplete.emit(missing)
            return
        if own_seat:
            self._ground.preferences.seat_name = draft.place.strip()
        self._set_busy(True)
        ground = self._ground
        self._ground.jobs.run(
            lambda: ground.incidents.open_(report_of(draft), ground.person, ground.rules),
            self._was_sent,
            self._failed,
            owner=self,
        )

    def discard(self) -> IncidentDraft | None:
        """Drop it; what is returned can be brought back with `restore`."""
        draft = self.draft
        if draft is None or self._busy:
            return None
        worth = self._touched and not self._is_sent
        self._show(None)
        self.begun.forget(draft.id)
        return draft if worth else None

    def restore(self, draft: IncidentDraft) -> None:
        self._show(draft)
        self._touched = True

    def _show(self, draft: IncidentDraft | None) -> None:
        self.draft = draft
        self._touched = False
        self._is_sent = False
        self.shown.emit(draft)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.sending.emit(busy)

    def _was_sent(self, incident: Incident) -> None:
        self._busy = False
        self._is_sent = True
        self.begun.forget(incident.id)
        self.sent.emit(incident)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.not_sent.emit(error)

    def _written(self) -> tuple[str, str]:
        draft = self.draft
        if draft is None or self._is_sent:
            return "", ""
        composed = self._with_composing(draft)
        return draft.id, draft_to_text(composed) if self._touched or composed != draft else ""

    def _find_unsent(self) -> None:
        """The last one that was begun comes back, unless it got through just before the desk stopped."""
        drafts = []
        for text in self.begun.everything().values():
            with contextlib.suppress(ValueError, KeyError, TypeError):
                drafts.append(draft_from_text(text))
        if not drafts or self._touched:
            return
        draft = max(drafts, key=lambda one: one.id)
        incidents, person = self._ground.incidents, self._ground.person

        def is_unsent() -> bool:
            try:
                incidents.get(draft.id, person)
            except ConsoleError as error:
                if error.problem is Problem.NOT_FOUND:
                    return True
                raise
            return False

        def back(unsent: bool) -> None:
            if not unsent:
                self.begun.forget(draft.id)
            elif not self._touched:
                self.restore(draft)
                self.found.emit()

        # Where the database is silent nobody knows; a report that is sent twice stays one.
        self._ground.jobs.run(is_unsent, back, lambda _: back(True), owner=self)
