"""Writes forms through the store, on its worker only; what the store does not take waits in a file of this desk."""

import contextlib
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from agent_console.domain.errors import ConsoleError
from agent_console.domain.escalation import Escalation, EscalationForm
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.staff import Person
from agent_console.exchange.unsent_forms import UnsentForms

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations


class FormWriter:
    """One for each person who signs in. Every verb raises ConsoleError like the store's own."""

    def __init__(self, escalations: "Escalations", by: Person, rules: EscalationRules, unsent: UnsentForms) -> None:
        self._escalations = escalations
        self._by = by
        self._rules = rules
        self._unsent = unsent
        self._in_files: set[str] = set()

    def keep_draft(self, form: EscalationForm, at: datetime) -> None:
        with self._or_in_a_file(form):
            self._escalations.keep_draft(form, self._by, at)

    def send(self, form: EscalationForm) -> Escalation:
        with self._or_in_a_file(form):
            return self._escalations.send(form, self._by, self._rules)

    def helped(self, form: EscalationForm, escalation_id: str) -> None:
        self._escalations.helped(form, escalation_id, self._by)
        self._drop(form.id)

    def drop_draft(self, form_id: str) -> None:
        self._drop(form_id)
        self._escalations.drop_draft(form_id, self._by)

    def drafts(self) -> tuple[EscalationForm, ...]:
        """What was not sent, oldest first; what waits in a file is newer than what the store has of it."""
        found = {form.id: form for form in self._escalations.drafts(self._by)}
        for form in self._unsent.found():
            self._in_files.add(form.id)
            found[form.id] = form
        return tuple(form for _, form in sorted(found.items()))

    @contextlib.contextmanager
    def _or_in_a_file(self, form: EscalationForm) -> Iterator[None]:
        try:
            yield
        except ConsoleError:
            with contextlib.suppress(ConsoleError, OSError):  # the disk may be what is wrong; the store's error is told
                self._unsent.keep(form)
                self._in_files.add(form.id)
            raise
        self._drop(form.id)

    def _drop(self, form_id: str) -> None:
        if form_id in self._in_files:
            self._in_files.remove(form_id)
            self._unsent.drop(form_id)
